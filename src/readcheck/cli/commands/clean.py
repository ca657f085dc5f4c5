"""`readcheck clean`: remove the cache."""

from __future__ import annotations

import sys

from readcheck.cli import options
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
    folder = at.path(at.settings.cache_dir)
    try:
        removed = cache.clean(folder)
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{escape.text(str(error))}\n")
        return FAILED
    sys.stdout.write(f"{'removed' if removed else 'there is no'} {escape.path(folder)}\n")
    return OK
