"""Figures by section and by paragraph, asked for on the command line."""

from __future__ import annotations

import json

import pytest

pytestmark = pytest.mark.usefixtures("articles")


@pytest.mark.parametrize("cached", [[], ["--no-cache"]], ids=["cache", "no-cache"])
def test_each_run_shows_what_it_asks_for(readcheck, cached):
    for _ in range(2):
        assert "Sections" not in readcheck("good.md", *cached).stdout
        assert "Sections" in readcheck("good.md", "--by", "section", *cached).stdout
        assert "Paragraphs" in readcheck("good.md", "--by", "paragraph", *cached).stdout
        many = readcheck("good.md", "wrong.md", "--by", "section", *cached).stdout
        assert many.count("Tides") == 2


@pytest.mark.parametrize("output_format", ["json", "jsonl"])
def test_machine_formats_always_have_sections(readcheck, output_format):
    for options, paragraphs in (([], False), (["--by", "paragraph"], True)):
        done = readcheck("good.md", "--output-format", output_format, *options)
        read = json.loads(done.stdout)
        article = read["articles"][0] if output_format == "json" else read
        assert [section["title"] for section in article["sections"]] == ["Tides"]
        assert ("paragraphs" in article) is paragraphs


def test_an_unknown_part_gets_the_nearest_right_one(readcheck):
    done = readcheck("good.md", "--by", "paragraf")
    assert done.returncode == 2
    assert "did you mean 'paragraph'?" in done.stderr
