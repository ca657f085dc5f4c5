"""What is no wall of text: lines that their author broke, and stretches under a bold line."""

from __future__ import annotations

import pytest

from readcheck import check_text
from readcheck.settings import Settings

TWELVE = "The boats came back with the tide and lay still until Monday."
PARAGRAPH = Settings(select=("paragraph-too-long",), max_paragraph_words=20)
HEADING = Settings(select=("heading-gap",), max_section_words=20)


def lines_found(text, path, settings):
    report = check_text(text, path, settings=settings)
    return [finding.location.start.line for finding in report.findings]


@pytest.mark.parametrize("ending", ["  ", "\\", "<br>", "<br />"])
def test_lines_that_are_broken_in_markdown_are_one_each(ending):
    text = f"# Boats\n\n{TWELVE}{ending}\n{TWELVE}{ending}\n{TWELVE}\n"
    assert lines_found(text, "a.md", PARAGRAPH) == []
    assert lines_found(f"> {text}", "a.md", PARAGRAPH) == []


def test_a_line_that_is_wrapped_goes_on():
    text = f"# Boats\n\n{TWELVE}\n{TWELVE}\n"
    assert lines_found(text, "a.md", PARAGRAPH) == [3]
    assert lines_found(text.replace("<", "&lt;"), "a.txt", PARAGRAPH) == [3]


def test_the_line_that_is_too_long_is_the_one_that_is_named():
    text = f"# Boats\n\n{TWELVE}  \n{TWELVE}\n{TWELVE}  \n{TWELVE}\n"
    assert lines_found(text, "a.md", PARAGRAPH) == [4]


def test_lines_that_are_broken_in_html_are_one_each():
    page = "<html><body><article><h1>Boats</h1><p>{}</p></article></body></html>"
    broken = page.format(f"{TWELVE}<br>\n{TWELVE}<br/>{TWELVE}")
    whole = page.format(f"{TWELVE}\n<em>{TWELVE}</em>&#10;{TWELVE}")
    assert lines_found(broken, "a.html", PARAGRAPH) == []
    assert lines_found(whole, "a.html", PARAGRAPH) == [1]


@pytest.mark.parametrize(
    "heading",
    ["**Boats**", "__The boats of the bay__", "<b>Boats</b>", "**Boats**  \n", "## Boats"],
)
def test_a_bold_line_is_a_heading_to_the_eye(heading):
    text = f"# Bay\n\n{TWELVE}\n\n{heading}\n\n{TWELVE}\n"
    assert lines_found(text, "a.md", HEADING) == []


def test_a_bold_line_may_open_its_paragraph():
    text = f"# Bay\n\n{TWELVE}\n\n**Boats**  \n{TWELVE}\n"
    assert lines_found(text, "a.md", HEADING) == []
    page = f"<html><body><h1>Bay</h1><p>{TWELVE}</p><p><b>Boats</b><br>{TWELVE}</p></body></html>"
    assert lines_found(page, "a.html", HEADING) == []


@pytest.mark.parametrize(
    "paragraph",
    [
        pytest.param(f"**Note:** {TWELVE}", id="run-in"),
        pytest.param(f"**{TWELVE} {TWELVE}**", id="long"),
        pytest.param(f"It is **late**\n\n{TWELVE}", id="at-the-end"),
    ],
)
def test_other_bold_words_are_no_heading(paragraph):
    assert len(lines_found(f"# Bay\n\n{TWELVE}\n\n{paragraph}\n", "a.md", HEADING)) == 1
