"""WordPress: Yoast SEO, Reading Time WP, the core block, Rank Math."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from claim_pages import oracles
from claim_pages.marks import other, time, words
from claim_pages.shape import CARDS, COMMENTS, Said, Shape, document

if TYPE_CHECKING:
    from claim_pages.texts import Article

_YOAST_SPEEDS = {"en": 228, "de": 179, "fr": 195, "es": 218, "ru": 184, "ar": 138}
_YOAST_WORDS = {
    "en": ("Written by", "Est. reading time", "minute", "minutes"),
    "de": ("Verfasst von", "Geschätzte Lesezeit", "Minute", "Minuten"),
    "fr": ("Écrit par", "Durée de lecture estimée", "minute", "minutes"),
    "es": ("Escrito por", "Tiempo de lectura", "minuto", "minutos"),
    "ru": ("Написано автором", "Примерное время для чтения", "минута", "минут|минуты"),
    "ar": ("كُتب بواسطة", "وقت القراءة المُقدّر", "دقيقة", "دقائق"),
}


def _pairs(*pairs: tuple[str, str]) -> str:
    return "\n".join(
        f'<meta name="twitter:label{n}" content="{label}" />\n'
        f'<meta name="twitter:data{n}" content="{data}" />'
        for n, (label, data) in enumerate(pairs, 1)
    )


def _page(article: Article, head: str, byline: str, generator: str = "WordPress 6.6.2") -> str:
    related = "".join(
        f'<li class="wp-block-post"><h3 class="wp-block-post-title"><a href="{link}">{title}</a>'
        f'</h3><p class="entry-meta">{other(f"{minutes} min read")}</p></li>'
        for title, link, minutes in CARDS
    )
    body = f"""<div class="wp-site-blocks">
<header class="wp-block-template-part site-header"><p class="site-title"><a href="/">Tidewater
Notes</a></p><nav class="main-navigation" aria-label="Primary"><ul><li><a href="/">Home</a></li>
<li><a href="/about">About</a></li><li><a href="/contact">Contact</a></li></ul></nav></header>
<main class="site-main">
<article id="post-417" class="post-417 post type-post status-publish hentry">
<header class="entry-header"><h1 class="entry-title">{article.title}</h1>
{byline}
</header>
<div class="entry-content">
{article.html}
</div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/c/coast">Coast</a></span>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a
href="#">Click to share on Mastodon</a></li><li><a href="#">Click to print</a></li></ul></div>
</footer>
</article>
<div class="jp-relatedposts related-posts"><h3>Related</h3><ul>{related}</ul></div>
<nav class="navigation post-navigation"><a href="/prev" rel="prev">Previous: Nets</a></nav>
{COMMENTS}
</main>
<aside class="widget-area"><section class="widget widget_recent_entries"><h2>Recent Posts</h2>
<ul><li><a href="/ferry">The Ferry That Never Came</a> {other("9 min read")}</li></ul></section>
</aside>
<footer class="site-footer">Proudly powered by WordPress</footer>
</div>"""
    return document(article, body, head=head, generator=generator, attributes=' class="single"')


_BYLINE = (
    '<div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" '
    'datetime="2026-03-02T08:00:00+00:00">March 2, 2026</time></span> <span class="byline">by '
    '<a href="/author/ines">Ines Vik</a></span></div>'
)


def _yoast(article: Article, said: Said) -> str:
    by, label, one, many = _YOAST_WORDS[article.language]
    several, _, few = many.partition("|")
    unit = one if said.minutes == 1 else few if few and said.minutes in {2, 3, 4} else several
    graph = (
        '<script type="application/ld+json" class="yoast-schema-graph">{"@context":'
        '"https://schema.org","@graph":[{"@type":"Article","@id":"https://tw.example/a/#article",'
        '"isPartOf":{"@id":"https://tw.example/a/"},"author":{"name":"Ines Vik","@id":"#p"},'
        f'"headline":"{article.title}","datePublished":"2026-03-02T08:00:00+00:00",'
        f'"wordCount":{words(said.words)},"publisher":{{"@id":"#o"}},"commentCount":2}},'
        '{"@type":"WebPage","@id":"https://tw.example/a/","name":"Page"},'
        '{"@type":"WebSite","name":"Tidewater Notes"}]}</script>'
    )
    pairs = _pairs((by, "Ines Vik"), (label, time(f"{said.minutes} {unit}")))
    return _page(article, pairs + "\n" + graph, _BYLINE)


def _yoast_minutes(article: Article) -> int:
    counted = oracles.wordpress_words(article.html)
    return ceil(counted / _YOAST_SPEEDS[article.language] + article.images * 0.2)


def _yoast_page(article: Article, said: Said) -> str:
    """A page instead of a post: no author's pair comes first, the minutes have a leading zero."""
    return _page(article, _pairs(("Est. reading time", time(f"{said.minutes:02} minutes"))), "")


