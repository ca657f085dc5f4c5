"""Hexo with its themes, some of which count in a way of their own.

What a theme publishes is written down by a script that calls the theme's own helpers, or, where a
theme has none, the lines of its template.
"""

from __future__ import annotations

import json
from functools import partial
from itertools import groupby
from textwrap import indent
from typing import TYPE_CHECKING, NamedTuple

from markdown import Bare, Markdown, yaml_front
from model import Article, Note, Page, Pair
from tools import BuildError, Tools, run, write

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PACKAGES = (
    "hexo", "hexo-generator-index", "hexo-generator-archive", "hexo-renderer-marked",
    "hexo-renderer-ejs", "hexo-renderer-stylus", "hexo-renderer-pug", "hexo-theme-next",
    "hexo-theme-butterfly", "hexo-theme-fluid", "hexo-theme-icarus", "hexo-symbols-count-time",
    "hexo-wordcount", "hexo-component-inferno", "hexo-pagination", "inferno-create-element",
)  # fmt: skip
THEMES = (
    "hexo", "hexo-generator-index", "hexo-generator-archive", "hexo-generator-category",
    "hexo-generator-tag", "hexo-renderer-marked", "hexo-renderer-ejs", "hexo-renderer-stylus",
    "hexo-renderer-pug", "hexo-theme-keep", "hexo-theme-redefine", "hexo-theme-yun",
    "hexo-theme-stellar", "hexo-theme-solitude", "hexo-theme-anzhiyu",
    "hexo-theme-reimu", "hexo-wordcount",
    "hexo-symbols-count-time",
)  # fmt: skip
CHINESE_THEMES = (
    "hexo", "hexo-generator-index", "hexo-generator-archive", "hexo-generator-category",
    "hexo-generator-tag", "hexo-renderer-marked", "hexo-renderer-ejs", "hexo-renderer-stylus",
    "hexo-theme-a4",
)  # fmt: skip
MORE_THEMES = (
    "hexo", "hexo-generator-index", "hexo-generator-archive", "hexo-generator-category",
    "hexo-generator-tag", "hexo-renderer-marked", "hexo-renderer-ejs", "hexo-renderer-stylus",
    "hexo-renderer-pug", "hexo-renderer-inferno", "hexo-theme-nexmoe", "hexo-theme-kira",
    "hexo-theme-shokax", "hexo-theme-vivia", "hexo-theme-async",
    "hexo-wordcount", "hexo-symbols-count-time",
)  # fmt: skip
LANGUAGES = frozenset({"en", "de", "fr", "ja", "ru", "zh"})  # A build takes seconds for each.
FEWER = frozenset({"en", "ja", "zh"})
LOCALES = {"zh": "zh-CN", "es": "es"}
HIGHLIGHTER = "syntax_highlighter: highlight.js\nhighlight:\n  line_number: true\n"


class Theme(NamedTuple):
    """What is special about a theme's site.

    Attributes:
        settings: Lines of its configuration file.
        site: Lines of Hexo's configuration file.
        minutes: JavaScript that gives a post's minutes; `help` holds Hexo's helpers.
        without: Plugins that the site does not install.
        tools: What npm's folder is called, and what it holds.
        stock: The file of settings that the theme's users copy, below npm's folder; what is
            special here is told in Hexo's file then.
        declared: Packages that the site names beside those: what these depend on.
        highlighter: Lines of Hexo's configuration file about code.
        images: Lines of the site's file of cover images.
    """

    settings: str
    site: str
    minutes: str
    without: tuple[str, ...]
    tools: tuple[str, tuple[str, ...]] = ("hexo", PACKAGES)
    stock: str = ""
    declared: tuple[str, ...] = ()
    highlighter: str = HIGHLIGHTER
    images: str = ""


