"""Read back by a parser of GitHub's Markdown: tables, raw HTML, and addresses made links."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from markdown_it import MarkdownIt

import example_reports as examples
from readcheck.findings import Severity
from readcheck.output import escape
from readcheck.output.formats import markdown
from rendering import ANY_TEXT, HOSTILE, hostile, rendered

ALLOWED = {"heading", "paragraph", "table", "thead", "tbody", "tr", "th", "td", "inline"}
COMMENT = "<!-- -->"
REFERRING = "@#!~%&^$:"


def tokens(written):
    parser = MarkdownIt("gfm-like")
    parser.linkify.set({"fuzzy_link": False})  # As GitHub: a bare name of a host is no link.
    return parser.parse(written)


def content(inline):
    """The text that a reader sees of a cell, and the pieces that comments part it into."""
    kinds = {child.type for child in inline.children}
    assert kinds <= {"text", "html_inline", "text_special"}
    markup = {child.content for child in inline.children if child.type == "html_inline"}
    assert markup <= {COMMENT}
    pieces = [""]
    for child in inline.children:
        if child.type == "html_inline":
            pieces.append("")
        else:
            pieces[-1] += child.content
    return pieces


def tables(*reports):
    return read_back(rendered("markdown", *reports))


def read_back(written):
    """The rows of each table, its head first, every cell as its pieces."""
    read = []
    in_cell = False
    for token in tokens(written):
        assert token.type.removesuffix("_open").removesuffix("_close") in ALLOWED
        if token.type == "table_open":
            read.append([])
        elif token.type == "tr_open":
            read[-1].append([])
        elif token.type == "inline" and in_cell:
            read[-1][-1].append(content(token))
        in_cell = token.type in {"th_open", "td_open"}
    for table in read:
        assert len({len(row) for row in table}) == 1
    return read


def seen(cell):
    return "".join(cell)


def test_findings_come_worst_first_and_each_article_has_a_row():
    findings, articles = tables(*examples.EVERY)
    assert [[seen(cell) for cell in row[:3]] for row in findings] == [
        ["severity", "where", "rule"],
        ["error", f"{examples.WRONG.path}:6", "reading-time-off"],
        ["error", "broken.md:1", "unreadable-file"],
        ["warning", f"{examples.WRONG.path}:1", "grade-too-high"],
    ]
    assert [[seen(cell) for cell in row] for row in articles[1:]] == [
        [examples.GOOD.path, "450 (2 identifiers)", "3", "2 minutes", "holds", "13.6"],
        [examples.WRONG.path, "450 (2 identifiers)", "3", "9 minutes", "off", "13.6"],
        [examples.EMPTY.path, "0", "2", "", "", ""],
    ]


def test_a_run_without_findings_has_the_articles_alone():
    ((head, row),) = tables(examples.GOOD)
    assert seen(head[0]) == "article"
    assert seen(row[0]) == examples.GOOD.path
    assert tables() == []


@pytest.mark.parametrize("kind", HOSTILE)
def test_nothing_hostile_leaves_its_cell_and_nothing_is_lost(kind):
    text = HOSTILE[kind]
    shown = escape.text(text)
    (_, finding), (_, article) = tables(hostile(text))
    assert [seen(cell) for cell in (finding[0], finding[2], finding[3])] == [
        "error",
        "reading-time-off",
        shown,
    ]
    assert seen(finding[1]) == escape.text(f"{text}:6")
    assert (seen(article[0]), seen(article[3])) == (shown, shown)


@pytest.mark.parametrize("kind", HOSTILE)
def test_nothing_is_left_that_a_site_would_refer_by(kind):
    (_, finding), (_, article) = tables(hostile(HOSTILE[kind]))
    for cell in (*finding, *article):
        for piece in cell:
            assert not any(
                sign in REFERRING and following.strip() for sign, following in pairwise(piece)
            )
            assert "http" not in piece
            assert "www" not in piece


@given(text=ANY_TEXT)
def test_whatever_the_text_it_is_one_row_of_each_table(text):
    (_, finding), (_, article) = tables(hostile(text))
    assert seen(finding[3]) == seen(article[3]) == escape.text(text)


def test_a_summary_stays_below_what_github_shows():
    long = examples.LEAN._replace(findings=(examples.finding("@" * 2_000),) * 100)
    written = rendered("markdown", long, *[examples.GOOD] * 600)
    assert len(written.encode()) < 1024 * 1024
    findings, articles = read_back(written)
    assert 1 < len(findings) - 1 < 100
    assert f"… and {100 - (len(findings) - 1)} more." in written
    assert len(articles) - 1 == markdown._MOST_ROWS
    assert "… and 101 more." in written


@pytest.mark.parametrize("severity", Severity)
def test_every_severity_is_named(severity):
    assert seen(tables(hostile("x", severity))[0][1][0]) == severity
