"""Sentences of a block's text, as spans of it.

The scanner looks at nothing but possible stops: a run of stop characters with the closing quotes
and brackets, note marks and smileys that belong to it. Most are plain, a full stop between a long
small word and a capital, and end the sentence at once; for the others the ordered rules of
`_stop_rules` decide by what stands before and after, with the language's abbreviations and the
words its sentences begin with as evidence. Nothing is looked at farther than a few hundred
characters away, so that time grows with the text's length only.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from readcheck.prose._stop_rules import ends
from readcheck.prose._stops import CANDIDATE, Stop, word_before
from readcheck.prose._unstopped import begins
from readcheck.prose.abbreviations.base import row as row_of
from readcheck.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.prose.abbreviations.base import Abbreviations

_LONG = 2  # Shorter words are looked at more closely.


def split(text: str, language: str = "en") -> list[Span]:
    """The sentences of one block's text: trimmed spans in order, covering all but white space.

    `language` is a tag such as `en` or `pt-BR`; a language without a row of abbreviations gets
    those that most languages share.
    """
    row = row_of(language)
    edges = [0, *begins(text), len(text)]
    return [span for start, end in pairwise(edges) for span in _between(text, start, end, row)]


def strings(text: str, language: str = "en") -> list[str]:
    """The sentences of a text, one string each with its white space made single spaces."""
    return [" ".join(text[start:end].split()) for start, end in split(text, language)]


def _between(text: str, start: int, end: int, row: Abbreviations) -> Iterator[Span]:
    """The sentences of a stretch of text."""
    stretch = text[start:end]
    begin = start + len(stretch) - len(stretch.lstrip())
    last = start + len(stretch.rstrip())
    known = row.known
    for match in CANDIDATE.finditer(text, begin, last):
        after = match.end()
        if after >= last:
            break
        word = word_before(text, begin, match.start())
        stops, closers, note, gap, openers, initial = match.groups()
        plain = stops == "." and gap and not (closers or note or openers) and initial.isupper()
        certain = plain and len(word) > _LONG and word.islower() and word.isalpha()
        if (certain and word not in known) or ends(Stop(match, begin, word), row):
            yield Span(begin, after)
            begin = after + len(gap)
    if begin < last:
        yield Span(begin, last)
