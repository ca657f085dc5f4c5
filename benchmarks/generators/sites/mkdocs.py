"""MkDocs: the blogs of Material and MaterialX, a plugin for reading times, and other themes.

What a site publishes is written down by a hook, from the record that the blog or plugin keeps.
"""

from __future__ import annotations

import json
from functools import partial
from itertools import groupby
from textwrap import indent
from typing import TYPE_CHECKING

from markdown import Bare, Markdown, yaml_front
from model import Article, Code, Image, Note, Page, Pair, Tabs
from tools import Tools, run, write

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PACKAGES = ("mkdocs", "mkdocs-material")
THEMES = (
    "mkdocs", "mkdocs-terminal", "mkdocs-timetoread-plugin", "mkdocs-simple-blog",
    "mkdocs-shadcn", "mkdocs-materialx", "mkdocs-cinder",
)  # fmt: skip
MORE_THEMES = ("mkdocs", "mkdocs-timetoread-zh", "mkdocs-mini-blog", "pymdown-extensions")
FEW_LANGUAGES = frozenset({"en", "de", "fr", "it", "ja", "zh"})
# The plugin splits at what is no letter, so that a page of Chinese is a few dozen words to it.
SPACED = frozenset({"en", "de", "es", "fr", "it", "nl", "pl", "pt", "ru"})
EXTENSIONS = """\
markdown_extensions:
  - admonition
  - attr_list
  - footnotes
  - md_in_html
  - tables
  - toc:
      permalink: true
"""
MATERIAL = """\
  - pymdownx.highlight:
      anchor_linenums: true
  - pymdownx.superfences
  - pymdownx.details
  - pymdownx.blocks.caption
  - pymdownx.arithmatex:
      generic: true
  - pymdownx.tabbed:
      alternate_style: true
"""
HOOK = """\
import json
from pathlib import Path

FOUND = {}


def on_page_context(context, page, config, nav):
    plugin = config.plugins.get("timetoread") or config.plugins.get("timetoread-zh")
    if hasattr(page, "config") and "readtime" in page.config:
        minutes = page.config.readtime
    else:
        minutes = plugin and plugin.page_time_dict[page.url]
    FOUND[page.file.src_uri] = minutes, page.file.dest_uri


def on_post_build(config):
    Path("minutes.json").write_text(json.dumps(FOUND))
"""


class MkDocsMarkdown(Markdown):
    """Python-Markdown with admonitions, indented footnotes and captions."""

    def note(self, note: Note) -> str:
        """An admonition."""
        return f'!!! {note.kind} "{note.title}"\n\n{indent(note.text, "    ")}'

    def image(self, image: Image) -> str:
        """A figure in HTML."""
        return (
            f'<figure markdown="span">\n  ![{image.alt}]({self.images})\n'
            f"  <figcaption>{image.caption}</figcaption>\n</figure>"
        )


class MaterialMarkdown(MkDocsMarkdown):
    """The extensions that Material recommends."""

    def code(self, code: Code) -> str:
        """A fence with line numbers."""
        return f'```{code.language} linenums="1"\n{code.text}\n```'

    def tabs(self, tabs: Tabs) -> str:
        """Content tabs."""
        return "\n\n".join(
            f'=== "{label}"\n\n{indent(text, "    ")}'
            for label, text in zip(tabs.labels, tabs.texts, strict=True)
        )

    def image(self, image: Image) -> str:
        """An image with a caption block."""
        return f"![{image.alt}]({self.images})\n/// caption\n{image.caption}\n///"


def build_blog(theme: str, articles: Sequence[Article], home: Path, tools: Tools) -> list[Page]:
    """The blog of Material or of its fork MaterialX, a site for each language."""
    bin_ = installed(theme, tools)
    plugin = "blog" if theme == "material" else "materialx/blog"
    pages = []
    for language, group in groupby(articles, key=lambda article: article.language):
        own = list(group)
        folder = home / language
        authors = {"authors": {"writer": {"name": own[0].author, "description": "Writer",
                                          "avatar": "/images/figure.png"}}}  # fmt: skip
        write(folder / "docs/blog/.authors.yml", json.dumps(authors))
        write(folder / "docs/blog/index.md", "# Blog\n")
        write(folder / "docs/index.md", f"# {own[0].furniture['ui']['home']}\n")
        markdown = MaterialMarkdown()
        for article in own:
            front = yaml_front(
                date=Bare(article.date),
                authors=["writer"],
                categories=["Notes"],
                description=article.description,
            )
            text = f"# {article.title}\n\n{markdown.document(article)}"
            if article.name.endswith(("essay", "survey")):
                text = text.replace("\n\n", "\n\n<!-- more -->\n\n", 3).replace(
                    "<!-- more -->\n\n", "", 2
                )
            write(folder / f"docs/blog/posts/{article.name}.md", front + text)
        config = (
            f"site_name: Slow Machines\nsite_url: https://example.org/{language}/\n"
            f"theme:\n  name: {theme}\n  language: {language}\n  font: false\n"
            f"  features: [navigation.footer, content.code.copy, toc.follow]\n"
            f"plugins: [search, {plugin}]\nhooks: [hook.py]\nsite_dir: ../site/{language}\n"
        )
        pages += _built(
            own,
            folder,
            home,
            config=config + EXTENSIONS + MATERIAL,
            bin_=bin_,
            prefix="blog/posts/",
        )
    return pages


