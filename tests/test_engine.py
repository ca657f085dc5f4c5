"""What only a whole report shows."""

from __future__ import annotations

import pytest

from readcheck import check_text

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
