"""Text from an input made safe to print: nothing in it can steer a terminal or a CI runner.

A file's name, a title or a quoted claim may hold escape sequences, new lines, bidirectional
overrides or the commands that CI runners read from a log. They are shown, never obeyed.
"""

from __future__ import annotations

from unicodedata import category

from readcheck.patterns import lazy

# Not seen themselves, but part of how a family emoji or a Persian word is written.
_JOINERS = "\u200c\u200d"
_SEPARATORS = "\u2028\u2029"  # Some readers of logs start a line behind them.
# They show a text in another order than the one a program reads: https://trojansource.codes/
_REORDERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# What the runners of GitHub Actions, Azure Pipelines and TeamCity obey wherever it stands in a
# line: `##[group]`, `##vso[task.complete]`, `##teamcity[buildStop]`. Some compare as people read,
# so that a joiner between the signs does not tell them apart.
_COMMAND = lazy(rf"#([{_JOINERS}]*#[\w{_JOINERS}.-]*\[)")


def text(value: str) -> str:
    """One line of text: white space runs become one space, what cannot be seen its escape."""
    return _unsteering(_visible(" ".join(value.split())))


def path(value: str) -> str:
    """A path that can start a line: what cannot be seen becomes its escape.

    A line that starts with `::` is a command to GitHub's runner, so such a path gets a `./`.
    """
    shown = _unsteering(_visible(value))
    starts = "::" in shown and shown.startswith("::", _indent(shown))
    return f"./{shown}" if starts else shown


def file_name(value: str) -> str:
    """A path that a program is to find the file by: spaces stay, what a log obeys does not."""
    if value.isprintable():
        return _unsteering(value)
    kept = (c if category(c) == "Zs" else _visible(c) for c in value)
    return _unsteering("".join(kept))


def line(value: str) -> str:
    """One line of an article's own text: it stays as it is, but for what would be obeyed.

    What steers a terminal or the order of characters becomes its escape, and the commands of CI
    runners are parted by a space: `: :error::`, `# #[error]`. Tabs stay.
    """
    shown = value
    if not value.isprintable():
        shown = "".join(_escaped(c) if _is_control(c) and c != "\t" else c for c in value)
    return _unsteering(uncommanding(shown))


def uncommanding(value: str) -> str:
    """A line that starts no command of GitHub's (`::name key=value::`), its sign parted.

    A fence of colons (`::: note`) is none.
    """
    if "::" not in value:
        return value
    start = _indent(value)
    rest = value[start:].removeprefix("::")
    if len(rest) == len(value) - start or rest.startswith(":") or "::" not in rest:
        return value
    return f"{value[:start]}: :{rest}"


def _visible(value: str) -> str:
    if value.isprintable():
        return value
    return "".join(c if c.isprintable() or c in _JOINERS else _escaped(c) for c in value)


def _unsteering(value: str) -> str:
    """Commands that are obeyed wherever they stand in a line, their signs parted."""
    return _COMMAND.sub(r"# \1", value) if "#" in value and "[" in value else value


def _indent(value: str) -> int:
    """How many characters stand before the first that a runner looks at."""
    seen = (i for i, char in enumerate(value) if not (char.isspace() or char in _JOINERS))
    return next(seen, len(value))


def _is_control(char: str) -> bool:
    """C0 and C1 controls, lone surrogates, lines' separators, and what changes the order shown."""
    return (
        char < " "
        or "\x7f" <= char <= "\x9f"
        or "\ud800" <= char <= "\udfff"
        or char in _REORDERING
        or char in _SEPARATORS
    )


def _escaped(char: str) -> str:
    return char.encode("unicode_escape", "surrogatepass").decode("ascii")
