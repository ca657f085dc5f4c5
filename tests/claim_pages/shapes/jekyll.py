"""Jekyll: the themes Minimal Mistakes and Chirpy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claim_pages import oracles
from claim_pages.marks import other, time, words
from claim_pages.shape import CARDS, COMMENTS, Said, Shape, document

if TYPE_CHECKING:
    from claim_pages.texts import Article


def _mistakes_minutes(article: Article) -> int | tuple[int, int]:
    return oracles.runs(article.html) // 200 or (0, 1)


def _mistakes_line(said: Said) -> str:
    return "less than 1 minute read" if said.low == 0 else f"{said.minutes} minute read"


def _mistakes(article: Article, said: Said) -> str:
    cards = "".join(
        '<div class="grid__item"><article class="archive__item" itemscope itemtype='
        f'"https://schema.org/CreativeWork"><h2 class="archive__item-title" itemprop="headline"><a '
        f'href="{link}" rel="permalink">{title}</a></h2><p class="page__meta"><span class="page__'
        f'meta-readtime"><i class="far fa-clock"></i> {other(f"{minutes} minute read")}</span></p>'
        '<p class="archive__item-excerpt" itemprop="description">Of boats and people.</p></article>'
        "</div>"
        for title, link, minutes in CARDS
    )
    contents = "".join(f'<li><a href="#x">{text}</a></li>' for text in article.headings)
    body = f"""<nav class="skip-links"><ul><li><a href="#site-nav">Skip to navigation</a></li>
</ul></nav>
<div class="masthead"><div class="masthead__inner-wrap"><nav id="site-nav" class="greedy-nav"><a
class="site-title" href="/">Tidewater</a><ul class="visible-links"><li><a href="/about/">About</a>
</li></ul></nav></div></div>
<div class="initial-content"><div id="main" role="main">
<div class="sidebar sticky"><div itemscope itemtype="https://schema.org/Person" class="h-card"><h3
class="author__name p-name" itemprop="name">Ines Vik</h3><div class="author__bio">Keeps a
list.</div>
</div></div>
<article class="page h-entry" itemscope itemtype="https://schema.org/CreativeWork">
<meta itemprop="headline" content="{article.title}"><meta itemprop="datePublished"
content="2026-03-02T00:00:00+00:00">
<div class="page__inner-wrap"><header><h1 id="page-title" class="page__title p-name"
itemprop="headline"><a href="/harbour/" class="u-url" itemprop="url">{article.title}</a></h1>
<p class="page__meta"><span class="page__meta-date"><i class="far fa-calendar-alt"></i><time
class="dt-published" datetime="2026-03-02">March 2, 2026</time></span><span
class="page__meta-sep"></span><span class="page__meta-readtime"><i class="far fa-clock"></i>

{time(_mistakes_line(said))}
</span></p></header>
<section class="page__content e-content" itemprop="text">
<aside class="sidebar__right"><nav class="toc"><header><h4 class="nav__title">On this page</h4>
</header><ul class="toc__menu">{contents}</ul></nav></aside>
{article.html}
</section>
<footer class="page__meta"><p class="page__taxonomy"><strong>Tags:</strong> <a href="/t">coast</a>
</p><p class="page__date"><strong>Updated:</strong> <time datetime="2026-03-05">March 5, 2026</time>
</p></footer>
<nav class="pagination"><a href="/ferry" class="pagination--pager">Previous</a></nav></div>
<div class="page__comments">{COMMENTS}</div></article>
<div class="page__related page__related--full"><h2 class="page__related-title">You May Also Enjoy
</h2><div class="grid__wrapper">{cards}</div></div>
</div></div>
<div class="page__footer"><footer>Powered by Jekyll &amp; Minimal Mistakes.</footer></div>"""
    return document(article, body, generator="Jekyll v4.3.3")


def _chirpy(article: Article, said: Said) -> str:
    cards = "".join(
        f'<article class="col"><a href="{link}" class="post-preview card h-100"><div '
        f'class="card-body"><time class="mb-2" data-ts="1">Jan 5, 2026</time><h4 class="pt-0 my-2">'
        f'{title}</h4><div class="text-muted"><p>Of boats. {other(f"{minutes} min read")}'
        "</p></div></div></a></article>"
        for title, link, minutes in CARDS
    )
    body = f"""<aside id="sidebar" class="d-flex flex-column"><header class="profile-wrapper"><a
href="/" id="avatar"><img src="/me.png" alt="avatar"></a><a class="site-title d-block"
href="/">Tidewater</a><p class="site-subtitle">Notes from the shore</p></header><nav><ul
class="nav"><li class="nav-item"><a href="/" class="nav-link"><span>HOME</span></a></li></ul></nav>
</aside>
<div id="main-wrapper"><div class="container"><div id="topbar-wrapper"><nav id="breadcrumb"
aria-label="Breadcrumb"><span><a href="/">Home</a></span><span>{article.title}</span></nav></div>
<div class="row flex-nowrap"><main aria-label="Main Content">
<article class="px-1" data-toc="true">
<header><h1 data-toc-skip>{article.title}</h1>
<div class="post-meta text-muted"><span> Posted <time data-ts="1772409600" data-df="ll">Mar 2, 2026
</time></span><div class="d-flex justify-content-between"><span> By <em><a href="/">Ines
Vik</a></em>
</span><div><span class="readtime" data-bs-toggle="tooltip" data-bs-placement="bottom"
title="{words(f"{said.words} words")}"><em>{time(f"{said.minutes} min")}</em>
read</span></div></div>
</div></header>
<div id="toc-bar"><span class="label text-truncate">{article.title}</span></div>
<div class="content">
{article.html}
</div>
<div class="post-tail-wrapper text-muted"><div class="post-meta mb-3"><i class="far fa-folder-open
fa-fw me-1"></i><a href="/categories/coast/">Coast</a></div><div class="license-wrapper">This post
is licensed under <a href="#">CC BY 4.0</a> by the author.</div></div>
</article></main>
<aside aria-label="Panel" id="panel-wrapper"><div class="access"><section id="access-lastmod"><h2
class="panel-heading">Recently Updated</h2><ul><li><a href="/salt">Salt</a></li></ul></section>
</div></aside></div>
<div class="row"><div id="tail-wrapper"><aside id="related-posts" aria-labelledby="related-label">
<h3 class="mb-4" id="related-label">Further Reading</h3><nav class="row">{cards}</nav></aside>
</div></div></div></div>"""
    return document(article, body, generator="Jekyll v4.3.4")


SHAPES = (
    Shape(
        "Jekyll Minimal Mistakes", _mistakes, _mistakes_minutes, convention="minimal-mistakes",
    ),
    *(
        Shape(
            name=f"Jekyll Chirpy ({language})",
            layout=_chirpy,
            minutes=lambda article: max(1, oracles.jekyll_auto(article.html) // 180),
            words=lambda article: oracles.jekyll_auto(article.html),
            convention="chirpy",
            language=language,
        )
        for language in ("en", "zh-CN")
    ),
)  # fmt: skip
