"""Hard words and wordy phrases that a plainer one can stand for."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from readcheck.languages.base import language as facts_of
from readcheck.patterns import lazy
from readcheck.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_NEAR = 20  # characters before a word in which its sentence may have begun
_LAST_WORD = lazy(r"\b(\w+)\s+\Z")


class Hard(NamedTuple):
    """A hard word or phrase in a text, and what it is best said as, the best first.

    Where a plainer word takes another article ("an indication", "a sign"), both have theirs.
    """

    span: Span
    plainer: tuple[str, ...]


def find_hard(text: str, language: str) -> Iterator[Hard]:
    """The hard words and phrases of a text, in order; none where the language has no list.

    One with a capital inside a sentence is a name, and one in capitals is shouted: neither counts.
    """
    table = _table(language)
    if table is None:
        return
    for match in _pattern(language).finditer(text):
        written = match.group()
        if written[1:] == written[1:].lower() and not _is_name(text, match.start()):
            plainer = table[" ".join(written.lower().split())]
            yield _with_article(Hard(Span(*match.span()), plainer), text, language)


def like(written: str, plain: str) -> str:
    """A plainer word with a capital where the hard one has it."""
    return plain[:1].upper() + plain[1:] if written[:1].isupper() else plain


def _is_name(text: str, start: int) -> bool:
    """Whether a word is capitalised although no sentence begins with it."""
    if not text[start].isupper():
        return False
    before = text[max(start - _NEAR, 0) : start].rstrip()
    return bool(before) and before[-1] not in ".!?:;\"'“”‘’«»„()[]…"


def _with_article(hard: Hard, text: str, language: str) -> Hard:
    """The same, with the article before it where that has to change."""
    fitting = facts_of(language).article
    before = _LAST_WORD.search(text, max(hard.span.start - _NEAR, 0), hard.span.start)
    if fitting is None or before is None:
        return hard
    written = before.group(1).lower()
    articles = [fitting(word) for word in hard.plainer]
    if written != fitting(text[hard.span.start : hard.span.end]) or {written}.issuperset(articles):
        return hard
    changed = (f"{article} {word}" for article, word in zip(articles, hard.plainer, strict=True))
    return Hard(Span(before.start(1), hard.span.end), tuple(changed))


def _table(language: str) -> Mapping[str, tuple[str, ...]] | None:
    given = facts_of(language).plain_words
    return given() if given else None


@cache
def _pattern(language: str) -> re.Pattern[str]:
    phrases = sorted(_table(language) or (), key=len, reverse=True)
    spelled = (r"\s+".join(map(re.escape, phrase.split())) for phrase in phrases)
    return re.compile(rf"(?i)\b(?:{'|'.join(spelled)})\b")
