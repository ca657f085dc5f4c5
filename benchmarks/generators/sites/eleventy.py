"""Eleventy with three reading-time plugins, in templates of our own, as its sites have."""

from __future__ import annotations

import json
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

from markdown import Bare, Markdown, yaml_front
from model import Article, Page, Pair
from tools import Tools, run, write

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PACKAGES = (
    "@11ty/eleventy", "@11ty/eleventy-plugin-syntaxhighlight", "eleventy-plugin-reading-time",
    "eleventy-plugin-time-to-read", "markdown-it-footnote",
)  # fmt: skip
EMOJI_PACKAGES = (
    "@11ty/eleventy", "@11ty/eleventy-plugin-syntaxhighlight",
    "@11tyrocks/eleventy-plugin-emoji-readtime", "markdown-it-footnote",
)  # fmt: skip
CONFIG = """\
const footnote = require('markdown-it-footnote');
module.exports = (config) => {
  config.addPlugin(require('@11ty/eleventy-plugin-syntaxhighlight'));
  config.addPlugin(require('PLUGIN'));
  config.amendLibrary('md', (md) => md.use(footnote));
  config.addCollection('posts', (all) => all.getFilteredByGlob('posts/*.md'));
  return {dir: {input: '.', output: 'site'}, markdownTemplateEngine: false};
};
"""
SAID = """\
---
permalink: minutes.json
eleventyExcludeFromCollections: true
---
{ {%- for post in collections.posts %}"{{ post.fileSlug }}": ["{{ post.url }}", "{{ TIME }}"]
{%- if not loop.last %},{% endif %}{% endfor -%} }
"""
LAYOUT = """\
<!doctype html>
<html lang="{{ lang }}">
<head><meta charset="utf-8"><title>{{ title }}</title>
<meta name="description" content="{{ description }}"><meta name="author" content="{{ author }}">
<link rel="alternate" href="/feed.xml" type="application/atom+xml" title="Slow Machines"></head>
<body>
<a href="#skip" class="visually-hidden">Skip to main content</a>
<header><a href="/" class="home-link">Slow Machines</a><nav><ul class="nav">
<li class="nav-item"><a href="/">{{ ui.home }}</a></li>
<li class="nav-item"><a href="/blog/">{{ ui.archive }}</a></li></ul></nav></header>
<main id="skip">
BODY
</main>
<footer><p>{{ ui.newsletter }}</p></footer>
</body></html>
"""
# The starter's list of facts under the title, and links to neighbours with their own times.
BASE = """\
<h1>{{ title }}</h1>
<ul class="post-metadata">
<li><time datetime="{{ page.date.toISOString().slice(0, 10) }}">\
{{ page.date.toISOString().slice(0, 10) }}</time></li>
<li>{{ ui.by }} {{ author }}</li>
<li>{{ ui.label }}: TIME</li>
</ul>
{{ content | safe }}
<ul class="links-nextprev">
{% for post in collections.posts.slice(0, 3) %}{% if post.url != page.url %}
<li>{{ ui.next }}: <a href="{{ post.url }}">{{ post.data.title }}</a> <small>CARD</small></li>
{% endif %}{% endfor %}
</ul>
"""
# A hero with the time, cards under the article, a thread of comments and the author's box.
CARDS = """\
<article class="h-entry">
<div class="hero"><p class="eyebrow">{{ page.date.toISOString().slice(0, 10) }} / TIME</p>
<h1 class="p-name">{{ title }}</h1><p class="p-summary">{{ description }}</p></div>
<div class="e-content">{{ content | safe }}</div>
<div class="p-author h-card"><h2>{{ ui.about }}</h2><p>{{ bio }}</p></div>
</article>
<section class="more"><h2>{{ ui.related }}</h2><div class="grid">
{% for post in collections.posts.slice(0, 4) %}{% if post.url != page.url %}
<a class="tile" href="{{ post.url }}"><h3>{{ post.data.title }}</h3><span>CARD</span>
<p>{{ post.data.description }}</p></a>{% endif %}{% endfor %}
</div></section>
<section class="webmentions"><h2>{{ ui.comments }}</h2>{{ thread | safe }}</section>
"""
# A line of facts between title and lead, whose separators are drawn by a style sheet.
BYLINE = """\
<article class="post">
<header class="post__header"><h1>{{ title }}</h1>
<p class="post__facts"><span>{{ author }}</span><time datetime="\
{{ page.date.toISOString().slice(0, 10) }}">{{ page.date.toISOString().slice(0, 10) }}</time>\
<span>TIME</span></p>
<p class="post__lead">{{ description }}</p></header>
{{ content | safe }}
<footer class="post__footer"><p>{{ bio }}</p></footer>
</article>
<aside class="read-next"><h2>{{ ui.related }}</h2><ul>
{% for post in collections.posts.slice(0, 3) %}{% if post.url != page.url %}
<li><a href="{{ post.url }}">{{ post.data.title }}</a><span>CARD</span></li>{% endif %}{% endfor %}
</ul></aside>
"""
LISTING = """\
---
layout: list.njk
permalink: /blog/
eleventyExcludeFromCollections: true
---
"""
LIST = """\
<h1>{{ ui.archive }}</h1><ol class="postlist">
{% for post in collections.posts %}<li class="postlist-item"><a href="{{ post.url }}">\
{{ post.data.title }}</a> <span>CARD</span></li>{% endfor %}</ol>
"""


