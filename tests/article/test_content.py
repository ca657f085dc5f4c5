"""Which part of a page is the article: shapes of pages, with what must count and what must not.

Sentences that count hold the word "counts", all others do not.
"""

from __future__ import annotations

import time

import pytest

from readcheck.article.formats.html import parse
from readcheck.article.model import Doubt, Kind, Region
from readcheck.settings import Settings
from readcheck.source import Source, UnreadableError

P = (
    "<p>This sentence, written for the page of this test, counts as one of the article's own. "
    "Here is another one that counts, because a paragraph has more than one.</p>"
)
AD = (
    "<p>You would not believe what our partners have to offer you this week, so read on. "
    "Then there is even more that nobody asked for, and it goes on and on.</p>"
)
NAV = "<nav><ul><li><a href=/>Home</a><li><a href=/b>Blog</a></ul></nav>"
CARD = (
    "<div class=x><a href=/o><h3>Another story</h3><p>Its teaser is a sentence, too.</p></a></div>"
)
FOOT = "<footer><p>A company that has made things since 1990. All rights reserved.</p></footer>"


def read(text, **settings):
    return parse(Source(text, "a.html"), Settings(**settings))


def body(text, **settings):
    return [" ".join(block.text.split()) for block in read(text, **settings).body]


def header(text):
    return [block.text for block in read(text).blocks if block.region is Region.HEADER]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{NAV}<main>{P * 3}</main>{FOOT}", id="main"),
        pytest.param(f"{NAV}<div><article>{P * 3}</article></div>{FOOT}", id="article"),
        pytest.param(f"{NAV}<div role=main>{P * 3}</div>{FOOT}", id="role"),
        pytest.param(
            f"<div class=site-nav><a href=/>Home</a></div><div class=entry-content>{P * 3}</div>"
            f"<div class=sidebar>{AD}</div>",
            id="names",
        ),
        pytest.param(f"<div>{P * 4}</div><div>{CARD * 4}</div>", id="no name at all"),
        pytest.param(
            f"<table><tr><td>{NAV}<td>{P * 4}<td>{CARD * 3}</table>",
            id="a page laid out by a table",
        ),
        pytest.param(
            f"<article>{P * 3}<div id=comments>{AD * 2}</div></article>",
            id="comments in the article",
        ),
        pytest.param(
            f"<article>{P}</article><div class=comments>{AD * 4}</div>", id="long comments"
        ),
        pytest.param(
            f"<div class='article has-comments'><div class=post-content>{P * 3}</div></div>"
            f"<aside>{AD}</aside>",
            id="a state in a name",
        ),
        pytest.param(
            f"<div class=comment-policy-page>{P * 4}</div>{FOOT}", id="a name against all prose"
        ),
        pytest.param(
            f"<main><div>{P * 3}</div><div class=author-box>{AD}</div></main>{FOOT}",
            id="author box",
        ),
        pytest.param(
            f"<main><div><div>{P * 4}</div></div><div>{AD}</div></main>{FOOT}",
            id="what follows the element of nearly all prose",
        ),
        pytest.param(
            f"{NAV}<main>{P * 2}<button>Copy</button>{P}<p>[gallery id=3]</p></main>", id="controls"
        ),
        pytest.param(
            f"{NAV}<main>{P * 2}<p><a href=/x>Read this other story of ours</a></p>{P}</main>",
            id="a line that is a link",
        ),
        pytest.param(
            f"{NAV}<main>{P * 2}<p><a href=/x>另一篇關於風箏與小船的故事</a></p>{P}</main>",
            id="a line that is a Chinese link",
        ),
    ],
)
def test_only_the_articles_text_counts(text):
    found = body(text)
    assert found
    assert all("counts" in line for line in found)
    assert "".join(found).count("counts") == text.count("counts")


TEASER = "<h2><a href=/{0}>Story {0}</a></h2><p>It is told in a sentence or two, elsewhere.</p>"
NEIGHBOUR = "<li>Next: <a href=/{0}>Another story with a long title</a> <small>2 min</small>"


