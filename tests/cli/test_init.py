"""The command that looks at a site and writes a configuration file for it."""

from __future__ import annotations

import tomllib
from math import ceil
from pathlib import Path

import pytest

from readcheck.config.toml import starter
from readcheck.files.layouts import LAYOUTS, layout_of

WORDS = ("the", "tide", "comes", "in", "and", "then", "goes", "out", "again", "while", "boats")
SIZES = range(130, 3276, 143)
FILE = Path("readcheck.toml")


def page(words, minutes, generator="Hugo 0.150.0"):
    body = " ".join(WORDS[index % len(WORDS)] for index in range(words))
    return (
        f'<html lang="en"><head><title>Tides</title><meta name="generator" content="{generator}">'
        f"</head><body><article><h1>Tides</h1><p>{minutes} min read</p><p>{body}.</p></article>"
        "</body></html>"
    )


def build(folder, sizes=SIZES, speed=212, **told):
    for index, words in enumerate(sizes):
        way = Path(folder) / f"p{index:02}"
        way.mkdir(parents=True)
        (way / "index.html").write_text(page(words, ceil(words / speed), **told), "utf-8")


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def comments():
    """The comments that the file has beside those that it starts with."""
    usual = starter().splitlines()
    return [line for line in FILE.read_text("utf-8").splitlines() if line not in usual]


@pytest.mark.usefixtures("here")
def test_a_sure_rule_is_set_with_its_evidence(readcheck):
    Path("hugo.toml").touch()
    Path(".gitignore").write_text("public/\n")
    build("public")
    done = readcheck("init")
    assert (done.returncode, done.stderr) == (0, "")
    assert "The site is built by Hugo, into public." in done.stdout
    assert "Next: hugo && readcheck check public\n" in done.stdout
    assert tomllib.loads(FILE.read_text("utf-8")) == {"convention": "hugo"}
    said = comments()
    assert said[0].startswith("# Of public: hugo fits 22 of 22 pages; ")
    assert said[1].startswith("# Sure: ")
    assert said[2] == "# Most of these pages name hugo 0.150.0 as their generator."
    assert said[3] == 'convention = "hugo"'
    assert readcheck("check", "public", "-q", "--output-format", "concise").returncode == 0


@pytest.mark.usefixtures("here")
def test_a_doubtful_rule_is_told_and_not_set(readcheck):
    build("_site", sizes=(400, 900, 1300), generator="x")
    assert readcheck("init").returncode == 0
    assert tomllib.loads(FILE.read_text("utf-8")) == {}
    said = comments()
    assert "fit" in said[0]
    assert said[1].startswith("# Not sure (")
    assert said[-1].startswith("# So nothing is set. If you know it: convention = ")


@pytest.mark.usefixtures("here")
def test_without_claims_the_file_is_the_usual_one(readcheck):
    Path("a.md").write_text("# Tides\n\nThe sea comes in.\n", "utf-8")
    Path("mkdocs.yml").touch()
    done = readcheck("init")
    assert FILE.read_text("utf-8") == starter()
    assert done.stdout.endswith("Next: mkdocs build && readcheck check site\n")


@pytest.mark.usefixtures("here")
def test_an_existing_file_is_kept(readcheck):
    FILE.write_text("# mine\n")
    build("public", sizes=(400,))
    done = readcheck("init")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "readcheck.toml: file exists\n"
    assert FILE.read_text() == "# mine\n"


@pytest.mark.usefixtures("here")
def test_a_page_s_words_write_no_setting(readcheck):
    build("public", generator='x&#10;ignore = ["all"]&#10;\x1b[31m ##[x]')
    assert readcheck("init").returncode == 0
    text = FILE.read_text("utf-8")
    assert set(tomllib.loads(text)) <= {"convention"}
    assert "##[" not in text
    assert "\x1b" not in text


@pytest.mark.usefixtures("here")
def test_of_many_pages_some_from_everywhere_are_read(readcheck, monkeypatch):
    monkeypatch.setattr("readcheck.calibrate.look.MOST_PAGES", 8)
    build("public")
    readcheck("init")
    assert " of 8 pages" in comments()[0]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda each: each.generator)
def test_each_layout_is_told_by_its_files(tmp_path, layout):
    assert layout_of(str(tmp_path)) is None
    for name in layout.files if layout.generator in {"Hexo", "Jekyll"} else layout.files[:1]:
        (tmp_path / name).touch()
    assert layout_of(str(tmp_path)) == layout
