"""The picture of the tables."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given

import example_reports as examples
from rendering import ANY_TEXT, HOSTILE, hostile, rendered

TEXT = "{http://www.w3.org/2000/svg}text"


def lines(picture):
    """What the picture says, line by line, as its cells have it."""
    cells = {}
    for cell in ET.fromstring(picture.encode()).iter(TEXT):
        if "textLength" in cell.attrib:
            row = cells.setdefault(float(cell.get("y")), {})
            row[float(cell.get("x"))] = (cell.text or "").replace("\xa0", " ")
    rows = (cells[y] for y in sorted(cells))
    return ["".join(row[x] for x in sorted(row)).rstrip() for row in rows]


@pytest.mark.parametrize("reports", [[examples.GOOD], examples.EVERY], ids=["one", "many"])
def test_it_says_what_the_table_says(reports):
    drawn = "".join("".join(line.split()) for line in lines(rendered("svg", *reports, width=80)))
    told = "".join(rendered("table", *reports, width=80).split())
    assert drawn == told


def test_it_is_no_wider_than_what_can_be_read():
    wide, narrow = (rendered("svg", examples.WRONG, width=w) for w in (300, 60))
    assert max(map(len, lines(wide))) == 100
    assert max(map(len, lines(narrow))) == 60


def test_it_loads_nothing():
    picture = rendered("svg", *examples.EVERY)
    assert re.findall(r"[a-z]+://[^\"]+", picture) == ["http://www.w3.org/2000/svg"]
    assert "@" not in picture.partition("</style>")[0]
    assert set(re.findall(r"url\((.)", picture)) == {"#"}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_stays_text(text):
    root = ET.fromstring(rendered("svg", hostile(text)).encode())
    names = {element.tag.partition("}")[2] for element in root.iter()}
    assert names == {"svg", "style", "defs", "clipPath", "rect", "g", "text", "circle"}


@given(ANY_TEXT)
def test_whatever_an_input_says_is_well_formed(text):
    ET.fromstring(rendered("svg", hostile(text), width=80).encode())
