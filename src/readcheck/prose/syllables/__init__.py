"""Syllables of a word, by language."""

from __future__ import annotations

import re

_NUCLEUS = re.compile(r"[aeiouyàâäáãåæèéêëìíîïòóôöõøœùúûüýÿąęóаеёиоуыэюяіїє]+")
_SILENT_E = re.compile(r"(?<=[^aeiouyl])(?:e|es|ed)$|(?<=[aeiouyrnl]l)(?:e|es|ed)$")


def syllables(word: str, language: str = "en") -> int:
    """How many syllables a word has when it is read aloud; at least 1.

    `language` is a primary subtag (`en`).
    """
    folded = word.casefold()
    if language == "en":
        folded = _SILENT_E.sub("", folded)
    return max(1, len(_NUCLEUS.findall(folded)))
