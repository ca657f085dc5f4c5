"""VitePress: its default theme with Nolebase's page properties, and the blog theme Teek."""

from __future__ import annotations

import json
from itertools import groupby
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


TEEK_PACKAGES = ("vitepress", "vitepress-theme-teek", "vue", "vitepress-plugin-doc-analysis")
TEEK_CONFIG = """\
import { defineConfig } from 'vitepress';
import { defineTeekConfig } from 'vitepress-theme-teek/config';
export default defineConfig({
  extends: defineTeekConfig({ author: { name: 'AUTHOR' } }),
  title: 'Slow Machines', lang: 'LANGUAGE', base: '/LANGUAGE/', srcDir: './pages',
  outDir: '../site/LANGUAGE', cacheDir: './cache', ignoreDeadLinks: true,
  markdown: { lineNumbers: true },
});
"""
TEEK_THEME = """\
import Teek from 'vitepress-theme-teek';
import 'vitepress-theme-teek/index.css';
export default {
  extends: Teek,
  async enhanceApp({ siteData }) {
    if (import.meta.env.SSR) {
      (await import('node:fs')).writeFileSync(
        process.env.SAID, JSON.stringify(siteData.value.themeConfig.docAnalysisInfo));
    }
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


def build_teek(articles: Sequence[Article], home: Path, tools: Tools) -> list[Page]:
    """A site for each language; the theme speaks Chinese unless it is told otherwise."""
    modules = tools.node("vitepress-teek", TEEK_PACKAGES) / "node_modules"
    pages = []
    for language, group in groupby(articles, key=lambda article: article.language):
        own = list(group)
        folder = home / language
        folder.mkdir()
        (folder / "node_modules").symlink_to(modules)
        write(folder / "package.json", '{"private": true, "type": "module"}\n')
        config = TEEK_CONFIG.replace("LANGUAGE", language).replace("AUTHOR", own[0].author)
        write(folder / ".vitepress/config.mjs", config)
        write(folder / ".vitepress/theme/index.mjs", TEEK_THEME)
        (folder / "pages/public").mkdir(parents=True)
        (folder / "pages/public/figure.png").write_bytes(POINT)
        write(folder / "pages/index.md", "---\nlayout: home\n---\n")
        markdown = VitePressMarkdown()
        for article in own:
            front = yaml_front(
                title=article.title,
                description=article.description,
                date=Bare(f"{article.date} 09:00:00"),
                tags=["workshop"],
            )
            write(folder / f"pages/posts/{article.name}.md", markdown.document(article, front))
        said = folder / "minutes.json"
        run(["node", modules / "vitepress/bin/vitepress.js", "build"], folder, SAID=str(said))
        found = json.loads(said.read_text("utf-8"))["eachFileWords"]
        published = {each["fileInfo"]["relativePath"].split("/")[-1]: each for each in found}
        for article in own:
            told = published[f"{article.name}.md"]
            minutes = told["readingTime"].removesuffix("m")
            pages.append(
                Page(
                    article.name,
                    home / f"site/{language}/posts/{article.name}.html",
                    folder / f"pages/posts/{article.name}.md",
                    float(minutes) if "." in minutes else int(minutes),
                    told["wordCount"],
                )
            )
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
    Pair(
        "vitepress-teek",
        "tuned",
        build_teek,
        ("vitepress-teek", "vitepress-doc-analysis"),
        (r'aria-label="[^"]*阅读时长"[^>]*>([\d.]+)m<',),
        frozenset({"en", "fr", "zh"}),
        quick=False,
    ),
)
