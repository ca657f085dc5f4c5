"""Jekyll, from Debian's packages: the themes Chirpy (from npm) and Minima (from Debian).

What Chirpy publishes is printed by its own include, once more, into a JSON file.
"""

from __future__ import annotations

import json
import re
import shutil
from itertools import groupby
from typing import TYPE_CHECKING

from markdown import Bare, Markdown, yaml_front
from model import Article, Note, Page, Pair
from tools import Tools, run, write

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PACKAGES = (
    "jekyll", "jekyll-theme-minima", "ruby-jekyll-archives", "ruby-jekyll-feed",
    "ruby-jekyll-paginate", "ruby-jekyll-redirect-from", "ruby-jekyll-seo-tag",
    "ruby-jekyll-sitemap",
)  # fmt: skip
CHIRPY = ("jekyll-theme-chirpy",)
KRAMDOWN = """\
kramdown:
  syntax_highlighter: rouge
  syntax_highlighter_opts:
    css_class: highlight
    span: {line_numbers: false}
    block: {line_numbers: true, start_line: 1}
"""
SAID = """\
---
layout: null
permalink: /minutes.json
---
{ {% for post in site.posts %}"{{ post.name }}": ["{{ post.url }}", {% capture said %}INCLUDE\
{% endcapture %}{{ said | jsonify }}]{% unless forloop.last %},{% endunless %}{% endfor %} }
"""
# The snippet that many sites on Minima add to their posts.
SNIPPET = """\
{% assign words = include.content | strip_html | number_of_words %}\
{% if words < 270 %}1 min{% else %}{{ words | divided_by: 180 }} mins{% endif %} read"""
# Minima's own layout of a post, but for the line with the time.
MINIMA_POST = """\
---
layout: default
---
<article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting">
<header class="post-header"><h1 class="post-title p-name" itemprop="name headline">\
{{ page.title | escape }}</h1>
<p class="post-meta"><time class="dt-published" datetime="{{ page.date | date_to_xmlschema }}" \
itemprop="datePublished">{{ page.date | date: "%b %-d, %Y" }}</time> • <span itemprop="author" \
itemscope itemtype="http://schema.org/Person"><span class="p-author h-card" itemprop="name">\
{{ page.author }}</span></span> • {% include read.html content=content %}</p></header>
<div class="post-content e-content" itemprop="articleBody">
{{ content }}
</div>
<a class="u-url" href="{{ page.url | relative_url }}" hidden></a>
</article>
"""


class Kramdown(Markdown):
    """Markdown for kramdown: notes by an attribute list, formulas between double dollars."""

    def note(self, note: Note) -> str:
        """Chirpy's prompt."""
        return f"> **{note.title}**\n> {note.text}\n{{: .prompt-{note.kind} }}"

    def inline(self, text: str) -> str:
        """Formulas in a line have two dollars, too."""
        return re.sub(r"\$([^$]+)\$", r"$$\1$$", text)


