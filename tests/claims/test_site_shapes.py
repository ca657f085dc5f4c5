"""Claims on pages built as the common generators build them: own ones told from others'."""

from __future__ import annotations

import pytest

from readcheck.article.parse import parse
from readcheck.claims.find import find_claims
from readcheck.claims.model import ClaimKind
from readcheck.settings import Settings
from readcheck.source import Source

AMOUNTS = {ClaimKind.READING_TIME, ClaimKind.WORD_COUNT}
PROSE = "".join(
    f"<p>The {name} of the river rises in spring, when the snow in the hills melts, and falls "
    "again in the long dry weeks of late summer. People who live beside it know both by heart, "
    "and they build their houses well above the line that the highest flood has left.</p>"
    for name in ("water", "sound", "colour", "smell", "width", "speed")
)


def amounts(body: str, head: str = "", name: str = "page.html") -> list[tuple[str, bool]]:
    """Each amount that a page claims, as published, and whether it is the page's own."""
    page = body
    if name.endswith("html"):
        page = (
            f"<!DOCTYPE html><html lang=en><head><title>Rivers and Floods | Site</title>{head}"
            f"</head><body>{body}</body></html>"
        )
    article = parse(Source(page, name), Settings())
    claims = [claim for claim in find_claims(article) if claim.kind in AMOUNTS]
    return [(claim.published, claim.own) for claim in claims]


def card(minutes: int, title: str = "Other", after: str = "") -> str:
    return (
        f"<article class=post><h2><a href=/p{minutes}>{title} {minutes}</a></h2>"
        f"<p class=meta>May {minutes} · {minutes} min read{after}</p><p>A few words on it.</p>"
        "</article>"
    )


HEADERS = {
    "wordpress block": (
        "<h1>Rivers and Floods</h1><div class='wp-block-post-time-to-read'>4–6 minutes</div>",
        ["4–6 minutes"],
    ),
    "reading time wp": (
        (
            "<h1>Rivers and Floods</h1><p><span class='span-reading-time rt-reading-time'>"
            "<span class='rt-label rt-prefix'>Reading Time: </span>"
            "<span class='rt-time'> &lt; 1</span> <span class='rt-label rt-postfix'>minute</span>"
            "</span></p>"
        ),
        ["< 1 minute"],
    ),
    "ghost": (
        (
            "<header><h1>Rivers and Floods</h1><div class=byline><a href=/a>Ada Roe</a> "
            "<time datetime=2026-01-02>Jan 2, 2026</time><span class=post-card-meta-length>"
            " — 5 min read</span></div></header>"
        ),
        ["5 min"],
    ),
    "papermod": (
        (
            "<header class=post-header><h1 class=post-title>Rivers and Floods</h1>"
            "<div class=post-meta><span>January 2, 2026</span>&nbsp;·&nbsp;5 min&nbsp;·&nbsp;"
            "1014 words&nbsp;·&nbsp;Ada Roe</div></header>"
        ),
        ["5 min", "1014 words"],
    ),
    "papermod, without words": (
        "<h1>Rivers and Floods</h1><div class=post-meta>January 2, 2026 · 5 min</div>",
        ["5 min"],
    ),
    "bare time beside a date": (
        "<h1>Rivers and Floods</h1><div>May 3, 2026 · 5 min</div>",
        ["5 min"],
    ),
    "papermod, worded": (
        "<p class=author-meta>Ada Roe · 11 min read · 2168 words</p><h1>Rivers and Floods</h1>",
        ["11 min", "2168 words"],
    ),
    "minimal mistakes": (
        (
            "<header><h1 class=page__title>Rivers and Floods</h1><p class=page__meta>"
            "<span class=page__meta-readtime><i class='far fa-clock'></i> less than 1 minute read"
            "</span></p></header>"
        ),
        ["less than 1 minute"],
    ),
    "chirpy": (
        (
            "<header><h1>Rivers and Floods</h1><div class=post-meta><span class=readtime "
            "data-bs-toggle=tooltip title='2187 words'><em>12 min</em> read</span></div></header>"
        ),
        ["2187 words", "12 min"],
    ),
    "a sidebar's page list": (
        (
            "<h1>Rivers and Floods</h1><aside class='md-sidebar'><nav>"
            "<span class=md-ellipsis>1 min read</span></nav></aside>"
        ),
        [],
    ),
    "papermod in spans": (
        (
            "<h1>Rivers and Floods</h1><div class=post-meta><span>January 2, 2026</span> "
            "<span>5 min</span> <span>Ada Roe</span></div>"
        ),
        ["5 min"],
    ),
    "docusaurus": (
        (
            "<header><h1>Rivers and Floods</h1><div><time datetime=2026-01-02>January 2</time>"
            " · One min read</div></header>"
        ),
        ["One min"],
    ),
    "medium": (
        (
            "<h1>Rivers and Floods</h1><div><a href=/ada>Ada Roe</a> · <span>7 min read</span> · "
            "<span>May 1, 2026</span></div>"
        ),
        ["7 min"],
    ),
    "react": (
        "<h1>Rivers and Floods</h1><div><span>10<!-- --> min read</span></div>",
        ["10 min"],
    ),
    "chinese": (
        "<h1>Rivers and Floods</h1><div>阅读需 5 分钟 · 约 2100 字</div>",
        ["5 分钟", "2100 字"],
    ),
    "label and number": (
        "<h1>Rivers and Floods</h1><div><i>Reading time:</i> <b>2 minutes</b></div>",
        ["2 minutes"],
    ),
    "label in a block of its own": (
        "<h1>Rivers and Floods</h1><dl><dt>Reading time</dt><dd>2 minutes</dd></dl>",
        ["2 minutes"],
    ),
    "hugo stack": (
        (
            "<header class=article-header><h1>Rivers and Floods</h1><footer class=article-time>"
            "<time class=article-time--published>Jan 02, 2026</time>"
            "<time class=article-time--reading>약 3분 정도</time></footer></header>"
        ),
        ["3분"],
    ),
    "loveit": (
        (
            "<h1>Rivers and Floods</h1><div class=post-meta-line><i></i>&nbsp;约 2100 字&nbsp;"
            "<i></i>&nbsp;预计阅读 5 分钟&nbsp;</div>"
        ),
        ["2100 字", "5 分钟"],
    ),
    "number alone": (
        "<h1>Rivers and Floods</h1><div class=reading-time>8</div>",
        ["8"],
    ),
}


