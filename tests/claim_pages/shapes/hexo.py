"""Hexo's theme NexT with hexo-symbols-count-time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claim_pages import oracles
from claim_pages.marks import time, words
from claim_pages.shape import Said, Shape, document
from claim_pages.texts import UNSPACED

if TYPE_CHECKING:
    from claim_pages.texts import Article

_LABELS = {
    "en": ("Symbols count in article: ", "Reading time ≈ ", "mins."),
    "zh-CN": ("本文字数：", "阅读时长 ≈ ", "分钟"),
    "ja": ("文字数: ", "読書の時間 ≈ ", "分"),
}


def _minutes(article: Article) -> int:
    speed = 550 if article.language in UNSPACED else 1100
    return max(1, oracles.nearest(_symbols(article) / speed))


def _symbols(article: Article) -> int:
    """Characters of the text without its tags and white space, as the plugin counts since 0.7."""
    return len("".join(oracles.bare(article.html).split()))


def _layout(article: Article, said: Said) -> str:
    symbols, label, unit = _LABELS[article.language]
    hours, minutes = divmod(said.minutes, 60)
    shown = f"{hours}:{minutes:02}" if hours else f"{minutes} {unit}"
    thousands = f"{_symbols(article) / 1000:.1f}k"
    count = words(thousands) if article.language in UNSPACED else thousands  # else of letters
    body = f"""<div class="headband"></div><main class="main"><div class="column"><header
class="header"><div class="site-brand-container"><div class="site-meta"><a href="/"
class="brand"><p class="site-title">Tidewater</p></a></div></div><nav class="site-nav"><ul
class="main-menu menu"><li class="menu-item"><a href="/">Home</a></li></ul></nav></header>
<aside class="sidebar"><div class="sidebar-inner"><ul class="sidebar-nav"><li>Overview</li></ul>
<div class="site-state"><span class="site-state-item-count">41</span>
posts</div></div></aside></div>
<div class="main-inner post posts-expand"><div class="post-block">
<article itemscope itemtype="http://schema.org/Article" class="post-content"
lang="{article.language}">
<link itemprop="mainEntityOfPage" href="https://tw.example/harbour/">
<span hidden itemprop="author" itemscope itemtype="http://schema.org/Person"><meta itemprop="name"
content="Ines Vik"></span>
<header class="post-header"><h1 class="post-title" itemprop="name headline">{article.title}</h1>
<div class="post-meta-container"><div class="post-meta"><span class="post-meta-item"><span
class="post-meta-item-icon"><i class="far fa-calendar"></i></span><span class="post-meta-item-text">
Posted on</span><time title="Created: 2026-03-02 10:00:00" itemprop="dateCreated datePublished"
datetime="2026-03-02T10:00:00+08:00">2026-03-02</time></span></div><div class="post-meta"><span
class="post-meta-item" title="{symbols.rstrip(": ：")}"><span class="post-meta-item-icon"><i
class="far fa-file-word"></i></span><span class="post-meta-item-text">{symbols}</span><span>{count}
</span></span><span class="post-meta-item" title="{label.rstrip("≈ ")}"><span
class="post-meta-item-icon"><i class="far fa-clock"></i></span><span
class="post-meta-item-text">{label}
</span><span>{time(shown)}</span></span></div></div></header>
<div class="post-body" itemprop="articleBody">
{article.html}
</div>
<footer class="post-footer"><div class="post-tags"><a href="/tags/coast/" rel="tag">#
coast</a></div>
<div class="post-nav"><div class="post-nav-item"><a href="/salt/" rel="prev">Salt, Tar and Patience
</a></div></div></footer></article></div></div></main>
<footer class="footer"><div class="footer-inner"><div class="wordcount"><span
class="post-meta-item"><span title="Symbols count total">182k</span></span><span
class="post-meta-item"><span>Reading time total ≈</span><span title="Reading time total">2:46</span>
</span></div><div class="powered-by">Powered by Hexo &amp; NexT</div></div></footer>"""
    return document(article, body, generator="Hexo 7.3.0")


SHAPES = tuple(
    Shape(
        f"Hexo NexT ({language})", _layout, _minutes, convention="hexo-symbols", language=language
    )
    for language in _LABELS
)
