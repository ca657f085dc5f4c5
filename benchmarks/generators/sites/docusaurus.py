"""Docusaurus' blog, from npm, with its classic theme and a site for each of four languages.

What a post publishes is what Docusaurus wrote down for it; the theme shows it rounded up.
"""

from __future__ import annotations

import json
import math
import re
from itertools import groupby
from typing import TYPE_CHECKING

from markdown import Bare, Markdown, yaml_front
from model import Article, Code, Image, Note, Page, Pair, Tabs
from tools import POINT, Tools, run, write

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PACKAGES = ("@docusaurus/core", "@docusaurus/preset-classic", "react", "react-dom")
IMPORTS = "import Tabs from '@theme/Tabs';\nimport TabItem from '@theme/TabItem';\n\n"
LANGUAGES = frozenset({"en", "de", "fr", "zh"})  # A build takes a minute for each.


class MdxMarkdown(Markdown):
    """MDX with Docusaurus' own directives and components."""

    def document(self, article: Article, front: str = "") -> str:
        """The components that an article uses are imported at its top, once."""
        used = any(isinstance(node, Tabs) for node in article.nodes)
        return super().document(article, front + (IMPORTS if used else ""))

    def note(self, note: Note) -> str:
        """An admonition."""
        return f":::{note.kind}[{note.title}]\n\n{note.text}\n\n:::"

    def code(self, code: Code) -> str:
        """A fence with line numbers."""
        return f"```{code.language} showLineNumbers\n{code.text}\n```"

    def tabs(self, tabs: Tabs) -> str:
        """The theme's tabs."""
        inner = "\n".join(
            f'<TabItem value="{number}" label="{label}">\n\n{text}\n\n</TabItem>'
            for number, (label, text) in enumerate(zip(tabs.labels, tabs.texts, strict=True))
        )
        return f"<Tabs>\n{inner}\n</Tabs>"

    def inline(self, text: str) -> str:
        """Formulas need a plugin: people write them as code without it."""
        return re.sub(r"\$([^$]+)\$", r"`\1`", text)

    def formula(self, tex: str) -> str:
        """The same for displayed ones."""
        return f"```\n{tex}\n```"

    def image(self, image: Image) -> str:
        """A figure in JSX."""
        return (
            f'<figure>\n  <img src="/img/figure.png" alt="{image.alt}" />\n'
            f"  <figcaption>{image.caption}</figcaption>\n</figure>"
        )


def build(articles: Sequence[Article], home: Path, tools: Tools) -> list[Page]:
    """A site for each language."""
    modules = tools.node("docusaurus", PACKAGES) / "node_modules"
    markdown = MdxMarkdown()
    pages = []
    for language, group in groupby(articles, key=lambda article: article.language):
        own = list(group)
        folder = home / language
        locale = {"zh": "zh-Hans"}.get(language, language)
        write(folder / "package.json", '{"private": true}')
        (folder / "node_modules").symlink_to(modules)
        (folder / "static/img").mkdir(parents=True)
        (folder / "static/img/figure.png").write_bytes(POINT)
        write(
            folder / "docusaurus.config.js",
            "module.exports = "
            + json.dumps(
                {
                    "title": "Slow Machines",
                    "url": "https://example.org",
                    "baseUrl": f"/{language}/",
                    "onBrokenLinks": "ignore",
                    "i18n": {"defaultLocale": locale, "locales": [locale]},
                    "presets": [
                        [
                            "classic",
                            {
                                "docs": False,
                                "theme": {},
                                "blog": {
                                    "routeBasePath": "/",
                                    "showReadingTime": True,
                                    "onUntruncatedBlogPosts": "ignore",
                                },
                            },
                        ]
                    ],
                }
            ),
        )
        author = {"writer": {"name": own[0].author, "title": own[0].furniture["ui"]["about"]}}
        write(folder / "blog/authors.yml", json.dumps(author))
        for article in own:
            front = yaml_front(
                title=article.title,
                description=article.description,
                date=Bare(article.date),
                slug=article.name,
                authors=["writer"],
            )
            write(folder / f"blog/{article.name}.mdx", markdown.document(article, front))
        target = home / "site" / language
        # Webpack's cache lives in node_modules, which the sites share: one would read another's.
        run(["node", modules / "@docusaurus/core/bin/docusaurus.mjs", "build", "--out-dir", target],
            folder, DOCUSAURUS_NO_PERSISTENT_CACHE="true")  # fmt: skip
        pages += _pages(own, folder, target)
    return pages


def _pages(articles: Sequence[Article], folder: Path, target: Path) -> list[Page]:
    records = folder / ".docusaurus/docusaurus-plugin-content-blog/default"
    said = {}
    for file in records.glob("**/*.json"):
        record = json.loads(file.read_text("utf-8"))
        if isinstance(record, dict) and "readingTime" in record:
            said[record["permalink"].rstrip("/").rpartition("/")[2]] = record["readingTime"]
    pages = []
    for article in articles:
        html = next(
            each
            for each in (target / f"{article.name}/index.html", target / f"{article.name}.html")
            if each.exists()
        )
        source = folder / f"blog/{article.name}.mdx"
        pages.append(Page(article.name, html, source, math.ceil(said[article.name])))
    return pages


PAIRS = (
    Pair(
        "docusaurus-classic",
        "held",
        build,
        ("docusaurus",),
        (r"</time>(?:<!-- -->)? · (?:<!-- -->)?[^<\d]*(\d+)",),
        LANGUAGES,
        quick=False,
    ),
)