NEXT = Theme(
    "sidebar:\n  display: post\nsymbols_count_time:\n  separated_meta: true\n",
    "symbols_count_time:\n  symbols: true\n  time: true\n  awl: 4\n  wpm: 275\n",
    "help.symbolsTime(post, 4, 275, 'min')",
    ("hexo-wordcount",),
)
BUTTERFLY = Theme(
    "wordcount:\n  enable: true\n  post_wordcount: true\n  min2read: true\n"
    "related_post:\n  enable: true\n  limit: 3\n",
    "",
    "help.min2read(post.content, {cn: 350, en: 160})",
    ("hexo-symbols-count-time",),
)
FLUID = Theme(
    "post:\n  meta:\n    wordcount:\n      enable: true\n    min2read:\n      enable: true\n"
    "      awl: 4\n      wpm: 275\n",
    "",
    "help.min2read(post, {awl: 4, wpm: 275})",
    ("hexo-symbols-count-time", "hexo-wordcount"),
)
# Icarus counts in its template alone, by these two patterns, and shows moment's humanized words.
ICARUS = Theme(
    "article:\n  readtime: true\nwidgets: []\n",
    "",
    "icarus(post._content)",
    ("hexo-symbols-count-time", "hexo-wordcount"),
)
MORE = ("hexo-themes", THEMES)
BY_WORDCOUNT = "help.min2read(post.content)"
WITHOUT_SYMBOLS = ("hexo-symbols-count-time",)
KEEP = Theme(
    "post:\n  word_count:\n    wordcount: true\n    min2read: true\n",
    "", BY_WORDCOUNT, WITHOUT_SYMBOLS, MORE,
)  # fmt: skip
REDEFINE = Theme(
    "articles:\n  word_count:\n    enable: true\n    count: true\n    min2read: true\n",
    "", BY_WORDCOUNT, WITHOUT_SYMBOLS, MORE,
)  # fmt: skip
YUN = Theme("wordcount:\n  enable: true\n", "", BY_WORDCOUNT, WITHOUT_SYMBOLS, MORE)
STELLAR = Theme(
    "article:\n  reading_time: true\n", "", "help.reading_time(post)",
    (*WITHOUT_SYMBOLS, "hexo-wordcount"), MORE,
)  # fmt: skip
SOLITUDE = Theme(
    "wordcount: true\npost:\n  meta:\n    date: true\n    wordcount: true\n    readtime: true\n",
    "", BY_WORDCOUNT, WITHOUT_SYMBOLS, MORE,
)  # fmt: skip
ANZHIYU = Theme(
    "wordcount:\n  enable: true\n  post_wordcount: true\n  min2read: true\n"
    "related_post:\n  enable: true\n  limit: 3\n",
    "", "help.min2read(post.content, {cn: 350, en: 160})", WITHOUT_SYMBOLS, MORE,
)  # fmt: skip
# Speaks Chinese on every page, and brings a copy of hexo-wordcount.
A4 = Theme("", "", BY_WORDCOUNT, (), ("hexo-chinese", CHINESE_THEMES))
# No time on a post's own page, but counts and times on cards of others.
REIMU = Theme("", "", "''", (*WITHOUT_SYMBOLS, "hexo-wordcount"), MORE)
NEWEST = ("hexo-more", MORE_THEMES)
# These two speak Chinese on every page, and count at speeds of their own.
NEXMOE = Theme(
    "function:\n  wordCount: true\n", "", "help.min2read(post.content, {cn: 300, en: 160})",
    WITHOUT_SYMBOLS, NEWEST, stock="hexo-theme-nexmoe/source/_config.yml",
)  # fmt: skip
KIRA = Theme(
    "background: {path: /sky.png, width: 1920, height: 1080}\navatar: /avatar.png\n"
    "menu: {首页: [/, icon-home], 归档: [/archives, icon-container]}\nwidgets: []\n"
    "gitalk: {active: false}\ngiscus: {active: false}\n"
    "favicon: {href: /i.ico, type: image/x-icon}\n"
    "customStyles: []\nfriends: []\nsocial: {}\nsidebar: left\ncopyright: true\n", "",
    "help.min2read(post.content, {cn: 250, en: 160})", WITHOUT_SYMBOLS, NEWEST,
)  # fmt: skip
SHOKAX = Theme(
    "", "description: Notes\ntimezone: UTC\n",
    "help.symbolsTime(post, undefined, undefined, 'min')",
    (*WITHOUT_SYMBOLS, "hexo-wordcount", "hexo-renderer-marked"), NEWEST,
    declared=("shokax-uikit", "hexo-renderer-aether", "nyx-player"),
    highlighter="syntax_highlighter:\nhighlight:\n  enable: false\n",
    images="".join(f"- /cover-{number}.png\n" for number in range(6)),
)  # fmt: skip
# No time, but a count of characters that it calls words.
VIVIA = Theme(
    "", "", "''", ("hexo-wordcount",), NEWEST, stock="hexo-theme-vivia/example_config.vivia.yml"
)
# No time on a post's own page, but bare numbers on cards of others.
ASYNC = Theme("wordcount:\n  enable: true\n", "", "''", WITHOUT_SYMBOLS, NEWEST)
SCRIPT = """\
function icarus(content) {
    const moment = require('moment');
    const text = content.replace(/<\\/?[a-z][^>]*>/gi, '').trim();
    const words = text ? (text.match(/[\\u00ff-\\uffff]|[a-zA-Z]+/g) || []).length : 0;
    const said = moment.duration((words / 150.0) * 60, 'seconds').locale('en').humanize();
    return said.replace(/^an? minute$/, '1').replace(/^a few seconds$/, '');
}
hexo.extend.generator.register('minutes', function (locals) {
    const help = Object.fromEntries(Object.entries(this.extend.helper.list()).map(
        ([name, f]) => [name, f.bind({config: this.config, theme: this.theme.config})]));
    const found = {};
    locals.posts.forEach((post) => { found[post.slug] = [post.path, String(MINUTES)]; });
    return {path: 'minutes.json', data: JSON.stringify(found)};
});
"""


