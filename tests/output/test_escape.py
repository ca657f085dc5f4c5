from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.output import escape
from runner_commands import commands

ANY_TEXT = st.text(st.characters(codec=None))


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        pytest.param("plain – “text” 😀 中文", "plain – “text” 😀 中文", id="plain"),
        pytest.param("two\n  lines\tand\r\nmore", "two lines and more", id="white-space-folds"),
        pytest.param("\x1b[31mred", "\\x1b[31mred", id="escape-sequence"),
        pytest.param("\x9b31mred", "\\x9b31mred", id="c1-control"),
        pytest.param("a\x00b\x7fc", "a\\x00b\\x7fc", id="nul-and-del"),
        pytest.param("\u202egnp.exe", "\\u202egnp.exe", id="bidi-override"),
        pytest.param("\u2066isolate\u2069", "\\u2066isolate\\u2069", id="bidi-isolate"),
        pytest.param("bad\udcffbyte", "bad\\udcffbyte", id="lone-surrogate"),
        pytest.param("tag\U000e0041", "tag\\U000e0041", id="tag-character"),
        pytest.param("##[error]x ##vso[task]", "# #[error]x # #vso[task]", id="runner-commands"),
        pytest.param("##teamcity[x] ##[[y]", "# #teamcity[x] # #[[y]", id="other-runners"),
        pytest.param("#\u200d#vso[x]", "# \u200d#vso[x]", id="runner-command-with-a-joiner"),
        pytest.param("## a [b] #[c] ###", "## a [b] #[c] ###", id="number-signs-stay"),
        pytest.param("C:\\new", "C:\\new", id="a-backslash-stays"),
        pytest.param("[bold]x[/bold]", "[bold]x[/bold]", id="markup-stays-text"),
    ],
)
def test_text_shows_what_it_holds_and_steers_nothing(value, shown):
    assert escape.text(value) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        pytest.param("a b/c.md", "a b/c.md", id="plain"),
        pytest.param("two\nlines.md", "two\\nlines.md", id="new-line"),
        pytest.param("::add-mask::e.md", "./::add-mask::e.md", id="runner-command"),
        pytest.param(" ::group::.md", "./ ::group::.md", id="runner-command-after-space"),
        pytest.param("\u200d::group::.md", "./\u200d::group::.md", id="after-a-joiner"),
        pytest.param("a::b.md", "a::b.md", id="colons-inside"),
    ],
)
def test_a_path_can_start_a_line(value, shown):
    assert escape.path(value) == shown


@given(ANY_TEXT)
def test_nothing_invisible_or_steering_is_left(value):
    for shown in (escape.text(value), escape.path(value)):
        assert not any(unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"} for c in shown)
        assert "##[" not in shown
        shown.encode("utf-8")
    assert not escape.path(value).lstrip().startswith("::")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        pytest.param("a\u00a0b\tc \u05d0\u200f", "a\u00a0b\tc \u05d0\u200f", id="plain"),
        pytest.param("\x1b[2J\x9b\x7f", "\\x1b[2J\\x9b\\x7f", id="escape-sequences"),
        pytest.param("a\u202eb\u2067c", "a\\u202eb\\u2067c", id="changed-order"),
        pytest.param("  ::error::x", "  : :error::x", id="workflow-command"),
        pytest.param("\u200d::add-mask::x", "\u200d: :add-mask::x", id="after-a-joiner"),
        pytest.param("::group file=a::", ": :group file=a::", id="with-properties"),
        pytest.param("::: note", "::: note", id="a-fence-stays"),
        pytest.param("::: note :::", "::: note :::", id="a-closed-fence-stays"),
        pytest.param("std::vector::size", "std::vector::size", id="colons-inside"),
        pytest.param("a ##vso[x]", "a # #vso[x]", id="runner-command"),
    ],
)
def test_an_article_s_own_line_loses_only_what_is_obeyed(value, shown):
    assert escape.line(value) == shown


@given(ANY_TEXT)
def test_whatever_the_line_nothing_is_obeyed(value):
    shown = escape.line(value)
    assert not any(unicodedata.category(c) in {"Cc", "Cs"} for c in shown if c != "\t")
    assert commands(f"{shown}\n")[0] == []
