"""Articles in formats that readcheck does not read, and what makes of them something it does.

Commands are those of the tools' own manuals: pandoc reads the formats of `pandoc
--list-input-formats`, asciidoctor writes HTML, pdftotext text.
"""

from __future__ import annotations

import shlex
from typing import NamedTuple

from readcheck.patterns import lazy

_PANDOC = "pandoc {name} -t gfm -o {stem}.md"
_OFFICE = "soffice --headless --convert-to html {name}"


class Foreign(NamedTuple):
    """A format by its name, with a command that makes something readable of a file in it."""

    name: str
    command: str


_BY_ENDING = {
    "ipynb": Foreign("a Jupyter notebook", "jupyter nbconvert --to markdown {name}"),
    "rst": Foreign("reStructuredText", _PANDOC),
    "rest": Foreign("reStructuredText", _PANDOC),
    "adoc": Foreign("AsciiDoc", "asciidoctor -o {stem}.html {name}"),
    "asciidoc": Foreign("AsciiDoc", "asciidoctor -o {stem}.html {name}"),
    "asc": Foreign("AsciiDoc", "asciidoctor -o {stem}.html {name}"),
    "tex": Foreign("LaTeX", _PANDOC),
    "latex": Foreign("LaTeX", _PANDOC),
    "ltx": Foreign("LaTeX", _PANDOC),
    "typ": Foreign("Typst", _PANDOC),
    "org": Foreign("Org mode", _PANDOC),
    "textile": Foreign("Textile", _PANDOC),
    "mediawiki": Foreign("MediaWiki", "pandoc -f mediawiki {name} -t gfm -o {stem}.md"),
    "wiki": Foreign("a wiki's markup", "pandoc -f mediawiki {name} -t gfm -o {stem}.md"),
    "docx": Foreign("Word", _PANDOC),
    "odt": Foreign("OpenDocument", _PANDOC),
    "rtf": Foreign("Rich Text Format", _PANDOC),
    "epub": Foreign("EPUB", _PANDOC),
    "fb2": Foreign("FictionBook", _PANDOC),
    "dbk": Foreign("DocBook", "pandoc -f docbook {name} -t gfm -o {stem}.md"),
    "opml": Foreign("OPML", _PANDOC),
    "doc": Foreign("Word 97", _OFFICE),
    "pages": Foreign("Apple Pages", ""),
    "pdf": Foreign("PDF", "pdftotext {name} {stem}.txt"),
    "ps": Foreign("PostScript", "ps2ascii {name} {stem}.txt"),
    "mhtml": Foreign("a web archive", ""),
    "mht": Foreign("a web archive", ""),
    "webarchive": Foreign("a web archive", ""),
}
_BY_BEGINNING = (
    (b"%PDF-", _BY_ENDING["pdf"]),
    (b"{\\rtf", _BY_ENDING["rtf"]),
    (b"%!PS-", _BY_ENDING["ps"]),
)
_DOCUMENT = lazy(rb"\s*\\documentclass\b")
_NOTEBOOK = lazy(rb'\s*\{\s*"(?:cells|metadata|nbformat)"')
_SAFE = lazy(r"[\w@%+=:,./-]+")


def refusal(path: str, data: bytes) -> str | None:
    """Why an input of no known ending is not read, with what helps; None if nothing is known of it.

    Args:
        path: the input's path, or what it is shown as.
        data: its content.
    """
    stem, dot, ending = path.replace("\\", "/").rpartition("/")[2].rpartition(".")
    found = _BY_ENDING.get(ending.lower()) if dot and stem else None
    found = found or _begun(data)
    if found is None:
        return None
    name = path if dot else f"{path}.{_ending_of(found)}"
    return _told(found, name)


def _begun(data: bytes) -> Foreign | None:
    for beginning, foreign in _BY_BEGINNING:
        if data.startswith(beginning):
            return foreign
    if _NOTEBOOK.match(data) and b'"nbformat"' in data:
        return _BY_ENDING["ipynb"]
    return _BY_ENDING["tex"] if _DOCUMENT.match(data) else None


def _ending_of(foreign: Foreign) -> str:
    return next(ending for ending, each in _BY_ENDING.items() if each == foreign)


def _told(foreign: Foreign, path: str) -> str:
    refused = f"{foreign.name} is not read"
    if not foreign.command:
        return f"{refused}; save it as HTML"
    stem = path.rpartition(".")[0]
    command = foreign.command.format(name=_quoted(path), stem=_quoted(stem))
    return f"{refused}; `{command}` makes something of it that is"


def _quoted(path: str) -> str:
    """A path as a shell takes it; never as an option."""
    safe = path if _SAFE.fullmatch(path) else shlex.quote(path)
    return f"./{safe}" if path.startswith("-") else safe