@pytest.mark.parametrize(
    ("tail", "counts"),
    [
        pytest.param(TEASER.format(1) + TEASER.format(2), False, id="teasers"),
        pytest.param(
            "".join(f"<div>{TEASER.format(n)}<p><a href=/{n}>More</a></p></div>" for n in (1, 2)),
            False,
            id="teasers in elements of their own",
        ),
        pytest.param(f"<ul>{NEIGHBOUR.format(1)}{NEIGHBOUR.format(2)}</ul>", False, id="next"),
        pytest.param(
            f"<section><ol><li>The map of 1884.</ol></section><ul>{NEIGHBOUR.format(1)}</ul>",
            False,
            id="next, below notes",
        ),
        pytest.param(
            f"<ul><li>What we read:<ul>{NEIGHBOUR.format(1)}</ul></ul>", True, id="a list in a list"
        ),
        pytest.param(
            f"<ul><li>Nothing is linked here<li>{NEIGHBOUR.format(1)}</ul>", True, id="a mixed list"
        ),
        pytest.param(TEASER.format(1), True, id="one heading that is a link"),
        pytest.param(
            TEASER.format(1) + "<h2>An end</h2>" + P, True, id="a linked heading inside the text"
        ),
        pytest.param(
            f"<h2><a href=/1>One thing</a></h2>{P * 2}" + TEASER.format(2) + TEASER.format(3),
            True,
            id="a list of things whose last are short",
        ),
        pytest.param(
            f"<h2>Sources</h2><ul>{NEIGHBOUR.format(1)}</ul>", True, id="a list with a heading"
        ),
        pytest.param(
            f"<p>Read on here:</p><ul>{NEIGHBOUR.format(1)}</ul>", True, id="an announced list"
        ),
        pytest.param(
            "<ul><li><a href=#a>This section again</a></ul>", True, id="links to the page itself"
        ),
    ],
)
def test_what_tells_of_other_pages_after_the_text_does_not_count(tail, counts):
    found = body(f"{NAV}<main><h1>T</h1>{P * 4}{tail}</main>{FOOT}")
    own = tail.count("1884")
    assert len(found) > 4 + own if counts else len(found) == 4 + own


POST = (
    "<{tag} class='entry n{n}'><h3><a href=/{n}>Story {n}</a></h3><p>2 March 2024</p>"
    "<p>It is told at some length, though in one paragraph only, on a page of its own.</p></{tag}>"
)


def posts(number, tag="div", start=1):
    return "".join(POST.format(n=n, tag=tag) for n in range(start, start + number))


@pytest.mark.parametrize(
    ("page", "counts"),
    [
        pytest.param(
            f"<main><div>{P * 3}</div><div>{posts(9)}</div></main>",
            False,
            id="longer than the text",
        ),
        pytest.param(
            f"<main><div>{posts(3)}</div><div>{P * 3}</div>"
            f"<div>{posts(3, 'article', 4)}</div></main>",
            False,
            id="around the text",
        ),
        pytest.param(
            f"<main><div>{P * 3}</div><ul>{posts(4, 'li')}</ul><div>{AD}</div></main>",
            False,
            id="with an offer below",
        ),
        pytest.param(f"<main>{P * 2}{posts(4)}{P * 2}</main>", True, id="among paragraphs"),
        pytest.param(
            f"<main>{P * 3}<div>{posts(4)}</div>{P}</main>", True, id="in the text's own element"
        ),
        pytest.param(f"<main><div>{P}</div><div>{posts(9)}</div></main>", True, id="all there is"),
    ],
)
def test_cards_alike_beside_the_text_tell_of_other_pages(page, counts):
    """The text's own paragraphs stand side by side; cards elsewhere are none of it."""
    found = body(f"{NAV}{page}{FOOT}")
    assert any("told at some length" in line for line in found) is counts
    if not counts:
        assert len(found) == 3


def test_a_card_that_is_left_out_is_named():
    page = read(f"{NAV}<main><div>{P * 3}</div><div>{posts(9)}</div></main>{FOOT}")
    reasons = {part.reason for part in page.left_out}
    assert "a card that leads to another page" in reasons


SUMMARY = "<p class=p-summary>What the whole entry comes to, told in one sentence for lists.</p>"
WRITER = f"<div class='p-author h-card'><h2>Who wrote this</h2>{AD}</div>"


@pytest.mark.parametrize(
    ("inside", "counts"),
    [
        pytest.param(f"{SUMMARY}<div class=e-content>{P * 2}</div>{WRITER}", False, id="beside"),
        pytest.param(f"<div class=e-content>{SUMMARY}{P * 2}</div>", True, id="in the content"),
        pytest.param(f"{SUMMARY}{P * 2}", True, id="an entry whose content is not marked"),
    ],
)
def test_what_is_about_an_entry_is_no_text_of_it(inside, counts):
    page = f"{NAV}<main><article class=h-entry><h1>A title</h1>{inside}</article></main>{FOOT}"
    found = body(page)
    assert any("for lists" in line for line in found) is counts
    assert sum("counts as one" in line for line in found) == 2
    assert not any("partners" in line for line in found)


