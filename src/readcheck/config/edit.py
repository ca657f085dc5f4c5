"""Writing one setting into a configuration file that someone keeps by hand: all else stays."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readcheck.config.model import ConfigError
from readcheck.config.toml import as_toml, parsed
from readcheck.files import atomic
from readcheck.files.inside import refusal
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from pathlib import Path

_BOM = "\ufeff"
_HEADER = lazy(r"(?m)^[ \t]*\[\[?[^\]\n]*\]")
_LINE = lazy(r"(?m)^[ \t]*[^\s#][^\n]*\n?")
_STRING = r"""(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*')"""


def write_setting(path: Path, name: str, value: str) -> bool:
    """Set a text in a configuration file; False where it is set to just that already.

    The file is written whole or not at all, and made if there is none. Bytes that have nothing to
    do with the setting stay as they are.

    Raises:
        ConfigError: the file cannot be read or written, or nothing in it tells for sure where
            the setting belongs.
    """
    why = refusal(str(path), str(path.parent), named=True)
    if why:
        raise ConfigError(f"{path}: {why}")
    try:
        data = path.read_bytes() if path.exists() else None
        old = (data or b"").decode("utf-8")
        bom = _BOM if old.startswith(_BOM) else ""
        table = ("tool", "readcheck") if path.name == "pyproject.toml" else ()
        new = bom + with_setting(old.removeprefix(bom), name, value, table)
        if new != old:
            atomic.write(str(path), new.encode("utf-8"), old=data)
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror or error}") from None
    except ValueError as error:
        raise ConfigError(f"{path}: {' '.join(str(error).split())}") from None
    return new != old


def with_setting(text: str, name: str, value: str, table: tuple[str, ...] = ()) -> str:
    """TOML with a key of a table (by default of the root) set to a text.

    Raises:
        ValueError: the text is no TOML, or it is set in a way that cannot be edited safely.
    """
    before = parsed(text)
    wanted = _set(before, name, value, table)
    if before == wanted:
        return text
    made = _edited(text, name, as_toml(value), ".".join(table))
    try:
        done = parsed(made) == wanted
    except ValueError:
        done = False
    if not done:
        where = f"in [{'.'.join(table)}]" if table else "at the top"
        raise ValueError(f"set {name} = {as_toml(value)} {where} by hand")
    return made


def _set(
    tree: dict[str, object], name: str, value: str, table: tuple[str, ...]
) -> dict[str, object]:
    if not table:
        return {**tree, name: value}
    inner = tree.get(table[0], {})
    below = inner if isinstance(inner, dict) else {}
    return {**tree, table[0]: _set(below, name, value, table[1:])}


def _edited(text: str, name: str, value: str, table: str) -> str:
    """The key's value replaced, or the key put in, by the looks of the lines alone."""
    end_of_line = "\r\n" if "\r\n" in text else "\n"
    section = _section(text, table)
    if section is None:  # Only tables within ours are there, or none at all.
        at = next((m.start() for m in _HEADER.finditer(text) if f"[{table}." in m[0]), len(text))
        lines = (f"[{table}]", f"{name} = {value}")
        return _inserted(text, at, ("", *lines) if at == len(text) else (*lines, ""), end_of_line)
    start, end = section
    key = re.compile(rf"""(?m)^([ \t]*["']?{re.escape(name)}["']?[ \t]*=[ \t]*){_STRING}""")
    found = key.search(text, start, end)
    if found is not None:
        return f"{text[: found.end(1)]}{value}{text[found.end() :]}"
    return _inserted(text, _place(text, name, start, end), (f"{name} = {value}",), end_of_line)


def _section(text: str, table: str) -> tuple[int, int] | None:
    """Where the keys of a table stand: from after its header to the next header."""
    start = 0
    if table:
        header = re.search(rf"(?m)^[ \t]*\[[ \t]*{re.escape(table)}[ \t]*\][^\n]*(?:\n|\Z)", text)
        if header is None:
            return None
        start = header.end()
    following = _HEADER.search(text, start)
    return start, following.start() if following else len(text)


def _place(text: str, name: str, start: int, end: int) -> int:
    """After the comment that shows the key (`# convention = "hugo"`), else after the last key."""
    shown = re.compile(rf"(?m)^[ \t]*#[ \t]*{re.escape(name)}[ \t]*=[^\n]*\n?").search(
        text, start, end
    )
    if shown is not None:
        return shown.end()
    keys = [*_LINE.finditer(text, start, end)]
    return keys[-1].end() if keys else start


def _inserted(text: str, at: int, lines: tuple[str, ...], end_of_line: str) -> str:
    lead = end_of_line if at and text[at - 1] != "\n" else ""
    return f"{text[:at]}{lead}{''.join(line + end_of_line for line in lines)}{text[at:]}"
