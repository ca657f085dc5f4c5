"""Make the man page, readcheck(1), from the commands and their options.

    python tools/make_man.py [FILE]

Without FILE it is printed: `python tools/make_man.py | man -l -`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from typer.main import get_command

from readcheck import families
from readcheck._version import __version__
from readcheck.cli.commands import FAMILY
from readcheck.cli.full import EXAMPLES, Commands, _typer, root

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typer._click import Command, Context

EXITS = (
    ("0", "Nothing to report."),
    ("1", "Findings."),
    ("2", "Something could not be checked, or the command line makes no sense."),
)
ENVIRONMENT = (
    ("READCHECK_OUTPUT_FORMAT", "The form of the output."),
    ("READCHECK_CACHE_DIR, READCHECK_NO_CACHE", "Where the cache lies; that there is none."),
    ("NO_COLOR, FORCE_COLOR", "Whether to colour."),
)
FILES = (
    ("readcheck.toml, .readcheck.toml, pyproject.toml", "The configuration."),
    ("readcheck-baseline.json", "Findings that are accepted."),
)


def quoted(text: str) -> str:
    """Text that troff prints as it is: its own signs escaped, no line taken for a request."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    lines = escaped.split("\n")
    return "\n".join(f"\\&{line}" if line[:1] in {".", "'"} else line for line in lines)


def page() -> Iterator[str]:
    """The lines of the man page."""
    context = _root()
    yield f'.TH READCHECK 1 "" "readcheck {__version__}" "User Commands"'
    yield ".SH NAME"
    yield quoted("readcheck - measure articles, and verify what they claim about themselves")
    yield ".SH SYNOPSIS"
    yield ".B readcheck"
    yield quoted("[COMMAND] [OPTIONS] PATHS...")
    yield ".SH DESCRIPTION"
    yield quoted((root.__doc__ or "").replace("\n    ", "\n").strip().replace("\n\n", "\n"))
    for name in families.names(FAMILY):
        command = context.command.get_command(context, name)  # type: ignore[attr-defined] # A group.
        yield from _command(name, command, context)
    yield from _table("EXIT STATUS", EXITS)
    yield from _table("ENVIRONMENT", ENVIRONMENT)
    yield from _table("FILES", FILES)
    yield from _examples("EXAMPLES", EXAMPLES, ".SH")


def _root() -> Context:
    app = _typer()
    app.callback(cls=Commands)(root)
    command = get_command(app)
    return command.make_context("readcheck", [], resilient_parsing=True)


def _command(name: str, command: Command, above: Context) -> Iterator[str]:
    context = command.make_context(name, [], parent=above, resilient_parsing=True)
    yield f'.SH "READCHECK {quoted(name.upper())}"'
    yield ".B readcheck " + quoted(name)
    yield quoted(" ".join(command.collect_usage_pieces(context)))
    yield ".PP"
    yield quoted(" ".join((command.help or "").split()))
    records = [param.get_help_record(context) for param in command.get_params(context)]
    for option, meaning in filter(None, records):
        yield ".TP"
        yield f'.B "{quoted(option)}"'
        yield quoted(" ".join(meaning.split()))
    yield from _examples("Examples", command.epilog or "", ".SS")


def _examples(title: str, text: str, heading: str) -> Iterator[str]:
    lines = [line for line in text.split("\n") if line.strip("\b ") and line != "Examples:"]
    if lines:
        yield f"{heading} {title}"
        yield ".nf"
        yield from map(quoted, lines)
        yield ".fi"


def _table(title: str, rows: tuple[tuple[str, str], ...]) -> Iterator[str]:
    yield f'.SH "{title}"'
    for name, meaning in rows:
        yield ".TP"
        yield f'.B "{quoted(name)}"'
        yield quoted(meaning)


def main() -> None:
    """Print the page, or write it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("file", nargs="?", type=Path, help="where to; printed without it")
    file = parser.parse_args().file
    text = "\n".join(page()) + "\n"
    if file is None:
        sys.stdout.write(text)
    else:
        file.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
