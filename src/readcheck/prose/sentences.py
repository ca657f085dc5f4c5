"""Sentences of a block's text, as spans of it.

The scanner looks at nothing but possible stops: a run of stop characters with the closing quotes
and brackets, note marks and smileys that belong to it. Most are plain, a full stop between a long
small word and a capital, and end the sentence at once; for the others the ordered rules of
`_stop_rules` decide by what stands before and after, with the language's abbreviations and the
words its sentences begin with as evidence. Nothing is looked at farther than a few hundred
characters away, so that time grows with the text's length only.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from readcheck.article.model import Kind
from readcheck.prose._stop_rules import ends, is_in_parenthesis
from readcheck.prose._stops import CANDIDATE, STOPS, Stop, word_before
from readcheck.prose._unstopped import begins
from readcheck.prose.abbreviations import abbreviations, may_be_short
from readcheck.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.article.model import Block
    from readcheck.languages.model import Abbreviations

_WORD_CHARACTER = re.compile(r"[^\W_]")
_STOP = re.compile(rf"[{STOPS}]")
_MARKER = 12  # A sentence shorter than this may be no more than a list marker: "Step 3."


def split_block(block: Block, language: str) -> list[Span]:
    """The sentences of a block, which knows what is code in it and whether it is a list's item."""
    item = block.kind is Kind.LIST_ITEM
    return split(block.text, language, block.inline_code(), item=item)


def split(
    text: str, language: str = "en", code: Iterable[Span] = (), *, item: bool = False
) -> list[Span]:
    """The sentences of one block's text: trimmed spans in order, covering all but white space.

    `language` is a tag such as `en` or `pt-BR`; a language without a row of abbreviations gets
    those that most languages share. `code` are the places of inline code: what stops stand in them
    are parts of names and calls, and end no sentence. An `item` of a list has lost its own marker,
    and more items may follow it in its line.
    """
    row = abbreviations(language)
    text = _without_stops(_with_question_marks(text, row), code)
    edges = begins(text, row, item=item)
    if not edges:
        return _between(text, 0, len(text), row)
    parts = pairwise((0, *edges, len(text)))
    return [span for start, end in parts for span in _between(text, start, end, row)]


def _without_stops(text: str, places: Iterable[Span]) -> str:
    """The text with every stop in those places made a letter, so that no rule takes it for one."""
    pieces: list[str] = []
    done = 0
    for start, end in places:
        if start >= done and _STOP.search(text, start, end):
            pieces += text[done:start], _STOP.sub("x", text[start:end])
            done = end
    return "".join((*pieces, text[done:])) if pieces else text


def _with_question_marks(text: str, row: Abbreviations) -> str:
    """The text with what asks in its language alone, such as the Greek semicolon, made `?`."""
    for mark in row.questions:
        text = text.replace(mark, "?")
    return text


def strings(text: str, language: str = "en") -> list[str]:
    """The sentences of a text, one string each with its white space made single spaces."""
    return [" ".join(text[start:end].split()) for start, end in split(text, language)]


def _between(text: str, start: int, end: int, row: Abbreviations) -> list[Span]:
    """The sentences of a stretch of text."""
    stretch = text[start:end]
    begin = start + len(stretch) - len(stretch.lstrip())
    last = start + len(stretch.rstrip())
    parentheses = "(" in stretch
    spans: list[Span] = []
    quotes, counted = 0, start
    for match in CANDIDATE.finditer(text, begin, last):
        after = match.end()
        if after >= last:
            break
        at = match.start()
        word = word_before(text, begin, at)
        stops, closers, note, gap, openers, initial = match.groups()
        plain = gap and initial.isupper() and not (closers or note or openers)
        certain = plain and at - begin > _MARKER and _is_plain_end(word, stops, row)
        if not (certain or ends(Stop(match, begin, word), row)):
            continue
        if closers and closers[-1] == '"' and closers[-2:-1].isspace() and not (note or openers):
            quotes += text.count('"', counted, after - 1)
            counted = after - 1
            if quotes % 2 == 0:  # It opens what follows: `. " Next`.
                after -= len(' "')
                gap = " "
        if not (parentheses and is_in_parenthesis(text, begin, at, after)):
            spans.append(Span(_start(text, begin, at, spans), after))
            begin = after + len(gap)
    if begin < last:
        spans.append(Span(_start(text, begin, last, spans), last))
    return spans


def _start(text: str, begin: int, end: int, spans: list[Span]) -> int:
    """Where the sentence begins: what has no letter or digit joins the sentence before it."""
    if spans and not _WORD_CHARACTER.search(text, begin, end):
        return spans.pop().start
    return begin


@lru_cache(maxsize=8192)
def _is_plain_end(word: str, stops: str, row: Abbreviations) -> bool:
    """Does a word with such a stop end a sentence before any capital?"""
    if stops in ("!", "?"):
        return word not in row.brands
    if stops != "." or not word.isalpha() or may_be_short(word, row):
        return False
    return len(word) > len("I") and not (row.ordinals and word.isupper())
