"""Which single lines of a plain text are headings.

Prose wrongly taken for a heading is lost to every count, a heading wrongly taken for prose adds
one short sentence: unsure is prose.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readcheck.patterns import lazy

if TYPE_CHECKING:
    from readcheck.article.text.chunks import Chunk, Line

_MAX_WORDS = 12
_MAX_CHARACTERS = 90
_MAX_SENTENCE_CASE = 8
_LONG = 15  # Words of a paragraph that follows a heading in sentence case.
_LONG_AFTER_TITLE = 8  # The same, of a heading in title case.
_VERSE_LINES = 2
_LIST_MARKER = lazy(r"(?:[-*+•‣◦▪●·]|\(?\d{1,3}[.)])\s+(?=\S)")
_CJK = lazy(r"[぀-ヿ㐀-鿿가-힯]")
_CJK_CHARACTERS = 24
_END = lazy(r"[.!?:;,…。！？：；、，—–-]['\"”’»」』)\]]*$")
_SPEECH = lazy(r"^[\"'“‘«„—–-]")
_PROSE_END = lazy(r"[.!?:…。！？：]['\"”’»」』)\]]*$")
_SMALL_WORDS = """a an and as at but by de der des di du el en et for from if in into is la le les
nor of on or per so than the to und up via von vs with your"""  # What title case leaves small.
_CAPITALISED_SHARE = 0.99


def is_heading(chunk: Chunk, following: list[Chunk], *, first: bool = False) -> bool:
    """Whether a chunk is one heading line.

    Args:
        chunk: the chunk in question.
        following: the chunks that come after it.
        first: whether it is the first of the text, where a title is to be expected.
    """
    line = chunk.lines[0]
    if len(chunk.lines) != 1 or not _is_short(line):
        return False
    if chunk.underlined:
        return True
    if not _could_be_title(line):
        return False
    if first and following and _is_title_case(line.text) and line.words > 1:
        return _is_verse_or_list(following[0]) or _leads_to_prose(line, following)
    return (
        _is_title_case(line.text)
        or line.words <= _MAX_SENTENCE_CASE
        or _CJK.search(line.text) is not None
    ) and _leads_to_prose(line, following)


def is_lead_line(chunk: Chunk, index: int) -> bool:
    """Whether a line of a longer chunk is the heading of the line that follows.

    That is told where lines are paragraphs of their own, and of a wrapped paragraph's first line
    that ends before it had to.
    """
    lines = chunk.lines
    if index + 1 >= len(lines):
        return False
    if not chunk.unwrapped and (index or not chunk.wrapped or not chunk.ends_early(0)):
        return False
    line, following = lines[index], lines[index + 1]
    if index and not _PROSE_END.search(lines[index - 1].text):
        return False
    return (
        _is_short(line)
        and _could_be_title(line)
        and _is_title_case(line.text)
        and (not chunk.unwrapped or following.words >= _LONG)
        and _starts_upper(following.text)
    )


def _could_be_title(line: Line) -> bool:
    return _starts_upper(line.text) and not _END.search(line.text) and not _SPEECH.match(line.text)


def _is_verse_or_list(chunk: Chunk) -> bool:
    """Whether a chunk of several lines starts as text does, though it ends in no full stop."""
    return len(chunk.lines) > _VERSE_LINES and _starts_upper(chunk.lines[0].text)


def _is_short(line: Line) -> bool:
    if _CJK.search(line.text):
        return len(line.text) <= _CJK_CHARACTERS
    return line.words <= _MAX_WORDS and len(line.text) <= _MAX_CHARACTERS


def _is_title_case(text: str) -> bool:
    small = _SMALL_WORDS.split()
    words = [word for word in re.findall(r"[^\W\d_][\w'’]*", text) if word.lower() not in small]
    capitals = sum(word[0] != word[0].lower() for word in words)
    return bool(words) and capitals >= _CAPITALISED_SHARE * len(words)


def _starts_upper(text: str) -> bool:
    first = next((character for character in text if character.isalnum()), "")
    return bool(first) and not first.islower()


def _leads_to_prose(line: Line, following: list[Chunk]) -> bool:
    """Whether prose or a list comes next, with nothing but lines like titles between."""
    for chunk in following:
        first = chunk.lines[0].text
        words = sum(part.words for part in chunk.lines)
        if _LIST_MARKER.match(first) or _announces_list(chunk):
            return True
        if not _starts_upper(first):
            return False
        if len(chunk.lines) == 1 and not _END.search(first) and words <= _MAX_WORDS:
            continue
        enough = _LONG_AFTER_TITLE if _is_title_case(line.text) else _LONG
        long_enough = words >= enough or _CJK.search(first) is not None
        return long_enough and _PROSE_END.search(chunk.lines[-1].text) is not None
    return False


def _announces_list(chunk: Chunk) -> bool:
    return (
        len(chunk.lines) > 1
        and chunk.lines[0].text.endswith((":", "："))
        and _LIST_MARKER.match(chunk.lines[1].text) is not None
    )
