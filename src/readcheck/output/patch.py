"""A change of a text as a patch: a unified diff that `patch` and `git apply` read.

It is printed, so what it holds of a file is made visible: a patch of lines with control characters
or commands of CI runners is for people and does not apply.
"""

from __future__ import annotations

from readcheck.output import escape


def patch(old: str, new: str, path: str) -> str:
    """The patch that makes one text of another; empty if they are equal."""
    from difflib import unified_diff

    lines = unified_diff(_lines(old), _lines(new), _name(f"a/{path}"), _name(f"b/{path}"))
    return "".join(_shown(line) for line in lines)


def _shown(line: str) -> str:
    body = line.removesuffix("\n")
    # Lines are told apart by line feeds alone; before one, a carriage return is a line's end, too.
    text = body.removesuffix("\r")
    shown = f"{escape.line(text)}{body[len(text) :]}\n"
    return shown if body != line else f"{shown}\\ No newline at end of file\n"


def _name(path: str) -> str:
    """A path in a patch's head; where it would be read as something else, quoted as git does."""
    if escape.file_name(path) == path and not set(path) & set('"\\'):
        return path
    quoted = "".join(_octal(char) if _is_special(char) else char for char in path)
    return f'"{quoted}"'


def _is_special(char: str) -> bool:
    return not char.isprintable() or char in '"\\#'


def _octal(char: str) -> str:
    is_byte = "\udc80" <= char <= "\udcff"  # How Python has the bytes of a name that is no text.
    data = char.encode("utf-8", "surrogateescape" if is_byte else "surrogatepass")
    return "".join(f"\\{byte:03o}" for byte in data)


def _lines(text: str) -> list[str]:
    """Lines as `diff` sees them, ended by line feeds alone."""
    return [f"{line}\n" for line in text.split("\n")[:-1]] + [
        line for line in text.split("\n")[-1:] if line
    ]
