"""Files are replaced whole, and only where nothing of them is lost."""

from __future__ import annotations

import os
import stat
import subprocess
import sys

import pytest

from readcheck.files import atomic
from readcheck.files.find import Selection, find_files
from readcheck.settings import Settings

LEFT = ".readcheck-k3x9q1_z"


@pytest.fixture(autouse=True)
def _folders_are_new():
    """In one process a folder is swept once."""
    atomic._sweep.cache_clear()


@pytest.fixture
def target(tmp_path):
    file = tmp_path / "target"
    file.write_bytes(b"old")
    return file


def names(folder) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_mode_stays_and_a_link_is_followed(tmp_path, target):
    target.chmod(0o640)
    link = tmp_path / "link"
    link.symlink_to(target)
    atomic.write(str(link), b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert names(tmp_path) == ["link", "target"]


@pytest.mark.parametrize("call", ["replace", "fsync"])
def test_a_write_that_fails_changes_nothing_and_leaves_nothing(tmp_path, target, monkeypatch, call):
    def broken(*_):
        raise OSError("disk full")

    monkeypatch.setattr(os, call, broken)
    with pytest.raises(OSError, match="disk full"):
        atomic.write(str(target), b"new")
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["target"]


@pytest.mark.parametrize("make", [atomic.write, atomic.put, atomic.create])
def test_a_new_file_gets_the_usual_mode(tmp_path, make):
    usual = tmp_path / "usual"
    usual.touch()
    make(str(tmp_path / "new"), b"x")
    assert (tmp_path / "new").stat().st_mode == usual.stat().st_mode
    assert (tmp_path / "new").read_bytes() == b"x"
    assert names(tmp_path) == ["new", "usual"]


def hard_link(target):
    os.link(target, target.with_name("other"))


def read_only(target):
    target.chmod(0o444)


def another_content(target):
    target.write_bytes(b"newer")


def another_file(target):
    target.unlink()
    target.write_bytes(b"newer")


def gone(target):
    target.unlink()


@pytest.mark.parametrize(
    ("meanwhile", "why"),
    [
        (hard_link, "hard link"),
        (read_only, "read-only"),
        (another_content, "changed since"),
        (another_file, "changed since"),
        (gone, "No such file"),
    ],
)
def test_a_file_that_would_lose_something_stays(tmp_path, target, meanwhile, why):
    meanwhile(target)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(OSError, match=why) as caught:
        atomic.write(str(target), b"new", old=b"old")
    assert caught.value.filename == str(target)
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_what_is_no_file_stays(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="not a regular file"):
        atomic.write(str(pipe), b"new")
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only for root")
def test_owner_and_group_stay(target):
    os.chown(target, 1234, 4321)
    target.chmod(0o4755)
    atomic.write(str(target), b"new")
    kept = target.stat()
    assert (kept.st_uid, kept.st_gid, stat.S_IMODE(kept.st_mode)) == (1234, 4321, 0o4755)
    assert target.read_bytes() == b"new"


def test_an_owner_that_cannot_be_kept_is_a_reason_to_leave_a_file(tmp_path, target, monkeypatch):
    def refuse(*_):
        raise PermissionError(1, "Operation not permitted")

    found = os.stat
    other = os.stat_result((*target.stat()[:4], 1234, *target.stat()[5:]))
    monkeypatch.setattr(os, "stat", lambda path: other if path == str(target) else found(path))
    monkeypatch.setattr(os, "chown", refuse)
    with pytest.raises(OSError, match="owner, group or attributes cannot be kept"):
        atomic.write(str(target), b"new")
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["target"]


def test_extended_attributes_stay(target):
    try:
        os.setxattr(target, "user.note", b"mine")
    except (AttributeError, OSError):
        pytest.skip("no extended attributes here")
    atomic.write(str(target), b"new")
    assert os.getxattr(target, "user.note") == b"mine"


def test_a_file_of_our_own_takes_the_place_of_a_link(tmp_path, target):
    link = tmp_path / "ours"
    link.symlink_to(target)
    atomic.put(str(link), b"new")
    assert not link.is_symlink()
    assert (link.read_bytes(), target.read_bytes()) == (b"new", b"old")


@pytest.mark.parametrize("links", [True, False])
def test_what_is_there_is_not_made_anew(tmp_path, target, monkeypatch, links):
    def none(*_):
        raise OSError(95, "Operation not supported")

    if not links:
        monkeypatch.setattr(os, "link", none)
    dangling = tmp_path / "dangling"
    dangling.symlink_to("nowhere")
    for path in (target, dangling):
        with pytest.raises(FileExistsError):
            atomic.create(str(path), b"new")
    atomic.create(str(tmp_path / "new"), b"new")
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["dangling", "new", "target"]


def test_what_a_killed_run_left_is_removed_by_the_next_write(tmp_path, target):
    (tmp_path / LEFT).write_bytes(b"half")
    (tmp_path / ".readcheck-notes").write_bytes(b"mine")
    (tmp_path / ".readcheck-a_folder").mkdir()
    atomic.write(str(target), b"new")
    assert names(tmp_path) == [".readcheck-a_folder", ".readcheck-notes", "target"]


def test_what_a_killed_run_left_is_removed_by_the_next_walk(tmp_path):
    below = tmp_path / "posts"
    below.mkdir()
    (below / "a.md").write_text("The sea.", "utf-8")
    (below / LEFT).write_bytes(b"half")
    (below / ".readcheck-aaaaaaaa").symlink_to("a.md")
    every = Settings(include=("**",))
    found = [each.path for each in find_files([str(tmp_path)], Selection(every))]
    assert found == [str(below / "a.md")]
    assert names(below) == [".readcheck-aaaaaaaa", "a.md"]


def test_what_is_left_behind_a_link_out_of_the_walk_stays(tmp_path):
    other, site = tmp_path / "other", tmp_path / "site"
    for folder in (other, site):
        folder.mkdir()
        (folder / "a.md").write_text("The sea.", "utf-8")
        (folder / LEFT).write_bytes(b"half")
    (site / "link").symlink_to("../other")
    assert len([*find_files([str(site)], Selection(Settings()))]) == 2
    assert names(site) == ["a.md", "link"]
    assert names(other) == [LEFT, "a.md"]


@pytest.mark.skipif(sys.platform == "win32", reason="open files are safe there by themselves")
def test_what_a_living_run_writes_stays(tmp_path):
    code = (
        "import sys; from readcheck.files import atomic\n"
        f"with atomic._beside({str(tmp_path / 'a.md')!r}):\n"
        "    print('ready', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout.readline()
        (left,) = tmp_path.iterdir()
        atomic.remove_leftover(str(left))
        assert left.exists()
        other.kill()
        other.wait()
    atomic.remove_leftover(str(left))
    assert not left.exists()
