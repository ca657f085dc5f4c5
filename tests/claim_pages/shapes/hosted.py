"""Pages as hosted platforms make them: like Medium's, like Substack's, like dev.to's."""

from __future__ import annotations

import re
from math import ceil
from typing import TYPE_CHECKING

from claim_pages import oracles
from claim_pages.marks import other, time
from claim_pages.shape import CARDS, Said, Shape, document, ld

if TYPE_CHECKING:
    from claim_pages.texts import Article


def _medium(article: Article, said: Said) -> str:
    cards = "".join(
        f'<article class="ad ae af"><div class="ag"><a href="{link}"><h2 class="bf ks">{title}</h2>'
        f'<h3 class="bf kt">Of boats and people</h3></a><div class="ah ai"><span>Jan 5</span><span '
        f'aria-hidden="true">·</span><span>{other(f"{minutes} min read")}</span></div></div>'
        "</article>"
        for title, link, minutes in CARDS
    )
    body = f"""<div id="root"><div class="a b c"><div class="d e f"><a class="g"
href="/">Open in app
</a><a href="/signup">Sign up</a><a href="/signin">Sign in</a></div>
<div class="h i j"><article><div class="k l m"><section><div><div class="fs ft fu">
<h1 id="2f1a" class="pw-post-title gq gr bf" data-testid="storyTitle">{article.title}</h1>
<div class="speechify-ignore ab co"><div class="ht hu ab"><div class="ab q"><a
href="/@ines"><img alt="Ines Vik" src="/i.png" data-testid="authorPhoto"></a><div><div><span><a
data-testid="authorName" href="/@ines">Ines Vik</a></span><span aria-hidden="true">·</span><a
href="/follow">Follow</a></div></div></div><span class="bf b bg"><div class="ab ae"><span
data-testid="storyReadTime">{time(f"{said.minutes} min read")}</span><div class="ie"><span
aria-hidden="true">·</span></div><span data-testid="storyPublishDate">Mar 2,
2026</span></div></span>
</div><div class="ab co"><button aria-label="responses">3</button><button>Listen</button><button>
Share</button></div></div>
{article.html}
</div></div></section></div></article></div>
<div class="nf"><div class="ng"><h2>Written by Ines Vik</h2><p>214 Followers</p></div></div>
<div class="nh"><h2>More from Ines Vik</h2>{cards}</div>
<div class="ni"><h2>Recommended from Medium-like places</h2>{cards}</div></div></div>"""
    head = ld(
        **{
            "@type": "NewsArticle",
            "headline": article.title,
            "datePublished": "2026-03-02T08:00:00Z",
            "author": {"@type": "Person", "name": "Ines Vik"},
            "publisher": {"@type": "Organization", "name": "Tidewater"},
        }
    )
    return document(article, body, head=head)


def _medium_minutes(article: Article) -> int:
    return ceil(oracles.runs(article.html) / 265 + oracles.image_seconds(article.images) / 60)


def _substack(article: Article, said: Said) -> str:
    cards = "".join(
        f'<div class="pencraft pc-display-flex archive-list"><a href="{link}" class="pencraft'
        f' pc-reset">{title}</a><div class="pencraft pc-reset color-secondary">Jan 5 • Ines Vik • '
        f"{other(f'{minutes} min read')}</div></div>"
        for title, link, minutes in CARDS
    )
    body = f"""<div id="entry"><div id="main" class="main typography use-theme-bg"><div
class="pencraft topbar"><a href="/">Tidewater Letters</a><button class="pencraft">Subscribe</button>
</div>
<div><div class="single-post-container"><div class="container"><div class="single-post">
<article class="typography newsletter-post post"><div role="region" aria-label="Post header"
class="post-header"><h1 dir="auto" class="post-title published title-X77sOw">{article.title}</h1>
<h3 dir="auto" class="subtitle subtitle-HEEcLo">Notes from a place the map has nearly forgotten</h3>
<div class="pencraft pc-display-flex byline-wrapper"><div class="pencraft pc-reset"><a
href="/@ines">Ines Vik</a></div><div class="pencraft pc-reset meta-EgzBVA">Mar 02, 2026</div><div
class="pencraft pc-reset meta-EgzBVA">{time(f"{said.minutes} min read")}</div></div></div>
<div><div class="available-content"><div dir="auto" class="body markup">
{article.html}
<div class="subscription-widget-wrap"><p class="cta-caption">Tidewater Letters is a reader-supported
publication. To receive new posts, become a subscriber.</p></div>
</div></div></div></article></div></div></div>
<div class="pencraft comments-section"><h4>Discussion about this post</h4><div class="comment">
<div class="comment-body"><p>I read this in 4 minutes on the train and missed my stop.</p></div>
</div></div>
<div class="pencraft more-posts"><h4>Latest</h4>{cards}</div></div></div></div>"""
    head = ld(
        **{
            "@type": "NewsArticle",
            "headline": article.title,
            "datePublished": "2026-03-02T08:00:00+00:00",
            "isAccessibleForFree": True,
            "author": [{"@type": "Person", "name": "Ines Vik"}],
        }
    )
    return document(article, body, head=head)


def _substack_minutes(article: Article) -> int:
    """No source tells the platform's rule; a middling one stands for it."""
    return max(1, oracles.nearest(oracles.runs(article.html) / 240))


def _forem(article: Article, said: Said) -> str:
    cards = "".join(
        f'<div class="crayons-story"><h3 class="crayons-story__title"><a href="{link}">{title}</a>'
        '</h3><div class="crayons-story__bottom"><div class="crayons-story__save"><small '
        f'class="crayons-story__tertiary fs-xs mr-2">{other(f"{minutes} min read")}</small></div>'
        "</div></div>"
        for title, link, minutes in CARDS
    )
    body = f"""<header id="topbar" class="crayons-header"><a href="/">Tidewater</a></header>
<div id="page-content"><main id="main-content"><div class="crayons-layout"><div
class="article-wrapper"><article class="crayons-card crayons-article mb-4"
id="article-show-container"
data-article-id="417"><header class="crayons-article__header" id="main-title"><div
class="crayons-article__header__meta"><div class="flex s:items-start"><a href="/ines"
class="crayons-link fw-bold">Ines Vik</a><p class="fs-xs color-base-60">Posted on <time
datetime="2026-03-02T08:00:00Z" class="date-no-year">Mar 2</time> •
{time(f"{said.minutes} min read")}
</p></div><h1 class="fs-3xl">{article.title}</h1><div class="spec__tags"><a class="crayons-tag"
href="/t/coast">#coast</a></div></div></header>
<div class="crayons-article__main"><div class="crayons-article__body text-styles" id="article-body">
{article.html}
</div></div></article>
<section id="comments" class="text-padding"><h2>Top comments (2)</h2><div class="comment">My read
time was 2 min, but I skipped the ferry.</div></section></div>
<aside class="crayons-layout__sidebar-right"><div class="crayons-card crayons-card--secondary"><h3>
More from Ines Vik</h3>{cards}</div></aside></div></main></div>"""
    return document(article, body)


def _forem_minutes(article: Article) -> int:
    return ceil(len(re.split(r"\W+", article.markdown)) / 275)


SHAPES = (
    Shape("Medium-like", _medium, _medium_minutes, convention="medium", images=2),
    Shape("Substack-like", _substack, _substack_minutes),
    Shape("Forem", _forem, _forem_minutes, convention="forem", raw=True),
)
