"""Hard words that a plainer one can stand for."""

from __future__ import annotations

import pytest

from readcheck.languages.en._plain_words import article, plain_words
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
        (
            "He utilizes, utilized and is utilizing it.",
            [("utilizes", "uses"), ("utilized", "used"), ("utilizing", "using")],
        ),
        ("Indications of rain", [("Indications", "signs")]),
        ("It complies with the rule.", [("complies with", "follows")]),
        ("She demonstrated it.", []),
        ("This is an indication.", [("an indication", "a sign")]),
        ("An indication", [("An indication", "a sign")]),
        ("An\nequitable share", [("An\nequitable", "a fair")]),
        ("a methodology, a utilization", [("methodology", "method"), ("utilization", "use")]),
        ("the indication", [("indication", "sign")]),
    ],
)
def test_hard_words_and_phrases_are_found_as_prose_has_them(text, expected):
    assert found(text) == expected


def test_a_language_without_a_list_has_none():
    assert found("Wir utilize it.", "de") == []


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        *(("sign", "a"), ("aim", "an"), ("use", "a"), ("unit", "a"), ("unimportant", "an")),
        *(("uncle", "an"), ("European", "a"), ("one-way", "a"), ("hour", "an"), ("house", "a")),
    ],
)
def test_the_article_goes_by_the_sound_of_a_word(word, expected):
    assert article(word) == expected


def test_a_plainer_word_takes_over_the_capital():
    assert like("Utilize", "use") == "Use"
    assert like("utilize", "use") == "use"


@pytest.mark.parametrize("hard", plain_words())
def test_every_plainer_word_is_easier_to_say(hard):
    def spoken(phrase):
        return sum(map(syllables, phrase.split()))

    assert all(spoken(plain) < spoken(hard) for plain in plain_words()[hard])
