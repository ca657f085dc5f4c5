"""Scores of whole articles: their ranges, their sections, and what must not move them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readcheck import families
from readcheck.article.model import Article
from readcheck.engine import analyse
from readcheck.prose.model import OF_FORMULAS, Counts, Measurement, Sentence, total
from readcheck.scores._uncertainty import asked_of
from readcheck.scores.base import formulas, grade_range, score_all, score_sections
from readcheck.settings import Settings
from readcheck.source import Source, Span
from scores.pairs import PAIRS

COUNTS = st.integers(1, 40).flatmap(
    lambda words: st.builds(
        Counts,
        words=st.just(words),
        sentences=st.just(1),
        syllables=st.integers(words, words * 4),
        characters=st.integers(words, words * 9),
        letters=st.integers(words, words * 9),
        monosyllables=st.integers(0, words),
        polysyllables=st.integers(0, words),
        complex_words=st.integers(0, words),
        difficult_words=st.integers(0, words),
        unfamiliar_words=st.integers(0, words),
        long_words=st.integers(0, words),
        mini_words=st.integers(0, words),
        **{name: st.integers(0, words * 9) for name in OF_FORMULAS},
    )
)


ORDINARY = Counts(
    words=15, sentences=1, syllables=22, characters=75, letters=70, polysyllables=1, stops=1
)


def measurement(sentences: list[Counts], language: str = "en") -> Measurement:
    parts = tuple(Sentence(0, Span(0, 1), counts) for counts in sentences)
    return Measurement(language, parts, total(sentences))


def scores_of(text: str, path: str = "a.md"):
    return analyse(Source(text, path), Settings(language="en")).scores


@settings(max_examples=60, deadline=None)
@given(
    st.lists(COUNTS, min_size=1, max_size=30),
    st.sampled_from(["en", "de", "es", "it", "pl", "ar", "ja"]),
)
def test_a_range_holds_its_value(sentences: list[Counts], language: str):
    for score in score_all(measurement(sentences, language)).values():
        assert score.low <= score.value <= score.high
        grades = grade_range(score)
        if score.grade is not None:
            assert grades is not None
            assert grades[0] <= score.grade <= grades[1]


def test_equal_sentences_leave_no_doubt():
    one = Counts(words=12, sentences=1, syllables=18, characters=60, letters=57, difficult_words=3)
    for score in score_all(measurement([one] * 9)).values():
        assert score.low == pytest.approx(score.value)
        assert score.high == pytest.approx(score.value)


VARIED = [
    Counts(words=w, sentences=1, syllables=w + w // 2, characters=5 * w, letters=5 * w - 4)
    for w in (6, 9, 14, 21, 30)
]


def test_more_of_the_same_narrows_the_range_by_the_root_of_its_length():
    short = score_all(measurement(VARIED * 4))["flesch-kincaid"]
    long = score_all(measurement(VARIED * 64))["flesch-kincaid"]
    assert short.value == pytest.approx(long.value)
    assert (short.high - short.low) / (long.high - long.low) == pytest.approx(4, rel=0.1)


def test_one_sentence_could_be_from_any_text():
    score = score_all(measurement(VARIED[:1]))["flesch-reading-ease"]
    assert (score.low, score.high) == (0, 100)


def test_ranges_are_the_same_in_every_run():
    assert score_all(measurement(VARIED)) == score_all(measurement(VARIED))


def test_a_step_in_a_formula_widens_the_range_only_where_it_is_near():
    def dale_chall(difficult: tuple[int, ...]) -> float:
        sentences = [Counts(words=20, sentences=1, difficult_words=n) for n in difficult] * 5
        score = score_all(measurement(sentences))["dale-chall"]
        return score.high - score.low

    assert dale_chall((0, 1, 2)) > 2 * dale_chall((4, 5, 6))
    # By the height of the step, 3.6365 in each direction, and no more.
    assert dale_chall((0, 1, 2)) < 2 * 3.6365 + dale_chall((4, 5, 6))


class Noted:
    """Counts that keep which of them a formula looked at."""

    def __init__(self, counts: Counts) -> None:
        self._counts = counts
        self.names: set[str] = set()

    def __getattr__(self, name: str) -> int:
        self.names.add(name)
        return getattr(self._counts, name)


@given(COUNTS)
@settings(max_examples=10)
def test_a_formula_looks_at_the_same_counts_whatever_the_text(counts: Counts):
    for formula in families.members("scores", "FORMULA").values():
        for compute in filter(None, (formula.compute, formula.smooth)):
            noted = Noted(counts)
            compute(noted)
            assert noted.names == asked_of(compute)


@pytest.mark.parametrize(
    ("sentences", "smog", "others"), [(29, False, True), (30, True, True), (3, False, False)]
)
def test_scores_say_when_their_author_gives_no_warrant(sentences: int, smog: bool, others: bool):
    one = ORDINARY
    found = score_all(measurement([one] * sentences))
    assert found["smog"].reliable is smog
    assert found["flesch-kincaid"].reliable is others


def test_a_value_off_the_scale_is_not_reliable():
    one = Counts(words=60, sentences=1, syllables=180, characters=500, letters=490, stops=1)
    found = score_all(measurement([one] * 30))["flesch-reading-ease"]
    assert (found.reliable, found.reason) == (False, "outside of its scale, 0 to 100")


LONG = ORDINARY._replace(words=40, syllables=58)
SHORT = ORDINARY._replace(words=4, syllables=9)
HARD = ORDINARY._replace(syllables=45)


@pytest.mark.parametrize(
    ("sentences", "reason"),
    [
        pytest.param([ORDINARY] * 9, "", id="enough"),
        pytest.param([ORDINARY] * 3, "fewer than 100 words", id="short"),
        pytest.param([LONG] * 3, "fewer than 5 sentences", id="three-sentences"),
        pytest.param(
            [ORDINARY._replace(stops=0)] * 9, "most sentences end without a stop", id="no-stops"
        ),
        pytest.param(
            [*[ORDINARY._replace(stops=0)] * 4, *[ORDINARY] * 5], "", id="some-without-a-stop"
        ),
        pytest.param(
            [LONG, SHORT, HARD, LONG, SHORT],
            "its range covers half of its scale or more",
            id="wide-range",
        ),
    ],
)
def test_a_score_that_is_not_reliable_says_why(sentences: list[Counts], reason: str):
    found = score_all(measurement(sentences))["flesch-reading-ease"]
    assert (found.reliable, found.reason) == (not reason, reason)


def test_a_text_without_stops_is_told():
    words = "the old mill stood by the river and nobody had turned its wheel for a long time " * 9
    found = scores_of("\n\n".join([words] * 6))["flesch-kincaid"]
    assert found.reason == "most sentences end without a stop"


def test_no_prose_no_scores():
    assert score_all(measurement([])) == {}
    assert scores_of("# Only a heading\n\n```\ncode\n```\n") == {}


TEXT = """A first paragraph stands before any heading. It is short.

