"""Whether a published reading time is exactly what a convention gives an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.reading.conventions import CONVENTIONS
from readcheck.reading.counting import HAN, KANA, count_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readcheck.reading.content import Content
    from readcheck.reading.publishing import Convention, Published

_BLIND = 0.25  # Words of Chinese and Japanese have two characters or so.
_TENTH = 0.05  # Minutes with a fraction ("4.6") are published to one decimal or more.


def is_exact(convention: Convention, content: Content, low: float, high: float) -> bool:
    """Whether a convention may have published `low` to `high` minutes for this content.

    A count is a range (see `Content`), so any count in it may be the one.
    """
    if not applies(convention, content):
        return False
    if convention.spread is not None:
        return any((low, high) == shown for shown in _all_shown(convention, content))
    fewest, most = (_minutes(convention, content, end) for end in (0, -1))
    if low != high:
        return (low, high) == (0, 1) and fewest < 1
    if low != int(low):
        return fewest - _TENTH <= low <= most + _TENTH
    return convention.show(fewest).low <= low <= convention.show(most).high


def likeliest(convention: Convention, content: Content) -> Published:
    """What a convention publishes for this content by its likeliest count."""
    amount = content.amount(convention.counting)
    return convention.publish(amount.likely, content.images, content.language)


def applies(convention: Convention, content: Content) -> bool:
    """Whether a convention has to do with this content's script."""
    return not convention.cjk_only or content.is_cjk


def is_blind(convention: Convention, content: Content) -> bool:
    """Whether a convention takes whole runs of this content's Chinese or Japanese for one word."""
    characters = count_of(HAN + KANA, content.rendered)
    return content.amount(convention.counting).likely < characters * _BLIND


def exact_conventions(
    content: Content, low: float, high: float, among: Iterable[Convention] | None = None
) -> list[Convention]:
    """The conventions that may have published `low` to `high` minutes for this content."""
    rows = CONVENTIONS.values() if among is None else among
    return [row for row in rows if is_exact(row, content, low, high)]


def _minutes(convention: Convention, content: Content, end: int) -> float:
    """Minutes, not rounded, at the lowest (0) or highest (-1) count that is possible."""
    images = content.images
    if end == 0 and convention.images_optional:
        images = 0
    if end == -1 and convention.extra_image:
        images += 1
    units = content.amount(convention.counting)[end]
    return convention.minutes(units, images, content.language)


def _all_shown(convention: Convention, content: Content) -> Iterator[Published]:
    low, _, high = content.amount(convention.counting)
    for units in range(low, high + 1):
        yield convention.publish(units, content.images, content.language)
