"""Hugo: the themes PaperMod, Stack and LoveIt, also in languages without spaces."""

from __future__ import annotations

import html
import json
from math import ceil
from typing import TYPE_CHECKING

from claim_pages import oracles
from claim_pages.marks import other, time, words
from claim_pages.shape import CARDS, Said, Shape, document
from claim_pages.texts import EASTERN

if TYPE_CHECKING:
    from claim_pages.texts import Article

_GENERATOR = "Hugo 0.147.2"
_PAPERMOD = {
    "en": ("min", "words"),
    "de": ("Minuten", "Wörter"),
    "fr": ("minutes", "mots"),
    "es": ("min", "palabras"),
    "ru": ("мин", "слов"),
    "ja": ("分", "文字"),
}
_STACK = {
    "en": ("{} minute read", "{} minute read"),
    "de": ("{} Minuten Lesezeit", "{} Minute Lesezeit"),
    "fr": ("{} minutes de lecture", "{} minute de lecture"),
    "es": ("Tiempo de lectura {} minutos", "Tiempo de lectura {} minuto"),
    "ar": ("تُقرأ خلال {} دقائق", "تُقرأ خلال {} دقيقة"),
    "zh-CN": ("阅读时长: {} 分钟", "阅读时长: {} 分钟"),
    "zh-TW": ("閱讀時間: {} 分鐘", "閱讀時間: {} 分鐘"),
    "ja": ("読了時間: {}分", "読了時間: {}分"),
    "ko": ("{} 분 정도", "{} 분 정도"),
}
_LOVEIT = {
    "en": ("{} words", "{} minutes", "One minute"),
    "zh-CN": ("约 {} 字", "预计阅读 {} 分钟", "预计阅读 {} 分钟"),
    "zh-TW": ("約 {} 字", "預計閱讀 {} 分鐘", "預計閱讀 {} 分鐘"),
    "ko": ("약 {} 단어", "읽는데 약 {}분", "읽는데 약 {}분"),
}


def _minutes(article: Article) -> int:
    if article.language in EASTERN:
        return ceil(oracles.runes(article.html) / 500)
    return ceil(oracles.runs(article.html) / 212)


def _words(article: Article) -> int:
    eastern = article.language in EASTERN
    return oracles.runes(article.html) if eastern else oracles.runs(article.html)


def _papermod(article: Article, said: Said) -> str:
    minute, word = _PAPERMOD[article.language]
    schema = json.dumps(
        {
            "@context": "https://schema.org",
            "@type": "BlogPosting",
            "headline": article.title,
            "name": article.title,
            "articleBody": article.plain,
            "wordCount": "%WORDS%",
            "inLanguage": article.language,
            "datePublished": "2026-03-02T00:00:00Z",
            "author": {"@type": "Person", "name": "Ines Vik"},
        },
        ensure_ascii=False,
    ).replace("%WORDS%", words(said.words))
    anchored = article.html.replace(
        "</h2>", '<a hidden class="anchor" aria-hidden="true" href="#x">#</a></h2>'
    ).replace(
        "<pre>", '<div class="highlight"><pre tabindex="0" class="chroma">'
    ).replace("</pre>", "</pre></div>")  # fmt: skip
    contents = "".join(f'<li><a href="#x">{text}</a></li>' for text in article.headings)
    body = f"""<header class="header"><nav class="nav"><div class="logo"><a href="/" accesskey="h"
title="Tidewater (Alt + H)">Tidewater</a></div><ul id="menu"><li><a href="/archives/"
title="Archive">
<span>Archive</span></a></li><li><a href="/search/"><span>Search</span></a></li></ul></nav></header>
<main class="main">
<article class="post-single">
<header class="post-header"><div class="breadcrumbs"><a href="/">Home</a>&nbsp;»&nbsp;<a
href="/posts/">Posts</a></div>
<h1 class="post-title entry-hint-parent">{article.title}</h1>
<div class="post-meta"><span title='2026-03-02 00:00:00 +0000 UTC'>March 2,
2026</span>&nbsp;·&nbsp;\
<span>{time(f"{said.minutes} {minute}")}</span>&nbsp;·&nbsp;<span>{words(said.words)} {word}</span>\
&nbsp;·&nbsp;<span>Ines Vik</span></div>
</header> <div class="toc"><details open><summary accesskey="c"><span class="details">Table of
Contents</span></summary><div class="inner"><ul>{contents}</ul></div></details></div>
<div class="post-content">{anchored}
</div>
<footer class="post-footer"><ul class="post-tags"><li><a href="/tags/coast/">Coast</a></li></ul>
<nav class="paginav"><a class="prev" href="/ferry/"><span class="title">« Prev</span><br>
<span>The Ferry That Never Came</span></a></nav>
<ul class="share-buttons"><li><a href="#">share on x</a></li></ul></footer>
</article>
</main>
<footer class="footer"><span>&copy; 2026 <a href="/">Tidewater</a></span> Powered by <a
href="https://gohugo.io/">Hugo</a></footer>"""
    head = f'<script type="application/ld+json">\n{schema}\n</script>'
    return document(article, body, head=head, generator=_GENERATOR)


