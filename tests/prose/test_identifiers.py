"""Tokens that are no words of prose, and what formulas count for them."""

import time

import pytest

from readcheck.article.model import Article, Block, Kind
from readcheck.prose.counts import measure
from readcheck.prose.identifiers import LETTERS, is_identifier
from readcheck.source import Source, Span

IDENTIFIERS = """
    https://mill.example/grain?year=7 ftp://mill.example/x www.mill.example mill.example/rye/index
    ann.moss@post.example mailto:bob@mill.example /var/log/mill.log ~/grain/list ../flour/rye.md
    C:\\Mill\\grain.txt src/mill/wheel.py 9fceb02d0ae598e95dc970b74767f19372d61af8 e83c5163
    550e8400-e29b-41d4-a716-446655440000 sha256:2cf24dba5fb0a grindAllTheRyeNow max_grain_per_hour
    doi:10.5555/mill-2024.rye urn:isbn:9780000000002 10.5555/mill.rye.2024 git@mill.example:rye
    mill.wheel.turn_once Mill::Wheel::turn FlourMillWheelFactory Zm91ciBzYWNrcyBvZiByeWU2Nw==
"""
WORDS = """
    rye and/or he/she/it flour/water/salt don't well-known e-mail U.S. a_b 3.11 1,299.00 $5 12:30
    9/11/2001 1990s x86_64 README.md node.js JavaScript PricewaterhouseCoopers mother-in-law km/h
    Wassermühlenbesitzer London–Paris façade 555-123-4567 192.168.0.1 COVID-19 example.com
"""


def count(text, language="en"):
    block = Block(Kind.PARAGRAPH, text, (), Span(0, 0))
    return measure(Article(Source(""), "text", (block,)), language).counts


@pytest.mark.parametrize("token", IDENTIFIERS.split())
def test_identifiers_are_told_from_words(token):
    assert is_identifier(token)


@pytest.mark.parametrize("word", WORDS.split())
def test_words_stay_words(word):
    assert not is_identifier(word)


@pytest.mark.parametrize("token", IDENTIFIERS.split())
@pytest.mark.parametrize("around", ["See {} for more.", "It is ({}), he said.", "Ask {}."])
def test_an_identifier_weighs_as_much_as_a_short_word(token, around):
    counts, plain = count(around.format(token.lstrip("."))), count(around.format("where"))
    assert counts.identifiers == 1
    assert len("where") == LETTERS
    assert (counts.words, counts.characters) == (plain.words, plain.characters)
    assert (counts.letters, counts.syllables) == (plain.letters, plain.syllables)
    assert counts.long_words == plain.long_words == 0
    assert counts.difficult_words <= plain.difficult_words


@pytest.mark.parametrize("language", ["de", "fr", "es", "pl", "ru"])
def test_the_same_in_every_language(language):
    assert count("Ok https://mill.example/grain-and-flour ok.", language).identifiers == 1


def test_an_address_among_characters_counts_too():
    assert count("見よhttps://mill.example/grain。", "ja").identifiers == 1


@pytest.mark.parametrize("unit", ["a.", "a/", "a_", "aB", "a1", "a@b.", "1-", "a::b", "é_a"])
def test_time_grows_with_length_only(unit):
    start = time.process_time()
    is_identifier(unit * 50_000)
    assert time.process_time() - start < 1
