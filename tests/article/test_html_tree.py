"""The positioned tree: the standard's structure, and every character at its place."""

from __future__ import annotations

import time

import html5lib
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from readcheck.article.html.tags import names
from readcheck.article.html.tokens import TokenKind, tokens, value_spans, values_of
from readcheck.article.html.tree import Text, parse_tree
from readcheck.source import Source

FLOW = names(
    "p ul ol li dl dt dd div section h2 h3 blockquote pre address figure button table tr td "
    "th ruby rt rp b a i span nav article"
)
PIECES = [tag for name in sorted(FLOW) for tag in (f"<{name}>", f"</{name}>")] + [
    "x",
    "y z",
    "<br>",
]
ATTRIBUTES = [" a", ' b="x>y"', "\nc='&amp;'", ' A=""', " d = e", ' f="g"h="i"', " j=k", " / "]
# What html5lib adds by itself or what holds no text of its own says nothing about a block.
IGNORED = names("html head body tbody thead tfoot b a i span ruby rt rp [document]")


def ours(text):
    """Each visible character with the names of the elements around it."""
    found = []

    def walk(tag, path):
        inner = path if tag.name in IGNORED else [*path, tag.name]
        for child in tag.contents:
            if isinstance(child, Text):
                found.extend((char, inner) for char in child if not char.isspace())
            else:
                walk(child, inner)

    walk(parse_tree(Source(text)), [])
    return found


def theirs(text):
    tree = html5lib.parse(text, namespaceHTMLElements=False)
    found = []

    def walk(element, path):
        name = element.tag
        inner = path if not isinstance(name, str) or name in IGNORED else [*path, name]
        if isinstance(name, str):
            found.extend((char, inner) for char in element.text or "" if not char.isspace())
        for child in element:
            walk(child, inner)
            found.extend((char, inner) for char in child.tail or "" if not char.isspace())

    walk(tree, [])
    return found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("<p>a<p>b<div>c</div>d", id="p is ended by p and div"),
        pytest.param("<p class=byline>By X<h2>Title</h2>text", id="p is ended by a heading"),
        pytest.param("<ul><li>a<li>b<ul><li>c</ul>d</ul>e", id="li, nested lists"),
        pytest.param("<dl><dt>a<dd>b<dt>c<dd>d<dd>e</dl>", id="dt and dd"),
        pytest.param("<table><tr><td>a<td>b<tr><th>c<td>d</table>e", id="cells and rows"),
        pytest.param(
            "<table><thead><tr><th>a<tbody><tr><td>b<tfoot><tr><td>c</table>", id="row groups"
        ),
        pytest.param("<table><tr><td><table><tr><td>a</table>b<td>c</table>", id="table in table"),
        pytest.param("<table><caption>a<tr><td>b</table>", id="caption"),
        pytest.param("<ruby>a<rt>b<rp>c<rt>d</ruby>e", id="ruby"),
        pytest.param("<h1>a</h2>b<h3>c<h4>d", id="any heading's end tag ends a heading"),
        pytest.param("<div><p>a</div>b", id="div's end ends p"),
        pytest.param("<div><span>a</div>b</span>c", id="span's end does not reach out of a div"),
        pytest.param("<b><p>a</b>b</p>c", id="a formatting end tag in a block"),
        pytest.param("<button><p>a<button>b</button>c", id="button in button"),
        pytest.param("<p>a<button><p>b</button>c", id="p in a button keeps the outer p"),
        pytest.param("<form>a<form>b</form>c</form>d", id="form in form"),
        pytest.param("<head><title>T</title><p>a", id="head is ended by content"),
        pytest.param("<body>a</body>b<p>c", id="text after body"),
        pytest.param("a</p>b</div>c</table>d", id="end tags of nothing"),
        pytest.param("<!-- <p>x -->a<!-->b<!--->c<!doctype html>d<?php x ?>e", id="comments"),
        pytest.param("<p title='>'>a<p title=\"a\nb\">b</p >c</p x=y>", id="attributes"),
        pytest.param("<p/>a<div/>b</div>c", id="a slash closes nothing"),
        pytest.param("a < b <1> <-> </>c </ d>e", id="look-alikes"),
        pytest.param("<textarea><p>a</textarea>b", id="textarea"),
        pytest.param("<script>if (a < b) '</p>'</script>b<style>p{}</style>c", id="raw text"),
        pytest.param("<![CDATA[x]]>a", id="CDATA is a comment in HTML"),
    ],
)
def test_structure_is_the_standards(text):
    assert ours(text) == theirs(text)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