def _stack(article: Article, said: Said) -> str:
    many, one = _STACK[article.language]
    shown = (one if said.minutes == 1 else many).format(said.minutes)
    cards = "".join(
        f'<article class="has-image"><a href="{link}"><div class="article-image"><img src="/i.jpg"'
        f' alt="{title}"></div><div class="article-details"><h2 class="article-title">{title}</h2>'
        '<footer class="article-time"><time class="article-time--reading">'
        f"{other(many.format(minutes))}</time></footer></div></a></article>"
        for title, link, minutes in CARDS
    )
    contents = "".join(f'<li><a href="#x">{text}</a></li>' for text in article.headings)
    body = f"""<div class="container main-container flex on-phone--column extended article-page">
<aside class="sidebar left-sidebar sticky"><header><figure class="site-avatar"><img src="/me.png"
alt="Avatar"></figure><h1 class="site-name"><a href="/">Tidewater</a></h1><h2
class="site-description">Notes from the shore</h2></header><ol class="menu" id="main-menu"><li><a
href="/"><span>Home</span></a></li><li><a href="/archives/"><span>Archives</span></a></li></ol>
</aside>
<aside class="sidebar right-sidebar sticky"><section class="widget archives"><h2
class="widget-title section-title">Table of contents</h2><div class="widget--toc"><nav
id="TableOfContents"><ol>{contents}</ol></nav></div></section></aside>
<main class="main full-width">
<article class="main-article">
<header class="article-header"><div class="article-details"><header class="article-category"><a
href="/categories/coast/">Coast</a></header>
<div class="article-title-wrapper"><h2 class="article-title"><a href="/p/harbour/">{article.title}
</a></h2></div>
<footer class="article-time"><div><svg></svg><time class="article-time--published">Mar 02, 2026
</time></div><div><svg></svg><time class="article-time--reading">
{time(shown)}
</time></div></footer></div></header>
<section class="article-content">
{article.html}
</section>
<footer class="article-footer"><section class="article-tags"><a href="/tags/sea/">Sea</a></section>
<section class="article-copyright"><span>Licensed under CC BY 4.0</span></section></footer>
</article>
<aside class="related-content--wrapper"><h2 class="section-title">Related content</h2>
<div class="related-content"><div class="flex article-list--tile">{cards}</div></div></aside>
<footer class="site-footer"><section class="copyright">&copy; 2026 Tidewater</section></footer>
</main></div>"""
    return document(article, body, generator=_GENERATOR)


def _loveit(article: Article, said: Said) -> str:
    count, many, one = _LOVEIT[article.language]
    number, shown = count.format(said.words), one if said.minutes == 1 else many
    schema = (
        '<script type="application/ld+json">{"@context": "http://schema.org","@type": "BlogPosting"'
        f',"headline": "{article.title}","inLanguage": "{article.language}","genre": "posts",'
        f'"wordcount":  {words(said.words)} ,"url": "https:\\/\\/tw.example\\/harbour\\/",'
        '"datePublished": "2026-03-02T08:00:00+00:00","author": {"@type": "Person","name": '
        '"Ines"}}</script>'
    )
    body = f"""<div id="mask"></div><div class="wrapper">
<header class="desktop" id="header-desktop"><div class="header-wrapper"><div class="header-title">
<a href="/">Tidewater</a></div><div class="menu"><div class="menu-inner"><a class="menu-item"
href="/posts/">Posts</a><a class="menu-item" href="/tags/">Tags</a></div></div></div></header>
<main class="main"><div class="container">
<div class="toc" id="toc-auto"><h2 class="toc-title">Contents</h2><div class="toc-content"></div>
</div>
<article class="page single"><h1 class="single-title animate__animated">{article.title}</h1>
<div class="post-meta">
<div class="post-meta-line"><span class="post-author"><a href="/" rel="author" class="author"><i
class="fas fa-user-circle fa-fw"></i>Ines</a></span></div>
<div class="post-meta-line"><i class="far fa-calendar-alt fa-fw"></i>&nbsp;<time
datetime="2026-03-02">2026-03-02</time>&nbsp;<i class="fas fa-pencil-alt fa-fw"></i>&nbsp;\
{words(number)}&nbsp;
<i class="far fa-clock fa-fw"></i>&nbsp;{time(shown.format(said.minutes))}&nbsp;</div>
</div>
<div class="content" id="content">{article.html}</div>
<div class="post-footer" id="post-footer"><div class="post-info"><div class="post-info-line"><div
class="post-info-mod"><span>Updated on 2026-03-05</span></div></div></div></div>
</article></div></main>
<footer class="footer"><div class="footer-container">Powered by Hugo</div></footer></div>"""
    return document(article, body, head=schema, generator=_GENERATOR)


def _escaped_body(article: Article, said: Said) -> str:
    """PaperMod's older form: the words in one line, minutes and words worded with "read"."""
    line = f"Ines Vik · {time(f'{said.minutes} min read')} · {words(f'{said.words} words')}"
    body = f"""<nav class="nav"><a href="/">Tidewater</a> <a href="/archive">Archive</a></nav>
<main><article><p class="author-meta">{line}</p><h1>{html.escape(article.title)}</h1>
<div class="post-content">{article.html}</div></article>
<section class="related"><h2>More</h2><ul><li><a href="/salt">Salt</a> <span class="related-meta">
{other("4 min read")} · {other("820 words")}</span></li></ul></section></main>"""
    return document(article, body, generator=_GENERATOR)


def _shapes(theme: str, layout: object, languages: object) -> tuple[Shape, ...]:
    return tuple(
        Shape(
            name=f"Hugo {theme} ({language})",
            layout=layout,
            minutes=_minutes,
            words=_words,
            convention="hugo",
            language=language,
        )
        for language in languages
    )


SHAPES = (
    *_shapes("PaperMod", _papermod, _PAPERMOD),
    *_shapes("Stack", _stack, _STACK),
    *_shapes("LoveIt", _loveit, _LOVEIT),
    Shape("Hugo, own theme", _escaped_body, _minutes, _words, convention="hugo"),
)
