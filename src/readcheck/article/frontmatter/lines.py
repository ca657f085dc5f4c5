"""Front matter of bare lines, as Pelican, MultiMarkdown and MkDocs have it: "Title: The weir".

Nothing opens it, and the first blank line ends it. A value may go on in indented lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.frontmatter.values import plain_value
from readcheck.article.model import Datum, Origin
from readcheck.patterns import lazy
from readcheck.source import Span

if TYPE_CHECKING:
    import re

_VALUE = r"[^\r\n]*[^ \t\r\n]"
_LINE = lazy(
    rf"([A-Za-z][\w .-]{{0,40}}?)[ \t]*:(?:[ \t]++([^ \t\r\n](?:{_VALUE})?))?[ \t]*(?:\r\n?|\n|\Z)"
)
_MORE = lazy(rf"(?: {{4}}|\t)[ \t]*(\S(?:{_VALUE})?)[ \t]*(?:\r\n?|\n|\Z)")
_BLANK = lazy(r"[ \t]*(?:\r\n?|\n|\Z)")
# A text may well start "Note: so and so": one of these keys says that it is data.
_TITLE = frozenset({"title"})
_OTHERS = frozenset(
    [
        *("author", "authors", "categories", "category", "created", "date", "description", "id"),
        *("keywords", "lang", "language", "layout", "modified", "permalink", "published"),
        *("reading_time", "readingtime", "save_as", "slug", "status", "subtitle", "summary"),
        *("tags", "template", "translation", "updated", "url", "permalink", "toc"),
    ]
)


def read(text: str, start: int) -> tuple[tuple[Datum, ...], int] | None:
    """The values, and where the text behind them starts; None where there is no such data.

    Args:
        text: the source's text.
        start: where its first line that is not blank starts.
    """
    data: list[Datum] = []
    position = start
    while not (blank := _BLANK.match(text, position)):
        if line := _LINE.match(text, position):
            data.append(_datum(line, 2, line.group(1)))
        elif (line := _MORE.match(text, position)) and data:
            data.append(_datum(line, 1, data[-1].key))
        else:
            return None
        position = line.end()
    keys = {datum.key.lower().replace(" ", "_").replace("-", "_") for datum in data}
    if not keys & (_TITLE | _OTHERS) or len(keys & _OTHERS) + 2 * len(keys & _TITLE) < _SURE:
        return None
    if data[0].key.lower() not in _TITLE | _OTHERS:
        return None
    return tuple(data), blank.end()


_SURE = 2  # A title, or two other keys of those.


def _datum(line: re.Match[str], group: int, key: str) -> Datum:
    written = line.group(group) or ""
    end = line.end(group) if written else line.end(1) + 1
    span = Span(end - len(written), end)
    return Datum(Origin.FRONT_MATTER, key, plain_value(written), span)
