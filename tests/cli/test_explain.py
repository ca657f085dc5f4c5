"""`readcheck explain` as a writer runs it."""

from __future__ import annotations

import pytest


@pytest.mark.usefixtures("articles")
def test_an_article_is_explained(readcheck):
    done = readcheck("explain", "good.md")
    assert done.returncode == 0
    assert "Formulas" in done.stdout
    assert "= " in done.stdout


@pytest.mark.usefixtures("articles")
def test_a_missing_file_is_2_and_the_rest_is_explained(readcheck):
    done = readcheck("explain", "none.md", "good.md")
    assert done.returncode == 2
    assert "none.md: error" in done.stderr
    assert "good.md" in done.stdout
