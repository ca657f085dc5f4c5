"""What calibrating a site came to, as people and programs read it."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from golden import assert_agreed, assert_harmless
from readcheck.calibrate import summary, table
from readcheck.calibrate.evidence import Evidence
from readcheck.calibrate.fit import calibrate
from readcheck.calibrate.page import SitePage
from readcheck.calibrate.site_rule import by_words, given, likeliest_rows
from readcheck.output.json_contract import dumps
from readcheck.output.style import Style
from readcheck.output.tables import parts
from readcheck.reading.content import RULES, Amount
from readcheck.reading.conventions import CONVENTIONS
from readcheck.reading.publishing import Published

GOLDEN = Path(__file__).parent / "golden"
HUGO = CONVENTIONS["hugo-213"]


def page(index, words, minutes=None, published=None):
    """A page whose text every rule counts alike, by Hugo's rule unless its minutes are given."""
    amounts = {rule: Amount(words - 1, words, words + 1) for rule in RULES}
    low, high = HUGO.publish(words) if minutes is None else (minutes, minutes)
    evidence = Evidence(
        f"content/posts/p{index:02}.html", low, high, "en", 0, cjk=False, amounts=amounts
    )
    return SitePage(evidence, published or f"{low} min read", 9 + index)


# Just under and over Hugo's steps, where other rules give other minutes.
SIZES = [count for step in range(1, 13) for count in (213 * step - 4, 213 * step + 4)]
RIGHT = [page(index, words) for index, words in enumerate(SIZES)]
WRONG = [*RIGHT, page(30, 900, 9), page(31, 1200, 400, "400 \x1b[31m\u202eminutes ##[x]")]
CASES = {"right": (RIGHT, 0), "wrong": (WRONG, 3), "one": (RIGHT[:1], 0), "none": ([], 2)}


def found(pages):
    return calibrate([page.evidence for page in pages])


def rendered(pages, silent=0, width=80):
    out = io.StringIO()
    console = parts.console_for(out, Style(width=width))
    parts.show(console, table.panels(found(pages), pages, silent, width))
    return out.getvalue()


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("name", CASES)
def test_the_tables_look_as_agreed(name, width):
    written = rendered(*CASES[name], width=width)
    assert_harmless(written, width)
    assert_agreed(written, GOLDEN / f"{name}-{width}.txt")


def test_it_says_what_it_cannot_tell():
    assert summary.certainty(found(RIGHT)).startswith("Sure: ")
    assert "all pages say the same time" in summary.certainty(found(RIGHT[:1]))
    random = [page(index, 400 + 37 * index, 1 + index * 7 % 23) for index in range(20)]
    assert "no known rule explains more than half" in summary.certainty(found(random))
    assert "Pages that break the rule" not in rendered(random)


def test_versions_that_the_pages_cannot_tell_apart_are_all_named():
    short = [page(index, words) for index, words in enumerate((50, 300, 500, 700))]
    rows = likeliest_rows([each.evidence for each in short], "hugo")
    assert {row.name for row in rows} == {"hugo-212", "hugo-213"}
    (row,) = likeliest_rows([each.evidence for each in RIGHT], "hugo")
    assert row is HUGO


def test_what_a_rule_gives_for_a_page():
    evidence = page(0, 213 * 4 - 2).evidence
    assert given(evidence, "hugo") == (Published(4, 4), Published(5, 5))
    assert given(evidence, "225-up") == (Published(4, 4),)
    assert given(evidence, "hugo-cjk-500") == ()
    with pytest.raises(KeyError):
        given(evidence, "no-such-rule")


def test_a_rule_that_counts_other_things_is_drawn_by_words():
    amounts = {rule: Amount(0, 3000 if rule == "symbols" else 600, 9999) for rule in RULES}
    evidence = Evidence("a.html", 3, 3, "en", 2, cjk=False, amounts=amounts)
    row = CONVENTIONS["hexo-symbols-1100"]
    assert by_words([evidence], row)(600) == row.publish(3000, 2)
    assert by_words([evidence], row)(1200) == row.publish(6000, 2)


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ([], ""),
        ([Published(4, 4)], "4"),
        ([Published(4, 4), Published(5, 5)], "4 or 5"),
        ([Published(4, 6)], "4–6"),
        ([Published(0, 1)], "less than 1"),
    ],
)
def test_minutes_in_words(published, expected):
    assert summary.minutes(published) == expected


@pytest.mark.parametrize(
    ("probability", "expected"),
    [(1.0, "over 99%"), (0.996, "over 99%"), (0.5, "50%"), (0.994, "99%"), (0.0, "under 1%")],
)
def test_a_probability_promises_neither_all_nor_nothing(probability, expected):
    assert summary.likelihood(probability) == expected


def test_the_json_form_holds_every_page_as_it_was():
    made = summary.as_dict(found(WRONG), WRONG, silent=3, unreadable=1)
    read = json.loads(dumps(made))
    assert (read["convention"], read["silent"], read["unreadable"]) == ("hugo", 3, 1)
    assert [point["published"] for point in read["points"]] == [each.published for each in WRONG]
    assert [point["path"] for point in read["points"] if not point["fits"]] == [
        "content/posts/p30.html",
        "content/posts/p31.html",
    ]
