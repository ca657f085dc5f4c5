"""Options that several commands take, and how their values are checked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from typer import Argument, BadParameter, Option

from readcheck import families
from readcheck.config.model import Layer
from readcheck.config.resolve import Resolver
from readcheck.settings import Settings, snake, specs
from readcheck.suggest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

READING = "How inputs are read"
_INPUT_FORMATS = ", ".join(families.names("article.formats"))


def unknown(name: str, known: Sequence[str], where: str | None = None) -> BadParameter:
    """The complaint about a name that is not known, with the nearest right one or all of them."""
    hint = did_you_mean(name, known) or f"; choose from {', '.join(known)}"
    return BadParameter(f"{name!r} is unknown{hint}", param_hint=where)


def member_of(family: str, *also: str) -> Callable[[str | None], str | None]:
    """A callback that lets through the names of a family's members, and `also`."""

    def callback(value: str | None) -> str | None:
        known = (*families.names(family), *also)
        if value is not None and value not in known:
            raise unknown(value, known)
        return value

    return callback


def rules(values: list[str] | None) -> list[str] | None:
    """The rules of an option that may be given several times and may list several with commas."""
    if not values:
        return None
    names = [name.strip() for value in values for name in value.split(",")]
    check = member_of("checks", "all")
    return [name for name in names if name and check(name)]


def convention(value: str | None) -> str | None:
    """A callback that lets through the names of conventions and sites' own rules (225-up)."""
    if value is not None:
        from readcheck.reading import conventions

        try:
            conventions.resolve(value)
        except KeyError:
            raise unknown(value, conventions.names()) from None
    return value


def setting(
    name: str,
    metavar: str | None,
    panel: str,
    *,
    callback: Callable[[Any], object] | None = None,
    minimum: float | None = None,
) -> Any:  # noqa: ANN401 - what typer's own Option gives
    """An option that is a setting, with the setting's documentation and default as its help."""
    spec = specs()[name]
    default = getattr(Settings(), snake(name))
    help_text = f"{spec.doc}  [default: {default}]" if default else spec.doc
    return Option(
        f"--{name}",
        metavar=metavar,
        callback=callback,
        min=minimum,
        help=help_text,
        rich_help_panel=panel,
    )


def resolver(config: str | None = None, *, isolated: bool = False, **given: object) -> Resolver:
    """What finds each input's settings; options that were left out leave them to others."""
    values = {name: value for name, value in given.items() if value is not None}
    return Resolver(
        Layer(values, "command line"), config=Path(config) if config else None, isolated=isolated
    )


Paths = Annotated[
    list[str] | None,
    Argument(
        metavar="[PATHS]...",
        help="Files, folders, or - for standard input.",
        show_default=False,
        rich_help_panel="Arguments",
    ),
]
InputFormat = Annotated[
    str | None,
    Option(
        "--format",
        metavar="NAME",
        callback=member_of("article.formats"),
        help=f"Input format, whatever the file's name: {_INPUT_FORMATS}.",
        rich_help_panel=READING,
    ),
]
Language = Annotated[str | None, setting("language", "CODE", READING)]
Selector = Annotated[str | None, setting("selector", "CSS", READING)]
Config = Annotated[
    str | None,
    Option(
        metavar="FILE",
        help="The configuration file, in place of the nearest to each input.",
        rich_help_panel=READING,
    ),
]
Isolated = Annotated[
    bool, Option("--isolated", help="No configuration file at all.", rich_help_panel=READING)
]
StdinFilename = Annotated[
    str | None,
    Option(metavar="PATH", help="What standard input is called.", rich_help_panel=READING),
]
