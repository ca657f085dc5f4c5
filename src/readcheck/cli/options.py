"""Options that several commands take, and how their values are checked."""

# Annotations are values here, not texts: typer evaluates them, and would compile each of the texts.

import os
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, TextIO

from readcheck import families
from readcheck.cli.declare import Argument, BadParameter, Option
from readcheck.config.model import Layer
from readcheck.config.resolve import Resolver
from readcheck.config.validate import allowed, check_values, fits
from readcheck.findings import Severity
from readcheck.output.style import PANELS
from readcheck.patterns import lazy
from readcheck.settings import EVERY, SEVERITIES, Settings, ValueKind, snake, specs
from readcheck.suggest import did_you_mean

if TYPE_CHECKING:
    from pathlib import Path

    from readcheck.output.style import Style


class Color(StrEnum):
    """When to colour."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


READING = "How inputs are read"
OUTPUT = "Output"
EXIT = "Exit code"
SPEED = "Speed"
_DIGITS = lazy(r"[0-9]{1,4}")
_NUMBERS = (ValueKind.INTEGER, ValueKind.NUMBER)
_INPUT_FORMATS = ", ".join(families.names("article.formats"))


def unknown(name: str, known: Sequence[str], where: str | None = None) -> BadParameter:
    """The complaint about a name that is not known, with the nearest right one or all of them."""
    hint = did_you_mean(name, known) or f"; choose from {', '.join(known)}"
    return BadParameter(f"{name!r} is unknown{hint}", param_hint=where)


def member_of(family: str, *also: str) -> Callable[[str | None], str | None]:
    """A callback that lets through the names of a family's members, and `also`."""

    def callback(value: str | None) -> str | None:
        if value is not None and value not in also and not families.knows(family, value):
            raise unknown(value, (*families.names(family), *also))
        return value

    return callback


def choice(name: str) -> Callable[[str | None], str | None]:
    """A callback that lets through the choices of a setting."""
    return among(*specs()[name].choices)


def among(*known: str) -> Callable[[str | None], str | None]:
    """A callback that lets through some words."""

    def callback(value: str | None) -> str | None:
        if value is not None and value not in known:
            raise unknown(value, known)
        return value

    return callback


def reason(value: str | None) -> str | None:
    """A reason for a comment that silences: whatever does not end or break the comment."""
    if value is not None and set(value) & set("<>{}\r\n"):
        message = "a reason holds no line break and none of < > { }: it goes into a comment"
        raise BadParameter(message)
    return value


def rules(values: list[str] | None) -> list[str] | None:
    """The rules of an option that may be given several times and may list several with commas."""
    if not values:
        return None
    names = [name.strip() for value in values for name in value.split(",")]
    check = member_of("checks", EVERY)
    return [name for name in names if name and check(name)]


def in_range(name: str) -> Callable[[float | None], float | None]:
    """A callback that lets through the numbers that a setting can have."""
    spec = specs()[name]

    def callback(value: float | None) -> float | None:
        if value is not None and not fits(value, spec):
            raise BadParameter(f"must be {allowed(spec)}", param_hint=f"--{name}")
        return value

    return callback


def flag(panel: str, *names: str, say: str, common: str | bool = False) -> Option:
    """An option that is on or off; `say` is its help."""
    return Option(*names, common=common, help=say, rich_help_panel=panel)


def language(value: str | None) -> str | None:
    """A callback that makes the code of a language of any tag that names it (en-GB)."""
    if value is not None:
        from readcheck.languages.base import known_code

        try:
            return known_code(value)
        except ValueError as error:
            raise BadParameter(str(error)) from None
    return value


def setting(
    name: str,
    metavar: str | None,
    panel: str,
    *,
    callback: Callable[[Any], object] | None = None,
    common: str | bool = False,
) -> Option:
    """An option that is a setting, with the setting's documentation and default as its help."""
    spec = specs()[name]
    default = getattr(Settings(), snake(name))
    named = f" One of {', '.join(spec.choices)}." if spec.choices and metavar == "NAME" else ""
    help_text = f"{spec.doc}{named}" + (f"  [default: {default}]" if default else "")
    return Option(
        f"--{name}",
        metavar=metavar,
        callback=callback or (in_range(name) if spec.kind in _NUMBERS else None),
        common=common,
        help=help_text,
        rich_help_panel=panel,
    )


def resolver(
    config: Sequence[str] | None = None, *, isolated: bool = False, **given: object
) -> Resolver:
    """What finds each input's settings; options that were left out leave them to others.

    Raises:
        ConfigError: `config` holds a setting that cannot be followed.
        BadParameter: it names several files.
    """
    named = [item for item in config or () if "=" not in item]
    if len(named) > 1:
        raise BadParameter("only one file can be given", param_hint="--config")
    values = {name: value for name, value in given.items() if value not in (None, (), [])}
    pairs = [item for item in config or () if "=" in item]
    options = Layer({**_settings(pairs), **values}, "command line")
    return Resolver(options, config=_file(named), isolated=isolated)


def _file(named: Sequence[str]) -> "Path | None":
    if not named:
        return None
    from pathlib import Path

    return Path(named[0])