@pytest.mark.parametrize("name", HEADERS)
def test_the_own_claim_of_a_header_is_found_and_cards_are_foreign(name):
    header, expected = HEADERS[name]
    related = "<aside class=related>" + "".join(card(n) for n in (13, 14)) + "</aside>"
    page = f"<main><article>{header}{PROSE}</article></main>{related}"
    found = amounts(page)
    assert [text for text, own in found if own] == expected
    foreign = {text for text, own in found if not own}
    assert {"13 min", "14 min"} <= foreign


@pytest.mark.parametrize("where", ["inside", "after"])
def test_related_cards_are_foreign_by_name_link_and_company(where):
    cards = "<section>" + "".join(card(n) for n in (3, 4, 5)) + "</section>"
    inside = cards if where == "inside" else ""
    after = cards if where == "after" else ""
    head = "<h1>Rivers and Floods</h1><p class=meta>By Ada · 2 min read</p>"
    page = f"<main><article>{head}{PROSE}{inside}</article>{after}</main>"
    assert [text for text, own in amounts(page) if own] == ["2 min"]


def test_an_index_page_has_no_own_claims():
    page = "<main><h1>Blog</h1>" + "".join(card(n) for n in range(2, 9)) + "</main>"
    assert not any(own for _, own in amounts(page))


def test_a_card_that_is_one_link_is_foreign():
    page = (
        f"<article><h1>Rivers and Floods</h1>{PROSE}</article>"
        "<a href=/n><h3>Next article</h3><span>6 min read</span></a>"
    )
    assert amounts(page) == [("6 min", False)]


def test_material_puts_a_posts_metadata_into_a_navigation():
    entry = "<li class=md-nav__item><div class=md-nav__link>%s</div></li>"
    meta = entry % "<time datetime=2026-01-02>January 2, 2026</time>"
    meta += entry % "in <a href=/c>Water</a>" + entry % "<span class=md-ellipsis>4 min read</span>"
    page = (
        "<div class=md-content--post><div class=md-sidebar><nav class=md-nav><a href=/>Back</a>"
        "<ul class=md-post__meta><li><div class=md-post__title>Metadata</div><nav class=md-nav><ul>"
        f"{meta}</ul></nav></li></ul></nav></div><article><h1>Rivers and Floods</h1>{PROSE}"
        "</article></div>"
    )
    assert amounts(page) == [("4 min", True)]


def test_an_episode_is_listened_to():
    page = f"<article><h1>Rivers and Floods</h1><div class=meta>May 3, 2026 · 45 min</div>{PROSE}"
    assert amounts(page, JSON % '{"@type":"PodcastEpisode","name":"Rivers"}') == []


