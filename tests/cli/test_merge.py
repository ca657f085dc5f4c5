"""A run in parts, and the one report that is made of theirs."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from readcheck.cli.commands.check import command as check
from readcheck.cli.commands.merge import command as merge
from readcheck.config.model import ConfigError

PAGE = """<!doctype html><html lang="en"><head><title>{name}</title>
<link rel="canonical" href="https://example.org/{name}.html"></head>
<body><article><h1>{name}</h1><p>{minutes} min read</p>{text}</article>
<aside><h2>More</h2><ul>{cards}</ul></aside></body></html>"""
CARD = '<li><a href="/{name}.html">{name}</a> <span>{minutes} min read</span></li>'
TEXT = "<p>" + "The sea comes in twice a day and the harbour waits for it. " * 20 + "</p>"
NAMES = ("bar", "cove", "delta", "estuary", "fjord", "gulf")


def build(folder):
    """A site with a card of every kind: right, wrong, silenced, in a file that no one can read."""
    folder.mkdir()
    for number, name in enumerate(NAMES):
        other = NAMES[number - 1]
        cards = CARD.format(name=other, minutes=9 if number % 2 else 1)
        if number == 3:
            cards = f"<!-- readcheck-disable card-disagrees -- told by hand -->\n{cards}"
        page = PAGE.format(name=name, minutes=1 + 5 * (number == 4), text=TEXT, cards=cards)
        (folder / f"{name}.html").write_text(page, "utf-8")
    for part, name in ((1, "ebb"), (3, "flood")):
        title = f"---\ntitle: The two clocks of the tide\nseries: Slack water\npart: {part}\n---\n"
        (folder / f"{name}.md").write_text(title + "The sea comes in.\n\n" * 4, "utf-8")
    entry = {"url": "https://example.org/bar.html", "title": "Bar (8 min read)"}
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour", "items": [entry]}
    (folder / "feed.json").write_text(json.dumps(feed), "utf-8")
    (folder / "broken.md").write_bytes(b"\xff\xfe\x00")
    (folder / "notes.md").write_text("# Notes\n\nThe sea comes in. {words}\n", "utf-8")


@pytest.fixture
def site(tmp_path, monkeypatch):
    build(tmp_path / "site")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def whole(*paths, **options):
    code = check(list(paths), isolated=True, output_format=["json=whole.json"], **options)
    return code, Path("whole.json").read_bytes()


def parted(of, *paths, **options):
    """The exit code and the bytes of the merged report of so many parts."""
    names = []
    for number in range(1, of + 1):
        names.append(f"{number}.json")
        check(
            list(paths),
            isolated=True,
            shard=f"{number}/{of}",
            output_format=[f"json={names[-1]}"],
            **options,
        )
    kept = {name: options[name] for name in ("fail_on", "max_warnings") if name in options}
    code = merge(names[::-1], isolated=True, output_file="merged.json", **kept)
    return code, Path("merged.json").read_bytes()


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(of=st.integers(1, 4), jobs=st.sampled_from([None, 2]), no_cache=st.booleans())
@pytest.mark.usefixtures("site")
def test_merged_parts_are_the_whole_run(of, jobs, no_cache):
    options = {"jobs": jobs, "no_cache": no_cache}
    assert parted(of, "site", **options) == whole("site", **options)


@pytest.mark.usefixtures("site")
def test_the_site_has_what_only_other_pages_tell():
    code, data = whole("site", no_cache=True)
    done = json.loads(data)
    rules = [f["rule"] for each in done["articles"] for f in each["findings"]]
    assert code == 2
    assert rules.count("card-disagrees") == 2
    assert {"feed-disagrees", "title-duplicate", "series-broken"} < set(rules)
    assert done["summary"]["silenced"]["comments"] == 1


@pytest.mark.parametrize(
    "options",
    [
        {"ignore": ["card-disagrees"]},
        {"select": ["card-disagrees"], "fail_on": "warning"},
        {"select": ["card-disagrees"], "max_warnings": 1},
        {"by": "paragraph", "cross_check": True},
        {"selector": "aside"},
        {"severity": [("card-disagrees", "error")]},
    ],
)
@pytest.mark.usefixtures("site")
def test_it_is_whatever_the_options(options):
    paths = ("site/gulf.html", "site/bar.html", "site", "nowhere.md")
    assert parted(3, *paths, no_cache=True, **options) == whole(*paths, no_cache=True, **options)


@pytest.mark.usefixtures("site")
def test_it_is_with_a_baseline_that_knows_what_only_other_pages_tell():
    check(["site"], isolated=True, no_cache=True, write_baseline=True)
    merged = parted(2, "site", no_cache=True)
    assert merged == whole("site", no_cache=True)
    assert json.loads(merged[1])["summary"]["silenced"]["baseline"] > 1


def git(*arguments):
    subprocess.run(
        ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments],
        check=True,
        capture_output=True,
    )


def test_it_is_since_a_revision(site):
    git("init", "-q", ".")
    git("add", "site")
    git("commit", "-qm", "before")
    for name in ("cove", "gulf"):
        page = site / "site" / f"{name}.html"
        page.write_text(page.read_text("utf-8").replace("min read</span>", "min read </span>"))
    options = {"no_cache": True, "since": "HEAD"}
    assert parted(2, "site", **options) == whole("site", **options)


@pytest.mark.usefixtures("site")
def test_more_parts_than_pages():
    paths = ("site/bar.html", "site/cove.html")
    assert parted(5, *paths, no_cache=True) == whole(*paths, no_cache=True)


@pytest.mark.usefixtures("site")
def test_a_part_says_nothing_that_takes_other_pages(capsys):
    check(["site"], isolated=True, shard="1/1", no_cache=True, output_format=["concise"])
    assert "card-disagrees" not in capsys.readouterr().out


@pytest.fixture
def parts(site):
    for number in (1, 2):
        check(
            ["site"],
            isolated=True,
            no_cache=True,
            shard=f"{number}/2",
            output_format=[f"json={number}.json"],
        )
    whole("site", no_cache=True)
    return site


def cut(name):
    path = Path(name)
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:-2]), "utf-8")


def interrupted(name):
    path = Path(name)
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join([*lines[:-2], lines[-1]]), "utf-8")


def other_version(name):
    path = Path(name)
    path.write_text(path.read_text("utf-8").replace('"version": 1', '"version": 2', 1), "utf-8")


def other_release(name):
    path = Path(name)
    path.write_text(path.read_text("utf-8").replace('"readcheck": "', '"readcheck": "9', 1))


def spread_out(name):
    path = Path(name)
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")), indent=1), "utf-8")


def no_article(name):
    path = Path(name)
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join([lines[0], '{"record": {"place": 0}}\n', lines[-1]]), "utf-8")


def something_else(name):
    Path(name).write_bytes(b"\x89PNG\xff\n")


def nothing(name):
    Path(name).write_bytes(b"")


def gone(name):
    os.unlink(name)


@pytest.mark.parametrize(
    ("broken", "why"),
    [
        (cut, "2.json: it does not end as readcheck ends a report"),
        (interrupted, "2.json: its run was ended after "),
        (other_version, "2.json: it is a report of version 2, not 1"),
        (other_release, "2.json: readcheck 9"),
        (spread_out, "2.json: no report as"),
        (no_article, "2.json: an article in it is not as readcheck wrote it"),
        (something_else, "2.json: no"),
        (nothing, "2.json: no report as"),
        (gone, "2.json: no such file or directory"),
    ],
)
@pytest.mark.usefixtures("parts")
def test_what_is_no_whole_part_is_refused(broken, why):
    broken("2.json")
    with pytest.raises(ConfigError, match=why):
        merge(["1.json", "2.json"], isolated=True, output_file="merged.json")
    assert not os.path.exists("merged.json")


@pytest.mark.parametrize(
    ("names", "why"),
    [
        (["1.json"], "of 2 parts these are missing: 2"),
        (["1.json", "1.json", "2.json"], "part 1 of 2 is there twice"),
        (["whole.json"], "it is no part of a run"),
        (["1.json", "odd.json"], "odd.json: one of 3 parts, and others are of 2"),
    ],
)
@pytest.mark.usefixtures("parts")
def test_what_is_not_all_of_one_run_is_refused(names, why):
    check(["site"], isolated=True, no_cache=True, shard="3/3", output_format=["json=odd.json"])
    with pytest.raises(ConfigError, match=why):
        merge(names, isolated=True)


@pytest.mark.parametrize(
    ("paths", "options"),
    [
        (["site"], {"convention": "medium"}),
        (["site"], {"ignore": "title-duplicate"}),
        (["site/bar.html", "site/cove.html"], {}),
    ],
)
@pytest.mark.usefixtures("parts")
def test_parts_of_runs_that_differ_are_not_made_one(paths, options):
    output = ["json=other.json"]
    check(paths, isolated=True, no_cache=True, shard="2/2", output_format=output, **options)
    why = "other.json: 1.json is of a run with other inputs or settings"
    with pytest.raises(ConfigError, match=why):
        merge(["1.json", "other.json"], isolated=True)


@pytest.mark.usefixtures("parts")
def test_a_machine_may_keep_its_cache_where_it_likes():
    output = ["json=other.json"]
    check(["site"], isolated=True, cache_dir="elsewhere", shard="2/2", output_format=output)
    merge(["1.json", "other.json"], isolated=True, output_file="merged.json")
    assert len(json.loads(Path("merged.json").read_text("utf-8"))["articles"]) > 6


@pytest.mark.usefixtures("parts")
def test_no_part_is_overwritten():
    with pytest.raises(ConfigError, match="it is one of the inputs"):
        merge(["1.json", "2.json"], isolated=True, output_file="2.json")


@pytest.mark.parametrize("value", ["", "1", "0/2", "3/2", "1/0", "-1/2", "a/b", "1/2/3", "1/99999"])
@pytest.mark.usefixtures("site")
def test_what_is_no_part_is_told_in_one_line(readcheck, value):
    done = readcheck("check", "site", "--shard", value)
    assert done.returncode == 2
    assert "--shard" in done.stderr
    assert done.stdout == ""


@pytest.mark.usefixtures("site")
def test_a_part_without_inputs_says_so(readcheck):
    done = [readcheck("check", "site/bar.html", "--shard", f"{part}/2") for part in (1, 2)]
    assert "Nothing to check: no input falls to this part.\n" in [each.stderr for each in done]


# What a report may hold that a stranger made, and what readcheck itself never writes.
HOSTILE = {
    "a part without end": ('"number": 2', '"number": Infinity'),
    "a part beyond the last": ('"number": 2', '"number": 7'),
    "a part before the first": ('"number": 2', '"number": 0'),
    "a part that is no number": ('"number": 2', '"number": true'),
    "no parts": ('"of": 2', '"of": 0'),
    "fewer inputs than none": (r'"inputs": \d+', '"inputs": -1'),
    "a number as a path": (r'"path": "[^"]*"', '"path": 5'),
    "a list as an error": (r'"error": "[^"]*"', '"error": []'),
    "a number as a rule": (r'"rule": "[^"]*"', '"rule": 5'),
    "a word as a place in a text": (r'"offset": \d+', '"offset": "x"'),
    "a rule that is none": ("card-disagrees", "../cli/app"),
    "findings that are none": (r'"findings": \[', '"findings": [5, '),
    "a place among the inputs that another has": (r'"place": \d+', '"place": 0'),
    "a claim without its end": (
        r'("title", "meta", "\w+", )\[\d+, \d+\]',
        '"title", "meta", "x", [1]',
    ),
    "a place beyond all inputs": (r'"place": \d+', '"place": 99'),
    "a place that is none": (r'"place": \d+', '"place": NaN'),
}


@pytest.mark.parametrize(("told", "lie"), HOSTILE.values(), ids=HOSTILE)
@pytest.mark.usefixtures("parts")
def test_a_report_with_a_lie_is_refused(told, lie):
    for name in ("1.json", "2.json"):
        text = Path(name).read_text("utf-8")
        Path(f"lie-{name}").write_text(re.sub(told, lambda _: lie, text), "utf-8")
    with pytest.raises(ConfigError, match=r"lie-\d.json: |of 0 parts"):
        merge(["lie-1.json", "lie-2.json"], isolated=True, output_file="merged.json")
    assert not os.path.exists("merged.json")


@pytest.mark.usefixtures("parts")
def test_parts_of_two_runs_are_no_run():
    """A part that is left of an earlier run would hide what its machine did not check now."""
    check(
        ["site", "more.md"],
        isolated=True,
        no_cache=True,
        shard="2/2",
        output_format=["json=2.json"],
    )
    for number in range(9):
        Path(f"site/{number}.md").write_text("# More\n\nThe tide is out.\n", "utf-8")
    check(["site"], isolated=True, no_cache=True, shard="1/2", output_format=["json=1.json"])
    with pytest.raises(ConfigError, match="is of a run with other inputs"):
        merge(["1.json", "2.json"], isolated=True, output_file="merged.json")


@pytest.mark.usefixtures("parts")
def test_of_endless_parts_the_first_missing_ones_are_told():
    text = Path("1.json").read_text("utf-8")
    Path("1.json").write_text(text.replace('"of": 2', f'"of": 1{"0" * 300}', 1), "utf-8")
    with pytest.raises(ConfigError, match="missing: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, and more"):
        merge(["1.json"], isolated=True)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
@pytest.mark.usefixtures("parts")
def test_what_cannot_be_read_twice_is_refused():
    os.mkfifo("pipe.json")
    for name in ("pipe.json", os.devnull):
        with pytest.raises(ConfigError, match="not a regular file"):
            merge(["1.json", name], isolated=True)


@pytest.mark.usefixtures("parts")
def test_what_editors_and_other_systems_put_into_a_report_changes_nothing():
    text = Path("2.json").read_text("utf-8")
    Path("2.json").write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    merge(["1.json", "2.json"], isolated=True, output_file="merged.json")
    assert Path("merged.json").read_bytes() == Path("whole.json").read_bytes()
