"""What feeds and sitemaps say of the pages that they list, with its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck import engine
from readcheck.settings import Settings
from readcheck.source import Source, Span

RSS = """<?xml version="1.0"?>
<rss version="2.0" xmlns:atom="x" xmlns:content="y">
<channel><title>Pier &amp; quay</title><language>de-AT</language>
<atom:link rel="self" href="https://a.example/index.xml"/>
<image><url>https://a.example/a.png</url><title>No entry</title></image>
<item>
  <title>Ebb</title>
  {link}
  {child}
</item>
</channel></rss>
"""
LINK = "<link>https://a.example/ebb/</link>"


def analysed(text, format_name="feed"):
    return engine.analyse(Source(text, "index.xml"), Settings(), format_name=format_name)


def told(text):
    """What is claimed, and where: the link, the amount and the text that the claim stands on."""
    return [
        (claim.link, claim.low, text[slice(*claim.value_span)])
        for claim in analysed(text).claims
        if claim.low is not None
    ]


def rss(child, link=LINK):
    return RSS.format(child=child, link=link)


@pytest.mark.parametrize(
    ("child", "low", "place"),
    [
        ("<readingTime>5</readingTime>", 5, "5"),
        ("<hugo:reading_time>5 min</hugo:reading_time>", 5, "5 min"),
        ('<reading-time minutes="5"/>', 5, "5"),
        ("<timeToRead><![CDATA[5 minutes]]></timeToRead>", 5, "5 minutes"),
        ("<wordCount>1204</wordCount>", 1204, "1204"),
        ("<title>Ebb (5 min read)</title>", 5, "5 min"),
        ("<title>[5-min read] Ebb</title>", 5, "5-min"),
        ("<description>The tide goes out. 5 min read</description>", 5, "5 min"),
        ("<description>Lesezeit: 5 Minuten</description>", 5, "5 Minuten"),
        ("<description>&lt;p&gt;5 min read&lt;/p&gt; The tide</description>", 5, "5 min"),
        (
            "<encoded><![CDATA[<p>3 May 2026 · 5 min read</p><p>Tide</p>]]></encoded>",
            5,
            "5 min",
        ),
    ],
)
def test_an_entry_tells_a_time_of_the_page_it_links_to(child, low, place):
    text = rss(child)
    assert told(text) == [("https://a.example/ebb/", low, place)]
    assert all(not claim.own for claim in analysed(text).claims)


@pytest.mark.parametrize(
    "child",
    [
        "<description>Very short posts show “1 min read”.</description>",
        "<description>He said that a 5 min read is enough for anybody.</description>",
        "<description>The tide takes 5 minutes</description>",
        "<itunes:duration>12:30</itunes:duration>",
        '<enclosure url="a.mp3" length="5"/>',
        "<content:encoded><![CDATA["
        + "<p>Tide.</p>" * 9
        + "<p>5 min read</p>]]></content:encoded>",
        "<source><title>5 min read</title></source>",
        "<!-- <readingTime>5</readingTime> -->",
        "<readingTime/>",
    ],
)
def test_what_is_about_anything_else_is_no_claim(child):
    assert told(rss(child)) == []


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ('<link href="https://a.example/x"/>', "https://a.example/x"),
        ('<link rel="self" href="https://a.example/no"/><link href="/x"/>', "/x"),
        ("<link>https://a.example/?a=1&amp;b=2</link>", "https://a.example/?a=1&b=2"),
        ("<guid>https://a.example/x</guid>", "https://a.example/x"),
        ("<link>/x</link><origLink>/y</origLink>", "/y"),
        ("<guid isPermaLink='false'>17</guid>", None),
        ("", None),
    ],
)
def test_the_link_of_an_entry(link, expected):
    found = told(rss("<readingTime>5</readingTime>", link))
    assert [each[0] for each in found] == ([expected] if expected else [])


def test_atom_may_start_relative_links_from_a_base():
    entry = "<entry xml:base='posts/'><link href='ebb'/><readingTime>5</readingTime></entry>"
    text = f"<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://a.example/'>{entry}</feed>"
    assert told(text) == [("https://a.example/posts/ebb", 5, "5")]


def test_a_feed_says_who_it_is():
    article = analysed(rss("")).article
    report = engine.check(analysed(rss("")))
    assert (article.title, article.language) == ("Pier & quay", "de")
    assert report.address == "https://a.example/index.xml"
    assert report.measures is None


def test_an_entry_of_a_json_feed_is_that_of_its_own_link():
    text = (
        '{"version": "https://jsonfeed.org/version/1.1", "feed_url": "https://a.example/f.json",'
        ' "items": [{"readingTime": 3}, {"id": "1", "title": "x"},'
        ' {"url": "https://a.example/ebb/", "_reading_time": {"minutes": 5, "x": 9}, "id": "2"},'
        ' {"title": "Flood (7 min read)", "url": "/flood/"}], "title": "Pier \\u0026 quay"}'
    )
    assert told(text) == [("https://a.example/ebb/", 5, "5"), ("/flood/", 7, "7 min")]
    article = analysed(text).article
    assert article.title == "Pier & quay"
    assert engine.check(analysed(text)).address == "https://a.example/f.json"


BOMB = """<?xml version="1.0"?>
<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"> <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY file SYSTEM "file:///etc/passwd">]>
<rss><channel><item><link>https://a.example/x</link><title>&b;&file;</title>
<readingTime>5</readingTime></item></channel></rss>"""


def test_nothing_that_a_document_declares_is_expanded_or_opened():
    assert told(BOMB) == [("https://a.example/x", 5, "5")]
    (title,) = (d for d in analysed(BOMB).article.data if d.key == "title")
    assert title.value == "&b;&file;"


@pytest.mark.parametrize(
    "broken",
    ["<item>", "<a><b></a>", "<a x='", "<![CDATA[", "<!--", "<!DOCTYPE [", "<", "</rss>", "\0"],
)
def test_what_is_not_well_formed_ends_the_reading_and_no_more(broken):
    whole = rss("<readingTime>5</readingTime>")
    assert told(whole.replace("</channel>", broken)) == told(whole)
    assert told(whole.replace("<channel>", broken)) in ([], told(whole))


PIECES = st.sampled_from(
    (
        *("<item>", "</item>", "<link>/a</link>", "<readingTime>5", "</readingTime>", "<![CDATA["),
        *("]]>", "<!--", "-->", "<a b='c", "'>", "&lt;", "5 min read", "<title>", "</title>"),
        *("<x/>", "é", "<"),
    )
)


@given(st.lists(PIECES, max_size=25).map("".join))
def test_whatever_a_feed_holds_places_lie_in_it(inner):
    for text in (f"<rss>{inner}</rss>", f'{{"items": [{inner}]}}'):
        article = analysed(text).article
        for datum in article.data:
            assert isinstance(datum.span, Span)
            assert 0 <= datum.span.start <= datum.span.end <= len(text)
        for claim in analysed(text).claims:
            assert 0 <= claim.span.start <= claim.span.end <= len(text)


@pytest.mark.parametrize("address", ["http://[x", "//[", "http://[::1/a"])
@pytest.mark.parametrize("base", ["", "https://b.example/", "http://["])
def test_what_is_no_address_stays_as_it_stands(base, address):
    text = RSS.format(link=f"<link>{address}</link>", child="<readingTime>4</readingTime>")
    text = text.replace('<rss version="2.0"', f'<rss version="2.0" xml:base="{base}"')
    assert [claim.link for claim in analysed(text).claims if claim.low is not None] == [address]


def test_a_base_that_is_no_address_for_its_length_is_not_put_before_each_entry():
    text = RSS.format(link="<link>ebb/</link>", child="<readingTime>4</readingTime>")
    text = text.replace('<rss version="2.0"', f'<rss version="2.0" xml:base="/{"a" * 5_000}/"')
    assert [claim.link for claim in analysed(text).claims if claim.low is not None] == ["ebb/"]


def test_an_attribute_without_a_value_is_searched_for_once():
    """Each of its letters once began a search of its own, which took minutes for a page."""
    text = RSS.format(link=LINK, child=f"<readingTime {'a' * 60_000} =x>4</readingTime>")
    assert told(text) == [("https://a.example/ebb/", 4, "4")]
