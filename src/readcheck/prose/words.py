"""Words: what counts as one, and where it stands.

A word is a run of characters without white space that holds a letter or a digit, as Flesch (1948,
"A new readability yardstick", J. Applied Psychology 32, p. 228) has it: "contractions and
hyphenated words count as one word", and so do numbers and abbreviations. In particular:

- `don't`, `well-known`, `and/or`, `3.11`, `$5`, `e-mail`, `U.S.` and `a_b` are one word each;
- so is a URL, an e-mail address or a file name, however long;
- an em dash, two or more hyphens and an ellipsis separate words, also without spaces; an en dash
  does not (`1990–1995`, `London–Paris`);
- punctuation or emoji standing alone is no word;
- every Chinese character and every kana is a word by itself, because these scripts mark no words;
  Korean has spaces and is split by them. Thai, Lao, Khmer and Burmese mark no words either, and
  splitting them needs a dictionary: a run of them is cut into as many equal parts as there are
  four letters in it, an estimate of how many words it has;
- soft hyphens, zero-width spaces and joiners are as if they were not there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import category

from readcheck.patterns import lazy
from readcheck.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_CURRENCY = "$€£¥₹₽₩¢"
_AFTER_NUMBER = _CURRENCY + "%‰°"

# Han, kana and the iteration marks; no punctuation of their blocks.
CJK = (
    "\u3005-\u3007\u3021-\u3029\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003ffff"
)
# Thai, Lao, Burmese and Khmer; and their marks, which no part starts with.
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\ua9e0-\ua9ff\uaa60-\uaa7f"
_FIRST_UNSPACED = "\u0e00"
LETTERS_A_WORD = 4  # of these scripts, marks included: between the 3 and 5.5 that generators take
_UNSPACED = lazy(rf"[{UNSPACED}]")
_STRETCH = lazy(rf"[{UNSPACED}]+|[^{UNSPACED}]+")
_RUN = lazy(r"\S+")
_WORDY = re.compile(r"[^\W_]\S*")
_SEPARATOR = re.compile(r"--|[—―⸺⸻…\u20e3]|\.\.")
_FIRST_CJK = "\u3005"  # The pattern for these takes a millisecond to compile.
_BREAK = lazy(rf"--+|[—―⸺⸻…]|\.\.+|(?P<cjk>[{CJK}])")
_ADDRESS = lazy(r"(?i)\W*(?:[a-z][a-z0-9+.-]{1,20}://|www\.)")
_LETTER = lazy(r"[^\W_]")
_KEYCAP = "\u20e3"


def find_words(text: str, language: str = "en") -> list[Span]:
    """The words of a text, in order, without the punctuation around them.

    A currency sign before and a percent or currency sign after a number belong to the word,
    because they are read aloud. `language` is a primary subtag; no rule depends on it so far.
    """
    del language
    return [span for run in _RUN.finditer(text) for span in _words_of(run.group(), run.start())]


def count_words(text: str, language: str = "en") -> int:
    """How many words `find_words` would find; several times faster."""
    if _may_be_cut(text):
        return len(find_words(text, language))
    return len(_WORDY.findall(text))


def _may_be_cut(text: str) -> bool:
    """Whether words may end in a text elsewhere than at white space; quick, and mostly not so."""
    if not text.isascii() and (last := max(text)) >= _FIRST_UNSPACED:
        return last >= _FIRST_CJK or _UNSPACED.search(text) is not None or _separated(text)
    return _separated(text)


def _separated(text: str) -> bool:
    return _SEPARATOR.search(text) is not None


def _words_of(run: str, offset: int) -> Iterator[Span]:
    """The words of a run of characters without white space, which stands at `offset`."""
    if not _may_be_cut(run) or _ADDRESS.match(run):
        yield from _trimmed(run, 0, len(run), offset)
        return
    start = 0
    for match in _BREAK.finditer(run):
        yield from _trimmed(run, start, match.start(), offset)
        start = match.end()
        if match["cjk"] and match["cjk"].isalnum():  # Not yet assigned characters are none.
            yield Span(offset + match.start(), offset + start)
    yield from _trimmed(run, start, len(run), offset)


def _trimmed(run: str, start: int, end: int, offset: int) -> Iterator[Span]:
    first = _LETTER.search(run, start, end)
    if first is None or run.endswith(_KEYCAP, start, end):
        return
    last = end
    while not run[last - 1].isalnum():
        last -= 1
    begin = first.start()
    if begin > start and run[begin - 1] in _CURRENCY:
        begin -= 1
    if last < end and run[last] in _AFTER_NUMBER and run[last - 1].isdigit():
        last += 1
    if run.isascii() or _UNSPACED.search(run, begin, last) is None:
        yield Span(offset + begin, offset + last)
        return
    for stretch in _STRETCH.finditer(run, begin, last):
        yield from _parts(run, *stretch.span(), offset)


def _parts(run: str, start: int, end: int, offset: int) -> Iterator[Span]:
    """A stretch of one kind of script: as it is, or in as many parts as it may have words."""
    if _UNSPACED.match(run, start) is None:
        if _LETTER.search(run, start, end):
            yield Span(offset + start, offset + end)
        return
    letters = end - start
    number = max(1, round(letters / LETTERS_A_WORD))
    before = start
    for part in range(1, number + 1):
        at = start + letters * part // number
        while at < end and category(run[at]).startswith("M"):
            at += 1  # A part ends after the marks of its last letter.
        if at > before and _LETTER.search(run, before, at):
            yield Span(offset + before, offset + at)
            before = at
