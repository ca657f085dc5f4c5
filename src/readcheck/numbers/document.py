"""The numbers of a site's articles as one JSON file that its generator reads.

    version      the form's version (1)
    pages        by the article's path: url (null where it is not known), language, words,
                 code_words, minutes (what to publish), duration (the same in ISO 8601), range (the
                 minutes of a fast and of a slow reader), grade, formula, reliable

The same articles make the same bytes: there is no date in it, and pages stand by path.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from urllib.parse import quote

from readcheck.article.parse import format_of, input_format
from readcheck.files.inside import is_within
from readcheck.output.json_contract import dumps

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from readcheck.numbers.page import Numbers

VERSION = 1
_INDEX = ("index.html", "index.htm", "index.xhtml")


def document(pages: Iterable[Numbers], folders: Sequence[str], base_url: str | None) -> str:
    """The file's text.

    Args:
        pages: the numbers of each article.
        folders: what was named, of which `base_url` is the address.
        base_url: where built pages will be; None where nobody says.
    """
    listed = {
        page.path: _entry(page, None if base_url is None else url(page.path, folders, base_url))
        for page in sorted(pages)
    }
    return f"{dumps({'version': VERSION, 'pages': listed}, indent=2)}\n"


def url(path: str, folders: Sequence[str], base_url: str) -> str | None:
    """The address of a built page; None for a source, whose address its generator decides.

    An index page has the address of its folder.
    """
    whole = os.path.abspath(path)
    around = [folder for folder in map(os.path.abspath, folders) if is_within(whole, folder)]
    name_of = format_of(path)
    if name_of is None or not input_format(name_of).rendered or not around or whole in around:
        return None
    way = os.path.relpath(whole, max(around, key=len)).replace(os.sep, "/")
    folder, _, name = way.rpartition("/")
    if name.lower() in _INDEX:
        way = f"{folder}/" if folder else ""
    return f"{base_url.rstrip('/')}/{quote(way.encode('utf-8', 'surrogateescape'))}"


def _entry(page: Numbers, address: str | None) -> dict[str, object]:
    return {
        "url": address,
        "language": page.language,
        "words": page.words,
        "code_words": page.code_words,
        "minutes": page.minutes,
        "duration": page.duration,
        "range": [round(page.low, 1), round(page.high, 1)],
        "grade": None if page.grade is None else round(page.grade, 1),
        "formula": page.formula or None,
        "reliable": page.reliable,
    }
