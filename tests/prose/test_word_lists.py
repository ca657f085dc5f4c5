"""Which words the lists cover, and which words are hard."""

import pytest

from readcheck.prose.complex_words import is_complex
from readcheck.prose.syllables import syllables
from readcheck.prose.word_lists import dale_chall, spache


@pytest.mark.parametrize(
    ("word", "familiar"),
    [
        pytest.param("dog", True, id="listed"),
        pytest.param("hypertension", False, id="not-listed"),
        pytest.param("dogs", True, id="plural"),
        pytest.param("boxes", True, id="plural-es"),
        pytest.param("berries", True, id="plural-ies"),
        pytest.param("dog's", True, id="possessive"),
        pytest.param("dogs'", True, id="plural-possessive"),
        pytest.param("geese", True, id="irregular-listed"),
        pytest.param("oxen", False, id="irregular-not-listed"),
        pytest.param("walked", True, id="ed"),
        pytest.param("baked", True, id="d"),
        pytest.param("carried", True, id="ied"),
        pytest.param("stopped", True, id="doubled-ed"),
        pytest.param("walking", True, id="ing"),
        pytest.param("baking", True, id="ing-without-e"),
        pytest.param("running", True, id="doubled-ing"),
        pytest.param("bigger", True, id="doubled-er"),
        pytest.param("braver", True, id="r"),
        pytest.param("happiest", True, id="iest"),
        pytest.param("coldest", True, id="est"),
        pytest.param("well-known", True, id="hyphen"),
        pytest.param("well-intentioned", False, id="hyphen-with-one-hard-part"),
        pytest.param("and/or", True, id="slash"),
        pytest.param("couldn't", True, id="contraction"),
        pytest.param("who've", True, id="contraction-of-listed"),
        pytest.param("1984", True, id="numeral"),
        pytest.param("21st", True, id="ordinal"),
        pytest.param("$5", True, id="sum"),
        pytest.param("ing", False, id="bare-ending"),
    ],
)
def test_dale_chall(word, familiar):
    assert dale_chall().is_familiar(word) is familiar


def test_spache_lets_adverbs_pass_where_dale_chall_does_not():
    assert "brave" in spache()
    assert spache().is_familiar("bravely")
    assert not dale_chall().is_familiar("bravely")
    assert not spache().is_familiar("bravery")
    assert not spache().is_familiar("abandon")


def test_the_lists_are_whole():
    assert all(word in dale_chall() for word in ("a", "yellow", "mr", "o'clock", "good-bye"))
    assert all(word in spache() for word in ("a", "zoo", "airplane", "dragon"))


@pytest.mark.parametrize(
    ("word", "hard"),
    [
        pytest.param("asparagus", True, id="long"),
        pytest.param("simple", False, id="short"),
        pytest.param("butterfly", False, id="combination"),
        pytest.param("bookkeeper", False, id="combination-with-ending"),
        pytest.param("created", False, id="made-three-by-ed"),
        pytest.param("trespasses", False, id="made-three-by-es"),
        pytest.param("beginning", False, id="made-three-by-ing"),
        pytest.param("considered", True, id="three-without-ed"),
        pytest.param("companies", True, id="three-without-es"),
        pytest.param("entertaining", True, id="four-with-ing"),
        pytest.param("horse-power", False, id="hyphen-of-easy"),
        pytest.param("government-owned", True, id="hyphen-with-hard"),
        pytest.param("able-bodied/well", False, id="slash"),
        pytest.param("1,777", False, id="figure"),
        pytest.param("defendant", True, id="suffix-is-no-part"),
    ],
)
def test_gunning(word, hard):
    assert is_complex(word, syllables(word), syllables) is hard
