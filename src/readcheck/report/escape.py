"""Text from an input made safe to print: nothing in it can steer a terminal or a CI runner.

A file's name, a title or a quoted claim may hold escape sequences, new lines, bidirectional
overrides or the commands that CI runners read from a log. They are shown, never obeyed.
"""

from __future__ import annotations

import re

# Controls (C0, DEL, C1), line and paragraph separators, bidirectional marks, embeddings, overrides
# and isolates, other invisible format characters, tags, and surrogates without a partner.
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f\ud800-\udfff]"
)
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
# Runners of GitHub Actions and Azure Pipelines obey these wherever they stand in a line.
_RUNNER_COMMAND = re.compile(r"#(?=#(?:\[|vso\[))")


def _shown(match: re.Match[str]) -> str:
    return match.group().encode("unicode_escape", "surrogatepass").decode("ascii")


def controls(value: str) -> str:
    """One line of an article's own text: only what a terminal would obey becomes its escape."""
    return _CONTROLS.sub(_shown, value)


def text(value: str) -> str:
    """One line of text: white space runs become one space, what cannot be seen its escape."""
    return _RUNNER_COMMAND.sub("# ", _UNSAFE.sub(_shown, " ".join(value.split())))


def path(value: str) -> str:
    """A path that can start a line: what cannot be seen becomes its escape.

    A line that starts with `::` is a command to GitHub's runner, so such a path gets a `./`.
    """
    shown = _RUNNER_COMMAND.sub("# ", _UNSAFE.sub(_shown, value))
    return f"./{shown}" if shown.lstrip().startswith("::") else shown
