"""Changed lines and old contents, asked of a real repository."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from readcheck.files.git import Change, GitError, changes_since
from readcheck.findings import Severity
from readcheck.report import LocatedFinding, Report
from readcheck.run.since import Since
from readcheck.source import Location, Position


class Repository:
    def __init__(self, path):
        self.path = path
        path.mkdir(exist_ok=True)
        self.git("init", "-q", "-b", "main")
        self.git("config", "user.email", "a@example.org")
        self.git("config", "user.name", "A")

    def git(self, *arguments):
        subprocess.run(
            ["git", *arguments],
            cwd=self.path,
            check=True,
            capture_output=True,
            stdin=subprocess.DEVNULL,
        )

    def write(self, name, text):
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return str(path)

    def commit(self, message="x"):
        self.git("add", "-A")
        self.git("commit", "-qm", message)


@pytest.fixture
def repository(tmp_path):
    return Repository(tmp_path / "repo")


def test_changed_lines_of_changed_new_and_renamed_files(repository):
    a = repository.write("a.md", "1\n2\n3\n4\n")
    repository.write("old name.md", "one\ntwo\nthree\nfour\nfive\n")
    same = repository.write("same.md", "x\n")
    repository.commit()
    repository.write("a.md", "1\nchanged\n3\n4\nadded\nadded\n")
    repository.git("mv", "old name.md", "néw.md")
    new_name = repository.write("néw.md", "one\ntwo\nTHREE\nfour\nfive\n")
    untracked = repository.write('b"q.md', "x\ny\n")
    found = changes_since("HEAD", repository.path)
    assert found.of(a) == Change("a.md", ((2, 2), (5, 6)))
    assert found.of(new_name) == Change("old name.md", ((3, 3),))
    assert found.of(untracked).touches(2, 2)
    assert found.of(untracked).old_path is None
    assert found.of(same) is None
    assert found.old_bytes(found.of(new_name)) == b"one\ntwo\nthree\nfour\nfive\n"
    assert found.old_bytes(found.of(untracked)) is None


def test_a_deleted_line_changes_no_line(repository):
    a = repository.write("a.md", "1\n2\n3\n")
    repository.commit()
    repository.write("a.md", "1\n3\n")
    assert changes_since("HEAD", repository.path).of(a) == Change("a.md", ())


def test_odd_names_are_found(repository):
    repository.write("x", "")
    repository.commit()
    names = ["tab\there.md", 'quo"te.md', "line\nbreak.md", "back\\slash.md"]
    paths = [repository.write(name, "1\n") for name in names]
    repository.git("add", "-A")
    found = changes_since("HEAD", repository.path)
    assert all(found.of(path) is not None for path in paths)


def test_names_of_any_bytes(repository):
    repository.write("x", "")
    repository.commit()
    path = os.fsencode(repository.path) + b"/caf\xe9.md"
    Path(os.fsdecode(path)).write_bytes(b"1\n")
    repository.git("add", "-A")
    assert changes_since("HEAD", repository.path).of(os.fsdecode(path)) is not None


def test_what_others_did_meanwhile_is_not_counted(repository):
    a = repository.write("a.md", "1\n")
    b = repository.write("b.md", "1\n")
    repository.commit()
    repository.git("checkout", "-qb", "topic")
    repository.write("a.md", "mine\n")
    repository.commit()
    repository.git("checkout", "-q", "main")
    repository.write("b.md", "theirs\n")
    repository.commit()
    repository.git("checkout", "-q", "topic")
    found = changes_since("main", repository.path)
    assert found.of(a) is not None
    assert found.of(b) is None


def test_a_shallow_clone_says_what_is_missing(repository, tmp_path):
    repository.write("a.md", "1\n")
    repository.commit()
    repository.write("a.md", "2\n")
    repository.commit()
    subprocess.run(
        ["git", "clone", "-q", "--depth=1", f"file://{repository.path}", str(tmp_path / "shallow")],
        check=True,
        capture_output=True,
    )
    shallow = tmp_path / "shallow"
    assert changes_since("HEAD", shallow).files == {}
    with pytest.raises(GitError, match=r"no revision 'HEAD~1' here; this clone is shallow"):
        changes_since("HEAD~1", shallow)


def test_no_repository_and_no_such_revision(repository, tmp_path):
    repository.write("a.md", "1\n")
    repository.commit()
    with pytest.raises(GitError, match=r"no revision 'nowhere' here$"):
        changes_since("nowhere", repository.path)
    with pytest.raises(GitError, match=r"no revision '--output=x'"):
        changes_since("--output=x", repository.path)
    with pytest.raises(GitError, match="not a git repository"):
        changes_since("HEAD", tmp_path)


def finding(line: int, fingerprint: str) -> LocatedFinding:
    at = Position(line, 1, 0, 1, 1)
    return LocatedFinding("r", Severity.ERROR, "m", Location(at, at), None, fingerprint)


def test_findings_on_changed_lines_and_new_ones_are_kept(repository):
    a = repository.write("a.md", "1\n2\n3\n")
    repository.commit()
    repository.write("a.md", "1\nchanged\n3\n")
    since = Since(
        changes_since("HEAD", repository.path),
        lambda path, _: Report(path, findings=(finding(1, "old"), finding(2, "old2"))),
    )
    report = Report(a, findings=(finding(1, "old"), finding(2, "old2"), finding(3, "new")))
    assert [f.fingerprint for f in since.accept(report).findings] == ["old2", "new"]
    assert since.concerns(a)
    assert not since.concerns(str(repository.path / "b.md"))
