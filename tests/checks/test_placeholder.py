"""Values that templates never filled in, told from texts about templates."""

from __future__ import annotations

import pytest

from readcheck import engine
from readcheck.checks.base import run_checks
from readcheck.settings import Settings
from readcheck.source import Source

PROSE = (
    "<p>The keeper wrote down the hour, the water and the mood of the gulls, day by day.</p>" * 4
)
SETTINGS = Settings(select=("placeholder", "duration-not-iso"))


def told(line: str = "", head: str = "", prose: str = "") -> list[tuple[str, str]]:
    """The rules that report something on a page, and the source that they report."""
    text = (
        f"<html lang=en><head><title>The lamp</title>{head}</head><body><main><article>"
        f"<h1>The lamp</h1>{line}{PROSE}{prose}</article></main></body></html>"
    )
    found = run_checks(engine.analyse(Source(text, "page.html"), SETTINGS))
    return [(f.rule, text[slice(*f.span)]) for f in found]


@pytest.mark.parametrize(
    ("line", "placeholder"),
    [
        ("<p class=meta>NaN min read</p>", "NaN"),
        ("<div><span>3 May 2024</span> · <span>undefined minute read</span></div>", "undefined"),
        ("<p>Reading time: null minutes</p>", "null"),
        ("<p>Reading time: [object Object]</p>", "[object Object]"),
        ("<p>May 3 · {{ page.reading_time }}</p>", "{{ page.reading_time }}"),
        ("<p>${post.minutes} min read</p>", "${post.minutes}"),
        ("<p>Lesezeit: undefined Minuten</p>", "undefined"),
        ("<p class=byline>By undefined</p>", "undefined"),
        ("<p>%s words</p>", "%s"),
        ("<p>[rt_reading_time] min read</p>", "[rt_reading_time]"),
    ],
)
def test_a_placeholder_in_a_line_about_the_page_is_told(line, placeholder):
    assert told(line) == [("placeholder", placeholder)]


@pytest.mark.parametrize(
    ("head", "placeholder"),
    [
        ("<meta name=author content=undefined>", "undefined"),
        ('<meta name="reading-time" content="NaN min">', "NaN min"),
        ('<script type="application/ld+json">{"@type":"Article","timeRequired":"PTNaNM"}</script>',
         "PTNaNM"),
        ('<meta name="description" content="{{ page.excerpt }}">', "{{ page.excerpt }}"),
    ],
)  # fmt: skip
def test_a_placeholder_in_the_data_is_told_once(head, placeholder):
    assert told(head=head) == [("placeholder", placeholder)]


@pytest.mark.parametrize("value", ["NaN", ".inf", "-.inf", ".nan", "undefined", "Infinity", "None"])
def test_what_is_no_amount_in_front_matter_is_told(value):
    text = f"---\ntitle: The lamp\nreading_time: {value}\n---\n\n# The lamp\n\nGulls.\n"
    found = run_checks(engine.analyse(Source(text, "page.md"), SETTINGS))
    assert [(f.rule, text[slice(*f.span)]) for f in found] == [("placeholder", value)]


@pytest.mark.parametrize(
    "line",
    [
        "reading_time: null",
        "reading_time:",
        "reading_time: '{{ rt }}'",
        "reading_time: 2",
        "author: None",
        "title: undefined",
    ],
)
def test_what_front_matter_leaves_open_is_let_be(line):
    text = f"---\n{line}\n---\n\n# The lamp\n\nGulls.\n"
    assert not run_checks(engine.analyse(Source(text, "page.md"), SETTINGS))


@pytest.mark.parametrize(
    "line",
    [
        "<p>2 min read</p>",
        "<p>None of this is new.</p>",
        "<p>The value undefined is not null.</p>",
        "<p>A page showed <code>NaN min read</code> for a week.</p>",
        "<p>By Nan Reed</p>",
    ],
)
def test_words_are_no_placeholders(line):
    assert told(line) == []


def test_text_about_templates_may_name_them():
    assert told(prose="<p>Write {{ reading_time }} min read where it shall stand.</p>") == []


@pytest.mark.parametrize(
    "code", ["{% include foot.html %}", "{{ .Title }}", "{{#each posts}}", "<?php x() ?>"]
)
def test_a_template_is_let_be(code):
    assert told("<p>{{ reading_time }} min read</p>", prose=code) == []


def test_a_page_that_a_script_fills_in_is_let_be():
    prose = "<p>{{ item }} is a field.</p>" * 3
    assert told("<p>{{ reading_time }} min read</p>", prose=prose) == []


def test_a_word_for_machines_that_may_be_meant_is_none():
    assert told(head='<meta name="description" content="None">') == []
