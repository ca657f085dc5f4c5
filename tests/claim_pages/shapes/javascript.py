"""Astro, Gatsby, Next.js and Eleventy."""

from __future__ import annotations

import unicodedata
from math import ceil
from typing import TYPE_CHECKING

from claim_pages import oracles
from claim_pages.marks import other, time, words
from claim_pages.shape import CARDS, Said, Shape, document

if TYPE_CHECKING:
    from claim_pages.texts import Article


def _npm(article: Article) -> int:
    return oracles.cents_up(oracles.npm_words(article.markdown), 200)


def _glued(article: Article) -> int:
    """The text of all nodes without anything between them: a paragraph's ends stick together."""
    text = oracles.bare(article.html.replace("\n", "")) + "The view" * article.images
    return oracles.cents_up(len(text.split()), 200)


def _astro(article: Article, said: Said) -> str:
    body = f"""<header data-astro-cid-3ef6ksr2><nav data-astro-cid-3ef6ksr2><h2><a
href="/">Tidewater
</a></h2><div class="internal-links"><a href="/blog">Blog</a><a href="/about">About</a></div></nav>
</header>
<main data-astro-cid-bvzihdzo><article data-astro-cid-bvzihdzo><div class="hero-image"><img
width="1020" height="510" src="/hero.webp" alt=""></div><div class="prose"><div class="title"><div
class="date"><time datetime="2026-03-02T00:00:00.000Z">Mar 2, 2026</time><div
class="last-updated-on">Last updated on <time datetime="2026-03-05">Mar 5, 2026</time></div></div>
<h1>{article.title}</h1><p>{time(f"{said.minutes} min read")}</p><hr></div>
{article.html}
</div></article></main>
<footer data-astro-cid-sz7xmlte>&copy; 2026 Ines Vik. All rights reserved.</footer>"""
    return document(article, body, generator="Astro v4.16.1")


def _gatsby(article: Article, said: Said) -> str:
    body = f"""<div id="___gatsby"><div id="gatsby-focus-wrapper"><div class="global-wrapper"
data-is-root-path="false"><header class="global-header"><a class="header-link-home"
href="/">Tidewater
</a></header><main><article class="blog-post" itemscope
itemtype="http://schema.org/Article"><header>
<h1 itemprop="headline">{article.title}</h1><p>March 02, 2026 • ☕️
{time(f"{said.minutes} min read")}
</p></header><section itemprop="articleBody">{article.html}</section><hr><footer><div
class="bio"><p>
Written by <strong>Ines Vik</strong> who lives by the sea.</p></div></footer></article>
<nav class="blog-post-nav"><ul><li><a href="/ferry/" rel="prev">← The Ferry That Never Came</a></li>
<li><a href="/nets/" rel="next">How to Mend a Net →</a></li></ul></nav></main><footer>© 2026, Built
with Gatsby</footer></div></div></div>"""
    return document(article, body, generator="Gatsby 5.13.7")


def _gatsby_minutes(article: Article) -> int:
    return max(1, oracles.nearest(oracles.lodash_words(article.html) / 265))


def _next(article: Article, said: Said) -> str:
    cards = "".join(
        f'<a class="group block rounded-xl" href="{link}"><h3 class="text-lg font-semibold">{title}'
        f'</h3><p class="text-sm text-gray-500">{other(f"{minutes} min read")}</p></a>'
        for title, link, minutes in CARDS
    )
    head = (
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting",'
        f'"headline":"{article.title}","timeRequired":"{time(f"PT{said.minutes}M")}",'
        f'"wordCount":{words(said.words)}}}</script>'
    )
    body = f"""<div id="__next"><div class="mx-auto max-w-3xl px-4"><header class="flex items-center
justify-between py-10"><a aria-label="Tidewater" href="/"><div class="h-6">Tidewater</div></a><div
class="flex items-center"><a class="hidden sm:block" href="/blog">Blog</a></div></header>
<main class="mb-auto"><article><div class="xl:divide-y"><div class="pt-6 xl:pb-6"><div
class="space-y-1 text-center"><dl class="space-y-10"><div><dt class="sr-only">Published on</dt><dd
class="text-base"><time datetime="2026-03-02">Monday, March 2, 2026</time></dd></div></dl><div><h1
class="text-3xl font-extrabold">{article.title}</h1></div><div class="flex justify-center gap-2
text-sm"><span>Ines Vik</span><span>•</span><span>{time(f"{said.minutes}<!-- --> min read")}</span>
<span>•</span><span>1,204<!-- --> views</span></div></div></div>
<div class="prose max-w-none pb-8 pt-10">{article.html}</div>
<div class="pb-6 pt-6 text-sm"><a href="https://x.example/">Discuss</a> • <a href="/edit">View on
GitHub</a></div></div></article>
<section class="mt-12"><h2 class="text-2xl">Keep reading</h2><div class="grid gap-6">{cards}</div>
</section></main><footer class="mt-16">Tidewater • © 2026</footer></div></div>
<script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"readingTime":\
{{"text":"{said.minutes * 7} min read"}}}}}}}}</script>"""
    return document(article, body, head=head)


def _eleventy(article: Article, said: Said) -> str:
    body = f"""<a href="#skip" class="visually-hidden">Skip to main content</a><header><a href="/"
class="home-link">Tidewater</a><nav><ul class="nav"><li class="nav-item"><a href="/blog/">Blog</a>
</li></ul></nav></header><main id="skip"><heading-anchors><h1>{article.title}</h1>
<ul class="post-metadata"><li><time datetime="2026-03-02">02 March 2026</time></li><li>Reading time:
{time(f"{said.minutes} min")}</li><li><a href="/tags/coast/" class="post-tag">coast</a></li></ul>
{article.html}
<ul class="links-nextprev"><li class="links-nextprev-prev">← Previous<br> <a href="/salt/">Salt, Tar
and Patience</a></li></ul></heading-anchors></main><footer>Built with Eleventy</footer>"""
    return document(article, body, generator="Eleventy v2.0.1")


def _eleventy_minutes(article: Article) -> int:
    return ceil(oracles.runs(article.html) / 300)


def _characters_minutes(article: Article) -> int:
    text = unicodedata.normalize("NFC", oracles.bare(article.html))
    seconds = ceil(sum(map(len, text.split())) / 1000 * 60)
    return max(1, oracles.nearest(seconds / 60))


def _time_to_read(article: Article, said: Said) -> str:
    unit = "minute" if said.minutes == 1 else "minutes"
    body = f"""<header class="top"><a href="/">Tidewater</a></header><main><article class="h-entry">
<h1 class="p-name">{article.title}</h1><p class="byline"><time class="dt-published"
datetime="2026-03-02">2 March 2026</time> | About {time(f"{said.minutes} {unit}")} to read</p>
<div class="e-content">{article.html}</div></article></main><footer class="bottom">Bye.</footer>"""
    return document(article, body, generator="Eleventy v3.0.0")


SHAPES = (
    Shape("Astro", _astro, _glued, convention="astro"),
    Shape("Gatsby, timeToRead", _gatsby, _gatsby_minutes, convention="gatsby"),
    Shape("Gatsby, reading-time", _gatsby, _npm, convention="reading-time", raw=True),
    Shape(
        "Next.js", _next, _npm, words=lambda article: oracles.npm_words(article.markdown),
        convention="reading-time", raw=True,
    ),
    Shape("Eleventy, reading-time", _eleventy, _eleventy_minutes,
          convention="eleventy-reading-time"),
    Shape("Eleventy, time-to-read", _time_to_read, _characters_minutes,
          convention="eleventy-time-to-read"),
)  # fmt: skip
