"""Source text read as a reader sees it, at unchanged offsets."""

from __future__ import annotations

import html
import re

from readcheck.patterns import lazy

_TAGS_AND_ENTITIES = r"</?[A-Za-z][^<>]*+>|&#?\w{1,31};"
# A comment that nothing ends goes to the text's end: so it is looked for but once.
_MARKUP = lazy(rf"<!--(?:(?!-->).)*+(?:-->|\Z)|{_TAGS_AND_ENTITIES}", re.DOTALL)
_NO_COMMENT = lazy(_TAGS_AND_ENTITIES)
_TAG = lazy(r"<!--|</?[A-Za-z][^<>]*+>")


def masked(text: str) -> str:
    """`text` with tags blanked out and entities resolved, as long as before."""
    return _MARKUP.sub(_blank, text) if "<" in text or "&" in text else text


def has_tags(text: str) -> bool:
    """Whether a piece of source holds markup that an edit must not take away."""
    return bool(_TAG.search(text))


def _blank(match: re.Match[str]) -> str:
    written = match.group()
    if written.startswith("<!--") and not written.endswith("-->"):
        return _NO_COMMENT.sub(_blank, written)
    if written[0] == "<":
        return " " * len(written)
    resolved = html.unescape(written)
    return resolved.ljust(len(written)) if len(resolved) <= len(written) else written
