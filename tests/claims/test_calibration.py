"""What one page tells of its site's rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from readcheck import engine
from readcheck.calibrate.page import evidence_of
from readcheck.settings import Settings
from readcheck.source import Source

if TYPE_CHECKING:
    from readcheck.calibrate.evidence import Evidence

PROSE = "The old boat lay still in the small bay all day, and nobody came to look. " * 40
YOAST = (
    '<meta name="twitter:label1" content="Est. reading time">'
    '<meta name="twitter:data1" content="3 minutes">'
)


def told(byline: str, head: str = "", text: str = PROSE) -> Evidence | None:
    page = (
        f'<html lang="en"><head><title>Boats</title>{head}</head><body><nav><a href="/">x</a></nav>'
        f"<article><h1>Boats</h1><p class='meta'>{byline}</p><p>{text}</p></article></body></html>"
    )
    return evidence_of(engine.analyse(Source(page, "boats.html"), Settings()))


@pytest.mark.parametrize(
    ("byline", "head", "bounds"),
    [
        pytest.param("4 min read", "", (4, 4), id="visible"),
        pytest.param("4 min read", YOAST, (4, 4), id="visible before a plugin's"),
        pytest.param("By Ann Lee", YOAST, (3, 3), id="a plugin's, where it is the only one"),
        pytest.param("4–6 minutes read", "", (4, 6), id="a range"),
    ],
)
def test_the_claim_that_tells(byline: str, head: str, bounds: tuple[int, int]) -> None:
    evidence = told(byline, head)
    assert evidence is not None
    assert (evidence.low, evidence.high) == bounds
    assert evidence.path == "boats.html"
    assert 600 <= evidence.words <= 640


def test_a_page_that_tells_nothing() -> None:
    assert told("By Ann Lee") is None


def test_the_generator_is_read() -> None:
    evidence = told("4 min read", '<meta name="generator" content="Hugo 0.147.2">')
    assert evidence is not None
    assert evidence.generator == "hugo 0.147.2"


def test_the_fraction_of_a_front_matter_object_gives_way_to_the_whole_number() -> None:
    text = f'---\nreadingTime:\n  minutes: 3.2\n  text: "4 min read"\n---\n\n{PROSE}\n'
    evidence = evidence_of(engine.analyse(Source(text, "a.md"), Settings()))
    assert evidence is not None
    assert evidence.low == 4