# The mill

The mill was old. Its wheel turned slowly when the river was low.

## Empty

## The bakery

Every morning the baker offered warm bread. Nobody could resist the smell of it.
"""


def test_sections_add_up_to_the_article():
    analysis = analyse(Source(TEXT, "a.md"), Settings(language="en"))
    sections = analysis.sections
    assert [(s.title, s.level, s.line) for s in sections] == [
        ("", 0, 1),
        ("The mill", 1, 3),
        ("Empty", 2, 7),
        ("The bakery", 2, 9),
    ]
    assert total(section.counts for section in sections) == analysis.measurement.counts
    assert sections[2].scores == {}
    assert sections[1].scores.keys() == analysis.scores.keys()


def test_a_section_scores_as_the_same_text_by_itself():
    analysis = analyse(Source(TEXT, "a.md"), Settings(language="en"))
    alone = scores_of(
        "Every morning the baker offered warm bread. Nobody could resist the smell of it.\n"
    )
    section = dict(analysis.sections[3].scores)
    assert section.pop("spache").value <= alone.pop("spache").value  # A word counts once a text.
    assert section == alone


def test_an_article_without_headings_is_one_section():
    text = "One sentence stands here. And another one.\n"
    analysis = analyse(Source(text, "a.txt"), Settings(language="en"))
    (section,) = analysis.sections
    assert (section.title, section.counts) == ("", analysis.measurement.counts)


def test_a_heading_in_foreign_regions_is_no_section():
    article = Article(Source(""), "text", ())
    assert score_sections(article, measurement([])) == ()


def test_wrapping_and_quotes_and_marks_move_no_score():
    plain = "The old mill stood by the river. Nobody knew who had built it, or when.\n"
    wrapped = plain.replace(" ", "\n", 4)
    assert scores_of(plain) == scores_of(wrapped)
    marked = (
        "The *old* mill stood by the **river**. Nobody [knew](x.html) who had built it, or when.\n"
    )
    assert scores_of(plain) == scores_of(marked)


def test_scores_of_a_long_article_take_little_time():
    many = measurement(VARIED * 800)
    start = time.process_time()
    score_all(many)
    assert time.process_time() - start < 0.5


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair[0][:20])
def test_every_formula_ranks_plain_words_before_hard_ones(pair: tuple[str, str]):
    plain, hard = (scores_of(text, "a.txt") for text in pair)
    for formula in formulas("en"):
        harder = hard[formula.name].value > plain[formula.name].value
        assert harder is formula.higher_is_harder, formula.name


def test_polish_hard_words_start_at_four_syllables():
    text = "Kobieta pracowała w bibliotece uniwersyteckiej nad bardzo starymi rękopisami.\n"
    counts = analyse(Source(text, "a.txt"), Settings(language="pl")).measurement.counts
    assert counts.polysyllables > counts.complex_words > 0
