"""Durations and numerals: what is read, and what is written back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.wording.durations import read_duration, write_duration
from readcheck.wording.numerals import read_number, write_number

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
        ("9" * 40, None),
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
        (0, "5", "0"),
        (0, "005", "000"),
    ],
)
def test_a_number_is_written_in_the_script_that_stands_there(number, like, written):
    """Digit by digit: a number that reads back in another script is another writer's."""
    assert write_number(number, like) == written
