"""A time that does not follow the rule of the site's other pages, and the sites that have none."""

from __future__ import annotations

from functools import cache
from math import ceil, floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck import engine
from readcheck.run.across import across
from readcheck.settings import Settings
from readcheck.source import Source

RULE = "reading-time-inconsistent"
SENTENCE = "The ferry waits until the lamp on the pier is lit, and only then goes. "  # 15 words
CHINESE = "渡船等到码头上的灯亮了才肯离开港口。"  # 17 characters
PAGE = """<html lang="{language}"><head><title>{title}</title>{head}</head><body><article>
<h1>{title}</h1><p class="{name}">{said}</p>{text}</article></body></html>"""
UNIT = {"en": "{} min read", "zh": "阅读时间:{} 分钟"}
LENGTHS = (495, 735, 750, 1230, 1485, 480, 975, 1020)  # words, of a site whose times differ


@cache
def page(
    path, words, minutes, *, language="en", name="meta", head="", body="", convention=None, said=""
):
    """The report of a page of so many words (or, in Chinese, nearly so many characters)."""
    sentence, units = (CHINESE, 17) if language == "zh" else (SENTENCE, 15)
    whole = ["<p>" + sentence * 10 + "</p>"] * (words // (10 * units))
    text = "".join(whole) + f"<p>{sentence * (words // units % 10)}</p>"
    html = PAGE.format(
        language=language,
        title=f"What {path} says of the pier",
        head=head,
        name=name,
        said=(said or UNIT[language]).format(minutes),
        text=text + body,
    )
    settings = Settings(convention=convention)
    return engine.check(engine.analyse(Source(html, f"{path}.html"), settings), measures=False)


def found(reports):
    """The paths on which the rule speaks, with what it says."""
    return {
        report.path: finding.message
        for report in across(iter(reports), {}, whole=True)
        for finding in report.findings
        if finding.rule == RULE
    }


def down(words, speed=250):
    return max(1, floor(words / speed))


def site(rule=down, lengths=LENGTHS, **options):
    return [page(f"p{at}", words, rule(words), **options) for at, words in enumerate(lengths)]


def test_one_page_is_held_against_the_rule_of_the_others():
    reports = [*site(), page("wrong", 480, 3)]
    (path, message), *rest = found(reports).items()
    assert path == "wrong.html"
    assert not rest
    assert "says 3 minutes, but 8 of 8 other pages go by about 250 words a minute" in message
    assert "rounded down, which gives 1 minute for 4" in message


def test_alone_it_would_be_plausible():
    assert not [f for f in page("wrong", 480, 3).findings if "reading-time" in f.rule]


@pytest.mark.parametrize("at", [0, 3, 8])
def test_where_it_stands_in_the_run_changes_nothing(at):
    reports = site()
    reports.insert(at, page("wrong", 480, 3))
    assert [*found(reports)] == ["wrong.html"]


def test_what_the_first_pages_allow_later_ones_may_rule_out():
    lengths = [210, 195, 330, 180, 315, 195, 330, 585, 585]
    reports = site(lambda words: ceil(words / 300), lengths)
    reports.insert(6, page("wrong", 705, 5))
    assert [*found(reports)] == ["wrong.html"]


def test_of_chinese_the_characters_count():
    lengths = (1700, 3400, 2550, 4250, 5100, 850, 1020)
    reports = site(lambda n: max(1, ceil(n / 350)), lengths, language="zh")
    assert not found(reports)
    assert [*found([*reports, page("wrong", 2040, 10, language="zh")])] == ["wrong.html"]
    assert [*found([*reports, page("wrong", 3060, 4, language="zh")])] == []  # One step of many.


def chinese(words, minutes):
    return page(f"zh{words}", words, minutes, language="zh")


def test_where_a_run_of_chinese_is_one_word_to_the_rule_of_english_pages():
    blind = [chinese(words, 1) for words in (510, 680, 935, 850)]
    wrong = page("wrong", 765, 3, language="zh")
    assert not found([*blind, wrong])
    (path, message), *rest = found([*site(), *blind, wrong]).items()
    assert path == "wrong.html"
    assert not rest
    assert "4 of 4 other pages go by about 250 words a minute, rounded down" in message
    assert "a run of characters being one word, which gives 1 minute for up to " in message


@pytest.mark.parametrize("before", [True, False])
def test_three_pages_of_a_language_are_enough_beside_a_rule_of_english_ones(*, before):
    """Chinese at 450 characters a minute, rounded down like English."""
    few = [chinese(words, words // 450) for words in (1530, 3060, 2380)]
    wrong = page("wrong", 2040, 12, language="zh")
    assert not found([*few, wrong])
    reports = [*few, wrong, *site()] if before else [*site(), *few, wrong]
    assert [*found(reports)] == ["wrong.html"]
    assert not found([*site(), *few, page("right", 2040, 4, language="zh")])


def test_english_pages_of_another_template_tell_nothing_of_chinese_ones():
    blind = [chinese(words, 1) for words in (510, 680, 935, 850)]
    wrong = page("wrong", 765, 3, language="zh")
    assert not found([*site(name="chapter-info"), *blind, wrong])
    assert not found([*site(lambda words: 10 - down(words)), *blind, wrong])


DATED = "2025-03-04 / {} minutes"


@pytest.mark.parametrize(("minutes", "told"), [(3, True), (1, False), (6, False)])
def test_a_time_that_does_not_say_what_of_is_one_of_reading_where_the_others_are(minutes, told):
    """A minute and its like have to be a few times what others say: 6 may be an episode's."""
    assert bool(found([*site(said=DATED), page("this", 480, minutes, said=DATED)])) == told


def test_a_time_that_is_off_by_itself_is_told_once():
    reports = [*site(), page("wrong", 480, 9)]
    assert not found(reports)
    assert "reading-time-off" in {f.rule for f in reports[-1].findings}


def test_a_convention_leaves_it_to_the_page():
    made = site(convention="250-down")
    assert not found([*made, page("wrong", 480, 3, convention="250-down")])


def test_five_others_are_too_few():
    lengths = (495, 735, 750, 1005, 1260, 1485)
    assert not found([*site(lengths=lengths[:5]), page("wrong", 480, 3)])
    assert found([*site(lengths=lengths), page("wrong", 480, 3)])


@pytest.mark.parametrize(
    "other",
    [
        {"name": "chapter-info"},
        {"head": '<meta name="generator" content="Hugo 0.150">'},
        {"head": '<link rel="canonical" href="https://other.example/wrong.html">'},
        {"language": "zh"},
    ],
)
def test_pages_of_another_kind_say_nothing(other):
    words = 960 if other.get("language") else 480
    assert not found([*site(), page("wrong", words, 3, **other)])


def test_one_number_everywhere_is_no_rule():
    assert not found([*site(lambda _: 3, LENGTHS[:4] * 2), page("wrong", 480, 1)])


def test_parts_of_a_page_that_may_not_count_excuse_it():
    code = f"<pre><code>{'let lamp = lit ; ' * 60}</code></pre>"
    assert not found([*site(), page("code", 480, 3, body=code)])


def test_every_fifth_page_may_be_wrong():
    reports = site(lengths=LENGTHS * 3)
    wrong = [page(f"wrong{at}", 480, 3) for at in range(5)]
    mixed = [*reports[:10], *wrong[:3], *reports[10:], *wrong[3:]]
    assert {*found(mixed)} == {f"wrong{at}.html" for at in range(5)}


@pytest.mark.parametrize("speeds", [(120, 265), (150, 300)])
def test_sites_that_mix_rules_are_left_alone(speeds):
    made = [
        page(f"p{at}", words, max(1, round(words / speeds[at % 2])))
        for at, words in enumerate(LENGTHS * 3)
    ]
    assert not found(made)


def test_neighbours_count_more_than_pages_far_off():
    blog = [page(f"blog{at}", words, down(words)) for at, words in enumerate(LENGTHS * 6)]
    docs = [page(f"docs{at}", w, max(1, ceil(w / 100))) for at, w in enumerate(LENGTHS * 5)]
    assert not found([*blog, *docs])


@given(st.lists(st.tuples(st.integers(4, 160), st.sampled_from([5, 10, 15, 20])), min_size=8))
def test_times_written_by_hand_follow_no_rule(pages):
    assert not found([page(f"p{at}", 15 * n, m) for at, (n, m) in enumerate(pages[:20])])


@given(
    st.lists(st.integers(4, 160), min_size=7, max_size=20),
    st.integers(170, 300),
    st.sampled_from([ceil, floor, round]),
)
def test_no_page_of_a_site_with_one_rule_is_told(lengths, speed, rounding):
    assert not found(site(lambda words: max(1, rounding(words / speed)), [15 * n for n in lengths]))


@pytest.mark.parametrize("before", [2, 70])
def test_rows_wait_for_few_pages(before):
    reports = [*site(lengths=(LENGTHS * 9)[:before]), page("wrong", 480, 3)]
    others = [page(f"q{at}", words, 2) for at, words in enumerate([600, 690] * 140)]
    come, told = 0, {}

    def counted():
        nonlocal come
        for come, report in enumerate((*reports, *others), 1):  # noqa: B007 It is read below.
            yield report

    for report in across(counted(), {}, whole=True):
        told[report.path] = come
    assert told["wrong.html"] - before <= 250
    assert told["q279.html"] == len(reports) + len(others)
