"""Counts of running prose."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.article.model import Article, Block, Kind, Region
from readcheck.prose.counts import measure
from readcheck.prose.model import OF_FORMULAS, Counts, total
from readcheck.source import Source, Span

VOCABULARY = """
    the cat sat quietly on responsible Katherine NASA 1984 well-known don't hypertension (perhaps)
    “quoted” beautiful, and/or
"""
WORDS = st.lists(st.sampled_from(VOCABULARY.split()), min_size=1, max_size=15)
PARAGRAPHS = st.lists(WORDS.map(lambda words: "So " + " ".join(words) + "."), max_size=4)


def count(*texts, language="en"):
    return measure(article(*texts), language).counts


def article(*texts, kind=Kind.PARAGRAPH, region=Region.BODY):
    blocks = tuple(Block(kind, text, (), Span(0, 0), region) for text in texts)
    return Article(Source(""), "text", blocks)


def test_every_number():
    assert count("The cat sat. It wasn't considered responsible!") == Counts(
        words=7,
        sentences=2,
        syllables=13,
        characters=40,
        letters=37,
        monosyllables=4,
        polysyllables=2,
        complex_words=2,
        difficult_words=2,
        unfamiliar_words=2,
        long_words=2,
        mini_words=4,
        stops=2,
    )


def test_a_figure_adds_one_syllable_but_is_spoken_for_smog():
    counts = count("In 1984 we sat.")
    assert (counts.syllables, counts.polysyllables) == (4, 1)
    assert counts.complex_words == counts.difficult_words == counts.unfamiliar_words == 0


@pytest.mark.parametrize(
    ("text", "complex_words", "difficult", "unfamiliar"),
    [
        pytest.param("We met Katherine.", 0, 1, 0, id="name"),
        pytest.param("We met Katherine, and Katherine ran.", 0, 1, 0, id="difficult-once"),
        pytest.param("We met Katherine's dog. Katherine ran.", 0, 1, 0, id="known-as-name-before"),
        pytest.param("Katherine ran.", 1, 1, 1, id="may-be-no-name-at-the-start"),
        pytest.param("We said “Hypertension kills.”", 1, 1, 1, id="start-of-quotation"),
        pytest.param("We know: Hypertension hurts.", 1, 1, 1, id="after-colon"),
        pytest.param("WE HATE HYPERTENSION.", 1, 1, 1, id="capitals-only"),
        pytest.param("We hate hypertension and hypertension.", 2, 2, 1, id="spache-once"),
    ],
)
def test_names_and_repeats(text, complex_words, difficult, unfamiliar):
    counts = count(text)
    assert counts.complex_words == complex_words
    assert counts.difficult_words == difficult
    assert counts.unfamiliar_words == unfamiliar


def test_only_prose_of_the_body_counts():
    assert measure(article("A heading", kind=Kind.HEADING), "en").counts == Counts()
    assert measure(article("A byline.", region=Region.HEADER), "en").sentences == ()
    assert count("…", "", "* * *") == Counts()


def test_sentences_know_their_place():
    found = measure(article("One. Two.", "—", "Three."), "en").sentences
    assert [(s.block, s.span) for s in found] == [(0, (0, 4)), (0, (5, 9)), (2, (0, 6))]


def test_other_languages_have_no_lists():
    counts = count("Die Verantwortung ist unvermeidlich.", language="de")
    assert counts.syllables == 10
    assert counts.complex_words == counts.polysyllables == 2
    assert counts.difficult_words == counts.unfamiliar_words == 0


def test_characters_without_spaces_and_ignorables():
    counts = count("Ab,\u00ad c\u200bd \u2014 3.")
    assert (counts.characters, counts.letters) == (8, 5)


@given(PARAGRAPHS)
def test_counts_are_the_sum_of_the_sentences(paragraphs):
    found = measure(article(*paragraphs), "en")
    assert found.counts == total(sentence.counts for sentence in found.sentences)


@given(PARAGRAPHS, PARAGRAPHS)
def test_counts_add_up_over_blocks(first, second):
    apart = count(*first) + count(*second)
    together = count(*first, *second)
    # Spache's samples run on from the first text into the second.
    assert together._replace(unfamiliar_words=apart.unfamiliar_words) == apart


@given(PARAGRAPHS, st.sampled_from(["\n", "  ", "\t", "\u00a0"]))
def test_wrapping_moves_no_count(paragraphs, space):
    assert count(*(text.replace(" ", space) for text in paragraphs)) == count(*paragraphs)


@given(WORDS)
def test_case_moves_no_count(words):
    text = "so " + " ".join(words).lower() + "."
    assert count(text.upper()) == count(text)


@given(WORDS)
def test_quotes_move_no_count_but_characters(words):
    text = "so " + " ".join(words).lower() + "."
    quoted = count(f"“{text}”")
    assert quoted == count(text)._replace(characters=quoted.characters)


def test_a_sentence_of_a_megabyte_is_no_trouble():
    assert count("Hypertension KATHERINE " * 40_000).words == 80_000
    assert count("HYPERTENSION " * 80_000).words == 80_000


def test_data_is_no_long_word_to_read_aloud():
    counts = count("The key is " + "a+b-C9/" * 100_000 + " here.")
    assert (counts.words, counts.syllables, counts.long_words) == (5, 5, 0)
    assert counts.identifiers == 1


def tallied(text: str, language: str) -> dict[str, int]:
    """What only the formulas of a language ask for, but what is nought."""
    counts = count(text, language=language)._asdict()
    return {name: counts[name] for name in OF_FORMULAS if counts[name]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Three short syllables; six letters of which two are alef, so four sounds and no heavy word
        ("كَتَبَ", {"sounds": 3}),
        ("استعان", {"sounds": 4, "hard_words": 1}),
        # ka-ta-ba, the second long: 1 + 2 + 1
        ("كَاتَبَ", {"sounds": 4}),
        # A tanween is stressed: 2 short and 2 for it
        ("كِتَابٌ", {"sounds": 5, "heavy_words": 1}),
        # Seven letters that bear a vowel, so five syllables; the plural's ending tells good Arabic
        ("يسألون", {"sounds": 6, "hard_words": 1}),
        ("يستخدمون", {"sounds": 8, "hard_words": 1, "heavy_words": 1, "faseeh_words": 1}),
        ("يستخدمها", {"sounds": 7, "hard_words": 1, "heavy_words": 1}),
        ("لظروفهم", {"sounds": 7, "hard_words": 1, "heavy_words": 1, "faseeh_words": 1}),
        ("Nothing of it is Arabic.", {}),
    ],
)
def test_what_osman_counts(text: str, expected: dict[str, int]):
    assert tallied(text, "ar") == expected


def test_what_tateisi_counts():
    # A long vowel's sign is of the script before it, and a figure of none.
    text = "新しいコーヒーを飲み、URLを3回見た。らーめん、ﾗｰﾒﾝ"
    assert tallied(text, "ja") == {
        "kanji": 4,
        "kanji_runs": 3,
        "hiragana": 10,
        "hiragana_runs": 6,
        "katakana": 8,
        "katakana_runs": 2,
        "roman": 3,
        "roman_runs": 1,
        "commas": 2,
    }


def test_only_spanish_words_are_told_by_how_much_they_differ_in_length():
    # Of 2, 4, 3 and 10 letters: 9 + 1 + 4 + 25
    text = "El gato fue arquitecto."
    assert tallied(text, "es") == {"squared_letters": 39}
    assert tallied(text, "en") == {}
