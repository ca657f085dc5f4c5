"""What a watch knows after saves of every kind."""

from __future__ import annotations

import os

import pytest

from readcheck.config.model import Layer
from readcheck.config.resolve import Resolver
from readcheck.files.find import Input
from readcheck.run.task import Reading
from readcheck.watch.loop import follow
from readcheck.watch.session import Session

TEXT = "The sea comes in twice a day and goes out twice a day. " * 12
CLAIM = "*Reading time: 9 minutes*\n\n"


@pytest.fixture
def draft(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "draft.md"
    path.write_text(f"# Tides\n\n{TEXT}\n", encoding="utf-8")
    return path


def tasks(*names):
    return list(Reading(Resolver(Layer({}, "test"), isolated=True)).tasks(map(Input, names)))


def test_a_save_shows_what_moved_since_the_last_and_since_the_first(draft):
    session = Session()
    assert session.update(tasks("draft.md")) == ["draft.md"]
    words = []
    for more in (1, 2):
        draft.write_text(f"# Tides\n\n{TEXT * (more + 1)}\n", encoding="utf-8")
        assert session.update(tasks("draft.md")) == ["draft.md"]
        seen = session.articles["draft.md"]
        words.append([s.figures.words for s in (seen.first, seen.before, seen.now)])
    assert words == [[157, 157, 313], [157, 313, 469]]


@pytest.mark.usefixtures("draft")
def test_a_file_that_was_not_saved_is_not_checked_again():
    checked = []
    session = Session(lambda task: checked.append(task) or _report(task))
    session.update(tasks("draft.md"))
    session.update(tasks("draft.md"))
    assert len(checked) == 1


def _report(task):
    from readcheck.run.task import check_task
    from readcheck.watch.session import WANTED

    return check_task(task, WANTED)


@pytest.mark.parametrize("content", [b"", b"---\ntitle: [\n---\n", b"\xff\xfe\xfa\xfb\xfc"])
def test_a_half_written_file_keeps_the_last_good_report(draft, content):
    session = Session()
    session.update(tasks("draft.md"))
    good = session.articles["draft.md"]
    draft.write_bytes(content)
    assert session.update(tasks("draft.md")) == []
    kept = session.articles["draft.md"]
    assert kept.problem
    assert kept._replace(problem="") == good
    draft.write_text(f"# Tides\n\n{TEXT * 2}\n", encoding="utf-8")
    session.update(tasks("draft.md"))
    assert session.articles["draft.md"].problem == ""
    assert session.articles["draft.md"].before == good.now


def test_an_editor_that_replaces_the_file_is_followed(draft):
    session = Session()
    session.update(tasks("draft.md"))
    new = draft.with_name("draft.md~tmp")
    new.write_text(f"# Tides\n\n{CLAIM}{TEXT}\n", encoding="utf-8")
    draft.unlink()
    session.update(tasks("draft.md"))
    assert session.articles["draft.md"].problem
    os.replace(new, draft)
    session.update(tasks("draft.md"))
    seen = session.articles["draft.md"]
    assert not seen.problem
    assert (seen.first.findings, seen.now.findings) == (0, 1)


def test_a_file_that_was_never_good_tells_why(draft):
    draft.write_bytes(b"---\ntitle: [\n---\n")
    session = Session()
    session.update(tasks("draft.md", "none.md"))
    assert all(each.now is None and each.problem for each in session.articles.values())


def test_each_change_is_checked_and_shown(draft):
    shown = []

    def changes():
        draft.write_text(f"# Tides\n\n{TEXT * 2}\n", encoding="utf-8")
        yield "a save"
        yield "nothing"

    session = Session()
    follow(session, lambda: tasks("draft.md"), changes(), lambda *seen: shown.append(seen))
    assert [changed for changed, _ in shown] == [["draft.md"], ["draft.md"], []]
    assert all(seconds >= 0 for _, seconds in shown)
