"""The article in the terminal, and its parts by what they cost."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from golden import assert_agreed, assert_harmless
from improve.drafts import PLANTED, draft
from readcheck import engine
from readcheck.output.style import Style
from readcheck.output.tables import parts
from readcheck.settings import Settings
from readcheck.show import marked, ranked, rendering
from readcheck.show.marked import Role, Sign
from readcheck.source import Source

GOLDEN = Path(__file__).parent / "golden"
PAGE = """<nav><a href="/">Home of the pages about the sea</a></nav><article><h1>Tides</h1>
<p class="byline">By Ann Roe, 2 min read</p><p>We utilize a table in order to plan.
\x1b[31m\u202e ##[x]</p><pre>print("code")</pre></article>"""


def analysed(text, path="draft.md", language="en"):
    return engine.analyse(Source(text, path), Settings(language=language))


CASES = {
    "draft": analysed(f"# Harbour\n\n{draft('en')}"),
    "page": analysed(PAGE, "page.html"),
    "german": analysed(draft("de"), language="de"),
    "japanese": analysed("海は一日に二度来る。" * 9, language="ja"),
    "empty": analysed(""),
}


def rendered(panels, width=80, *, color=False):
    out = io.StringIO()
    parts.show(parts.console_for(out, Style(color, width)), panels)
    return out.getvalue()


def text_of(name, encoding="utf-8"):
    analysis = CASES[name]
    signs = rendering.Signs(encoding)
    return rendering.article(marked.passages(analysis), marked.formula(analysis), signs)


def ranking_of(name, by, encoding="utf-8"):
    formula = marked.formula(CASES[name])
    found = ranked.ranked(CASES[name], by, formula)
    return rendering.ranking(found, by, formula, rendering.Signs(encoding))


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("name", CASES)
def test_the_text_looks_as_agreed(name, width):
    written = rendered(text_of(name), width)
    assert_harmless(written, width)
    assert_agreed(written, GOLDEN / f"{name}-{width}.txt")


@pytest.mark.parametrize("by", ["sentence", "paragraph", "section"])
@pytest.mark.parametrize("name", CASES)
def test_the_ranking_looks_as_agreed(name, by):
    written = rendered(ranking_of(name, by))
    assert_harmless(written, 80)
    assert_agreed(written, GOLDEN / f"{name}-by-{by}.txt")


def test_the_text_is_the_article_s_word_for_word():
    analysis = CASES["draft"]
    for passage, block in zip(marked.passages(analysis), analysis.article.blocks, strict=True):
        assert "".join(piece.text for piece in passage.pieces) == block.text


@pytest.mark.parametrize("language", PLANTED)
def test_the_planted_sentences_are_marked_and_first(language):
    analysis = analysed(draft(language), language=language)
    planted = {sentence[:20] for sentence in PLANTED[language]}
    hard = {
        piece.text[:20]
        for passage in marked.passages(analysis)
        for piece in passage.pieces
        if piece.sign is Sign.HARDEST and piece.text
    }
    assert hard == planted
    found = ranked.ranked(analysis, "sentence", marked.formula(analysis))
    assert {part.title[:20] for part in found[:3]} == planted


def test_what_does_not_count_is_told_apart():
    roles = [passage.role for passage in marked.passages(CASES["page"])]
    assert roles == [Role.LEFT_OUT, Role.HEADING, Role.ABOUT, Role.PROSE, Role.OTHER]


def test_signs_say_without_colour_what_colour_says():
    plain, colored = rendered(text_of("draft")), rendered(text_of("draft"), color=True)
    assert plain.count("▲") == 4  # Three sentences, and the legend.
    assert "\x1b[1;31m▲" in colored


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", None])
def test_a_terminal_without_the_signs_gets_others(encoding):
    written = [rendered(text_of("draft", encoding)), rendered(ranking_of("draft", "section"))]
    assert not set("▲△→") & set(written[0])
    assert "^^ The administration" in written[0]


@pytest.mark.parametrize("by", ["paragraph", "section"])
def test_effects_are_measured(by):
    for part in ranked.ranked(CASES["draft"], by, "flesch-kincaid"):
        assert sum(part.lengths) == part.words


def test_what_stands_under_the_title_of_a_page_is_called_by_it():
    page = (
        "<title>Tides | Harbour</title><article><header><h1>Why tides come</h1>"
        "<p>5 min read</p></header><p>The sea comes in. It goes out again.</p>"
        "<h2>The moon</h2><p>It pulls at the water. We see it at night.</p></article>"
    )
    analysis = engine.analyse(Source(page, "tides.html"), Settings())
    titles = {part.title for part in ranked.ranked(analysis, "section", "flesch-kincaid")}
    assert titles == {"Why tides come", "The moon"}
    assert [(part.title, part.level) for part in analysis.sections] == [
        ("Why tides come", 1),
        ("The moon", 2),
    ]


@pytest.mark.parametrize(
    ("left_out", "said"),
    [("Home", "1 word that does not count"), ("Home page", "2 words that do not count")],
)
def test_what_is_left_out_is_counted_as_people_say_it(left_out, said):
    page = (
        f"<body><nav><a href='/'>{left_out}</a></nav><article><h1>Tides</h1>"
        f"<p>{'The sea comes in twice a day. ' * 9}</p></article></body>"
    )
    shown = marked.passages(engine.analyse(Source(page, "tides.html"), Settings()))
    assert [p.pieces[0].text for p in shown if p.role is Role.LEFT_OUT] == [said]
