"""How far an article's own surroundings reach: an input on each side of every limit."""

from __future__ import annotations

import pytest

from readcheck.article.model import Article, Block, Element, Kind, Piece, Region
from readcheck.claims.own.element_names import line_elements, names_others
from readcheck.claims.own.ownership import Ownership
from readcheck.source import Source, Span

TITLE = (Kind.HEADING, "Tides", Region.BODY, ())
MAIN = (Element("main"),)


def page(*parts: tuple[Kind, str, Region, tuple[Element, ...]]) -> Article:
    """An HTML article of blocks given as kind, text, region and the elements around."""
    blocks, at = [], 0
    for kind, text, region, path in parts:
        span = Span(at, at + len(text))
        level = int(kind is Kind.HEADING)
        blocks.append(Block(kind, text, (Piece(0, *span),), span, region, level, path))
        at += len(text) + 1
    return Article(Source("\n".join(part[1] for part in parts)), "html", tuple(blocks))


def body(words: int) -> tuple[Kind, str, Region, tuple[Element, ...]]:
    return (Kind.PARAGRAPH, " ".join(["sea"] * words), Region.BODY, MAIN)


def line(text: str = "5 min read", path: tuple[Element, ...] = MAIN):
    """A line that no content finder took for the article's: only its place makes it own."""
    return (Kind.PARAGRAPH, text, Region.FOREIGN, path)


@pytest.mark.parametrize(("words", "own"), [(0, True), (90, True), (91, False)])
def test_a_standfirst_may_part_the_title_from_its_byline_and_a_text_may_not(words, own):
    parts = [TITLE, *([body(words)] if words else []), line()]
    assert Ownership(page(*parts)).of(len(parts) - 1) is own


@pytest.mark.parametrize(("between", "own"), [(13, True), (14, False)])
def test_a_byline_stands_within_some_lines_of_the_title(between, own):
    parts = [TITLE, *[line("Ann Lee")] * between, line()]
    assert Ownership(page(*parts)).of(len(parts) - 1) is own


@pytest.mark.parametrize(
    ("between", "name", "own"),
    [
        (3, "", True),
        (4, "", False),
        (4, "post-meta", True),
        (19, "post-meta", True),
        (20, "post-meta", False),
    ],
)
def test_a_line_before_the_title_is_near_or_says_that_it_is_about_the_post(between, name, own):
    path = (*MAIN, Element("div", {"class": name}))
    parts = [line(path=path), *[line("Coast")] * between, TITLE, body(200)]
    assert Ownership(page(*parts)).of(0) is own


@pytest.mark.parametrize(("between", "own"), [(2, False), (3, True)])
def test_a_heading_that_is_a_link_leads_so_many_lines_of_its_card(between, own):
    link = Element("a", {"href": "/dunes/"})
    heading = (Kind.HEADING, "Dunes", Region.BODY, (*MAIN, link))
    # A line that its element calls one about the post is not about the section above it.
    meta = (*line()[:2], Region.BODY, (*MAIN, Element("div", {"class": "post-meta"})))
    parts = [TITLE, body(200), heading, *[body(2)] * between, meta]
    assert Ownership(page(*parts)).of(len(parts) - 1) is own


@pytest.mark.parametrize(("equals", "own"), [(1, True), (2, True), (3, False)])
def test_three_equal_attributes_are_a_list_and_two_are_one_header_twice(equals, own):
    article = page(TITLE, body(200), body(200))
    assert Ownership(article).at(article.blocks[2].span, equals) is own
    assert Ownership(article).at(article.blocks[1].span, equals)


@pytest.mark.parametrize(("equals", "listed"), [(1, 0), (2, 0), (3, 3)])
def test_three_equal_lines_by_the_title_are_a_list_and_two_are_one_header_twice(equals, listed):
    path = (*MAIN, Element("p", {"class": "card"}))
    article = page(TITLE, *[line(path=path)] * equals, body(200))
    assert len(Ownership(article).in_lists(range(1, equals + 1))) == listed


def test_two_equal_lines_are_a_list_where_one_stands_away_from_the_title():
    path = (*MAIN, Element("p", {"class": "card"}))
    article = page(TITLE, body(200), line(path=path), line(path=path))
    assert Ownership(article).in_lists([2, 3]) == {2, 3}
    assert Ownership(article).in_lists([2]) == set()


def test_numbers_in_names_make_no_difference_between_equals():
    paths = [(*MAIN, Element("p", {"class": f"card card-{number}"})) for number in (1, 27)]
    article = page(TITLE, body(200), *(line(path=path) for path in paths))
    assert Ownership(article).in_lists([2, 3]) == {2, 3}


@pytest.mark.parametrize(("inside", "others"), [(0, True), (2, True), (3, False)])
def test_a_name_speaks_for_lines_that_are_near(inside, others):
    path = (Element("div", {"class": "related"}), *[Element("div")] * inside)
    (block,) = page(line(path=path)).blocks
    assert any(map(names_others, line_elements(block))) is others


def test_the_name_of_the_whole_page_speaks_for_no_line():
    (block,) = page(line(path=(Element("main", {"class": "related"}),))).blocks
    assert not any(map(names_others, line_elements(block)))
