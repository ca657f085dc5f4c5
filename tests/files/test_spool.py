"""Records that wait on disk."""

from __future__ import annotations

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
