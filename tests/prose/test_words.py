"""What counts as a word, and where it stands."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.prose.words import count_words, find_words


def words(text):
    return [text[start:end] for start, end in find_words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The cat sat.", ["The", "cat", "sat"], id="plain"),
        pytest.param("I don’t, you don't", ["I", "don’t", "you", "don't"], id="contraction"),
        pytest.param("a well-known trick", ["a", "well-known", "trick"], id="hyphen"),
        pytest.param("yes—no", ["yes", "no"], id="em-dash"),
        pytest.param("yes--no ---", ["yes", "no"], id="two-hyphens"),
        pytest.param("yes – no", ["yes", "no"], id="spaced-en-dash"),
        pytest.param("1990–1995", ["1990–1995"], id="range"),
        pytest.param("wait...what? oh…well", ["wait", "what", "oh", "well"], id="ellipsis"),
        pytest.param("and/or", ["and/or"], id="slash"),
        pytest.param("$5, 3.11 and 50%!", ["$5", "3.11", "and", "50%"], id="figures"),
        pytest.param("(£20)", ["£20"], id="currency-in-brackets"),
        pytest.param("see https://a.example/x--y.", ["see", "https://a.example/x--y"], id="url"),
        pytest.param("U.S. e.g. this", ["U.S", "e.g", "this"], id="abbreviations"),
        pytest.param("“Hi,” (she) said: *now*", ["Hi", "she", "said", "now"], id="around"),
        pytest.param("- & … * 🙂 👨‍👩‍👧 1️⃣", [], id="no-words"),
        pytest.param("snake_case __init__", ["snake_case", "init"], id="underscores"),
        pytest.param("读书 iPhone手机", ["读", "书", "iPhone", "手", "机"], id="han"),
        pytest.param("カメラで。", ["カ", "メ", "ラ", "で"], id="kana"),
        pytest.param("책을 읽다", ["책을", "읽다"], id="hangul"),
        pytest.param(
            "rea\u00addable zero\u200bwidth", ["rea\u00addable", "zero\u200bwidth"], id="soft"
        ),
        pytest.param("tab\tnbsp\u00a0line\nend", ["tab", "nbsp", "line", "end"], id="spaces"),
        pytest.param("", [], id="empty"),
        pytest.param("\ud800 a\x00b", ["a\x00b"], id="hostile"),
    ],
)
def test_words(text, expected):
    assert words(text) == expected
    assert count_words(text) == len(expected)


@given(st.text())
def test_spans_are_ordered_wordy_and_counted(text):
    spans = find_words(text)
    assert count_words(text) == len(spans)
    assert all(any(c.isalnum() for c in text[start:end]) for start, end in spans)
    assert all(not any(c.isspace() for c in text[start:end]) for start, end in spans)
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(edges)


@given(
    st.lists(st.from_regex(r"[A-Za-z0-9]+", fullmatch=True)), st.sampled_from([" ", "\n", "\t  "])
)
def test_white_space_is_all_the_same(tokens, space):
    assert words(space.join(tokens)) == tokens


def test_a_megabyte_without_spaces_is_no_trouble():
    assert count_words("x" * 1_000_000) == 1
    assert count_words("-" * 1_000_000) == 0
    assert count_words("x--" * 300_000) == 300_000


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        # As dictionaries have them: 7, 6, 5 and 6 words.
        pytest.param("แม่ซื้อผักสดที่ตลาดเช้า", 5, 8, id="thai"),
        pytest.param("ແມ່ຊື້ຜັກສົດຢູ່ຕະຫຼາດ", 4, 7, id="lao"),
        pytest.param("ម្ដាយទិញបន្លែនៅផ្សារ", 4, 7, id="khmer"),
        pytest.param("အမေဈေးမှာအသီးအရွက်ဝယ်တယ်", 4, 8, id="burmese"),
    ],
)
def test_words_of_scripts_without_spaces_are_estimated(text, least, most):
    found = find_words(text, "th")
    assert least <= len(found) <= most
    assert len(found) == count_words(text)
    parts = "".join(text[start:end] for start, end in found)
    assert text.startswith(parts)
    assert all(unicodedata.category(char).startswith("M") for char in text[len(parts) :])
    for start, _ in found:
        assert not unicodedata.category(text[start]).startswith("M"), "a mark starts no word"


def test_other_words_among_them_stay_whole():
    text = "ใช้Python3ทำ “don't” ฯ"
    assert [text[start:end] for start, end in find_words(text)] == [
        "ใช้",
        "Python3",
        "ทำ",
        "don't",
        "ฯ",
    ]


def test_a_long_run_without_spaces_takes_linear_time_and_loses_nothing():
    text = "กิน" * 20_000
    found = find_words(text)
    assert len(found) == 15_000
    assert found[-1].end == len(text)
