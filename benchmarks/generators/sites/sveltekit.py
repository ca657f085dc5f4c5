"""SvelteKit with mdsvex and its plugin for reading times, in pages like a starter's."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from markdown import Bare, Markdown, yaml_front
from model import FORMULA, Article, Page, Pair
from tools import POINT, Tools, run, write

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PACKAGES = (
    "@sveltejs/kit", "@sveltejs/adapter-static", "@sveltejs/vite-plugin-svelte", "svelte", "vite",
    "mdsvex", "mdsvex-reading-time",
)  # fmt: skip
LANGUAGES = frozenset({"en", "es", "ja", "zh"})
CONFIG = """\
import adapter from '@sveltejs/adapter-static';
import { mdsvex } from 'mdsvex';
import readingTime from 'mdsvex-reading-time';
export default {
  extensions: ['.svelte', '.md'],
  preprocess: [mdsvex({ extensions: ['.md'], remarkPlugins: [readingTime] })],
  kit: { adapter: adapter({ pages: 'site', assets: 'site', strict: false }),
    prerender: { handleHttpError: 'ignore', handleMissingId: 'ignore' } },
};
"""
VITE = """\
import { sveltekit } from '@sveltejs/kit/vite';
export default { plugins: [sveltekit()] };
"""
APP = """\
<!doctype html>
<html lang="%lang%">
<head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
%sveltekit.head%</head>
<body data-sveltekit-preload-data="hover"><div style="display: contents">%sveltekit.body%</div>
</body></html>
"""
HOOKS = """\
const lang = (path) => path.match(/\\/blog\\/([a-z]{2})-/)?.[1] ?? 'en';
export const handle = ({ event, resolve }) => resolve(event, {
  transformPageChunk: ({ html }) => html.replace('%lang%', lang(event.url.pathname)),
});
"""
LAYOUT = """\
<script>let { children } = $props();</script>
<header class="site"><a href="/">Slow Machines</a>
<nav><a href="/">Home</a> <a href="/blog/">Blog</a></nav></header>
<main>{@render children()}</main>
<footer><small>2025 Slow Machines</small></footer>
"""
FOUND = """\
const modules = import.meta.glob('/posts/*.md', { eager: true });
export const posts = Object.entries(modules).map(([path, { metadata }]) => (
  { slug: path.slice(7, -3), ...metadata }));
export const post = (slug) => modules[`/posts/${slug}.md`];
"""
LIST = """\
<script>import { posts } from '$lib/posts.js';</script>
<svelte:head><title>Blog</title></svelte:head>
<h1>Blog</h1>
<ul class="posts">{#each posts as post}
<li><a href="/blog/{post.slug}/"><h2>{post.title}</h2></a>
<p>{post.description}</p><small>{post.readingTime.text}</small></li>
{/each}</ul>
"""
LOAD = """\
import { posts, post } from '$lib/posts.js';
export const entries = () => posts.map(({ slug }) => ({ slug }));
export const load = ({ params }) => ({ slug: params.slug, ...post(params.slug).metadata });
"""
POST = """\
<script>
import { post, posts } from '$lib/posts.js';
let { data } = $props();
let Content = $derived(post(data.slug).default);
let others = $derived(posts.filter(({ slug }) => slug !== data.slug).slice(0, 3));
</script>
<svelte:head><title>{data.title}</title>
<meta name="description" content={data.description} /></svelte:head>
<article>
<hgroup><h1>{data.title}</h1><p>{data.ui.by} {data.author} · <time datetime={data.date}>{data.date}\
</time> · {data.readingTime.text}</p></hgroup>
<div class="prose"><Content /></div>
</article>
<section class="others"><h2>{data.ui.related}</h2>
{#each others as other}<a class="card" href="/blog/{other.slug}/"><h3>{other.title}</h3>
<span>{other.readingTime.text}</span></a>{/each}</section>
"""
SAID = """\
import { posts } from '$lib/posts.js';
export const prerender = true;
export const GET = () => new Response(JSON.stringify(
  Object.fromEntries(posts.map(({ slug, readingTime }) => [slug, readingTime]))));
"""


class MdsvexMarkdown(Markdown):
    """Markdown in which braces are Svelte's, but for those in code."""

    def inline(self, text: str) -> str:
        """Formulas as code, marks of footnotes by hand."""
        return FORMULA.sub(r"`\1`", re.sub(r"\[\^(\d)\]", r"<sup>\1</sup>", text))

    def formula(self, tex: str) -> str:
        """A displayed formula as code."""
        return f"`{tex}`"

    def notes(self, article: Article) -> list[str]:
        """Footnotes by hand: mdsvex has none."""
        return [f"<sup>{number}</sup> {text}" for number, text in enumerate(article.footnotes, 1)]


def build(articles: Sequence[Article], home: Path, tools: Tools) -> list[Page]:
    """A site that holds all languages."""
    modules = tools.node("sveltekit", PACKAGES) / "node_modules"
    (home / "node_modules").symlink_to(modules)
    files = {
        "package.json": '{"private": true, "type": "module"}\n',
        "svelte.config.js": CONFIG,
        "vite.config.js": VITE,
        "src/app.html": APP,
        "src/hooks.server.js": HOOKS,
        "src/lib/posts.js": FOUND,
        "src/routes/+layout.js": "export const prerender = true;\n"
        "export const trailingSlash = 'always';\n",
        "src/routes/+layout.svelte": LAYOUT,
        "src/routes/+page.svelte": "<h1>Slow Machines</h1>\n",
        "src/routes/blog/+page.svelte": LIST,
        "src/routes/blog/[slug]/+page.js": LOAD,
        "src/routes/blog/[slug]/+page.svelte": POST,
        "src/routes/minutes.json/+server.js": SAID,
    }
    for path, text in files.items():
        write(home / path, text)
    (home / "static/images").mkdir(parents=True)
    (home / "static/images/figure.png").write_bytes(POINT)
    markdown = MdsvexMarkdown()
    for article in articles:
        furniture: Any = article.furniture
        front = yaml_front(
            title=article.title,
            description=article.description,
            author=article.author,
            date=article.date,
            ui=Bare(json.dumps(furniture["ui"], ensure_ascii=False)),
        )
        write(home / f"posts/{article.name}.md", markdown.document(article, front))
    run(["node", modules / "vite/bin/vite.js", "build"], home)
    said = json.loads((home / "site/minutes.json").read_text("utf-8"))
    return [
        Page(
            article.name,
            home / f"site/blog/{article.name}/index.html",
            home / f"posts/{article.name}.md",
            int(said[article.name]["text"].split()[0]),
        )
        for article in articles
    ]


PAIRS = (
    Pair(
        "sveltekit-mdsvex",
        "tuned",
        build,
        ("mdsvex-reading-time", "reading-time"),
        (r"</time>[^<\d]*(\d+) min read",),
        LANGUAGES,
        quick=False,
    ),
)
