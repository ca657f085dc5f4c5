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
def test_case_does_not_matter_where_capitals_are_no_abbreviation(path):
    for word, count in entries(path):
        assert syllables(word.upper(), path.stem) == count or "ß" in word or len(word) <= 3


@pytest.mark.parametrize(
    ("word", "language", "count"),
    [
        pytest.param("EU", "de", 2, id="two-vowels"),
        pytest.param("ARD", "de", 3, id="no-syllable"),
        pytest.param("ZDF", "de", 3, id="no-vowel"),
        pytest.param("GmbH", "de", 4, id="no-vowel-in-mixed-case"),
        pytest.param("USA", "de", 3, id="looks-like-a-word"),
        pytest.param("UFO", "de", 2, id="word"),
        pytest.param("TÜV", "de", 1, id="syllable"),
        pytest.param("UND", "de", 1, id="shouted-word"),
        pytest.param("NATO", "de", 2, id="four-letters"),
        pytest.param("ADAC", "de", 4, id="spelled-though-it-could-be-read"),
        pytest.param("PKWs", "de", 3, id="plural-of-capitals"),
        pytest.param("RER", "fr", 3, id="french-spelled-though-it-could-be-read"),
        pytest.param("pc", "de", 2, id="no-vowel-in-lower-case"),
        pytest.param("hm", "de", 1, id="murmur"),
        pytest.param("km", "de", 4, id="unit"),
        pytest.param("SNCF", "fr", 4, id="french"),
        pytest.param("WWF", "fr", 7, id="french-w"),
        pytest.param("USA", "it", 2, id="italian-word"),
        pytest.param("DNA", "it", 4, id="italian-n"),
        pytest.param("FBI", "es", 4, id="spanish-f"),
        pytest.param("EUA", "pt", 3, id="portuguese"),
        pytest.param("PKP", "pl", 3, id="polish"),
        pytest.param("США", "ru", 3, id="russian"),
        pytest.param("ČR", "cs", 2, id="capitals-of-a-language-without-rules"),
        pytest.param("prst", "cs", 1, id="word-of-a-language-without-rules"),
    ],
)
def test_abbreviations_in_capitals_are_spelled_out(word, language, count):
    assert syllables(word, language) == count


@pytest.mark.parametrize(
    ("language", "sentence", "count"),
    [
        pytest.param("fr", "les gens chantent et le chant est lent", 8, id="fr-ent"),
        pytest.param("fr", "ils danseront et mangeront", 8, id="fr-anger"),
        pytest.param("fr", "le client patient revient souvent", 9, id="fr-ient"),
        pytest.param("fr", "la route d'où vient le loup", 6, id="fr-ou"),
        pytest.param("fr", "trouer ouvrier", 5, id="fr-glide-after-two-consonants"),
        pytest.param("de", "egoistisch und archaisch", 8, id="de-isch"),
        pytest.param("de", "beurteilt beugt", 4, id="de-prefix"),
        pytest.param("de", "Familien studieren", 7, id="de-ie"),
        pytest.param("de", "Asien und Wien", 5, id="de-ien"),
        pytest.param("de", "Spanier und Klienten", 7, id="de-ier"),
        pytest.param("nl", "het cadeau op het station", 7, id="nl-eau"),
        pytest.param("nl", "sociale en serieuze", 7, id="nl-ci"),
        pytest.param("it", "una libreria e una camicia", 12, id="it-eria"),
        pytest.param("it", "la noia del macellaio", 8, id="it-aio"),
        pytest.param("it", "riaprire il biologo", 9, id="it-ri"),
        pytest.param("es", "ahora ahumado cohibido tahúr", 11, id="es-h"),
        pytest.param("pt", "ao sul dos caos", 5, id="pt-ao"),
        pytest.param("pt", "a direção do ribeirão", 8, id="pt-before-a-tilde"),
        pytest.param("pl", "kliencie triada", 6, id="pl-foreign"),
        pytest.param("pl", "zaufanie i autobus", 8, id="pl-au"),
        pytest.param("sv", "en ny station i Italien", 9, id="sv"),
    ],
)
def test_kinds_of_words(language, sentence, count):
    assert sum(syllables(word, language) for word in sentence.split()) == count


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
