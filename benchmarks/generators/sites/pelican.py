"""Pelican with two of its plugins for reading times, in its own theme and in others from PyPI.

What the articles publish is written down by a plugin that looks at the records of the others.
"""

from __future__ import annotations

import json
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from markdown import Bare, Markdown
from model import Article, Code, Note, Page, Pair
from tools import Tools, run, write

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PACKAGES = (
    "pelican[markdown]", "pelican-readtime", "pelican-theme-reflex",
    "minchin-pelican-plugins-post-stats",
)  # fmt: skip
THEMES = (
    "pelican[markdown]", "minchin-pelican-plugins-post-stats", "seafoam",
    "pelican-theme-smallweb", "pelican-readtime",
)  # fmt: skip
STATISTICS = ("pelican[markdown]", "pelican-statistics")
SPACED = frozenset({"en", "de", "es", "fr", "it", "pl"})
SETTINGS = """\
import sys
sys.path.insert(0, '.')
AUTHOR = {author!r}
SITENAME = 'Slow Machines'
SITEURL = 'https://example.org/{language}'
PATH = 'content'
OUTPUT_PATH = '../site/{language}'
TIMEZONE = 'UTC'
DEFAULT_LANG = {language!r}
THEME = {theme!r}
PLUGINS = {plugins!r}
ARTICLE_SAVE_AS = ARTICLE_URL = '{{slug}}.html'
CC_LICENSE = {{'name': 'CC-BY', 'version': '4.0', 'slug': 'by', 'icon': False}}
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = None
MARKDOWN = {{'extension_configs': {{'markdown.extensions.codehilite':
    {{'css_class': 'highlight', 'linenums': True}}, 'markdown.extensions.extra': {{}},
    'markdown.extensions.admonition': {{}}, 'markdown.extensions.toc': {{}}}},
    'output_format': 'html5'}}
THEME_TEMPLATES_OVERRIDES = {overrides!r}
"""
SAID = """\
import json
from pathlib import Path
from pelican import signals


def write(generators):
    found = {}
    for generator in generators:
        for article in getattr(generator, 'articles', []):
            found[Path(article.source_path).stem] = [article.save_as, EXPRESSION]
    Path('minutes.json').write_text(json.dumps(found))


def register():
    signals.all_generators_finalized.connect(write)
"""
# The line that the plugin's own documentation adds to a theme's facts about an article.
INFOS = """\
<footer class="post-info">
<abbr class="published" title="{{ article.date.isoformat() }}">{{ article.locale_date }}</abbr>
<address class="vcard author">By {% for author in article.authors %}<a class="url fn" \
href="{{ SITEURL }}/{{ author.url }}">{{ author }}</a>{% endfor %}</address>
<p>In <a href="{{ SITEURL }}/{{ article.category.url }}">{{ article.category }}</a>.</p>
<p>This article takes {{ article.readtime_string }} to read.</p>
</footer>
"""
# The line that the documentation of pelican-statistics has.
STATISTICS_INFOS = INFOS.replace(
    "<p>This article takes {{ article.readtime_string }} to read.</p>",
    """\
<p title="~{{ article.statistics['wc'] }} words">~{{ article.statistics['read_mins'] }} min read</p>
<ul>
    <li>Flesch Reading Ease: {{ article.statistics['fi'] }}</li>
    <li>Flesch–Kincaid Grade Level: {{ article.statistics['fk'] }}</li>
</ul>""",
)
# Reflex asks for the plugin by its old name.
OLD_NAME = """\
from minchin.pelican.plugins.post_stats import *  # noqa: F403
from minchin.pelican.plugins.post_stats import register
"""

NOTMYIDEA, REFLEX = "pelican/themes/notmyidea", "pelican/themes/reflex"


class PelicanMarkdown(Markdown):
    """Python-Markdown with admonitions and Pelican's own metadata."""

    def note(self, note: Note) -> str:
        """An admonition."""
        return f'!!! {note.kind} "{note.title}"\n    {note.text}'

    def code(self, code: Code) -> str:
        """An indented block with a shebang, which asks for line numbers."""
        lines = "\n".join(f"    {line}" if line else "" for line in code.text.splitlines())
        return f"    #!{code.language}\n{lines}"


