"""Syllables of English words, and of what is no plain word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.languages.en._syllables import terms
from readcheck.prose.syllables import syllables

DICTIONARY = {
    1: "the cat through strength loved walked made queue don't breathes",
    2: "business people wanted boxes island table little being fire our naive rhythms",
    3: "created beautiful area interesting every idea different family camera oasis especially",
    4: "information situation ability available medicinal",
    5: "university refrigerator electricity opportunity vegetarian",
    6: "responsibility autobiography",
}


@pytest.mark.parametrize(
    ("word", "count"),
    [
        pytest.param("cat", 1, id="one"),
        pytest.param("rhythm", 2, id="no-vowel-letter"),
        pytest.param("business", 2, id="silent-vowel"),
        pytest.param("area", 3, id="hiatus"),
        pytest.param("people", 2, id="le"),
        pytest.param("walked", 1, id="silent-ed"),
        pytest.param("wanted", 2, id="spoken-ed"),
        pytest.param("beautiful", 3, id="three"),
        pytest.param("university", 5, id="five"),
        pytest.param("responsibility", 6, id="six"),
        pytest.param("every", 3, id="first-pronunciation"),
        pytest.param("Monday", 2, id="capital"),
        pytest.param("WATER", 2, id="capitals"),
        pytest.param("don't", 1, id="contraction"),
        pytest.param("couldn’t", 2, id="typographic-apostrophe"),
        pytest.param("boss's", 2, id="hissing-possessive"),
        pytest.param("dog's", 1, id="possessive"),
        pytest.param("dogs'", 1, id="plural-possessive"),
        pytest.param("well-known", 2, id="hyphen"),
        pytest.param("and/or", 2, id="slash"),
        pytest.param("camelCase", 3, id="camel"),
        pytest.param("HTMLParser", 6, id="capitals-in-camel"),
        pytest.param("McDonald", 3, id="mc"),
        pytest.param("café", 2, id="accent"),
        pytest.param("résumé", 3, id="final-accent"),
        pytest.param("rea\u00addable", 3, id="soft-hyphen"),
        pytest.param("NASA", 2, id="acronym"),
        pytest.param("FBI", 3, id="initialism"),
        pytest.param("API", 3, id="three-capitals"),
        pytest.param("US", 2, id="capitals-of-another-word"),
        pytest.param("us", 1, id="another-word"),
        pytest.param("NGO", 3, id="capitals-of-a-name"),
        pytest.param("ACLU", 4, id="capitals-that-could-be-read"),
        pytest.param("HTML", 4, id="no-vowels"),
        pytest.param("html", 4, id="no-vowels-in-lower-case"),
        pytest.param("PDFs", 3, id="plural-of-capitals"),
        pytest.param("WWW", 9, id="double-u"),
        pytest.param("U.S", 2, id="points"),
        pytest.param("e.g", 2, id="points-in-lower-case"),
        pytest.param("Ph.D", 3, id="ph-d"),
        pytest.param("R&D", 3, id="ampersand"),
        pytest.param("https://www.example.com/a/long/path?q=1", 5, id="url-is-its-host"),
        pytest.param("jane@example.com", 7, id="mail"),
        pytest.param("我", 1, id="foreign-script"),
        pytest.param("…", 1, id="nothing"),
        pytest.param("", 1, id="empty"),
    ],
)
def test_words(word, count):
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("figure", "count"),
    [
        pytest.param("0", 2, id="zero"),
        pytest.param("7", 2, id="seven"),
        pytest.param("21", 3, id="twenty-one"),
        pytest.param("70", 3, id="seventy"),
        pytest.param("100", 3, id="one-hundred"),
        pytest.param("1984", 5, id="nineteen-eighty-four"),
        pytest.param("1905", 4, id="nineteen-oh-five"),
        pytest.param("1900", 4, id="nineteen-hundred"),
        pytest.param("2000", 3, id="two-thousand"),
        pytest.param("2024", 5, id="twenty-twenty-four"),
        pytest.param("1,984", 9, id="one-thousand-nine-hundred-eighty-four"),
        pytest.param("1,000,000", 3, id="one-million"),
        pytest.param("3.5", 3, id="three-point-five"),
        pytest.param("3.11", 4, id="three-point-one-one"),
        pytest.param("1st", 1, id="first"),
        pytest.param("2nd", 2, id="second"),
        pytest.param("20th", 3, id="twentieth"),
        pytest.param("21st", 3, id="twenty-first"),
        pytest.param("1990s", 4, id="nineteen-nineties"),
        pytest.param("$5", 3, id="five-dollars"),
        pytest.param("$3.50", 5, id="three-dollars-fifty"),
        pytest.param("50%", 4, id="fifty-percent"),
        pytest.param("B2B", 3, id="b-two-b"),
        pytest.param("10:30", 3, id="ten-thirty"),
        pytest.param("9" * 40, 40, id="digit-by-digit"),
        pytest.param("٣", 1, id="other-digits"),
    ],
)
def test_figures_are_read_aloud(figure, count):
    assert syllables(figure) == count


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("style", "guide"),
        ("byte", "count"),
        ("cache", "line"),
        ("table", "space"),
        ("fore", "brain"),
        ("sales", "desk"),
        ("glue", "code"),
        ("page", "turner"),
        ("wine", "maker"),
        ("type", "setters"),
        ("slide", "maps"),
        ("phone", "tapped"),
        ("scope", "naming"),
        ("key", "store"),
        ("data", "time"),
        ("view", "models"),
        ("face", "boxes"),
        ("stale", "ness"),
        ("use", "cases"),
        ("ice", "cap"),
        ("tattle", "tale"),
        ("type", "libraries"),
    ],
)
def test_compounds_of_known_words_count_as_their_parts(first, last):
    assert syllables(first + last) == syllables(first) + syllables(last)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("telegraphist", 4),  # No "tele" and "graphist": its inner e is spoken.
        ("cenobite", 3),
        ("molecules", 3),
        ("comediennes", 4),
        ("wavering", 3),
        ("reindexing", 4),
        ("preorders", 3),
        ("reindeer", 2),
        ("sourdough", 2),  # The dictionary has two syllables for "sour" alone.
        ("preacher", 2),
    ],
)
def test_words_that_only_look_like_compounds_stay_whole(word, count):
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("word", "count"),
    [
        pytest.param("JSON", 2, id="read-as-a-word"),
        pytest.param("Yaml", 2, id="in-any-case"),
        pytest.param("SaaS", 1, id="in-mixed-case"),
        pytest.param("SQL", 3, id="spelled"),
        pytest.param("PostgreSQL", 4, id="partly-spelled"),
        pytest.param("macOS", 3, id="capitals-after-a-word"),
        pytest.param("nginx", 3, id="by-its-name"),
        pytest.param("Kubernetes", 4, id="greek"),
        pytest.param("userID", 4, id="id"),
        pytest.param("Anemones", 4, id="where-the-dictionary-errs"),
    ],
)
def test_terms_of_the_trade(word, count):
    assert syllables(word) == count


def test_parts_and_terms_are_written_as_they_are_looked_up():
    table = terms()
    known = table.first | table.last | table.words.keys()
    assert all(part.isascii() and part.islower() and part.isalpha() for part in known)


@pytest.mark.parametrize("count", DICTIONARY)
def test_the_dictionary_is_right_in_any_case(count):
    for word in DICTIONARY[count].split():
        assert {syllables(word), syllables(word.capitalize()), syllables(word.upper())} == {count}


@given(st.text(max_size=60))
def test_anything_has_a_syllable(word):
    for language in ("en", "de", "fr", "xx"):
        assert 1 <= syllables(word, language) <= 13 * max(1, len(word))


@given(st.from_regex(r"[a-z]{2,12}", fullmatch=True), st.from_regex(r"[a-z]{2,12}", fullmatch=True))
def test_a_hyphen_joins_what_counts_apart(first, second):
    joined = syllables(f"{first}-{second}")
    assert abs(joined - syllables(first) - syllables(second)) <= 1  # The dictionary may know it.


def test_long_nonsense_is_no_trouble():
    assert syllables("a" * 100_000) > 1
    assert syllables("b-" * 50_000) > 1
    assert syllables("1" * 100_000) == 100_000
