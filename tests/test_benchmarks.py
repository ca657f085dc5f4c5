"""What is measured for the docs still runs, and leaves what people wrote."""

from __future__ import annotations

import re
import sys
from importlib import import_module
from pathlib import Path

import pytest

from claim_pages.catalogue import SHAPES, right, wrong
from readcheck.languages._measured import MEASURED

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"


@pytest.fixture
def imported(monkeypatch):
    monkeypatch.setattr(sys, "path", [*sys.path, str(BENCHMARKS)])
    return import_module


PAGE = "# A\n\nhead\n\n## One\n\nold\n\n### part\n\nold\n\n## By hand\n\nkept\n"


@pytest.mark.parametrize(
    ("sections", "after"),
    [
        ([], PAGE),
        (["## One\n\nnew\n"], "# A\n\nhead\n\n## One\n\nnew\n\n## By hand\n\nkept\n"),
        (["## Two\n\nnew"], f"{PAGE}\n## Two\n\nnew\n"),
    ],
    ids=["nothing", "one-again", "a-new-one"],
)
def test_measuring_again_keeps_what_nobody_measures(imported, sections, after):
    assert imported("accuracy").renewed(PAGE, sections) == after


def test_every_section_is_on_the_page_under_its_heading(imported):
    page = (BENCHMARKS.parent / "docs" / "accuracy.md").read_text("utf-8")
    assert imported("accuracy").renewed(page, []) == page


@pytest.mark.parametrize(
    ("what", "heading"), [("sentences", "Sentences"), ("syllables", "Syllables")]
)
def test_languages_are_said_to_be_measured_where_the_page_has_their_figures(what, heading):
    page = (BENCHMARKS.parent / "docs" / "accuracy.md").read_text("utf-8")
    section = page.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| ([a-z]{2}) \|", section, re.MULTILINE)
    assert {*rows, "en"} == set(MEASURED[what])


def test_pages_of_generators_are_counted(imported):
    shape = next(iter(SHAPES))
    measured = imported("figures.claim_pages").measured
    good, bad = next(iter(right(shape))).page, next(iter(wrong(shape))).page
    assert measured(good, bad=False)["alarms"] == 0
    found = measured(bad, bad=True)
    assert (found["found"], found["mended"]) == (1, 1)
