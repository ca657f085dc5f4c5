"""Comments that switch rules off: what they silence, and when they are told to be useless."""

from __future__ import annotations

import pytest

from readcheck.article.model import Article, Block, Kind
from readcheck.checks import unknown_suppression, unused_suppression
from readcheck.findings import Finding, Severity
from readcheck.source import Source, Span
from readcheck.suppression.apply import apply
from readcheck.suppression.directives import Action, find_directives

RULES = frozenset({"a-rule", "b-rule"})


def article(text: str, *blocks: Block) -> Article:
    return Article(Source(text, "a.md"), "markdown", blocks)


def finding(text: str, word: str, rule: str = "a-rule") -> Finding:
    start = text.index(word)
    return Finding(rule, Severity.ERROR, "m", Span(start, start + len(word)))


def kept(text: str, *findings: Finding) -> list[str]:
    page = article(text)
    found = apply(findings, find_directives(page), page.source)
    return [text[f.span.start : f.span.end] for f in found.kept]


@pytest.mark.parametrize(
    ("comment", "action", "rules", "reason"),
    [
        ("<!-- readcheck-disable -->", Action.DISABLE, (), ""),
        ("<!--readcheck-enable a-rule-->", Action.ENABLE, ("a-rule",), ""),
        ("<!--readcheck-disable-line-->", Action.LINE, (), ""),
        ("<!--readcheck-enable-->", Action.ENABLE, (), ""),
        (
            "<!-- readcheck-disable-line a-rule, b-rule -- the editor said so -->",
            Action.LINE,
            ("a-rule", "b-rule"),
            "the editor said so",
        ),
        ("<!-- readcheck-disable-next-line\n  a-rule -->", Action.NEXT_LINE, ("a-rule",), ""),
        ("<!-- readcheck-disable-file -- legacy -->", Action.FILE, (), "legacy"),
        ("{/* readcheck-disable a-rule */}", Action.DISABLE, ("a-rule",), ""),
    ],
)
def test_forms(comment, action, rules, reason):
    (directive,) = find_directives(article(f"x\n{comment}\ny"))
    assert (directive.action, directive.rules, directive.reason) == (action, rules, reason)
    assert directive.line == 2
    assert directive.span == Span(2, 2 + len(comment))


@pytest.mark.parametrize(
    "text",
    [
        "<!-- readcheck -->",
        "<!-- readcheck-disabled -->",
        "<!-- readcheck-disable-lines -->",
        "readcheck-disable a-rule",
        "`<!-- readcheck-disable -->` in code",
        "<!-- readcheck-disable " + "a " * 5000,
    ],
)
def test_what_is_no_directive(text):
    assert find_directives(article(text)) == ()


def test_directives_in_code_are_examples():
    text = "<!-- readcheck-disable -->"
    code = Block(Kind.CODE, text, (), Span(0, len(text)))
    assert find_directives(article(text, code)) == ()


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("one\n<!-- readcheck-disable -->\ntwo three", ["one"], id="what is behind it"),
        pytest.param("one <!-- readcheck-disable --> two three", ["one"], id="on its own line"),
        pytest.param(
            "one<!-- readcheck-disable -->two<!-- readcheck-enable -->three",
            ["one", "three"],
            id="around a part of a line",
        ),
        pytest.param(
            "<!-- readcheck-disable -->one\n<!-- readcheck-enable a-rule -->two three",
            ["two", "three"],
            id="enabled by name on the line",
        ),
        pytest.param(
            "<!-- readcheck-disable -->\none\n<!-- readcheck-enable -->\ntwo three",
            ["two", "three"],
            id="until enabled",
        ),
        pytest.param("one <!-- readcheck-disable-line -->\ntwo three", ["two", "three"], id="line"),
        pytest.param(
            "<!-- readcheck-disable-next-line -->\none\ntwo three", ["two", "three"], id="next line"
        ),
        pytest.param("one two\nthree\n<!-- readcheck-disable-file -->", [], id="file"),
        pytest.param(
            "<!-- readcheck-disable b-rule -->\none two three", ["one", "two", "three"], id="other"
        ),
        pytest.param(
            "<!-- readcheck-disable -->\none\n<!-- readcheck-enable b-rule -->\ntwo three",
            [],
            id="enabling another rule",
        ),
    ],
)
def test_what_is_silenced(text, left):
    assert kept(text, *(finding(text, word) for word in ("one", "two", "three"))) == left


def review(check, text: str, *findings: Finding, run: frozenset[str] = RULES) -> list[Finding]:
    page = article(text)
    used = apply(findings, find_directives(page), page.source).used
    return list(check.CHECK.review(used, run))


def test_a_needed_directive_is_no_finding():
    text = "<!-- readcheck-disable a-rule -->\none"
    assert review(unused_suppression, text, finding(text, "one")) == []


def test_a_useless_directive_is_told_and_can_be_taken_out():
    text = "<!-- readcheck-disable-line a-rule -->\none"
    (found,) = review(unused_suppression, text, finding(text, "one"))
    assert "a-rule" in found.message
    assert found.fix is not None
    assert found.fix.edits[0].span == Span(0, text.index("\n"))


def test_a_partly_useful_directive_names_what_is_idle_and_is_not_taken_out():
    text = "<!-- readcheck-disable a-rule b-rule -->\none"
    (found,) = review(unused_suppression, text, finding(text, "one"))
    assert found.data == {"rules": ["b-rule"]}
    assert found.fix is None


def test_a_rule_that_was_not_run_is_not_called_useless():
    text = "<!-- readcheck-disable b-rule -->\none"
    assert review(unused_suppression, text, run=frozenset({"a-rule"})) == []


def test_an_unnamed_directive_that_silences_nothing_is_useless():
    assert len(review(unused_suppression, "<!-- readcheck-disable -->\none")) == 1


def test_an_unknown_rule_is_told_with_the_nearest_one():
    text = "<!-- readcheck-disable unused-supression -->"
    (found,) = review(unknown_suppression, text)
    assert "'unused-suppression'" in found.message