def test_why_a_part_of_an_entry_is_left_out_is_told():
    inside = f"{SUMMARY}<div class=e-content>{P * 2}</div>"
    page = read(f"{NAV}<main><article class=h-entry>{inside}</article></main>{FOOT}")
    reasons = {part.reason for part in page.left_out}
    assert "about the entry, as microformats say" in reasons


OIL = "Ida wrote this of it: we had the same trouble, and a drop of oil has helped us for years."
ANSWERS = f"<section class=echoes><h2>Elsewhere</h2><p>{OIL}</p><p>{OIL}</p></section>"


@pytest.mark.parametrize(
    ("page", "counts"),
    [
        pytest.param("<article class=h-entry>{}</article>{}", False, id="behind the only entry"),
        pytest.param("<div class=h-entry>{}{}</div>", True, id="in the entry"),
        pytest.param("<div class=h-entry>{}</div><div class=h-entry>{}</div>", True, id="two"),
    ],
)
def test_what_stands_behind_the_only_entry_is_no_text_of_it(page, counts):
    content = f"<h1>A title</h1><div class=e-content>{P * 3}</div>"
    main = page.format(content, ANSWERS)
    found = read(f"{NAV}<main>{main}</main>{FOOT}")
    text = [block.text for block in found.body]
    assert any("drop of oil" in line for line in text) is counts
    assert sum("counts as one" in line for line in text) == 3
    if not counts:
        assert "behind the page's entry" in {part.reason for part in found.left_out}


def test_more_than_the_marked_content_of_an_entry_is_no_answer_to_it():
    note = "<div class=h-entry><p class=e-content>Moved to a new house.</p></div>"
    assert sum("counts as one" in line for line in body(f"{NAV}<main>{note}{P * 5}</main>")) == 5


def test_a_word_that_names_most_of_the_page_says_nothing():
    """Page builders call every block a widget; elsewhere a widget without prose is none of it."""
    block = "<div class='widget {0}'>{1}</div>"
    heading = block.format("h", "<h2>A part</h2>")
    built = "".join(block.format("t", P * 2) + heading for _ in range(3)) + block.format("t", P)
    assert body(f"{NAV}<main>{built}</main>{FOOT}").count("A part") == 3
    assert "A part" not in body(f"{NAV}<main>{P * 3}{heading}{P}</main>{FOOT}")


@pytest.mark.parametrize(
    ("paragraphs", "kept"),
    [
        pytest.param(8, True, id="the rest of the text in an ad that was never closed"),
        pytest.param(3, False, id="an ad of a few sentences"),
    ],
)
def test_an_ad_with_much_prose_is_the_text_around_it(paragraphs, kept):
    swallowed = f"<div class=ad-slot><div id=ad1>{AD * paragraphs}"
    page = f"{NAV}<main><div>{P * 12}{swallowed}</main>{FOOT}"
    assert any("our partners" in line for line in body(page)) is kept


def test_a_lead_beside_the_title_is_read_with_doubt():
    lead = f"<div><h1>T</h1><p><a href=/>Home</a></p><section>{P}</section></div>"
    page = read(f"{NAV}<main>{lead}<div>{P * 30}</div></main>{FOOT}")
    assert len(page.body) == 31
    assert [block.doubt for block in page.body[:2]] == [Doubt.APART, None]


def test_links_in_a_last_section_of_its_own_count():
    part = "<section><h2>A part</h2>{0}</section>"
    links = "<ul><li><a href=/1>One source</a><li><a href=/2>Another one</a></ul>"
    page = f"{NAV}<main>{part.format(P)}{part.format(P)}{part.format(links)}</main>{FOOT}"
    assert body(page)[-2:] == ["One source", "Another one"]


def test_the_names_of_wordpress_blocks_are_read_behind_their_prefix():
    box = f"<div class=wp-block-post-author__biography>{AD}</div>"
    assert body(f"<article>{P * 3}{box}{P * 3}</article>{FOOT}") == body(f"<p>{P * 6}")


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        pytest.param(f"<p>{'A lead, in some words. ' * 4}</p><p>By Ann Lee, 2025-01-02</p>", True),
        pytest.param(f"<p>{'A lead, in some words. ' * 4}</p>", False),
        pytest.param(
            f"<p>{'A lead, in some words. ' * 4}</p><h2>A part</h2><p>By Ann Lee, 2025-01-02</p>",
            False,
        ),
    ],
    ids=["before its byline", "without a byline", "a part before the byline"],
)
def test_a_lead_above_the_byline_is_about_the_article(lead, expected):
    page = f"{NAV}<main><h1>T</h1>{lead}{P * 3}</main>{FOOT}"
    assert any("A lead" in line for line in header(page)) is expected


