"""The scanner itself: where spans begin and end, its rules one by one, and that it never fails."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readcheck import families
from readcheck.languages.base import language
from readcheck.prose.abbreviations import COMMON, abbreviations
from readcheck.prose.sentences import split, strings
from readcheck.source import Span

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "zh", "ja", "xx")

SPLITS = {
    "plain": "He came. | She left.",
    "question-and-exclamation": "What?! | No!!! | Yes.",
    "closing-quote": 'He said "no." | She wept.',
    "closing-bracket": "(He came.) | She left.",
    "emphasis": "**Done.** | Next.",
    "emphasis-inside": "It is _done_. | *Next* one.",
    "note-mark": "It rained.[12] | It poured.[a][3] | It stopped.² | We left.3 | The end.",
    "note-after-quote": "It was “wet.”4 | Nobody came.",
    "missing-space-after-a-short-word": "I like it.|But then it broke.",
    "short-sentence-with-a-time": "It's 5 p.m. | Who is there?",
    "missing-space": "It rained.|Then it stopped.",
    "missing-space-after-a-name": "We met in Rome.|However, it rained.",
    "missing-space-after-a-number": "That was 1987.|She was born later.",
    "missing-space-between-small-words": "I saw it.|Cats slept on.",
    "missing-space-after-quote": "“It rained.”|Then it stopped.",
    "space-before-the-stop": "It rained . | Then it stopped .",
    "smileys-belong-to-what-they-follow": "I won! :-) | So did he ;) | And she 🎉 | Wow.",
    "ellipsis-before-a-capital": "He waited.... | Nobody came.",
    "full-stop-and-dots-before-i": "He came. ... | I left.",
    "ellipsis-before-i-long": "We waited there for more than an hour... | I was cold.",
    "spaced-ellipsis": "He waited . . . . | Nobody came.",
    "quotation-before-a-new-sentence": "“Run!” | The doctor said nothing.",
    "dots-before-a-sentence": "He left. | ...and came back.",
    "plural-of-an-acronym": "We test VPNs. | Tom helps. | He has two PhDs. | She has none.",
    "note-mark-apart": "It rained. [3] | It poured. [12]",
    "lone-marks-join": "“She stayed. ” | It was late. ---",
    "list-in-one-line": "1) Wash it | 2) Dry it | 3) Fold it",
    "lettered-list-in-one-line": "a. Wash it | b. Dry it",
    "after-a-unit": "It is 5 km. | Then you rest.",
    "after-a-per-cent": "It fell 0.5%. | China gained.",
    "after-an-address": "See example.com. | It is short.",
    "after-a-year": "It was in 1999. | In 2000 it ended.",
    "acronym-before-a-starter": "He left the U.S. | He went home.",
    "pronoun-at-the-end": "It was you and I. | Tom left.",
    "letter-with-a-label": "Take vitamin C. | Sleep well.",
    "initial-before-starter": "It was Plan B. | But it failed.",
    "small-letters": "i came home. | then i slept",
    "upper-case": "THE END IS NEAR. | REPENT.",
    "bracketed-aside": "He left. | (See above.) | She stayed.",
    "address-first": "It is here. | https://example.com/a.b has it.",
}
WHOLE = {
    "abbreviation-behind-a-quote": "He said “Mr. Roe is late” and left.",
    "abbreviation-behind-two-marks": "It was (“Prof. Ash” of old) again.",
    "title": "Dr. Roe met Prof. Poe and Mrs. Doe.",
    "initials": "J. R. R. Tolkien and John F. Kennedy.",
    "initial-that-is-a-starter": "John A. B. Roe and J. A. Poe.",
    "acronym": "The U.S. Army and the U.N. Charter.",
    "time": "At 5 p.m. Friday we met Dr. Roe.",
    "time-first": "At 5 p.m. Dr. Roe left.",
    "number": "See No. 5, p. 3, and Fig. 2.",
    "decimal": "It costs 3.50 dollars or 1.299.000 lire.",
    "decimal-before-a-capital": "It runs at 2.4 GHz and $12.50 USD.",
    "version": "Use v2.0 or Python 3.11 Final.",
    "file": "Open file.py and README.Md now.",
    "call": "Then Console.Out.WriteLine or Math.Max is called.",
    "host": "It is on wiki.Example.net or in version 3.1.Gamma of it.",
    "domain": "Ask Example.Com or asp.Net about it.",
    "address": "Go to https://example.com/a?B=c!D now.",
    "latin": "Some (e.g. Roe et al. 2003) disagree, i.e. they differ.",
    "speech": '"Stop!" he said.',
    "speech-by-a-name": '"Go!" Tom Roe cried.',
    "speech-by-a-title": "“Why?” Dr. Roe asked.",
    "parenthesis": "He (who knew? Nobody did.) came home.",
    "aside": "He came (at last!) and slept.",
    "parenthesis-of-its-own-words": "Eat out (Laliko! Sal's! Yemenat!).",
    "omission": "The [...] rest is (...) gone.",
    "ellipsis": "Well... you know … it goes on.",
    "ellipsis-before-i-short": "Nice people ... I'm told.",
    "ellipsis-before-i": "Well... I think so.",
    "citation": '"All is text" (Roe 55).',
    "citation-after-stop": '"All is text." (Roe 55).',
    "marker": "1. Wash it.",
    "marker-letter": "b.) Wash it.",
    "marker-label": "Step 3. Wash it.",
    "dot-first": "Use .NET or .gitignore.",
    "semicolon-and-colon": "One thing: he left; she stayed.",
    "brand": "She works at Yahoo! in town.",
    "soft-wrap": "A line\nthat goes\n  on.",
    "versus": "In Roe v. Wade the court ruled.",
    "legs": "It is 4ft. x 4ft. wide.",
}


@pytest.mark.parametrize("marked", [pytest.param(v, id=k) for k, v in SPLITS.items()])
def test_ends_are_found(marked):
    text = marked.replace(" | ", " ").replace("|", "")
    assert strings(text) == [sentence.strip() for sentence in marked.split("|")]


@pytest.mark.parametrize("text", [pytest.param(v, id=k) for k, v in WHOLE.items()])
def test_what_is_one_sentence_stays_whole(text):
    assert strings(text) == [" ".join(text.split())]


@pytest.mark.parametrize("text", ["", " ", "\n \t"])
def test_white_space_has_no_sentence(text):
    assert split(text) == []


def test_spans_are_trimmed_and_map_back():
    text = "  One here.\n  Two\n there! "
    assert split(text) == [Span(2, 11), Span(14, 25)]
    assert [text[a:b] for a, b in split(text)] == ["One here.", "Two\n there!"]


def test_wrapping_moves_no_boundary():
    text = "He left the U.S. in May. Dr. Roe stayed. It rained."
    assert strings(text.replace(" ", "\n")) == strings(text)


PIECES = st.sampled_from(
    [
        *(
            "Dr.",
            "U.S.",
            "e.g.",
            "The",
            "Tom",
            "he",
            "ran",
            "3",
            "1.5",
            "p.m.",
            ".",
            "..",
            "…",
            "!",
        ),
        *(
            "?",
            "?!",
            '"',
            "'",
            "”",
            "“",
            "(",
            ")",
            "[",
            "]",
            "[1]",
            "*",
            "_",
            "1.",
            "a)",
            "2)",
            "»",
        ),
        *(":-)", "😀", "。", "」", "と", "«", "—", "\n", "\t", "\x00", "\ud800", "Ärger", "г.", ""),
        *("你好", "example.com", "https://a.b", "...", "? ", ".(", ")."),
    ]
)
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(PIECES, max_size=30).map(" ".join),
    st.lists(PIECES, max_size=30).map("".join),
)


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, language=st.sampled_from(LANGUAGES))
def test_spans_cover_all_but_white_space_in_order(text, language):
    spans = split(text, language)
    flat = [0, *(offset for span in spans for offset in span), len(text)]
    assert flat == sorted(flat)
    assert all(text[a:b] and text[a:b] == text[a:b].strip() for a, b in spans)
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param(unit, id=repr(unit))
        for unit in (
            ".",
            ". ",
            "(",
            ".(",
            ". (",
            "A. ",
            "a.",
            '."',
            " :)",
            "1. a ",
            "[1].",
            "(A. Bcd",
            " ... I am",
            "p.m. Xyz ",
            "Dr. Y ",
        )
    ]
    + [
        pytest.param("word. (Be ", id="open parentheses"),
        pytest.param("a." + " " * 999, id="gaps"),
    ],
)
def test_time_grows_with_length_only(unit):
    def seconds(size):
        text = unit * (size // len(unit))
        start = time.process_time()
        split(text)
        return time.process_time() - start

    # What else the machine does slows one of them now and then.
    assert any(seconds(80_000) < 40 * seconds(8_000) + 0.05 for _ in range(3))


@pytest.mark.parametrize("language", LANGUAGES[:9])
def test_rows_are_consistent(language):
    table = abbreviations(language)
    assert table is not COMMON
    assert not any(name.endswith((".", ",")) for name in table.known)
    assert all(word[0].isupper() for word in table.starters)


ROWS = sorted(code for code in families.names("languages") if language(code).abbreviations)


@pytest.mark.parametrize("code", ROWS)
def test_no_title_is_a_word_that_sentences_begin_with(code):
    """A title never ends a sentence, so a common word among them would join many."""
    row = abbreviations(code)
    common = {word.lower() for word in row.starters if len(word) > 1}
    assert not common & row.titles
