"""How a run over many inputs goes."""

from __future__ import annotations

from types import SimpleNamespace

from readcheck.output import progress
from readcheck.report import Report
from readcheck.run import check
from readcheck.run.task import Wanted
from readcheck.settings import Settings


def test_the_bar_moves_while_reports_wait_for_those_of_other_pages(monkeypatch, capsys):
    """It once stood still from the first suspicion on, for it counted what was printed."""
    suspicious = Report("a.html", error="x", suspicions=(SimpleNamespace(),))
    others = [Report(f"{name}.html", error="x") for name in "bc"]

    def read(*_, **__):
        yield suspicious
        assert "1 of 3" in capsys.readouterr().err
        yield others[0]
        assert "2 of 3" in capsys.readouterr().err
        yield others[1]

    monkeypatch.setattr(progress, "is_wanted", lambda *_: True)
    monkeypatch.setattr(check, "check_all", read)
    monkeypatch.setattr("readcheck.run.across._held", lambda report, _: report)
    at = check.Place(Settings(cache=False), ".")
    tasks = [suspicious, *others]
    found = list(check.reports(tasks, at, check.Options(), Wanted(measures=False)))
    assert found == tasks
