"""Pages that list articles and have no time of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claim_pages.marks import other
from claim_pages.shape import Page, document, take_marks
from claim_pages.texts import article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from claim_pages.texts import Article

_POSTS = tuple((f"Post number {word}", f"/p/{word}", 2 + index * 3) for index, word in enumerate(
    ("one", "two", "three", "four", "five", "six", "seven")
))  # fmt: skip


def _texts() -> Iterator[tuple[str, str, int, Article]]:
    for index, (title, link, minutes) in enumerate(_POSTS):
        yield title, link, minutes, article(60 + 20 * index, seed=index)


def _wordpress() -> str:
    posts = "".join(
        f'<li class="wp-block-post post-{n} post type-post hentry"><h2 class="wp-block-post-title">'
        f'<a href="{link}">{title}</a></h2><div class="wp-block-post-time-to-read">'
        f"{other(f'{minutes}–{minutes + 2} minutes')}</div>"
        f'<div class="wp-block-post-excerpt"><p>{text.summary}</p></div></li>'
        for n, (title, link, minutes, text) in enumerate(_texts())
    )
    return (
        '<header><nav><a href="/">Home</a></nav></header><main><h1 class="wp-block-query-title">'
        f'Coast</h1><ul class="wp-block-post-template">{posts}</ul></main><footer>End</footer>'
    )


def _ghost() -> str:
    cards = "".join(
        f'<article class="post-card post"><div class="post-card-content"><a href="{link}" '
        f'class="post-card-content-link"><h2 class="post-card-title">{title}</h2><div '
        f'class="post-card-excerpt">{text.summary}</div></a><footer class="post-card-meta"><time '
        f'datetime="2026-01-05">Jan 5, 2026</time><span class="post-card-meta-length">'
        f"{other(f'{minutes} min read')}</span></footer></div></article>"
        for title, link, minutes, text in _texts()
    )
    return (
        '<header id="gh-head"><a href="/">Tidewater</a></header><div class="site-header-content">'
        '<h1 class="site-title">Tidewater</h1><p class="site-description">Notes from the shore</p>'
        f'</div><main class="site-main"><div class="post-feed">{cards}</div></main>'
    )


def _papermod() -> str:
    entries = "".join(
        '<article class="post-entry"><header class="entry-header"><h2 class="entry-hint-parent">'
        f'{title}</h2></header><div class="entry-content"><p>{text.summary}...</p></div><footer '
        f'class="entry-footer"><span>March 2, 2026</span>&nbsp;·&nbsp;<span>'
        f"{other(f'{minutes} min')}</span>&nbsp;·&nbsp;<span>{other(f'{minutes * 200} words')}"
        f'</span>&nbsp;·&nbsp;<span>Ines Vik</span></footer><a class="entry-link" href="{link}" '
        'aria-label="post link"></a></article>'
        for title, link, minutes, text in _texts()
    )
    return (
        '<header class="header"><nav class="nav"><a href="/">Tidewater</a></nav></header><main '
        f'class="main"><header class="page-header"><h1>Posts</h1></header>{entries}</main>'
    )


def _quarto() -> str:
    entries = "".join(
        f'<div class="quarto-post image-right" data-index="{n}" data-listing-reading-time-sort='
        f'"{minutes}" data-listing-word-count-sort="{minutes * 200}"><div class="body"><h3 '
        f'class="no-anchor listing-title"><a href="{link}">{title}</a></h3><div '
        f'class="listing-description"><p>{text.summary}</p></div></div><div class="metadata"><a '
        f'href="{link}" class="no-external"><div class="listing-date">Mar 2, 2026</div><div '
        f'class="listing-author">Ines Vik</div><div class="listing-reading-time">'
        f"{other(f'{minutes} min')}</div></a></div></div>"
        for n, (title, link, minutes, text) in enumerate(_texts())
    )
    return (
        '<div id="quarto-content" class="page-columns"><main class="content" id="quarto-document-'
        'content"><header id="title-block-header"><h1 class="title">Blog</h1></header><div '
        f'class="quarto-listing quarto-listing-container-default" id="listing-listing"><div '
        f'class="list quarto-listing-default">{entries}</div></div></main></div>'
    )


def _docusaurus() -> str:
    entries = "".join(
        '<article class="margin-bottom--xl" itemprop="blogPost" itemscope itemtype='
        '"https://schema.org/BlogPosting"><header><h2 class="title_f1Hy" itemprop="headline"><a '
        f'itemprop="url" href="{link}">{title}</a></h2><div class="container_mt6G"><time datetime='
        '"2026-03-02" itemprop="datePublished">March 2, 2026</time> · '
        f"{other(f'{minutes} min read')}"
        f'</div></header><div class="markdown" itemprop="articleBody">{text.html}</div><footer><a '
        f'href="{link}"><b>Read More</b></a></footer></article>'
        for title, link, minutes, text in _texts()
    )
    return f'<nav class="navbar"><a href="/">Tidewater</a></nav><main class="col">{entries}</main>'


def _hexo() -> str:
    entries = "".join(
        '<div class="post-block"><article itemscope itemtype="http://schema.org/Article" '
        f'class="post-content"><header class="post-header"><h2 class="post-title" itemprop="name '
        f'headline"><a href="{link}" class="post-title-link" itemprop="url">{title}</a></h2><div '
        'class="post-meta"><span class="post-meta-item"><span class="post-meta-item-text">Reading '
        f"time ≈ </span><span>{other(f'{minutes} mins.')}</span></span></div></header><div "
        f'class="post-body" itemprop="articleBody">{text.html}</div></article></div>'
        for title, link, minutes, text in _texts()
    )
    return (
        '<header class="header"><p class="site-title">Home</p></header><main class="main"><div '
        f'class="main-inner index posts-expand">{entries}</div></main>'
    )


def _material() -> str:
    entries = "".join(
        '<article class="md-post md-post--excerpt"><header class="md-post__header"><div '
        'class="md-post__meta md-meta"><ul class="md-meta__list"><li class="md-meta__item"><time '
        'datetime="2026-03-02">March 2, 2026</time></li><li class="md-meta__item">'
        f'{other(f"{minutes} min read")}</li></ul></div></header><div class="md-post__content '
        f'md-typeset"><h2 id="x"><a class="toclink" href="{link}">{title}</a></h2>{text.html}<nav '
        f'class="md-post__action"><a href="{link}">Continue reading</a></nav></div></article>'
        for title, link, minutes, text in _texts()
    )
    return (
        '<header class="md-header">Tidewater</header><main class="md-main"><div class="md-content">'
        '<header class="md-typeset"><h1 id="blog">Blog</h1></header>'
        f"{entries}</div></main>"
    )


def _mistakes() -> str:
    entries = "".join(
        '<div class="list__item"><article class="archive__item" itemscope itemtype='
        f'"https://schema.org/CreativeWork"><h2 class="archive__item-title no_toc" itemprop='
        f'"headline"><a href="{link}" rel="permalink">{title}</a></h2><p class="page__meta"><span '
        f'class="page__meta-readtime"><i class="far fa-clock"></i> '
        f"{other('less than 1 minute read' if minutes == 2 else f'{minutes} minute read')}</span>"
        f'</p><p class="archive__item-excerpt" itemprop="description">{text.summary}</p></article>'
        "</div>"
        for title, link, minutes, text in _texts()
    )
    return (
        '<div class="masthead"><nav><a href="/">Home</a></nav></div><div id="main" role="main">'
        f'<div class="archive"><h1 class="page__title">Recent Posts</h1>{entries}</div></div>'
    )


def _chinese() -> str:
    entries = "".join(
        f'<article class="single summary"><h1 class="title"><a href="/p/{n}">文章{n}</a></h1>'
        f'<div class="post-meta">约 {other(f"{300 * n} 字")}&nbsp;'
        f"预计阅读 {other(f'{n} 分钟')}</div>"
        f'<div class="content">{article(90, language="zh-CN", seed=n).summary}</div></article>'
        for n in range(2, 9)
    )
    return (
        f'<header><a href="/">首页</a></header><main><div class="page home">{entries}</div></main>'
    )


def _markdown() -> str:
    entries = "\n".join(
        f"- [{title}]({link}) ({other(f'{minutes} min read')})" for title, link, minutes in _POSTS
    )
    return f"# All posts\n\nEverything from the shore, newest first.\n\n{entries}\n"


_PAGES: dict[str, Callable[[], str]] = {
    "WordPress archive": _wordpress,
    "Ghost home": _ghost,
    "PaperMod list": _papermod,
    "Quarto listing": _quarto,
    "Docusaurus blog": _docusaurus,
    "Hexo home": _hexo,
    "MkDocs Material blog": _material,
    "Minimal Mistakes home": _mistakes,
    "LoveIt home (zh-CN)": _chinese,
    "Markdown list": _markdown,
}


def pages() -> dict[str, Page]:
    """Every index page by its name."""
    return {name: _page(name, build()) for name, build in _PAGES.items()}


def _page(name: str, body: str) -> Page:
    if name.startswith("Markdown"):
        return Page("index.md", *take_marks(body))
    text = article(1, language="zh-CN" if "zh" in name else "en")
    return Page("index.html", *take_marks(document(text, body)))