@pytest.mark.parametrize(
    ("extra", "lines"),
    [
        pytest.param("<h2>a part</h2>", ["a part"], id="heading"),
        pytest.param(
            "<ul><li>one<li><a href=/x>two</a></ul>", ["one", "two"], id="list with links"
        ),
        pytest.param("<pre>x = 1</pre>", ["x = 1"], id="code"),
        pytest.param("<table><tr><td>a<td>b</table>", ["a", "b"], id="table"),
        pytest.param("<dl><dt>term<dd>what it is</dl>", ["term", "what it is"], id="definitions"),
        pytest.param("<blockquote><p>a quote</blockquote>", ["a quote"], id="quote"),
        pytest.param("<aside class=note><p>mind this</p></aside>", ["mind this"], id="note"),
        pytest.param("<p>short</p>", ["short"], id="a short paragraph"),
        pytest.param("<h3><button>unfold?</button></h3>", ["unfold?"], id="a button in a heading"),
        pytest.param(
            "<section><h2>a part</h2><p>short</section>", ["a part", "short"], id="section"
        ),
        pytest.param(
            "<div class='flow print:hidden [--share:1px]'><p>how it looks</p></div>",
            ["how it looks"],
            id="utility classes",
        ),
        pytest.param(
            "<div class=grid_cell__kQ4ad><p>one of many</p></div>"
            "<div class=grid_cell__adM2x><p>another</p></div>",
            ["one of many", "another"],
            id="names with a hash",
        ),
    ],
)
def test_everything_between_paragraphs_counts(extra, lines):
    found = body(f"{NAV}<main>{P * 2}{extra}{P * 2}</main>{FOOT}")
    assert [line for line in found if "counts" not in line] == lines


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"<main><h1>T</h1><p>5 min read</p>{P * 3}</main>", id="in the article"),
        pytest.param(
            f"{NAV}<div><h1>T</h1><div class=meta>5 min read</div></div>"
            f"<div class=post-content>{P * 3}</div>{FOOT}",
            id="outside of the element taken",
        ),
        pytest.param(f"<h1>T</h1><p>5 min read</p>{P}", id="in a draft"),
        pytest.param(
            f"<div><article><header><h1>T</h1></header><div>{P * 3}</div>"
            f"<footer>5 min read</footer></article></div>{FOOT}",
            id="in the article's footer",
        ),
    ],
)
def test_title_and_reading_time_are_about_the_article(text):
    assert header(text) == ["T", "5 min read"]
    assert all("counts" in line for line in body(text))


def test_a_reading_time_in_a_card_is_foreign():
    card = "<div class=related><h3>Other</h3><p>9 min read</p></div>"
    assert header(f"<article><h1>T</h1>{P * 3}{card}</article>") == ["T"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("<p>one</p><ul><li>two</ul><p>three", ["one", "two", "three"], id="short"),
        pytest.param(f"<p>Hi.</p>{P}<p>Bye", ["Hi.", None, "Bye"], id="short lines around prose"),
        pytest.param("just text", ["just text"], id="text"),
        pytest.param(f"<div>{P}</div><div><pre>code</pre></div>", [None, "code"], id="code after"),
        pytest.param("", [], id="nothing"),
        pytest.param("<nav>only <b>this</b></nav>", ["only this"], id="nothing but furniture"),
    ],
)
def test_a_draft_counts_as_a_whole(text, expected):
    found = body(text)
    assert len(found) == len(expected)
    assert all(want in (None, line) for line, want in zip(found, expected, strict=True))


def test_a_selector_decides():
    text = f"<div class=a>{P * 5}</div><div class=b><p>this</p><nav>not this</nav></div>"
    page = read(text, selector=".b")
    assert [block.text for block in page.body] == ["this"]
    assert page.chosen == "div.b (--selector .b); left out inside: nav"
    assert "nothing matches --selector .c" in read(text, selector=".c").chosen
    with pytest.raises(UnreadableError, match="no CSS selector"):
        read(text, selector="a[")


def test_marks_decide():
    text = (
        f"<div>{P * 5}</div><div data-readcheck=article><p>this</p>"
        "<p data-readcheck=ignore>not this</p></div>"
    )
    assert body(text) == ["this"]
    assert body(f"<main>{P * 3}<div data-readcheck=ignore>{AD}</div></main>") == body(
        f"<main>{P * 3}</main>"
    )


