"""Conventions that a run's own pages contradict, and what is mended all the same."""

from __future__ import annotations

from math import ceil, floor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck import engine
from readcheck.reading.plain_rules import Timed
from readcheck.reading.publishing import Rounding, rounded
from readcheck.run import fix_files
from readcheck.run.contradicted import Said, contradiction
from readcheck.run.task import Task
from readcheck.settings import Settings
from readcheck.source import Source

SENTENCE = "The ferry waits until the lamp on the pier is lit, and only then goes. "  # 15 words
LENGTHS = (330, 480, 660, 840, 960, 1140, 1290, 1500, 1680)  # words


def by(speed, rounding):
    return lambda words: max(1, rounding(words / speed))


@pytest.fixture
def site(tmp_path):
    """Writes pages of these lengths that say what a rule gives; the tasks to mend them."""

    def write(rule, convention, lengths=LENGTHS, front=""):
        tasks = []
        for at, words in enumerate(lengths):
            page = tmp_path / f"p{at}.md"
            said = f"# The pier\n\n{rule(words)} min read\n\n"
            page.write_text(front + said + SENTENCE * (words // 15) + "\n", "utf-8")
            tasks.append(Task(str(page), page.name, Settings(convention=convention)))
        return tasks

    return write


def said(tasks):
    """The minutes of each page."""
    return [int(text(task).split(" min read")[0].split()[-1]) for task in tasks]


def text(task):
    return Path(task.path).read_text("utf-8")


def given_by(rule, lengths=LENGTHS):
    return [rule(words) for words in lengths]


DOWN, UP = by(250, floor), by(180, ceil)


def test_a_site_of_another_speed_keeps_its_times(site, capsys):
    tasks = site(DOWN, "180-up")
    fix_files.fix(tasks, unsafe=False, quiet=True)
    assert said(tasks) == given_by(DOWN)
    assert capsys.readouterr().err == (
        "Reading times in 9 files stay as they are: 9 of 9 pages contradict 180-up and go by about"
        " 250 words a minute, rounded down. `readcheck calibrate` compares them with all rules;"
        " --unsafe-fixes changes them all the same.\n"
    )


def test_wrong_times_among_them_do_not_let_the_convention_in(site):
    tasks = site(lambda words: DOWN(words) * (3 if words in {480, 1290} else 1), "180-up")
    before = said(tasks)
    fix_files.fix(tasks, unsafe=False, quiet=True)
    assert said(tasks) == before


def test_the_check_that_follows_does_not_offer_them_again(site):
    ended = fix_files.fix(site(DOWN, "180-up"), unsafe=False, quiet=True)
    (accept,) = ended.accept
    for convention, safe in {"180-up": False, "200-up": True}.items():
        article = "# The pier\n\n90 min read\n\n" + SENTENCE * 44
        settings = Settings(convention=convention)
        report = accept(engine.check(engine.analyse(Source(article, "a.md"), settings)))
        assert [found.fix.safe for found in report.findings] == [safe]


def test_a_patch_of_such_a_site_is_empty(site, capsys):
    assert fix_files.diff(site(DOWN, "180-up"), unsafe=False).code == 0
    assert not capsys.readouterr().out


def test_whoever_insists_gets_the_conventions_times(site):
    tasks = site(DOWN, "180-up")
    fix_files.fix(tasks, unsafe=True, quiet=True)
    assert said(tasks) == given_by(UP)


def test_a_few_pages_contradict_nothing(site):
    tasks = site(DOWN, "180-up", LENGTHS[:6])
    fix_files.fix(tasks, unsafe=False, quiet=True)
    assert said(tasks) == given_by(UP, LENGTHS[:6])


def test_a_page_s_own_word_for_its_convention_is_believed(site):
    front = "---\nreadcheck:\n  convention: 180-up\n---\n\n"
    tasks = site(DOWN, "200-up", front=front)
    fix_files.fix(tasks, unsafe=False, quiet=True)
    assert said(tasks) == given_by(UP)


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param(lambda words: 3 * UP(words), id="all three times, which nobody could mean"),
        pytest.param(lambda words: 4 if words < 600 else UP(words), id="two pages, plausibly"),
        pytest.param(lambda words: UP(words) + words % 4, id="by hand, after no rule"),
        pytest.param(lambda _: 5, id="the same on all"),
    ],
)
def test_wrong_times_of_a_site_are_mended_by_its_convention(site, wrong, capsys):
    tasks = site(wrong, "180-up")
    fix_files.fix(tasks, unsafe=False, quiet=True)
    assert said(tasks) == given_by(UP)
    assert "contradict" not in capsys.readouterr().err


def test_what_else_is_wrong_is_mended_there_too(site):
    tasks = site(DOWN, "180-up", front="<!-- readcheck-disable title-mismatch -->\n\n")
    fix_files.fix(tasks, unsafe=False, quiet=True)
    assert said(tasks) == given_by(DOWN)
    assert not any("disable" in text(task) for task in tasks)


ROUNDINGS = st.sampled_from([Rounding.UP, Rounding.DOWN, Rounding.NEAREST])


@given(
    st.lists(st.integers(250, 4_000), min_size=7, max_size=40),
    st.integers(180, 300),
    ROUNDINGS,
    st.integers(2, 4),
    st.randoms(use_true_random=False),
)
def test_a_rule_is_not_contradicted_by_those_who_follow_it(lengths, speed, rounding, step, random):
    """However wrong up to a third of the pages are, each in a way of its own."""
    pages = []
    for at, words in enumerate(lengths):
        right = max(1, rounded(words / speed, rounding))
        wrong = at % (step + 1) == step
        says = max(1, round(right * random.uniform(0.4, 2))) if wrong else right
        pages.append(Said(Timed(says, words, words), "words", "", says == right, True))
    assert contradiction(pages) is None
