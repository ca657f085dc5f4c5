"""VitePress' default theme with Nolebase's page properties, which show words and minutes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from markdown import Bare, Markdown, yaml_front
from model import Article, Note, Page, Pair, Tabs
from tools import POINT, Tools, run, write

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PACKAGES = ("vitepress", "@nolebase/vitepress-plugin-page-properties", "vue")
LANGUAGES = frozenset({"en", "ja", "zh"})  # The plugin words its counts in English and Chinese.
CONFIG = """\
import {
  PageProperties, PagePropertiesMarkdownSection,
} from '@nolebase/vitepress-plugin-page-properties/vite';
export default {
  title: 'Slow Machines', srcDir: './pages', outDir: './site', cacheDir: './cache',
  ignoreDeadLinks: true, markdown: { lineNumbers: true },
  locales: LOCALES,
  themeConfig: { nav: [{ text: 'Archive', link: '/' }], outline: 'deep' },
  vite: {
    plugins: [PageProperties(), PagePropertiesMarkdownSection()],
    ssr: { noExternal: ['@nolebase/vitepress-plugin-page-properties', '@nolebase/ui'] },
  },
};
"""
THEME = """\
import DefaultTheme from 'vitepress/theme';
import {
  NolebasePagePropertiesPlugin,
} from '@nolebase/vitepress-plugin-page-properties/client';
import found from 'virtual:nolebase-page-properties';
import '@nolebase/vitepress-plugin-page-properties/client/style.css';
const shown = (words, minutes, locale) => [
  { key: 'wordCount', type: 'dynamic', title: words, options: { type: 'wordsCount' } },
  { key: 'readingTime', type: 'dynamic', title: minutes,
    options: { type: 'readingTime', dateFnsLocaleName: locale } },
];
export default {
  extends: DefaultTheme,
  async enhanceApp({ app }) {
    if (import.meta.env.SSR) {
      (await import('node:fs')).writeFileSync(process.env.SAID, JSON.stringify(found));
    }
    app.use(NolebasePagePropertiesPlugin(), { properties: {
      en: shown('Word count', 'Reading time', 'enUS'),
      ja: shown('文字数', '読了時間', 'ja'),
      zh: shown('字数', '阅读时间', 'zhCN'),
    } });
  },
};
"""


class VitePressMarkdown(Markdown):
    """VitePress' Markdown: containers, groups of code, no formulas."""

    images = "/figure.png"

    def document(self, article: Article, front: str = "") -> str:
        """The title is a heading of the text, which the plugin puts its lines under."""
        body = [f"# {article.title}", *self.blocks(article.nodes), *self.notes(article)]
        return front + "\n\n".join(body) + "\n"

    def note(self, note: Note) -> str:
        """A container."""
        return f"::: warning {note.title}\n{note.text}\n:::"

    def tabs(self, tabs: Tabs) -> str:
        """Folded parts, as groups are of code alone."""
        return "\n\n".join(
            f"::: details {label}\n{text}\n:::"
            for label, text in zip(tabs.labels, tabs.texts, strict=True)
        )

    def notes(self, article: Article) -> list[str]:
        """Footnotes by hand: VitePress has none."""
        return [f"<sup>{number}</sup> {text}" for number, text in enumerate(article.footnotes, 1)]

    def inline(self, text: str) -> str:
        """Marks of footnotes by hand."""
        for number in range(1, 9):
            text = text.replace(f"[^{number}]", f"<sup>{number}</sup>")
        return text


def build(articles: Sequence[Article], home: Path, tools: Tools) -> list[Page]:
    """A site that holds all languages."""
    modules = tools.node("vitepress", PACKAGES) / "node_modules"
    (home / "node_modules").symlink_to(modules)
    write(home / "package.json", '{"private": true, "type": "module"}\n')
    languages = dict.fromkeys(article.language for article in articles)
    locales = {each: {"label": each, "lang": each, "link": f"/{each}/"} for each in languages}
    write(home / ".vitepress/config.mjs", CONFIG.replace("LOCALES", json.dumps(locales)))
    write(home / ".vitepress/theme/index.mjs", THEME)
    (home / "pages/public").mkdir(parents=True)
    (home / "pages/public/figure.png").write_bytes(POINT)
    markdown = VitePressMarkdown()
    for article in articles:
        front = yaml_front(
            description=article.description,
            date=Bare(article.date),
            wordCount="",
            readingTime="",
        )
        write(
            home / f"pages/{article.language}/{article.name}.md", markdown.document(article, front)
        )
    said = home / "minutes.json"
    run(["node", modules / "vitepress/bin/vitepress.js", "build"], home, SAID=str(said))
    published = json.loads(said.read_text("utf-8"))
    pages = []
    for article in articles:
        told = published[f"{article.language}/{article.name}.md"]
        html = home / f"site/{article.language}/{article.name}.html"
        source = home / f"pages/{article.language}/{article.name}.md"
        pages.append(Page(article.name, html, source, told["readingTime"], told["wordsCount"]))
    return pages


PAIRS = (
    Pair(
        "vitepress-nolebase",
        "tuned",
        build,
        ("vitepress-nolebase",),
        (r'dynamic-type="reading-time"[^>]*><span[^>]*>(\d+)',),
        LANGUAGES,
        quick=False,
    ),
)