def test_what_was_taken_is_told():
    page = read(f"{NAV}<article id=post class='x y'>{P * 3}<aside>{AD}</aside></article>")
    assert (
        page.chosen
        == "article#post.x.y (it agrees best with the page's prose); left out inside: aside"
    )


def test_pictures_after_the_end_do_not_count():
    text = (
        f"{NAV}<main><div><img src=a alt=one>{P * 3}<img src=b alt=two>{P}</div>"
        f"<div><p>By</p><img src=c alt=three>{AD}</div></main>"
    )
    assert [block.text for block in read(text).body if block.kind.value == "image"] == [
        "one",
        "two",
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("<div>" * 10_000 + "x", id="deep"),
        pytest.param("<p>One sentence here.</p>" * 10_000, id="paragraphs"),
        pytest.param("<div><p>x<br><br>" * 1_500, id="nested paragraphs"),
        pytest.param("<b>x " * 5_000, id="inline"),
        pytest.param("<ul><li><a href=x>y" * 1_500, id="lists"),
        pytest.param("a<br>" * 20_000 + "<img src=x>" * 5_000, id="line breaks"),
        pytest.param("&amp;" * 50_000, id="references"),
        pytest.param("<p hidden>x" * 5_000, id="hidden"),
    ],
)
def test_hostile_pages_are_read_in_linear_time(text):
    start = time.process_time()
    assert read(f"{text}<p>the end").blocks
    assert time.process_time() - start < 4


@pytest.mark.parametrize(
    ("beside", "taken"),
    [
        pytest.param(15, "article", id="a little prose more"),
        pytest.param(18, "div", id="so much more that it is the article's, too"),
    ],
)
def test_an_article_element_makes_up_for_a_little_prose_that_it_lacks(beside, taken):
    """Saying that it is the article is worth eight in a hundred of agreement with the prose.

    With `beside` to a hundred paragraphs next to it, the agreement is about 200 to 200 + `beside`.
    """
    line = f"<p>{'This sentence has as many letters as every other one. ' * 20}</p>"
    page = f"{NAV}<div>{line * beside}<article>{line * 100}</article></div>{FOOT}"
    assert read(page).chosen.startswith(f"{taken} ")


LIST = "<ol>" + "<li>A short step that counts without a stop" * 30 + "</ol>"
CODE = "<pre>x = 1  # counts\ny = 2  # counts\n</pre>"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            f"{NAV}<main><section>{P * 9}</section><section>{P * 2}</section></main>",
            id="a last section",
        ),
        pytest.param(f"{NAV}<main><div>{P * 9}</div>{P}</main>", id="paragraphs after the body"),
        pytest.param(
            f"{NAV}<article><div class=part>{P * 9}</div><aside class=ad>{AD}</aside>"
            f"<div class=part>{P}</div></article>",
            id="a body in two parts",
        ),
        pytest.param(
            f"{NAV}<article><div class=intro>{P}</div><div class=text>{P * 30}</div></article>",
            id="a lead in a box of its own",
        ),
        *(
            pytest.param(
                f"{NAV}<main><section>{P * 3}</section><section id={name}>"
                f"<h2>{name.title()} counts</h2>{P}</section>{P}</main>".replace(
                    f"id={name}", f"id={name}-counts"
                ),
                id=f"a section headed {name}",
            )
            for name in ("comments", "related", "cookies", "share", "popular")
        ),
        pytest.param(
            f"{NAV}<main>{P * 20}<section id=sharing-counts><h2>Sharing counts</h2>{P * 2}"
            f"<aside class='footnote-list brackets'>{P}</aside></section></main>",
            id="a section headed sharing, with footnotes",
        ),
        pytest.param(
            f"{NAV}<main><article><div class=note>{P}</div>{LIST}</article></main>{FOOT}",
            id="a note above a list",
        ),
        pytest.param(
            f"{NAV}<main><div class=text>{LIST}</div><div class=about-the-writer>{AD}</div></main>",
            id="a box about the writer below a list",
        ),
        pytest.param(
            f"{NAV}<main><div class=text><h2>This counts</h2>{LIST}<table><tr><td><pre>1\n2\n</pre>"
            f"<td>{CODE * 20}</table></div></main>",
            id="code in a cell below a list",
        ),
        pytest.param(
            f"{NAV}<main><article><header><h1>T</h1><div>{AD}</div></header>{P * 3}</article>",
            id="a word about the author beside the title",
        ),
        pytest.param(
            f"{NAV}<article>{P * 3}<aside aria-label=Achtung><p>It counts, whatever its label "
            f"says in whatever language.</p></aside>{P}</article>",
            id="a box between paragraphs",
        ),
        pytest.param(
            f"{NAV}<article>{P * 3}<footer class=footnotes><ol><li><p>A note that counts. "
            f"<a href=#b>&uarr;</a></ol></footer></article>{FOOT}",
            id="footnotes in a footer",
        ),
        pytest.param(
            f"{NAV}<article>{P * 2}<p><a href=/s>The council said in spring that it counts as one "
            f"of the paragraphs, and so it does.</a></p>{P}</article>",
            id="a sentence that is one link",
        ),
        pytest.param(
            f"{NAV}<article>{P * 2}<h2>What counts as a source</h2><p><a href=/s>A book that "
            f"counts</a></p><p><a href=/t>One more that counts</a></p>{P}</article>",
            id="linked sources under a heading",
        ),
    ],
)
def test_every_part_of_the_text_counts_and_nothing_else(text):
    lines = body(text)
    assert [line for line in lines if "counts" not in line] == []
    marked = "counts" if "<header>" not in text else "this test, counts"
    count = text.count(marked)
    assert sum(line.count(marked) for line in lines) == count - text.count("-counts>")


