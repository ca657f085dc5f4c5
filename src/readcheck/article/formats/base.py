"""What an input format tells of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from readcheck.source import strict_utf8

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from readcheck.article.model import Article
    from readcheck.settings import Settings
    from readcheck.source import Encoding, Source

Marks = tuple[str, str]  # What opens a comment, and what closes it.
ANGLED: Marks = ("<!--", "-->")


class Comments(NamedTuple):
    """How to write what a reader is not shown.

    `marks` gives the marks of a comment in a text of some path. `inline` is whether a comment may
    stand right before any word; `head` gives the offset where one about the whole text may stand,
    and `apart` tells whether an empty line has to follow it there.
    """

    marks: Callable[[str], Marks]
    head: Callable[[Article], int]
    inline: bool
    apart: bool


class Format(NamedTuple):
    """An input format: how its texts are known and read, and what they are.

    `endings` are the file name endings it reads, `parse` makes an article of a text, `encodings`
    gives those to try, in order, on bytes without a byte order mark. `rendered` tells that the
    finished page is at hand, not what it is made from; `guesses_headings` that headings are told by
    their look, and their levels with them. Directives between `marks` are obeyed; `comments` is
    None where one would be shown to the reader and so is not written for anyone. A format that
    `lists` is no article and is not measured: it tells of the pages of a site, and is read to hold
    them against each other. Files with `shared_endings` are of the format where `begins` says so of
    their text.
    """

    endings: tuple[str, ...]
    parse: Callable[[Source, Settings], Article]
    encodings: Callable[[bytes], Sequence[Encoding]] = strict_utf8
    rendered: bool = False
    guesses_headings: bool = False
    marks: tuple[Marks, ...] = (ANGLED,)
    comments: Comments | None = None
    lists: bool = False
    shared_endings: tuple[str, ...] = ()
    begins: Callable[[str], bool] | None = None
