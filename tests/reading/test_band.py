"""What the band of plausible minutes is made of."""

from __future__ import annotations

import pytest

from readcheck.reading.band import _size


@pytest.mark.parametrize(
    ("text", "words", "cjk", "letters"),
    [
        pytest.param("two ships", 2, 0, False, id="words"),
        pytest.param("船在水上。 " * 3, 0, 12, False, id="spaces between characters part no words"),
        pytest.param("เรือ " * 3, 0, 0, True, id="nor do those between Thai words"),
        pytest.param("two ships 船", 2, 1, False, id="words beside characters"),
    ],
)
def test_a_text_is_words_characters_and_letters(text, words, cjk, letters):
    size = _size(text)
    assert (size.words, size.cjk) == (words, cjk)
    assert (size.letters > 0) is letters
