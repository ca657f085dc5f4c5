"""Dates as pages write them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.wording.dates import CalendarDay, date_at, days_apart, read_date


@pytest.mark.parametrize(
    ("text", "day", "iso"),
    [
        ("2024-05-03", "2024-05-03", True),
        ("2024-05-03T08:00:00Z", "2024-05-03", True),
        ("2024-05-03T08:00:00.123+02:00", "2024-05-03", True),
        ("2024-05-03 08:00:00+0200", "2024-05-03", True),
        ("2024-05-03T08:00", "2024-05-03", True),
        ("20240503", "2024-05-03", True),
        ("20240503T0800Z", "2024-05-03", True),
        ('"2024-05-03T08:00:00Z"', "2024-05-03", False),
        ("2024/05/03", "2024-05-03", False),
        ("2024-5-3", "2024-05-03", False),
        ("3 May 2024", "2024-05-03", False),
        ("May 3, 2024", "2024-05-03", False),
        ("May 3rd, 2024", "2024-05-03", False),
        ("Friday, 3rd of May 2024", "2024-05-03", False),
        ("Fri, 03 May 2024 16:07:38 -0600", "2024-05-03", False),
        ("Fri May 03 2024 09:28:00 GMT+0000 (UTC)", "2024-05-03", False),
        ("Fri May  3 09:28:00 2024", "2024-05-03", False),
        ("3. Mai 2024", "2024-05-03", False),
        ("1er mars 2024", "2024-03-01", False),
        ("3 de mayo de 2024", "2024-05-03", False),
        ("sexta-feira, 3 de maio de 2024 às 20:13", "2024-05-03", False),
        ("3 maggio 2024", "2024-05-03", False),
        ("3 mei 2024", "2024-05-03", False),
        ("3 мая 2024 г.", "2024-05-03", False),
        ("2024年5月3日", "2024-05-03", False),
        ("2024년 5월 3일", "2024-05-03", False),
        ("25/12/2024", "2024-12-25", False),
        ("12/25/2024", "2024-12-25", False),
        ("25.12.2024", "2024-12-25", False),
    ],
)
def test_a_day(text: str, day: str, iso: bool) -> None:
    found = read_date(text)
    assert found is not None
    assert ([str(one) for one in found.days], found.iso, found.wrong) == ([day], iso, "")


def test_a_day_and_a_month_may_be_told_in_either_order() -> None:
    found = read_date("03/04/2024")
    assert found is not None
    assert {str(day) for day in found.days} == {"2024-03-04", "2024-04-03"}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("2024-02-30", "there is no such day"),
        ("2023-02-29", "there is no such day"),
        ("1900-02-29", "there is no such day"),
        ("2024-13-01", "there is no such day"),
        ("2024-00-10", "there is no such day"),
        ("0001-01-01T00:00:00Z", "a program's empty value"),
        ("1970-01-01", "a program's empty value"),
        ("2024-02-29", ""),
        ("2000-02-29", ""),
    ],
)
def test_days_that_are_none(text: str, wrong: str) -> None:
    found = read_date(text)
    assert found is not None
    assert found.wrong == wrong
    assert bool(found.days) is not bool(wrong)


@pytest.mark.parametrize("text", ["2024", "2024-05", "2024-W18", "2024-W18-5", "2024-124"])
def test_reduced_dates_are_iso_but_name_no_day(text: str) -> None:
    found = read_date(text)
    assert found is not None
    assert (found.days, found.iso) == ((), True)


@pytest.mark.parametrize(
    "text", ["", "Aug 15", "yesterday", "3 days ago", "1714723200", "31/31/2024", "v2.10.2024x"]
)
def test_what_is_no_date(text: str) -> None:
    assert read_date(text) is None


@given(st.dates(dt.date(1, 1, 1)), st.dates(dt.date(1, 1, 1)))
def test_days_are_counted_as_the_calendar_has_them(one: dt.date, other: dt.date) -> None:
    first, second = (CalendarDay(day.year, day.month, day.day) for day in (one, other))
    assert first.number - second.number == (one - other).days
    assert str(first) == one.isoformat()


@given(st.dates(dt.date(1971, 1, 1)))
def test_every_day_is_read_back(day: dt.date) -> None:
    for text in (day.isoformat(), f"{day:%d %B %Y}", f"{day:%B %d, %Y}", f"{day:%Y/%m/%d}"):
        found = read_date(text)
        assert found is not None
        assert [str(one) for one in found.days] == [day.isoformat()]


@given(st.text(alphabet="0123456789-/.T: mayMAY年月日Z+", max_size=60))
def test_no_text_is_too_much(text: str) -> None:
    found = read_date(text)
    if found is not None and found.days:
        assert days_apart(found, found) == 0


def test_a_date_is_found_where_it_starts() -> None:
    text = "Published 3 May 2024 in Eastport"
    assert date_at(text, 10) == len("Published 3 May 2024")
    assert date_at(text, 0) is None
