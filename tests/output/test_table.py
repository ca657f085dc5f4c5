from __future__ import annotations

import io
import re
from pathlib import Path

import pytest

import example_reports as examples
from golden import assert_agreed
from readcheck.article.model import Origin
from readcheck.claims.model import ClaimKind, Outcome
from readcheck.output.formats import table
from readcheck.output.style import FIRST_PANELS, PANELS, Style
from readcheck.prose.model import Counts, Extent
from readcheck.reading.model import Estimate
from readcheck.report import HardSentence, Measures, Report
from readcheck.scores.model import Score

GOLDEN = Path(__file__).parent / "golden"
CASES = {
    "one": (examples.WRONG,),
    "right": (examples.GOOD,),
    "no-prose": (examples.EMPTY,),
    "many": examples.EVERY,
    "cross-check": (examples.COMPARED,),
    "nothing": (examples.BROKEN,),
}


EVERYTHING = frozenset(PANELS)


def rendered(*reports, width=80, color=False, **how):
    """What is printed, with every panel unless `shown` says which."""
    out = io.StringIO()
    table.render(reports, out, Style(color, width, **{"shown": EVERYTHING, **how}))
    return out.getvalue()


@pytest.mark.parametrize("width", [60, 80, 200])
@pytest.mark.parametrize("name", CASES)
def test_the_tables_look_as_agreed(name, width):
    assert_agreed(rendered(*CASES[name], width=width), GOLDEN / f"{name}-{width}.txt")


HARDEST = (
    HardSentence(examples.place(12, 1), "Notwithstanding the considerable difficulties", 34, 1.25),
    HardSentence(examples.place(40, 7), "The administration of the harbour, which", 30, 0.5),
)
FIRST = {
    "first-wrong": examples.WRONG,
    "first-right": examples.GOOD,
    "first-hard": examples.WRONG._replace(
        measures=examples.MEASURES._replace(hardest=HARDEST), findings=()
    ),
    "first-no-prose": examples.EMPTY,
}


@pytest.mark.parametrize("frames", [True, False])
@pytest.mark.parametrize("name", FIRST)
def test_a_first_look_is_as_agreed(name, frames):
    written = rendered(FIRST[name], shown=FIRST_PANELS, frames=frames)
    assert len(written.splitlines()) <= 24
    assert_agreed(written, GOLDEN / f"{name}-{'framed' if frames else 'plain'}.txt")


def test_without_frames_no_line_becomes_a_command_by_folding():
    title = "a " * 39 + "::error file=x::gone"
    written = rendered(examples.GOOD._replace(title=title), frames=False)
    assert "error" in written
    assert not re.search(r"(?m)^\s*::error", written)


def test_of_many_articles_those_without_findings_have_no_row():
    many = [examples.GOOD._replace(path=f"good-{n}.md") for n in range(30)]
    written = rendered(examples.WRONG, *many, width=120)
    assert "good-" not in written
    assert examples.WRONG.path in written
    assert "30 articles without findings not shown; --all shows every one" in written
    every = rendered(examples.WRONG, *many, width=120, every_row=True)
    assert every.count("good-") == 30
    assert "not shown" not in every


def unframed(written):
    """The text of a rendering without frames, folds and spaces."""
    return re.sub(r"[\s│╭╮╰╯─]", "", written)


@pytest.mark.parametrize("width", [60, 80, 120, 200])
@pytest.mark.parametrize("name", CASES)
def test_no_line_is_wider_than_asked(name, width):
    assert all(len(line) <= width for line in rendered(*CASES[name], width=width).splitlines())


@pytest.mark.parametrize("width", [60, 80, 200])
def test_paths_are_folded_and_never_cut(width):
    path = "posts/" + "/".join(f"part-{number:03}" for number in range(40)) + ".md"
    long = type(examples.WRONG)(path=path, findings=examples.WRONG.findings)
    assert "…" not in (written := rendered(long, width=width))
    assert path in unframed(written)


@pytest.mark.parametrize("width", [60, 80, 200])
def test_every_claim_and_finding_is_there_in_full(width):
    words = set(re.findall(r"[\w.]+", rendered(examples.WRONG, width=width)))
    message = examples.WRONG.findings[0].message
    assert set(re.findall(r"[\w.]+", message)) <= words


def test_colour_only_when_asked():
    assert "\x1b" not in rendered(*examples.EVERY)
    assert "\x1b[" in rendered(*examples.EVERY, color=True)


