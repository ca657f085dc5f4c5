"""When two bylines name the same people."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.wording.people import people, same_people


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Jane Roe", "jane  ROE", id="case"),
        pytest.param("Jane Roe", "By Jane Roe", id="by"),
        pytest.param("Jane Roe", "Roe, Jane", id="turned round"),
        pytest.param("Jane A. Roe", "Roe, Jane A.", id="turned round, initial"),
        pytest.param("Jane Roe", "Jane A. Roe", id="middle initial"),
        pytest.param("Jane Roe", "J. Roe", id="initial"),
        pytest.param("J.R. Roe", "J. R. Roe", id="initials apart"),
        pytest.param("Dr. Jane Roe", "Jane Roe, MD, PhD", id="titles and degrees"),
        pytest.param("Jane Roe", "Jane Roe, Chief Harbour Officer", id="an office"),
        pytest.param("Jane Roe", "Jane RoeHarbour Columnist", id="an office glued on"),
        pytest.param("Jane Roe and Max Lee", "Max Lee, Jane Roe", id="order"),
        pytest.param("Jane Roe & Max Lee", "Jane Roe", id="one of the authors"),
        pytest.param("Jane Roe", "Jane Roe | Tide Media", id="an agency beside"),
        pytest.param("Mike Roe", "Michael Roe", id="short form"),
        pytest.param("Bob Roe", "Robert Roe", id="short form of another sound"),
        pytest.param("Sergio Martínez", "Sergio Martinez", id="accents"),
        pytest.param("Jörg Müller", "Joerg Mueller", id="umlauts written out"),
        pytest.param("Jean-Paul Roe", "Jean Paul Roe", id="hyphen"),
        pytest.param("Siobhán O’Neil", "Siobhan O'Neil", id="apostrophe"),
        pytest.param("Jane Roe", "Newsroom staff", id="a group cannot tell"),
        pytest.param("Jane Roe", "jroe7", id="nor a user name"),
        pytest.param("Jane Roe", "max-lee", id="nor a slug"),
        pytest.param("Jane Roe", "Administrator", id="nor an account"),
        pytest.param("Иван Петров", "Ivan Petrov", id="another script"),
        pytest.param("山田太郎", "山田 太郎", id="Japanese with a space"),
        pytest.param("Tolkien, J. R. R.", "J.R.R. Tolkien", id="many initials"),
    ],
)
def test_the_same_people(one: str, other: str) -> None:
    assert same_people([one], [other])
    assert same_people([other], [one])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Jane Roe", "Max Lee", id="someone else"),
        pytest.param("Jane Roe", "John Roe", id="of the same family"),
        pytest.param("Jane Roe", "Jane Lee", id="of the same first name"),
        pytest.param("J. Roe", "M. Roe", id="another initial"),
        pytest.param("Dr. Jane Roe, MD", "Dr. Max Lee, MD", id="the same titles"),
        pytest.param("Jane Roe and Ann Poe", "Jane Roe and Max Lee", id="one of two"),
        pytest.param("山田太郎", "鈴木花子", id="Japanese"),
        pytest.param("Иван Петров", "Анна Смирнова", id="Russian"),
    ],
)
def test_other_people(one: str, other: str) -> None:
    assert not same_people([one], [other])
    assert not same_people([other], [one])


def test_lists_of_names_are_compared_whole() -> None:
    assert same_people(["Jane Roe", "Max Lee"], ["Max Lee and Jane Roe"])
    assert not same_people(["Jane Roe", "Max Lee"], ["Jane Roe", "Ann Poe"])


@given(st.text(max_size=120))
def test_a_line_names_whom_it_names(line: str) -> None:
    assert same_people([line], [line])
    assert all(all(person) for person in people(line))


@pytest.mark.parametrize("name", ["Tide Mill, LLC", "Tide Mill, Inc.", "Mühlenfreunde Ebbe e.V."])
def test_a_company_is_no_person(name):
    assert people(name) == frozenset()


def test_who_has_an_office_is_still_a_person():
    assert people("Jane Roe, Editor") == {("jane", "roe")}
