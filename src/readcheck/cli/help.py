"""Help that groups a command's options and fits a terminal of 80 columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typer import BadParameter
from typer.core import TyperCommand

from readcheck.cli import declare
from readcheck.cli.plain import VALUE_OPTIONAL

if TYPE_CHECKING:
    from typer._click import Context, HelpFormatter

# The longest first: one begins with another.
_KINDS = {
    "float range": "a number",
    "float": "a number",
    "integer": "a whole number",
    "int range": "a whole number",
}
CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 80}


class GroupedCommand(TyperCommand):
    """A command whose options are listed under the panels they name, in the order they stand."""

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Options whose value may be left out get an empty one; `--` ends the options."""
        end = args.index("--") if "--" in args else len(args)
        whole = [f"{item}=" if item in VALUE_OPTIONAL else item for item in args[:end]]
        try:
            return super().parse_args(ctx, [*whole, *args[end:]])
        except BadParameter as error:
            error.message = _as_people_say(error.message)
            raise

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

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write one section a panel."""
        panels: dict[str, list[tuple[str, str]]] = {}
        for param in self.get_params(ctx):
            record = param.get_help_record(ctx)
            if record is not None:
                name = getattr(param, "rich_help_panel", None) or "Options"
                panels.setdefault(name, []).append(record)
        for name, records in panels.items():
            with formatter.section(name):
                formatter.write_dl(records)


def _as_people_say(complaint: str) -> str:
    """A complaint about a value without the names that programmers have for numbers."""
    for kind, said in _KINDS.items():
        complaint = complaint.replace(f"is not a valid {kind}", f"is not {said}")
    return complaint
