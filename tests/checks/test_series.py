"""What a page says of its place in a series."""

from __future__ import annotations

import pytest

from readcheck import engine
from readcheck.checks.series_broken import find
from readcheck.settings import Settings
from readcheck.source import Source

PROSE = "<p>The ferry waits until the lamp on the pier is lit, and only then it leaves.</p>" * 4
PAGE = "<html lang='en'><head><title>{title}</title></head><body><article><h1>{title}</h1>{line}"


def place(line="", title="Ebb", path="a.html"):
    text = line if path.endswith(".md") else PAGE.format(title=title, line=line) + PROSE
    found = [f.data for f in find(engine.analyse(Source(text, path), Settings()))]
    return [(d["series"], d["part"], d["total"], d["minutes"]) for d in found]


@pytest.mark.parametrize(
    ("line", "title", "expected"),
    [
        ("", "Slack water, part 2 of 5", ("slack water", 2, 5, None)),
        ("", "Stauwasser – Teil 2 von 5: Der Mond", ("stauwasser", 2, 5, None)),
        ("", "Étale (partie 2/5)", ("étale", 2, 5, None)),
        ("<p>Part 2 of 5 in the series Slack water</p>", "Ebb", ("slack water", 2, 5, None)),
        ("<p>Part 2 of 5 in <a href='/s/'>Slack water</a></p>", "Ebb", ("slack water", 2, 5, None)),
        ("<p>Part 2 of 5: Slack water, a 34-minute series</p>", "Ebb", ("slack water", 2, 5, 34)),
    ],
)
def test_a_page_names_its_part_and_its_series(line, title, expected):
    assert place(line, title) == [expected]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("", "Part 2 of 5: Ebb"),
        ("<p>Part 2 of 5</p>", "Ebb"),
        ("<p>It goes on in part 2 of 5 of Slack water.</p>", "Ebb"),
        ("<p><a href='/2/'>Part 2 of 5: Slack water</a></p>", "Ebb"),
        ("<ul><li>Part 1 of 2: Slack water</li><li>Part 2 of 2: Neap tide</li></ul>", "Ebb"),
        (f"<p>Part 2 of 5 in Slack water. {'Nobody waits for the ferry. ' * 9}</p>", "Ebb"),
        ("<pre>part 2 of 5 in Slack water</pre>", "Ebb"),
    ],
)
def test_what_may_be_about_anything_else_is_no_place(line, title):
    assert place(line, title) == []


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("series: Slack water\npart: 2", [("slack water", 2, None, None)]),
        ("series: [Slack water]\nseries_order: 2", [("slack water", 2, None, None)]),
        ("series: Slack water", []),
        ("series: Slack water\npart: two", []),
        ("part: 2", []),
    ],
)
def test_front_matter_may_say_it(keys, expected):
    assert place(f"---\n{keys}\n---\n\nEbb and flood.\n", path="a.md") == expected