def build(
    articles: Sequence[Article],
    home: Path,
    tools: Tools,
    *,
    plugin: str,
    body: str,
    filters: str,
    installed: tuple[str, tuple[str, ...]] = ("eleventy", PACKAGES),
) -> list[Page]:
    """A site that holds all languages; `installed` are npm's folder and its packages."""
    modules = tools.node(*installed) / "node_modules"
    (home / "node_modules").symlink_to(modules)
    write(home / ".eleventy.js", CONFIG.replace("PLUGIN", plugin))
    own, other = f"{{{{ content | {filters} }}}}", f"{{{{ post.content | {filters} }}}}"
    for name, text in (("post", body), ("list", LIST)):
        filled = text.replace("TIME", own).replace("CARD", other)
        write(home / f"_includes/{name}.njk", LAYOUT.replace("BODY", filled))
    write(home / "minutes.njk", SAID.replace("TIME", f"post.content | {filters}"))
    english = articles[0].furniture
    write(home / "blog.njk", LISTING)
    write(home / "_data/ui.json", json.dumps(english["ui"]))
    markdown = Markdown()
    for article in articles:
        write(home / f"posts/{article.name}.md", _source(article, markdown))
        furniture: Any = article.furniture
        thread = "".join(f"<p><b>{escape(a)}</b> {escape(b)}</p>" for a, b in furniture["comments"])
        data = {"ui": furniture["ui"], "bio": furniture["bio"], "thread": thread}
        write(home / f"posts/{article.name}.11tydata.json", json.dumps(data))
    run(["node", modules / "@11ty/eleventy/cmd.cjs", "--quiet"], home)
    said = json.loads((home / "site/minutes.json").read_text("utf-8"))
    return [
        Page(
            article.name,
            home / "site" / said[article.name][0].strip("/") / "index.html",
            home / f"posts/{article.name}.md",
            int(next(word for word in said[article.name][1].split() if word.isdecimal())),
        )
        for article in articles
    ]


def _source(article: Article, markdown: Markdown) -> str:
    front = yaml_front(
        layout="post.njk",
        title=article.title,
        description=article.description,
        author=article.author,
        date=Bare(article.date),
        lang=article.language,
        tags=["workshop"],
    )
    return markdown.document(article, front)


PAIRS = (
    Pair(
        "eleventy-reading-time",
        "tuned",
        partial(build, plugin="eleventy-plugin-reading-time", body=BASE, filters="readingTime"),
        ("eleventy-reading-time",),
        (r"<li>[^<:\d]*: (\d+) min",),
    ),
    Pair(
        "eleventy-time-to-read",
        "tuned",
        partial(build, plugin="eleventy-plugin-time-to-read", body=CARDS, filters="timeToRead"),
        ("eleventy-time-to-read",),
        (r'class="eyebrow">[\d-]+ / (\d+)',),
        quick=False,
    ),
    Pair(
        "eleventy-emoji-readtime",
        "tuned",
        partial(
            build,
            plugin="@11tyrocks/eleventy-plugin-emoji-readtime",
            body=BYLINE,
            filters="emojiReadTime",
            installed=("eleventy-emoji", EMOJI_PACKAGES),
        ),
        ("eleventy-emoji-readtime", "275-up"),
        (r"</time><span>\D*(\d+) min",),
        quick=False,
    ),
)
