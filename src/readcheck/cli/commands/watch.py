"""`readcheck watch`: check on save, and show what moved."""

from __future__ import annotations

import os
import signal
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

from readcheck.cli import options
from readcheck.cli.declare import Argument, BadParameter
from readcheck.cli.options import Color, setting
from readcheck.run.check import OK, find_tasks, place
from readcheck.run.task import Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    from readcheck.report import Report
    from readcheck.run.task import Task
    from readcheck.watch.session import Session

EXAMPLES = """\b
Examples:
  readcheck watch draft.md      beside the editor: redrawn at each save
  readcheck watch content/      all articles of a folder
  readcheck watch draft.md | cat  a line for each finding at each save

Ctrl-C ends it and tells what moved since it began.
"""
_TERMINATED = 128 + signal.SIGTERM


def command(
    paths: Annotated[
        list[str],
        Argument(metavar="PATHS...", help="Files and folders.", rich_help_panel="Arguments"),
    ],
    *,
    max_grade: Annotated[float | None, setting("max-grade", "GRADE", "Rules")] = None,
    grade_formula: Annotated[
        str | None, setting("grade-formula", "NAME", "Rules", callback=options.member_of("scores"))
    ] = None,
    convention: Annotated[
        str | None,
        setting("convention", "NAME", "Rules", callback=options.member_of("reading.conventions")),
    ] = None,
    color: options.When = Color.AUTO,
    input_format: options.InputFormat = None,
    language: options.Language = None,
    selector: options.Selector = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """Check articles whenever they are saved, and show what moved."""
    from readcheck.watch.loop import follow, saves
    from readcheck.watch.session import Session

    if "-" in paths:
        raise BadParameter("standard input has no saves to watch", param_hint="PATHS")
    resolver = options.resolver(
        config,
        isolated=isolated,
        language=language,
        selector=selector,
        max_grade=max_grade,
        grade_formula=grade_formula,
        convention=convention,
    )
    reading = Reading(resolver, input_format)
    at = place(reading)
    session = Session()

    def find() -> list[Task | Report]:
        return find_tasks(paths, reading, at)

    live = sys.stdout.isatty() and os.environ.get("TERM") not in {"dumb", "unknown"}
    with _ended_by_signals(), (_redrawn if live else _appended)(session, color) as show:
        follow(session, find, saves(paths), show)
    if live:
        _farewell(session)
    return OK


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    """An interrupt is how a watch ends; a termination gives the terminal back, too."""
    terminated = False

    def end(_number: int, _frame: FrameType | None) -> None:
        nonlocal terminated
        terminated = True
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    except KeyboardInterrupt:
        if terminated:
            raise SystemExit(_TERMINATED) from None
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def _redrawn(session: Session, color: Color) -> Iterator[Callable[[list[str], float], None]]:
    """A screen of its own, drawn anew when something changed; the terminal is left as it was."""
    from rich.live import Live

    from readcheck.output import terminal
    from readcheck.output.tables import parts
    from readcheck.watch.screen import screen

    console = parts.console_for(sys.stdout, options.style(sys.stdout, color), live=True)
    drawn: tuple[int, int] | None = None
    status = ""
    with Live(console=console, screen=True, auto_refresh=False) as live:

        def show(changed: list[str], seconds: float) -> None:
            nonlocal drawn, status
            size = os.get_terminal_size(sys.stdout.fileno())
            broken = any(article.problem for article in session.articles.values())
            if not changed and drawn == size and not broken:
                return
            if changed or not status:
                clock = time.strftime("%H:%M:%S")
                status = f"checked at {clock} in {seconds * 1000:.0f} ms · Ctrl-C ends"
            drawn = size
            console.width = max(size.columns, terminal.NARROWEST)
            articles = list(session.articles.values())
            live.update(screen(articles, console.width, size.lines, status), refresh=True)

        yield show


@contextmanager
def _appended(session: Session, color: Color) -> Iterator[Callable[[list[str], float], None]]:
    """Lines, where the output is no terminal: the findings of each article that changed."""
    from readcheck.output.formats import concise

    style = options.style(sys.stdout, color)

    def show(changed: list[str], seconds: float) -> None:
        del seconds
        concise.render((session.articles[path].report for path in changed), sys.stdout, style)
        sys.stdout.flush()

    yield show


def _farewell(session: Session) -> None:
    from readcheck.watch.screen import moved

    told = filter(None, map(moved, session.articles.values()))
    sys.stdout.writelines(f"{line}\n" for line in told)
