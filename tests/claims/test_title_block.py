"""Which heading is the article's title."""

from __future__ import annotations

import pytest

from readcheck.article.model import Article, Block, Datum, Element, Kind, Origin, Region
from readcheck.claims.own.title import bare_title, likeness, title_block
from readcheck.source import Source, Span

NOWHERE = Span(0, 0)


def heading(text, level=1, *, region=Region.BODY, within="main", kind=Kind.HEADING):
    return Block(kind, text, (), NOWHERE, region, level, (Element(within),))


def page(*blocks: Block, title: str | None = None, **data: str) -> Article:
    keys = {"og": (Origin.META, "og:title"), "json": (Origin.JSON_LD, "headline")}
    keys |= {"site": (Origin.META, "og:site_name"), "front": (Origin.FRONT_MATTER, "title")}
    found = [Datum(*keys[name], value, NOWHERE) for name, value in data.items()]
    return Article(Source(""), "html", blocks, tuple(found), title=title)


@pytest.mark.parametrize(
    ("given", "index"),
    [
        pytest.param({}, 0, id="without a title, the first <h1>"),
        pytest.param({"title": "Spring Tides"}, 1, id="the page's title"),
        pytest.param({"title": "  spring   TIDES "}, 1, id="spaces and case"),
        pytest.param({"title": "“Spring Tides”"}, 1, id="quotes around it"),
        pytest.param({"title": "Spring Tides | The Shore"}, 1, id="with the site's name"),
        pytest.param({"title": "Tides | A very long name of a site"}, 0, id="unlike any heading"),
        pytest.param({"og": "Spring Tides"}, 1, id="for social networks"),
        pytest.param({"json": "Spring Tides"}, 1, id="headline"),
        pytest.param({"front": "Spring Tides"}, 1, id="front matter"),
        pytest.param({"title": "The Shore", "site": "The Shore"}, 0, id="the site's name, an <h1>"),
    ],
)
def test_a_title_is_the_heading_that_says_it(given, index):
    blocks = (heading("The Shore"), heading("Spring Tides", 2), heading("Storms", 2))
    assert title_block(page(*blocks, **given)) == index


def test_the_site_s_name_is_no_title_where_another_heading_is():
    blocks = (heading("The Shore"), heading("Spring Tides", 2))
    given = {"title": "Spring Tides | The Shore", "site": "The Shore"}
    assert title_block(page(*blocks, **given)) == 1


def test_of_equal_headings_the_higher_one_is_the_title_and_then_the_first():
    blocks = (heading("Tides", 2), heading("Tides"), heading("Tides"))
    assert title_block(page(*blocks, title="Tides")) == 1


@pytest.mark.parametrize("margin", ["nav", "aside", "footer"])
def test_a_heading_in_a_margin_is_no_title(margin):
    blocks = (heading("Tides", within=margin), heading("Tides", 3))
    assert title_block(page(*blocks, title="Tides")) == 1


def test_only_headings_are_titles():
    blocks = (heading("Tides", 0, kind=Kind.PARAGRAPH), heading("Storms", 2))
    assert title_block(page(*blocks, title="Tides")) is None


def test_an_h1_of_the_article_goes_before_one_around_it():
    blocks = (heading("Shore", region=Region.FOREIGN), heading("Tides", region=Region.HEADER))
    assert title_block(page(*blocks)) == 1
    assert title_block(page(blocks[0])) == 0


@pytest.mark.parametrize(
    ("said", "title", "share"),
    [
        ("tides", "tides", 1),
        ("tides", "tides | shore", 5 / 13),
        ("spring tides", "spring tides | shore", 12 / 20),
        ("tides", "storms", 0),
        ("", "tides", 0),
    ],
)
def test_a_heading_is_like_a_title_by_what_it_makes_up_of_it(said, title, share):
    least = 0.4
    assert likeness(said, {title}) == pytest.approx(share if share >= least else 0)


def test_titles_are_compared_without_case_spaces_and_quotes():
    assert bare_title("  «Spring \n TIDES» ") == "spring tides"
