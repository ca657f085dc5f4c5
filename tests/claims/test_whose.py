"""Whose time it is: the page's own, a section's, a linked page's, or one that is only talked of."""

from __future__ import annotations

import pytest

from readcheck.article.parse import parse
from readcheck.claims.find import find_claims
from readcheck.claims.model import ClaimKind
from readcheck.settings import Settings
from readcheck.source import Source

AMOUNTS = {ClaimKind.READING_TIME, ClaimKind.WORD_COUNT}
PARAGRAPH = (
    "The tide mill ground barley for two villages until the dam broke. Its wheel turned four hours "
    "on each ebb, by day and by night, and the miller slept when the water told him to."
)


def claimed(text: str, name: str) -> dict[str, bool]:
    """The amounts that a page shows, each with whether it is the page's own."""
    claims = find_claims(parse(Source(text, name), Settings()))
    return {c.published: c.own for c in claims if c.kind in AMOUNTS}


def markdown(body: str) -> dict[str, bool]:
    return claimed(f"# The tide mill\n\n{body}\n\n{PARAGRAPH}\n\n{PARAGRAPH}\n", "post.md")


def page(body: str, title: str = "The tide mill") -> dict[str, bool]:
    head = f"<html lang=en><head><title>{title}</title></head>"
    return claimed(f"{head}<body><main>{body}</main></body></html>", "page.html")


def article(line: str, after: str = "") -> str:
    text = f"<p>{PARAGRAPH}</p>" * 4
    return f"<article><h1>The tide mill</h1>{line}{text}{after}</article>"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("- [Dams](https://example.org/dams), Kim Oak, 14 min read", id="list item"),
        pytest.param("- 14 min read: [Dams](https://example.org/dams)", id="time before link"),
        pytest.param("1. [Dams](/dams/) · 14 min read\n2. [Ebb](/ebb/)", id="numbered"),
        pytest.param("See [the guide](dams.md) (14 min read) first.", id="brackets"),
        pytest.param("[The guide](dams.md), 14 min read", id="behind a link"),
        pytest.param("[Dams](/dams/). It is a 14 minute read.", id="sentence behind a link"),
        pytest.param("| [Dams](/dams/) | 14 min read |\n|---|---|\n| a | b |", id="table"),
    ],
)
def test_a_time_beside_a_link_is_of_what_it_leads_to(body):
    assert not any(markdown(body).values())


@pytest.mark.parametrize(
    "body",
    [
        "*14 min read*",
        "By [Kim Oak](/people/kim) · 14 min read",
        "[Kim Oak](/people/kim) | 14 min read",
        "14 min read by [Kim Oak](/people/kim)",
        "- By Kim Oak\n- 14 min read",
        "**Reading time:** 14 minutes",
        "3 May 2025 · 14 min read · [Mills](/topics/mills)",
    ],
)
def test_a_byline_with_links_is_the_pages_own(body):
    assert list(markdown(body).values()) == [True]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"{PARAGRAPH}\n\n## Ebb\n\n*14 min read*\n\nShort.", id="one section"),
        pytest.param(
            f"{PARAGRAPH}\n\n## Ebb\n\n14 min read\n\n## Flow\n\n22 min read", id="each section"
        ),
        pytest.param(
            f"{PARAGRAPH}\n\n### ONE.md\n\nThe first.\n\n**Read time:** 14 minutes\n\nMore.",
            id="below the section's text",
        ),
    ],
)
def test_a_time_under_a_later_heading_is_the_sections(body):
    assert not any(markdown(body).values())


def test_a_time_under_a_later_heading_of_a_page_is_the_sections():
    body = article("", f"<h2>Ebb</h2><p>14 min read</p><p>{PARAGRAPH}</p>")
    assert not any(page(body).values())


@pytest.mark.parametrize("times", [(14,), (14, 14), (14, 22)])
def test_chapters_keep_their_times(times):
    items = "".join(f"<li>Chapter {i} <span>{t} min read</span></li>" for i, t in enumerate(times))
    assert not any(page(article(f"<ol>{items}</ol>")).values())
    assert not any(markdown("\n".join(f"1. Ebb — {time} min read" for time in times)).values())


