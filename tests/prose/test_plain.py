"""Hard words that a plainer one can stand for."""

from __future__ import annotations

import pytest

from readcheck.languages.en._plain_words import plain_words
from readcheck.prose.plain import find_hard, like
from readcheck.prose.syllables import syllables


def found(text, language="en"):
    return [(text[h.span.start : h.span.end], h.plainer[0]) for h in find_hard(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We utilize it in order to win.", [("utilize", "use"), ("in order to", "to")]),
        ("Utilize it.", [("Utilize", "use")]),
        ("She said: Utilize it.", [("Utilize", "use")]),
        ("in\n  order  to win", [("in\n  order  to", "to")]),
        ("The Acquire Group met.", []),
        ("UTILIZE IT", []),
        ("reutilize and utilizer", []),
        ("We use it to win.", []),
    ],
)
def test_hard_words_and_phrases_are_found_as_prose_has_them(text, expected):
    assert found(text) == expected


def test_a_language_without_a_list_has_none():
    assert found("Wir utilize it.", "de") == []


def test_a_plainer_word_takes_over_the_capital():
    assert like("Utilize", "use") == "Use"
    assert like("utilize", "use") == "use"


@pytest.mark.parametrize("hard", plain_words())
def test_every_plainer_word_is_easier_to_say(hard):
    def spoken(phrase):
        return sum(map(syllables, phrase.split()))

    assert all(spoken(plain) < spoken(hard) for plain in plain_words()[hard])
