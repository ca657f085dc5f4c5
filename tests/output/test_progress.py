"""The bar of a long run."""

from __future__ import annotations

import io
import os
import sys

import pytest

from readcheck.output import progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("total", "terminal", "term", "wanted"),
    [
        (progress.MANY, Terminal(), "xterm", True),
        (progress.MANY - 1, Terminal(), "xterm", False),
        (progress.MANY, io.StringIO(), "xterm", False),
        (progress.MANY, Terminal(), "dumb", False),
    ],
)
def test_a_bar_is_for_people_who_wait(monkeypatch, total, terminal, term, wanted):
    monkeypatch.setenv("TERM", term)
    assert progress.is_wanted(total, terminal, io.StringIO()) is wanted


def test_a_pager_has_the_terminal_for_itself(monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    reading, writing = os.pipe()
    with open(reading, encoding="utf-8"), open(writing, "w", encoding="utf-8") as out:
        assert not progress.is_wanted(progress.MANY, Terminal(), out)


def screen(written):
    """What a terminal shows of it: lines that are written over are gone."""
    lines = written.split("\n")
    return [line.rpartition("\x1b[2K")[2].rpartition("\r")[2] for line in lines]


def test_the_bar_changes_nothing_and_is_gone_at_the_end():
    out = Terminal()
    assert list(progress.counted(iter(range(200)), 200, out)) == list(range(200))
    assert "199 of 200" in out.getvalue()
    assert screen(out.getvalue()) == [""]


def test_what_is_written_between_stands_without_the_bar():
    out = Terminal()
    for item in progress.counted(iter("abc"), 3, out):
        out.write(f"{item}\n")
    assert screen(out.getvalue()) == ["a", "b", "c", ""]


def test_the_bar_goes_with_a_run_that_breaks():
    out = Terminal()

    def broken():
        yield 1
        raise KeyError

    with pytest.raises(KeyError):
        list(progress.counted(broken(), 2, out))
    assert screen(out.getvalue()) == [""]


@pytest.mark.parametrize(("seconds", "left"), [(1.0, ""), (30.0, ", 1:30 left")])
def test_the_time_left_is_told_when_it_can_be(seconds, left):
    line = progress._line(50, 200, seconds, "#.", 80)
    assert line == f"\r{'#' * 7}{'.' * 23} 50 of 200{left}"


@pytest.mark.skipif(sys.platform == "win32", reason="terminals of POSIX")
@pytest.mark.parametrize("columns", [0, 1, 8, 20, 40, 300])
def test_no_line_is_longer_than_a_row_of_the_terminal(columns):
    import fcntl
    import struct
    import termios

    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    with open(ours, "rb", buffering=0) as screen, open(theirs, "w", encoding="utf-8") as out:
        next(progress.counted(iter("ab"), 120_000, out))
        line = screen.read(1000).decode().partition(progress._GONE)[0].removeprefix("\r")
    assert len(line) < (columns or 80)
    assert columns < 20 or line.endswith("0 of 120,000")