@pytest.mark.parametrize(
    "gutter",
    [
        "<td class=gutter><pre><span>1</span><br><span>2</span></pre><td><pre>a\nb</pre>",
        "<td><pre><code>7\n8\n9</code></pre><td><pre><code>a\nb</code></pre>",
        "<td class='rouge-gutter gl'><pre>1\n2</pre><td class=rouge-code><pre>a\nb</pre>",
        "<td class=linenos><div class=linenodiv>1\n2</div><td><pre>a\nb</pre>",
    ],
)
def test_line_numbers_are_no_code(gutter):
    page = read(f"{NAV}<article>{P * 3}<table><tr>{gutter}</table>{P}</article>")
    assert [b.text.split() for b in page.body if b.kind.value == "code"] == [["a", "b"]]
    assert [b.doubt for b in page.blocks if b.text[:1].isdecimal()] == [Doubt.LINE_NUMBERS]


def test_a_numbered_row_is_no_gutter():
    row = "<table><tr><td>1<td><code>a = b</code><tr><td>2<td><code>c = d</code></table>"
    assert "1" in body(f"{NAV}<article>{P * 3}{row}{P}</article>")


def test_a_text_behind_a_password_is_not_on_the_page():
    form = "<form><p>Type the password of the shed to read on:</p><input type=password></form>"
    page = read(f"{NAV}<article><h1>Locked</h1><div>{form}</div></article>{FOOT}")
    assert page.body == ()
    assert any("password" in part.reason for part in page.left_out)


def test_the_narrow_and_the_wide_reading_hold_the_body_between_them():
    page = read(
        f"{NAV}<article><header><h1>T</h1>{AD}</header>{P * 3}<aside>{P}</aside>{P}"
        f"<div class=newsletter>{AD}</div><div class=comments>{AD}</div></article>"
    )
    narrow, taken, wide = (
        {block.span for block in blocks} for blocks in (page.narrow, page.body, page.wide)
    )
    assert narrow < taken < wide
    assert {b.doubt for b in page.wide} == {None, Doubt.HEADER, Doubt.ASIDE, Doubt.NAMED}
    assert all(b.path[-2].attributes.get("class") != "comments" for b in page.wide)


def test_every_part_left_out_is_told_with_its_reason():
    page = read(
        f"{NAV}<main><article><h1>T</h1>{P * 3}</article><div class=comments>{AD}</div>"
        f"<aside>{AD}</aside></main>{FOOT}"
    )
    told = {part.path.split(" > ")[-1]: part.reason for part in page.left_out}
    assert told["nav"] == "<nav>"
    assert told["div.comments"] == "called 'comments'"
    assert told["aside"] == "<aside>"
    assert told["footer"] == "<footer>"
    words = sum(len(b.text.split()) for b in page.blocks if b.region is not Region.BODY)
    assert sum(part.words for part in page.left_out) == words


def test_a_linked_address_weighs_no_more_than_a_word_in_its_sentence():
    address = "https://mill.example/grain/and/flour/of-the-old-days/how-they-were-milled.html?a=1"
    link = f'<a href="{address}">{address}</a>'
    page = f"{NAV}<article><h1>T</h1>{P * 3}<p>The plan is here: {link}.</p></article>{FOOT}"
    assert f"The plan is here: {address}." in body(page)


def test_a_row_of_linked_addresses_is_no_sentence():
    address = "https://mill.example/grain/and/flour/of-the-old-days/how-they-were-milled.html?a=1"
    link = f'<a href="{address}">{address}</a>'
    assert address not in body(f"{NAV}<article>{P * 3}<div>{link} {link}</div></article>{FOOT}")


