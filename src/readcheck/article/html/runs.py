"""Runs of text: cut where authors end paragraphs with line breaks, and measured."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from readcheck.article.content.names import is_note
from readcheck.article.html import tags
from readcheck.article.html.nodes import Inline, Run
from readcheck.article.html.tree import Text
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from readcheck.article.html.nodes import Node
    from readcheck.article.html.tree import PositionedTag

_SENTENCE_END = lazy(r"""[.!?…:;。！？]["'”’»)\]]*(?=\s|$)|[。！？]""")
_WIDE = lazy("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_NUMBERS = lazy(r"\d+(?: \d+)*\Z")
_LONGEST_NUMBER = 6
_NOTE_NUMBER = lazy(r"[\[(]?\d+[\])]?(?:\s*\([\d,\s]*\))?\Z")  # "1", "[2]", "3 (1, 2)"
_NEAR = 6  # Elements around a run in which its line numbers are named.
_LINE_NUMBERS = lazy(
    r"(?:^|[\s_-])(?:linenos?|linenodiv|line-?number|line-numbers-rows|(?:rouge-|code-)?gutter|"
    r"hljs-ln-numbers|blob-num|lnt?)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ADDRESS = lazy(r"\s*(?:[a-z][a-z0-9+.-]{1,20}://|www\.)\S+\s*\Z", re.IGNORECASE)
_STOPS = (".", "!", "?", "…", "。", "।", "؟")
_WORD = 5  # characters that a linked address weighs in a sentence: else it outweighs the words
_LONG = 80  # characters: longer runs are rarely labels
_SHORT = 25


def has_text(texts: list[Text | PositionedTag]) -> bool:
    """Whether there is anything but white space."""
    for text in texts:  # noqa: SIM110 - asked at each border of a block, mostly of no text
        if type(text) is Text and not text.isspace():
            return True
    return False


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
    text = " ".join("".join([t if type(t) is Text else "\n" for t in run.texts]).split())
    run.text = text
    run.size = _size(text)
    sentence = text.endswith(_STOPS)
    for inline in run.inlines:
        if inline.node.name == "a" and "href" in inline.node.tag.values:
            last = len(run.texts) if inline.last < 0 else inline.last
            closed = inline.node.tag.closed_at
            for t in run.texts[inline.first : last]:
                if type(t) is Text and (closed is None or t.start < closed):
                    linked = _size(" ".join(t.split()))
                    if sentence and linked > _WORD and _ADDRESS.match(t):
                        run.size -= linked - _WORD
                        linked = _WORD
                    run.linked += linked
    run.linked = min(run.linked, run.size)
    run.gutter = _is_gutter(run)
    run.prose = _prose(text, run)
    run.weight = run.prose or _weight(run)


def _size(text: str) -> int:
    """Characters; a Chinese, Japanese or Korean one says as much as three."""
    return len(text) if text.isascii() else len(text) + 2 * len(_WIDE.findall(text))


def _prose(text: str, run: Run) -> int:
    free = run.size - run.linked
    if free * 2 < run.size or run.node.name in tags.HEADINGS:
        return 0
    if _SENTENCE_END.search(text) is None:
        return free // 4 if run.size >= _LONG else 0
    return free if run.size >= _LONG else free // 2 if run.size >= _SHORT else 0


def _weight(run: Run) -> int:
    """Short lines are text where they stand in a list, a table or code; elsewhere labels."""
    free = run.size - run.linked
    if free * 2 <= run.size or run.gutter or not (run.in_list or run.in_table):
        return 0
    return free // 2


def _is_gutter(run: Run) -> bool:
    """Whether a run is the line numbers beside code: numbers only, by their name or their place.

    So is the number of a footnote in a term of its own, as docutils writes it.
    """
    if run.node.name == "dt" and run.node.parent is not None and is_note(run.node.parent.names):
        return _NOTE_NUMBER.match(run.text) is not None
    if not run.text[:1].isdecimal() or _NUMBERS.match(run.text) is None:
        return False
    around = run.node.ancestors()[:_NEAR]
    if any(names_line_numbers(node.attribute("class")) for node in around):
        return True
    return _counts_up(run.text.split()) and _stands_beside_code(around)


@lru_cache(maxsize=2_048)
def names_line_numbers(name: str) -> bool:
    """Whether a class is one that highlighters give to line numbers."""
    return bool(name) and _LINE_NUMBERS.search(name) is not None


def _counts_up(numbers: list[str]) -> bool:
    if any(len(number) > _LONGEST_NUMBER for number in numbers):
        return False
    first = int(numbers[0])
    return [int(number) for number in numbers] == list(range(first, first + len(numbers)))


def _stands_beside_code(around: list[Node]) -> bool:
    """Whether it is preformatted, in a table's row that has another cell."""
    row = next((node for node in around if node.name == "tr"), None)
    formatted = any(node.name == "pre" for node in around)
    if row is None or not formatted:
        return False
    cells = (tag for tag in row.tag.tags if tag.name == "td")
    return len(list(islice(cells, 2))) > 1


def words_in(text: str) -> int:
    """About how many words a text has; each CJK character is one."""
    ascii_only = text.isascii()
    wide = 0 if ascii_only else len(_WIDE.findall(text))
    words = (text if ascii_only else _WIDE.sub(" ", text)).split()
    mixed = [word for word in words if not word.isalnum()]
    return wide + len(words) - sum(not any(map(str.isalnum, word)) for word in mixed)
