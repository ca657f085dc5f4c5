"""HTML to blocks: kinds, what cuts text and what does not, pieces, marks and paths."""

from __future__ import annotations

from html import unescape

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from readcheck.article.formats.html import parse
from readcheck.article.html.fragment import fragment_blocks
from readcheck.article.model import Kind, Region
from readcheck.settings import Settings
from readcheck.source import Source, Span


def read(text, **settings_):
    return parse(Source(text, "a.html"), Settings(**settings_))


def shapes(text):
    return [(block.kind.value, block.text) for block in read(text).blocks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("<p>wo<b>r</b>d</p>", [("paragraph", "word")], id="inline tags cut no word"),
        pytest.param("<p>a<p>b", [("paragraph", "a"), ("paragraph", "b")], id="blocks do"),
        pytest.param("a<br>b", [("paragraph", "a\nb")], id="a line break stays in the block"),
        pytest.param(
            "a<br> <br/>b", [("paragraph", "a"), ("paragraph", "b")], id="two end a paragraph"
        ),
        pytest.param("<p>a\n  b&nbsp;c</p>", [("paragraph", "a\n  b\xa0c")], id="space as written"),
        pytest.param(
            "<div>a<p>b</p>c</div>",
            [("paragraph", "a"), ("paragraph", "b"), ("paragraph", "c")],
            id="text around a block",
        ),
        pytest.param(
            "<pre>\n a\n\n  b\n</pre>", [("code", " a\n\n  b")], id="code keeps its lines"
        ),
        pytest.param("<p>use <code>a</code> b", [("paragraph", "use a b")], id="inline code"),
        pytest.param("<h2>a</h2>", [("heading", "a")], id="heading"),
        pytest.param(
            "<div role=heading aria-level=3>a</div>", [("heading", "a")], id="heading by role"
        ),
        pytest.param("<ul><li>a<li><p>b</ul>", [("list-item", "a"), ("list-item", "b")], id="list"),
        pytest.param(
            "<dl><dt>a<dd>b</dl>", [("definition", "a"), ("definition", "b")], id="definitions"
        ),
        pytest.param(
            "<blockquote><p>a<p>b</blockquote>", [("quote", "a"), ("quote", "b")], id="quote"
        ),
        pytest.param(
            "<table><tr><th>a<td>b</table>", [("table-cell", "a"), ("table-cell", "b")], id="table"
        ),
        pytest.param(
            "<table><tr><td><h2>a</h2><p>b<p>c</table>",
            [("heading", "a"), ("paragraph", "b"), ("paragraph", "c")],
            id="a table that arranges a page",
        ),
        pytest.param(
            "<figure><img src=x alt='a &amp; b'><figcaption>c</figcaption></figure>",
            [("image", "a & b"), ("caption", "c")],
            id="figure",
        ),
        pytest.param("<div><p class=wp-caption-text>a</p></div>", [("caption", "a")], id="caption"),
        pytest.param("<img src=x><p>a", [("image", ""), ("paragraph", "a")], id="no alternative"),
        pytest.param("<img src=x alt=a width=16 height=16>b", [("paragraph", "b")], id="icon"),
        pytest.param(
            "<p>let <math><mi>x</mi></math> be",
            [("math", "x"), ("paragraph", "let  be")],
            id="math",
        ),
        pytest.param(
            '<script type="math/tex">x^2</script><p>a',
            [("math", "x^2"), ("paragraph", "a")],
            id="tex",
        ),
        pytest.param(
            "<span class=katex><math><mi>x</mi><annotation>x_1</annotation></math>"
            "<span aria-hidden=true>x</span></span>",
            [("math", "x_1")],
            id="katex: the TeX, once",
        ),
        pytest.param(
            "<script>a</script><style>b</style><noscript>c</noscript><template>d</template>"
            "<select><option>e</select><svg><text>f</svg><iframe>g</iframe>h",
            [("paragraph", "h")],
            id="what nobody reads",
        ),
        pytest.param(
            "<p>text to read</p><p hidden>a</p><div style='color:red; display : none'>b</div>"
            "<p aria-hidden=true>c</p><p class='x sr-only'>d</p><p>more text",
            [("paragraph", "text to read"), ("paragraph", "more text")],
            id="hidden",
        ),
        pytest.param(
            "<p>a<span class=sr-only> x</span> b", [("paragraph", "a b")], id="hidden span"
        ),
        pytest.param(
            "<p>a</p><div class=accordion><h3>Q</h3><div hidden>answer</div></div>",
            [("paragraph", "a"), ("heading", "Q"), ("paragraph", "answer")],
            id="what a reader can unfold",
        ),
        pytest.param("<div class=footnotes><p>a", [("note", "a")], id="footnotes"),
        pytest.param(
            "<div><table><tr><td class=linenos>1<td><pre>x = 1</pre></table></div>",
            [("table-cell", "1"), ("code", "x = 1")],
            id="line numbers, which do not count",
        ),
    ],
)
def test_blocks(text, expected):
    assert shapes(text) == expected