def test_an_index_in_markdown_has_no_own_claims():
    lines = [f"- [Post {n}](p{n}.md) - {n} min read" for n in range(2, 6)]
    found = amounts("# Posts\n\n" + "\n".join(lines) + "\n", name="index.md")
    assert [own for _, own in found] == [False] * 4


def test_a_line_under_a_markdown_title_is_own():
    page = "# Rivers and Floods\n\n*5 min read*\n\nThe water rises in spring. It falls later.\n"
    assert amounts(page, name="post.md") == [("5 min", True)]


def test_a_markdown_page_may_say_its_time_more_than_once():
    lines = ["*5 min read*", "**Reading time:** 5 minutes", "Reading time: <b>5</b> minutes"]
    page = "# Rivers\n\n" + "\n\n".join(lines) + "\n\nThe water rises in spring.\n"
    assert [own for _, own in amounts(page, name="post.md")] == [True, True, True]


def test_a_digest_in_text_has_no_own_claims_but_its_own():
    entries = "\n\n".join(f"Post {n}\n\n{n} min read\n\n" + "Words on it. " * 60 for n in (2, 3, 4))
    found = amounts("Rivers\n\nThe water rises. " + "It falls later. " * 60 + "\n\n" + entries,
                    name="digest.txt")  # fmt: skip
    assert [own for _, own in found] == [False] * 3


JSON = '<script type="application/ld+json">%s</script>'
BODY = f"<main><article><h1>Rivers and Floods</h1>{PROSE}</article></main>"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(
            '{"@type":"Article","timeRequired":"PT2M","wordCount":400}',
            [("PT2M", True), ("400", True)],
            id="plain",
        ),
        pytest.param(
            '{"@graph":[{"@type":"WebSite"},{"@type":["WebPage","Article"],'
            '"author":[{"@type":"Person","name":"Ada"}],"wordCount":"1,844"}]}',
            [("1,844", True)],
            id="graph, several types, an author in between",
        ),
        pytest.param(
            '[{"@type":"Article","headline":"Other","timeRequired":"PT9M"},'
            '{"@type":"Article","headline":"Rivers and Floods","timeRequired":"PT2M"}]',
            [("PT9M", False), ("PT2M", True)],
            id="the one with the title is own",
        ),
        pytest.param(
            '{"@type":"Blog","blogPost":[{"@type":"BlogPosting","timeRequired":"PT3M"},'
            '{"@type":"BlogPosting","timeRequired":"PT4M"}]}',
            [("PT3M", False), ("PT4M", False)],
            id="a list of posts",
        ),
        pytest.param(
            '{"@type":"Article","publisher":{"@type":"Organization","name":"X"},'
            '"wordCount":400,"isPartOf":{"@type":"Article","wordCount":9000}}',
            [("400", True), ("9000", False)],
            id="a part of something longer",
        ),
        pytest.param('{"@type":"Course","timeRequired":"PT15M"}', [], id="a course"),
        pytest.param('{"@type":"Recipe","timeRequired":"PT15M"}', [], id="a recipe"),
        pytest.param('{"@type":"VideoObject","timeRequired":"PT15M"}', [], id="a video"),
    ],
)
def test_json_ld(data, expected):
    assert amounts(BODY, JSON % data) == expected


