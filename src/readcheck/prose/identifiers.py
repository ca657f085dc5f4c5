"""Tokens that are no words of prose: addresses, hashes, paths and long names of code.

Nobody reads them letter by letter. Each counts as one word with the length of a word, so that a
formula tells how hard the prose is and not how long its addresses are.
"""

from __future__ import annotations

import re

from readcheck.patterns import lazy

LETTERS = 5
"""Letters that an identifier counts, about as many as a word of English has: a convention of ours.
It counts one syllable, as figures do."""
_SHORTEST = len("a@b.io")  # No address is shorter, and what is shorter is as long as a word anyway.
_LONG_NAME = 13  # characters: longer names of code than `localStorage` are read as one sign
_LONGEST = 200  # characters: what is longer and of plain letters and signs is data
_JOINT = lazy(r"[^\W_][@:/\\._~#=?&]|[a-z][A-Z]|[0-9][A-Za-z]|[A-Za-z][0-9]")
_IDENTIFIER = lazy(
    r"""
    [a-z][a-z0-9+.-]{1,20}://\S+
    |(?:mailto:)?[\w.+%-]+@[\w-]+(?:\.[\w-]+)+(?::\S+)?  # an e-mail address, a repository
    |(?:doi|urn|arxiv|magnet|data|tel):\S+
    |10\.[0-9]{4,9}/\S+                          # a DOI
    |www\.\S+
    |(?:[\w-]+\.)+[a-z]{2,24}/\S*               # example.com/page
    |(?:[a-z]:)?\.{0,2}~?(?:[\\/][\w.@+~-]+){2,}[\\/]?  # /usr/lib, C:\Temp\x, ../a/b
    |[\w.@+-]+(?:/[\w.@+-]+)+\.[a-z][a-z0-9]{0,4}       # src/main.py
    |(?=[a-f]*[0-9])(?=[0-9]*[a-f])(?:[0-9a-f]{7,}|[0-9a-f]{8}(?:-[0-9a-f]{4,12}){4})
    |(?:sha|md)[0-9]+[:-]\S{7,}
    """,
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
_NAME = lazy(
    r"""
    [\w$]*[^\W_]_+[^\W_][\w$]*                  # max_open_files
    |[a-z_$][\w$]*[a-z][A-Z][\w$]*              # getElementById
    |[A-Z]\w*[a-z][A-Z]\w*[a-z][A-Z]\w*         # WebSocketServerFactory
    |[^\W_][\w$]*(?:(?:\.|::|->|\#)[\w$]{2,})+  # os.path.expanduser
    |(?=\w*[0-9][A-Za-z])(?=\w*[A-Za-z][0-9])\w+=*      # bG9uZyBrZXk3
    """,
    re.VERBOSE | re.ASCII,
)


def is_identifier(word: str) -> bool:
    """Is a word without the punctuation around it an address, a hash, a path or a name of code?"""
    if len(word) > _LONGEST:
        return word.isascii()
    if len(word) < _SHORTEST or not _JOINT.search(word):
        return False
    if _IDENTIFIER.fullmatch(word):
        return True
    return len(word) >= _LONG_NAME and _NAME.fullmatch(word) is not None
