"""Edits applied to texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck import fixes
from readcheck.findings import Edit, Finding, Fix, Severity
from readcheck.settings import Settings
from readcheck.source import Source, Span


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


SOME_EDITS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 5), TEXTS), max_size=5)


def some_edits(text, raw):
    """Edits of a text that go together."""
    found = [
        finding((min(start, len(text)), min(start + length, len(text)), new))
        for start, length, new in raw
    ]
    return fixes.edits_of(fixes.compatible(found, unsafe=False))


@given(TEXTS, SOME_EDITS)
def test_text_outside_the_edits_stays(text, raw):
    edits = sorted(some_edits(text, raw))
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


@given(TEXTS, SOME_EDITS, SOME_EDITS)
def test_two_rounds_of_edits_are_made_at_once(text, raw_first, raw_second):
    first = some_edits(text, raw_first)
    between = fixes.apply(text, first)
    second = some_edits(between, raw_second)
    at_once = fixes.composed(between, first, second)
    assert fixes.apply(text, at_once) == fixes.apply(between, second)
    touched = sum(edit.span.end - edit.span.start for edit in at_once)
    assert touched <= sum(e.span.end - e.span.start for e in (*first, *second))


PAGE = (
    "<!DOCTYPE html><title>Tides</title><article><h1>Tides</h1>"
    '<script type="application/ld+json">{"@type": "Article", "timeRequired": "90 minutes"}</script>'
    f"<p>{'The sea comes in and goes out. ' * 100}</p></article>"
)


def test_a_value_wrong_in_form_and_number_is_mended_by_one_edit():
    made = fixes.mend(Source(PAGE, "a.html"), Settings(), unsafe=True)
    assert [edit.text for edit in made.edits] == ["PT3M"]
    assert made.text == fixes.apply(PAGE, made.edits) == PAGE.replace("90 minutes", "PT3M")
    assert sum(made.fixed.values()) == 2
    again = fixes.mend(Source(made.text, "a.html"), Settings(), unsafe=True)
    assert (again.text, again.edits) == (made.text, ())


@pytest.mark.parametrize(
    ("words", "said", "mended"),
    [
        pytest.param(160 * 3, "9 min read", "3 min read", id="whole"),
        pytest.param(
            160 * 3 + 48, "9.9 min read", "9.9 min read", id="tenths are told, not written"
        ),
    ],
)
def test_what_a_rule_gives_in_tenths_is_not_rounded_for_a_fix(words, said, mended):
    settings = Settings(convention="vitepress-doc-analysis")
    draft = f"# Tides\n\n*{{}}*\n\n{'sea ' * (words - 4)}\n"  # The title and the line count.
    made = fixes.mend(Source(draft.format(said), "a.md"), settings, unsafe=True)
    assert made.text == draft.format(mended)


def test_fixes_that_never_end_are_not_begun(monkeypatch):
    def restless(analysis):
        length = len(analysis.article.source.text)
        return [finding((length, length, "!"))]

    monkeypatch.setattr(fixes, "run_checks", restless)
    made = fixes.mend(Source("The sea.", "a.md"), Settings())
    assert made == ("The sea.", (), {}, False)
