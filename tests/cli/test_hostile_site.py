"""A site whose names and texts are all hostile, checked by whole runs in every output format."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from html import escape as html_escape
from xml.etree import ElementTree as ET

import pytest

from readcheck import families
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
def ran(site, readcheck, monkeypatch):
    def run(name, *arguments):
        for variable in CI:
            monkeypatch.delenv(variable, raising=False)
        monkeypatch.chdir(site)
        return readcheck(
            "check", "--select", "all", "--output-format", name, "--isolated", *arguments, "."
        )

    return run


@pytest.mark.parametrize("name", FORMATS)
def test_no_log_holds_a_command_or_a_control_character(ran, name):
    done = ran(name, "--no-cache")
    assert done.returncode == 2
    assert "bug in readcheck" not in done.stderr + done.stdout
    for log in (done.stdout, done.stderr):
        kinds = {unicodedata.category(char) for char in log.replace("\n", "")}
        assert not kinds & {"Cc", "Cs", "Zl", "Zp"}
        assert not set(log) & set("\u202e\u2066\u2067\u200f")
        taken, _ = commands(log)
        assert {command for command, _, _ in taken} <= (
            {"error", "warning", "notice"} if name == "github" else set()
        )


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