def build_chirpy(articles: Sequence[Article], home: Path, tools: Tools) -> list[Page]:
    """Chirpy, a site for each language that it knows."""
    jekyll = tools.debian("jekyll", PACKAGES)
    theme = tools.node("chirpy", CHIRPY) / "node_modules" / CHIRPY[0]
    pages = []
    for language, group in groupby(articles, key=lambda article: article.language):
        own = list(group)
        folder = home / language
        for name in ("_layouts", "_includes", "_data", "_sass", "_tabs", "assets"):
            # One translation holds a symbol that no YAML of today loads.
            shutil.copytree(theme / name, folder / name, ignore=shutil.ignore_patterns("tr-TR.yml"))
        locale = {"zh": "zh-CN", "es": "es-ES", "pt": "pt-BR", "ru": "ru-RU", "de": "de-DE",
                  "fr": "fr-FR", "it": "it-IT"}.get(language, language)  # fmt: skip
        authors = {"writer": {"name": own[0].author, "url": "https://example.org/"}}
        write(folder / "_data/authors.yml", json.dumps(authors))
        write(
            folder / "_config.yml",
            f"title: Slow Machines\ntagline: Notes\nlang: {locale}\nurl: https://example.org\n"
            "avatar: /assets/a.png\nsocial: {name: Slow Machines, links: [https://example.org]}\n"
            f"baseurl: /{language}\ntoc: true\npaginate: 10\ntheme_mode: light\n"
            "github: {username: x}\ntwitter: {username: x}\ncomments: {active: }\n"
            "assets: {self_host: {enabled: }}\npwa: {enabled: false}\ngoogle_analytics: {id: }\n"
            "plugins: [jekyll-paginate, jekyll-redirect-from, jekyll-seo-tag, jekyll-archives]\n"
            "collections: {tabs: {output: true, sort_by: order}}\n"
            "defaults:\n- scope: {path: '', type: posts}\n  values: {layout: post, comments: true,"
            " toc: true, permalink: '/posts/:title/'}\n- scope: {path: '', type: tabs}\n"
            "  values: {layout: page, permalink: '/:title/'}\n"
            "jekyll-archives: {enabled: [categories, tags], layouts: {category: category, "
            "tag: tag}, permalinks: {tag: '/tags/:name/', category: '/categories/:name/'}}\n"
            + KRAMDOWN,
        )
        include = "{% include read-time.html content=post.content %}"
        pages += _built(own, folder, home, jekyll=jekyll, include=include, by="authors")
    return pages


def build_minima(articles: Sequence[Article], home: Path, tools: Tools) -> list[Page]:
    """Minima with the common snippet in its layout, one site for all languages."""
    jekyll = tools.debian("jekyll", PACKAGES)
    folder = home / "all"
    write(
        folder / "_config.yml",
        "title: Slow Machines\nurl: https://example.org\ntheme: minima\n"
        "plugins: [jekyll-seo-tag, jekyll-feed]\npermalink: '/posts/:title/'\n"
        "defaults:\n- scope: {path: '', type: posts}\n  values: {layout: post}\n",
    )
    write(folder / "_includes/read.html", SNIPPET)
    write(folder / "_layouts/post.html", MINIMA_POST)
    write(folder / "index.md", "---\nlayout: home\n---\n")
    include = "{% include read.html content=post.content %}"
    return _built(articles, folder, home, jekyll=jekyll, include=include, by="author")


def _built(
    articles: Sequence[Article], folder: Path, home: Path, *, jekyll: str, include: str, by: str
) -> list[Page]:
    write(folder / "minutes.html", SAID.replace("INCLUDE", include))
    markdown = Kramdown()
    sources = {}
    for article in articles:
        front = yaml_front(
            title=article.title,
            description=article.description,
            date=Bare(f"{article.date} 09:00:00 +0000"),
            categories=["Notes"],
            tags=["workshop"],
            lang=None if by == "authors" else article.language,
            math=True if by == "authors" else None,
            **{by: ["writer"] if by == "authors" else article.author},
        )
        name = f"{article.date}-{article.name}.md"
        sources[article.name] = write(folder / "_posts" / name, markdown.document(article, front))
    target = home / "site" / folder.name
    # The style sheet asks for the theme as a gem, and no page needs it.
    shutil.rmtree(folder / "assets/css", ignore_errors=True)
    run([jekyll, "build", "--quiet", "--future", "--destination", target], folder,
        JEKYLL_ENV="production")  # fmt: skip
    said = json.loads((target / "minutes.json").read_text("utf-8"))
    pages = []
    for article in articles:
        url, told = next(found for name, found in said.items() if article.name in name)
        number = re.search(r"<em>(\d+)|^(\d+) min", told.strip())
        assert number is not None
        html = target / url.strip("/") / "index.html"
        minutes = int(number[1] or number[2])
        pages.append(Page(article.name, html, sources[article.name], minutes))
    return pages


PAIRS = (
    Pair(
        "jekyll-chirpy",
        "held",
        build_chirpy,
        ("chirpy",),
        (r'class="readtime"[^>]*>\s*<em>(\d+)',),
        frozenset({"en", "de", "es", "fr", "it", "pt", "ru", "zh"}),
        quick=False,
    ),
    Pair(
        "jekyll-minima",
        "tuned",
        build_minima,
        ("liquid-180-down", "180-down"),
        (r"</span> • (\d+) mins? read",),
    ),
)
