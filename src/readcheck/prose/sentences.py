"""Sentences of a block's text, as spans of it."""

from __future__ import annotations

from readcheck.prose._stops import CANDIDATE, Stop, ends
from readcheck.prose.abbreviations.base import row as row_of
from readcheck.source import Span

_LONGEST_WORD = 24  # No abbreviation is longer; what stands before is not looked at.


def split(text: str, language: str = "en") -> list[Span]:
    """The sentences of one block's text: trimmed spans in order, covering all but white space.

    `language` is a tag such as `en` or `pt-BR`; of an unknown language the punctuation decides.
    """
    row = row_of(language)
    known = row.known
    spans = []
    last = len(text.rstrip())
    begin = len(text) - len(text.lstrip())
    for match in CANDIDATE.finditer(text, begin, last):
        stops, closers, _, gap, openers, following = match.groups()
        at, end = match.start(), match.end()
        if end >= last:
            break
        chunk = text[max(begin, at - _LONGEST_WORD) : at].split()
        word = chunk[-1].lstrip("\"'“‘„«‹([{*_`~¿¡–—•⁃-") if chunk else ""
        plain = stops == "." and gap and not closers and following.isupper() and not openers
        if not (
            plain and word.isalpha() and word.islower() and len(word) > 5 and word not in known
        ):
            next_at = end + len(gap) + len(openers)
            stop = Stop(text, begin, at, end, stops, closers, gap, openers, next_at, word)
            if not ends(stop, row):
                continue
        spans.append(Span(begin, end))
        begin = end + len(gap)
    if begin < last:
        spans.append(Span(begin, last))
    return spans


def strings(text: str, language: str = "en") -> list[str]:
    """The sentences of a text with white space made single."""
    return [" ".join(text[start:end].split()) for start, end in split(text, language)]
