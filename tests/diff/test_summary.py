"""How pages moved since a revision, as people and programs read it."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from golden import assert_agreed, assert_harmless
from readcheck.diff import summary, table
from readcheck.diff.figures import Figures, Movement
from readcheck.output.json_contract import dumps
from readcheck.output.style import Style
from readcheck.output.tables import parts

GOLDEN = Path(__file__).parent / "golden"


def figures(words, grade, *, reliable=True):
    seconds = words / 238 * 60
    return Figures(words, seconds, -int(-seconds // 60), grade, "flesch-kincaid", reliable)


BAD = "::error ##[x] \x1b[31m\u202e.md"
PAGES = (
    Movement("content/posts/2024/harder-than-it-was.md", figures(1204, 9.8), figures(1442, 11.2)),
    Movement("easier.md", figures(980, 12.04), figures(610, 9.0)),
    Movement("same.md", figures(500, 8.0), figures(500, 8.04), "old/same.md"),
    Movement("new.md", None, figures(300, 7.0)),
    Movement("gone.md", figures(300, 7.0), None),
    Movement("short.md", figures(20, 2.0, reliable=False), figures(25, 14.0, reliable=False)),
    Movement("no-grade.md", Figures(9, 2.0, 1, None), Figures(12, 3.0, 1, None)),
    Movement(BAD, figures(500, 8.0), figures(900, 8.0), BAD),
)
CASES = {"all": (PAGES, None), "limit": (PAGES, 0.5), "within": (PAGES, 2.0), "none": ((), 0.5)}


def rendered(pages, most, width=80, *, color=False):
    out = io.StringIO()
    console = parts.console_for(out, Style(color, width))
    parts.show(console, table.panels(pages, "main", most, width))
    return out.getvalue()


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("name", CASES)
def test_the_tables_look_as_agreed(name, width):
    written = rendered(*CASES[name], width=width)
    assert_harmless(written, width)
    assert_agreed(written, GOLDEN / f"{name}-{width}.txt")


def test_harder_is_red_and_easier_green():
    written = rendered(PAGES, 0.5, 120, color=True)
    assert "\x1b[1;31m+1.4" in written
    assert "\x1b[32m−3.0" in written


@pytest.mark.parametrize(
    ("number", "digits", "expected"),
    [
        (38, 0, "+38"),
        (-1204, 0, "−1,204"),
        (0, 0, ""),
        (0.04, 1, ""),
        (-0.04, 1, ""),
        (0.06, 1, "+0.1"),
        (10.0, 1, "+10.0"),
    ],
)
def test_signed(number, digits, expected):
    assert summary.signed(number, digits) == expected


def test_a_line_for_a_log_names_page_grades_and_limit():
    assert summary.excess(PAGES[0], 0.5) == (
        "content/posts/2024/harder-than-it-was.md: got harder from grade 9.8 to 11.2"
        " by flesch-kincaid: +1.4, but the limit is +0.5"
    )


def test_the_json_form():
    made = summary.as_dict(PAGES, revision="main", base="f" * 40, most=0.5, unreadable=1)
    read = json.loads(dumps(made))
    assert read["summary"] == {"pages": 8, "exceeding": 1, "unreadable": 1}
    assert [page["status"] for page in read["pages"]].count("changed") == 6
    assert [page["path"] for page in read["pages"] if page["exceeds"]] == [PAGES[0].path]
    assert read["pages"][-1]["old_path"] == BAD
    assert read["pages"][6]["after"]["formula"] is None
