"""Whether a claim that is off would hold in another plausible reading of its page, and in which.

What counts on a page is seldom certain: a note, a box, a word about the author may be a part of
what the generator counted. A claim is off only where no such reading bears it out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Doubt, Region
from readcheck.reading.content import Content
from readcheck.reading.counting import spaces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from readcheck.article.model import Block

_NAMES = {
    Doubt.RUNNER_UP: "the element that may be the article as well",
    Doubt.APART: "the parts that stand apart",
    Doubt.HEADER: "the text beside the title",
    Doubt.ASIDE: "the boxes beside the text",
    Doubt.NOTE: "the notes",
    Doubt.FOLDED: "the folded parts",
    Doubt.LINK: "the lines of links",
    Doubt.LINE_NUMBERS: "the line numbers beside code",
    Doubt.NAMED: "the parts called like furniture",
}


def holds_if(content: Content, is_off: Callable[[Content], bool]) -> str:
    """In which reading of its page a claim would not be off, in words; empty where in none.

    Args:
        content: the article in the reading that was taken, in which the claim is off.
        is_off: whether the claim is off in another reading.
    """
    spread = content.spread
    if spread is None or is_off(spread):
        return ""
    parts = [block for block in content.article.blocks if block.doubt is not None and block.text]
    for kinds, counts in _flips(parts):
        body = tuple(
            block
            for block in content.article.blocks
            if (counts if _is_flipped(block, kinds, counts=counts) else _counts(block))
        )
        if not is_off(Content(content.article, content.language, body)):
            flipped = [block for block in parts if _is_flipped(block, kinds, counts=counts)]
            return f"holds if {_told(flipped)} {'count' if counts else 'do not count'}"
    return f"may hold: it is in doubt whether {_told(parts)} count"


def _counts(block: Block) -> bool:
    return block.region is Region.BODY


def _is_flipped(block: Block, kinds: frozenset[Doubt], *, counts: bool) -> bool:
    return block.doubt in kinds and _counts(block) != counts


def _flips(parts: list[Block]) -> Iterator[tuple[frozenset[Doubt], bool]]:
    """Kinds to be decided otherwise together, and whether they count then; each alone first."""
    sides = [
        (_kinds([block for block in parts if _counts(block) != counts]), counts)
        for counts in (True, False)
    ]
    for kinds, counts in sides:
        yield from ((frozenset({kind}), counts) for kind in kinds)
    yield from ((frozenset(kinds), counts) for kinds, counts in sides if len(kinds) > 1)


def _kinds(blocks: list[Block]) -> list[Doubt]:
    return list(dict.fromkeys(block.doubt for block in blocks if block.doubt is not None))


def _told(blocks: list[Block]) -> str:
    """The kinds of parts, and how many words they have."""
    parts = [_part(kind, [b for b in blocks if b.doubt is kind]) for kind in _kinds(blocks)]
    *most, last = parts
    return f"{', '.join(most)} and {last}" if most else last


def _part(kind: Doubt, blocks: list[Block]) -> str:
    words = sum(spaces(block.text) for block in blocks)
    return f"{_NAMES[kind]} ({words:,} {'word' if words == 1 else 'words'})"
