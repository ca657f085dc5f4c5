"""The command that finds out a site's rule."""

from __future__ import annotations

import json
import re
from math import ceil
from pathlib import Path

import pytest

SIZES = tuple(range(130, 3276, 143))
WORDS = ("the", "tide", "comes", "in", "and", "then", "goes", "out", "again", "while", "boats")
WRONG = 8  # The index of a page that breaks the rule.
HOSTILE = "::error ##[x] \x1b[31m\u202e.md"


def page(words, minutes):
    body = " ".join(WORDS[index % len(WORDS)] for index in range(words))
    return f"---\ntitle: Tides\n---\n\n{minutes} min read\n\n{body}.\n"


@pytest.fixture
def site(tmp_path, monkeypatch):
    """The current folder, with a site's pages by the rule words / 150, rounded up, but for one."""
    monkeypatch.chdir(tmp_path)
    for name in ("READCHECK_OUTPUT_FORMAT", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "posts"
    folder.mkdir()
    for index, words in enumerate(SIZES):
        minutes = ceil(words / 150) + (4 if index == WRONG else 0)
        (folder / f"p{index:02}.md").write_text(page(words, minutes), "utf-8")
    return tmp_path


@pytest.mark.usefixtures("site")
def test_the_rule_is_named_with_how_sure_that_is(readcheck):
    done = readcheck("calibrate", "posts")
    assert (done.returncode, done.stderr) == (0, "")
    assert "150-up fits 21 of 22 pages; next best: " in done.stdout
    assert "Sure: " in done.stdout
    assert "150 words a minute, rounded up" in done.stdout


@pytest.mark.usefixtures("site")
def test_pages_off_the_rule_are_named_with_what_it_gives(readcheck):
    told = readcheck("calibrate", "posts").stdout
    assert re.search(r"posts/p08\.md:5\s+13 min\S*.*?\s1,2\d\d\s+9 min", told)
    assert told.count(".md:") == 1


@pytest.mark.usefixtures("site")
def test_json_is_one_object_with_every_page(readcheck):
    told = json.loads(readcheck("calibrate", "posts", "--output-format", "json").stdout)
    assert (told["version"], told["pages"], told["silent"], told["unreadable"]) == (1, 22, 0, 0)
    assert (told["convention"], told["sure"]) == ("150-up", True)
    assert told["candidates"][0]["fits"] == 21
    # The rest is a rule that readcheck does not know.
    assert 0.9 < sum(each["probability"] for each in told["candidates"]) < 1
    up = next(rule for rule in told["plain_rules"] if rule["rounding"] == "up")
    assert up["low"] <= 150 <= up["high"]
    (off,) = (point for point in told["points"] if not point["fits"])
    assert (off["path"], off["line"], off["minutes"]) == ("posts/p08.md", 5, [13, 13])
    assert off["expected"] == [[9, 9]]


@pytest.mark.usefixtures("site")
def test_several_processes_find_the_same(readcheck):
    alone = readcheck("calibrate", "posts", "--jobs", "1").stdout
    assert readcheck("calibrate", "posts", "--jobs", "2").stdout == alone


def test_write_sets_the_rule_that_check_then_follows(readcheck, site):
    done = readcheck("calibrate", "posts", "--write")
    assert done.returncode == 0
    assert done.stderr == 'readcheck.toml now says convention = "150-up"\n'
    assert (site / "readcheck.toml").read_text("utf-8") == 'convention = "150-up"\n'
    options = ("--output-format", "concise", "--select", "reading-time-off", "--no-cache")
    checked = readcheck("posts", *options, text=False).stdout.decode()  # Its own process.
    assert [line.partition(":")[0] for line in checked.splitlines()] == ["posts/p08.md"]
    again = readcheck("calibrate", "posts", "--write")
    assert again.stderr == 'readcheck.toml says already convention = "150-up"\n'


def test_write_takes_the_file_nearest_to_the_pages(readcheck, site):
    (site / "pyproject.toml").write_text('[tool.readcheck]\nlanguage = "en"\n', "utf-8")
    near = site / "posts" / ".readcheck.toml"
    near.write_text("# Ours.\nmax-grade = 12\n", "utf-8")
    assert readcheck("calibrate", "posts", "--write").returncode == 0
    assert near.read_text("utf-8") == '# Ours.\nmax-grade = 12\nconvention = "150-up"\n'
    assert "convention" not in (site / "pyproject.toml").read_text("utf-8")


def test_write_takes_the_file_that_is_given(readcheck, site):
    given = site / "other.toml"
    given.write_text('convention = "hugo" # old\n', "utf-8")
    assert readcheck("calibrate", "posts", "--write", "--config", "other.toml").returncode == 0
    assert given.read_text("utf-8") == 'convention = "150-up" # old\n'
    assert not (site / "readcheck.toml").exists()


def test_an_unsure_rule_is_written_by_force_alone(readcheck, site):
    done = readcheck("calibrate", "posts/p03.md", "--write")
    assert done.returncode == 1
    assert "nothing written: no rule is sure; --force writes " in done.stderr
    assert not (site / "readcheck.toml").exists()
    forced = readcheck("calibrate", "posts/p03.md", "--write", "--force")
    assert forced.returncode == 1, "it is still not sure"
    assert (site / "readcheck.toml").exists()


def test_nothing_is_written_where_it_could_not_stand(readcheck, site):
    (site / "readcheck.toml").mkdir()
    done = readcheck("calibrate", "posts", "--write")
    assert done.returncode == 2
    assert "readcheck.toml" in done.stderr


def test_pages_without_claims_tell_nothing(readcheck, site):
    (site / "quiet.md").write_text("# Tides\n\nThe sea comes in.\n", "utf-8")
    done = readcheck("calibrate", "quiet.md", "--write")
    assert done.returncode == 1
    assert "No page claims a reading time." in done.stdout
    assert done.stderr == "readcheck.toml: nothing written: no rule is sure\n"
    assert "(1 without a claim)" in readcheck("calibrate", "posts", "quiet.md").stdout
    empty = json.loads(readcheck("calibrate", "quiet.md", "--output-format", "json").stdout)
    assert (empty["convention"], empty["silent"], empty["points"]) == (None, 1, [])


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("paths", [["gone.md"], ["posts", "gone.md"]], ids=["alone", "beside"])
def test_what_cannot_be_read_is_told(readcheck, paths):
    done = readcheck("calibrate", *paths)
    assert done.returncode == 2
    assert done.stderr == "gone.md: error unreadable-file: no such file or directory\n"


@pytest.mark.usefixtures("site")
def test_standard_input_is_a_page(readcheck):
    done = readcheck("calibrate", "-", "--format", "markdown", stdin=page(900, 4))
    assert done.returncode == 1
    assert " of 1 page" in done.stdout


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("width", [60, 80, 120])
def test_hostile_names_and_claims_steer_nothing(readcheck, monkeypatch, width):
    monkeypatch.setenv("COLUMNS", str(width))
    Path(HOSTILE).write_text(page(900, 30), "utf-8")
    done = readcheck("calibrate", "posts", HOSTILE)
    for line in done.stdout.splitlines():
        assert len(line) <= width
        assert line.isprintable()
        assert not line.lstrip().startswith("::")
    assert "##[" not in done.stdout


@pytest.mark.usefixtures("site")
def test_hostile_names_and_claims_are_escaped_in_json(readcheck):
    Path(HOSTILE).write_text(page(900, 30), "utf-8")
    machine = readcheck("calibrate", "posts", HOSTILE, "--output-format", "json").stdout
    assert machine.isascii()
    assert "##[" not in machine
    assert json.loads(machine)["points"][-1]["path"] == HOSTILE


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--force"], "goes with --write"),
        (["--write", "--isolated"], "with --isolated there is no file to write"),
        (["--output-format", "jsn"], "did you mean 'json'?"),
    ],
)
def test_options_that_make_no_sense_are_refused(readcheck, options, complaint):
    done = readcheck("calibrate", "posts", *options)
    assert done.returncode == 2
    assert complaint in " ".join(done.stderr.split())
