"""An article's figures explained, held against the figures."""

from __future__ import annotations

import pytest

from readcheck import engine
from readcheck.explain.page import chapters
from readcheck.settings import Settings
from readcheck.source import Source

PAGE = """<nav><a href="/">Home of all pages</a></nav><article><h1>Tides</h1>
<p>The sea comes in twice a day. It goes out again after six hours.</p><h2>Boats</h2>
<pre>float(boat)</pre></article>"""


def told(text, path, **settings):
    analysis = engine.analyse(Source(text, path), Settings(**settings))
    return {
        (chapter.title, line.name): line.text
        for chapter in chapters(analysis)
        for line in chapter.lines
    }


def test_what_counts_and_what_does_not_is_told_with_reasons():
    page = told(PAGE, "a.html", language="en")
    assert page["What counts", "running prose"] == "14 words: formulas count these"
    assert page["What counts", "code"].startswith("1 word")
    assert "nav" in page["What counts", "left out"] or "title" in page["What counts", "left out"]
    assert page["What was counted", "sentences"] == "2"
    assert page["What was counted", "for example"].startswith("The (1) sea (1) comes (1)")


def test_each_formula_has_the_numbers_put_in():
    page = told(PAGE, "a.html", language="en")
    assert page["Formulas", "lix"].startswith("14 / 2 + 100 × 0 / 14 = 7.00")
    assert page["Formulas", "mcalpine-eflaw"].startswith("(14 + ")


def test_the_time_is_told_by_its_parts():
    page = told("The sea comes in twice a day. " * 200, "a.txt", language="en")
    assert page["Reading time", "prose"] == page["Reading time", "in all"].split()[0]
    assert "238 words a minute" in page["Reading time", "in all"]


@pytest.mark.parametrize(
    ("text", "language", "expected"), [("", "en", set()), ("海水一天来两次。", "zh", {"none"})]
)
def test_what_has_no_formula_says_so(text, language, expected):
    page = told(text, "a.txt", language=language)
    assert {name for chapter, name in page if chapter == "Formulas"} == expected