def _settings(pairs: Sequence[str]) -> dict[str, object]:
    """Settings by field name from `KEY=VALUE` pairs, the values written as in TOML."""
    if not pairs:
        return {}
    from readcheck.config.toml import parsed

    values: dict[str, object] = {}
    for pair in pairs:
        try:
            raw = parsed(pair)
        except ValueError:
            name, _, text = pair.partition("=")  # A bare word is a text.
            raw = {name.strip(): text.strip()}
        values |= check_values(raw, lambda _: "--config")
    return values


def explained(name: str) -> str | None:
    """The command that explains a rule, a formula, a convention or a setting of that name."""
    families_of = {"rule": "checks", "formula": "scores", "convention": "reading.conventions"}
    for command, family in families_of.items():
        if families.knows(family, name):
            return command
    return "config" if name in specs() else None


def no_names(paths: Sequence[str]) -> None:
    """Let nobody take the name of a rule or a formula for a file.

    Raises:
        BadParameter: a path that leads to nothing is such a name.
    """
    for path in paths:
        command = None if os.path.exists(path) else explained(path)
        if command is not None:
            raise BadParameter(f"{path!r} is no file; use: readcheck {command} {path}")


def output(values: list[str] | None) -> list[str] | None:
    """A callback that lets through `NAME` and `NAME=FILE` of the output formats."""
    for value in values or ():
        name = value.partition("=")[0]
        if name not in families.names("output.formats"):
            raise unknown(name, families.names("output.formats"))
    return values


def shard(value: str | None) -> str | None:
    """A callback that lets through `K/N`: which part of a run, and of how many."""
    number, slash, of = (value or "").partition("/")
    if value is not None:
        if not (slash and _DIGITS.fullmatch(number) and _DIGITS.fullmatch(of)):
            raise BadParameter(f"{value!r} is not K/N, as in 2/4")
        if not 1 <= int(number) <= int(of):
            raise BadParameter(f"{value!r}: the parts of N are 1/N to N/N")
    return value


def panels(value: str | None) -> str | None:
    """A callback that lets through names of panels, parted by commas, and "all"."""
    for name in (value or "").split(","):
        if name and name not in (*PANELS, EVERY):
            raise unknown(name, (*PANELS, EVERY))
    return value


def severities(values: list[str] | None) -> list[tuple[str, str]] | None:
    """The pairs of `RULE=SEVERITY`, several with commas."""
    if not values:
        return None
    pairs = [item.partition("=") for value in values for item in value.split(",")]
    check = member_of("checks")
    for name, _, severity in pairs:
        check(name)
        if severity not in SEVERITIES:
            raise unknown(severity, SEVERITIES)
    return [(name, severity) for name, _, severity in pairs]


def style(out: TextIO, color: Color) -> "Style":
    """How to write to `out`: as wide as it is, coloured if it or the user wants that.

    Frames are for terminals: in a pipe they are in the way of whatever reads it.
    """
    from readcheck.output import terminal
    from readcheck.output.style import Style

    colored = color is Color.ALWAYS or (color is Color.AUTO and terminal.uses_color(out))
    return Style(colored, terminal.width(out), frames=out.isatty())


Paths = Annotated[
    list[str] | None,
    Argument(
        metavar="[PATHS]...",
        help="Files, folders, or - for standard input.",
        show_default=False,
        rich_help_panel="Arguments",
    ),
]
NeededPaths = Annotated[
    list[str],
    Argument(
        metavar="PATHS...",
        help="Files, folders, or - for standard input.",
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
Language = Annotated[str | None, setting("language", "CODE", READING, callback=language)]
Selector = Annotated[str | None, setting("selector", "CSS", READING)]
Config = Annotated[
    list[str] | None,
    Option(
        metavar="FILE|KEY=VALUE",
        help="The configuration file, in place of the nearest to each input; or one setting.",
        rich_help_panel=READING,
    ),
]
Isolated = Annotated[
    bool, Option("--isolated", help="No configuration file at all.", rich_help_panel=READING)
]
TableOrJson = Annotated[
    str,
    Option(
        metavar="table|json",
        callback=among("table", "json"),
        help="The form of the output.",
        rich_help_panel=OUTPUT,
    ),
]
StdinFilename = Annotated[
    str | None,
    Option(metavar="PATH", help="What standard input is called.", rich_help_panel=READING),
]
When = Annotated[Color, Option("--color", help="When to colour.", rich_help_panel=OUTPUT)]
Jobs = Annotated[
    int | None,
    Option(
        "--jobs",
        "-j",
        metavar="N",
        min=1,
        help="Processes to use.  [default: as many as are worth it]",
        rich_help_panel=SPEED,
    ),
]
OutputFile = Annotated[
    str | None,
    Option("--output-file", "-o", metavar="FILE", help="Write here.", rich_help_panel=OUTPUT),
]
OutputFileOrStdout = Annotated[
    str,
    Option(
        "--output-file",
        "-o",
        metavar="FILE",
        help="Write here; - is standard output.",
        rich_help_panel=OUTPUT,
    ),
]
GradeFormula = Annotated[
    str | None, setting("grade-formula", "NAME", OUTPUT, callback=member_of("scores"))
]
FailOn = Annotated[Severity | None, setting("fail-on", None, EXIT)]
MaxWarnings = Annotated[int | None, setting("max-warnings", "N", EXIT)]
ExitZero = Annotated[bool, flag(EXIT, "--exit-zero", "-e", say="Exit with 0 on findings.")]
