"""BeautifulSoup, imported as lightly as the process allows.

BeautifulSoup imports every parser and encoding detector that is installed, and its CSS selectors;
readcheck needs none of them to read a page. The command line owns its process, so there they are
left out: measured, that takes the import from 12 to 5 times a bare Python's start. In anybody
else's process the import is the ordinary one, for others may want what is left out.
"""

from __future__ import annotations

import sys
import warnings

_SPARED = ("lxml", "html5lib", "soupsieve", "cchardet", "chardet", "charset_normalizer")


def _import() -> None:
    owned = "readcheck.cli" in sys.modules and "bs4" not in sys.modules
    spared = [name for name in _SPARED if owned and name not in sys.modules]
    for name in spared:
        sys.modules[name] = None  # type: ignore[assignment] # Python's way to refuse an import.
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # BeautifulSoup warns that it cannot select.
            import bs4  # noqa: F401 - for what comes after it
    finally:
        for name in spared:
            del sys.modules[name]


_import()

from bs4 import BeautifulSoup  # noqa: E402 - after the import above
from bs4.builder import HTMLTreeBuilder  # noqa: E402 - the same
from bs4.element import NavigableString, Tag  # noqa: E402 - the same

__all__ = ["BeautifulSoup", "HTMLTreeBuilder", "NavigableString", "Tag"]