@pytest.mark.parametrize("variable", ["FORCE_COLOR", "CLICOLOR_FORCE", "TTY_COMPATIBLE"])
def test_the_environment_cannot_bring_escapes_back(variable, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv(variable, "1")
    assert "\x1b" not in rendered(*examples.EVERY)


@pytest.mark.parametrize("color", [False, True])
@pytest.mark.parametrize("width", [60, 80, 200])
def test_hostile_text_is_shown_and_steers_nothing(width, color):
    for reports in ((examples.HOSTILE,), (examples.HOSTILE, examples.HOSTILE_ERROR)):
        written = rendered(*reports, width=width, color=color, explain_content=True)
        plain = re.sub(r"\x1b\[[0-9;]*m", "", written)
        assert "\x1b" not in plain
        assert "\x9b" not in written
        assert "\u202e" not in written
        assert "##[" not in plain
        written.encode("utf-8")
        for line in plain.splitlines():
            assert line[0] in "│╭╰"


def test_markup_of_an_input_is_text():
    report = type(examples.GOOD)(path="[red]a[/red].md", title="[link=x]y[/link] [/] :smile:")
    written = rendered(report)
    assert "[red]a[/red].md" in written
    assert "[link=x]y[/link] [/] :smile:" in written


def test_a_title_of_ten_thousand_characters_is_there_in_full():
    assert unframed(rendered(examples.HOSTILE)).count("t" * 50) >= 190


@pytest.mark.parametrize("width", range(60, 121, 4))
def test_no_column_of_many_articles_is_cut_off(width):
    """At 80 columns the findings once vanished behind the frame."""
    named = examples.GOOD._replace(path="samples/right/lighthouse.mdx", claims=())
    claim = examples.claim("etwa 12 Minuten Lesezeit")
    claimed = examples.WRONG._replace(path="fahrrad.md", claims=(claim,))
    written = unframed(rendered(named, claimed, width=width))
    for word in ("fahrrad.md", "Lesezeit", "holds", "13.6", "1error", "1warning"):
        assert word in written


def rows(written, title):
    """The lines of one panel, without its frame."""
    lines = written.split(f"╭─ {title} ")[1].split("╰")[0].splitlines()[1:]
    return [line.strip("│ ") for line in lines]


def test_articles_are_summed_up():
    *_, total = rows(rendered(*examples.EVERY, width=100), "Articles")
    assert total.split() == ["3", "articles", "900", "6", "min"]


def test_one_article_beside_a_broken_file_needs_no_sum():
    assert "1 article " not in rendered(examples.GOOD, examples.BROKEN)


def test_many_hours_are_told_as_hours():
    long = examples.MEASURES._replace(estimate=replace_estimate(seconds=4000.0))
    *_, total = rows(rendered(*[examples.WRONG._replace(measures=long)] * 2), "Articles")
    assert total.endswith("2 h 14 min")


def replace_estimate(**changes):
    return examples.ESTIMATE._replace(**changes)


def test_columns_that_no_article_fills_are_left_out():
    bare = examples.GOOD._replace(claims=())
    header = rows(rendered(bare, bare), "Articles")[0]
    assert header.split() == ["path", "words", "time", "grade"]


def test_what_a_reader_asks_first_is_the_first_claim():
    told = (
        examples.claim("On the tide", kind=ClaimKind.DESCRIPTION, outcome=None, line=1),
        examples.claim("2024-05-03", kind=ClaimKind.PUBLISHED, outcome=None, line=2),
        examples.claim("Ann Ray", kind=ClaimKind.AUTHOR, outcome=None, line=3),
        examples.claim("Dr. Peck", kind=ClaimKind.REVIEWER, outcome=None, line=4),
        examples.claim("450", kind=ClaimKind.WORD_COUNT, line=5),
        examples.claim("2 minutes", line=6),
    )
    shown = rows(rendered(examples.GOOD._replace(claims=told)), "Claims")[1:]
    kinds = ("reading time", "word count", "reviewer", "author", "published", "description")
    assert len(shown) == len(kinds)
    assert all(line.startswith(kind) for line, kind in zip(shown, kinds, strict=True))


def test_equal_claims_share_a_row():
    twice = (
        examples.claim("Dr.  Peck", kind=ClaimKind.REVIEWER, outcome=None, line=5),
        examples.claim(
            "dr. peck", kind=ClaimKind.REVIEWER, outcome=None, line=2, origin=Origin.META, key="r"
        ),
    )
    shown = rows(rendered(examples.GOOD._replace(claims=twice)), "Claims")[1:]
    assert [line.split() for line in shown] == [
        ["reviewer", "Dr.", "Peck", "5:1", "text"],
        ["2:1", "meta", "r"],
    ]


@pytest.mark.parametrize(
    ("outcome", "shown"), [(Outcome.CANNOT_TELL, False), (Outcome.OFF, True), (Outcome.HOLDS, True)]
)
def test_a_lone_title_is_a_row_only_if_something_is_said_of_it(outcome, shown):
    title = examples.claim("The tide", kind=ClaimKind.TITLE, outcome=outcome, low=None, high=None)
    written = rendered(examples.GOOD._replace(claims=(title,)))
    assert ("The tide" in written) is shown


def test_claims_of_other_articles_are_counted_in_one_row():
    cards = [
        examples.claim("5 min read", own=False, outcome=None, line=line) for line in (40, 44, 90)
    ]
    shown = rows(rendered(examples.GOOD._replace(claims=tuple(cards)), width=100), "Claims")[1:]
    assert [line.split("  ")[0] for line in shown] == ["of others"]
    assert "5 min read (3 times)" in shown[0]
    assert "lines 40 to 90" in shown[0]


def test_parts_that_take_no_second_have_no_row():
    estimate = replace_estimate(parts={"prose": 90.0, "headings": 0.4, "code": 0.0})
    report = examples.GOOD._replace(measures=examples.MEASURES._replace(estimate=estimate))
    shown = rows(rendered(report), "Reading time")[1:-2]  # Below stand rate and range.
    assert [line.split()[0] for line in shown] == ["prose"]


def test_the_best_known_scores_come_first_and_a_languages_own_before_them():
    scores = {
        name: Score(name, 5.0, 5.0, "easy", True, 5.0, 5.0)
        for name in ("ari", "flesch-amstad", "flesch-kincaid", "flesch-reading-ease", "smog")
    }
    report = examples.GOOD._replace(measures=examples.MEASURES._replace(scores=scores))
    shown = [line.split()[0] for line in rows(rendered(report), "Scores")]
    assert shown == [
        "formula",
        "flesch-amstad",
        "flesch-reading-ease",
        "flesch-kincaid",
        "smog",
        "ari",
    ]


def test_an_unreliable_score_is_marked_and_has_no_range():
    shown = rows(rendered(examples.GOOD), "Scores")
    (smog,) = (line for line in shown if line.startswith("smog"))
    assert smog.split() == ["smog", "15.2", "15.2", "college", "*"]
    assert shown[-1] == "* not reliable: fewer than 30 sentences (smog)"


def test_marks_are_no_use_where_no_score_is_reliable():
    scores = {
        name: score._replace(reliable=False) for name, score in examples.MEASURES.scores.items()
    }
    report = examples.GOOD._replace(measures=examples.MEASURES._replace(scores=scores))
    shown = rows(rendered(report, width=100), "Scores")
    assert "*" not in "".join(shown)
    assert shown[-1].startswith("none is reliable")


def test_an_empty_article_has_no_empty_line():
    nothing = Measures(Extent(), Counts(), {}, Estimate(0.0, 0, 0.0, 0.0, 238, "x", {}))
    lines = rendered(Report("empty.md", format="markdown", measures=nothing)).splitlines()
    assert lines[2].strip("│ ") == "0 words, nothing to read"
    assert lines[3].startswith("╰")


@pytest.mark.parametrize("frames", [True, False], ids=["framed", "plain"])
@pytest.mark.parametrize("width", [60, 80, 120])
def test_rows_of_many_articles_are_printed_as_they_come(frames, width):
    """They once waited for the last of thousands."""
    out = io.StringIO()

    def slow():
        for number in range(50):
            before = f"early-{number - 1}.md"
            assert number < 25 or before in out.getvalue().replace("\n", "")
            yield examples.WRONG._replace(path=f"early-{number}.md")

    table.render(slow(), out, Style(width=width, frames=frames))
    assert max(map(len, out.getvalue().splitlines())) <= width
    assert "50 articles" in out.getvalue()
    assert out.getvalue().count("Articles") == 1


def test_of_many_articles_those_without_findings_are_counted():
    many = [examples.GOOD._replace(path=f"{n}.md") for n in range(30)]
    shown = rows(rendered(*many, examples.WRONG, width=100), "Articles")
    assert not any(f"{n}.md" in line for n in range(30) for line in shown)
    assert shown[-1] == "30 articles without findings not shown; --all shows every one"
    every = rows(rendered(*many, examples.WRONG, width=100, every_row=True), "Articles")
    assert sum(".md" in line for line in every) == 31


def test_a_book_s_time_is_told_in_hours():
    book = examples.MEASURES._replace(estimate=replace_estimate(seconds=443_700.0, minutes=7395))
    assert "123 h 15 min" in rendered(*[examples.WRONG._replace(measures=book)] * 2, width=100)


def test_of_many_articles_too_it_is_said_which_part_was_taken():
    written = rendered(examples.GOOD, examples.WRONG, explain_content=True)
    assert rows(written, "Content") == ["samples/right/ketamine.html", "<article class=post>"]


def test_a_run_of_nothing_is_told_in_one_line():
    assert rendered().splitlines()[1].strip("│ ") == "Nothing checked."
    assert len(rendered().splitlines()) == 3


def test_a_language_without_a_formula_is_told_its_words_a_sentence():
    counts = examples.MEASURES.counts._replace(words=120, sentences=8)
    measures = examples.MEASURES._replace(counts=counts, scores={})
    written = rendered(examples.GOOD._replace(language="ko", measures=measures))
    assert "no formula is made for ko: 15.0 words a sentence" in written
