"""Which single lines of a plain text are headings.

Prose wrongly taken for a heading is lost to every count, a heading wrongly taken for prose adds
one short sentence: unsure is prose.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readcheck.article.text_chunks import Chunk, Line

_MAX_WORDS = 12
_MAX_CHARACTERS = 90
_MAX_SENTENCE_CASE = 8
_LONG = 15  # Words of a paragraph that follows a heading in sentence case.
_CJK = re.compile(r"[぀-ヿ㐀-鿿가-힯]")
_CJK_CHARACTERS = 24
_END = re.compile(r"[.!?:;,…。！？：；、，—–-]['\"”’»」』)\]]*$")
_SPEECH = re.compile(r"^[\"'“‘«„—–-]")
_PROSE_END = re.compile(r"[.!?:…。！？：]['\"”’»」』)\]]*$")
_SMALL_WORDS = """a an and as at but by de der des di du el en et for from if in into is la le les
nor of on or per so than the to und up via von vs with your"""  # What title case leaves small.
_CAPITALISED_SHARE = 0.99


def is_heading(chunk: Chunk, following: list[Chunk]) -> bool:
    """Whether a chunk is one heading line, given the chunks that come after it."""
    if len(chunk.lines) != 1 or not _is_short(chunk.lines[0]):
        return False
    if chunk.underlined:
        return True
    line = chunk.lines[0]
    if _END.search(line.text) or _SPEECH.match(line.text):
        return False
    return _looks_like_title(line) and _leads_to_prose(line, following)


def is_lead_line(chunk: Chunk, index: int) -> bool:
    """Whether a line in a chunk of one-line paragraphs is the heading of the next line."""
    lines = chunk.lines
    if not chunk.unwrapped or index + 1 >= len(lines):
        return False
    line, following = lines[index], lines[index + 1]
    if index and not _PROSE_END.search(lines[index - 1].text):
        return False
    return (
        _is_short(line)
        and not _END.search(line.text)
        and not _SPEECH.match(line.text)
        and _is_title_case(line.text)
        and following.words >= _LONG
        and _starts_upper(following.text)
    )


def _is_short(line: Line) -> bool:
    if _CJK.search(line.text):
        return len(line.text) <= _CJK_CHARACTERS
    return line.words <= _MAX_WORDS and len(line.text) <= _MAX_CHARACTERS


def _looks_like_title(line: Line) -> bool:
    if not _starts_upper(line.text):
        return False
    return (
        _is_title_case(line.text)
        or line.words <= _MAX_SENTENCE_CASE
        or _CJK.search(line.text) is not None
    )


def _is_title_case(text: str) -> bool:
    small = _SMALL_WORDS.split()
    words = [word for word in re.findall(r"[^\W\d_][\w'’]*", text) if word.lower() not in small]
    capitals = sum(word[0] != word[0].lower() for word in words)
    return bool(words) and capitals >= _CAPITALISED_SHARE * len(words)


def _starts_upper(text: str) -> bool:
    first = next((character for character in text if character.isalnum()), "")
    return bool(first) and not first.islower()


def _leads_to_prose(line: Line, following: list[Chunk]) -> bool:
    """Whether prose comes next, with at most two more lines that look like titles between."""
    for chunk in following:
        words = sum(part.words for part in chunk.lines)
        if len(chunk.lines) == 1 and not _END.search(chunk.lines[0].text) and words <= _MAX_WORDS:
            if not _starts_upper(chunk.lines[0].text):
                return False
            continue
        if not _starts_upper(chunk.lines[0].text):
            return False
        enough = 8 if _is_title_case(line.text) else _LONG
        cjk = _CJK.search(chunk.lines[0].text) is not None
        return (cjk or words >= enough) and _PROSE_END.search(chunk.lines[-1].text) is not None
    return False
