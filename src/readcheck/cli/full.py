"""The whole command line by typer: help, complaints, completion, every way to write an option.

`check` is run when no command is named. Only the module of the command that runs is imported.
"""

from __future__ import annotations

import inspect
import os
import sys
from functools import wraps
from typing import TYPE_CHECKING, Annotated, Any, get_type_hints

import typer
from typer import BadParameter, Exit, Option, Typer
from typer._click.exceptions import UsageError
from typer.core import TyperGroup
from typer.main import get_command

from readcheck import families
from readcheck._version import __version__
from readcheck.cli import declare, exits
from readcheck.cli.commands import DEFAULT, FAMILY
from readcheck.cli.help import CONTEXT, GroupedCommand, page
from readcheck.cli.options import explained
from readcheck.output import escape

if TYPE_CHECKING:
    from collections.abc import Callable

    from typer._click import Command, Context, HelpFormatter

LONG = 200  # characters: enough for any command's first sentence
# What people type as a command because other linters have it as one.
_OPTIONS = {
    "fix": "--fix",
    "mend": "--fix",
    "format": "--fix",
    "stats": "--statistics",
    "statistics": "--statistics",
    "score": "--all-formulas",
    "scores": "--all-formulas",
    "lint": "check",
    "verify": "check",
}
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
        app = _typer()
        app.command(cmd_name, cls=GroupedCommand, epilog=member.EXAMPLES, context_settings=CONTEXT)(
            _declared(member.command)
        )
        made = get_command(app)
        if isinstance(made, GroupedCommand):
            made.abridge(_common(member.command))
        return made

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """`readcheck PATHS` is `readcheck check PATHS`."""
        own = {option for param in self.get_params(ctx) for option in param.opts}
        commands = families.names(FAMILY)
        if args and args[0] not in own | {*commands}:
            if args[0].isalpha() and not os.path.exists(args[0]):
                args = _meant(args[0], args[1:], commands)
            else:
                args = [DEFAULT, *args]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: Context) -> None:
        """Run the command and leave with the exit code that it returns."""
        ctx.exit(exits.code_of(lambda: super(Commands, self).invoke(ctx)))

    def get_help(self, ctx: Context) -> str:
        """The help as `page` makes it."""
        return page(self, ctx)

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


def _meant(word: str, rest: list[str], commands: tuple[str, ...]) -> list[str]:
    """What somebody means who types a word that is no command and no file.

    Raises:
        UsageError: it is an option, which the complaint names, or asks for help that there is none.
    """
    if word == "version":
        return ["--version"]
    if word == "help":
        return _helped(rest[0], commands) if rest else ["--help"]
    if word in _OPTIONS:
        paths = " ".join(map(escape.path, rest)) or "PATHS"
        raise UsageError(f"{word!r} is no command; use: readcheck {_OPTIONS[word]} {paths}")
    from readcheck.suggest import did_you_mean

    question = did_you_mean(word, (*commands, *_OPTIONS, "help", "version"))
    if question:
        sys.stderr.write(f"{word!r} is no command{question}\n")
    return [DEFAULT, word, *rest]


def _helped(word: str, commands: tuple[str, ...]) -> list[str]:
    """What `readcheck help WORD` runs: a command's help, or what explains a name.

    Raises:
        UsageError: nothing is called so.
    """
    if word in commands:
        return [word, "--help"]
    command = explained(word)
    if command is None:
        from readcheck.suggest import did_you_mean

        question = did_you_mean(word, commands) or "; `readcheck --help` lists what there is"
        raise UsageError(f"there is no help for {word!r}{question}")
    return [command, word]


def _declared(command: Callable[..., int]) -> Callable[..., int]:
    """A command with what it declares as typer's own records."""
    # Typer works each annotation out five times, unless that has been done.
    hints = get_type_hints(command, include_extras=True)
    signature = inspect.signature(command)
    takes = signature.parameters.values()

    @wraps(command)
    def called(**values: object) -> int:
        return command(**values)

    called.__signature__ = signature.replace(  # type: ignore[attr-defined] # What inspect reads.
        parameters=[each.replace(annotation=_typers(hints[each.name])) for each in takes]
    )
    return called


def _common(command: Callable[..., int]) -> dict[str, str]:
    """What is said of a command's common options, by their parameters' names."""
    hints = get_type_hints(command, include_extras=True)
    declared = {name: getattr(hint, "__metadata__", (None,))[0] for name, hint in hints.items()}
    return {
        name: each.common
        for name, each in declared.items()
        if isinstance(each, declare.Option) and each.common
    }


def _typers(hint: Any) -> Any:  # noqa: ANN401 - any annotation
    declared = getattr(hint, "__metadata__", (None,))[0]
    if not isinstance(declared, declare.Option):
        return hint
    make: Any = typer.Argument if isinstance(declared, declare.Argument) else typer.Option
    told = {**declared.told, "callback": _asked(declared.callback), "min": declared.least}
    return Annotated[hint.__origin__, make(*declared.names, **told)]


def _asked(callback: Callable[[Any], object] | None) -> Callable[[Any], object] | None:
    """A callback whose complaints are typer's."""
    if callback is None:
        return None

    def asked(value: Any) -> object:  # noqa: ANN401 - what the option's type is
        try:
            return callback(value)
        except declare.BadParameter as error:
            raise BadParameter(error.message, param_hint=error.param_hint) from error

    return asked


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

    HTML, Markdown or plain text. Without a command's name, readcheck checks the PATHS;
    `readcheck check --help` has the options of that.
    """


def run(complaint: declare.BadParameter | None = None) -> None:
    """Read the arguments and run their command, or only raise the complaint that it had.

    Raises:
        SystemExit: always, with the exit code.
    """
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
    get_command(app)(prog_name="readcheck", obj=complaint)
