"""A site whose names and texts are all hostile, put through everything that prints.

The matrix: every output format (by listing the family, so that a new one is covered), every other
command and option that shows what a file says, and the settings and errors of hostile
configuration files, each against every hostile string in paths, titles, claims and messages.
"""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import subprocess
import unicodedata
from html import escape as html_escape
from xml.etree import ElementTree as ET

import pytest

from readcheck import batch, families
from readcheck.output.json_contract import article_dict, dumps
from rendering import HOSTILE
from runner_commands import commands

FORMATS = families.names("output.formats")
CI = {"GITHUB_ACTIONS", "GITHUB_WORKSPACE", "GITHUB_STEP_SUMMARY", "GITLAB_CI", "CI_PROJECT_DIR"}
BODY = "The sea comes in twice a day and goes out twice a day. " * 40
NO_FILE_NAME = {"long", "lone-surrogates", "noncharacters"}


def in_html(text):
    """What an HTML page can hold of a text; its markup is text, not elements."""
    return html_escape(text.replace("\x00", "").encode("utf-8", "replace").decode())


def html_page(text):
    shown = in_html(text)
    claims = {"@type": "Article", "headline": text, "author": text, "timeRequired": text}
    data = json.dumps(claims).replace("<", "\\u003c")
    return (
        f"<!doctype html><html lang='{shown[:50]}'><meta charset=utf-8><title>{shown}</title>"
        f"<meta name=description content='{shown}'>"
        f"<script type='application/ld+json'>{data}</script><body><article>"
        f"<h1>{shown}</h1><p>Reading time: 9 minutes {shown}</p><p>9 min read</p>"
        f"<p>Word count: 9 words</p><p>{BODY}</p></article></html>"
    )


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A page in HTML and one in Markdown for each kind of text, wrong in whatever they claim."""
    folder = tmp_path_factory.mktemp("hostile")
    for kind, text in HOSTILE.items():
        shown = in_html(text)
        stem = kind if kind in NO_FILE_NAME else text.replace("/", "∕")[:200]
        (folder / f"{stem}.html").write_text(html_page(text), "utf-8")
        (folder / f"{stem}.md").write_text(
            f"# {shown}\n\n*Reading time: 9 minutes* {shown}\n\n{BODY}\n\n{shown}\n", "utf-8"
        )
    (folder / "binary\n::error::x ##[add-mask]y\x1b[31m.md").write_bytes(b"\0")
    return folder


@pytest.fixture
def inside(site, readcheck, monkeypatch):
    """Runs readcheck in the hostile site, outside of any CI system."""
    for variable in CI:
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.chdir(site)
    return readcheck


@pytest.fixture
def ran(inside):
    def run(name, *arguments):
        return inside(
            "check", "--select", "all", "--output-format", name, "--isolated", *arguments, "."
        )

    return run


def assert_inert(log, allowed=frozenset()):
    """No character of a log steers its terminal, and no line of it is a command to a runner."""
    kinds = {unicodedata.category(char) for char in log.replace("\n", "")}
    assert not kinds & {"Cc", "Cs", "Zl", "Zp"}
    assert not set(log) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    taken, _ = commands(log)
    assert {command for command, _, _ in taken} <= allowed
    # Some runners compare as people read, and a joiner between two signs is not read.
    read = log.translate(dict.fromkeys(map(ord, "\u200c\u200d")))
    assert not re.search(r"##[\w.-]*\[", read)


@pytest.mark.parametrize("name", FORMATS)
def test_no_log_holds_a_command_or_a_control_character(ran, name):
    done = ran(name, "--explain-content")
    assert done.returncode == 2
    assert "bug in readcheck" not in done.stderr + done.stdout
    assert_inert(done.stderr)
    assert_inert(done.stdout, {"error", "warning", "notice"} if name == "github" else frozenset())


OTHERS = {
    "text": ("text", "--isolated", "."),
    "sentences": ("text", "--sentences", "--isolated", "."),
    "files": ("check", "--show-files", "--isolated", "."),
    "excluded-files": ("check", "--show-files", "--isolated", "--extend-exclude", "*.html", "."),
    "cross-check": ("check", "--cross-check", "--isolated", "--no-cache", "."),
    "narrow": ("check", "--by", "paragraph", "--isolated", "--no-cache", "."),
    "calibrate": ("calibrate", "--isolated", "."),
    "calibrate-json": ("calibrate", "--isolated", "--output-format", "json", "."),
}


@pytest.mark.parametrize("kind", OTHERS)
def test_no_other_command_prints_one_either(inside, kind, monkeypatch):
    monkeypatch.setenv("COLUMNS", "60" if kind == "narrow" else "200")
    done = inside(*OTHERS[kind])
    assert "bug in readcheck" not in done.stderr + done.stdout
    assert done.stdout
    assert_inert(done.stderr)
    assert_inert(done.stdout.replace("\t", " "))


def test_no_patch_holds_one(inside):
    done = inside("check", "--diff", "--unsafe-fixes", "--isolated", ".")
    assert done.stdout.count("\n+++ ") >= len(HOSTILE)
    heads = [line for line in done.stdout.split("\n") if line.startswith(("--- ", "+++ "))]
    assert all(head[4:].removeprefix('"').startswith(("a/", "b/")) for head in heads)
    assert_inert(done.stderr)
    assert_inert(done.stdout.replace("\r\n", "\n").replace("\t", " "))


def test_no_merged_report_holds_one(inside, tmp_path):
    options = ("--select", "all", "--isolated", "--no-cache")
    parts = [str(tmp_path / f"{number}.json") for number in (1, 2)]
    for number, part in enumerate(parts, 1):
        inside("check", *options, "--shard", f"{number}/2", "--output-format", f"json={part}", ".")
    done = inside("merge", "--isolated", *parts)
    assert done.returncode == 2
    assert len(json.loads(done.stdout)["articles"]) == 2 * len(HOSTILE) + 1
    assert "unreadable-file" in done.stderr
    assert_inert(done.stdout)
    assert_inert(done.stderr)


@pytest.mark.parametrize("kind", sorted(set(HOSTILE) - NO_FILE_NAME))
def test_no_complaint_about_a_part_holds_one(tmp_path, readcheck, monkeypatch, kind):
    monkeypatch.chdir(tmp_path)
    name = f"{HOSTILE[kind].replace('/', '∕')[:60]}.json"
    (tmp_path / name).write_text('{"version": "::error::x", "readcheck": 0, "x": [', "utf-8")
    for given in (name, f"gone-{name}"):
        done = readcheck("merge", "--isolated", "--", given)
        assert done.returncode == 2
        assert done.stderr.startswith("Error: ")
        assert_inert(done.stderr)
        assert done.stdout == ""


@pytest.mark.parametrize("kind", HOSTILE)
@pytest.mark.parametrize(
    "page", [html_page, "# {0}\n\n9 min read {0}\n".format], ids=["html", "md"]
)
def test_the_library_gives_reports_that_hold_none_either(kind, page):
    text = page(HOSTILE[kind])
    for content in (text, text.encode("utf-8", "surrogatepass")):
        (made,) = batch([(HOSTILE[kind], content)])
        assert "bug in readcheck" not in (made.error or "")
        assert_inert(f"{dumps(article_dict(made))}\n")


def test_no_comparison_of_revisions_holds_one(site, inside):
    identity = ("-c", "user.name=a", "-c", "user.email=a@example.org")
    for arguments in (["init", "-q"], ["add", "-A"], [*identity, "commit", "-qm", "x"]):
        subprocess.run(["git", *arguments], cwd=site, check=True, capture_output=True)
    before = {page: page.read_bytes() for page in site.glob("*.md")}
    try:
        for page, text in before.items():
            page.write_bytes(text + b"\n\nConsiderable uncertainty accompanies predictions.\n")
        for arguments in ([], ["--output-format", "json"], ["--max-increase", "0"]):
            done = inside("diff", "HEAD", "--isolated", *arguments)
            assert len(done.stdout) > 1000
            assert_inert(done.stdout)
            assert_inert(done.stderr)
    finally:
        for page, text in before.items():
            page.write_bytes(text)
        shutil.rmtree(site / ".git")


@pytest.mark.parametrize("kind", sorted(set(HOSTILE) - {"lone-surrogates"}))
def test_no_setting_or_complaint_about_one_holds_one(tmp_path, readcheck, monkeypatch, kind):
    monkeypatch.chdir(tmp_path)
    text = json.dumps(HOSTILE[kind]).replace("\\u0000", "")
    text = re.sub(r"\\u[dD][89abAB]..\\u....", "x", text)  # TOML has no pairs of surrogates.
    for written in (
        f"selector = {text}",
        f"exclude = [{text}]",
        f"baseline = {text}",
        f"{text} = 1",
        f"convention = {text}",
        f"language = {text}",
        f"max-grade = {text}",
        f"extend = {text}",
        f"severity = {{ {text} = {text} }}",
        f"[per-path-ignores]\n{text} = [{text}]",
        f"# {HOSTILE[kind]}\n= {text}",
    ):
        (tmp_path / "readcheck.toml").write_text(f"{written}\n", "utf-8")
        for arguments in (["config"], ["check", "--show-settings", "."]):
            done = readcheck(*arguments)
            assert done.stdout + done.stderr
            assert "Traceback" not in done.stderr
            assert_inert(done.stdout)
            assert_inert(done.stderr)


def test_every_format_tells_every_problem(ran):
    whole = json.loads(ran("json").stdout)["articles"]
    expected = sum(len(article["findings"]) or bool(article["error"]) for article in whole)
    assert len(whole) == 2 * len(HOSTILE) + 1
    assert expected > 2 * len(HOSTILE)
    told = {name: ran(name).stdout for name in FORMATS}
    sarif = json.loads(told["sarif"])["runs"][0]["results"]
    checkstyle = ET.fromstring(told["checkstyle"].encode())
    junit = ET.fromstring(told["junit"].encode())
    counts = {
        "jsonl": sum(
            len(each["findings"]) or bool(each["error"])
            for each in map(json.loads, told["jsonl"].splitlines())
        ),
        "github": len(commands(told["github"])[0]) - 1,
        "gitlab": len(json.loads(told["gitlab"])),
        "rdjson": len(json.loads(told["rdjson"])["diagnostics"]),
        "rdjsonl": len(told["rdjsonl"].splitlines()),
        "sarif": len(sarif),
        "checkstyle": len(checkstyle.findall(".//error")),
        "junit": len(junit.findall(".//failure")) + len(junit.findall(".//error")),
    }
    assert counts == dict.fromkeys(counts, expected)
    rows = list(csv.reader(io.StringIO(told["csv"], newline=""), strict=True))
    assert len(rows) == 1 + len(whole)