def test_several_times_are_none_of_the_pages_own():
    assert not any(markdown("- 14 min read\n- 22 min read").values())
    assert not any(page(article("<p>14 min read</p><p>22 min read</p>")).values())


def test_the_time_below_the_title_is_its_own_whatever_stands_elsewhere():
    found = page(article("<p class=meta>14 min read</p>", "<p class=meta>22 min read</p>"))
    assert found == {"14 min": True, "22 min": False}


TEASERS = {
    "time first": """<article class=post><p class=meta>14 min read</p><h2><a href="/dams/">Dams</a>
        </h2>{}</article>""",
    "heading first": """<div class=entry><h2><a href="/dams/">Dams</a></h2>
        <span>May 2, 2025 · 14 min read</span>{}</div>""",
    "title alone": """<ul><li><h3><a href="/dams/">Dams</a></h3>
        <div class="post-meta">14 min read</div></li></ul>""",
}


@pytest.mark.parametrize("teaser", TEASERS.values(), ids=TEASERS)
@pytest.mark.parametrize("title", ["2025", "Topic: dams", "Archive"])
def test_a_teaser_alone_on_an_archive_page_keeps_its_time(teaser, title):
    text = teaser.format("<p>Why dams break, and who pays for it when they do so at night.</p>")
    assert not any(page(f"<h1>{title}</h1>{text}", f"{title} - The valley").values())


@pytest.mark.parametrize(
    ("title", "own"),
    [
        pytest.param("The valley", False, id="an archive with a single teaser"),
        pytest.param("2025/05 - The valley", False, id="of a month"),
        pytest.param("Dams | The valley", True, id="an article whose heading is a link to itself"),
        pytest.param("", True, id="no title to hold it against"),
    ],
)
def test_the_heading_of_a_teaser_is_no_title_of_the_page(title, own):
    facts = "<div class=facts><a>407 words</a> · <a>14 min read</a></div>"
    body = f"<div class=posts><a href='/dams/'><h1>Dams</h1></a>{facts}</div>"
    assert page(body, title) == {"407 words": own, "14 min": own}


@pytest.mark.parametrize(
    ("link", "own"),
    [
        pytest.param("<a title='Reading time'>14 min</a>", True, id="no address: no link"),
        pytest.param("<a name=time>14 min read</a>", True, id="an anchor of old"),
        pytest.param("<a href='/dams/'>14 min read</a>", False, id="a link to a page"),
        pytest.param("<a href='' title='Reading time'>14 min</a>", False, id="an empty address"),
    ],
)
def test_a_time_in_an_anchor_that_leads_nowhere_may_be_the_pages(link, own):
    line = f"<div class=facts><a title=Author>Kim Oak</a> {link}</div>"
    assert page(article(line)) == {"14 min": own}


@pytest.mark.parametrize(
    ("line", "found"),
    [
        pytest.param("<a title='Word count'>1,204</a>", {"1,204": True}, id="title"),
        pytest.param("<i class=pen></i><b aria-label=字数>1204</b>", {"1204": True}, id="label"),
        pytest.param("<span title='Word count:'>1204</span>", {"1204": True}, id="colon"),
        pytest.param("<span title='Word count'>12</span>", {}, id="no article has so few"),
        pytest.param("<span title='Page views'>1204</span>", {}, id="another count"),
        pytest.param("<span title='Word count of May'>1204</span>", {}, id="of something else"),
    ],
)
def test_a_number_that_is_titled_as_a_count_of_words(line, found):
    assert page(article(f"<div>{line} · <span>Kim Oak</span></div>")) == found


def test_counts_on_cards_are_not_the_pages():
    card = "<li><h3><a href='/{0}/'>{0}</a></h3><span title='Word count'>9{0}4</span></li>"
    cards = "".join(card.format(number) for number in (10, 20, 30))
    assert page(article("", f"<ul>{cards}</ul>")) == {"9104": False, "9204": False, "9304": False}


def test_an_author_whose_name_is_a_heading_makes_no_teaser():
    line = (
        '<div class=post-head><h4 class=author-name><a href="/kim/">Kim Oak</a></h4>'
        "<span>14 min read</span></div>"
    )
    assert page(article(line)) == {"14 min": True}


