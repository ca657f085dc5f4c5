"""What each sentence weighs in a score, held against texts measured without it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from improve.drafts import PLANTED, draft
from readcheck import engine, families
from readcheck.article.parse import parse
from readcheck.leverage.weights import costliest, hardness, heaviest, less, weights
from readcheck.prose.counts import measure
from readcheck.prose.model import Counts
from readcheck.scores.base import deciding_score
from readcheck.settings import Settings
from readcheck.source import Source

PLAIN = "The boat lay in the bay. We saw it from the hill. A dog ran along the sand."
HARD = (
    "The administration of the harbour authority nevertheless acknowledged considerable"
    " responsibility for the deterioration of the installation, although no representative of the"
    " municipality had previously communicated any recommendation in that particular matter."
)


def measured(text, language="en"):
    return measure(parse(Source(text, "a.txt"), Settings()), language)


def test_the_hard_sentence_is_the_heaviest_wherever_it_stands():
    for at in range(3):
        plain = PLAIN.split(". ")
        plain[at] += f". {HARD[:-1]}"
        text = measured(". ".join(plain))
        found = heaviest(weights(text, "flesch-kincaid"), 3)
        assert found[0].sentence.counts.words == len(HARD.split())
        assert len(found) == 3
        assert found[0].effect > 1
        assert found[1].effect < 0.1


@pytest.mark.parametrize("name", families.names("scores", "en"))
def test_a_weight_is_the_score_with_it_less_that_without_it(name):
    text = measured(f"{PLAIN} {HARD} {PLAIN}")
    hard = hardness(name)
    for weight in weights(text, name):
        rest = less(text.counts, weight.sentence.counts)
        assert hard(rest) == pytest.approx(hard(text.counts) - weight.effect, abs=1e-9)
    assert max(weights(text, name), key=lambda w: w.effect).sentence.counts.words > 20


def test_a_text_of_one_sentence_has_none_that_weighs():
    assert [weight.effect for weight in weights(measured("The boat lay still."), "lix")] == [0.0]
    assert weights(measured(""), "lix") == ()


@given(st.lists(st.integers(0, 99), min_size=12, max_size=12))
def test_what_was_added_is_what_is_left(numbers):
    one, other = Counts(*numbers), Counts(*reversed(numbers))
    assert less(one + other, other) == one


@pytest.mark.parametrize("language", PLANTED)
def test_the_planted_sentences_are_those_of_the_first_screen(language):
    source = Source(draft(language), "draft.md")
    analysis = engine.analyse(source, Settings(language=language))
    score = deciding_score(analysis.scores, analysis.settings.grade_formula)
    named = [weight.sentence for weight in costliest(analysis.measurement, score.name)]
    texts = {analysis.article.blocks[s.block].text[slice(*s.span)] for s in named}
    assert texts == set(PLANTED[language])
