"""Edits applied to texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck import fixes
from readcheck.findings import Edit, Finding, Fix, Severity
from readcheck.source import Span


def finding(*edits: tuple[int, int, str], safe: bool = True) -> Finding:
    made = tuple(Edit(Span(start, end), text) for start, end, text in edits)
    return Finding("r", Severity.ERROR, "m", Span(0, 0), Fix(made, safe))


@pytest.mark.parametrize(
    ("edits", "result"),
    [
        ([], "0123456789"),
        ([(2, 4, "ab")], "01ab456789"),
        ([(8, 9, ""), (0, 1, "xyz")], "xyz12345679"),
        ([(3, 3, "|")], "012|3456789"),
        ([(0, 10, "")], ""),
    ],
)
def test_apply(edits, result):
    assert fixes.apply("0123456789", fixes.edits_of([finding(*edits)])) == result


def test_of_two_that_overlap_the_first_is_made():
    first, second, third = finding((0, 3, "a")), finding((2, 4, "b")), finding((4, 5, "c"))
    assert fixes.compatible([first, second, third], unsafe=False) == [first, third]


def test_the_same_edit_mends_two_findings():
    first, second = finding((0, 3, "a")), finding((0, 3, "a"), (5, 6, "b"))
    assert fixes.compatible([first, second], unsafe=False) == [first, second]
    assert fixes.compatible([first, finding((0, 3, "z"))], unsafe=False) == [first]


def test_two_insertions_at_one_place_do_not_go_together():
    first, second = finding((3, 3, "a")), finding((3, 3, "b"))
    assert fixes.compatible([first, second], unsafe=False) == [first]


def test_unsafe_fixes_wait_to_be_asked_for():
    unsafe = finding((0, 1, "a"), safe=False)
    assert fixes.compatible([unsafe], unsafe=False) == []
    assert fixes.compatible([unsafe], unsafe=True) == [unsafe]


TEXTS = st.text(alphabet="ab\n\r é", max_size=30)


@given(TEXTS, st.lists(st.tuples(st.integers(0, 30), st.integers(0, 5), TEXTS), max_size=5))
def test_text_outside_the_edits_stays(text, raw):
    findings = [
        finding((min(start, len(text)), min(start + length, len(text)), new))
        for start, length, new in raw
    ]
    edits = sorted(fixes.edits_of(fixes.compatible(findings, unsafe=False)))
    result = fixes.apply(text, edits)
    assert len(result) == len(text) + sum(len(e.text) - (e.span.end - e.span.start) for e in edits)
    rest = result
    at = 0
    for edit in edits:
        kept = text[at : edit.span.start]
        assert rest.startswith(kept + edit.text)
        rest = rest[len(kept) + len(edit.text) :]
        at = edit.span.end
    assert rest == text[at:]
