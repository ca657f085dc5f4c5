"""Runs of text: cut where authors end paragraphs with line breaks, and measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.html import tags
from readcheck.article.html.nodes import Inline, Run
from readcheck.article.html.tree import Text
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from readcheck.article.html.tree import PositionedTag

_SENTENCE_END = lazy(r"""[.!?…:;。！？]["'”’»)\]]*(?=\s|$)|[。！？]""")
_WIDE = lazy("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_LONG = 80  # characters: longer runs are rarely labels
_SHORT = 25


def has_text(texts: list[Text | PositionedTag]) -> bool:
    """Whether there is anything but white space."""
    return any(type(text) is Text and not text.isspace() for text in texts)


def parts_of(run: Run) -> list[Run]:
    """A run cut where two line breaks stand together: authors end paragraphs so."""
    cuts = _cuts(run.texts)
    if not cuts:
        return [run]
    parts: list[Run] = []
    start = 0
    for cut, after in [*cuts, (len(run.texts), len(run.texts))]:
        texts = run.texts[start:cut]
        if has_text(texts):
            parts.append(Run(run.node, texts, _within(run.inlines, start, cut, len(run.texts))))
        start = after
    return parts


def _cuts(texts: list[Text | PositionedTag]) -> list[tuple[int, int]]:
    """The ranges of two or more line breaks with nothing but space between them."""
    found: list[tuple[int, int]] = []
    index = 0
    while index < len(texts):
        if type(texts[index]) is Text:
            index += 1
            continue
        last = index
        ahead = index + 1
        while ahead < len(texts):
            text = texts[ahead]
            if type(text) is not Text:
                last = ahead
            elif not text.isspace():
                break
            ahead += 1
        if last > index:
            found.append((index, last + 1))
        index = last + 1
    return found


def _within(inlines: list[Inline], start: int, end: int, total: int) -> list[Inline]:
    kept = []
    for inline in inlines:
        last = total if inline.last < 0 else inline.last
        first = max(inline.first, start)
        last = min(last, end)
        if first < last:
            kept.append(Inline(inline.node, first - start, last - start))
    return kept


def measure(run: Run) -> None:
    """Work out a run's size, its linked size and how much of it reads like sentences."""
    text = " ".join("".join(str(t) if type(t) is Text else "\n" for t in run.texts).split())
    run.text = text
    run.size = len(text)
    if not text.isascii():
        run.size += 2 * len(_WIDE.findall(text))
    for inline in run.inlines:
        if inline.node.name == "a" and "href" in inline.node.tag.values:
            last = len(run.texts) if inline.last < 0 else inline.last
            closed = inline.node.tag.closed_at
            for t in run.texts[inline.first : last]:
                if type(t) is Text and (closed is None or t.start < closed):
                    run.linked += len(" ".join(t.split()))
    run.linked = min(run.linked, run.size)
    run.prose = _prose(text, run)


def _prose(text: str, run: Run) -> int:
    free = run.size - run.linked
    if free * 2 < run.size or run.node.name in tags.HEADINGS:
        return 0
    if _SENTENCE_END.search(text) is None:
        return free // 4 if run.size >= _LONG else 0
    return free if run.size >= _LONG else free // 2 if run.size >= _SHORT else 0
