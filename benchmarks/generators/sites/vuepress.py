"""VuePress 2 with the theme Hope, whose plugin counts words and minutes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from markdown import Bare, Markdown, yaml_front
from model import Article, Note, Page, Pair, Tabs
from tools import POINT, Tools, run, write

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PACKAGES = (
    "vuepress@2.0.0-rc.28", "@vuepress/bundler-vite@2.0.0-rc.28",
    "vuepress-theme-hope@2.0.0-rc.106", "sass-embedded", "vue",
)  # fmt: skip
LANGUAGES = frozenset({"en", "ja", "zh"})
CONFIG = """\
import { writeFileSync } from 'node:fs';
import { viteBundler } from '@vuepress/bundler-vite';
import { defineUserConfig } from 'vuepress';
import { hopeTheme } from 'vuepress-theme-hope';
const said = {
  name: 'said',
  onGenerated: (app) => writeFileSync(process.env.SAID, JSON.stringify(
    Object.fromEntries(app.pages.map((page) => [page.path, page.data.readingTime])))),
};
export default defineUserConfig({
  title: 'Slow Machines', bundler: viteBundler(), locales: LOCALES, plugins: [said],
  theme: hopeTheme({
    hostname: 'https://example.org', author: { name: 'Slow Machines' },
    pageInfo: ['Author', 'Date', 'Category', 'Tag', 'Word', 'ReadingTime'],
    locales: THEMES, plugins: { blog: true }, markdown: { footnote: true, hint: true, tabs: true },
  }),
});
"""


class HopeMarkdown(Markdown):
    """Hope's Markdown: containers and tabs."""

    images = "/figure.png"

    def note(self, note: Note) -> str:
        """A container."""
        return f"::: warning {note.title}\n\n{note.text}\n\n:::"

    def tabs(self, tabs: Tabs) -> str:
        """Tabs."""
        inner = "\n\n".join(
            f"@tab {label}\n\n{text}" for label, text in zip(tabs.labels, tabs.texts, strict=True)
        )
        return f"::: tabs\n\n{inner}\n\n:::"


def build(articles: Sequence[Article], home: Path, tools: Tools) -> list[Page]:
    """A site that holds all languages."""
    modules = tools.node("vuepress-hope", PACKAGES) / "node_modules"
    (home / "node_modules").symlink_to(modules)
    write(home / "package.json", '{"private": true, "type": "module"}\n')
    languages = dict.fromkeys(article.language for article in articles)
    tags = {"en": "en-US", "ja": "ja-JP", "zh": "zh-CN"}
    locales = {f"/{each}/": {"lang": tags[each]} for each in languages}
    config = CONFIG.replace("LOCALES", json.dumps(locales))
    themes: dict[str, object] = {f"/{each}/": {} for each in languages}
    write(home / "pages/.vuepress/config.js", config.replace("THEMES", json.dumps(themes)))
    (home / "pages/.vuepress/public").mkdir(parents=True)
    (home / "pages/.vuepress/public/figure.png").write_bytes(POINT)
    markdown = HopeMarkdown()
    for article in articles:
        front = yaml_front(
            title=article.title,
            description=article.description,
            author=article.author,
            date=Bare(article.date),
            tag=["workshop"],
        )
        write(
            home / f"pages/{article.language}/{article.name}.md", markdown.document(article, front)
        )
    said = home / "minutes.json"
    run(
        ["node", modules / "vuepress/bin/vuepress.js", "build", "pages", "--dest", home / "site"],
        home,
        SAID=str(said),
    )
    published = json.loads(said.read_text("utf-8"))
    pages = []
    for article in articles:
        told = published[f"/{article.language}/{article.name}.html"]
        html = home / f"site/{article.language}/{article.name}.html"
        source = home / f"pages/{article.language}/{article.name}.md"
        # JavaScript rounds halves up; under a minute the page says "less than 1 minute".
        minutes = int(told["minutes"] + 0.5) if told["minutes"] >= 1 else None
        pages.append(Page(article.name, html, source, minutes, told["words"]))
    return pages


PAIRS = (
    Pair(
        "vuepress-hope",
        "tuned",
        build,
        ("vuepress", "vuepress-reading-time"),
        (
            r"page-reading-time-info[^>]*>.*?</svg>(?:<!--.*?-->)*<span[^>]*>[^<\d]*(\d+)",
            r'property="timeRequired" content="PT(\d+)M"',
        ),
        LANGUAGES,
        quick=False,
    ),
)
