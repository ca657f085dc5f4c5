"""A file's state tells that its content did not change, or nothing."""

from __future__ import annotations

import os
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.files import unchanged
from readcheck.files.unchanged import state_of

pytestmark = pytest.mark.skipif(os.name == "nt", reason="nothing is told there")


@contextmanager
def without_waiting():
    """No change is too young to be believed; who uses it waits for the clock to go on."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(unchanged, "_SETTLED", -(10**12))
        yield


def wait_for_the_clock(folder):
    """Until a change made now has a later time than one made before."""

    def now():
        with tempfile.NamedTemporaryFile(dir=folder) as file:
            return os.stat(file.name).st_ctime_ns

    before = now()
    while now() == before:
        time.sleep(0.001)


def overwrite(path, content):
    with path.open("r+b") as file:
        file.write(content)


def replace(path, content):
    other = path.with_name("other")
    other.write_bytes(content)
    os.utime(other, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns))
    other.replace(path)


def swap(path, content):
    """An older file of the same size and times takes the name."""
    other = path.with_name("kept")
    if not other.exists():
        other.write_bytes(content)
    aside = path.rename(path.with_name("aside"))
    other.rename(path)
    aside.rename(other)


CHANGES = {"overwrite": overwrite, "replace": replace, "swap": swap}


@given(
    st.lists(
        st.tuples(st.sampled_from(sorted(CHANGES)), st.sampled_from([b"aa", b"bb"]), st.booleans()),
        max_size=6,
    )
)
def test_no_state_has_two_contents(changes):
    with without_waiting(), tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.md")
        path.write_bytes(b"aa")
        times = path.stat()
        known = {state_of(str(path)): b"aa"}
        for name, content, put_back in changes:
            wait_for_the_clock(folder)
            CHANGES[name](path, content)
            if put_back:
                os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
            now = path.read_bytes()
            state = state_of(str(path))
            assert not state or known.setdefault(state, now) == now


def test_who_only_reads_changes_no_state(tmp_path):
    path = tmp_path / "a.md"
    path.write_text("The tide turns.\n", "utf-8")
    with without_waiting():
        state = state_of(str(path))
        path.read_bytes()
        assert state
        assert state_of(str(path)) == state


def test_what_changed_a_moment_ago_may_change_again_under_the_same_time(tmp_path, monkeypatch):
    path = tmp_path / "a.md"
    path.write_text("The tide turns.\n", "utf-8")
    assert state_of(str(path)) == ""
    now = time.time_ns()
    monkeypatch.setattr(unchanged, "time", SimpleNamespace(time_ns=lambda: now + 70 * 10**9))
    assert state_of(str(path))
    os.utime(path, ns=(now, now + 20 * 10**9))  # From a clock that is ahead.
    assert state_of(str(path)) == ""


@pytest.mark.parametrize("rest", [0, 120_000_000])
def test_a_file_system_with_coarse_times_tells_nothing(tmp_path, monkeypatch, rest):
    path = tmp_path / "a.md"
    path.write_text("The tide turns.\n", "utf-8")
    about = os.stat(path)
    coarse = SimpleNamespace(
        **{
            name: getattr(about, name)
            for name in ("st_mode", "st_dev", "st_ino", "st_size", "st_mtime_ns")
        },
        st_ctime_ns=10**18 + rest,
    )
    monkeypatch.setattr(unchanged.os, "stat", lambda _: coarse)
    assert state_of("a.md") == ""


def test_only_regular_files_have_a_state(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with without_waiting():
        for path in (tmp_path, tmp_path / "pipe", tmp_path / "none", "a\0b", "/dev/stdin"):
            assert state_of(str(path)) == ""
