"""Changed lines and old contents, asked of a real repository."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from readcheck.files.git import Change, GitError, changes_since, old_bytes

LINES = "".join(f"line {number}\n" for number in range(20))


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


def since(revision, repository):
    return changes_since(revision, str(repository.path))


def test_changed_new_and_renamed_files(repository):
    a = repository.write("a.md", "1\n2\n3\n4\n")
    repository.write("old name.md", "one\ntwo\nthree\nfour\nfive\n")
    same = repository.write("same.md", "x\n")
    repository.commit()
    repository.write("a.md", "1\nchanged\n3\n4\n")
    repository.git("mv", "old name.md", "néw.md")
    new_name = repository.write("néw.md", "one\ntwo\nTHREE\nfour\nfive\n")
    untracked = repository.write('b"q.md', "x\ny\n")
    found = since("HEAD", repository)
    assert found.of(a).old_path == "a.md"
    assert found.of(new_name).old_path == "old name.md"
    assert found.of(untracked) == Change()
    assert found.of(same) is None
    assert old_bytes(found.of(new_name), found.top) == b"one\ntwo\nthree\nfour\nfive\n"
    assert old_bytes(found.of(untracked), found.top) is None


def test_a_rename_with_changes_that_git_was_told_of(repository):
    repository.write("old.md", LINES)
    repository.commit()
    repository.git("mv", "old.md", "new.md")
    new = repository.write("new.md", LINES.replace("line 7", "changed"))
    repository.git("add", "-A")
    assert since("HEAD", repository).of(new).old_path == "old.md"


def test_gone_files_are_those_that_no_sparse_checkout_leaves_out(repository):
    for name in ("here/a.md", "left/out.md", "gone.md", "moved.md"):
        repository.write(name, f"{name}\n" * 9)
    repository.commit()
    repository.git("mv", "moved.md", "here/moved.md")
    repository.git("sparse-checkout", "set", "--no-cone", "/*", "!/left/")
    (repository.path / "gone.md").unlink()
    assert not (repository.path / "left/out.md").exists()
    assert [*since("HEAD", repository).gone()] == ["gone.md"]


def test_line_endings_that_git_turned_are_no_change(repository):
    path = repository.write("a.md", "1\n2\n")
    repository.commit()
    Path(path).write_bytes(b"1\r\n2\r\n")
    assert since("HEAD", repository).of(path) is None
    Path(path).write_bytes(b"1\r\n3\r\n")
    assert since("HEAD", repository).of(path) is not None


HIDDEN = {
    "binary": ("*.md binary\n", b"1\n", b"2\n"),
    "no-diff": ("*.md -diff\n", b"1\n", b"2\n"),
    "utf-16": ("", "1\n".encode("utf-16"), "2\n".encode("utf-16")),
    "nul": ("", b"1\0\n", b"2\0\n"),
    "assumed": ("", b"1\n", b"2\n"),
    "skipped": ("", b"1\n", b"2\n"),
}


@pytest.mark.parametrize("kind", HIDDEN)
def test_what_git_shows_no_lines_of_is_seen(repository, kind):
    attributes, before, now = HIDDEN[kind]
    repository.write(".gitattributes", attributes)
    path = Path(repository.write("a.md", ""))
    path.write_bytes(before)
    repository.commit()
    marks = {"assumed": "--assume-unchanged", "skipped": "--skip-worktree"}
    if kind in marks:
        repository.git("update-index", marks[kind], "a.md")
    assert since("HEAD", repository).of(str(path)) is None
    path.write_bytes(now)
    assert since("HEAD", repository).of(str(path)).old_path == "a.md"


def test_what_lies_elsewhere_or_is_ignored_is_new(repository, tmp_path):
    repository.write(".gitignore", "ignored.md\n")
    repository.commit()
    outside = tmp_path / "outside.md"
    outside.write_text("x\n")
    inner = Repository(repository.path / "inner")
    paths = [
        repository.write("ignored.md", "x\n"),
        str(outside),
        inner.write("tracked.md", "x\n"),
    ]
    inner.commit()
    repository.git("add", "-A")  # As a submodule without a name: git stores a commit.
    repository.commit()
    found = since("HEAD", repository)
    assert [found.of(path) for path in paths] == [Change()] * len(paths)


def test_a_link_that_leads_elsewhere_now_is_a_change(repository):
    for name in ("one/a.md", "two/a.md"):
        repository.write(name, "x\n")
    file, folder = repository.path / "link.md", repository.path / "link"
    file.symlink_to("one/a.md")
    folder.symlink_to("one")
    (repository.path / "again.md").symlink_to("link.md")
    repository.commit()
    paths = [str(file), str(folder / "a.md"), str(repository.path / "again.md")]
    assert [since("HEAD", repository).of(path) for path in paths] == [None] * 3
    for link, target in ((file, "two/a.md"), (folder, "two")):
        link.unlink()
        link.symlink_to(target)
    assert [since("HEAD", repository).of(path) for path in paths] == [Change()] * 3


PLANTED = {
    "file system monitor": [("core.fsmonitor", "{w}")],
    "clean filter": [("filter.f.clean", "{w}"), ("filter.f.smudge", "{w}")],
    "process filter": [("filter.f.process", "{w}"), ("filter.f.required", "true")],
    "text conversion": [("diff.f.textconv", "{w}"), ("diff.f.binary", "true")],
    "external diff": [("diff.external", "{w}"), ("diff.f.command", "{w}")],
    "merge driver": [("merge.f.driver", "{w}"), ("merge.default", "f")],
    "hooks": [("core.hooksPath", "{folder}/hooks")],
    "pager": [("core.pager", "{w}"), ("pager.ls-tree", "{w}"), ("pager.cat-file", "true")],
    "aliases": [(f"alias.{name}", "!{w}") for name in ("rev-parse", "ls-tree", "cat-file")],
    "signatures": [("gpg.program", "{w}"), ("log.showSignature", "true")],
    "transports": [("core.sshCommand", "{w}"), ("core.gitProxy", "{w}"), ("core.askPass", "{w}")],
    "editors": [("core.editor", "{w}"), ("sequence.editor", "{w}")],
}
HOOKS = ("post-index-change", "post-checkout", "pre-commit", "reference-transaction", "fsmonitor")


@pytest.fixture
def planted(repository):
    """A repository with a change of each kind, and a program that nobody may run."""
    program = repository.path / "w"
    program.write_text(f"#!/bin/sh\ntouch '{repository.path}/ran'\ncat\n")
    program.chmod(0o755)
    for name in ("changed.md", "moved.md", "gone.md"):
        repository.write(name, LINES + name)
    repository.commit()
    repository.write(".gitattributes", "*.md filter=f diff=f merge=f\n")
    for hooks in (repository.path / ".git/hooks", repository.path / "hooks"):
        hooks.mkdir(exist_ok=True)
        for name in HOOKS:
            (hooks / name).symlink_to(program)
    repository.git("mv", "moved.md", "here.md")
    repository.write("changed.md", "x\n")
    (repository.path / "gone.md").unlink()
    return repository


@pytest.mark.parametrize("kind", PLANTED)
def test_no_program_that_the_repository_names_runs(planted, kind):
    for key, value in PLANTED[kind]:
        planted.git("config", key, value.format(w=planted.path / "w", folder=planted.path))
    (planted.path / "ran").unlink(missing_ok=True)
    found = since("HEAD", planted)
    changes = [found.of(str(planted.path / name)) for name in ("changed.md", "here.md")]
    assert [old_bytes(change, found.top).decode() for change in changes] == [
        LINES + "changed.md",
        LINES + "moved.md",
    ]
    assert [*found.gone()] == ["gone.md"]
    assert not (planted.path / "ran").exists()


@pytest.mark.parametrize("omitted", ["blob:none", "tree:0"])
def test_nothing_is_fetched(repository, tmp_path, omitted):
    repository.write("a.md", LINES)
    repository.write("b.md", LINES)
    repository.commit()
    repository.write("a.md", LINES + "more\n")
    repository.git("mv", "b.md", "c.md")
    repository.write("c.md", LINES.replace("line 3", "x"))
    repository.commit()
    repository.git("config", "uploadpack.allowFilter", "true")
    clone = tmp_path / "clone"
    command = ["git", "clone", "-q", f"--filter={omitted}", f"file://{repository.path}", clone]
    subprocess.run(command, check=True, capture_output=True)
    ran = tmp_path / "ran"
    for key in ("remote.origin.uploadpack", "core.sshCommand"):
        subprocess.run(
            ["git", "-C", clone, "config", key, f"touch {ran}; git-upload-pack"], check=True
        )

    def ask():
        found = changes_since("HEAD~1", str(clone))
        old_bytes(found.of(str(clone / "a.md")), found.top)

    with pytest.raises(GitError):
        ask()
    assert not ran.exists()


def test_a_bare_repository_among_the_files_is_not_asked(repository, tmp_path):
    subprocess.run(["git", "clone", "-q", "--bare", repository.path, tmp_path / "x"], check=True)
    subprocess.run(["git", "-C", tmp_path / "x", "config", "core.worktree", tmp_path], check=True)
    with pytest.raises(GitError, match="bare"):
        changes_since("HEAD", str(tmp_path / "x"))


def test_git_is_not_run_from_the_current_folder(repository, monkeypatch):
    fake = repository.path / "git"
    fake.write_text("#!/bin/sh\ntouch ran\n")
    fake.chmod(0o755)
    repository.commit()
    monkeypatch.chdir(repository.path)
    monkeypatch.setenv("PATH", f".{os.pathsep}{os.pathsep}{os.environ['PATH']}")
    assert since("HEAD", repository).blobs
    monkeypatch.setenv("PATH", ".")
    with pytest.raises(GitError, match="git is not installed"):
        since("HEAD", repository)
    assert not (repository.path / "ran").exists()


def test_odd_names_are_found(repository):
    repository.write("x", "")
    repository.commit()
    names = ["tab\there.md", 'quo"te.md', "line\nbreak.md", "back\\slash.md"]
    paths = [repository.write(name, "1\n") for name in names]
    repository.git("add", "-A")
    found = since("HEAD", repository)
    assert all(found.of(path) is not None for path in paths)


def test_names_of_any_bytes(repository):
    repository.write("x", "")
    repository.commit()
    path = os.fsencode(repository.path) + b"/caf\xe9.md"
    Path(os.fsdecode(path)).write_bytes(b"1\n")
    repository.git("add", "-A")
    assert since("HEAD", repository).of(os.fsdecode(path)) is not None


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
    found = since("main", repository)
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
    assert changes_since("HEAD", str(shallow)).of(str(shallow / "a.md")) is None
    with pytest.raises(GitError, match=r"no revision 'HEAD~1' here; this clone is shallow"):
        changes_since("HEAD~1", str(shallow))


def test_no_repository_and_no_such_revision(repository, tmp_path):
    repository.write("a.md", "1\n")
    repository.commit()
    with pytest.raises(GitError, match=r"no revision 'nowhere' here$"):
        changes_since("nowhere", str(repository.path))
    with pytest.raises(GitError, match=r"no revision '--output=x'"):
        changes_since("--output=x", str(repository.path))
    with pytest.raises(GitError, match="not a git repository"):
        changes_since("HEAD", str(tmp_path))
