"""Verdicts on pages of known truth, and calibration on sites of known convention."""

from __future__ import annotations

import html
import random
import re
import tarfile
from collections import Counter
from dataclasses import dataclass, replace
from math import ceil, floor
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from readcheck import engine
from readcheck.calibrate.fit import calibrate
from readcheck.calibrate.page import evidence_of
from readcheck.settings import Settings
from readcheck.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

DOCUMENTS = 45  # so many pages a shape; one of three is wrong
SHORTEST, LONGEST = 250, 4000  # words of a document
MOST_UNSHOWN = 1.6  # A dialect that CommonMark shows as text is no fair page.
INTRODUCTION = """\
## Claims

{count} real Markdown documents, each rendered into the page shapes of common generators, with
another article's time on a card below. Every third page claims two and a half times its generator's
minutes and one more; the others are right by their generator's rule, which this benchmark computes
by itself. A finding of `reading-time-off`, `reading-time-disagrees` or `word-count-off` counts,
without any convention configured. The last column: the convention that calibrating on the right
claims of all pages names, how many pages it explains, and its probability.

| page shape | pages | wrong | found | false alarms | calibrated |
|---|--:|--:|--:|--:|---|"""
ABOUT = {"reading-time-off", "reading-time-disagrees", "word-count-off"}
_TAG = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)


@dataclass(frozen=True)
class Post:
    """A document of the corpus: its Markdown and the HTML that a generator makes of it."""

    markdown: str
    body: str

    @property
    def text(self) -> str:
        """The HTML without its tags."""
        return html.unescape(_TAG.sub("", self.body))

    @property
    def words(self) -> int:
        """White-space runs of the text."""
        return len(self.text.split())

    @property
    def image_seconds(self) -> int:
        """12 seconds for the first image, one less for each further one, at least 3."""
        return sum(max(12 - index, 3) for index in range(self.body.count("<img ")))


@dataclass(frozen=True)
class Shape:
    """How a generator computes a time and shows it; written here a second time, on purpose."""

    convention: str
    minutes: Callable[[Post], int]
    header: str = ""
    head: str = ""
    footer: str = ""


def _nearest(value: float) -> int:
    return floor(value + 0.5)


def _ghost(post: Post) -> int:
    words = len(re.findall(r"[\wÀ-ÿ]+", _TAG.sub(" ", post.body)))
    return max(1, _nearest((words / 275 * 60 + post.image_seconds) / 60))


def _yoast(post: Post) -> int:
    words = [word for word in re.split(r"[\s–—]+", post.text) if re.search(r"\w", word)]
    return ceil(len(words) / 228 + post.body.count("<img ") * 0.2)


