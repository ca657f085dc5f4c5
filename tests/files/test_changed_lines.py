"""Changed lines: nothing that changed is passed over, and little that did not is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.files.changed_lines import changed_lines

LINES = st.lists(st.sampled_from("abcdefgh"), max_size=30)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "", ()),
        ("abc", "abc", ()),
        ("abc", "ac", ()),
        ("abcd", "aXcdYZ", ((2, 2), (5, 6))),
        ("", "ab", ((1, 2),)),
        ("ab", "", ()),
        ("abc", "bca", ((3, 3),)),
        ("a-b-c-d", "a-b-X-c-d", ((5, 6),)),
        ("--a--b--", "--a-+-b--", ((5, 5),)),
        ("aaaa", "aaXaa", ((3, 3),)),
    ],
)
def test_lines_that_changed(old, new, expected):
    assert changed_lines(old, new) == expected


@given(LINES, LINES)
def test_all_other_lines_are_old_ones_in_their_order(old, new):
    changed = {at for start, end in changed_lines(old, new) for at in range(start, end + 1)}
    others = iter(old)
    assert all(line in others for at, line in enumerate(new, 1) if at not in changed)


@given(LINES, LINES, LINES)
def test_a_change_between_two_unique_lines_changes_no_others(before, changed, after):
    old = [*before, "one", "two", *after]
    new = [*before, "one", *changed, "two", *after]
    inside = range(len(before) + 2, len(before) + len(changed) + 2)
    assert all(start in inside and end in inside for start, end in changed_lines(old, new))