@example("<li><div><li>x")
@example("<dd><p><dt>x")
def test_structure_is_html5libs(text):
    if "<table" in text or "<tr" in text or "<td" in text or "<th" in text:
        return  # What stands between cells is moved by the standard and not by us.
    assert ours(text) == theirs(text)


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="<>/!-&;#=\"' \n\r\0apxdivéamp128", max_size=60))
@example("&amp&ampx&#x41;&#65b&notit;")
@example("<a title='&lt;\n&quot'>b")
@example("<")
@example("</")
@example("<p")
@example("<!")
def test_every_text_is_the_sources_own(text):
    source = Source(text)
    covered = 0
    for node in parse_tree(source).descendants:
        if type(node) is Text:
            assert covered <= node.start < node.end <= len(text)
            covered = node.end
            if "&" not in text[node.start : node.end]:
                assert str(node) == text[node.start : node.end]


@given(st.text(alphabet="<>/!-apsvg[]CDT\"' =", max_size=50))
def test_tokens_cover_the_text_in_order(text):
    at = 0
    for kind, start, end, _, attributes, _ in tokens(text):
        assert at <= start <= end <= len(text)
        at = end
        if kind == TokenKind.START:
            assert text[start] == "<"
            spans = value_spans(text, start, end)
            assert all(start < span.start <= span.end <= end for span in spans.values())
            assert values_of(attributes) == {name: text[a:b] for name, (a, b) in spans.items()}


@given(st.lists(st.sampled_from(ATTRIBUTES), max_size=4).map("".join))
def test_a_tag_means_the_same_however_its_attributes_are_written(written):
    """What one match takes in, and what is read attribute by attribute, are the same tags."""
    usual, unusual = ([*tokens(f"<p{written}{end}>x")] for end in ("", "\n//"))
    assert [token[3] for token in usual] == [token[3] for token in unusual] == ["p", ""]
    assert values_of(usual[0][4]) == values_of(unusual[0][4])


def test_tags_and_attribute_values_have_their_places():
    text = """a<p CLASS="x y" id=z data-a='&amp;' hidden data-b = "1\n2">b"""
    (tag,) = parse_tree(Source(text)).tags
    assert tag.name == "p"
    assert text[tag.start : tag.start_end] == text[1:-1]
    spans = value_spans(text, tag.start, tag.start_end)
    written = {name: text[span.start : span.end] for name, span in spans.items()}
    assert written == {"class": "x y", "id": "z", "data-a": "&amp;", "hidden": "", "data-b": "1\n2"}
    assert tag.values["data-a"] == "&"


def test_a_slash_closes_in_xhtml():
    tree = parse_tree(Source('<?xml version="1.0"?><div><script src="x"/><p/>a</div>b', "a.xhtml"))
    div = next(tree.tags)
    assert [str(node) for node in div.descendants if isinstance(node, Text)] == ["a"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("<div>" * 10_000 + "x", id="divs"),
        pytest.param("<b>" * 10_000 + "<div>" * 1_000 + "x" + "</b>" * 10_000, id="formatting"),
        pytest.param("<ul><li>" * 5_000 + "x", id="lists"),
        pytest.param("<p>" + "<span>" * 20_000 + "<p>" * 5_000, id="spans in p"),
        pytest.param("<!--" * 200_000, id="comments"),
        pytest.param('<a href="' * 50_000, id="attributes"),
        pytest.param("<a " * 100_000, id="tags without an end"),
        pytest.param("</a" * 100_000, id="end tags without an end"),
        pytest.param("<a" + " " * 500_000 + "x" * 10, id="spaces in a tag"),
        pytest.param("&#" * 200_000, id="unfinished references"),
        pytest.param("<svg><![CDATA[" * 50_000, id="CDATA"),
        pytest.param("<script>" * 50_000, id="scripts"),
        pytest.param("<title>" * 50_000, id="titles"),
    ],
)
def test_hostile_input_is_read_in_linear_time(text):
    start = time.process_time()
    parse_tree(Source(text))
    assert time.process_time() - start < 3
