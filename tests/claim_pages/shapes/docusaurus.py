"""Docusaurus' blog, with microdata as its classic theme had them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claim_pages import oracles
from claim_pages.marks import time
from claim_pages.shape import Said, Shape, document, ld

if TYPE_CHECKING:
    from claim_pages.texts import Article

_READ = {
    "en": ("{} min read", "One min read"),
    "de": ("{} Minuten Lesezeit", "Eine Minute Lesezeit"),
    "fr": ("{} minutes de lecture", "Une minute de lecture"),
    "es": ("{} min de lectura", "Lectura de un minuto"),
    "ru": ("{} мин. чтения", "{} мин. чтения"),
    "ar": ("{} دقائق قراءة", "قراءة لمدة دقيقة واحدة"),
    "zh-CN": ("阅读需 {} 分钟", "阅读需 {} 分钟"),
    "zh-TW": ("閱讀時間約 {} 分鐘", "閱讀時間約 {} 分鐘"),
    "ja": ("約{}分", "約{}分"),
    "ko": ("약 {}분", "약 {}분"),
}


def _minutes(article: Article) -> int:
    return oracles.cents_up(oracles.segments(article.markdown), 200)


def _layout(article: Article, said: Said) -> str:
    many, one = _READ[article.language]
    shown = time((one if said.minutes == 1 else many).format(said.minutes))
    recent = "".join(
        f'<li class="sidebarItem__DBe"><a class="sidebarItemLink_mo7H" href="/blog/{n}">{text}</a>'
        "</li>"
        for n, text in enumerate(("The Ferry That Never Came", "How to Mend a Net"))
    )
    contents = "".join(
        f'<li><a href="#x" class="table-of-contents__link">{text}</a></li>'
        for text in article.headings
    )
    head = ld(
        **{
            "@type": "BlogPosting",
            "@id": "https://tw.example/blog/harbour",
            "url": "https://tw.example/blog/harbour",
            "headline": article.title,
            "datePublished": "2026-03-02T00:00:00.000Z",
            "author": {"@type": "Person", "name": "Ines Vik"},
        }
    )
    body = f"""<div id="__docusaurus"><div role="region" aria-label="Skip to main content"><a
class="skipToContent_fXgn" href="#__docusaurus_skipToContent_fallback">Skip to main content</a>
</div>
<nav aria-label="Main" class="navbar navbar--fixed-top"><div class="navbar__inner"><div
class="navbar__items"><a class="navbar__brand" href="/"><b>Tidewater</b></a><a class="navbar__item"
href="/blog">Blog</a></div></div></nav>
<div id="__docusaurus_skipToContent_fallback" class="main-wrapper"><div class="container
margin-vert--lg"><div class="row"><aside class="col col--3"><nav class="sidebar_re4s thin-scrollbar"
aria-label="Blog recent posts navigation"><div class="sidebarItemTitle_pO2u">Recent posts</div>
<ul class="sidebarItemList_Yudw clean-list">{recent}</ul></nav></aside>
<main class="col col--7">
<article class="" itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting">
<meta itemprop="description" content="Notes from a place the map has nearly forgotten.">
<header><h1 class="title_f1Hy" itemprop="headline">{article.title}</h1>
<div class="container_mt6G margin-vert--md"><time datetime="2026-03-02T00:00:00.000Z"
itemprop="datePublished">March 2, 2026</time> · <!-- -->{shown}</div>
<div class="margin-top--md margin-bottom--sm row"><div class="col col--12 authorCol_Hf19"><div
class="avatar margin-bottom--sm"><div class="avatar__intro" itemprop="author" itemscope
itemtype="https://schema.org/Person"><div class="avatar__name"><a href="/ines"
itemprop="url"><span itemprop="name">Ines Vik</span></a></div><small class="avatar__subtitle"
itemprop="description">Keeper</small></div></div></div></div></header>
<div id="__blog-post-container" class="markdown" itemprop="articleBody">{article.html}</div>
<footer class="row docusaurus-mt-lg"><div class="col"><b>Tags:</b><ul class="tags_jXut"><li
class="tag_QGVx"><a class="tag_zVej" href="/blog/tags/coast">coast</a></li></ul></div></footer>
</article>
<nav class="pagination-nav docusaurus-mt-lg" aria-label="Blog post page navigation"><a
class="pagination-nav__link pagination-nav__link--next" href="/blog/ferry"><div
class="pagination-nav__sublabel">Older post</div><div class="pagination-nav__label">The Ferry That
Never Came</div></a></nav></main>
<div class="col col--2"><div class="tableOfContents_bqdL thin-scrollbar"><ul
class="table-of-contents">{contents}</ul></div></div></div></div></div>
<footer class="footer footer--dark"><div class="footer__copyright">Copyright 2026 Tidewater</div>
</footer></div>"""
    return document(article, body, head=head, generator="Docusaurus v3.5.2")


SHAPES = tuple(
    Shape(
        f"Docusaurus ({language})", _layout, _minutes, convention="docusaurus",
        language=language, raw=True,
    )
    for language in _READ
)  # fmt: skip
