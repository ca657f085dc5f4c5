"""The command that writes numbers for site generators."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.numbers.document import url

HOSTILE = "::error ##[x] \x1b[31m\u202e.md"
CODE = "\n```\n" + "height = mean + half * cosine(phase)\n" * 40 + "```\n"


def written(path="readcheck.json"):
    return json.loads(Path(path).read_text("ascii"))


def pages(done):
    return json.loads(done.stdout)["pages"]


@pytest.mark.usefixtures("articles")
def test_it_is_stable_sorted_and_complete(readcheck, articles):
    (articles / HOSTILE).write_text("# A\n\nThe sea comes in.\n")
    done = readcheck("data", ".", "-o", "data/readcheck.json")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    made = Path("data/readcheck.json").read_bytes()
    assert b"##[" not in made
    told = written("data/readcheck.json")
    assert told["version"] == 1
    assert list(told["pages"]) == sorted(["good.md", "wrong.md", HOSTILE])
    assert set(told["pages"]["good.md"]) == {
        *("url", "language", "words", "code_words", "minutes", "duration", "range"),
        *("grade", "formula", "reliable"),
    }
    assert readcheck("data", "wrong.md", HOSTILE, "good.md", "--jobs", "2").stdout == made.decode()


@pytest.mark.usefixtures("articles")
def test_the_numbers_are_those_of_check(readcheck):
    one = pages(readcheck("data", "good.md"))["good.md"]
    (told,) = json.loads(readcheck("good.md", "--output-format", "json").stdout)["articles"]
    assert one["minutes"] == told["reading_time"]["minutes"]
    assert one["duration"] == f"PT{one['minutes']}M"
    assert one["range"][0] == round(told["reading_time"]["range"][0] / 60, 1)
    assert one["grade"] == round(told["scores"]["flesch-kincaid"]["grade"], 1)


@pytest.mark.usefixtures("articles")
def test_a_convention_decides_what_is_published(readcheck):
    fast, slow = (
        pages(readcheck("data", "good.md", "--convention", name))["good.md"]["minutes"]
        for name in ("600-up", "50-up")
    )
    assert (fast, slow) == (1, 11)


@pytest.mark.usefixtures("articles")
def test_so_does_one_that_is_set_in_a_file(readcheck):
    Path("readcheck.toml").write_text('convention = "50-up"\n')
    assert pages(readcheck("data"))["good.md"]["minutes"] == 11


@pytest.mark.parametrize("generator", ["", "Hugo 0.150", "mkdocs-1.6", "Ghost 5", "Zola v0.19"])
@pytest.mark.parametrize("body", ["{p}", "{p}{c}", "{c}{c}{p}", "{p}{p}{p}{p}{p}{c}", "Words.{c}"])
def test_a_page_that_says_so_holds_whatever_built_it(readcheck, articles, generator, body):
    prose = "<p>" + "The sea comes in twice a day and goes out. " * 30 + "</p>"
    code = f"<pre><code>{CODE[5:-4]}</code></pre>" + '<p><img src="a.png" alt="A gauge"></p>' * 6
    page = (
        f'<html lang="en"><head><meta name="generator" content="{generator}"><title>Tides</title>'
        "</head><body><article><h1>Tides</h1><p>{} min read</p>"
        f"{body.format(p=prose, c=code)}</article></body></html>"
    )
    (articles / "a.html").write_text(page.format(1))
    minutes = pages(readcheck("data", "a.html"))["a.html"]["minutes"]
    (articles / "a.html").write_text(page.format(minutes))
    done = readcheck("a.html", "--output-format", "concise", "--no-cache")
    assert done.returncode == 0, done.stdout


@pytest.mark.usefixtures("articles")
def test_what_is_unchanged_is_not_written_again(readcheck):
    readcheck("data", "-o", "readcheck.json")
    os.utime("readcheck.json", (1, 1))
    readcheck("data", "-o", "readcheck.json")
    assert os.stat("readcheck.json").st_mtime == 1
    Path("good.md").write_text("# A\n\nThe sea comes in.\n")
    readcheck("data", "-o", "readcheck.json")
    assert written()["pages"]["good.md"]["words"] == 5


@pytest.mark.usefixtures("articles")
def test_what_cannot_be_read_is_told_and_the_rest_is_there(readcheck, articles):
    (articles / "binary.md").write_bytes(b"a\0b")
    done = readcheck("data", ".", "gone.md")
    assert done.returncode == 2
    assert "binary.md: error unreadable-file: " in done.stderr
    assert "gone.md: error unreadable-file: " in done.stderr
    assert set(pages(done)) == {"good.md", "wrong.md"}


@pytest.mark.usefixtures("articles")
def test_a_file_that_cannot_be_written_is_told(readcheck):
    Path("folder").mkdir()
    done = readcheck("data", "good.md", "-o", "folder")
    assert done.returncode == 2
    assert done.stderr.startswith("Error: folder: ")
    refused = readcheck("data", "--base-url", "javascript:alert(1)")
    assert refused.returncode == 2


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("public/index.html", "https://example.org/blog/"),
        ("public/posts/a/index.html", "https://example.org/blog/posts/a/"),
        ("public/about us.html", "https://example.org/blog/about%20us.html"),
        ("public/caf\u00e9/index.htm", "https://example.org/blog/caf%C3%A9/"),
        ("./public/a.html", "https://example.org/blog/a.html"),
        ("public/sub/deep.html", "https://example.org/blog/deep.html"),
        ("public/a.md", None),
        ("elsewhere/a.html", None),
        ("single.html", None),
    ],
)
def test_urls_of_built_pages(path, expected):
    folders = ["public", "public/sub", "single.html"]
    assert url(path, folders, "https://example.org/blog/") == expected


@given(st.text(min_size=1, max_size=30))
def test_an_address_is_plain_ascii(name):
    made = url(f"public/{name}.html", ["public"], "https://example.org")
    assert made is None or (made.isascii() and made.isprintable() and " " not in made)
