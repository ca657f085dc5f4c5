"""Text from an input made safe to print: nothing in it can steer a terminal or a CI runner.

A file's name, a title or a quoted claim may hold escape sequences, new lines, bidirectional
overrides or the commands that CI runners read from a log. They are shown, never obeyed.
"""

from __future__ import annotations

from unicodedata import category

# Not seen themselves, but part of how a family emoji or a Persian word is written.
_JOINERS = "\u200c\u200d"


def text(value: str) -> str:
    """One line of text: white space runs become one space, what cannot be seen its escape."""
    return _unsteering(_visible(" ".join(value.split())))


def path(value: str) -> str:
    """A path that can start a line: what cannot be seen becomes its escape.

    A line that starts with `::` is a command to GitHub's runner, so such a path gets a `./`.
    """
    shown = _unsteering(_visible(value))
    return f"./{shown}" if shown.lstrip().startswith("::") else shown


def file_name(value: str) -> str:
    """A path that a program is to find the file by: spaces stay, what a log obeys does not."""
    if value.isprintable():
        return _unsteering(value)
    kept = (c if category(c) == "Zs" else _visible(c) for c in value)
    return _unsteering("".join(kept))


def controls(value: str) -> str:
    """One line of an article's own text: only what a terminal would obey becomes its escape."""
    if value.isprintable():
        return value
    return "".join(_escaped(char) if _is_control(char) else char for char in value)


def _visible(value: str) -> str:
    if value.isprintable():
        return value
    return "".join(c if c.isprintable() or c in _JOINERS else _escaped(c) for c in value)


def _unsteering(value: str) -> str:
    """Runners of GitHub Actions and Azure Pipelines obey these wherever they stand in a line."""
    return value.replace("##[", "# #[").replace("##vso[", "# #vso[")


def _is_control(char: str) -> bool:
    """C0 and C1 controls, and surrogates without a partner."""
    return char < " " or "\x7f" <= char <= "\x9f" or "\ud800" <= char <= "\udfff"


def _escaped(char: str) -> str:
    return char.encode("unicode_escape", "surrogatepass").decode("ascii")
