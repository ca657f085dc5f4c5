"""`readcheck completion`: print a shell's completion script."""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import Annotated

from readcheck.cli.declare import Argument

EXAMPLES = """\b
Examples:
  eval "$(readcheck completion bash)"                 in ~/.bashrc
  readcheck completion zsh > ~/.zfunc/_readcheck
  readcheck completion fish > ~/.config/fish/completions/readcheck.fish
"""


class Shell(StrEnum):
    """The shells that scripts can be made for."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"


def command(
    shell: Annotated[
        Shell, Argument(metavar="SHELL", help="bash, zsh or fish.", rich_help_panel="Arguments")
    ],
) -> int:
    """Print the script that completes commands and options in a shell."""
    from typer.completion import get_completion_script  # type: ignore[attr-defined] # Typer's own.

    script = get_completion_script(
        prog_name="readcheck", complete_var="_READCHECK_COMPLETE", shell=shell.value
    )
    sys.stdout.write(f"{script.strip()}\n")
    return 0