class HexoMarkdown(Markdown):
    """Markdown for marked; notes are a tag plugin of the themes, footnotes have no syntax."""

    def note(self, note: Note) -> str:
        """A quotation, as marked knows no admonitions."""
        return f"> **{note.title}**\n> {note.text}"

    def notes(self, article: Article) -> list[str]:
        """Footnotes by hand: a paragraph for each."""
        return [
            f'<p id="fn{number}"><sup>{number}</sup> {text}</p>'
            for number, text in enumerate(article.footnotes, 1)
        ]

    def inline(self, text: str) -> str:
        """Marks of footnotes by hand."""
        for number in range(1, 9):
            text = text.replace(f"[^{number}]", f'<sup><a href="#fn{number}">{number}</a></sup>')
        return text


def build(
    name: str, theme: Theme, articles: Sequence[Article], home: Path, tools: Tools
) -> list[Page]:
    """A site for each language."""
    folder_name, packages = theme.tools
    modules = tools.node(folder_name, packages, ["hexo-util build:highlight"]) / "node_modules"
    pages = []
    markdown = HexoMarkdown()
    for language, group in groupby(articles, key=lambda article: article.language):
        own = list(group)
        folder = home / language
        locale = LOCALES.get(language, language)
        write(
            folder / "_config.yml",
            f"title: Slow Machines\nauthor: {own[0].author}\nlanguage: {locale}\n"
            f"url: https://example.org/{language}\nroot: /{language}/\ntheme: {name}\n"
            f"public_dir: ../site/{language}\npermalink: :year/:month/:day/:title/\n"
            f"{theme.highlighter}{theme.site}"
            + (
                f"theme_config:\n{indent(theme.settings, '  ')}"
                if theme.stock and theme.settings
                else ""
            ),
        )
        stock = (modules / theme.stock).read_text("utf-8") if theme.stock else theme.settings
        write(folder / f"_config.{name}.yml", stock)
        write(folder / "scripts/minutes.js", SCRIPT.replace("MINUTES", theme.minutes))
        used = [each for each in packages if each not in theme.without] + [*theme.declared]
        write(
            folder / "package.json",
            json.dumps({"hexo": {"version": "8.0.0"}, "dependencies": dict.fromkeys(used, "*")}),
        )
        (folder / "node_modules").symlink_to(modules)
        if theme.images:
            write(folder / "source/_data/images.yml", theme.images)
            (folder / "source/_data/assets").mkdir()
        for article in own:
            front = yaml_front(
                title=article.title,
                date=Bare(f"{article.date} 09:00:00"),
                tags=["workshop", "notes"],
                description=article.description,
            )
            write(folder / f"source/_posts/{article.name}.md", markdown.document(article, front))
        run(["node", modules / "hexo-cli/bin/hexo" if (modules / "hexo-cli/bin/hexo").exists()
             else modules / "hexo/bin/hexo", "generate"], folder)  # fmt: skip
        pages += _pages(own, folder, home / "site" / language)
    return pages


def _pages(articles: Sequence[Article], folder: Path, site: Path) -> list[Page]:
    said = json.loads((site / "minutes.json").read_text("utf-8"))
    pages = []
    for article in articles:
        path, told = said[article.name]
        number = "".join(each for each in told.split(" ")[0] if each.isdigit())
        source = folder / f"source/_posts/{article.name}.md"
        html = site / path / "index.html"
        if not html.stat().st_size:  # Hexo goes on when a template fails.
            raise BuildError(f"{html} is empty")
        pages.append(Page(article.name, html, source, int(number) if number else None))
    return pages