def _reading_time_wp(article: Article, said: Said) -> str:
    return _page(article, "", _BYLINE + _rt_line(said))


def _rt_line(said: Said) -> str:
    number, unit = ("&lt; 1", "minute") if said.low == 0 else (said.minutes, "minutes")
    unit = "minute" if said.minutes == 1 else unit
    return (
        '<span class="span-reading-time rt-reading-time"><span class="rt-label rt-prefix">Reading '
        f'Time: </span> <span class="rt-time"> {time(number)}</span> <span class="rt-label '
        f'rt-postfix">{time(unit)}</span></span>'
    )


def two_plugins(article: Article) -> str:
    """Reading Time WP shows its minutes, Yoast tells machines its own; both are right."""
    own, shown = _yoast_minutes(article), _reading_time_wp_minutes(article)
    low, high = shown if isinstance(shown, tuple) else (shown, shown)
    pair = _pairs(("Written by", "Ines Vik"), ("Est. reading time", time(f"{own} minutes")))
    return _page(article, pair, _BYLINE + _rt_line(Said(low, high, 0)))


def _reading_time_wp_minutes(article: Article) -> int | tuple[int, int]:
    minutes = oracles.runs(article.html) / 300 + oracles.image_seconds(article.images) / 60
    return (0, 1) if minutes < 1 else ceil(minutes)


def _block(article: Article, said: Said) -> str:
    line = (
        f'<div class="wp-block-post-time-to-read">{time(f"{said.low}–{said.high} minutes")}</div>'
    )
    date = '<div class="wp-block-post-date"><time datetime="2026-03-02">March 2, 2026</time></div>'
    group = f'<div class="wp-block-group is-layout-flex">{date}{line}</div>'
    return _page(article, "", group)


def _block_minutes(article: Article) -> tuple[int, int]:
    minutes = oracles.wordpress_words(article.html) / 189
    low, high = (max(1, oracles.nearest(minutes * factor)) for factor in (0.8, 1.2))
    return low, high if high > low else low + 1


def _rank_math(article: Article, said: Said) -> str:
    unit = "minute" if said.minutes == 1 else "minutes"
    shown = "Less than a minute" if said.low == 0 else f"{said.minutes} {unit}"
    pairs = _pairs(("Written by", "Ines Vik"), ("Time to read", time(shown)))
    graph = (
        '<script type="application/ld+json" class="rank-math-schema">{"@context":'
        '"https://schema.org","@graph":[{"@type":"WebSite","@id":"#w"},{"@type":"BlogPosting",'
        f'"headline":"{article.title} - Tidewater","author":{{"name":"Ines Vik"}}}}]}}</script>'
    )
    return _page(article, pairs + graph, _BYLINE)


def _rank_math_minutes(article: Article) -> int | tuple[int, int]:
    return oracles.letters_only(article.html) // 200 or (0, 1)


SHAPES = (
    *(
        Shape(
            name=f"WordPress, Yoast ({language})",
            layout=_yoast,
            minutes=_yoast_minutes,
            words=lambda article: oracles.wordpress_words(article.html),
            convention="yoast",
            language=language,
            images=2,
        )
        for language in _YOAST_SPEEDS
    ),
    Shape("WordPress page, Yoast", _yoast_page, _yoast_minutes, convention="yoast"),
    Shape(
        "WordPress, Reading Time WP", _reading_time_wp, _reading_time_wp_minutes,
        convention="reading-time-wp", images=3,
    ),
    Shape("WordPress, block", _block, _block_minutes, convention="wordpress"),
    Shape("WordPress, Rank Math", _rank_math, _rank_math_minutes),
)  # fmt: skip
