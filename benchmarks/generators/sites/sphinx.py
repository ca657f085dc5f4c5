"""Sphinx with the themes that most of its sites have; documentation publishes no times."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from model import Article, Page, Pair
from rst import document
from tools import POINT, Tools, run, write

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PACKAGES = (
    "sphinx", "furo", "pydata-sphinx-theme", "sphinx-rtd-theme", "sphinx-book-theme",
    "sphinx-design",
)  # fmt: skip
THEMES = ("sphinx", "sphinx-design", "piccolo-theme", "shibuya", "sphinx-immaterial", "ablog")
NEWER = frozenset({"piccolo_theme", "shibuya", "sphinx_immaterial", "ablog"})
LANGUAGES = frozenset({"en", "de", "it", "nl", "ja", "zh"})  # A build takes seconds for each.

BLOG = """\
blog_title = 'Slow Machines'
blog_baseurl = 'https://example.org'
post_date_format = '%Y-%m-%d'
html_sidebars = {'**': ['ablog/postcard.html', 'ablog/recentposts.html', 'ablog/tagcloud.html',
    'ablog/archives.html', 'searchbox.html']}
"""


def build(theme: str, articles: Sequence[Article], home: Path, tools: Tools) -> list[Page]:
    """A site for each language; with ablog, a blog in the theme Alabaster."""
    if theme in NEWER:
        bin_ = tools.python("sphinx-themes", THEMES)
    else:
        bin_ = tools.python("sphinx", PACKAGES)
    blog = theme == "ablog"
    extensions = ["sphinx_design", "sphinx.ext.mathjax"]
    if theme in {"ablog", "sphinx_immaterial"}:
        extensions.append(theme)
    pages = []
    for language, group in groupby(articles, key=lambda article: article.language):
        own = list(group)
        folder = home / language
        names = "".join(f"   {article.name}\n" for article in own)
        title = own[0].furniture["ui"]["home"]
        index = f"{title}\n{'=' * 40}\n\n.. toctree::\n   :maxdepth: 1\n\n{names}"
        write(folder / "index.rst", index)
        locale = {"zh": "zh_CN", "pt": "pt_PT"}.get(language, language)
        write(
            folder / "conf.py",
            f"project = 'Slow Machines'\nauthor = {own[0].author!r}\nlanguage = {locale!r}\n"
            f"html_theme = {'alabaster' if blog else theme!r}\nextensions = {extensions!r}\n"
            "html_show_sourcelink = True\nsuppress_warnings = ['app.add_directive']\n"
            + (BLOG if blog else "")
            + ("html_theme_options = {'font': False}\n" if theme == "sphinx_immaterial" else ""),
        )
        (folder / "figure.png").write_bytes(POINT)
        for article in own:
            text = document(article)
            if blog:
                text = f".. post:: {article.date}\n   :tags: workshop\n\n{text}"
            write(folder / f"{article.name}.rst", text)
        target = home / "site" / language
        run([bin_ / "sphinx-build", "-q", "-j", "1", "-b", "html", folder, target], home)
        pages += [Page(article.name, target / f"{article.name}.html", None) for article in own]
    return pages


PAIRS = (
    Pair("sphinx-alabaster", "tuned", partial(build, "alabaster"), languages=LANGUAGES),
    Pair("sphinx-furo", "held", partial(build, "furo"), languages=LANGUAGES, quick=False),
    Pair(
        "sphinx-pydata",
        "tuned",
        partial(build, "pydata_sphinx_theme"),
        languages=LANGUAGES,
        quick=False,
    ),
    Pair(
        "sphinx-rtd", "held", partial(build, "sphinx_rtd_theme"), languages=LANGUAGES, quick=False
    ),
    Pair(
        "sphinx-book",
        "tuned",
        partial(build, "sphinx_book_theme"),
        languages=LANGUAGES,
        quick=False,
    ),
    Pair(
        "sphinx-piccolo",
        "tuned",
        partial(build, "piccolo_theme"),
        languages=LANGUAGES,
        quick=False,
    ),
    Pair("sphinx-shibuya", "held", partial(build, "shibuya"), languages=LANGUAGES, quick=False),
    Pair(
        "sphinx-immaterial",
        "held",
        partial(build, "sphinx_immaterial"),
        languages=LANGUAGES - {"zh"},  # It looks for its translation under another name.
        quick=False,
    ),
    Pair("sphinx-ablog", "held", partial(build, "ablog"), languages=LANGUAGES, quick=False),
)
