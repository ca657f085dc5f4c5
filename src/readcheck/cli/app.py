"""The command line's root: finds the commands, and runs `check` when none is named.

Only the module of the command that runs is imported.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING, Annotated, TextIO, get_type_hints

from typer import Exit, Option, Typer
from typer.core import TyperGroup
from typer.main import get_command

from readcheck import families
from readcheck._version import __version__
from readcheck.cli.help import CONTEXT, GroupedCommand
from readcheck.config.model import ConfigError
from readcheck.output import escape

if TYPE_CHECKING:
    from typer._click import Command, Context, HelpFormatter

FAMILY = "cli.commands"
DEFAULT = "check"
FAILED = 2
LONG = 200  # characters: enough for any command's first sentence
CLOSED_PIPE = 141  # What a shell reports for a program that the signal SIGPIPE ended.
EXAMPLES = """\b
Examples:
  readcheck draft.md             one article: its claims, scores and time
  readcheck content/ -q          a whole site: a row each, then the findings
  readcheck rule                 what can be found, rule by rule
"""


class Commands(TyperGroup):
    """A group whose commands are the files of `cli/commands`."""

    def list_commands(self, ctx: Context) -> list[str]:  # noqa: ARG002 - typer's signature
        """The commands' names."""
        return list(families.names(FAMILY))

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:  # noqa: ARG002 - as above
        """One command, its module imported now."""
        if cmd_name not in families.names(FAMILY):
            return None
        member = families.module(FAMILY, cmd_name)
        # Typer works each annotation out five times, unless that has been done.
        member.command.__annotations__ = get_type_hints(member.command, include_extras=True)
        app = _typer()
        app.command(cmd_name, cls=GroupedCommand, epilog=member.EXAMPLES, context_settings=CONTEXT)(
            member.command
        )
        return get_command(app)

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """`readcheck PATHS` is `readcheck check PATHS`."""
        own = {option for param in self.get_params(ctx) for option in param.opts}
        commands = families.names(FAMILY)
        if args and args[0] not in own | {*commands}:
            if args[0].isalpha() and not os.path.exists(args[0]):
                _hint(args[0], commands)
            args = [DEFAULT, *args]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: Context) -> None:
        """Run the command and leave with the exit code that it returns."""
        try:
            code = super().invoke(ctx)
            sys.stdout.flush()
        except ConfigError as error:
            sys.stderr.write(f"Error: {escape.text(str(error))}\n")
            code = FAILED
        except BrokenPipeError:
            _silence(sys.stdout)
            code = CLOSED_PIPE
        ctx.exit(code)

    def format_commands(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Each command with what it does, in full."""
        commands = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        with formatter.section("Commands"):
            formatter.write_dl(
                [(name, found.get_short_help_str(LONG)) for name, found in commands if found]
            )

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Commands first: they are what one looks for."""
        self.format_commands(ctx, formatter)
        records = [param.get_help_record(ctx) for param in self.get_params(ctx)]
        with formatter.section("Options"):
            formatter.write_dl([record for record in records if record])


def _hint(name: str, commands: tuple[str, ...]) -> None:
    """Ask whether a command was meant by what will be told to be no file."""
    from readcheck.suggest import did_you_mean

    question = did_you_mean(name, commands)
    if question:
        sys.stderr.write(f"{name!r} is no command{question}\n")


def _typer() -> Typer:
    return Typer(rich_markup_mode=None, pretty_exceptions_enable=False, add_completion=False)


def _print_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"readcheck {__version__}\n")
        sys.stdout.flush()
        raise Exit


def root(
    _version: Annotated[
        bool,
        Option(
            "--version", "-V", callback=_print_version, is_eager=True, help="Print the version."
        ),
    ] = False,
) -> None:
    """Measure an article's reading time and readability; verify what it claims about itself.

    HTML, Markdown or plain text. Without a command's name, readcheck checks the PATHS.
    """


def main() -> None:
    """Run the command line and leave with its exit code: 0, 1, 2, or 130 for an interrupt."""
    _open_closed()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    if "_READCHECK_COMPLETE" in os.environ:  # A shell asks through the script it was given.
        from typer.completion import completion_init  # type: ignore[attr-defined] # Typer's own.

        completion_init()
    app = _typer()
    app.callback(
        cls=Commands,
        no_args_is_help=True,
        epilog=EXAMPLES,
        subcommand_metavar="[COMMAND] PATHS...",
        context_settings=CONTEXT,
    )(root)
    try:
        get_command(app)(prog_name="readcheck")
    except OSError as error:  # Files that are read have their own line each: this was a write.
        _tell_unwritten(error)
        sys.exit(FAILED)
    except Exception as error:  # noqa: BLE001 Whoever runs a linter is owed a line, no traceback.
        from readcheck import bug

        sys.stderr.write(f"Error: {escape.text(bug.told(error))}\n")
        sys.exit(FAILED)
    finally:
        gc.freeze()  # Python collects once more when it leaves: a sixth of one file's time.


def _open_closed() -> None:
    """Put in place of a stream that the caller closed one that fails when it is used.

    Otherwise the next file that is opened would get its number. What is told on a closed standard
    error is lost.
    """
    for name, mode, flags in (
        ("stdin", "r", os.O_WRONLY),
        ("stdout", "w", os.O_RDONLY),
        ("stderr", "w", os.O_WRONLY),
    ):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, flags), mode, encoding="utf-8"))


def _tell_unwritten(error: OSError) -> None:
    where = error.filename or "standard output"
    why = (error.strerror or str(error)).lower()
    try:
        sys.stderr.write(f"Error: {escape.path(str(where))}: {why}\n")
    except OSError:
        _silence(sys.stderr)
    try:
        sys.stdout.flush()
    except OSError:
        _silence(sys.stdout)


def _silence(stream: TextIO) -> None:
    """Python flushes once more when it leaves: into nothing, so that it cannot fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
