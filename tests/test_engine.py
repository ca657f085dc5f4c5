"""What only a whole report shows."""

from __future__ import annotations

import pytest

from readcheck import check_text
from readcheck.source import UnreadableError

BODY = "<p>The sea comes in twice a day, and it goes out again as often.</p>" * 3


@pytest.mark.parametrize(
    ("page_title", "heading", "shown"),
    [
        pytest.param(
            "Salt &amp; nothing else | Low Tide",
            "Salt &amp;\n nothing <b>else</b>",
            "Salt & nothing else",
            id="the-site-s-name-is-no-part-of-it",
        ),
        pytest.param(
            "Why the tide keeps two clocks",
            "Low Tide",
            "Why the tide keeps two clocks",
            id="a-heading-that-nothing-confirms-is-none",
        ),
        pytest.param("Salt", "", "Salt", id="no-heading"),
        pytest.param(
            "Salt | Low Tide",
            'Salt<a class="headerlink" href="#salt">¶</a>',
            "Salt",
            id="a-permalink-is-no-part-of-it",
        ),
    ],
)
def test_a_report_is_titled_by_what_the_page_says_twice(page_title, heading, shown):
    page = f"<title>{page_title}</title><article><h1>{heading}</h1>{BODY}</article>"
    assert check_text(page, "a.html").title == shown


def test_front_matter_titles_a_draft():
    draft = "---\ntitle: The tide\n---\n# The tide | Low Tide\n\nThe sea comes in twice a day.\n"
    assert check_text(draft, "a.md").title == "The tide"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('---\ntitle: "a\ud800b"\nreadingTime: 5\nmore: {a: [b]}\n---\n\nThe sea.', "a.md"),
        ('+++\ntitle = "\udfff"\n+++\n\nThe sea.', "a.md"),
        ("<title>\ud800</title><p>The sea. \udc80</p>", "a.html"),
        ("\udfff\n\nThe sea \ud800 comes in.", "a.txt"),
    ],
)
def test_half_a_character_is_read_over(text, name):
    assert check_text(text, name).error is None


def test_half_a_character_in_broken_front_matter_is_told_as_any_other():
    with pytest.raises(UnreadableError):
        check_text("---\na: [\ud800\n---\n\nText.", "a.md")