def test_levels_paths_and_marks():
    text = (
        '<article id=x><h3 class="t">a <a href="/b" rel=next>b</a> <time datetime=1>c</time></h3>'
    )
    (block,) = read(text).blocks
    assert block.level == 3
    assert [element.tag for element in block.path] == ["article", "h3"]
    assert block.path[0].attributes == {"id": "x"}
    assert [(block.text[m.start : m.end], m.element.tag) for m in block.marks] == [
        ("b", "a"),
        ("c", "time"),
    ]
    assert block.marks[0].element.attributes == {"href": "/b", "rel": "next"}


def test_an_inline_element_around_blocks_is_in_their_path():
    (block,) = read("<a href=x class=card><div>a</div></a>").blocks
    assert [element.tag for element in block.path] == ["a", "div"]


@pytest.mark.parametrize(
    ("text", "part", "expected"),
    [
        pytest.param("<p>a &eacute;b", "é", "&eacute;", id="named"),
        pytest.param("<p>a &copy 2020", "©", "&copy", id="without a semicolon"),
        pytest.param("<p>&notit;", "¬it", "&notit", id="the longest name that is one"),
        pytest.param("<p>a&#233;&#xe9;b", "éé", "&#233;&#xe9;", id="numbers"),
        pytest.param("<p>he left.&#8221;", "”", "&#8221;", id="at the end"),
        pytest.param("<p>a&#x80;b", "€", "&#x80;", id="a number of windows-1252"),
        pytest.param("<p>AT&T &c", "AT&T &c", "AT&T &c", id="no references"),
        pytest.param("<p>5 <b>min</b> read", "5 min read", "5 <b>min</b> read", id="across tags"),
        pytest.param("<p>a<br>b", "a\nb", "a<br>b", id="across a line break"),
        pytest.param("<p>&nGt;x", "x", "x", id="a reference for two characters"),
        pytest.param("<p>1<!-- x -->2", "12", "1<!-- x -->2", id="across a comment"),
        pytest.param("<p>a\r\n b", "a\r\n b", "a\r\n b", id="line endings as written"),
        pytest.param("<p>\ud800x", "\ud800x", "\ud800x", id="a lone surrogate"),
    ],
)
def test_text_leads_back_to_its_source(text, part, expected):
    (block,) = read(text).blocks
    start = block.text.index(part)
    span = block.source_span(start, start + len(part))
    assert text[span.start : span.end] == expected


TAGS = (
    *("<p>", "</p>", "<b>", "</b>", "<br>", "<li>", "<td>", "<pre>", "</pre>", "<div>", "</div>"),
    *("<h2>", "<img alt='é&lt;'>", "<a href=x>", "</a>", "<!--c-->"),
)
WRITTEN = ("&amp;", "&eacute", "&#65;", "&", "&nbsp;", "wo", "rd", "é", "\U0001f600")
BITS = st.lists(st.sampled_from([*TAGS, *WRITTEN, " ", "\n", "\r\n"]), max_size=25).map("".join)


@settings(max_examples=150, deadline=None)
@given(BITS)
@example("<p>&amp;&amp;")
@example(" <b> &amp; </b> ")
@example("&nbsp;&amp;&nbsp;<br>&nbsp;")
def test_every_piece_is_the_sources_own(text):
    for block in read(text).blocks:
        starts = [piece.start for piece in block.pieces]
        assert starts == sorted(set(starts))
        for piece, end in zip(block.pieces, [*starts[1:], len(block.text)], strict=True):
            written = text[piece.source_start : piece.source_end]
            made = block.text[piece.start : end]
            assert made
            assert made in {written, unescape(written)} or written.startswith("<br")
        if block.kind is not Kind.IMAGE and block.text:
            assert (block.span.start, block.span.end) == (
                block.pieces[0].source_start,
                block.pieces[-1].source_end,
            )
            assert not block.text[0].isspace() or block.kind is Kind.CODE
        for mark in block.marks:
            assert 0 <= mark.start < mark.end <= len(block.text)


def test_a_fragment_has_the_offsets_of_its_whole_source():
    text = "# A title\n\n<p>one <b>two</b></p>\n\nthree"
    start, end = text.index("<p>"), text.index("\n\nthree")
    (block,) = fragment_blocks(Source(text, "a.md"), Span(start, end))
    assert (block.text, block.region) == ("one two", Region.BODY)
    assert text[block.span.start : block.span.end] == "one <b>two"
