"""A block's text with a space between what neighbouring elements hold.

`<time>26 May 2025</time><span>2 min read</span>` shows a date and a time, side by side by a style
sheet, and no 20252 minutes. The text of the article itself stays as it is written: there, tags
often stand inside of words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Kind, Mark, Piece

if TYPE_CHECKING:
    from readcheck.article.model import Block

# Elements that dress a part of a word as often as a whole one.
_DRESSING = frozenset(
    {
        "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font",
        "i", "ins", "kbd", "mark", "nobr", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small",
        "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr",
    }
)  # fmt: skip
_INDICES = frozenset({"rb", "rp", "rt", "sub", "sup", "wbr"})
_SILENT = frozenset({Kind.HEADING, Kind.CODE, Kind.MATH, Kind.IMAGE})
_LONGEST = 600  # Characters of a header with its indentation; a longer block is a paragraph.


def lays_out(mark: Mark) -> bool:
    """Whether an inline element sets a part of a line apart, instead of dressing its letters."""
    return mark.element.tag not in _DRESSING


def parted(block: Block) -> Block:
    """The block with its neighbouring elements' text apart; each space stands for the tags."""
    if not block.marks or block.kind in _SILENT or len(block.text) > _LONGEST:
        return block
    found = {at for mark in block.marks for at in mark[:2] if _is_joint(block, mark, at)}
    joints = sorted(found | _meetings(block))
    for joint in reversed(joints):  # From the end, so that the joints before keep their place.
        block = _with_space(block, joint)
    return block


def _meetings(block: Block) -> set[int]:
    """Where one element ends and the next begins: `<b>2 min</b><small>reading time</small>`.

    A letter alone is a drop cap or one of an animated word, an index belongs to what it marks, and
    two parts in letters of one case are one word unless one of them holds several.
    """
    text = block.text
    ends = {mark.end: mark for mark in block.marks if _holds_a_word(mark)}
    starts = {mark.start: mark for mark in block.marks if _holds_a_word(mark)}
    return {
        at
        for at in ends.keys() & starts.keys()
        if text[at - 1].isalnum()
        and text[at].isalnum()
        and (_differ(text, at) or " " in text[ends[at].start : starts[at].end].strip())
    }


def _differ(text: str, at: int) -> bool:
    """Whether the characters before and after a place are not letters of one case."""
    before, after = text[at - 1], text[at]
    return not (before.islower() and after.islower()) and not (before.isupper() and after.isupper())


def _holds_a_word(mark: Mark) -> bool:
    return mark.end - mark.start > 1 and mark.element.tag not in _INDICES


def _is_joint(block: Block, mark: Mark, at: int) -> bool:
    if not lays_out(mark) or not 0 < at < len(block.text):
        return False
    before, after = block.text[at - 1], block.text[at]
    if not (before.isalnum() and after.isalnum()):
        return False
    if mark.element.tag == "time":
        return True
    return _differ(block.text, at)


def _with_space(block: Block, at: int) -> Block:
    pieces = block.pieces
    number = next((i for i, piece in enumerate(pieces) if piece.start == at), 0)
    if not number:
        return block  # No tag stands here: the text was not read from a page.
    after = pieces[number]
    gap = Piece(at, _end(pieces[number - 1], at), after.source_start)
    moved = (piece._replace(start=piece.start + 1) for piece in pieces[number:])
    return block._replace(
        text=f"{block.text[:at]} {block.text[at:]}",
        pieces=(*pieces[:number], gap, *moved),
        marks=tuple(
            mark._replace(start=mark.start + (mark.start >= at), end=mark.end + (mark.end > at))
            for mark in block.marks
        ),
    )


def _end(piece: Piece, following: int) -> int:
    """Where the source of a piece ends, before another one that starts at `following`."""
    length = following - piece.start
    written = piece.source_end - piece.source_start
    return piece.source_end if written != length else piece.source_start + length
