"""What the place that output goes to can show: colour, how wide a line, and which signs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, TextIO, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NARROWEST = 60  # What the tables need; a narrower terminal breaks their lines but loses nothing.
# What stands for signs of ours, and of what is quoted, that an encoding lacks.
_SIGNS = {
    **dict.fromkeys("−–—‐‑─", "-"),
    **dict.fromkeys("│┤├", "|"),
    **dict.fromkeys("└┴┘┼┬", "+"),
    **dict.fromkeys("“”„«»", '"'),
    **dict.fromkeys("‘’‚‹›", "'"),
    "…": "...",
    "·": "-",
    "→": "->",
    "×": "x",
    "√": "root of ",
    "●": "o",
    "\xa0": " ",
}
WIDE = 100  # For pipes and files: what pagers, mails and logs show without folding.


def uses_color(out: TextIO, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether to colour what goes to `out`.

    NO_COLOR, unless empty, forbids and is stronger than all; FORCE_COLOR and CLICOLOR_FORCE, unless
    empty or 0, ask for colour even in a pipe; otherwise a terminal that is not dumb gets colour.
    """
    if environment.get("NO_COLOR"):
        return False
    if any(
        environment.get(name, "0") not in {"", "0"} for name in ("FORCE_COLOR", "CLICOLOR_FORCE")
    ):
        return True
    return out.isatty() and environment.get("TERM") not in {"dumb", "unknown"}


def width(out: TextIO, environment: Mapping[str, str] = os.environ) -> int:
    """Columns of the terminal behind `out`, or enough for a file; COLUMNS decides over both."""
    given = environment.get("COLUMNS", "")
    if given.isdecimal() and int(given):
        columns = int(given)
    elif out.isatty():
        columns = os.get_terminal_size(out.fileno()).columns
    else:
        columns = WIDE
    return max(columns, NARROWEST)


def columns(out: TextIO) -> int:
    """Columns of the terminal behind `out`, as it is now; enough where it does not tell."""
    try:
        return os.get_terminal_size(out.fileno()).columns or WIDE
    except OSError:
        return WIDE


def legible(out: TextIO) -> TextIO:
    """Where to write for people: the same, with the nearest signs for those that it cannot show.

    Not for formats that programs read: a plain quotation mark may end a value there.
    """
    encoding = out.encoding or "utf-8"
    try:
        "".join(_SIGNS).encode(encoding)
    except UnicodeEncodeError:
        return cast("TextIO", _Legible(out, encoding))
    return out


class _Legible:
    """A stream that writes plainer signs where its encoding has no others."""

    def __init__(self, out: TextIO, encoding: str) -> None:
        self._out = out
        lacking = (sign for sign in _SIGNS if sign.encode(encoding, "ignore") == b"")
        self._plainer = str.maketrans({sign: _SIGNS[sign] for sign in lacking})

    def write(self, text: str) -> int:
        return self._out.write(text.translate(self._plainer))

    def writelines(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.write(line)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the stream has
        return getattr(self._out, name)
