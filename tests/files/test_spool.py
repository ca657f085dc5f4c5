"""Records that wait on disk."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.files.spool import Later, Spool


@given(st.lists(st.text()), st.integers(0, 5))
def test_a_spool_gives_back_what_was_put_in_wherever_it_lies(records, in_memory):
    spool = Spool(in_memory)
    assert [*spool.filled(records)] == records
    assert [*spool] == records
    assert len(spool) == len(records)
    assert [spool[n] for n in reversed(range(len(spool)))] == records[::-1]


@given(st.lists(st.integers()), st.integers(0, 3))
def test_more_can_be_put_in_after_some_was_read(records, in_memory):
    spool = Spool(in_memory)
    for number, record in enumerate(records):
        assert spool.append(record) == number
        assert spool[number // 2] == records[number // 2]
    assert [*spool] == records


def test_later_items_are_there_as_often_as_one_asks():
    spool = Spool(1)
    first, second = Later(spool, (1, 2)), Later(spool, (3,))
    assert [*second, *first, *second] == [3, 1, 2, 3]


FULL = """
import resource
from readcheck.files.spool import Spool

resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
spool = Spool(1)
try:
    for number in range(100):
        spool.append("x" * 5_000)
except OSError as error:
    print(number, len(spool), error.filename)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_where_there_is_no_room_the_folder_is_named_and_nothing_else_told(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", FULL],
        env={"TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    number, held, folder = done.stdout.split()
    assert (number, folder) == (held, str(tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_a_spool_that_was_never_made_ends_quietly():
    """Ctrl-C may come before it is."""
    Spool.__new__(Spool).__del__()
