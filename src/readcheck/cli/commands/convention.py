"""`readcheck convention`: how a generator turns words into the minutes it publishes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from readcheck.cli.declare import Argument
from readcheck.cli.explain import explain

if TYPE_CHECKING:
    from readcheck.reading.publishing import Convention

EXAMPLES = """\b
Examples:
  readcheck convention
  readcheck convention hugo
"""


def command(
    name: Annotated[
        str | None,
        Argument(
            metavar="[NAME]",
            help="The convention; without it, all of them.",
            rich_help_panel="Arguments",
        ),
    ] = None,
) -> int:
    """Explain how a generator computes reading times, or list them."""
    from readcheck.reading import conventions

    return explain(name, conventions.names(), summary=_summary, page=_page)


def _summary(name: str) -> str:
    from readcheck.reading import conventions

    first, *others = conventions.resolve(name)
    return f"{first.title} (and {len(others)} more)" if others else first.title


def _page(name: str) -> str:
    from readcheck.reading import conventions

    return "\n\n".join(_row(row) for row in conventions.resolve(name))


def _row(row: Convention) -> str:
    facts = {
        "speed": f"{row.speed:g} {row.unit} a minute",
        "by language": ", ".join(f"{code} {speed:g}" for code, speed in row.speeds.items()),
        "rounding": f"{row.rounding}, at least {row.minimum}",
        "images": str(row.images),
        "notes": row.quirks,
        "source": row.source,
    }
    lines = [f"  {fact}: {value}" for fact, value in facts.items() if value]
    return "\n".join((f"{row.name}: {row.title}", *lines))
