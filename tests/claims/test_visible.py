from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.article.model import Article, Block, Element, Kind, Mark, Piece, Region
from readcheck.article.parse import parse
from readcheck.claims.model import ClaimKind
from readcheck.claims.sources.visible import find
from readcheck.settings import Settings
from readcheck.source import Source, Span


def article(*texts: str, region: Region = Region.BODY, language: str | None = None) -> Article:
    """A plain article whose blocks are the given texts."""
    whole = "\n\n".join(texts)
    blocks, at = [], 0
    for text in texts:
        span = Span(at, at + len(text))
        blocks.append(Block(Kind.PARAGRAPH, text, (Piece(0, *span),), span, region))
        at += len(text) + 2
    return Article(Source(whole), "text", tuple(blocks), language=language)


def claimed(page: Article) -> list[tuple[str, str, float | None, float | None]]:
    text = page.source.text
    return [
        (text[slice(*claim.span)], text[slice(*claim.value_span)], claim.low, claim.high)
        for claim in find(page)
    ]


@pytest.mark.parametrize(
    ("text", "phrase", "value", "low", "high"),
    [
        pytest.param("Reading Time: 2 minutes", "Reading Time: 2 minutes", "2 minutes", 2, 2),
        pytest.param("~7-minute read", "~7-minute read", "7-minute", 7, 7),
        pytest.param("5 min read", "5 min read", "5 min", 5, 5),
        pytest.param("Reading Time: < 1 minute", None, "< 1 minute", 0, 1),
        pytest.param("less than a minute read", None, "less than a minute", 0, 1),
        pytest.param("Reading time: 4–6 minutes", None, "4–6 minutes", 4, 6),
        pytest.param("1 hr 5 min read", None, "1 hr 5 min", 65, 65),
        pytest.param("Reading time: 1:05", None, "1:05", 65, 65),
        pytest.param("One min read", None, "One min", 1, 1),
        pytest.param("Est. reading time: 05 min", None, "05 min", 5, 5),
        pytest.param("Reading time (minutes): 5", None, "5", 5, 5),
        pytest.param("8\u00a0min read", None, "8\u00a0min", 8, 8),
    ],
)
def test_a_reading_time_is_found_with_its_spans(text, phrase, value, low, high):
    assert claimed(article(text)) == [(phrase or text, value, low, high)]


@pytest.mark.parametrize(
    "text",
    [
        "She went for a 30-minute run before work.",
        "5 min ago",
        "Cooking time: 20 minutes",
        "Watch time 5 min",
        "Listening time: 12 min",
        "Prep time: 10 min",
        "10-minute walk",
        "The tool takes 5 minutes to install.",
        "A 5-minute read-through of the logs",
        "You can finish this in 5 minutes",
        "Write 500 words a day.",
        "Duration: 45 min",
        "12:30",
        "Lecture • 45 min",
        "20 minutes reading, 10 minutes writing",
        "20 minutes of reading",
        "每天阅读 30 分钟",
        "10분 정도 끓인다",
        "You have 10 minutes to read the email",
        "1-4 Players • Ages 14+ • 90-120 minutes • $45",
        "TypeScript in 5 minutes",
        "Time to complete 15 minutes",
    ],
)
def test_false_friends_are_no_claims(text):
    assert claimed(article(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "This is a 5 minute read.",
        "This post is a 5-minute read",
        "It’s a quick 5 min read",
        "A 5 minute read",
        "By Jane Roe 5 min read",
        "Jane Roe · May 2, 2026 · 5 min read · Rivers",
        "5 min read by Jane Roe",
        "本文预计阅读时间 5 分钟",
        "📖 5 min",
    ],
)
def test_short_lines_about_the_page_are_claims(text):
    assert [found[2] for found in claimed(article(text))] == [5]


def test_a_label_opens_a_paragraph():
    text = "Reading time: 5 minutes. " + "The water rises in spring. " * 20
    assert [found[:2] for found in claimed(article(text))] == [
        ("Reading time: 5 minutes", "5 minutes")
    ]
    prose = "The reading time: 5 minutes of it were spent on the bus. " * 9
    assert claimed(article("Before that. " * 12 + prose)) == []