@pytest.mark.parametrize(
    ("written", "minutes", "malformed"),
    [
        ("PT5M", 5, False),
        ("PT1H5M", 65, False),
        ("P0DT0H2M0S", 2, False),
        ("PT184.5H", 11070, False),
        ("PT90S", 1.5, False),
        ("pt5m", 5, True),
        ("PT 5 M", 5, True),
        ("T5M", 5, True),
        ("5 min", 5, True),
        ("5", 5, True),
        ("PT12W", None, True),
        ("PT...M", None, True),
        ("PT M", None, True),
    ],
)
def test_durations_that_are_malformed_are_read_where_they_can_be(written, minutes, malformed):
    data = f'{{"@type":"Article","timeRequired":"{written}"}}'
    article = parse(Source(f"<head>{JSON % data}</head>{BODY}", "p.html"), Settings())
    (claim,) = [claim for claim in find_claims(article) if claim.key == "timeRequired"]
    assert (claim.low, bool(claim.note)) == (minutes, malformed)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param(
            "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' "
            "content='Ada'><meta name='twitter:label2' content='Est. reading time'>"
            "<meta name='twitter:data2' content='4 minutes'>",
            [("4 minutes", True)],
            id="yoast",
        ),
        pytest.param(
            "<meta name='twitter:data1' content='Less than a minute'>"
            "<meta name='twitter:label1' content='Time to read'>",
            [("Less than a minute", True)],
            id="rank math, data first",
        ),
        pytest.param(
            "<meta name='twitter:label1' content='Tiempo de lectura'>"
            "<meta name='twitter:data1' content='2 minutos'>",
            [("2 minutos", True)],
            id="spanish",
        ),
        pytest.param(
            "<meta name='twitter:label1' content='Preis'>"
            "<meta name='twitter:data1' content='5 min'>",
            [],
            id="another label",
        ),
    ],
)
def test_twitter_pairs_go_by_number_and_label(head, expected):
    assert amounts(BODY, head) == expected


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("<p><span itemprop=timeRequired>7 Min</span></p>", [("7 Min", True)]),
        ("<meta itemprop=timeRequired content=PT7M>", [("PT7M", True)]),
        ("<div data-reading-time=7></div>", [("7", True)]),
        ("<div data-word-count=700></div>", [("700", True)]),
        ("<span title='7 min read'>Short</span>", [("7 min read", True)]),
        ("<a title='Words that heal'>x</a>", []),
        ("<a title='Video, 5 min'>x</a>", []),
    ],
)
def test_microdata_and_attributes(header, expected):
    page = (
        "<main><article itemscope itemtype='https://schema.org/BlogPosting'>"
        f"<h1>Rivers and Floods</h1>{header}{PROSE}</article></main>"
    )
    assert amounts(page) == expected


def test_attributes_of_many_cards_are_foreign():
    cards = "".join(
        f"<div data-reading-time={n}><h2><a href=/{n}>Other {n}</a></h2><p>Words on it.</p></div>"
        for n in range(2, 7)
    )
    found = amounts(f"<main><h1>Blog</h1>{cards}</main>")
    assert found == [(str(n), False) for n in range(2, 7)]


def test_microdata_of_many_cards_is_foreign():
    cards = "".join(
        "<article itemscope itemtype='https://schema.org/BlogPosting'><h2><a href=/p>Other</a></h2>"
        f"<meta itemprop=timeRequired content=PT{n}M><p>A few words on it.</p></article>"
        for n in range(2, 7)
    )
    assert not any(own for _, own in amounts(f"<main><h1>Blog</h1>{cards}</main>"))


def test_a_count_on_every_paragraph_is_no_claim():
    paragraphs = PROSE.replace("<p>", "<p data-word-count=50>")
    assert amounts(f"<article><h1>Rivers and Floods</h1>{paragraphs}</article>") == []


@pytest.mark.parametrize(
    ("matter", "expected"),
    [
        ("reading_time: 7", ["7"]),
        ("readingTime: 7 min", ["7 min"]),
        ('read_time: "18 min"', ["18 min"]),
        ("minutesRead: 3 min read", ["3 min read"]),
        ("timeToRead: 75-90 min", ["75-90 min"]),
        ("readtime: 8 min de lectura", ["8 min de lectura"]),
        ("read_time: true", []),
        ("readingTime: false", []),
        ("read_time: yes", []),
        ("duration: 45", []),
        ("duration: 5 min", ["5 min"]),
        ("wordCount: 1200\nwords: 1200", ["1200", "1200"]),
        (
            "readingTime: { text: 5 min read, minutes: 4.6, time: 276000, words: 920 }",
            ["5 min read", "4.6", "276000", "920"],
        ),
    ],
)
def test_front_matter(matter, expected):
    page = f"---\ntitle: Rivers\n{matter}\n---\n\nThe water rises in spring.\n"
    assert [text for text, own in amounts(page, name="post.md") if own] == expected


def kinds(page: str, name: str = "p.html") -> set[tuple[str, str | None]]:
    article = parse(Source(page, name), Settings())
    return {
        (str(claim.kind), claim.value)
        for claim in find_claims(article)
        if claim.kind not in AMOUNTS and claim.origin == "visible"
    }


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Medically reviewed by: Dr. Peck", {("reviewer", "Dr. Peck")}),
        ("Medically Reviewed by Ann B. Lee, MD on May 3, 2026", {("reviewer", "Ann B. Lee, MD")}),
        ("By Jane Roe | 3 May 2026", {("author", "Jane Roe")}),
        ("Written by Jane Roe · Fact checked by Max Poe",
         {("author", "Jane Roe"), ("reviewer", "Max Poe")}),
        ("By the river we sat down", set()),
    ],
)  # fmt: skip
def test_bylines(line, expected):
    page = f"<article><h1>Rivers and Floods</h1><p>{line}</p>{PROSE}</article>"
    assert kinds(page) == {("title", "Rivers and Floods"), *expected}
