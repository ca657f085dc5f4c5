"""Help that groups a command's options and fits a terminal of 80 columns.

A command with more options than a screen holds says of the common ones what they do in a line each:
that is what `--help` tells. `--help-all` tells all.
"""

from __future__ import annotations

import sys
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from typer import BadParameter
from typer._click.exceptions import NoSuchOption, UsageError
from typer._click.formatting import HelpFormatter
from typer.core import TyperCommand, TyperOption

from readcheck.cli import declare
from readcheck.cli.plain import VALUE_OPTIONAL
from readcheck.output import terminal
from readcheck.patterns import lazy
from readcheck.suggest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from typer._click import Command, Context, Parameter

# The longest first: one begins with another.
_KINDS = {
    "float range": "a number",
    "float": "a number",
    "integer": "a whole number",
    "int range": "a whole number",
    "int": "a whole number",
}
CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 80}
_RANGE = lazy(r"(\S+) is not in the range x>=(\w+)")
EVERY = "--help-all"
_WHOLE = "whole help"  # What the context knows of it.
_LAST = "Options"  # The panel of those that every command has.
_BOLD, _CYAN, _PLAIN = "\x1b[1m", "\x1b[36m", "\x1b[0m"


class _Colored(HelpFormatter):
    """Help with its headings and the names in it set off."""

    def write_heading(self, heading: str) -> None:
        super().write_heading(f"{_BOLD}{heading}{_PLAIN}")

    def write_dl(
        self, rows: Sequence[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        named = [(f"{_CYAN}{name}{_PLAIN}", meaning) for name, meaning in rows]
        super().write_dl(named, col_max, col_spacing)


def page(command: Command, ctx: Context) -> str:
    """A command's help, in colours where its reader has them."""
    ctx.color = terminal.uses_color(sys.stdout)
    made = _Colored if ctx.color else HelpFormatter
    formatter = made(max_width=ctx.max_content_width)
    command.format_help(ctx, formatter)
    return formatter.getvalue().rstrip("\n")


class GroupedCommand(TyperCommand):
    """A command whose options are listed under the panels they name, in the order they stand."""

    common: Mapping[str, str] = MappingProxyType({})

    def abridge(self, common: Mapping[str, str]) -> None:
        """Let `--help` tell only these parameters, in these words; all, if there are none.

        `--help-all` is understood in any case, so that nobody has to know which commands are long.
        """
        self.common = common
        every = TyperOption(
            param_decls=[EVERY],
            is_flag=True,
            expose_value=False,
            is_eager=True,
            help="Show every option and exit.",
            hidden=not common,
            callback=_show_every,
        )
        self.params.append(every)

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Options whose value may be left out get an empty one; `--` ends the options."""
        end = args.index("--") if "--" in args else len(args)
        whole = [f"{item}=" if item in VALUE_OPTIONAL else item for item in args[:end]]
        try:
            return super().parse_args(ctx, [*whole, *args[end:]])
        except BadParameter as error:
            error.message = _as_people_say(error.message)
            raise
        except NoSuchOption as error:
            question = did_you_mean(error.option_name, _options(ctx))
            raise UsageError(f"{error.option_name!r} is no option{question}", ctx) from error

    def invoke(self, ctx: Context) -> Any:  # noqa: ANN401 - typer's signature
        """Run the command, or complain at once of what it complained of already."""
        try:
            if ctx.obj is not None:
                raise ctx.obj
            return super().invoke(ctx)
        except declare.BadParameter as error:
            raise BadParameter(error.message, ctx=ctx, param_hint=error.param_hint) from error

    def collect_usage_pieces(self, ctx: Context) -> list[str]:
        """The usage line, without the braces that typer sets around required arguments."""
        return [piece.strip("{}") for piece in super().collect_usage_pieces(ctx)]

    def get_help(self, ctx: Context) -> str:
        """The help as `page` makes it."""
        return page(self, ctx)

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write one section a panel; of the options that are left out, what they are about."""
        brief = bool(self.common) and _WHOLE not in ctx.meta
        panels: dict[str, list[tuple[str, str]]] = {}
        others: dict[str, int] = {}
        for param in self.get_params(ctx):
            record = param.get_help_record(ctx)
            if record is None:
                continue
            panel = getattr(param, "rich_help_panel", None) or _LAST
            common = self.common.get(param.name or "")
            if not brief or panel == _LAST:
                panels.setdefault(panel, []).append(record)
            elif common is not None:
                panels.setdefault(panel, []).append((record[0], common))
            elif isinstance(param, TyperOption):
                others[panel] = others.get(panel, 0) + 1
        for name, records in panels.items():
            with formatter.section(name):
                formatter.write_dl(records)
        if others:
            about = ", ".join(f"{panel.lower()} ({number})" for panel, number in others.items())
            formatter.write_paragraph()
            formatter.write_text(f"{EVERY} has more: {about}.")


def _show_every(ctx: Context, _param: Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        ctx.meta[_WHOLE] = True
        sys.stdout.write(f"{ctx.get_help()}\n")
        sys.stdout.flush()
        ctx.exit()


def _options(ctx: Context) -> Iterator[str]:
    """The options that stand after a command, and those that stand in place of one."""
    for each in (ctx, ctx.parent):
        for param in each.command.get_params(each) if each else ():
            yield from param.opts
            yield from param.secondary_opts


def _as_people_say(complaint: str) -> str:
    """A complaint about a value without the names that programmers have for numbers."""
    for kind, said in _KINDS.items():
        complaint = complaint.replace(f"is not a valid {kind}", f"is not {said}")
    return _RANGE.sub(r"\1 is too little; it must be \2 or more", complaint)