def test_code_makes_no_claims():
    block = Block(Kind.CODE, "5 min read", (Piece(0, 0, 10),), Span(0, 10))
    assert claimed(Article(Source("5 min read"), "text", (block,))) == []


def test_a_bare_time_counts_only_in_an_element_that_names_it():
    text = "4–6 minutes"
    named = Element("div", {"class": "wp-block-post-time-to-read"})
    for path, expected in (((named,), [(text, text, 4, 6)]), ((Element("div"),), [])):
        block = Block(Kind.PARAGRAPH, text, (Piece(0, 0, 11),), Span(0, 11), path=path)
        assert claimed(Article(Source(text), "html", (block,))) == expected


def test_tags_inside_the_phrase_are_spanned():
    source = "<p><em>4 min</em> read</p>"
    pieces = (Piece(0, 7, 12), Piece(5, 17, 22))
    mark = Mark(0, 5, Element("em"))
    block = Block(Kind.PARAGRAPH, "4 min read", pieces, Span(3, 22), marks=(mark,))
    page = Article(Source(source), "html", (block,))
    assert claimed(page) == [("4 min</em> read", "4 min", 4, 4)]


def test_words_count_beside_a_reading_time():
    found = claimed(article("5 min read (1,234 words)"))
    assert found == [("5 min read", "5 min", 5, 5), ("1,234 words", "1,234 words", 1234, 1234)]


def test_a_long_line_costs_little():
    assert claimed(article("5 minutes " * 200_000)) == []


@given(st.text(alphabet="5min readingtime:-–<~ 阅读分钟約\u00a0\n|·.", max_size=60))
def test_spans_lie_in_the_source_and_in_each_other(text):
    page = article(text)
    for claim in find(page):
        assert 0 <= claim.span.start <= claim.value_span.start
        assert claim.value_span.start < claim.value_span.end <= claim.span.end <= len(text)


@pytest.mark.parametrize(
    ("line", "values"),
    [
        pytest.param("Ada•5 min read\n•1,204 views", ["5 min"], id="a number of something else"),
        pytest.param("5 min read: 3 comments", ["5 min"], id="another, behind a colon"),
        pytest.param("دقائق قراءة 5", ["5"], id="a unit that leads"),
        pytest.param("2026-03-02\u00a0\u00a0409 words\u00a0\n\u00a02 minutes",
                     ["2 minutes", "409 words"], id="parted by icons"),
        pytest.param("March 2, 2026 · 約5分", ["5分"], id="a rough time beside a date"),
        pytest.param("March 2, 2026 · ~5 min", ["5 min"], id="a rough time in English"),
        pytest.param("March 2, 2026 · 5 min", ["5 min"], id="an exact one beside a date"),
        pytest.param("Episode 7 · 5 min", [], id="an exact one without a date"),
        pytest.param("March 2, 2026 · Episode 7 · 45 min", [], id="an episode's"),
        pytest.param("March 2, 2026 · a walk of 45 min", [], id="no part of its own"),
        pytest.param("Episode 7 · 約5分", [], id="a rough time without a date"),
    ],
)  # fmt: skip
def test_a_byline_in_parts(line, values):
    assert [value for _, value, _, _ in claimed(article(line, region=Region.HEADER))] == values


@pytest.mark.parametrize(
    ("titles", "claimed"),
    [
        pytest.param(["<a href=/dams/>Dams</a>", "<a href=/weirs/>Weirs</a>"], [], id="linked"),
        pytest.param(["<a href=/dams/>Dams of the north</a>"], ["Dams of the north"], id="alone"),
        pytest.param(["Dams", "<a href=/weirs/>Weirs</a>"], ["Dams"], id="not linked itself"),
        pytest.param(["Dams", "Weirs"], ["Dams"], id="none linked"),
    ],
)
def test_a_page_of_many_articles_has_the_title_of_none(titles, claimed):
    text = "".join(
        f"<article><h1>{title}</h1><p>Water is held back for a day and a night.</p></article>"
        for title in titles
    )
    whole = f"<title>Slow Water</title><main>{text}</main>"
    page = parse(Source(whole, "index.html"), Settings())
    assert [claim.value for claim in find(page) if claim.kind is ClaimKind.TITLE] == claimed
