"""Nextra's blog theme for Next.js, which counts by npm's reading-time, exported as files."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING

from markdown import Bare, Markdown, yaml_front
from model import Article, Page, Pair
from tools import POINT, Tools, run, write

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PACKAGES = (
    "next@15", "react@19", "react-dom@19", "nextra", "nextra-theme-blog", "reading-time",
)  # fmt: skip
LANGUAGES = frozenset({"en", "de", "ja", "zh"})
CONFIG = """\
import nextra from 'nextra';
const withNextra = nextra({ readingTime: true, defaultShowCopyCode: true, latex: true });
export default withNextra({ output: 'export', trailingSlash: true,
  images: { unoptimized: true }, eslint: { ignoreDuringBuilds: true } });
"""
LAYOUT = """\
import { Footer, Layout, Navbar, ThemeSwitch } from 'nextra-theme-blog';
import { Head } from 'nextra/components';
import { getPageMap } from 'nextra/page-map';
import 'nextra-theme-blog/style.css';
export const metadata = { title: 'Slow Machines' };
export default async function RootLayout({ children }) {
  return (
    <html lang="LANGUAGE" suppressHydrationWarning>
      <Head />
      <body>
        <Layout>
          <Navbar pageMap={await getPageMap()}><ThemeSwitch /></Navbar>
          {children}
          <Footer><abbr title="2025">2025</abbr> © AUTHOR. <a href="/feed.xml">RSS</a></Footer>
        </Layout>
      </body>
    </html>
  );
}
"""
COMPONENTS = """\
import { useMDXComponents as ofBlog } from 'nextra-theme-blog';
export const useMDXComponents = (components) => ({ ...ofBlog(), ...components });
"""
POSTS = """\
import { PostCard } from 'nextra-theme-blog';
import { getPageMap } from 'nextra/page-map';
export const metadata = { title: 'Posts' };
export default async function Posts() {
  const posts = (await getPageMap('/posts')).filter((post) => post.frontMatter?.date);
  return <><h1>Posts</h1>{posts.map((post) => <PostCard key={post.route} post={post} />)}</>;
}
"""
SAID = """\
import { getPageMap } from 'nextra/page-map';
export const dynamic = 'force-static';
export async function GET() {
  const found = {};
  for (const post of await getPageMap('/posts')) {
    if (post.frontMatter) found[post.name] = post.frontMatter.readingTime;
  }
  return Response.json(found);
}
"""


def build(articles: Sequence[Article], home: Path, tools: Tools) -> list[Page]:
    """A site for each language."""
    modules = tools.node("nextra", PACKAGES) / "node_modules"
    markdown = Markdown()
    pages = []
    for language, group in groupby(articles, key=lambda article: article.language):
        own = list(group)
        folder = home / language
        folder.mkdir()
        (folder / "node_modules").symlink_to(modules)
        write(folder / "package.json", '{"private": true, "type": "module"}\n')
        write(folder / "next.config.mjs", CONFIG)
        layout = LAYOUT.replace("LANGUAGE", language).replace("AUTHOR", own[0].author)
        write(folder / "app/layout.jsx", layout)
        write(folder / "mdx-components.js", COMPONENTS)
        write(folder / "app/posts/page.jsx", POSTS)
        write(folder / "app/minutes.json/route.js", SAID)
        write(folder / "app/page.mdx", f"# {own[0].furniture['ui']['home']}\n")
        (folder / "public/images").mkdir(parents=True)
        (folder / "public/images/figure.png").write_bytes(POINT)
        for article in own:
            front = yaml_front(
                title=article.title,
                description=article.description,
                author=article.author,
                date=Bare(article.date),
                tags=["workshop", "notes"],
            )
            write(folder / f"app/posts/{article.name}/page.md", markdown.document(article, front))
        run(["node", modules / "next/dist/bin/next", "build"], folder, NEXT_TELEMETRY_DISABLED="1")
        site = home / "site" / language
        site.parent.mkdir(exist_ok=True)
        (folder / "out").rename(site)
        said = json.loads((site / "minutes.json").read_text("utf-8"))
        pages += [
            Page(
                article.name,
                site / f"posts/{article.name}/index.html",
                folder / f"app/posts/{article.name}/page.md",
                int(said[article.name]["text"].split()[0]),
            )
            for article in own
        ]
    return pages


PAIRS = (
    Pair(
        "nextra-blog",
        "held",
        build,
        ("reading-time",),
        (r">(\d+) min read<",),
        LANGUAGES,
        quick=False,
    ),
)
