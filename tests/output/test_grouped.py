from __future__ import annotations

import pytest

import example_reports as examples
from readcheck.output import escape
from rendering import HOSTILE, hostile, rendered


def test_findings_stand_under_their_path_in_columns():
    path = examples.WRONG.path
    assert rendered("grouped", *examples.EVERY).splitlines() == [
        path,
        f"  6:1  error    reading-time-off  {examples.WRONG.findings[0].message}",
        "  1:1  warning  grade-too-high    Flesch-Kincaid gives grade 13.6, the limit is 12.",
        "",
        "broken.md",
        f"  1:1  error  unreadable-file  {examples.BROKEN.error}",
    ]


def test_a_good_article_leaves_no_line():
    assert rendered("grouped", examples.GOOD) == ""


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_text_stays_on_its_line(kind):
    text = HOSTILE[kind]
    assert rendered("grouped", hostile(text)).split("\n") == [
        escape.path(text),
        f"  6:1  error  reading-time-off  {escape.text(text)}",
        "",
    ]


@pytest.mark.parametrize("kind", HOSTILE)
def test_in_the_concise_format_too(kind):
    text = HOSTILE[kind]
    assert rendered("concise", hostile(text)).split("\n") == [
        f"{escape.path(text)}:6:1: error reading-time-off: {escape.text(text)}",
        "",
    ]
