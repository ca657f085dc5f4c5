"""`readcheck clean`: remove the cache."""

from __future__ import annotations

import os
import sys

from readcheck.cli import options
from readcheck.config.model import ConfigError
from readcheck.files.inside import refusal
from readcheck.output import escape
from readcheck.run import cache
from readcheck.run.check import FAILED, OK, place
from readcheck.run.task import Reading

EXAMPLES = """\b
Examples:
  readcheck clean
"""


def command(*, config: options.Config = None, isolated: options.Isolated = False) -> int:
    """Remove the cache of this folder's runs."""
    at = place(Reading(options.resolver(config, isolated=isolated)))
    folder = at.cache
    why = refusal(folder, at.folder, named="cache_dir" in at.named)
    if why:
        raise ConfigError(f"{folder}: {why}")
    try:
        removed = cache.clean(folder)
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{escape.text(str(error))}\n")
        return FAILED
    if removed and os.path.exists(folder):
        sys.stdout.write(f"emptied {escape.path(folder)} but for what others put there\n")
    else:
        sys.stdout.write(f"{'removed' if removed else 'there is no'} {escape.path(folder)}\n")
    return OK
