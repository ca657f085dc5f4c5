"""The bar of a long run."""

from __future__ import annotations

import io
import os

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
    assert progress._line(50, 200, seconds, "#.") == f"\r{'#' * 7}{'.' * 23} 50 of 200{left}"
