"""What may count or not on a page widens what its claims may say, and nothing else does."""

from __future__ import annotations

import pytest

from readcheck import engine
from readcheck.article.model import Region
from readcheck.checks.reading_time_off import find
from readcheck.claims.model import ClaimKind, Outcome, Verdict
from readcheck.reading.content import RULES, Content
from readcheck.settings import Settings
from readcheck.source import Source

SENTENCE = "Every heron on the weir waits for the tide to turn before it wades out."  # 15 words
HOLDS, OFF, CANNOT_TELL = Outcome.HOLDS, Outcome.OFF, Outcome.CANNOT_TELL
BOX = "<aside>{}</aside>"
NOTES = '<section class="footnotes" role="doc-endnotes"><ol>{}</ol></section>'


def paragraphs(number: int, tag: str = "p") -> str:
    return f"<{tag}>{' '.join([SENTENCE] * 4)}</{tag}>" * number


def page(said: str, *, text: int = 16, more: str = "") -> str:
    return (
        '<!doctype html><html lang="en"><head><title>Herons of the weir</title></head><body>'
        f'<main><article><h1>Herons of the weir</h1><p class="meta">{said}</p>'
        f"{paragraphs(text)}{more}</article></main></body></html>"
    )


def times(html: str, **settings: object) -> list[Verdict]:
    found = engine.analyse(Source(html, "weir.html"), Settings(**settings)).verdicts
    return [v for v in found if v.claim.kind in {ClaimKind.READING_TIME, ClaimKind.WORD_COUNT}]


def content(html: str) -> Content:
    return engine.analyse(Source(html, "weir.html"), Settings()).content


WITH_BOX = BOX.format(paragraphs(10))
WITH_NOTES = NOTES.format(paragraphs(10, "li"))


def test_a_page_without_doubt_has_one_reading() -> None:
    assert content(page("5 min read")).spread is None


@pytest.mark.parametrize("more", [WITH_BOX, WITH_NOTES])
def test_every_rule_counts_from_the_narrow_to_the_wide_reading(more: str) -> None:
    taken = content(page("5 min read", more=more))
    spread = taken.spread
    assert spread is not None
    for rule in RULES:
        amount = spread.amount(rule)
        assert amount.low <= spread.narrow.amount(rule).low <= amount.likely, rule
        assert amount.likely == taken.amount(rule).likely
        assert amount.high >= spread.wide.amount(rule).high, rule
    assert spread.amount("plain").low < 1000
    assert spread.amount("plain").high > 1500


@pytest.mark.parametrize(
    "said", ["12 min read", "1 min read", "Word count: 3,000", "Word count: 300"]
)
def test_a_wrong_claim_is_off_where_nothing_is_in_doubt(said: str) -> None:
    assert [verdict.outcome for verdict in times(page(said))] == [OFF]


@pytest.mark.parametrize("more", [WITH_BOX, WITH_NOTES])
@pytest.mark.parametrize(
    "said", ["40 min read", "1 min read", "Word count: 9,000", "Word count: 300"]
)
def test_a_claim_that_no_reading_bears_out_is_off(said: str, more: str) -> None:
    assert [verdict.outcome for verdict in times(page(said, more=more))] == [OFF]


@pytest.mark.parametrize(
    ("more", "name"), [(WITH_BOX, "boxes beside the text"), (WITH_NOTES, "notes")]
)
def test_what_another_reading_bears_out_is_not_off_and_says_which(more: str, name: str) -> None:
    taken = content(page("5 min read", more=more))
    assert taken.spread is not None
    in_body = any(block.doubt and block.region is Region.BODY for block in taken.article.blocks)
    words = 960 if in_body else 1560  # The other reading's count.
    (verdict,) = times(page(f"Word count: {words:,}", more=more))
    assert verdict.outcome is CANNOT_TELL
    counts = "do not count" if in_body else "count"
    assert verdict.reason.startswith(f"holds if the {name} (600 words) {counts}; says")
    assert not verdict.certain


