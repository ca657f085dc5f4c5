"""Front matter: the data that stands before a text, each value with its place.

YAML between "---" lines, TOML between "+++" lines, a JSON object, and what single generators take:
JSON before ";;;", YAML that nothing opens, bare lines. What is read is every scalar with the keys
that lead to it, uninterpreted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.frontmatter.broken import BrokenDataError
from readcheck.languages.base import code_of
from readcheck.patterns import lazy
from readcheck.source import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable

    from readcheck.article.model import Datum
    from readcheck.source import Source

# "---", or Hexo's longer ones, with the language that some generators let it name.
_OPEN = lazy(
    r"(-{3,})[ \t]*+(?:(yaml|yml|toml|json|js|javascript|coffee)[ \t]*+)?(?:\r\n?|\n)",
    re.IGNORECASE,
)
_TOML_OPEN = lazy(r"\+\+\+[ \t]*+(?:toml[ \t]*+)?(?:\r\n?|\n)")
_TOML_CLOSE = lazy(r"(?:^|(?<=\r))\+\+\+[ \t]*(?=[\r\n]|\Z)", re.MULTILINE)
_SEMICOLONS = lazy(r"(?:^|(?<=\r));;;+[ \t]*(?:\r\n?|\n|\Z)", re.MULTILINE)
_BEFORE = lazy(r"(?:\s+|<!--.*?-->|\{/\*.*?\*/\}|\{#\s.*?#\})+", re.DOTALL)
_JSON_OPEN = lazy(r'\{\s*(?:"(?:[^"\\\r\n]|\\.)*"\s*:|\}\s*$)', re.MULTILINE)
_LINE_END = lazy(r"\r\n?|\n|\Z")
_KEY_LINE = lazy(r"""["']?[A-Za-z_][\w .-]{0,60}["']?[ \t]*:(?:\s|$)""")
_QUOTED_KEY = lazy(r'[ \t]*"[^"\\\r\n]{1,60}"[ \t]*:')
_HEXO_KEY = lazy(
    r"(?:author|categories|comments|date|layout|permalink|tags|title|updated):(?:\s|$)"
)
_BLANK_LINE = lazy(r"(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]")
_TEMPLATE = lazy(r"\{\{|\{%")
_LANGUAGE_KEYS = ("lang", "language", "locale")


class FrontMatter(NamedTuple):
    """What front matter holds, and where the text behind it starts."""

    data: tuple[Datum, ...] = ()
    end: int = 0


NONE = FrontMatter()


def front_matter(source: Source) -> FrontMatter:
    """A text's front matter; an empty one when it has none.

    A template's front matter (`{{ ... }}` where values will be) that is no valid data is
    passed over: its values do not exist yet.

    Raises:
        UnreadableError: the front matter is broken; the message names the line.
    """
    text = source.text
    if opening := _OPEN.match(text):
        sure = len(opening[1]) == len("---") or _HEXO_KEY.match(text, opening.end())
        return _between_dashes(text, opening) if sure else NONE
    if opening := _TOML_OPEN.match(text):
        return _toml(text, opening.end(), _TOML_CLOSE)
    if opening := _SEMICOLONS.match(text):
        return _semicolons(text, opening.end())
    if _JSON_OPEN.match(text):
        return _json(text)
    return _undeclared(text)


def _undeclared(text: str) -> FrontMatter:
    """Front matter that something stands before, or that nothing opens: only what is sure."""
    before = _BEFORE.match(text)
    start = before.end() if before else 0
    opening = start and (_OPEN.match(text, start) or _TOML_OPEN.match(text, start))
    if opening:
        if text[start] == "-" and not (opening[2] or _KEY_LINE.match(text, opening.end())):
            return NONE
        try:
            return (
                _between_dashes(text, opening)
                if text[start] == "-"
                else _toml(text, opening.end(), _TOML_CLOSE)
            )
        except UnreadableError:
            return NONE
    if _QUOTED_KEY.match(text, start):
        return _semicolons(text, start)
    if not _KEY_LINE.match(text, start):
        return NONE
    return _unopened(text, start) or _bare_lines(text, start)


def _bare_lines(text: str, start: int) -> FrontMatter:
    from readcheck.article.frontmatter.lines import read

    found = read(text, start)
    return NONE if found is None else FrontMatter(*found)


def _unopened(text: str, start: int) -> FrontMatter | None:
    """YAML that only a closing line ends, as Hexo takes it; one of its own keys must come first."""
    closing = _close(_yaml_close("---"), text, start)
    if closing is None or not _HEXO_KEY.match(text, start):
        return None
    content = text[start : closing[0]]
    if _BLANK_LINE.search(content):
        return None
    from readcheck.article.frontmatter.yaml import read

    try:
        data = read(content, start)
    except BrokenDataError:
        return None
    return None if data is None else FrontMatter(data, closing[1])


def _semicolons(text: str, start: int) -> FrontMatter:
    """Hexo's JSON without braces, up to a line of semicolons."""
    closing = _close(_SEMICOLONS, text, start)
    if closing is None:
        return NONE
    from readcheck.article.frontmatter.json import read_members

    try:
        data = read_members(text[start : closing[0]], start)
    except BrokenDataError as error:
        if start and _QUOTED_KEY.match(text, start) and text[start - 1] in "\r\n":
            raise _broken("JSON", error, 1) from None
        return NONE
    return FrontMatter(data, closing[1])


def _between_dashes(text: str, opening: re.Match[str]) -> FrontMatter:
    dashes, language = opening[1], (opening[2] or "yaml").lower()
    close = _yaml_close(dashes)
    if language == "toml":
        return _toml(text, opening.end(), close)
    if language in {"yaml", "yml"}:
        return _yaml(text, opening.end(), close)
    closing = _close(close, text, opening.end())
    if closing is None:
        return NONE
    if language != "json":
        return FrontMatter((), closing[1])  # A program's values: they do not exist yet.
    from readcheck.article.frontmatter.json import read_object

    try:
        return FrontMatter(read_object(text[opening.end() : closing[0]], opening.end()), closing[1])
    except BrokenDataError as error:
        raise _broken("JSON", error, 1) from None


def _yaml_close(dashes: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|(?<=\r))(?:{dashes}|\.\.\.)[ \t]*(?=[\r\n]|\Z)", re.MULTILINE)


def _yaml(text: str, start: int, close: re.Pattern[str]) -> FrontMatter:
    closing = _close(close, text, start)
    declared = _KEY_LINE.match(text, start) is not None
    if closing is None:
        if declared:
            raise UnreadableError("broken YAML front matter, line 1: it is never closed")
        return NONE
    content = text[start : closing[0]]
    if not content.strip():
        return FrontMatter((), closing[1])
    from readcheck.article.frontmatter.simple import read as read_simple

    simple = read_simple(content, start)
    if simple is not None:
        return FrontMatter(simple, closing[1])
    from readcheck.article.frontmatter.yaml import read

    try:
        data = read(content, start)
    except BrokenDataError as error:
        if _TEMPLATE.search(content):
            return FrontMatter((), closing[1])
        if declared or _has_keys(content):
            raise _broken("YAML", error, 1) from None
        return NONE
    return NONE if data is None else FrontMatter(data, closing[1])


def _has_keys(content: str) -> bool:
    """Whether the first line that is no comment starts with a key."""
    for line in content.splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            return _KEY_LINE.match(line) is not None
    return False


def _toml(text: str, start: int, close: re.Pattern[str]) -> FrontMatter:
    closing = _close(close, text, start)
    if closing is None:
        raise UnreadableError("broken TOML front matter, line 1: it is never closed")
    from readcheck.article.frontmatter.toml import read

    return _read(read, "TOML", text, start, closing)


def _json(text: str) -> FrontMatter:
    from readcheck.article.frontmatter.json import end_of, read

    try:
        end = end_of(text)
        return NONE if end is None else FrontMatter(read(text, end), end)
    except BrokenDataError as error:
        raise _broken("JSON", error, 0) from None


def _read(
    read: Callable[[str, int], tuple[Datum, ...]],
    name: str,
    text: str,
    start: int,
    closing: tuple[int, int],
) -> FrontMatter:
    content = text[start : closing[0]]
    try:
        return FrontMatter(read(content, start), closing[1])
    except BrokenDataError as error:
        if _TEMPLATE.search(content):
            return FrontMatter((), closing[1])
        raise _broken(name, error, 1) from None


def _close(pattern: re.Pattern[str], text: str, start: int) -> tuple[int, int] | None:
    """Where the closing line starts, and where the line behind it does."""
    closing = pattern.search(text, start)
    if closing is None:
        return None
    behind = _LINE_END.match(text, closing.end())
    return closing.start(), behind.end() if behind else closing.end()


def _broken(name: str, error: BrokenDataError, before: int) -> UnreadableError:
    return UnreadableError(f"broken {name} front matter, line {error.line + before}: {error}")


def title_in(data: tuple[Datum, ...]) -> str | None:
    """The article's title as its front matter gives it."""
    for datum in data:
        if datum.key.lower() == "title" and not datum.path and isinstance(datum.value, str):
            title = " ".join(datum.value.split())
            return title if title and not _TEMPLATE.search(title) else None
    return None


def language_in(data: tuple[Datum, ...]) -> str | None:
    """The primary language subtag that front matter states ("en" of "en-GB"), or None."""
    for datum in data:
        if datum.key.lower() in _LANGUAGE_KEYS and not datum.path and isinstance(datum.value, str):
            code = code_of(datum.value)
            if code:
                return code
    return None
