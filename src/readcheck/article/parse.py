"""From a file's bytes to a Source and on to an Article: choosing the input format."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from readcheck import families
from readcheck.source import Source, UnreadableError

if TYPE_CHECKING:
    from readcheck.article.formats.base import Format
    from readcheck.article.model import Article
    from readcheck.settings import Settings

FAMILY = "article.formats"
_BEGINNING = 20_000  # Bytes; what a text is shows before.
_OTHERS = "text"  # Any text can be read as a plain one.


@cache
def endings() -> dict[str, str]:
    """The input format of each file name ending (".md" is "markdown"), the longest first."""
    members: dict[str, Format] = families.members(FAMILY, "FORMAT")
    found = {ending: name for name, each in members.items() for ending in each.endings}
    return dict(sorted(found.items(), key=lambda item: -len(item[0])))


def article_endings() -> list[str]:
    """The file name endings of articles, sorted: those of formats that list pages are left out."""
    return sorted(ending for ending, name in endings().items() if not input_format(name).lists)


def format_of(path: str) -> str | None:
    """The input format that a path's ending names, or None."""
    _, dot, last = _name(path).rpartition(".")
    return endings().get(dot + last)


@cache
def _endings_of_lists() -> tuple[str, ...]:
    lists = [each for each in families.members(FAMILY, "FORMAT").values() if each.lists]
    return tuple(end for each in lists for end in (*each.endings, *each.shared_endings))


def may_list(path: str) -> bool:
    """Whether a file may be a list of pages by its name; of some names only the content tells."""
    return _name(path).endswith(_endings_of_lists())


def is_list(path: str, beginning: bytes) -> bool:
    """Whether a file that may list pages does, by how its content begins."""
    return input_format(told_format(path, beginning.decode("utf-8", "replace"))).lists


def _name(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2].lower()


def input_format(name: str) -> Format:
    """What the format of an article tells of itself.

    Raises:
        KeyError: there is no such format.
    """
    found: Format = families.module(FAMILY, name).FORMAT
    return found


def decode(data: bytes, path: str, format_name: str | None = None) -> Source:
    """A file's bytes as the text that is reported as `path`, by its format's rules of encoding.

    Raises:
        UnreadableError: the bytes are no text, or in a format that is not read.
    """
    known = format_name or format_of(path)
    if known is None:
        from readcheck.article.foreign import refusal  # What has a known ending is not looked up.

        refused = refusal(path, data)
        if refused:
            raise UnreadableError(refused)
        known = told_format(path, data[:_BEGINNING].decode("utf-8", "replace"))
    return Source.decode(data, path, input_format(known).encodings)


def told_format(path: str, text: str) -> str:
    """The input format by a name's ending; without a known one, by how the text begins."""
    known = format_of(path)
    if known is not None:
        return known
    for name, each in families.members(FAMILY, "FORMAT").items():
        if each.begins is not None and each.begins(text[:_BEGINNING]):
            return name
    from readcheck.article.sniff import format_by_beginning

    return format_by_beginning(text)


def parse(source: Source, settings: Settings, format_name: str | None = None) -> Article:
    """Read a source as an article; without a known ending or a given format, as plain text.

    Raises:
        UnreadableError: the text is broken in a way that leaves nothing to trust.
    """
    try:
        return _chosen(source.path, format_name).parse(source, settings)
    except RecursionError:
        raise UnreadableError("nested too deeply") from None


def _chosen(path: str, format_name: str | None) -> Format:
    return input_format(format_name or format_of(path) or _OTHERS)
