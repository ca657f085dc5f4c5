"""TOML that a stranger wrote."""

from __future__ import annotations

import tomllib

import pytest

from readcheck.toml import loads


@pytest.mark.parametrize(
    "text",
    [
        "a." * 20000 + "a = 1",
        "x = 1\n" + "a . " * 20000 + "a = 1\n",
        'x = { "b" = 2, ' + "a." * 20000 + "a = 1 }",
        "[" + "a." * 20000 + "a]",
        "[[" + "a." * 20000 + "a]]\n",
    ],
)
def test_a_key_of_too_many_parts_is_refused(text):
    with pytest.raises(tomllib.TOMLDecodeError, match=r"too many parts \(at line [12],"):
        loads(text)


@pytest.mark.parametrize(
    "text",
    [
        "a." * 50 + "a = 1",
        'a = "' + "One two. " * 200 + ' x = 1"',
        'a = "' + "." * 2000 + '" # = 2',
        "a = [" + "1.5, " * 500 + "]",
    ],
)
def test_other_texts_with_many_stops_are_read(text):
    assert "a" in loads(text)