def build_docs(
    theme: str,
    articles: Sequence[Article],
    home: Path,
    tools: Tools,
    *,
    plugins: str = "search",
) -> list[Page]:
    """Documentation, without times unless a plugin adds them, a site for each language.

    What plugins are told may name the LANGUAGE.
    """
    bin_ = installed(theme, tools)
    material = theme == "material"
    pages = []
    for language, group in groupby(articles, key=lambda article: article.language):
        own = list(group)
        folder = home / language
        write(folder / "docs/index.md", f"# {own[0].furniture['ui']['home']}\n")
        markdown = MaterialMarkdown() if material else MkDocsMarkdown()
        for article in own:
            front = yaml_front(description=article.description)
            text = f"# {article.title}\n\n{markdown.document(article)}"
            write(folder / f"docs/{article.name}.md", front + text)
        extensions = EXTENSIONS + (MATERIAL if material else "  - fenced_code\n")
        locale = f"  language: {language}\n" if material else f"  locale: {language}\n"
        known = material or (theme in {"mkdocs", "readthedocs"} and language in THEME_LOCALES)
        config = (
            f"site_name: Slow Machines\nsite_url: https://example.org/{language}/\n"
            f"theme:\n  name: {theme}\n{locale if known else ''}"
            f"plugins: [{plugins.replace('LANGUAGE', language)}]\n"
            f"hooks: [hook.py]\nsite_dir: ../site/{language}\n"
        )
        pages += _built(own, folder, home, config=config + extensions, bin_=bin_, prefix="")
    return pages


def installed(theme: str, tools: Tools) -> Path:
    """The commands of the environment that has a theme."""
    if theme in {"material", "mkdocs", "readthedocs"}:
        return tools.python("mkdocs", PACKAGES)
    if theme == "mini-blog":
        return tools.python("mkdocs-zh", MORE_THEMES)
    return tools.python("mkdocs-themes", THEMES)


THEME_LOCALES = {"de", "en", "es", "fr", "it", "ja", "nl", "pl", "ru"}


def _built(
    articles: Sequence[Article], folder: Path, home: Path, *, config: str, bin_: Path, prefix: str
) -> list[Page]:
    write(folder / "mkdocs.yml", config)
    write(folder / "hook.py", HOOK)
    run([bin_ / "python", "-m", "mkdocs", "build", "--quiet"], folder)
    said = json.loads((folder / "minutes.json").read_text())
    pages = []
    for article in articles:
        minutes, page = said[f"{prefix}{article.name}.md"]
        source = folder / "docs" / prefix / f"{article.name}.md"
        html = home / "site" / articles[0].language / page
        pages.append(Page(article.name, html, source, minutes))
    return pages


PAIRS = (
    Pair(
        "mkdocs-material-blog",
        "tuned",
        partial(build_blog, "material"),
        ("readtime", "mkdocs-material"),
        (r'd="M12 20a8 8 0 0 0 8-8[^>]*></svg>\s*<span class="md-ellipsis">\s*[^<\d]*(\d+)',),
    ),
    Pair("mkdocs-material", "held", partial(build_docs, "material"), quick=False),
    Pair("mkdocs-readthedocs", "tuned", partial(build_docs, "readthedocs")),
    Pair("mkdocs-default", "held", partial(build_docs, "mkdocs"), quick=False),
    Pair(
        "mkdocs-materialx-blog",
        "held",
        partial(build_blog, "materialx"),
        ("mkdocs-materialx",),  # A rule of its own, that no row has.
        (r'd="M12 20a8 8 0 0 0 8-8[^>]*></svg>\s*<span class="md-ellipsis">\s*[^<\d]*(\d+)',),
        FEW_LANGUAGES,
        quick=False,
    ),
    Pair(
        "mkdocs-terminal-timetoread",
        "tuned",
        partial(build_docs, "terminal", plugins="search, timetoread"),
        ("mkdocs-timetoread",),
        (r"Estimated time to read: (\d+)",),
        FEW_LANGUAGES & SPACED,
    ),
    Pair(
        "mkdocs-cinder-timetoread",
        "held",
        partial(build_docs, "cinder", plugins="search, timetoread"),
        ("mkdocs-timetoread",),
        (r"Estimated time to read: (\d+)",),
        FEW_LANGUAGES & SPACED,
        quick=False,
    ),
    Pair(
        "mkdocs-shadcn",
        "held",
        partial(build_docs, "shadcn"),
        languages=FEW_LANGUAGES,
        quick=False,
    ),
    Pair(
        "mkdocs-simple-blog",
        "held",
        partial(build_docs, "simple-blog"),
        languages=FEW_LANGUAGES,
        quick=False,
    ),
    Pair(
        "mkdocs-mini-timetoread-zh",
        "tuned",
        partial(build_docs, "mini-blog", plugins="search, timetoread-zh: {language: LANGUAGE}"),
        ("mkdocs-timetoread-zh",),
        (r"<i>[^<\d]*[:：]\s*(\d+)",),
        frozenset({"en", "de", "ja", "zh"}),  # German pages speak English: it knows four languages.
        quick=False,
    ),
)
