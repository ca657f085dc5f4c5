from __future__ import annotations

import pytest

from readcheck.suggest import did_you_mean

FORMULAS = ("flesch-amstad", "flesch-kincaid", "fog-pl", "gunning-fog", "lix", "smog")


@pytest.mark.parametrize(
    ("name", "question"),
    [
        pytest.param("flesch", "; did you mean 'flesch-amstad' or 'flesch-kincaid'?", id="start"),
        pytest.param("fog", "; did you mean 'fog-pl' or 'gunning-fog'?", id="part"),
        pytest.param("gunning", "; did you mean 'gunning-fog'?", id="only-one"),
        pytest.param("flesch-kinkaid", "; did you mean 'flesch-kincaid'?", id="typo"),
        pytest.param("smgo", "; did you mean 'smog'?", id="swapped"),
        pytest.param("gun", "", id="the-start-of-a-word-only"),
        pytest.param("f", "", id="too-short-to-stand-for-any"),
        pytest.param("banana", "", id="nothing-like-it"),
    ],
)
def test_the_names_that_may_have_been_meant(name, question):
    assert did_you_mean(name, FORMULAS) == question
