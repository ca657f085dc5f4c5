"""How a run over many inputs goes."""

from __future__ import annotations

from readcheck.output import progress
from readcheck.report import Report
from readcheck.run import check
from readcheck.run.task import Wanted
from readcheck.settings import Settings


def test_the_bar_moves_while_reports_wait_for_those_of_other_pages(monkeypatch, capsys):
    """It once stood still from the first suspicion on, for it counted what was printed."""
    every = [Report(f"{name}.html", error="x") for name in "abc"]

    def read(*_, **__):
        yield every[0]
        assert "1 of 3" in capsys.readouterr().err
        yield every[1]
        assert "2 of 3" in capsys.readouterr().err
        yield every[2]

    def waiting(reports, *_, **__):
        return iter(list(reports))

    monkeypatch.setattr(progress, "is_wanted", lambda *_: True)
    monkeypatch.setattr(check, "check_all", read)
    monkeypatch.setattr("readcheck.run.across.across", waiting)
    at = check.Place(Settings(cache=False), ".")
    wanted = Wanted(measures=False, across=True)
    assert list(check.reports(list(every), at, check.Options(), wanted)) == every
