"""The bar of a long run."""

from __future__ import annotations

import io

import pytest

from readcheck.output import progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("total", "out", "term", "wanted"),
    [
        (progress.MANY, Terminal(), "xterm", True),
        (progress.MANY - 1, Terminal(), "xterm", False),
        (progress.MANY, io.StringIO(), "xterm", False),
        (progress.MANY, Terminal(), "dumb", False),
    ],
)
def test_a_bar_is_for_people_who_wait(monkeypatch, total, out, term, wanted):
    monkeypatch.setenv("TERM", term)
    assert progress.is_wanted(total, out) is wanted


def test_the_bar_changes_nothing_and_is_gone_at_the_end(monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    out = Terminal()
    assert list(progress.counted(iter(range(200)), 200, out)) == list(range(200))
    assert "200" in out.getvalue()
    assert out.getvalue().rstrip().endswith("\x1b[2K")