WAYS = "<a href=b.html rel=next>The oven and its heat</a>"
DOCUMENT = "<p>Beside this page <a href=start.html>the start</a> counts.</p>"


@pytest.mark.parametrize(
    ("row", "counts"),
    [
        pytest.param(f"<p>Next: {WAYS}, Up: <a href=i.html rel=up>Bread</a></p>", False, id="rel"),
        pytest.param(f"<div>{WAYS}</div>", False, id="one link that says so"),
        pytest.param(
            "<p><a href=b.html>On</a> | <a href=i.html#top>Contents</a></p>", False, id="head"
        ),
        pytest.param("<p><a href=b.html>The oven and its heat</a></p>", True, id="head, one link"),
        pytest.param(f"<p>More on the heat of the stove and oven: {WAYS}.</p>", True, id="text"),
        pytest.param(
            f"<p>{WAYS} <a href=c.html>Salt</a> <a href=d.html>Water</a></p>", True, id="others"
        ),
    ],
)
def test_rows_of_links_to_a_pages_neighbours_do_not_count(row, counts):
    head = "<head><link rel=next href=b.html><link rel=contents href=./i.html></head>"
    page = f"{head}<body>{row}<h1>Dough</h1>{P * 3}</body>"
    assert (len(body(page)) > 3) is counts


END = "<h2>What is left</h2><ul><li>This item counts.</li><li>And this one counts.</li></ul>"


@pytest.mark.parametrize(
    "last",
    [
        pytest.param(f"<div class=conclusion><h2>Conclusion</h2>{P}</div>", id="its name"),
        pytest.param(f"<div class=text>{END}</div>", id="called like the text, a list"),
        pytest.param(f"<section>{END}</section>", id="a section, a list"),
        pytest.param(
            "<section><blockquote><p>A sentence that is quoted counts.</p></blockquote></section>",
            id="a quotation",
        ),
    ],
)
def test_the_last_part_of_a_text_counts_whatever_it_is_made_of(last):
    text = "section" if last.startswith("<section") else "div class=text"
    tag = text.partition(" ")[0]
    page = f"{NAV}<main><article><h1>Mills</h1><{text}>{P * 9}</{tag}>{last}</article></main>{FOOT}"
    assert len([text for text in body(page) if "counts" in text]) > 9


SAID = "This linked line, which the author wrote as a sentence of her own, counts."


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(f"<p><a href=/o>{SAID}</a></p>", id="a sentence"),
        pytest.param(f"<p><a href=/o>{SAID}</a><sup><a href=#n>1</a></sup></p>", id="with a note"),
    ],
)
@pytest.mark.parametrize("place", ["{line}{p}", "{p}{line}{p}"])
def test_a_sentence_that_is_a_link_counts_at_the_start_and_in_between(line, place):
    text = place.format(line=line, p=P * 4)
    page = f"{NAV}<main><article><h1>Mills</h1>{text}</article></main>{FOOT}"
    assert any(block.startswith(SAID) for block in body(page))


@pytest.mark.parametrize(
    "aside",
    [
        "<aside class='a-box a-box--danger'><p class=t>Gefahr</p><p>It counts.</p></aside>",
        "<aside class=sidebar><p class=sidebar-title>Wheels</p><p>It counts.</p></aside>",
        "<aside class=topic><p class=topic-title>Wheels</p><p>It counts.</p></aside>",
        "<aside epub:type=footnote id=n><p>It counts.</p></aside>",
    ],
)
def test_a_box_of_the_text_counts_however_its_generator_names_it(aside):
    page = f"{NAV}<main><article><h1>Mills</h1>{P * 3}{aside}{P}</article></main>{FOOT}"
    assert "It counts." in body(page)


def test_the_number_of_a_footnote_in_a_term_of_its_own_is_no_word():
    note = (
        "<dl class='footnote brackets'><dt class=label id=f><span class=brackets>"
        "<a class=fn-backref href=#i>2</a></span></dt><dd><p>The note counts.</p></dd></dl>"
    )
    page = f"{NAV}<main><article><h1>Mills</h1>{P * 3}{note}</article></main>{FOOT}"
    assert body(page)[3:] == ["The note counts."]


MATH_SCRIPT = "<script async src='https://cdn.example/mathjax@3/es5/tex-chtml.js'></script>"
KATEX_SCRIPT = (
    "<script defer src=/contrib/auto-render.min.js onload='renderMathInElement()'></script>"
)


