"""What is silenced is counted: a clean run tells what it does not tell."""

from __future__ import annotations

import json

import pytest

WAYS = {
    "comments": "by comments",
    "front_matter": "by front matter",
    "overrides": "by overrides",
    "baseline": "by the baseline",
}


@pytest.fixture
def silencing(articles, readcheck):
    """Silences the one finding of the folder in one of the ways."""
    wrong = articles / "wrong.md"

    def silence(way):
        text = wrong.read_text("utf-8")
        if way == "comments":
            wrong.write_text(f"<!-- readcheck-disable -->\n\n{text}", "utf-8")
        elif way == "front_matter":
            keys = "readcheck:\n  ignore: [reading-time-off]"
            wrong.write_text(f"---\n{keys}\n---\n{text}", "utf-8")
        elif way == "overrides":
            keys = '[[overrides]]\nfiles = ["wrong.md"]\nignore = ["all"]\n'
            (articles / "readcheck.toml").write_text(keys, "utf-8")
        else:
            readcheck(".", "--write-baseline", "-q")

    return silence


@pytest.mark.parametrize("way", WAYS)
def test_each_way_is_counted_in_every_closing_line(readcheck, silencing, way):
    silencing(way)
    told = f"nothing to report; 1 silenced (1 {WAYS[way]})."
    for kept in ("anew", "from the cache"):
        for name in ("concise", "grouped"):
            done = readcheck(".", "--output-format", name)
            assert (done.returncode, kept) == (0, kept)
            assert told in done.stderr
        assert told in " ".join(readcheck(".").stdout.replace("│", "").split())
        one = readcheck("wrong.md").stdout
        assert told.removesuffix(".").partition("; ")[2] in one
        summary = json.loads(readcheck(".", "--output-format", "json").stdout)["summary"]
        assert summary["silenced"] == {each: int(each == way) for each in WAYS}
        assert summary["findings"]["error"] == 0


def test_all_ways_add_up(readcheck, articles, silencing):
    text = (articles / "wrong.md").read_text("utf-8")
    silencing("comments")
    (articles / "second.md").write_text(f"---\nreadcheck: false\n---\n{text}", "utf-8")
    (articles / "third.md").write_text(text, "utf-8")
    silenced = "1 error; 1 can be mended with --fix; 2 silenced (1 by comments, 1 by front matter)."
    assert silenced in readcheck(".", "--output-format", "concise").stderr


def test_other_settings_for_some_paths_silence_nothing(readcheck, articles):
    keys = '[[overrides]]\nfiles = ["good.md"]\nmax-grade = 20\nextend-select = ["all"]\n'
    (articles / "readcheck.toml").write_text(keys, "utf-8")
    assert "silenced" not in readcheck(".", "--output-format", "concise").stderr
