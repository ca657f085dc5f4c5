"""Ghost's Casper and Source themes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claim_pages import oracles
from claim_pages.marks import other, time
from claim_pages.shape import CARDS, Said, Shape, document, ld

if TYPE_CHECKING:
    from claim_pages.texts import Article


def _minutes(article: Article) -> int:
    seconds = oracles.ghost_words(article.html) / 275 * 60
    seconds += oracles.image_seconds(article.images + 1)  # and the feature image
    return max(1, oracles.nearest(seconds / 60))


def _cards() -> str:
    return "\n".join(
        f'<article class="post-card post"><a class="post-card-image-link" href="{link}"><img '
        f'class="post-card-image" src="/c.jpg" alt="{title}"></a><div class="post-card-content"><a '
        f'class="post-card-content-link" href="{link}"><header class="post-card-header"><h2 '
        f'class="post-card-title">{title}</h2></header><div class="post-card-excerpt">Words about '
        'boats and the people in them.</div></a><footer class="post-card-meta"><time '
        'class="post-card-meta-date" datetime="2026-01-05">Jan 5, 2026</time> <span '
        f'class="post-card-meta-length">{other(f"{minutes} min read")}</span></footer></div>'
        "</article>"
        for title, link, minutes in CARDS
    )


def _layout(article: Article, said: Said) -> str:
    body = f"""<div class="viewport">
<header id="gh-head" class="gh-head outer"><div class="gh-head-inner inner"><a class="gh-head-logo"
href="/">Tidewater</a><nav class="gh-head-menu"><ul class="nav"><li class="nav-home"><a href="/">
Home</a></li><li><a href="/about/">About</a></li></ul></nav><div class="gh-head-actions"><a
class="gh-head-button" href="#/portal/signup">Subscribe</a></div></div></header>
<div class="site-content">
<main id="site-main" class="site-main">
<article class="article post tag-coast">
<header class="article-header gh-canvas">
<div class="article-tag post-card-tags"><span class="post-card-primary-tag"><a href="/tag/coast/">
Coast</a></span></div>
<h1 class="article-title">{article.title}</h1>
<p class="article-excerpt">Notes from a place that the map has nearly forgotten.</p>
<div class="article-byline"><section class="article-byline-content">
<ul class="author-list"><li class="author-list-item"><a href="/author/ines/" class="author-avatar">
<img class="author-profile-image" src="/ines.jpg" alt="Ines Vik"></a></li></ul>
<div class="article-byline-meta"><h4 class="author-name"><a href="/author/ines/">Ines Vik</a></h4>
<div class="byline-meta-content"><time class="byline-meta-date" datetime="2026-03-02">Mar 2, 2026
</time> <span class="byline-reading-time"><span class="bull">&bull;</span> \
{time(f"{said.minutes} min read")}</span></div></div>
</section></div>
<figure class="article-image"><img srcset="/size/w300/h.jpg 300w" src="/h.jpg" alt="The harbour">
</figure>
</header>
<section class="gh-content gh-canvas">
{article.html}
</section>
<section class="article-comments gh-canvas"><div id="ghost-comments-root"></div></section>
</article>
</main>
<section class="footer-cta outer"><div class="inner"><h2 class="footer-cta-title">Sign up for more
like this.</h2><a class="footer-cta-button" href="#/portal">Enter your email</a></div></section>
<aside class="read-more-wrap outer"><div class="read-more inner">
{_cards()}
</div></aside>
</div>
<footer class="site-footer outer">Tidewater &copy; 2026</footer>
</div>"""
    head = ld(**{"@type": "Article", "headline": article.title, "author": {"name": "Ines Vik"}})
    return document(article, body, head=head, generator="Ghost 5.96")


def _source_layout(article: Article, said: Said) -> str:
    body = f"""<div class="gh-viewport"><header id="gh-navigation" class="gh-navigation"><nav><a
href="/">Tidewater</a><ul class="nav"><li><a href="/about/">About</a></li></ul></nav></header>
<main class="gh-main"><article class="gh-article post">
<header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/t">Coast</a>
<h1 class="gh-article-title is-title">{article.title}</h1>
<div class="gh-article-meta"><div class="gh-article-author-image"><a href="/author/ines/"><img
src="/i.jpg" alt="Ines Vik"></a></div><div class="gh-article-meta-wrapper">
<h4 class="gh-article-author-name"><a href="/author/ines/">Ines Vik</a></h4>
<div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2026-03-02">02 Mar
2026</time><span class="gh-article-meta-length"><span class="bull">—</span> \
{time(f"{said.minutes} min read")}</span></div></div></div>
<figure class="gh-article-image"><img src="/h.jpg" alt="The harbour"></figure></header>
<section class="gh-content gh-canvas is-body">
{article.html}
</section></article>
<section class="gh-container is-grid gh-outer"><h2 class="gh-container-title">Read more</h2>
<div class="gh-feed">{_source_cards()}</div></section></main></div>"""
    return document(article, body, generator="Ghost 5.96")


def _source_cards() -> str:
    return "".join(
        f'<article class="gh-card post"><a class="gh-card-link" href="{link}"><div '
        f'class="gh-card-wrapper"><h3 class="gh-card-title is-title">{title}</h3><p '
        'class="gh-card-excerpt is-body">Of boats and people.</p><footer class="gh-card-meta">'
        '<span class="gh-card-author">By Ines Vik</span> <time datetime="2026-01-05">05 Jan 2026'
        f'</time> <span class="gh-card-meta-length">{other(f"{minutes} min read")}</span></footer>'
        "</div></a></article>"
        for title, link, minutes in CARDS
    )


SHAPES = (
    Shape("Ghost, Casper", _layout, _minutes, convention="ghost", images=2, feature=True),
    Shape("Ghost, Source", _source_layout, _minutes, convention="ghost", feature=True),
)