@pytest.mark.parametrize("script", [MATH_SCRIPT, KATEX_SCRIPT])
@pytest.mark.parametrize(
    "formula",
    [
        r"\(v &lt; \sqrt{g h}\)",
        r"\[v = 3\]",
        "$$v = 3$$",
        r"\begin{align*}v &= 3\end{align*}",
        r"\begin{cases}v \(w\)\end{cases}",
    ],
)
def test_a_formula_that_a_script_typesets_is_no_prose(script, formula):
    article = read(f"<head>{script}</head><body><p>The speed {formula} counts.</p></body>")
    texts = [block for block in article.body if block.kind is Kind.PARAGRAPH]
    assert [block.text.split() for block in texts] == [["The", "speed", "counts."]]
    (math,) = [block for block in article.blocks if block.kind is Kind.MATH]
    for block in (*texts, math):
        for piece in block.pieces:
            assert piece.source_start <= piece.source_end
    assert article.source.text[slice(*math.span)].startswith(formula[:2])


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("{nav}<main>{text}</main>", id="main"),
        pytest.param("{nav}<div><div role=main>{text}</div></div>", id="role"),
        pytest.param("{nav}<div class=body>{text}</div>", id="name"),
        pytest.param(
            "{nav}<div class=content><h2>Set</h2><div class=main>{text}</div></div>",
            id="inner name",
        ),
        pytest.param("{nav}<div>{text}</div>", id="no name"),
    ],
)
def test_all_of_a_documents_main_content_counts(page):
    text = (
        "<h1>set_heat</h1><div>Oven</div><pre>void counts (int degrees)</pre><h2>Since</h2>"
        f"<div>2.1 counts</div>{DOCUMENT}<h2>Members</h2>"
        "<div><a href=heat.html>heat counts</a></div><table><tr><td>On counts</table>"
        "<h2>See also</h2><div>The grill counts</div>"
    )
    found = body(page.format(nav=NAV.replace("/b", "b.html"), text=text))
    counting = [line for line in found if "counts" in line]
    assert len(counting) == 6
    assert "Since" in found


def test_comments_in_code_are_no_comments_of_readers():
    code = "<pre><span class=comment># counts</span> <span class=k>oven</span></pre>"
    assert body(f"<main>{DOCUMENT}{code}<div>Since 3</div></main>")[-1] == "Since 3"


def test_a_list_of_contents_is_not_the_main_content():
    contents = (
        "<div class=contents><ul><li><a href=#a>Heat</a><li>Salt, <a href=#b>b</a></ul></div>"
    )
    assert len(body(f"{DOCUMENT}<div>{P * 3}{contents}{P}</div>{FOOT}")) > 4


def test_a_documents_short_parts_are_in_doubt():
    page = read(f"<main><h1>T</h1>{DOCUMENT}{P * 3}<div>Version 3 counts</div></main>{FOOT}")
    last = page.body[-1]
    assert (last.text, last.doubt) == ("Version 3 counts", Doubt.APART)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(f"<main>{P * 3}<div>A label</div></main>", id="no links beside the page"),
        pytest.param(
            f"<main>{DOCUMENT * 3}<div>A label</div><div class=related>{AD}</div></main>",
            id="a part of a site",
        ),
        pytest.param(
            f"<main><p>This <a href=../about>counts</a>.</p>{P * 3}<div>A label</div></main>",
            id="folders of a site",
        ),
    ],
)
def test_a_sites_labels_do_not_count(page):
    assert "A label" not in body(f"{NAV}{page}{FOOT}")


@pytest.mark.parametrize("called", ["class=footer", "id=footer", "class=navfooter"])
def test_an_element_called_a_footer_is_one(called):
    line = "All of this was baked between 1990 and today. The bakers keep their rights to it."
    assert body(f"{NAV}<div>{P}</div><div {called}>{line}</div>") == body(f"{NAV}<div>{P}</div>")


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(r"<p>The speed \(v = 3\) counts.</p>", id="no script"),
        pytest.param(
            f"{MATH_SCRIPT}<p>The mark \\( is never closed and counts.</p>", id="unclosed"
        ),
        pytest.param(f"{MATH_SCRIPT}<p>Write <code>\\(v\\)</code>; it counts.</p>", id="code"),
        pytest.param(
            f"{MATH_SCRIPT}<p>It (and this) counts [so], for $5.</p>", id="plain brackets"
        ),
    ],
)
def test_brackets_that_no_script_typesets_are_text(page):
    article = read(page)
    assert not [block for block in article.blocks if block.kind is Kind.MATH]
