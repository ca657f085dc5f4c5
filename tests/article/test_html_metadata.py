"""What a page says for machines, each value at its exact place."""

from __future__ import annotations

import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from readcheck.article.formats.html import parse
from readcheck.article.html.json_ld import scalars
from readcheck.article.model import Origin
from readcheck.settings import Settings
from readcheck.source import Source, Span


def data(text):
    return parse(Source(text, "a.html"), Settings()).data


def told(text):
    return [(d.origin.value, d.key, d.value, d.owner, d.path) for d in data(text)]


def ld(text):
    return f'<script type="application/ld+json">{text}</script>'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            ld('{"@type": "Article", "timeRequired": "PT2M", "wordCount": 12}'),
            [
                ("json-ld", "@type", "Article", "Article", ()),
                ("json-ld", "timeRequired", "PT2M", "Article", ()),
                ("json-ld", "wordCount", 12, "Article", ()),
            ],
            id="json-ld",
        ),
        pytest.param(
            ld('{"@graph": [{"wordCount": 5, "@type": ["A", "B"]}, {"@type": "C", "name": null}]}'),
            [
                ("json-ld", "wordCount", 5, "A B", ("@graph",)),
                ("json-ld", "@type", "A", "A B", ("@graph",)),
                ("json-ld", "@type", "B", "A B", ("@graph",)),
                ("json-ld", "@type", "C", "C", ("@graph",)),
                ("json-ld", "name", None, "C", ("@graph",)),
            ],
            id="a graph, several types, the type after the value",
        ),
        pytest.param(
            ld('{"@type": "A", "author": {"@type": "Person", "name": "X"}, "x": 1.5}'),
            [
                ("json-ld", "@type", "A", "A", ()),
                ("json-ld", "@type", "Person", "Person", ("author",)),
                ("json-ld", "name", "X", "Person", ("author",)),
                ("json-ld", "x", 1.5, "A", ()),
            ],
            id="nested",
        ),
        pytest.param(
            ld('{"a": "x\ny", /* c */ "b": true,, "c": ["d", "e",], // z\n "f": 01a}'),
            [
                ("json-ld", "a", "x\ny", "", ()),
                ("json-ld", "b", True, "", ()),
                ("json-ld", "c", "d", "", ()),
                ("json-ld", "c", "e", "", ()),
                ("json-ld", "f", "01a", "", ()),
            ],
            id="broken JSON keeps what can be read",
        ),
        pytest.param(
            "<meta name=author content='A &amp; B'><meta property=og:title content=T>",
            [("meta", "author", "A & B", "", ()), ("meta", "og:title", "T", "", ())],
            id="meta",
        ),
        pytest.param(
            "<title> A &amp;\n B </title>", [("meta", "title", "A & B", "", ())], id="title"
        ),
        pytest.param(
            "<svg><title>x</title></svg><link rel='x canonical' href=/a>",
            [("meta", "canonical", "/a", "", ())],
            id="canonical, and no title of a picture",
        ),
        pytest.param(
            "<div itemscope itemtype=https://schema.org/BlogPosting><meta itemprop=wordCount "
            "content=9><span itemprop=timeRequired>2 <b>min</b></span>"
            "<time itemprop=datePublished datetime=2024-01-02>x</time></div>",
            [
                ("microdata", "wordCount", "9", "BlogPosting", ()),
                ("microdata", "timeRequired", "2 min", "BlogPosting", ()),
                ("microdata", "datePublished", "2024-01-02", "BlogPosting", ()),
                ("attribute", "datetime", "2024-01-02", "", ()),
            ],
            id="microdata",
        ),
        pytest.param(
            "<span title='2187 words' data-minutes=5 data-id=7 data-x='4 min read'>a</span>",
            [
                ("attribute", "title", "2187 words", "", ()),
                ("attribute", "data-minutes", "5", "", ()),
                ("attribute", "data-x", "4 min read", "", ()),
            ],
            id="attributes that speak of time or words",
        ),
    ],
)
def test_data(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "written", "quote"),
    [
        pytest.param(
            ld('{"a": "PT\\u0032M"}'), "PT\\u0032M", '"', id="a string without its quotes"
        ),
        pytest.param(ld('{"a": 12 }'), "12", "", id="a number"),
        pytest.param("<meta name=a content='x y'>", "x y", "'", id="a quoted attribute"),
        pytest.param("<meta name=a content=xy>", "xy", "", id="an unquoted attribute"),
        pytest.param("<title> a &amp; b </title>", "a &amp; b", "", id="a title without its space"),
        pytest.param("<b itemprop=x> 2\n<i>min</i> </b>", "2\n<i>min</i", "", id="text"),
    ],
)
def test_a_value_has_its_exact_span(text, written, quote):
    (datum,) = data(text)
    span = datum.span
    assert (text[span.start : span.end].removesuffix(">"), datum.quote) == (
        written.removesuffix("</i"),
        quote,
    )


def test_language_and_title():
    page = parse(Source("<html lang=pt-BR><title>\n a\n b</title>", "a.html"), Settings())
    assert (page.language, page.title) == ("pt", "a b")
    assert parse(Source("<html lang=''>", "a.html"), Settings()).language is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**15), 10**15) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=8,
)


def leaves(value, key=None):
    if isinstance(value, dict):
        return [leaf for name, inner in value.items() for leaf in leaves(inner, name)]
    if isinstance(value, list):
        return [leaf for inner in value for leaf in leaves(inner, key)]
    return [] if key is None else [(key, value)]


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.text(max_size=3), JSON, max_size=3), st.booleans(), st.booleans())
@example({"a": [["b"], {"c": 1}, "d"]}, True, False)
def test_well_formed_json_is_read_as_json_does(value, ascii_only, indented):
    text = json.dumps(value, ensure_ascii=ascii_only, indent=1 if indented else None)
    found = scalars(text, Span(0, len(text)))
    assert [(datum.key, datum.value) for datum in found] == leaves(value)
    for datum in found:
        written = text[datum.span.start : datum.span.end]
        assert json.loads(f"{datum.quote}{written}{datum.quote}") == datum.value
        assert datum.origin is Origin.JSON_LD


@given(st.text(alphabet='{}[]",:ab1 \\\n/*', max_size=40))
def test_any_text_is_scanned(text):
    for datum in scalars(text, Span(0, len(text))):
        assert 0 <= datum.span.start <= datum.span.end <= len(text)
