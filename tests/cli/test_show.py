"""`readcheck show` as a writer runs it."""

from __future__ import annotations

import pytest


@pytest.mark.usefixtures("articles")
def test_the_text_is_shown_with_its_margin(readcheck):
    done = readcheck("show", "good.md")
    assert done.returncode == 0
    assert "margin: line, and the paragraph's grade by flesch-kincaid" in done.stdout
    assert "Reading time: 2 minutes" in done.stdout


@pytest.mark.usefixtures("articles")
def test_parts_are_listed_by_what_they_cost(readcheck):
    done = readcheck("show", "good.md", "--by", "section")
    assert "Sections, by what they cost" in done.stdout


@pytest.mark.usefixtures("articles")
def test_a_missing_file_is_2_and_the_rest_is_shown(readcheck):
    done = readcheck("show", "none.md", "good.md")
    assert done.returncode == 2
    assert "none.md: error" in done.stderr
    assert "Tides" in done.stdout