def test_a_convention_is_held_against_every_reading() -> None:
    def outcome(minutes: int) -> Outcome:
        (verdict,) = times(page(f"{minutes} min read", more=WITH_NOTES), convention="ghost")
        return verdict.outcome

    taken = content(page("1 min read", more=WITH_NOTES))
    assert taken.spread is not None
    narrow, wide = (
        round(each.amount("ghost").likely / 275)
        for each in (taken.spread.narrow, taken.spread.wide)
    )
    assert narrow < wide
    assert OFF not in {outcome(minutes) for minutes in range(narrow, wide + 1)}
    assert outcome(narrow - 2) is OFF
    assert outcome(wide + 2) is OFF


def test_a_published_count_tells_which_reading_the_generator_took() -> None:
    taken = content(page("1 min read", more=WITH_NOTES)).amount("plain").likely
    found = times(page(f"{taken:,} words · 12 min read", more=WITH_NOTES), convention="ghost")
    assert [verdict.outcome for verdict in found] == [HOLDS, OFF]


LABELS = "<ul>" + "<li>Grey heron, weir, March</li>" * 60 + "</ul>"
PICTURES = '<img src="weir.jpg" alt="">' * 2


@pytest.mark.parametrize(
    ("more", "safe"),
    [
        pytest.param("", True, id="nothing beside the text"),
        pytest.param(WITH_NOTES, False, id="notes"),
        pytest.param("<ul><li>Grey heron</li></ul>", True, id="a line that changes no minute"),
        pytest.param(LABELS, False, id="a list at the end that may be a template's"),
        pytest.param(f"{LABELS}{paragraphs(1)}", True, id="a list within the text"),
        pytest.param(PICTURES, False, id="one picture more, which the theme shows above"),
    ],
)
def test_a_fix_is_safe_only_where_the_readings_agree(more: str, safe: bool) -> None:
    html = page("60 min read", text=14, more=more)
    analysis = engine.analyse(Source(html, "weir.html"), Settings(convention="ghost"))
    fixes = [found.fix for found in find(analysis)]
    assert [fix is not None and fix.safe for fix in fixes] == [safe]


@pytest.mark.parametrize(("count", "outcome"), [(1250, CANNOT_TELL), (700, OFF), (1900, OFF)])
def test_a_count_that_has_some_of_the_tables_is_not_off(count: int, outcome: Outcome) -> None:
    row = f"<tr><td>{SENTENCE}</td><td>{SENTENCE}</td></tr>"
    (verdict,) = times(page(f"Word count: {count}", more=f"<table>{row * 20}</table>"))
    assert verdict.outcome is outcome
    assert ("holds if not all tables count" in verdict.reason) is (outcome is CANNOT_TELL)


NAV = '<nav><a href="/">Home</a> <a href="/birds">Birds</a></nav>'
LAST_SECTION = f"<h2>Walk with us</h2>{paragraphs(4)}"


def found_page(said: str, *, more: str = "") -> str:
    """A page that has something beside its article, so that the article had to be found."""
    return page(said, more=more).replace("<main>", f"{NAV}<main>")


@pytest.mark.parametrize("more", [LABELS, LAST_SECTION])
def test_a_count_without_the_edges_of_a_page_is_in_doubt(more: str) -> None:
    [verdict] = times(found_page("Word count: 960", more=more))
    assert verdict.outcome is CANNOT_TELL
    assert verdict.reason.startswith("holds if the last section or what is no paragraph")


@pytest.mark.parametrize("more", [LABELS, LAST_SECTION])
@pytest.mark.parametrize("words", [300, 600, 1_900, 3_000])
def test_the_edges_of_a_page_bear_out_no_count_far_away(more: str, words: int) -> None:
    assert [v.outcome for v in times(found_page(f"Word count: {words}", more=more))] == [OFF]


def test_a_page_of_paragraphs_alone_has_no_edges_in_doubt() -> None:
    assert [v.outcome for v in times(found_page("Word count: 800"))] == [OFF]


def test_what_a_page_names_as_its_article_has_no_edges_in_doubt() -> None:
    html = found_page("Word count: 960", more=LAST_SECTION)
    assert [v.outcome for v in times(html, selector="article")] == [OFF]
