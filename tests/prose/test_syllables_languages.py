"""Syllables in other languages, against lists made by hand.

A line of a list is a number of syllables and words that have it as they are spoken.
"""

from pathlib import Path

import pytest

from readcheck.prose.syllables import syllables

LISTS = sorted((Path(__file__).parent / "syllabified").glob("*.txt"))


def entries(path):
    for line in path.read_text("utf-8").splitlines():
        count, words = line.split(": ")
        yield from ((word, int(count)) for word in words.split())


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_hand_made_list(path):
    known = dict(entries(path))
    assert len(known) >= 100
    wrong = {word: n for word, n in known.items() if syllables(word, path.stem) != n}
    assert not wrong


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_case_does_not_matter(path):
    for word, count in entries(path):
        assert syllables(word.upper(), path.stem) == count or "ß" in word


@pytest.mark.parametrize(
    ("word", "language", "count"),
    [
        pytest.param("Straßen-Bahn", "de", 3, id="hyphen"),
        pytest.param("1984", "de", 8, id="two-a-digit"),
        pytest.param("https://www.beispiel.de/seite", "de", 3, id="url"),
        pytest.param("hyvää", "fi", 2, id="unknown-language"),
        pytest.param("중국어", "ko", 3, id="hangul"),
        pytest.param("漢字", "ja", 2, id="han"),
        pytest.param("kıraathane", "tr", 5, id="each-turkish-vowel"),
        pytest.param("saatler", "tr", 3, id="two-of-one-vowel"),
        pytest.param("prst", "cs", 1, id="syllabic-r"),
        pytest.param("jablko", "cs", 3, id="syllabic-l"),
        pytest.param("mohl", "cs", 2, id="syllabic-at-the-end"),
        pytest.param("mouka", "cs", 2, id="czech-diphthong"),
    ],
)
def test_other_words(word, language, count):
    assert syllables(word, language) == count
