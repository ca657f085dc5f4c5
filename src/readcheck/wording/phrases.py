"""Reading times and word counts in a text, with the words that make them one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from readcheck.languages._index.phrases import CODES
from readcheck.wording.amounts import Quantity, bare_unit_at, multiplied, number_of, quantity_at
from readcheck.wording.lexicon import Role, tokens
from readcheck.wording.numerals import read_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.wording.lexicon import Token

_COLONS = frozenset(":：=՝៖")
_APPROXIMATELY = frozenset("~～〜≈≃±")
_TRUE_MINUS = "−"
_MINUS = frozenset("-" + _TRUE_MINUS)
_BETWEEN = _COLONS | _APPROXIMATELY | _MINUS | frozenset("(（–—|·•*_>.")
_HYPHENS = frozenset("-‐‑")


class Phrase(NamedTuple):
    """An amount in a text with the evidence around it.

    `start` and `end` cover label, amount and the words after it; `value_start` and `value_end` the
    amount. `evidence` is "label" ("Reading time: 5 min"), "read" ("5 min read"), "takes" (it takes
    so long: "10분 소요") or "bare" (a number and a unit only). `colon` tells of a label that is set
    off.
    """

    start: int
    end: int
    value_start: int
    value_end: int
    quantity: Quantity
    evidence: str
    colon: bool
    language: str


def find_phrases(text: str, language: str | None = None) -> list[Phrase]:
    """The amounts of minutes or words in a text, in order; `language` decides between equals."""
    return phrases_in(tokens(text), language)


def phrases_in(words: Sequence[Token], language: str | None = None) -> list[Phrase]:
    """The same of a text that has been cut into tokens."""
    found: list[Phrase] = []
    index = 0
    while index < len(words):
        phrase = _phrase_at(words, index, language)
        index += 1
        if phrase is not None:
            found.append(phrase)
            index = max(index, phrase.quantity.last)
    return found


def _phrase_at(words: Sequence[Token], index: int, language: str | None) -> Phrase | None:
    quantity = quantity_at(words, index) or _unitless(words, index) or _led_unit(words, index)
    if quantity is None:
        return None
    if _is_negative(words, quantity.first):
        quantity = quantity._replace(low=-quantity.high, high=-quantity.low)
    start, label = _left(words, quantity)
    end, after = _right(words, quantity)
    takes = end < len(words) and quantity.role is Role.MINUTES and _takes(words[end])
    if takes:
        end += 1
    lead = None if label is None else words[label]
    evidence, codes = _evidence(quantity, lead, after)
    if evidence == "bare" and (takes or _takes(quantity.unit)):
        evidence = "takes"
    if evidence == "bare" and quantity.shape == "alone":
        return None
    colon = label is not None and any(t.text in _COLONS for t in words[label + 1 : quantity.first])
    return Phrase(
        words[start].start,
        words[end - 1].end,
        words[quantity.first].start,
        words[quantity.last - 1].end,
        quantity,
        evidence,
        colon,
        _chosen(codes, language),
    )


def _is_negative(words: Sequence[Token], number: int) -> bool:
    """Whether a number has a sign: a dash at its front that parts it from nothing else.

    It stands behind a colon; first of all a hyphen may part what a style sheet sets side by side,
    and only a true minus is one.
    """
    before = words[max(number - 2, 0) : number]
    if not before or before[-1].text not in _MINUS or before[-1].end != words[number].start:
        return False
    return before[-1].text == _TRUE_MINUS if len(before) == 1 else before[0].text in _COLONS


def _takes(token: Token | None) -> bool:
    """Whether a word says that something takes the time before it."""
    return token is not None and bool(token.languages(Role.TAKES))


def _unitless(words: Sequence[Token], index: int) -> Quantity | None:
    """A number whose unit stands before it: "Reading time (minutes): 5", "دقائق قراءة 5"."""
    number = words[index]
    value = read_number(number.text) if number.kind == "digits" else None
    following = words[index + 1] if index + 1 < len(words) else None
    counted = following is not None and following.entry is not None and not _begins(following)
    if value is None or (counted and multiplied(words, index) is None):
        return None
    at = index - 1
    while at >= 0 and (words[at].text in _BETWEEN or words[at].text in {")", "）"}):
        at -= 1
    spaced = any(token.text in _COLONS for token in words[at + 1 : index])
    if at < 0:
        return None
    unit_first = at > 0 and words[at].languages(Role.AFTER) & words[at - 1].languages(Role.MINUTES)
    near = all(token.text in _COLONS for token in words[at + 1 : index])
    if unit_first and near and not _is_counted(words, at - 1):
        return _amount(index, value, number, Role.MINUTES, frozenset(unit_first))
    if not spaced:
        return None
    if words[at].languages(Role.MINUTES) and at > 0:
        at -= 1
        while at > 0 and words[at].text in _BETWEEN:
            at -= 1
    for role, label in ((Role.MINUTES, Role.LABEL), (Role.WORDS, Role.WORD_LABEL)):
        codes = words[at].languages(label)
        if codes:
            found = _amount(index, value, number, role, codes)
            return _rounded(words, found) if role is Role.WORDS else found
    return None


def _begins(token: Token) -> bool:
    """Whether a word can only begin another amount: "Words: 1,320 Reading time: 6 min"."""
    leads = token.languages(Role.LABEL) or token.languages(Role.ESTIMATED)
    return bool(leads) and not (token.languages(Role.AFTER) or token.languages(Role.WORDS))


def _rounded(words: Sequence[Token], found: Quantity) -> Quantity:
    """A count with what multiplies its number: "字数：1.8k"."""
    rounded = multiplied(words, found.first)
    if rounded is None:
        return found
    token, low, high = rounded
    return found._replace(
        last=found.last + 1, low=low, high=high, shape="rounded", numbers=(token,)
    )


def _is_counted(words: Sequence[Token], unit: int) -> bool:
    """Whether a unit has its number already: "5 min read 1,204 views"."""
    before = words[unit - 1] if unit else None
    return before is not None and (number_of(before) is not None)


def _amount(index: int, value: float, number: Token, role: Role, codes: frozenset[str]) -> Quantity:
    return Quantity(index, index + 1, value, value, "plain", role, (number,), None, codes)


def _led_unit(words: Sequence[Token], index: int) -> Quantity | None:
    """A unit alone that a lead makes one minute: "قراءة لمدة دقيقة"."""
    if index == 0:
        return None
    found = bare_unit_at(words, index)
    if found is None or not found.languages & words[index - 1].languages(Role.BEFORE):
        return None
    return found


def _evidence(
    quantity: Quantity, lead: Token | None, after: Token | None
) -> tuple[str, frozenset[str]]:
    """What makes the amount a claim, and the languages that its words agree on."""
    meant = quantity.languages
    if lead is not None:
        labels = lead.languages(Role.WORD_LABEL if quantity.role is Role.WORDS else Role.LABEL)
        spoken = labels | lead.languages(Role.BEFORE)
        return ("label" if labels else "read"), (meant & spoken) or spoken or meant
    if after is not None:
        spoken = after.languages(Role.AFTER) | after.languages(Role.LABEL)
        return "read", (meant & spoken) or spoken
    return "bare", meant


def _chosen(codes: frozenset[str], language: str | None) -> str:
    if language in codes:
        return language or ""
    return next((code for code in CODES if code in codes), language or "")


def _left(words: Sequence[Token], quantity: Quantity) -> tuple[int, int | None]:
    """Where the phrase starts, and which token is its label or lead, if there is one."""
    start = quantity.first
    at = start - 1
    while at >= 0 and _is_between(words[at]):
        if words[at].languages(Role.ABOUT) or words[at].text in _APPROXIMATELY:
            start = at
        at -= 1
    if at < 0 or not _leads(words, at, quantity):
        return start, None
    label = at
    if quantity.unit is None and at > 0 and words[at - 1].languages(Role.MINUTES):
        at -= 1  # "دقائق قراءة 5": the unit leads.
    while at > 0 and (words[at - 1].languages(Role.ESTIMATED) or _is_dot_of_estimate(words, at)):
        at -= 1
    return at, label


def _is_between(token: Token) -> bool:
    return bool(token.text in _BETWEEN or token.text in {")", "）"} or _weakens(token))


def _weakens(token: Token) -> bool:
    units = token.languages(Role.MINUTES)
    return bool(token.languages(Role.ABOUT) or token.languages(Role.ESTIMATED) or units)


def _is_dot_of_estimate(words: Sequence[Token], at: int) -> bool:
    return at > 1 and words[at - 1].text == "." and bool(words[at - 2].languages(Role.ESTIMATED))


def _leads(words: Sequence[Token], at: int, quantity: Quantity) -> bool:
    token = words[at]
    if quantity.role is Role.WORDS:
        return bool(token.languages(Role.WORD_LABEL))
    if token.languages(Role.LABEL) or token.languages(Role.BEFORE):
        return True
    return quantity.unit is None and bool(token.languages(Role.AFTER))


def _right(words: Sequence[Token], quantity: Quantity) -> tuple[int, Token | None]:
    """Where the phrase ends, and the word after the amount that speaks of reading."""
    at = quantity.last
    if quantity.role is Role.WORDS:
        return at, None
    while at < len(words) and (words[at].text in _HYPHENS or words[at].text in {".", "*", "'"}):
        at += 1
    if at >= len(words) or not _speaks_of_reading(words, at):
        return quantity.last, None
    return at + 1, words[at]


def _speaks_of_reading(words: Sequence[Token], at: int) -> bool:
    token = words[at]
    if not (token.languages(Role.AFTER) or token.languages(Role.LABEL)):
        return False
    if at + 2 >= len(words) or words[at + 1].text not in _HYPHENS:
        return True
    # "A 5-minute read-through" is no reading time.
    return words[at + 1].start != token.end or words[at + 2].start != words[at + 1].end
