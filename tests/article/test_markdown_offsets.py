"""Every character of every block stands where it is said to stand, whatever the Markdown."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from article_shapes import assert_maps_back, read
from readcheck.source import UnreadableError

WORDS = (
    "word other *em* **strong** _under_ `code` ``a`b`` [text](url) [a][b] ![alt](i.png) <br> <b> "
    "</b> &amp; &nbsp; \\* \\ <!--c--> <https://a.b> [^1] ~~s~~ {{<x>}} {{y}} {%z%} {#id} {:.c} "
    "[[w|v]] :x: $a_1$ é 字 😀 [!NOTE] [TOC] | :- --- === ::: !!! $$ ``` ~~~ 1) . ! ` * _ [ ] ( ) "
    "< > \\[ {"
)
FRAGMENTS = st.sampled_from(sorted(WORDS.split()))
STARTS = ["", "", "", "> ", "- ", "  ", "    ", "1. ", "# ", "| ", "\t", ": ", "[^1]: ", ">", "+++"]
LINES = st.builds(
    lambda start, words, end: start + " ".join(words) + end,
    st.sampled_from(STARTS),
    st.lists(FRAGMENTS, max_size=5),
    st.sampled_from(["", "", "  ", "\\", "|"]),
)
BREAKS = st.sampled_from(["\n", "\n", "\n\n", "\r\n", "\r"])
MARKDOWN = st.lists(st.tuples(LINES, BREAKS), max_size=8).map(
    lambda lines: "".join(line + end for line, end in lines)
)


@pytest.mark.parametrize("content", ["\\{:}", "\\{:.big} end", "a \\{{x}} b"])
def test_an_escaped_brace_maps_back(content):
    assert_maps_back(read(content))


@given(MARKDOWN, st.sampled_from(["a.md", "a.mdx"]))
@settings(max_examples=125, deadline=None)
def test_blocks_of_random_markdown_map_back(content, path):
    with contextlib.suppress(UnreadableError):
        assert_maps_back(read(content, path))


@example("\\\0", "a.md")  # A backslash before what it cannot escape.
@given(st.text(max_size=80), st.sampled_from(["a.md", "a.mdx", "a.txt"]))
@settings(max_examples=125, deadline=None)
def test_any_text_is_read_or_called_unreadable(content, path):
    with contextlib.suppress(UnreadableError):
        assert_maps_back(read(content, path))


@given(st.lists(st.text("abcé漢 ", min_size=1).filter(str.strip), min_size=1, max_size=5))
@settings(max_examples=50, deadline=None)
def test_plain_words_lose_nothing(paragraphs):
    blocks = read("\n\n".join(paragraphs)).blocks
    assert "".join(b.text for b in blocks).split() == [] or "".join(
        "".join(b.text for b in blocks).split()
    ) == "".join("".join(paragraphs).split())