def build(
    articles: Sequence[Article],
    home: Path,
    tools: Tools,
    *,
    theme: str,
    plugins: tuple[str, ...] = (),
    expression: str,
    infos: str = INFOS,
) -> list[Page]:
    """A site for each language; a theme is a folder of the environment's packages."""
    if "statistics" in plugins:
        bin_ = tools.python("pelican-statistics", STATISTICS)
    elif theme in {NOTMYIDEA, REFLEX}:
        bin_ = tools.python("pelican", PACKAGES)
    else:
        bin_ = tools.python("pelican-themes", THEMES)
    packages = next(bin_.parent.glob("lib/python*/site-packages"))
    markdown = PelicanMarkdown()
    pages = []
    for language, group in groupby(articles, key=lambda article: article.language):
        own = list(group)
        folder = home / language
        values = {"author": own[0].author, "language": language, "theme": str(packages / theme)}
        overrides = ["templates"] if theme == NOTMYIDEA else []
        settings = SETTINGS.format(**values, plugins=[*plugins, "minutes"], overrides=overrides)
        write(folder / "pelicanconf.py", settings)
        write(folder / "minutes.py", SAID.replace("EXPRESSION", expression))
        write(folder / "templates/article_infos.html", infos)
        write(folder / "post_stats.py", OLD_NAME)
        for article in own:
            fields = {
                "Title": article.title,
                "Date": Bare(f"{article.date} 09:00"),
                "Category": "Notes",
                "Tags": "workshop, notes",
                "Slug": article.name,
                "Author": article.author,
                "Summary": article.description,
            }
            front = "".join(f"{key}: {value}\n" for key, value in fields.items()) + "\n"
            write(folder / f"content/{article.name}.md", markdown.document(article, front))
        run([bin_ / "pelican", "--quiet", "--settings", "pelicanconf.py"], folder)
        said = json.loads((folder / "minutes.json").read_text("utf-8"))
        pages += [
            Page(
                article.name,
                home / "site" / language / said[article.name][0],
                folder / f"content/{article.name}.md",
                said[article.name][1],
            )
            for article in own
        ]
    return pages


PAIRS = (
    Pair(
        "pelican-notmyidea",
        "tuned",
        partial(build, theme=NOTMYIDEA, plugins=("readtime",), expression="article.readtime"),
        ("pelican-readtime",),
        (r"This article takes (\d+) minute",),
    ),
    Pair(
        "pelican-reflex",
        "held",
        partial(
            build,
            theme=REFLEX,
            plugins=("post_stats",),
            expression="int(article.stats['read_mins'])",
        ),
        ("pelican-post-stats",),
        (r"&#8226; \D*?(\d+) min read",),
        quick=False,
    ),
    Pair(
        "pelican-seafoam",
        "tuned",
        partial(
            build,
            theme="pelican/plugins/seafoam",
            plugins=("minchin.pelican.plugins.post_stats", "pelican.plugins.seafoam"),
            expression="int(article.stats['read_mins'])",
        ),
        ("pelican-post-stats",),
        (r'fa-clock-o"></i>[\s\xa0]*~(\d+)',),
        SPACED,
        quick=False,
    ),
    Pair(
        "pelican-smallweb",
        "tuned",
        partial(build, theme="pelican/themes/smallweb", expression="None"),
        languages=SPACED | {"ja", "zh"},
        quick=False,
    ),
    Pair(
        "pelican-statistics",
        "held",
        partial(
            build,
            theme=NOTMYIDEA,
            plugins=("statistics",),
            expression="int(article.statistics['read_mins'])",
            infos=STATISTICS_INFOS,
        ),
        ("pelican-post-stats", "pelican-statistics"),
        (r"<p title=[^>]*>~(\d+) min read",),
        SPACED,
        quick=False,
    ),
)
