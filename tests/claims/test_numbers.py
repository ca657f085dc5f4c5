"""Durations and numerals: what is read, and what is written back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.wording.durations import read_duration, write_duration
from readcheck.wording.numerals import LARGEST, read_number, write_number

FORMS = ["PT2M", "PT1H5M", "PT39H22M7S", "P0DT0H2M0S", "P1DT2H", "PT1H", "PT90S", "pt5m", "PT 5 M"]


@pytest.mark.parametrize("form", FORMS)
@given(minutes=st.integers(1, 5000))
def test_a_duration_written_in_any_form_reads_back(form, minutes):
    written = write_duration(minutes, form)
    assert written is not None
    assert read_duration(written) == (minutes, "")


@given(st.text(max_size=80))
def test_any_text_is_a_duration_or_says_why_not(text):
    duration = read_duration(text)
    assert duration.minutes is not None or duration.note


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7", 7),
        ("07", 7),
        ("1,234", 1234),
        ("1.234", 1234),
        ("1 234", 1234),
        ("1\u202f234\u202f567", 1234567),
        ("1'234", 1234),
        ("1,5", 1.5),
        ("4.6", 4.6),
        ("٥", 5),
        ("١٢٣", 123),
        ("７", 7),
        ("৩", 3),
        ("", None),
        ("five", None),
        ("1,23,4", None),
        ("-5", None),
        ("9" * 40, LARGEST),
        ("٩" * 9000, LARGEST),
        (f"{'9' * 500}.5", LARGEST),
        (f"{'0' * 40}8", 8),
        ("²", None),
    ],
)
def test_a_number_is_read(text, value):
    assert read_number(text) == value


@pytest.mark.parametrize("like", ["7", "1,234", "1.234", "1 234", "٥", "１２", "৩"])
@given(number=st.integers(0, 999_999))
def test_a_number_keeps_its_script_and_separator(like, number):
    written = write_number(number, like)
    assert read_number(written) == number
    assert {c for c in written if not c.isdecimal()} <= {c for c in like if not c.isdecimal()}


@pytest.mark.parametrize(
    ("number", "like", "written"),
    [(3, "05", "03"), (12, "05", "12"), (7, "٠٥", "٠٧"), (1234567, "1,234", "1,234,567")],
)
def test_padding_and_groups_are_kept(number, like, written):
    assert write_number(number, like) == written


@pytest.mark.parametrize(
    ("number", "like", "written"),
    [
        (1027, "٥", "١٠٢٧"),
        (1027, "۵", "۱۰۲۷"),
        (1027, "৫", "১০২৭"),
        (1027, "५", "१०२७"),
        (1027, "５", "１０２７"),
        (1027, "๕", "๑๐๒๗"),
        (7, "٠٥", "٠٧"),
        (7, "००५", "००७"),
        (12, "০৫", "১২"),
        (2_345_678, "١٬٢٣٤", "٢٬٣٤٥٬٦٧٨"),
        (2345, "１，２３４", "２３４５"),
        (2345, "１,２３４", "２,３４５"),
        (987, "१,२३४", "९८७"),
        (2345, "4.6", "2345"),
        (3, "12", "3"),
        (3, "0.5", "3"),
        (0, "5", "0"),
        (0, "005", "000"),
    ],
)
def test_a_number_is_written_in_the_script_that_stands_there(number, like, written):
    """Digit by digit: a number that reads back in another script is another writer's."""
    assert write_number(number, like) == written


@pytest.mark.parametrize(
    ("text", "minutes", "note"),
    [
        ("PT90S", 1.5, ""),
        ("P1DT2H3M30S", 1563.5, ""),
        ("PT1,5H", 90, ""),
        ("pt 5 m", 5, "ISO 8601 writes 'PT5M'"),
        ("T5M", 5, "not an ISO 8601 duration"),
        ("2h", 120, "not an ISO 8601 duration"),
        ("90 s", 1.5, "not an ISO 8601 duration"),
        ("1h 30m", 90, "not an ISO 8601 duration"),
        ("T", None, "not an ISO 8601 duration"),
        ("P", None, "not an ISO 8601 duration"),
        ("PT" + "1" * 64 + "M", LARGEST, ""),
        ("PT" + "1" * 400 + "M", None, "not an ISO 8601 duration"),
    ],
)
def test_a_duration_is_read(text, minutes, note):
    assert read_duration(text) == (minutes, note)


@pytest.mark.parametrize(
    ("minutes", "like", "written"),
    [
        (3, "PT2M", "PT3M"),
        (60, "PT1H5M", "PT1H0M"),
        (60, "PT2H", "PT1H"),
        (75, "PT2H", "PT1H15M"),
        (3, "PT0H2M", "PT0H3M"),
        (3, "PT2M30S", "PT3M"),
        (3, "PT2M0S", "PT3M0S"),
        (1500, "P2DT1H", "P1DT1H"),
        (3, "PT90S", "PT3M"),
        (3, "T5M", "PT3M"),
        (3, "5 m", "3 m"),
        (3, "2h", "3m"),
        (3, "2 H", "3M"),
        (3, "1h 30m", "3m"),
        (3, "1h 5 m 3s", "3 m"),
        (3, "soon", None),
    ],
)
def test_a_duration_is_written_in_the_parts_that_stand_there(minutes, like, written):
    assert write_duration(minutes, like) == written


@pytest.mark.parametrize(("digits", "value"), [(9, 999_999_999), (10, LARGEST)])
def test_a_number_of_more_than_nine_digits_is_the_largest(digits, value):
    assert read_number("9" * digits) == value
