"""Articles with a wrong claim beside much that is opened and never closed.

The verdict is the same as without it. Each was read in quadratic time once, for minutes at this
size; `benchmarks/growth.py` has the measurements.
"""

from __future__ import annotations

import json

import pytest

from readcheck import engine
from readcheck.checks.base import run_checks
from readcheck.claims.model import Outcome
from readcheck.reading import counting
from readcheck.settings import Settings
from readcheck.source import Source
from readcheck.suppression.write import ignoring
from readcheck.wording.markup import masked

SIZE = 60_000
BODY = "The sea comes in twice a day and goes out twice a day. " * 40
SETTINGS = Settings(select=("all",))


def draft(hostile, front=""):
    return f"{front}# Tides\n\n*Reading time: 9 minutes*\n\n{BODY}\n\n{hostile}\n"


def page(hostile="", head=""):
    return (
        f"<html lang=en><head><title>Tides</title>{head}</head><body><article><h1>Tides</h1>"
        f"<p>Reading time: 9 minutes</p><p>{BODY}</p>{hostile}</article></body></html>"
    )


def many(token):
    return token * (SIZE // len(token))


def script(text):
    return f'<script type="application/ld+json">{text}</script>'


CASES = {
    "directive": ("a.md", draft("<!-- readcheck-disable" + " " * SIZE)),
    "processing-instructions": ("a.md", draft(many("<?"))),
    "declarations": ("a.md", draft(many("<!A "))),
    "targets-of-links": ("a.md", draft(many("[a](b"))),
    "end-tags-in-html": ("a.md", draft(f"<div>\n{many('</A')}")),
    "hidden-tags": ("a.md", draft("a " + many("<b style='display:none'>"))),
    "hidden-tags-of-many-names": (
        "a.md",
        draft("a " + "".join(f'<a{n} style="display:none">' for n in range(SIZE // 30))),
    ),
    "addresses-that-are-normalised": ("a.md", draft(many("a <http://b/\N{SNOWMAN}> "))),
    "comments-in-a-value": ("a.md", draft("", f"---\nreadingTime: 9 minutes{many('<!--')}\n---\n")),
    "opening-of-front-matter": ("a.md", draft("", "---" + " " * SIZE + "x\n\n")),
    "blanks-in-front-matter": ("a.md", draft("", f"---\na: b{' ' * SIZE}c # d\n---\n")),
    "list-in-front-matter": ("a.md", draft("", f"---\ntags: [{many('a, ')}a]\n---\n")),
    "blanks-in-bare-front-matter": ("a.md", draft("", f"Title: Tides\nDate: b{' ' * SIZE}c\n\n")),
    "comments-in-expressions": ("a.mdx", draft(many("{/*"))),
    "comments-in-modules": ("a.mdx", draft(f"import {{ a }} {many('{//')}")),
    "comments-in-json-ld": ("a.html", page(head=script(many("/*a ")))),
    "texts-in-json-ld": ("a.html", page(head=script(many('"\\')))),
    "blanks-between-names": (
        "a.html",
        page(head=script(json.dumps({"@type": "Article", "author": f"Ann{' ' * SIZE}Roe"}))),
    ),
    "blanks-in-a-title": (
        "a.html",
        page(head=script(json.dumps({"@type": "Article", "headline": f"Ti{' ' * SIZE}de"}))),
    ),
}


@pytest.mark.parametrize("kind", CASES)
def test_what_is_never_closed_hides_no_wrong_claim(kind):
    path, text = CASES[kind]
    report = engine.check(engine.analyse(Source(text, path), SETTINGS))
    outcomes = {c.claim.published: c.outcome for c in report.claims if "minutes" in c.computed}
    assert outcomes["9 minutes"] is Outcome.OFF


def test_a_thousand_findings_in_a_thousand_blocks_are_silenced():
    text = page("<img>" * 1000 + "<!-- readcheck-disable heading-order -->" * 1000)
    analysis = engine.analyse(Source(text, "a.html"), SETTINGS)
    report = engine.check(analysis)
    images = [found for found in report.findings if found.rule == "image-without-alt"]
    assert len(images) == 1000
    assert ignoring(analysis.article, []) == []


@pytest.mark.parametrize(
    ("text", "segments"),
    [
        pytest.param("[a b](c.d e) f", 3, id="closed"),
        pytest.param("[a b](c d", 4, id="never closed"),
        pytest.param("[a](b\n[c](d) e", 4, id="closed on the next line"),
        pytest.param("[a](b](c) d", 2, id="opened twice"),
    ],
)
def test_targets_of_links_are_no_segments_where_they_are_closed(text, segments):
    assert counting.linkless_segments(text) == segments


def test_findings_on_one_long_line_are_silenced_and_placed():
    text = draft("TK \N{SNOWMAN} a word. " * 3000)
    analysis = engine.analyse(Source(text, "a.md"), SETTINGS)
    findings = run_checks(analysis)
    assert ignoring(analysis.article, findings)
    for found in engine.check(analysis).findings:
        assert text.split("\n")[found.location.start.line - 1][found.location.start.column - 1 :]


def test_a_comment_that_nothing_ends_hides_no_markup_behind_it():
    assert masked("5 <!-- a --><b>min</b> <!-- <i>&amp;").split() == ["5", "min", "<!--", "&"]