@pytest.mark.parametrize(
    "body",
    [
        'The shortest posts say "14 min read" and nothing else.',
        "Cards of the old theme said “14 min read” below the title.",
        "- **Lowest** - the badge says «14 min read»",
        "The badge `14 min read` stands beside the date.",
        '| Text | State |\n|---|---|\n| the longest say "14 min read" | done |',
    ],
)
def test_what_is_quoted_is_no_claim(body):
    assert markdown(body) == {}


def test_a_front_matter_title_has_the_first_lines_for_its_head():
    text = (
        f"---\ntitle: The tide mill\n---\n\n*14 min read*\n\n{PARAGRAPH}\n\n# Ebb\n\n{PARAGRAPH}\n"
    )
    assert claimed(text, "post.md") == {"14 min": True}


TEASER = "<p>The tide mill ground barley for two villages until the dam broke one night.</p>"


@pytest.mark.parametrize(
    "list_page",
    [
        pytest.param(
            f"<article><h1><a href=/mill/>A mill</a></h1><p class=meta>19 min read</p>{TEASER}"
            "<a href=/mill/>Continue reading</a></article>",
            id="the only title leads to the post, and so does what follows",
        ),
        pytest.param(
            f"<ul><li><span>4 May 2024 · 19 min read</span><h3><a href=/mill/>A mill</a></h3>"
            f"{TEASER}</li></ul>",
            id="an item of a list",
        ),
        pytest.param(
            f"<section><h2><a href=/mill/>A mill</a></h2><p>19 min read</p>{TEASER}"
            "<a href=/mill/>Read the story</a></section>",
            id="a section of a front page",
        ),
    ],
)
def test_a_front_page_with_one_teaser_has_no_time_of_its_own(list_page):
    assert not page(list_page, "Ebb and Flow")["19 min"]


def test_a_post_whose_title_links_to_itself_keeps_its_time():
    text = f"<p>{PARAGRAPH}</p>" * 4
    head = "<h1><a href=/mill/>The tide mill</a></h1><p>2 min read</p>"
    assert page(f"<article>{head}{text}<a href=/mill/>Permalink</a></article>")["2 min"]


def test_the_time_under_the_title_is_told_from_those_of_cards_above_it():
    cards = (
        "<nav><ul><li><a href=/>Home</a></ul></nav>"
        "<div class=hot><div><a href=/a>Salt pans</a> <small>14 min read</small></div>"
        "<div><a href=/b>Eel traps</a> <small>21 min read</small></div></div>"
    )
    found = page(cards + article("<p>2 min read</p>"))
    assert found == {"14 min": False, "21 min": False, "2 min": True}


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        (
            "<dl><dt>Words</dt><dd>240</dd><dt>Reading time</dt><dd>1 min</dd></dl>",
            {"240", "1 min"},
        ),
        (
            "<p><i title='Word count'>240</i> · <i title='Reading time'>1 min</i></p>",
            {"240", "1 min"},
        ),
        ("<div><div>240</div><div>Words</div></div>", {"240"}),
        ("<p><span>Words: 240</span> <span>Reading time: 1 min</span></p>", {"240", "1 min"}),
        ("<p><b>1 min</b><small>reading time</small></p>", {"1 min"}),
        ("<p><b>2025</b><i>1 min read</i></p>", {"1 min"}),
        ("<div class=p><span>字数总计:</span><span>0.2k</span></div>", {"0.2k"}),
    ],
)
def test_a_label_beside_above_or_in_a_tooltip_names_its_value(facts, told):
    assert {text for text, own in page(article(facts)).items() if own} == told


def test_a_number_that_a_later_cell_calls_words_is_not_the_pages():
    table = "<table><tr><td>Words</td><td>80,000</td></tr></table>"
    assert "80,000" not in page(article("", table))


def test_facts_in_the_margin_that_are_called_the_posts_are_its_own():
    margin = "<aside class=post-info><dl><dt>Reading time</dt><dd>1 min</dd></dl></aside>"
    assert page(f"<div>{margin}{article('')}</div>")["1 min"]


@pytest.mark.parametrize(
    "line", ["The badge says '1 min read' then.", "A card shows ‘1 min read’."]
)
def test_single_quotes_quote(line):
    assert markdown(line) == {}
