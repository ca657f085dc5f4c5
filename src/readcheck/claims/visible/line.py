"""A line about an article, cut into the parts that a reader sees: "3 May", "1,320 words", "6 min".

Bars, dots and line breaks part it, and so do the edges of elements and the blanks between columns.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from readcheck.claims.visible.parted import lays_out
from readcheck.patterns import lazy
from readcheck.wording.lexicon import Role, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.article.model import Block
    from readcheck.wording.phrases import Phrase

LONGEST = 160  # Characters of a byline with date, topics and time.
_LONGEST_WRITTEN = 600  # The same with the blanks of its indentation.
_MOST_WORDS = 15
_MOST_IN_PARTS = 30  # Words of a line whose elements set its parts apart.
_APART = lazy(r"\s*[|·•‧∙・\r\n]\s*|\s{2,}|\t")
_BETWEEN = " \t\r\n\u00a0|·•‧∙・,/—–-(:：."
_QUOTES = (
    *(('"', '"'), ("“", "”"), ("„", "“"), ("«", "»"), ("‘", "’"), ("「", "」"), ("`", "`")),
    ("'", "'"),
)
_QUOTING = frozenset({"code", "kbd", "samp", "q"})
_LETTER = lazy(r"[^\W\d_]")


class Line:
    """A block that may be a line about the article, and the amounts in it."""

    def __init__(self, block: Block, phrases: Iterable[Phrase], *, near: bool) -> None:
        """`near` tells that the block stands around the article's title."""
        self.block = block
        self.text = block.text
        self.phrases = tuple(phrases)
        self.near = near

    @cached_property
    def is_short(self) -> bool:
        """Whether it has no more words than a note; blanks of indentation do not count."""
        if len(self.text) > _LONGEST_WRITTEN:
            return False
        words = self.text.split()
        most = _MOST_IN_PARTS if self.near and self._edges else _MOST_WORDS
        return len(words) <= most and len(" ".join(words)) <= LONGEST

    def around(self, phrase: Phrase) -> tuple[str, str]:
        """What stands before and after a phrase in its own part of the line."""
        others = {at for other in self.phrases if other != phrase for at in other[:2]}
        cuts = self._cuts | others if self._is_in_parts else self._cuts
        first = max((at for at in cuts if at <= phrase.start), default=0)
        last = min((at for at in cuts if at >= phrase.end), default=len(self.text))
        return self.text[first : phrase.start].strip(), self.text[phrase.end : last].strip()

    @cached_property
    def _cuts(self) -> set[int]:
        if not self._is_in_parts:
            return set()
        return self._edges | {at for blank in _APART.finditer(self.text) for at in blank.span()}

    @property
    def _is_in_parts(self) -> bool:
        return self.near and self.is_short

    @cached_property
    def _edges(self) -> set[int]:
        return {at for mark in self.block.marks if lays_out(mark) for at in mark[:2]}

    def is_quoted(self, phrase: Phrase) -> bool:
        """Whether a phrase stands in quotes, or in code, in a line that says more than it."""
        for mark in self.block.marks:
            if mark.element.tag in _QUOTING and mark.start <= phrase.start < mark.end:
                return self._says_more(mark.start, mark.end)
        for opening, closing in _QUOTES:
            start = self.text.rfind(opening, 0, phrase.value_start)
            end = self.text.find(closing, phrase.value_end)
            inner = self.text[start + 1 : phrase.value_start]
            paired = opening != closing or self.text.count(opening, 0, phrase.value_start) % 2 == 1
            if opening == "'" and self.text[max(start - 1, 0) : start].isalnum():
                continue  # An apostrophe.
            if 0 <= start < end and closing not in inner and paired:
                return self._says_more(start, end)
        return False

    def _says_more(self, start: int, end: int) -> bool:
        return bool(_LETTER.search(self.text[:start] + self.text[end:]))

    def label_after(self, phrase: Phrase) -> bool:
        """Whether the next part of the line is the phrase's label: "2 minutes · Reading time"."""
        rest = self.text[phrase.end : phrase.end + LONGEST]
        bare = rest.lstrip(_BETWEEN)
        if not self.near or bare == rest:
            return False
        words = tokens(bare)
        while words and words[0].languages(Role.ESTIMATED):
            words = words[1:]
        if not words or not words[0].languages(Role.LABEL):
            return False
        return len(words) == 1 or words[1].text in {"|", "·", "•", "‧", "∙", "・", ")", "）"}
