"""What neighbouring elements hold is read apart, and every span still points at its source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.article.parse import parse
from readcheck.claims.find import find_claims
from readcheck.claims.model import ClaimKind
from readcheck.claims.visible.parted import parted
from readcheck.settings import Settings
from readcheck.source import Source

PROSE = (
    "<p>The heron stood on one leg at the weir until the light was gone and the eels came.</p>" * 6
)


def source(line: str) -> str:
    return (
        "<html lang=en><head><title>At the weir</title></head><body><main><article><header>"
        f"<h1>At the weir</h1>{line}</header>{PROSE}</article></main></body></html>"
    )


def claims(line: str, *kinds: ClaimKind) -> list[str]:
    """The values of the own claims of some kinds, as they stand in the source."""
    text = source(line)
    found = find_claims(parse(Source(text, "page.html"), Settings()))
    return [text[slice(*c.value_span)] for c in found if c.own and c.kind in kinds]


TIMES = (ClaimKind.READING_TIME,)


@pytest.mark.parametrize(
    "line",
    [
        "<div class=meta><time>12 June 2025</time><span>3 min read</span></div>",
        "<div class=meta><time>2025-06-12</time><span>3 min read</span></div>",
        "<div class=meta><a href=/kim>Kim Oak</a><span>3 min read</span></div>",
        "<p><span>By Kim Oak</span><span>3 min read</span></p>",
        "<p>12 June 2025<span class=time>3 min read</span></p>",
        "<p><b>3</b><i> min read</i></p>",
    ],
)
def test_a_time_is_not_glued_to_what_stands_before_it(line):
    assert claims(line, *TIMES) in (["3 min"], ["3</b><i> min"])


@pytest.mark.parametrize(
    "line",
    [
        "<p><span>By Kim Oak</span><span>3 min read</span></p>",
        "<p><span>By Kim Oak</span><time>12 June 2025</time></p>",
        "<p>By <a href=/kim>Kim Oak</a><span>Updated yesterday</span></p>",
    ],
)
def test_a_name_ends_with_its_element(line):
    assert claims(line, ClaimKind.AUTHOR) == ["Kim Oak"]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("<div><span>1,240 words</span><span>6 min read</span></div>", ["1,240 words", "6 min"]),
        ("<div><span>1,240 words</span> <span>6 min</span></div>", ["1,240 words", "6 min"]),
        ("<p>About 1,240 words  2 pictures  Reading time: 6 min</p>", ["1,240 words", "6 min"]),
        ("<div>1,240&nbsp;words</div><div>6&nbsp;min</div>", ["1,240&nbsp;words", "6&nbsp;min"]),
    ],
)
def test_a_count_beside_a_time_is_two_claims(line, found):
    assert claims(line, ClaimKind.READING_TIME, ClaimKind.WORD_COUNT) == found


@pytest.mark.parametrize(
    "line",
    [
        '<span class="post-meta"><i class="far fa-clock"></i> 6 min</span>',
        '<p><svg class="icon icon-stopwatch"><path d="M0 0"/></svg>&nbsp;6 min</p>',
        '<p><img src="/i/clock.svg" alt=""> 6 min</p>',
        "<p>⏱️ 6 min</p>",
        '<p><i class="ri-time-line"></i>6 min</p>',
        '<div><span class="material-icons">schedule</span> <span>6 min</span></div>',
        "<div><div>6 min</div><div>Reading time</div></div>",
        "<p>By Kim Oak · 🕒 6 min</p>",
        '<div><time>12 June 2025</time> <span title="Reading time">6 min</span></div>',
        '<div><span title="Lesezeit">6 min</span></div>',
        '<div><span data-tooltip="Estimated reading time">6 min</span></div>',
        "<p>6 min · Reading time</p>",
        "<p>6 min (estimated reading time)</p>",
        "<p><span>in herons</span> <span>6 min read</span></p>",
        '<p><span>in herons</span> <svg><path d="M0 0"/></svg> 6 min read</p>',
        "<p><time>12 June 2025</time> 6 min</p>",
        "<p>2025-06-12 / 6 min</p>",
    ],
)
def test_what_stands_beside_minutes_makes_them_a_reading_time(line):
    assert claims(line, *TIMES) == ["6 min"]


@pytest.mark.parametrize(
    "line",
    [
        "<p>Cooking time 6 min</p>",
        "<p><span>Rest</span> <span>6 min</span></p>",
        '<p><i class="fa-clock"></i> 6 min ago</p>',
        '<p><i class="fa-calendar"></i> 6 min</p>',
        "<p>6 min · Comments</p>",
    ],
)
def test_other_minutes_are_no_reading_time(line):
    assert claims(line, *TIMES) == []


@pytest.mark.parametrize(
    "html",
    [
        "<p><b>T</b>he heron <i>stood</i>s</p>",
        "<p><span>un</span><span>seen</span> birds</p>",
        "<p>H<sub>2</sub>O and CO<sub>2</sub></p>",
        "<h1><span>At</span><span>THE</span> weir</h1>",
    ],
)
def test_tags_within_words_part_nothing(html):
    article = parse(Source(f"<body>{html}", "page.html"), Settings())
    assert [parted(block) for block in article.blocks] == list(article.blocks)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["span", "time", "a", "b", "i", ""]),
            st.text("aB1 &é字", min_size=1, max_size=4),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_spans_of_a_parted_block_point_at_their_own_characters(parts):
    html = "".join(
        f"<{tag}>{text.replace('&', '&amp;')}</{tag}>" if tag else text.replace("&", "&amp;")
        for tag, text in parts
    )
    article = parse(Source(f"<body><p>{html}</p>", "page.html"), Settings())
    for block in article.blocks:
        apart = parted(block)
        assert "".join(apart.text.split()) == "".join(block.text.split())
        for at, character in enumerate(apart.text):
            start, end = apart.source_span(at, at + 1)
            written = article.source.text[start:end].replace("&amp;", "&")
            assert written == character or (character == " " and written.startswith("<"))
        for mark in apart.marks:
            inner = apart.text[mark.start : mark.end]
            assert inner.strip() in block.text or " " in inner.strip()
