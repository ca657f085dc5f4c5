"""How a language is named and found."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from readcheck import families
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from readcheck.languages.model import Language

FAMILY = "languages"
DEFAULT = "en"
"""What a text is taken for that shows no language: too short, or only names and numbers."""
# Codes that ISO 639 withdrew, and the language that pages mostly mean by a wider one.
_SAME = {"no": "nb", "iw": "he", "in": "id"}
_TAG = lazy(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8})*(?:[.@][A-Za-z0-9@.-]{0,20})?")


def code_of(tag: str) -> str | None:
    """The code of the language that a tag or locale names: "en" of `en-GB`, `EN` and `en_US.UTF-8`.

    None for what is no tag; whether readcheck knows the language is not asked.
    """
    match = _TAG.fullmatch(tag.strip())
    if match is None:
        return None
    code = match[1].lower()
    return _SAME.get(code, code)


def known_code(tag: str) -> str:
    """The code of a language that somebody asks for, as `code_of` has it.

    Raises:
        ValueError: no language that readcheck knows; the message names the one that may be
            meant, or all of them.
    """
    code = code_of(tag)
    known = families.names(FAMILY)
    if code in known:
        return code
    meant = _meant(tag) or f" (known: {', '.join(known)})"
    raise ValueError(f"unknown language {tag!r}{meant}")


def _meant(tag: str) -> str:
    """A question whether the language that is named so, or nearly so, was meant."""
    from readcheck.languages._index.codes import BY_NAME
    from readcheck.suggest import did_you_mean

    asked = tag.strip().lower()
    code = BY_NAME.get(asked)
    return f"; did you mean {code!r}?" if code else did_you_mean(asked, families.names(FAMILY))


@cache
def language(code: str) -> Language:
    """What is known of a language: nothing but its code where it has no file."""
    if code not in families.names(FAMILY):
        from readcheck.languages.model import Language

        return Language(code, code, "")
    found: Language = families.module(FAMILY, code).LANGUAGE
    return found