PAIRS = (
    Pair(
        "hexo-next",
        "tuned",
        partial(build, "next", NEXT),
        ("hexo-symbols", "hexo-next"),
        (r"&asymp;</span>\s*<span>(\d+)",),
        LANGUAGES,
        quick=False,
    ),
    Pair(
        "hexo-butterfly",
        "tuned",
        partial(build, "butterfly", BUTTERFLY),
        ("hexo-butterfly", "hexo-wordcount"),
        (r'fa-clock[^>]*></i><span class="post-meta-label">[^<]*</span><span>(\d+)',),
        LANGUAGES,
        quick=False,
    ),
    Pair(
        "hexo-fluid",
        "tuned",
        partial(build, "fluid", FLUID),
        ("hexo-fluid", "fluid"),
        (r'icon-clock-fill"></i>\s*\D*?(\d+)',),
        LANGUAGES,
        quick=False,
    ),
    Pair(
        "hexo-icarus",
        "tuned",
        partial(build, "icarus", ICARUS),
        ("hexo-icarus", "icarus"),
        (r'<span class="level-item">\s*(\d+) [^<]*\(',),
        LANGUAGES - {"ru"},  # Icarus says "words" where it counted Cyrillic characters.
        quick=False,
    ),
    Pair(
        "hexo-keep",
        "tuned",
        partial(build, "keep", KEEP),
        ("hexo-wordcount",),
        (r'fa-clock"></i>&nbsp;<span>(\d+) ',),
        FEWER,
        quick=False,
    ),
    Pair(
        "hexo-redefine",
        "tuned",
        partial(build, "redefine", REDEFINE),
        ("hexo-wordcount",),
        (r'fa-clock"></i>&nbsp;<span>(\d+) ',),
        FEWER,
        quick=False,
    ),
    Pair(
        "hexo-yun",
        "tuned",
        partial(build, "yun", YUN),
        ("hexo-wordcount",),
        (r'<span title="[^"]*">(\d+)m<',),
        FEWER,
        quick=False,
    ),
    Pair("hexo-reimu", "tuned", partial(build, "reimu", REIMU), languages=FEWER, quick=False),
    Pair(
        "hexo-stellar",
        "held",
        partial(build, "stellar", STELLAR),
        ("hexo-stellar", "stellar"),
        (r'<span class="cap reading">[^<]*·[^<\d]*(\d+)',),
        FEWER,
        quick=False,
    ),
    Pair(
        "hexo-solitude",
        "held",
        partial(build, "solitude", SOLITUDE),
        ("hexo-wordcount",),
        (r'fa-clock"[^>]*></i><span>(\d+) ',),
        FEWER,
        quick=False,
    ),
    Pair(
        "hexo-anzhiyu",
        "held",
        partial(build, "anzhiyu", ANZHIYU),
        ("hexo-butterfly", "hexo-wordcount"),
        (r"anzhiyu-icon-clock[^>]*></i><span[^>]*>[^<]*</span><span>(\d+)",),
        FEWER,
        quick=False,
    ),
    Pair(
        "hexo-a4",
        "tuned",
        partial(build, "a4", A4),
        ("hexo-wordcount",),
        (r"阅读估时：(\d+)分钟",),
        FEWER,
        quick=False,
    ),
    Pair(
        "hexo-nexmoe",
        "held",
        partial(build, "nexmoe", NEXMOE),
        ("hexo-wordcount", "hexo-nexmoe"),
        (r"预计需要(\d+)分钟",),
        FEWER,
        quick=False,
    ),
    Pair(
        "hexo-kira",
        "tuned",
        partial(build, "kira", KIRA),
        ("hexo-kira",),
        (r"大概 (\d+) 分钟",),
        FEWER,
        quick=False,
    ),
    Pair(
        "hexo-shokax",
        "tuned",
        partial(build, "shokax", SHOKAX),
        ("hexo-shokax",),
        (r"i-clock[^>]*></i></span>(?:<span[^>]*>[^<]*</span>)?<span>(\d+)",),
        FEWER,
        quick=False,
    ),
    Pair("hexo-vivia", "tuned", partial(build, "vivia", VIVIA), languages=FEWER, quick=False),
    Pair("hexo-async", "held", partial(build, "async", ASYNC), languages=FEWER, quick=False),
)
