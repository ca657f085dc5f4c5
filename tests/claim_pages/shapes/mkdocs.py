"""MkDocs Material's blog: the post's metadata stand in a sidebar beside the article."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from claim_pages import oracles
from claim_pages.marks import time
from claim_pages.shape import Said, Shape, document

if TYPE_CHECKING:
    from claim_pages.texts import Article

_READ = {
    "en": ("{} min read", "1 min read"),
    "de": ("{} Min. Lesezeit", "1 Min. Lesezeit"),
    "fr": ("{} min de lecture", "1 min de lecture"),
    "es": ("{} minutos de lectura", "1 minuto de lectura"),
    "ru": ("Читать {} мин", "Читать 1 мин"),
    "ja": ("このページは約{}分で読めます", "このページは約1分で読めます"),
    "ko": ("읽는시간 {}분", "읽는시간 1분"),
}


def _minutes(article: Article) -> int:
    seconds = ceil(oracles.pieces(oracles.bare(article.html)) / 265 * 60)
    return ceil((seconds + oracles.image_seconds(article.images)) / 60)


def _layout(article: Article, said: Said) -> str:
    many, one = _READ[article.language]
    shown = time(one if said.minutes == 1 else many.format(said.minutes))
    contents = "".join(
        f'<li class="md-nav__item"><a href="#x" class="md-nav__link"><span class="md-ellipsis">'
        f"{text}</span></a></li>"
        for text in article.headings
    )
    body = f"""<header class="md-header md-header--shadow" data-md-component="header"><nav
class="md-header__inner md-grid" aria-label="Header"><a href="/" title="Tidewater"
class="md-header__button md-logo">Tidewater</a><div class="md-header__title"><span
class="md-ellipsis">{article.title}</span></div></nav></header>
<div class="md-container"><main class="md-main" data-md-component="main">
<div class="md-main__inner md-grid">
<div class="md-sidebar md-sidebar--secondary"><div class="md-sidebar__scrollwrap"><nav class="md-nav
md-nav--secondary" aria-label="Table of contents"><label class="md-nav__title">Table of contents
</label><ul class="md-nav__list">{contents}</ul></nav></div></div>
<div class="md-content md-content--post" data-md-component="content">
<div class="md-sidebar md-sidebar--post" data-md-component="sidebar" data-md-type="navigation">
<div class="md-sidebar__scrollwrap"><div class="md-sidebar__inner md-post"><nav class="md-nav
md-nav--primary"><div class="md-post__back"><div class="md-nav__title md-nav__container"><a
href="/blog/" class="md-nav__link"><span class="md-ellipsis">Back to index</span></a></div></div>
<div class="md-post__authors md-typeset"><div class="md-profile md-post__profile"><span
class="md-author md-author--long"><img src="/i.jpg" alt="Ines Vik"></span><span
class="md-profile__description"><strong>Ines Vik</strong><br>Keeper</span></div></div>
<ul class="md-post__meta md-nav__list"><li class="md-nav__item md-nav__item--section"><div
class="md-post__title"><span class="md-ellipsis">Metadata</span></div><nav class="md-nav"><ul
class="md-nav__list"><li class="md-nav__item"><div class="md-nav__link"><svg></svg><time
datetime="2026-03-02 00:00:00+00:00" class="md-ellipsis">March 2, 2026</time></div></li>
<li class="md-nav__item"><div class="md-nav__link"><svg></svg><span class="md-ellipsis">in <a
href="/blog/category/coast/">Coast</a></span></div></li>
<li class="md-nav__item"><div class="md-nav__link"><svg></svg><span class="md-ellipsis">
{shown}
</span></div></li></ul></nav></li></ul></nav></div></div></div>
<article class="md-content__inner md-typeset"><h1 id="top">{article.title}<a class="headerlink"
href="#top" title="Permanent link">&para;</a></h1>
{article.html}
</article></div></div></main>
<footer class="md-footer"><div class="md-footer-meta md-typeset">Made with <a
href="https://squidfunk.github.io/mkdocs-material/">Material for MkDocs</a></div></footer></div>"""
    made = "mkdocs-1.6.1, mkdocs-material-9.5.40"
    return document(article, body, generator=made)


SHAPES = tuple(
    Shape(
        f"MkDocs Material ({language})", _layout, _minutes, convention="readtime",
        language=language, images=2,
    )
    for language in _READ
)  # fmt: skip
