"""What a plan promises, held against the text with the changes made."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from improve.drafts import PLANTED, draft
from readcheck import engine
from readcheck.improve import goals, summary
from readcheck.improve.model import Rewriting
from readcheck.improve.plan import plan
from readcheck.improve.proposals import changed, find_proposals
from readcheck.prose.counts import measure
from readcheck.settings import Settings
from readcheck.source import Source


def analysed(text, language=None, path="draft.md"):
    return engine.analyse(Source(text, path), Settings(language=language))


def written(analysis, proposals):
    """The source with the proposals made, as a writer would."""
    text = analysis.article.source.text
    changes = sorted(
        (analysis.article.blocks[proposal.block].source_span(*change.span), change.text)
        for proposal in proposals
        for change in proposal.changes
    )
    for span, new in reversed(changes):
        text = text[: span.start] + new + text[span.end :]
    return text


@pytest.mark.parametrize("language", PLANTED)
def test_the_planted_sentences_are_the_first_three_named(language):
    made = plan(
        analysed(draft(language), language),
        goals.grade_goal(analysed(draft(language), language), None),
    )
    planted = {sentence[:20] for sentence in PLANTED[language]}
    assert {step.shown[:20] for step in made.steps[:3]} == planted


@pytest.mark.parametrize("language", PLANTED)
def test_what_is_promised_is_what_a_writer_gets(language):
    analysis = analysed(draft(language), language)
    goal = goals.grade_goal(analysis, None)
    proposals = [proposal for proposal in find_proposals(analysis) if proposal.changes]
    assert {Rewriting.SPLIT} <= {proposal.kind for proposal in proposals}
    for some in [*([proposal] for proposal in proposals), proposals]:
        promised = goal.value(measure(changed(analysis.article, some), language).counts)
        after = analysed(written(analysis, some), language)
        assert goal.value(after.measurement.counts) == pytest.approx(promised, abs=0.1)
        assert promised < goal.value(analysis.measurement.counts)


@pytest.mark.parametrize("language", PLANTED)
def test_a_target_within_reach_is_reached_with_the_fewest_changes(language):
    analysis = analysed(draft(language), language)
    all_of_them = plan(analysis, goals.grade_goal(analysis, None))
    assert len(all_of_them.steps) >= 3
    target = all_of_them.steps[1].then
    made = plan(analysis, goals.grade_goal(analysis, target))
    assert made.met
    assert made.reached <= target + 1e-9
    assert 2 <= len(made.steps) < len(all_of_them.steps)
    assert [step.effect for step in made.steps] == sorted(step.effect for step in made.steps)


def test_words_with_a_plainer_one_are_replaced_and_counted():
    text = "We utilize the tables in order to plan. " * 3
    analysis = analysed(text, "en")
    made = plan(analysis, goals.grade_goal(analysis, 0))
    assert {step.advice for step in made.steps} == {"say “use”", "say “to”"}
    assert not made.met
    assert not made.hard_words


def test_a_target_out_of_reach_names_the_words_that_weigh_most():
    text = "The administration met. The municipality left. The administration came. We saw it."
    analysis = analysed(text, "en")
    made = plan(analysis, goals.grade_goal(analysis, 1))
    assert not made.steps
    assert not made.met
    assert made.hard_words[:2] == ("administration", "municipality")


def test_where_nothing_can_be_cut_the_words_that_weigh_most_are_named():
    text = "The administration met. The municipality left. The administration came. We saw it."
    analysis = analysed(text, "en")
    for target in (None, 1):
        made = plan(analysis, goals.grade_goal(analysis, target))
        assert not made.steps
        assert "administration, municipality" in summary.closing(made)
    assert "to reach 1.0 takes other words" in summary.closing(made)


def test_minutes_are_reached_by_words_that_go():
    analysis = analysed(draft("en"), "en")
    now = analysis.estimate.seconds / 60
    made = plan(analysis, goals.minutes_goal(analysis, now / 2))
    assert {step.kind for step in made.steps} <= {Rewriting.SHORTEN, Rewriting.REPLACE}
    assert made.now == pytest.approx(now)
    left = (made.reached - now / 2) * analysis.estimate.words_per_minute
    assert made.words_left == pytest.approx(left, abs=1)


def test_an_ease_goes_up():
    analysis = analysed(draft("en"), "en")
    made = plan(analysis, goals.ease_goal(analysis, 80.5))
    assert made.now < 80.5 <= made.reached
    assert all(step.effect > 0 for step in made.steps)
    assert made.met


@pytest.mark.parametrize("text", ["", "# Title only\n", "One short sentence."])
def test_a_text_with_nothing_to_change_has_no_steps(text):
    analysis = analysed(text, "en")
    made = plan(analysis, goals.minutes_goal(analysis, 0.0))
    assert made.steps == ()


@given(
    st.lists(
        st.sampled_from(
            [*PLANTED["en"], "We *utilize* it.", "See `a.b` in order to win.", "Go.", "&amp; so"]
        ),
        min_size=1,
        max_size=6,
    ),
    st.sampled_from(["draft.md", "draft.html", "draft.txt"]),
)
@settings(max_examples=40, deadline=None)
def test_every_edit_can_be_written_into_every_format(sentences, path):
    body = " ".join(sentences)
    text = f"<p>{body}</p>" if path.endswith("html") else body
    analysis = analysed(text, "en", path)
    proposals = [proposal for proposal in find_proposals(analysis) if proposal.changes]
    promised = measure(changed(analysis.article, proposals), "en").counts
    after = analysed(written(analysis, proposals), "en", path).measurement.counts
    assert (after.words, after.sentences) == (promised.words, promised.sentences)
