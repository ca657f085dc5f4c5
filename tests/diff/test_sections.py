"""What moved of an article, section by section."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck import engine
from readcheck.diff.figures import Movement
from readcheck.diff.markdown import Since, rendered
from readcheck.diff.sections import moved_sections
from readcheck.settings import Settings
from readcheck.source import Source

EASY = "The sea comes in and it goes out. We sit by the boat and look. It is a good day. "
MORE = "The lamp is lit. "
HARD = (
    "Considerable meteorological uncertainty characteristically accompanies tidal predictions, "
    "notwithstanding sophisticated computational approximations of gravitational interactions. "
)


def report(text):
    source = Source(text, "a.md")
    return engine.check(engine.analyse(source, Settings()), by=("section",))


def page(**sections):
    return "# Tides\n\n" + "".join(f"## {name}\n\n{text}\n\n" for name, text in sections.items())


def moved(before, after):
    found = moved_sections(before and report(before), after and report(after), "flesch-kincaid")
    return [
        (s.title, s.old_title, s.before and s.before.words, s.after and s.after.words)
        for s in found
    ]


OLD = page(Ebb=EASY, Flood=EASY, Slack=EASY)
WORDS = len(EASY.split())


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (OLD, []),
        (page(Ebb=EASY, Flood=EASY + MORE, Slack=EASY), [("Flood", "", WORDS, WORDS + 4)]),
        (page(Ebb=EASY, Slack=EASY), [("Flood", "", WORDS, None)]),
        (page(Ebb=EASY, Flood=EASY, Neap=MORE, Slack=EASY), [("Neap", "", None, 4)]),
        (page(Ebb=EASY, Rise=EASY, Slack=EASY), [("Rise", "Flood", WORDS, WORDS)]),
        (page(Slack=EASY, Ebb=EASY, Flood=EASY), []),
        (page(Moon=MORE, Ebb=EASY, Flood=EASY, Slack=EASY), [("Moon", "", None, 4)]),
        (
            page(Ebb=EASY, Flood=EASY, Slack=EASY).replace("# Tides\n", f"# Tides\n\n{MORE}"),
            [("Tides", "", 0, 4)],
        ),
        ("# Tides\n", [(name, "", WORDS, None) for name in ("Ebb", "Flood", "Slack")]),
    ],
    ids=["nothing", "grew", "gone", "new", "reworded", "moved", "first", "lead", "emptied"],
)
def test_what_became_of_each_section(after, expected):
    assert moved(OLD, after) == expected


def test_sections_of_one_name_are_told_by_their_number():
    before = f"## Note\n\n{EASY}\n\n## Note\n\n{EASY}\n"
    assert moved(before, before + MORE) == [("Note", "", WORDS, WORDS + 4)]


def test_a_new_page_and_one_that_is_gone_have_all_their_sections():
    assert moved(None, OLD) == [(n, "", None, WORDS) for n in ("Ebb", "Flood", "Slack")]
    assert moved(OLD, None) == [(n, "", WORDS, None) for n in ("Ebb", "Flood", "Slack")]


def test_a_section_that_got_harder_says_by_how_much():
    after = page(Ebb=EASY, Flood=(EASY + HARD) * 9, Slack=EASY)
    before = page(Ebb=EASY, Flood=(EASY + EASY) * 9, Slack=EASY)
    (section,) = moved_sections(report(before), report(after), "flesch-kincaid")
    assert (section.title, section.line, section.level) == ("Flood", 7, 2)
    assert section.grade_increase > 1
    assert section.after.reliable


def test_a_comment_has_a_row_below_its_page_for_each_section():
    sections = moved_sections(report(OLD), report(page(Ebb=EASY, Rise=MORE)), "flesch-kincaid")
    figures = None
    written = rendered([Movement("a.md", figures, figures, "", sections)], Since("main"))
    rows = [line for line in written.splitlines() if line.startswith("| ↳")]
    assert len(rows) == len(sections) == 3
    assert "| ↳ Rise (new) | 4 |" in written


NAMES = st.lists(st.sampled_from("abcd"), max_size=6)


@given(NAMES, NAMES)
def test_every_section_that_comes_or_goes_is_told_once(old, new):
    before, after = (
        "".join(f"## {name}\n\n{'word ' * (at + 1)}\n\n" for at, name in enumerate(names))
        for names in (old, new)
    )
    told = moved_sections(report(before), report(after), "flesch-kincaid")
    gained = sum(s.after.words if s.after else 0 for s in told)
    lost = sum(s.before.words if s.before else 0 for s in told)
    assert gained - lost == sum(range(1, len(new) + 1)) - sum(range(1, len(old) + 1))
    assert moved_sections(report(before), report(before), "flesch-kincaid") == ()
