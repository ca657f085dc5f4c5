"""Nikola, from PyPI, with two of its own themes and a line for the time that it counts.

What a post publishes is written down while it is rendered, from Nikola's own record of it.
"""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from markdown import Markdown
from model import Article, Note, Page, Pair
from tools import POINT, Tools, run, write

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PACKAGES = ("nikola", "jinja2")
# Nikola counts what stands between spaces, so that a page of Chinese is a few words to it.
LANGUAGES = frozenset({"en", "de", "es", "fr", "it", "pl"})
SETTINGS = """\
from pathlib import Path

BLOG_AUTHOR = {author!r}
BLOG_TITLE = 'Slow Machines'
BLOG_DESCRIPTION = {description!r}
BLOG_EMAIL = 'notes@example.org'
SITE_URL = 'https://example.org/'
DEFAULT_LANG = {language!r}
TRANSLATIONS = {{DEFAULT_LANG: ''}}
THEME = {theme!r}
POSTS = (('posts/*.md', 'posts', 'post.tmpl'),)
PAGES = ()
COMPILERS = {{'markdown': ['.md']}}
MARKDOWN_EXTENSIONS = ['markdown.extensions.fenced_code', 'markdown.extensions.codehilite',
    'markdown.extensions.extra', 'markdown.extensions.admonition']
MARKDOWN_EXTENSION_CONFIGS = {{DEFAULT_LANG: {{'markdown.extensions.codehilite':
    {{'linenums': True}}}}}}
NAVIGATION_LINKS = {{DEFAULT_LANG: (('/archive.html', {archive!r}), ('/rss.xml', 'RSS'))}}
INDEX_TEASERS = True
INDEX_READ_MORE_LINK = '<p class="more"><a href="{{link}}">{{read_more}}…</a> \
({{min_remaining_read}})</p>'
OUTPUT_FOLDER = '../site/{language}'
USE_KATEX = True


def keep(context, template):
    if template == 'post.tmpl':
        post = context['post']
        Path('minutes').mkdir(exist_ok=True)
        Path('minutes', post.meta('slug')).write_text(str(post.reading_time))


GLOBAL_CONTEXT_FILLER = [keep]
"""
DATELINE_ENDS = "            </a>\n            </p>\n"


def build(
    articles: Sequence[Article], home: Path, tools: Tools, *, theme: str, line: str
) -> list[Page]:
    """A site for each language."""
    bin_ = tools.python("nikola", PACKAGES)
    themes = next(bin_.parent.glob("lib/python*/site-packages/nikola/data/themes"))
    header = (themes / "base-jinja/templates/post_header.tmpl").read_text("utf-8")
    if header.count(DATELINE_ENDS) != 1:
        raise ValueError("Nikola's header of a post is another than the line was written for")
    markdown = NikolaMarkdown()
    pages = []
    for language, group in groupby(articles, key=lambda article: article.language):
        own = list(group)
        folder = home / language
        values = {"author": own[0].author, "description": own[0].description}
        archive = own[0].furniture["ui"]["archive"]
        settings = SETTINGS.format(**values, language=language, theme=theme, archive=archive)
        write(folder / "conf.py", settings)
        write(folder / "templates/post_header.tmpl", header.replace(DATELINE_ENDS, line))
        (folder / "files/images").mkdir(parents=True)
        (folder / "files/images/figure.png").write_bytes(POINT)
        for article in own:
            text = markdown.document(article, front(article))
            if article.name.endswith("survey"):
                head, first, rest = text.split("\n\n", 2)
                text = f"{head}\n\n{first}\n\n<!-- TEASER_END -->\n\n{rest}"
            write(folder / f"posts/{article.name}.md", text)
        run([bin_ / "nikola", "build", "-q"], folder)
        pages += [
            Page(
                article.name,
                home / "site" / language / "posts" / article.name / "index.html",
                folder / f"posts/{article.name}.md",
                int((folder / "minutes" / article.name).read_text()),
            )
            for article in own
        ]
    return pages


class NikolaMarkdown(Markdown):
    """Python-Markdown with admonitions."""

    def note(self, note: Note) -> str:
        """An admonition."""
        return f'!!! {note.kind} "{note.title}"\n    {note.text}'


def front(article: Article) -> str:
    """The metadata, in the comment that `nikola new_post` writes."""
    fields = {
        "title": article.title,
        "slug": article.name,
        "date": f"{article.date} 09:00:00 UTC",
        "tags": "workshop, notes",
        "category": "",
        "link": "",
        "description": article.description,
        "type": "text",
    }
    lines = "".join(f".. {key}: {value}\n" for key, value in fields.items())
    return f"<!--\n{lines}-->\n\n"


PAIRS = (
    Pair(
        "nikola-bootblog4",
        "tuned",
        partial(
            build,
            theme="bootblog4-jinja",
            line="            </a>\n"
            '            <span class="reading-time">~{{ post.reading_time }} min read</span>\n'
            "            </p>\n",
        ),
        ("nikola",),
        (r'class="reading-time">~(\d+)',),
        LANGUAGES,
    ),
    Pair(
        "nikola-bootstrap4",
        "held",
        partial(
            build,
            theme="bootstrap4-jinja",
            line="            </a>\n            </p>\n"
            '            <p class="readline">Reading time: {{ post.reading_time }} min</p>\n',
        ),
        ("nikola",),
        (r'class="readline">Reading time: (\d+)',),
        LANGUAGES,
        quick=False,
    ),
)
