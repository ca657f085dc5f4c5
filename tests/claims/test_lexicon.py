"""The phrases of all languages, as a text is cut into them."""

import pytest

from readcheck.wording.lexicon import Role, may_tell, phrases_from, tokens


def test_the_longest_phrase_wins():
    first, *_ = tokens("time to read: 5 min")
    assert first.text == "time to read"
    assert first.languages(Role.LABEL) == {"en"}


def test_a_phrase_keeps_each_part_that_it_plays():
    (token,) = tokens("lectura")
    assert {"es"} <= token.languages(Role.LABEL) & token.languages(Role.AFTER)


def test_a_number_word_has_its_number_by_language():
    ((_, entry),) = (found for found in phrases_from("sei") if found[0] == ("sei",))
    assert entry.roles[Role.NUMBER] == {"it": 6}


@pytest.mark.parametrize(
    ("word", "tells"), [("min", True), ("reading", True), ("five", False), ("heron", False)]
)
def test_which_words_tell_of_an_amount(word, tells):
    assert may_tell(["the", word]) is tells
