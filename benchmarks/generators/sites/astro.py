"""Astro, with the recipe of its documentation in pages like its blog template's."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

from markdown import Bare, Markdown, yaml_front
from model import Article, Page, Pair
from tools import POINT, Tools, run, write

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PACKAGES = ("astro@5", "reading-time", "mdast-util-to-string")
CONFIG = """\
import { toString } from 'mdast-util-to-string';
import readingTime from 'reading-time';
const minutes = () => (tree, { data }) => {
  data.astro.frontmatter.minutesRead = readingTime(toString(tree)).text;
};
export default {
  site: 'https://example.org', outDir: './site', devToolbar: { enabled: false },
  markdown: { remarkPlugins: [minutes] },
};
"""
CONTENT = """\
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  blog: defineCollection({ loader: glob({ base: './posts', pattern: '*.md' }) }),
};
"""
SAID = """\
import { getCollection, render } from 'astro:content';
export async function GET() {
  const found = {};
  for (const post of await getCollection('blog')) {
    found[post.id] = (await render(post)).remarkPluginFrontmatter.minutesRead;
  }
  return new Response(JSON.stringify(found));
}
"""
POSTS = """\
---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const posts = await getCollection('blog');
  return posts.map((post) => ({ params: { slug: post.id }, props: { post, posts } }));
}
const { post, posts } = Astro.props;
const { title, description, author, date, lang, ui } = post.data;
const { Content, remarkPluginFrontmatter } = await render(post);
const day = new Date(date).toLocaleDateString(lang, { dateStyle: 'medium' });
---
<!doctype html>
<html lang={lang}>
<head>
<meta charset="utf-8"><meta name="generator" content={Astro.generator}>
<title>{title}</title><meta name="description" content={description}>
</head>
<body>
<header><nav><h2><a href="/">Slow Machines</a></h2>
<div class="internal-links"><a href="/">{ui.home}</a><a href="/blog">{ui.archive}</a></div>
</nav></header>
BODY
<footer>&copy; 2025 {author}. {ui.newsletter}</footer>
</body></html>
"""
# The blog template's page with the time where the recipe puts it.
TEMPLATE = """\
<main><article>
<div class="hero-image"><img width={1020} height={510} src="/images/figure.png" alt=""></div>
<div class="prose">
<div class="title"><div class="date"><time datetime={date}>{day}</time></div>
<h1>{title}</h1><p>{remarkPluginFrontmatter.minutesRead}</p><hr></div>
<Content />
</div></article></main>
"""


def build(articles: Sequence[Article], home: Path, tools: Tools, *, body: str) -> list[Page]:
    """A site that holds all languages."""
    modules = tools.node("astro-blog", PACKAGES) / "node_modules"
    (home / "node_modules").symlink_to(modules)
    write(home / "package.json", '{"private": true, "type": "module"}\n')
    write(home / "astro.config.mjs", CONFIG)
    write(home / "src/content.config.mjs", CONTENT)
    write(home / "src/pages/minutes.json.js", SAID)
    write(home / "src/pages/blog/[slug].astro", POSTS.replace("BODY", body))
    (home / "public/images").mkdir(parents=True)
    (home / "public/images/figure.png").write_bytes(POINT)
    markdown = Markdown()
    for article in articles:
        furniture: Any = article.furniture
        front = yaml_front(
            title=article.title,
            description=article.description,
            author=article.author,
            date=article.date,
            lang=article.language,
            ui=Bare(json.dumps(furniture["ui"], ensure_ascii=False)),
        )
        write(home / f"posts/{article.name}.md", markdown.document(article, front))
    run(["node", modules / "astro/astro.js", "build"], home, ASTRO_TELEMETRY_DISABLED="1")
    said = json.loads((home / "site/minutes.json").read_text("utf-8"))
    return [
        Page(
            article.name,
            home / f"site/blog/{article.name}/index.html",
            home / f"posts/{article.name}.md",
            int(said[article.name].split()[0]),
        )
        for article in articles
    ]


PAIRS = (
    Pair(
        "astro-blog",
        "tuned",
        partial(build, body=TEMPLATE),
        ("astro", "reading-time"),
        (r"</h1>\s*<p[^>]*>(\d+) min",),
        quick=False,
    ),
)
