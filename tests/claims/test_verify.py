"""Verdicts: sources against each other, then the band, then a convention."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck import engine
from readcheck.article.model import Origin
from readcheck.claims.model import Claim, ClaimKind, Outcome, Verdict
from readcheck.claims.verify.agreement import agree
from readcheck.reading.conventions import CONVENTIONS
from readcheck.reading.exact import explaining, is_blind, likeliest
from readcheck.settings import Settings
from readcheck.source import Source, Span
from readcheck.wording.minutes import minutes_text

if TYPE_CHECKING:
    from readcheck.analysis import Analysis
    from readcheck.reading.publishing import Convention

SENTENCE = "The old boat lay still in the small bay all day. "  # eleven words
HOLDS, OFF, CANNOT_TELL = Outcome.HOLDS, Outcome.OFF, Outcome.CANNOT_TELL


def prose(words: int) -> str:
    return " ".join((SENTENCE * (words // 11 + 1)).split()[:words])


def claim(
    low: float | None,
    high: float | None = None,
    *,
    kind: ClaimKind = ClaimKind.READING_TIME,
    origin: Origin = Origin.VISIBLE,
    key: str = "",
    value: str | None = None,
    own: bool = True,
) -> Claim:
    high = low if high is None else high
    said = value or f"{low} to {high}"
    return Claim(kind, origin, said, Span(0, 1), Span(0, 1), own, key, low, high, value)


def analysis(text: str, *claims: Claim, path: str = "a.md", **settings: object) -> Analysis:
    made = engine.analyse(Source(text, path), Settings(**{"language": "en", **settings}))
    made.__dict__["claims"] = claims
    return made


def verdicts(text: str, *claims: Claim, **settings: object) -> tuple[Verdict, ...]:
    return analysis(text, *claims, **settings).verdicts


def outcomes(text: str, *claims: Claim, **settings: object) -> list[Outcome]:
    return [verdict.outcome for verdict in verdicts(text, *claims, **settings)]


@pytest.mark.parametrize(
    ("words", "low", "high", "outcome"),
    [
        pytest.param(300, 1, 1, HOLDS, id="300 words, 1 minute"),
        pytest.param(300, 2, 2, HOLDS, id="300 words, 2 minutes"),
        pytest.param(300, 5, 5, OFF, id="300 words cannot take 5 minutes"),
        pytest.param(300, 0, 1, OFF, id="300 words take at least a minute"),
        pytest.param(190, 0, 1, HOLDS, id="190 words may take less than a minute"),
        pytest.param(40, 1, 1, HOLDS, id="the band never ends under 1"),
        pytest.param(40, 3, 3, OFF, id="40 words, 3 minutes"),
        pytest.param(540, 10, 10, OFF, id="540 words, 10 minutes"),
        pytest.param(1100, 4, 4, HOLDS, id="one post, many generators: 4"),
        pytest.param(1100, 5, 5, HOLDS, id="5"),
        pytest.param(1100, 6, 6, HOLDS, id="6"),
        pytest.param(1100, 5, 7, HOLDS, id="5-7"),
        pytest.param(1100, 2, 2, OFF, id="too fast"),
        pytest.param(1100, 9, 9, OFF, id="too slow"),
        pytest.param(1100, 1, 60, OFF, id="a range that says nothing"),
        pytest.param(1100, 4.6, 4.6, HOLDS, id="a fraction"),
        pytest.param(440, 1, 1, HOLDS, id="1.47 minutes at 300 are 1"),
        pytest.param(520, 1, 1, OFF, id="1.73 are 2, and more than 2 at 250"),
        pytest.param(150, 0, 0, HOLDS, id="0 minutes, as Pelican's plugin rounds"),
        pytest.param(1100, 0, 0, OFF, id="0 minutes for five"),
    ],
)
def test_band(words: int, low: float, high: float, outcome: Outcome) -> None:
    assert outcomes(prose(words), claim(low, high)) == [outcome]


def test_the_reason_of_a_count_names_the_words_of_code_in_it() -> None:
    counted = claim(900, kind=ClaimKind.WORD_COUNT)
    (verdict,) = verdicts(f"{prose(540)}\n\n```\n{'run ' * 60}\n```\n", counted)
    assert "the text has 600 (60 of code among them)" in verdict.reason


def test_the_reason_names_what_the_text_takes() -> None:
    (verdict,) = verdicts(prose(540), claim(10))
    takes = "the text takes about 3 (540 words; 2–4 min by any usual rule)"
    assert verdict.reason == f"says 10 min; {takes}"
    (beside,) = verdicts(f"{prose(540)}\n\n```\n{'run ' * 60}\n```\n", claim(10))
    assert "the text takes about 3 (540 words and 60 of code; " in beside.reason
    (slow,) = verdicts(prose(13), claim(45))
    takes = "the text takes about 1 (13 words; up to 1 min by any usual rule)"
    assert slow.reason == f"says 45 min; {takes}"
    assert verdict.computed == "3 minutes"
    assert verdict.expected == (3, 3)


@pytest.mark.parametrize(
    ("minutes", "outcome"),
    [
        pytest.param(2.2, OFF, id="a tenth less"),
        pytest.param(2.3, HOLDS, id="cut off, not rounded"),
        pytest.param(2.4, CANNOT_TELL, id="a word or two more would give it"),
        pytest.param(2.6, OFF, id="more"),
        pytest.param(2, OFF, id="whole"),
    ],
)
def test_tenths_are_held_to_the_tenth(minutes: float, outcome: Outcome) -> None:
    text = prose(382)  # 2.39 minutes at 160 words
    assert outcomes(text, claim(minutes), convention="vitepress-doc-analysis") == [outcome]


@pytest.mark.parametrize(
    ("generator", "outcome"), [("VitePress v1.6.4", HOLDS), ("Hexo 8.0.0", HOLDS), ("Hugo", OFF)]
)
def test_plugins_that_part_words_at_accents(generator: str, outcome: Outcome) -> None:
    said = claim(351, kind=ClaimKind.WORD_COUNT)
    body = f"<article><h1>Boats</h1><p>{'la rivière préférée ' * 50}</p></article>"
    head = f"<head><meta name=generator content='{generator}'></head>"
    text = f"<html lang=fr>{head}<body>{body}</body></html>"
    assert outcomes(text, said, path="a.html", language="fr") == [outcome]


def test_conventions_under_which_a_claim_is_exact() -> None:
    known = analysis(prose(1061), claim(6), claim(45))
    right, wrong = map(set, map(known.conventions, known.verdicts))
    assert {"hugo", "liquid-200-up", "reading-time"} <= right
    assert not {"chirpy", "ghost", "eleventy-reading-time"} & right
    assert not wrong


def page(row: Convention, text: str, language: str = "en") -> str:
    """An HTML page that names its generator, as most generators make it do."""
    image = '<p><img src="b.png" alt="A boat"></p>' if language == "en" else ""
    return (
        f'<html lang="{language}"><head><meta name="generator" content="{row.generator} 1.0">'
        f"</head><body><article><h1>Boats</h1><p>{text}</p>{image * 12}</article></body></html>"
    )


@pytest.mark.parametrize(
    "row", [row for row in CONVENTIONS.values() if not row.cjk_only], ids=lambda row: row.name
)
@pytest.mark.parametrize("words", [1, 199, 300, 301, 1999, 6001])
def test_a_page_right_by_its_generators_rule_is_never_off(row: Convention, words: int) -> None:
    text = page(row, prose(words))
    shown = likeliest(row, analysis(text, path="a.html").content)
    said = claim(shown.low, shown.high)
    assert OFF not in outcomes(text, said, path="a.html")
    assert outcomes(text, said, path="a.html", convention=row.group) != [OFF]
    assert outcomes(text, said, path="a.html", convention=row.name) != [OFF]


CHINESE = "一只小船整天静静地停在海湾里，没有人来看它。" * 150  # 3,300 characters
SEEING = [
    row
    for row in CONVENTIONS.values()
    if not is_blind(row, engine.analyse(Source(CHINESE, "a.txt"), Settings(language="zh")).content)
]


@pytest.mark.parametrize("row", SEEING, ids=lambda row: row.name)
def test_a_chinese_page_right_by_its_generators_rule_is_never_off(row: Convention) -> None:
    text = page(row, CHINESE, "zh")
    shown = likeliest(row, analysis(text, path="a.html", language="zh").content)
    said = claim(shown.low, shown.high)
    assert OFF not in outcomes(text, said, path="a.html", language="zh")


KOREAN = "물이 빠지자 아이들은 갯벌로 나가 조개를 주웠다. " * 200  # 1,400 words
GREEK = "Η θάλασσα έρχεται δύο φορές τη μέρα στο λιμάνι. " * 170


@pytest.mark.parametrize(("text", "language"), [(KOREAN, "ko"), (GREEK, "el")])
def test_a_rule_that_knows_none_of_the_letters_explains_no_time(text: str, language: str) -> None:
    blind = CONVENTIONS["read-time-estimate"]
    read = analysis(text, path="a.md", language=language)
    assert is_blind(blind, read.content)
    assert not is_blind(CONVENTIONS["ghost"], read.content)
    assert outcomes(text, claim(1, 1), path="a.md", language=language) == [OFF]


@pytest.mark.parametrize(
    ("generator", "outcome"),
    [
        pytest.param("hexo", HOLDS, id="the page names its generator"),
        pytest.param("hugo", OFF, id="it names another"),
    ],
)
def test_a_rule_beyond_all_bounds_needs_its_generator(generator: str, outcome: Outcome) -> None:
    row = CONVENTIONS["hexo-fluid"]
    text = page(row._replace(generator=generator), CHINESE, "zh")
    shown = likeliest(row, analysis(text, path="a.html", language="zh").content)
    assert outcomes(text, claim(*shown), path="a.html", language="zh") == [outcome]


CREDIT = '<footer><p>Powered by <a href="https://{}/">{}</a></p></footer>'


@pytest.mark.parametrize(
    ("credit", "said", "outcome"),
    [
        pytest.param("", 3, HOLDS, id="no generator: 200 characters a minute are a rule"),
        pytest.param(CREDIT.format("gohugo.io", "Hugo"), 3, OFF, id="Hugo gives 1 minute"),
        pytest.param(CREDIT.format("gohugo.io", "Hugo"), 2, HOLDS, id="a theme may give 2"),
        pytest.param(CREDIT.format("gohugo.io", "Hugo"), 1, HOLDS, id="and Hugo's own is 1"),
        pytest.param(CREDIT.format("hexo.io", "Hexo"), 3, HOLDS, id="Hexo counts by plugins"),
        pytest.param(CREDIT.format("gohugo.io", "our friends"), 3, HOLDS, id="no credit"),
        pytest.param(CREDIT.format("hugo.example", "Hugo"), 3, HOLDS, id="someone else's site"),
    ],
)
def test_a_generator_that_counts_by_itself_narrows_the_band(
    credit: str, said: int, outcome: Outcome
) -> None:
    text = (
        f"<html lang=zh><body><article><h1>船</h1><p>{CHINESE[:450]}</p></article>{credit}"
        "</body></html>"
    )
    assert outcomes(text, claim(said), path="a.html", language="zh") == [outcome]


THEME = 'Theme: <a href="https://github.com/someone/hexo-theme-{}">{}</a>'


@pytest.mark.parametrize(
    ("theme", "outcome"),
    [
        pytest.param("", HOLDS, id="no theme: Fluid gives this, and the page names Hexo"),
        pytest.param(THEME.format("fluid", "Fluid"), HOLDS, id="Fluid itself"),
        pytest.param(THEME.format("keep", "Keep"), OFF, id="another theme"),
    ],
)
def test_a_theme_that_the_page_credits_excludes_the_rules_of_others(
    theme: str, outcome: Outcome
) -> None:
    row = CONVENTIONS["hexo-fluid"]
    text = page(row, CHINESE, "zh").replace("</body>", f"<footer><p>{theme}</p></footer></body>")
    shown = likeliest(row, analysis(text, path="a.html", language="zh").content)
    assert outcomes(text, claim(*shown), path="a.html", language="zh") == [outcome]


def test_a_theme_that_the_article_speaks_of_is_not_its_pages() -> None:
    row = CONVENTIONS["hexo-fluid"]
    spoken = f"<p>{THEME.format('keep', 'Keep')}</p></article>"
    text = page(row, CHINESE, "zh").replace("</article>", spoken)
    shown = likeliest(row, analysis(text, path="a.html", language="zh").content)
    assert outcomes(text, claim(*shown), path="a.html", language="zh") == [HOLDS]


def test_a_rule_that_counts_something_else_than_the_page_publishes_is_not_its_own() -> None:
    row = CONVENTIONS["hexo-fluid"]
    text = page(row, CHINESE, "zh")
    content = analysis(text, path="a.html", language="zh").content
    shown = claim(*likeliest(row, content))
    for rule, outcome in (("symbols", HOLDS), ("hexo-words", OFF)):
        count = claim(content.amount(rule).likely, kind=ClaimKind.WORD_COUNT)
        assert outcomes(text, shown, count, path="a.html", language="zh")[0] == outcome, rule


def test_a_count_in_which_characters_weigh_otherwise_than_in_the_time_is_the_pages_own() -> None:
    """hexo-wordcount publishes each character of Chinese, and divides them by 300 for minutes."""
    row = CONVENTIONS["hexo-wordcount"]
    text = page(row, "港の町長は朝の船が出る前に灯台の油を確かめた。" * 46, "ja")
    content = analysis(text, path="a.html", language="ja").content
    shown = claim(*likeliest(row, content))
    count = claim(content.amount("hexo-words").likely, kind=ClaimKind.WORD_COUNT)
    assert content.amount("hexo-words").likely > 1.3 * content.amount(row.counting).likely
    assert outcomes(text, shown, path="a.html", language="ja") == [HOLDS]
    assert outcomes(text, shown, count, path="a.html", language="ja")[0] == HOLDS


@pytest.mark.parametrize(
    ("generator", "outcome"),
    [
        pytest.param("Astro v5.18", OFF, id="JavaScript rounds up or to the nearest minute"),
        pytest.param("Jekyll v4.4", HOLDS, id="a template divides whole numbers"),
        pytest.param("", HOLDS, id="nobody knows"),
    ],
)
def test_who_rounds_down(generator: str, outcome: Outcome) -> None:
    """480 words: 1.6 minutes at 300 a minute, 1.9 at 250."""
    text = (
        f'<html><head><meta name="generator" content="{generator}"></head>'
        f"<body><article><h1>The boat</h1><p>{prose(480)}</p></article></body></html>"
    )
    assert outcomes(text, claim(1), path="a.html") == [outcome]


@pytest.mark.parametrize(
    ("generator", "may_be"),
    [
        pytest.param("Hexo 7.3, hexo-theme-next 8.2", False, id="a theme called NexT, not Next.js"),
        pytest.param("Next.js 15", True, id="takes packages"),
        pytest.param("Eleventy v3.1", True, id="takes packages"),
        pytest.param("Hugo 0.150", False, id="cannot take any"),
    ],
)
def test_packages_explain_nothing_where_they_cannot_be_taken(
    generator: str, *, may_be: bool
) -> None:
    text = (
        f'<html><head><meta name="generator" content="{generator}"></head><p>{prose(99)}</p></html>'
    )
    package = CONVENTIONS["reading-time"]
    found, borne_out = explaining(analysis(text, path="a.html").content, [package])
    assert (found, borne_out) == ([package] if may_be else [], True)


def test_what_two_versions_of_a_convention_tell_apart_is_not_certain() -> None:
    (verdict,) = verdicts(CHINESE, claim(20), language="zh", convention="hexo-symbols")
    assert (verdict.outcome, verdict.certain) == (OFF, False)
    (verdict,) = verdicts(CHINESE, claim(20), language="zh", convention="hexo-symbols-1100")
    assert (verdict.outcome, verdict.certain) == (OFF, True)


def test_chinese_is_held_against_characters() -> None:
    assert outcomes(CHINESE, claim(60), language="zh") == [OFF]
    (verdict,) = verdicts(CHINESE, claim(60), language="zh")
    assert "3,000 characters; " in verdict.reason


def test_characters_of_code_may_count_like_others_beside_chinese() -> None:
    """1,000 characters of prose, and 2,700 of code in 300 words: 14.8 minutes at 250 a minute."""
    text = f"{CHINESE[:1100]}\n\n```\n{'lamp = lit(pier) ; ' * 150}\n```\n"
    assert outcomes(text, claim(14), claim(30), language="zh", path="a.md") == [HOLDS, OFF]
    assert outcomes(CHINESE[:1100], claim(5), claim(8), language="zh") == [HOLDS, OFF]


def test_a_generator_blind_to_chinese_is_no_excuse() -> None:
    assert outcomes(CHINESE, claim(1), language="zh") == [OFF]
    assert outcomes(CHINESE, claim(1), language="zh", convention="hugo-no-cjk") == [HOLDS]


@pytest.mark.parametrize(
    ("words", "said", "convention", "outcome"),
    [
        pytest.param(1061, 6, "hugo-212", HOLDS, id="exact"),
        pytest.param(1061, 5, "hugo-212", CANNOT_TELL, id="a word less would be a minute less"),
        pytest.param(1110, 5, "hugo-212", OFF, id="a minute less"),
        pytest.param(1061, 5, "hugo", HOLDS, id="the older Hugo is Hugo too"),
        pytest.param(1061, 6, "hugo", HOLDS, id="so is the newer"),
        pytest.param(1061, 4, "hugo", OFF, id="neither Hugo"),
        pytest.param(1061, 5, "chirpy", HOLDS, id="chirpy rounds down"),
        pytest.param(1061, 5, "225-up", HOLDS, id="a site's own rule"),
        pytest.param(1061, 6, "225-up", OFF, id="not by its own rule"),
    ],
)
def test_configured_convention(words: int, said: int, convention: str, outcome: Outcome) -> None:
    assert outcomes(prose(words), claim(said), convention=convention) == [outcome]


def test_a_breach_of_the_convention_says_what_it_gives() -> None:
    (verdict,) = verdicts(prose(1061), claim(4), convention="hugo")
    assert verdict.reason == "says 4 min, but hugo gives 6 minutes for 1,061 words"
    assert verdict.expected == (6, 6)


def test_wordpress_expects_a_range_where_a_range_is_claimed() -> None:
    ranged, single = verdicts(prose(945), claim(9, 12), claim(9), convention="wordpress")
    assert ranged.expected == (4, 6)
    assert single.expected == (5, 5)


def test_claims_that_agree_hold() -> None:
    said = [claim(5), claim(5, origin=Origin.JSON_LD), claim(4.6, origin=Origin.FRONT_MATTER)]
    assert outcomes(prose(1100), *said) == [HOLDS, HOLDS, HOLDS]


def test_two_plausible_claims_that_cannot_both_be_true() -> None:
    visible, hidden = claim(5), claim(6, origin=Origin.JSON_LD)
    first, second = verdicts(prose(1100), visible, hidden)
    assert (first.outcome, first.contradicts) == (HOLDS, None)
    assert (second.outcome, second.contradicts) == (CANNOT_TELL, visible)
    assert second.expected == (5, 5)


def test_most_votes_win_over_what_is_nearer() -> None:
    said = [claim(5), claim(6, origin=Origin.JSON_LD), claim(6, origin=Origin.FRONT_MATTER)]
    assert [v.contradicts is not None for v in verdicts(prose(1100), *said)] == [True, False, False]
    assert {v.expected for v in verdicts(prose(1100), *said)} == {(6, 6)}


def test_an_implausible_claim_is_put_right_by_a_plausible_one() -> None:
    first, second = verdicts(prose(1100), claim(12), claim(6, origin=Origin.META))
    assert (first.outcome, first.expected) == (OFF, (6, 6))
    assert (second.outcome, second.expected) == (HOLDS, (6, 6))


def test_a_plugin_for_search_engines_may_count_by_its_own_rule() -> None:
    plugin = claim(6, origin=Origin.META, key="twitter:data2")
    assert outcomes(prose(1100), claim(4), plugin) == [HOLDS, HOLDS]
    assert outcomes(prose(1100), claim(4), plugin, convention="275-up") == [HOLDS, HOLDS]
    wild = claim(20, origin=Origin.META, key="twitter:data2")
    _, second = verdicts(prose(1100), claim(4), wild)
    assert second.outcome is OFF
    assert second.contradicts is not None


def test_a_plugin_for_search_engines_must_follow_its_own_convention() -> None:
    for minutes, outcome in ((5, HOLDS), (6, OFF)):
        plugin = claim(minutes, origin=Origin.META, key="twitter:data2")
        assert outcomes(prose(1100), plugin, convention="yoast") == [outcome]


def test_a_plugins_time_is_no_pattern_where_a_convention_is_set() -> None:
    plugin = claim(5, origin=Origin.META, key="twitter:data2")
    visible, meta = verdicts(prose(1100), claim(4), plugin, convention="hugo-213")
    assert (visible.outcome, visible.expected) == (OFF, (6, 6))
    assert (meta.outcome, meta.contradicts) == (HOLDS, None)


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        pytest.param((5, 5), (5, 5), True, id="equal"),
        pytest.param((5, 5), (6, 6), False, id="a minute apart"),
        pytest.param((4.6, 4.6), (5, 5), True, id="rounded up"),
        pytest.param((4.6, 4.6), (4, 4), True, id="rounded down"),
        pytest.param((4.6, 4.6), (6, 6), False, id="no rounding"),
        pytest.param((4, 6), (5, 5), True, id="inside a range"),
        pytest.param((4, 6), (7, 7), False, id="outside a range"),
        pytest.param((0, 1), (1, 1), True, id="less than a minute and PT1M"),
        pytest.param((0, 1), (2, 2), False, id="less than a minute and PT2M"),
    ],
)
def test_agree(one: tuple[float, float], other: tuple[float, float], together: bool) -> None:
    assert agree(claim(*one), claim(*other)) is together
    assert agree(claim(*other), claim(*one)) is together


def test_a_duration_may_mean_something_else() -> None:
    said = claim(45, origin=Origin.FRONT_MATTER, key="duration")
    assert outcomes(prose(300), said) == [CANNOT_TELL]
    assert outcomes(prose(300), said, convention="hugo") == [CANNOT_TELL]
    assert outcomes(prose(300), claim(2, origin=Origin.FRONT_MATTER, key="duration")) == [HOLDS]


def test_no_text_and_no_number() -> None:
    assert outcomes("", claim(5), claim(900, kind=ClaimKind.WORD_COUNT)) == [CANNOT_TELL] * 2
    assert outcomes(prose(99), claim(None)) == [CANNOT_TELL]
    assert outcomes(prose(99), claim(None, kind=ClaimKind.WORD_COUNT)) == [CANNOT_TELL]


def test_foreign_claims_get_no_verdict() -> None:
    assert verdicts(prose(300), claim(45, own=False)) == ()


def test_a_part_of_an_article_is_no_measure_of_the_whole() -> None:
    page = (
        '<html lang="en"><head><script type="application/ld+json">'
        '{"@type": "NewsArticle", "isAccessibleForFree": false}</script></head>'
        f"<body><article><h1>Boats</h1><p>{prose(150)}</p></article></body></html>"
    )
    words = claim(900, kind=ClaimKind.WORD_COUNT)
    assert outcomes(page, claim(5), words, path="a.html") == [CANNOT_TELL, CANNOT_TELL]
    free = page.replace("false", "true")
    assert outcomes(free, claim(5), words, path="a.html") == [OFF, OFF]


@pytest.mark.parametrize(
    ("words", "said", "outcome"),
    [
        pytest.param(640, 640, HOLDS, id="exact"),
        pytest.param(640, 665, HOLDS, id="within 5 %"),
        pytest.param(640, 700, HOLDS, id="rounded up to the next hundred"),
        pytest.param(640, 600, OFF, id="rounded down is no rule"),
        pytest.param(640, 1000, OFF, id="half as many again"),
        pytest.param(640, 320, OFF, id="half"),
        pytest.param(40, 55, HOLDS, id="a title and a byline more"),
    ],
)
def test_word_count(words: int, said: int, outcome: Outcome) -> None:
    assert outcomes(prose(words), claim(said, kind=ClaimKind.WORD_COUNT)) == [outcome]


def test_word_count_with_or_without_code() -> None:
    text = prose(300) + "\n\n```\n" + "x = 1\n" * 100 + "```\n"
    for said in (300, 600):
        assert outcomes(text, claim(said, kind=ClaimKind.WORD_COUNT)) == [HOLDS]
    assert outcomes(text, claim(450, kind=ClaimKind.WORD_COUNT)) == [OFF]


def test_word_count_made_from_the_minutes() -> None:
    said = claim(1000, kind=ClaimKind.WORD_COUNT)
    _, verdict = verdicts(prose(860), claim(5), said)
    assert verdict.outcome is OFF
    assert verdict.reason.endswith("it is the claimed 5 minutes times 200")
    assert outcomes(prose(930), claim(5), said) == [HOLDS, HOLDS], "rounded up to a hundred"
    once_more = claim(1125, kind=ClaimKind.WORD_COUNT)
    assert outcomes(prose(1080), once_more) == [HOLDS]
    assert outcomes(prose(1080), claim(5), once_more) == [HOLDS, OFF]


def test_a_count_that_a_segmenter_gives_may_be_a_product_of_the_minutes_by_chance() -> None:
    text = "潮水退去以后磨坊的轮子又慢慢转了起来。" * 90  # Some 1,600 characters without the marks.
    count = claim(1000, kind=ClaimKind.WORD_COUNT)
    found = outcomes(text, claim(5), count, language="zh")
    assert found[-1] is CANNOT_TELL


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        pytest.param(len("".join(prose(440).split())), CANNOT_TELL, id="its characters"),
        pytest.param(len(prose(440)), CANNOT_TELL, id="with the white space"),
        pytest.param(900, OFF, id="neither its words nor its characters"),
        pytest.param(2 * len(prose(440)), OFF, id="more than its characters"),
    ],
)
def test_a_theme_may_call_characters_words(said: int, outcome: Outcome) -> None:
    made = "<meta name=generator content='Hexo 8.0.0'>"
    body = f"<body><article><h1>Boats</h1><p>{prose(440)}</p></article></body>"
    text = f"<html lang=en><head>{made}</head>{body}</html>"
    count = claim(said, kind=ClaimKind.WORD_COUNT)
    assert outcomes(text, count, path="a.html") == [outcome]


def test_word_counts_of_parts_are_not_the_articles() -> None:
    parts = [
        claim(said, kind=ClaimKind.WORD_COUNT, origin=Origin.ATTRIBUTE, key="data-word-count")
        for said in (80, 120, 95)
    ]
    assert outcomes(prose(295), *parts) == [CANNOT_TELL] * 3


def test_chinese_word_count_is_a_count_of_characters() -> None:
    said = claim(3300, kind=ClaimKind.WORD_COUNT)
    assert outcomes(CHINESE, said, language="zh") == [HOLDS]


def test_names_are_held_against_each_other() -> None:
    author = {"kind": ClaimKind.AUTHOR}
    first, second, third = verdicts(
        prose(20),
        claim(None, value="Jane Roe", **author),
        claim(None, value="jane  roe", origin=Origin.META, key="author", **author),
        claim(None, value="A title", kind=ClaimKind.TITLE),
    )
    assert (first.outcome, first.reason) == (HOLDS, "the same as in meta author")
    assert second.outcome is HOLDS
    assert third.outcome is CANNOT_TELL


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        (1, 1, "1 minute"),
        (5, 5, "5 minutes"),
        (4, 6, "4–6 minutes"),
        (0, 1, "less than a minute"),
        (4.6, 4.6, "4.6 minutes"),
        (0, 0, "0 minutes"),
    ],
)
def test_minutes_text(low: float, high: float, text: str) -> None:
    assert minutes_text(low, high) == text


numbers = st.one_of(st.integers(0, 90), st.floats(0, 90, allow_nan=False))


@given(
    words=st.integers(0, 3000),
    values=st.lists(st.tuples(numbers, numbers).map(sorted), min_size=1, max_size=4),
    convention=st.sampled_from([None, "hugo", "wordpress", "ghost", "minimal-mistakes"]),
)
def test_whatever_is_expected_holds_once_it_is_claimed(
    words: int, values: list[list[float]], convention: str | None
) -> None:
    text = prose(words)
    said = [claim(low, high, key=str(index)) for index, (low, high) in enumerate(values)]
    first = verdicts(text, *said, convention=convention)
    if not words:
        return
    corrected = [claim(*v.expected, key=v.claim.key) for v in first if v.expected]
    if any(v.contradicts or v.outcome is OFF for v in first):
        mended = verdicts(text, *corrected, convention=convention)
        assert all(v.outcome is not OFF and v.contradicts is None for v in mended)


@pytest.mark.parametrize(("said", "outcome"), [(690, HOLDS), (560, OFF), (840, OFF)])
def test_a_page_may_have_a_little_more_or_less_around_its_text(said: int, outcome: Outcome) -> None:
    page = (
        f"<html lang='en'><body><article><h1>Boats</h1><p>{prose(640)}</p></article></body></html>"
    )
    assert outcomes(page, claim(said, kind=ClaimKind.WORD_COUNT), path="a.html") == [outcome]


def test_our_own_estimate_of_a_page_of_code_is_not_wrong() -> None:
    text = f"{prose(260)}\n\n```\n{'run ' * 700}\n```\n"
    estimate = engine.check(engine.analyse(Source(text, "a.md"), Settings())).measures.estimate
    assert estimate.minutes == 7
    assert outcomes(text, claim(7)) == [Outcome.HOLDS]
    assert outcomes(text, claim(8)) == [Outcome.OFF]


def times(page: Analysis) -> list[Verdict]:
    return [each for each in page.verdicts if each.claim.kind is ClaimKind.READING_TIME]


DATED = (
    '<article><p class="eyebrow">2025-03-04 / {} minutes</p><h1>The boat</h1><p>{}</p>{}</article>'
)


@pytest.mark.parametrize(
    ("minutes", "outcome"),
    [
        pytest.param(2, HOLDS, id="the time of reading"),
        pytest.param(8, OFF, id="a wrong one"),
        pytest.param(45, CANNOT_TELL, id="a talk's, or a walk's"),
    ],
)
def test_minutes_that_only_stand_beside_a_date(minutes: int, outcome: Outcome) -> None:
    text = DATED.format(minutes, prose(480), "")
    page = engine.analyse(Source(text, "a.html"), Settings(language="en"))
    assert [verdict.outcome for verdict in times(page)] == [outcome]


def test_minutes_that_only_stand_beside_a_date_are_never_certain() -> None:
    text = DATED.format(8, prose(480), "")
    page = engine.analyse(Source(text, "a.html"), Settings(language="en", convention="hugo"))
    assert [(each.outcome, each.certain) for each in times(page)] == [(OFF, False)]


@pytest.mark.parametrize("beside", ["<audio src=a.mp3></audio>", "<p>Our podcast is new.</p>"])
def test_minutes_beside_a_date_are_none_where_one_may_listen(beside: str) -> None:
    text = DATED.format(8, prose(480), beside)
    page = engine.analyse(Source(text, "a.html"), Settings(language="en"))
    assert not times(page)


RDFA = '<span class="{0}-info"><i></i><meta property="{0}" content="{1}"></span>'


def test_times_for_machines_on_the_cards_of_a_list_are_the_cards() -> None:
    cards = "".join(
        f'<article typeof="Article"><a href="/{n}.html"><header><span>A walk on day {n}</span>'
        f"</header></a><div><p>{prose(60)}</p></div>{RDFA.format('timeRequired', f'PT{n}M')}"
        "</article>"
        for n in (7, 9, 12)
    )
    text = (
        f"<html lang=en><body><header><nav><a href=/>Home</a></nav></header>{cards}</body></html>"
    )
    page = engine.analyse(Source(text, "a.html"), Settings())
    found = [each for each in page.claims if each.kind is ClaimKind.READING_TIME]
    assert [each.own for each in found] == [False] * len(cards.split("PT")[1:])


def test_a_time_for_machines_before_a_list_of_contents_is_the_pages() -> None:
    text = (
        f"<html lang=en><body><main><h1>The boat</h1>{RDFA.format('timeRequired', 'PT3M')}"
        f'<nav class="toc"><a href="#a">The gate</a></nav><article><h2 id=a>The gate</h2>'
        f"<p>{prose(480)}</p></article></main></body></html>"
    )
    page = engine.analyse(Source(text, "a.html"), Settings())
    assert [each.claim.own for each in times(page)] == [True]


@pytest.mark.parametrize(("more", "outcome"), [(40, HOLDS), (400, OFF)])
def test_a_generator_that_counts_front_matter(more: int, outcome: Outcome) -> None:
    """VuePress counts the title, the description and the names of fields as well."""
    description = prose(24)
    text = (
        '<html lang=en><head><meta name="generator" content="VuePress 2.0"><title>The boat</title>'
        f'<meta name="description" content="{description}"></head><body><article><h1>The boat</h1>'
        f"{RDFA.format('wordCount', 110 + more)}<p>{prose(110)}</p></article></body></html>"
    )
    page = engine.analyse(Source(text, "a.html"), Settings())
    (verdict,) = [v for v in page.verdicts if v.claim.kind is ClaimKind.WORD_COUNT]
    assert verdict.outcome is outcome
