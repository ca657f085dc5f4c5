"""Patterns compiled on first use match as compiled ones do."""

import re

import pytest

from readcheck import patterns
from readcheck.patterns import lazy


def test_a_pattern_is_compiled_once_and_not_before_its_first_use(monkeypatch):
    made = []
    real = re.compile
    monkeypatch.setattr(patterns.re, "compile", lambda *given: made.append(given) or real(*given))
    words = lazy("[a-z]+", re.IGNORECASE)
    assert not made
    assert words.findall("One two") == ["One", "two"]
    assert words.sub("x", "One two") == "x x"
    assert made == [("[a-z]+", re.IGNORECASE)]


def test_what_it_lacks_is_an_attribute_error():
    with pytest.raises(AttributeError):
        _ = lazy("a").pattern
