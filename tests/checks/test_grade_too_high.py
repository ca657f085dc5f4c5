"""The limit on a text's school grade."""

from __future__ import annotations

import pytest

from readcheck import engine
from readcheck.checks.grade_too_high import find
from readcheck.settings import Settings
from readcheck.source import Source

EASY = "The old boat lay still in the small bay. Nobody came to look at it. "
HARD = (
    "Comprehensive evaluation of environmental conditions contributes significantly to the "
    "identification of potential complications within participating institutions. "
)


def found(text: str, **settings: object) -> list[str]:
    analysis = engine.analyse(Source(text, "a.txt"), Settings(**{"language": "en", **settings}))
    return [finding.message for finding in find(analysis)]


@pytest.mark.parametrize(
    ("text", "settings", "findings"),
    [
        pytest.param(HARD * 12, {}, 0, id="no limit"),
        pytest.param(HARD * 12, {"max_grade": 12}, 1, id="over the limit, beyond the scale"),
        pytest.param(EASY * 12, {"max_grade": 12}, 0, id="under the limit"),
        pytest.param(HARD * 3, {"max_grade": 12}, 0, id="too short to say"),
        pytest.param(HARD * 12, {"max_grade": 12, "language": "de"}, 1, id="by a German formula"),
        pytest.param(
            HARD * 12, {"max_grade": 12, "grade_formula": "mcalpine-eflaw"}, 0, id="no grade"
        ),
        pytest.param(HARD * 12, {"max_grade": 12, "grade_formula": "ari"}, 1, id="by another"),
    ],
)
def test_find(text: str, settings: dict[str, object], findings: int) -> None:
    assert len(found(text, **settings)) == findings


def test_strictness_asks_for_the_whole_range() -> None:
    text = (EASY * 2 + HARD) * 9
    analysis = engine.analyse(Source(text, "a.txt"), Settings(language="en"))
    score = analysis.scores["flesch-kincaid"]
    between = (score.low + score.value) / 2
    assert score.low < between < score.value
    assert found(text, max_grade=between)
    assert not found(text, max_grade=between, strictness="range")
    assert found(text, max_grade=score.low - 0.1, strictness="range")


def test_an_article_in_a_language_without_formula_of_its_own_is_held_against_lix() -> None:
    (message,) = found(HARD * 12, max_grade=12, language="sv")
    assert "by lix" in message


def test_the_message_names_value_range_and_limit() -> None:
    (message,) = found(HARD * 12, max_grade=9.5)
    assert message.startswith("the text needs grade ")
    assert message.endswith("by flesch-kincaid; the limit is 9.5, and this sentence lifts it most")


def test_it_stands_on_the_sentence_that_lifts_the_grade_most_and_names_the_next() -> None:
    text = f"{EASY * 6}{HARD}{EASY * 3}{HARD}{EASY}"
    analysis = engine.analyse(Source(text, "a.txt"), Settings(language="en", max_grade=4))
    (finding,) = find(analysis)
    hard = [text.index(HARD), text.rindex(HARD)]
    assert sorted([finding.span.start, finding.related[0].start]) == hard
    assert len(finding.related) == 2
    assert text[finding.span.end - 1] == "."