CARD = (
    "<div class='related'><a href='/x'>Another one <span class='meta'>{} min read</span></a></div>"
)
LD = '<script type="application/ld+json">{{"@type":"BlogPosting",{}}}</script>'
SHAPES = {
    "Hugo PaperMod": Shape(
        "hugo",
        lambda post: ceil(post.words / 213),
        "<div class='post-meta'><span>May 4, 2025</span>&nbsp;·&nbsp;{m} min&nbsp;·&nbsp;Ann</div>",
        LD.format('"headline":"On this","wordCount":"{words}"'),
    ),
    "Jekyll Chirpy": Shape(
        "chirpy",
        lambda post: max(1, post.words // 180),
        "<span class='readtime' title='{words} words'><em>{m} min</em> read</span>",
    ),
    "Jekyll Minimal Mistakes": Shape(
        "minimal-mistakes",
        lambda post: max(1, post.words // 200),
        "<p class='page__meta'><span class='page__meta-readtime'>{m} minute read</span></p>",
    ),
    "Ghost": Shape(
        "ghost",
        _ghost,
        "<div class='article-meta'><time datetime='2025-05-04'>May 4</time> — {m} min read</div>",
    ),
    "MkDocs Material": Shape(
        "readtime",
        lambda post: ceil(
            ceil(len(re.split(r"\W+", post.text)) / 265 * 60 + post.image_seconds) / 60
        ),
        "<div class='md-meta'><ul class='md-meta__list'><li>{m} min read</li></ul></div>",
    ),
    "Docusaurus": Shape(
        "docusaurus",
        lambda post: ceil(len(re.findall(r"\w+(?:['’.]\w+)*", post.markdown)) / 200),
        "<div class='container_mt6G'><time>May 4, 2025</time> · {m} min read</div>",
    ),
    "WordPress with Yoast": Shape(
        "yoast",
        _yoast,
        "",
        "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ann'>"
        "<meta name='twitter:label2' content='Est. reading time'>"
        "<meta name='twitter:data2' content='{m} minutes'>"
        + LD.format('"headline":"On this","wordCount":{words}'),
    ),
    "WordPress with Reading Time WP": Shape(
        "reading-time-wp",
        lambda post: ceil(post.words / 300 + post.image_seconds / 60),
        "<span class='span-reading-time rt-reading-time'>"
        "<span class='rt-label'>Reading Time: </span>"
        "<span class='rt-time'>{m}</span> <span class='rt-label rt-postfix'>minutes</span></span>",
    ),
    "npm reading-time": Shape(
        "reading-time",
        lambda post: ceil(len(post.markdown.split()) / 200),
        "<p>Published May 4 • <span>{m} min read</span></p>",
        LD.format('"headline":"On this","timeRequired":"PT{m}M"'),
    ),
    "Medium-like": Shape(
        "medium",
        lambda post: ceil(post.words / 265 + post.image_seconds / 60),
        "<div><span>Ann Lee</span> <span>·</span> <span data-testid='storyReadTime'>{m} min read"
        "</span></div>",
    ),
}


def posts(corpus: Path) -> list[Post]:
    """Documents of some length, in an order that never changes."""
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    found = []
    with tarfile.open(corpus / "markdown-docs.tar.gz") as archive:
        names = sorted(name for name in archive.getnames() if name.endswith(".md"))
        random.Random(5).shuffle(names)
        for name in names:
            file = archive.extractfile(name)
            text = file.read().decode("utf-8", "replace") if file else ""
            text = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)
            post = Post(text, parser.render(text))
            words = len(text.split())
            if SHORTEST <= words <= LONGEST and post.words < MOST_UNSHOWN * words:
                found.append(post)
            if len(found) == DOCUMENTS:
                break
    return found


def page(shape: Shape, post: Post, minutes: int) -> Source:
    """The page that a generator makes, claiming so many minutes, with a card of another's."""
    filled = [
        part.replace("{m}", str(minutes)).replace("{words}", str(post.words))
        for part in (shape.head, shape.header)
    ]
    text = (
        f"<!DOCTYPE html><html lang=en><head><title>On this | Site</title>{filled[0]}</head><body>"
        "<header><nav><a href='/'>Home</a> <a href='/about'>About</a></nav></header>"
        f"<main><article><header><h1>On this</h1>{filled[1]}</header>"
        f"<div class='content'>{post.body}</div></article>{CARD.format(minutes * 3 + 4)}</main>"
        "<footer>Made with care</footer></body></html>"
    )
    return Source(text, "page.html")


def judged(shape: Shape, documents: list[Post]) -> Iterator[tuple[bool, bool]]:
    """For each page whether it is wrong, and whether a finding says so."""
    for index, post in enumerate(documents):
        minutes = shape.minutes(post)
        wrong = index % 3 == 0
        shown = round(minutes * 2.5) + 1 if wrong else minutes
        report = engine.check(engine.analyse(page(shape, post, shown), Settings()), measures=False)
        yield wrong, any(finding.rule in ABOUT for finding in report.findings)


def inferred(shape: Shape, documents: list[Post]) -> str:
    """What calibrating on the right pages of one shape gives."""
    found = []
    for index, post in enumerate(documents):
        analysis = engine.analyse(page(shape, post, shape.minutes(post)), Settings())
        told = evidence_of(analysis)
        if told is not None:
            found.append(replace(told, path=str(index)))
    best = calibrate(found).best
    if best is None:
        return "nothing"
    mark = "" if best.name == shape.convention else " (wrong)"
    return f"{best.name}{mark}, {best.possible} of {len(found)} pages, {best.probability:.2f}"


def section(corpus: Path) -> str:
    """Precision and recall of verdicts by page shape, and what calibrating infers."""
    documents = posts(corpus)
    lines = [INTRODUCTION.format(count=len(documents))]
    total: Counter[tuple[bool, bool]] = Counter()
    for name, shape in SHAPES.items():
        counts = Counter(judged(shape, documents))
        total += counts
        row = (len(documents), _wrong(counts), counts[True, True], counts[False, True])
        lines.append(f"| {name} | {' | '.join(map(str, row))} | {inferred(shape, documents)} |")
    alarms = total[True, True] + total[False, True]
    precision = total[True, True] / max(alarms, 1)
    recall = total[True, True] / max(_wrong(total), 1)
    figures = f"Precision {precision:.3f}, recall {recall:.3f} on {total.total()} pages."
    lines += ["", figures]
    return "\n".join(lines)


def _wrong(counts: Counter[tuple[bool, bool]]) -> int:
    return counts[True, True] + counts[True, False]
