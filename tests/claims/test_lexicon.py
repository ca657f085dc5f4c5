"""The table of phrases: a text that is plain is read with half of it, and must lose nothing."""

import pytest

from readcheck.wording.lexicon import PUNCTUATION, is_plain, lexicon


def test_the_small_table_holds_exactly_the_phrases_in_ascii():
    def phrases(table):
        return {words: entry.roles for entries in table.values() for words, entry in entries}

    ascii_phrases = {
        words: roles for words, roles in phrases(lexicon()).items() if "".join(words).isascii()
    }
    assert phrases(lexicon(ascii_only=True)) == ascii_phrases


def test_no_phrase_holds_the_punctuation_of_plain_texts():
    held = {c for entries in lexicon().values() for words, _ in entries for c in "".join(words)}
    assert held.isdisjoint(PUNCTUATION)


@pytest.mark.parametrize(
    ("text", "plain"),
    [("5 min read", True), ("5 min read · “May”", True), ("5 min Lektüre", False), ("📖", False)],
)
def test_what_is_plain(text, plain):
    assert is_plain(text) is plain
