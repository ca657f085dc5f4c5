"""`readcheck config`: every setting's value, and where it comes from."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from readcheck.cli import options
from readcheck.cli.declare import Argument, Option
from readcheck.config.toml import as_toml, value_of
from readcheck.output import escape
from readcheck.settings import snake, specs
from readcheck.suggest import did_you_mean

if TYPE_CHECKING:
    from readcheck.config.resolve import Resolver

EXAMPLES = """\b
Examples:
  readcheck config                   what holds in this folder
  readcheck config posts/a.md        what holds for one file
  readcheck config max-grade         what a setting is and where it was set
  readcheck config --schema          a JSON Schema, for editors
"""


def command(
    path: Annotated[
        str | None,
        Argument(
            metavar="[PATH|NAME]",
            help="The file that the settings are for, or a setting to explain.",
            show_default=False,
            rich_help_panel="Arguments",
        ),
    ] = None,
    *,
    name: Annotated[
        str | None, Option(metavar="NAME", help="Explain one setting, and print its value.")
    ] = None,
    schema: Annotated[
        bool, Option("--schema", help="Print the JSON Schema of a configuration file.")
    ] = False,
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """Print each setting and where it was set, or explain one of them."""
    if schema:
        import json

        from readcheck.config.schema import schema as made

        sys.stdout.write(f"{json.dumps(made(), indent=2)}\n")
        return 0
    if name is None and path and _is_name(path):
        path, name = None, path
    if name is not None and name not in specs():
        raise options.unknown(name, tuple(specs()))
    if name is not None:
        sys.stdout.write(f"# {specs()[name].doc}\n")
    resolver = options.resolver(config, isolated=isolated)
    return show(resolver, path, *([name] if name else []))


def _is_name(path: str) -> bool:
    """Whether what stands for a path is a setting's name, or nearly one."""
    if Path(path).exists():
        return False
    like_one = path.replace("-", "").isalpha() and did_you_mean(path, specs())
    return path in specs() or bool(like_one)


def show(resolver: Resolver, path: str | None, *names: str) -> int:
    """Print settings, all of them where none is named, as they hold for a path or the run."""
    resolved = resolver.of(Path(path)) if path else resolver.of_run()
    for name in names or specs():
        value = as_toml(value_of(resolved.settings, name))
        origin = escape.text(resolved.origin(snake(name)))
        sys.stdout.write(f"{name} = {escape.text(value)}  # {origin}\n")
    return 0
