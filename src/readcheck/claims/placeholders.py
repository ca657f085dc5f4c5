"""What templates leave behind where they had no value: "NaN", "undefined", "{{ reading_time }}"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.patterns import lazy
from readcheck.wording.lexicon import Role, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Block

_EMPTY = r"NaN|undefined|null|None|Infinity|\[object Object\]|<no value>|%[ds]"
_BRACES = r"\{\{[^{}]{1,80}\}\}|\$\{[^{}]{1,80}\}|[\[%]\w{0,30}read\w{0,9}time\w{0,30}[\]%]"
_ANY = lazy(rf"(?<![\w.])(?:{_EMPTY}|{_BRACES})(?![\w(])")
_SIGNS = (
    *("undefined", "null", "None", "NaN", "{{", "${", "%s", "%d"),
    *("Infinity", "object Object", "no value"),
)
_RARE_SIGNS = lazy(r"[:=] ?[-+]?\.?(?:[Ii]nf|nan)|read\w{0,9}time\w{0,30}[\]%]")
_OF_TIME = lazy(
    r"(?i)read(?:ing)?[-_ ]?(?:time|minutes|duration)|time[-_ ]?to[-_ ]?read|word[-_ ]?count"
)
_BYLINE = lazy(r"(?i)(?:(?:written|posted|published)\s+)?by\s+\Z")
_NO_NUMBER = lazy(r"(?i)[-+]?\.?(?:nan|inf|infinity)|none|null")
_ISO = lazy(r"PT?(?:NaN|undefined|null|None)[HM]?(?:\d+S)?")
_BESIDE = " \t\r\n\u00a0-~≈:："
_WORDS = frozenset({"Infinity", "None"})  # Where no unit follows, somebody may mean them.
_REACH = 40
_QUOTING = frozenset({"code", "kbd", "samp", "q"})


def may_hold(text: str) -> bool:
    """A quick test that most pages fail."""
    return any(sign in text for sign in _SIGNS) or _RARE_SIGNS.search(text) is not None


def is_placeholder(value: str, *, braces: bool) -> bool:
    """Whether a value for machines is a placeholder, with a unit behind it or not."""
    if _ISO.fullmatch(value):
        return True
    match = _ANY.match(value)
    if match is None or (_is_braces(match[0]) and not braces):
        return False
    rest = value[match.end() :].strip(_BESIDE)
    if not rest:
        return match[0] not in _WORDS
    return len(rest) <= _REACH and _is_unit(rest)


def is_no_amount(value: str) -> bool:
    """Whether a placeholder stands for an amount: `NaN`, YAML's `.inf`, Python's `None`."""
    return is_placeholder(value, braces=False) or _NO_NUMBER.fullmatch(value) is not None


def in_line(block: Block, *, braces: bool) -> Iterator[tuple[int, int]]:
    """The placeholders of a line about an article that stand for a time, a count or a name."""
    text = block.text
    quoted = [mark for mark in block.marks if mark.element.tag in _QUOTING]
    for match in _ANY.finditer(text):
        if any(mark.start <= match.start() < mark.end for mark in quoted):
            continue
        if _is_braces(match[0]):
            if braces and (_OF_TIME.search(match[0]) or _stands_for(text, *match.span())):
                yield match.span()
        elif _stands_for(text, *match.span()):
            yield match.span()


def _is_braces(text: str) -> bool:
    return text[0] in "{$" or "read" in text


def _stands_for(text: str, start: int, end: int) -> bool:
    after = text[end : end + _REACH].lstrip(_BESIDE)
    if _is_unit(after):
        return True
    before = text[max(start - _REACH, 0) : start]
    if _BYLINE.search(before) and not after:
        return True
    label = tokens(before.rstrip(_BESIDE))[-1:]
    led = any(word.languages(role) for word in label for role in (Role.LABEL, Role.WORD_LABEL))
    return led and not after[:1].isalpha()


def _is_unit(text: str) -> bool:
    """Whether a text begins with a unit of time or of words, or with "read"."""
    first = tokens(text)[:1]
    roles = (Role.MINUTES, Role.WORDS, Role.AFTER)
    return any(word.languages(role) for word in first for role in roles)
