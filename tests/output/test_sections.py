"""Figures by section and by paragraph."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import jsonschema
import pytest

import example_reports as examples
import readcheck
from golden import assert_agreed
from readcheck import engine, families
from readcheck.output.style import Style
from readcheck.prose.model import Counts, total
from readcheck.run.cache import Cache
from readcheck.run.cached_report import dump, load
from readcheck.run.task import Task, Wanted, check_task
from readcheck.scores.model import Score, Section
from readcheck.settings import Settings
from readcheck.source import Source

GOLDEN = Path(__file__).parent / "golden"
SCHEMA = json.loads((Path(readcheck.__file__).parent / "output/schema.json").read_text("utf-8"))
WHY = "fewer than 100 words"
SHORT = {
    name: Score(name, score.value, score.grade, score.label, False, score.low, score.high, WHY)
    for name, score in examples.SCORES.items()
}
SECTIONS = (
    Section("", 0, 3, Counts(words=41, sentences=2), SHORT),
    Section("How it works", 2, 9, examples.COUNTS, examples.SCORES),
    Section("Only a table", 3, 22, Counts(), {}),
    Section("In the brain and what a longer heading does here", 3, 30, examples.COUNTS, SHORT),
)
PARAGRAPHS = (
    Section("The tide comes in twice a …", 0, 3, Counts(words=41, sentences=2), SHORT),
    Section("Then it goes out.", 0, 9, Counts(words=4, sentences=1), SHORT),
)


def divided(report, sections=SECTIONS, paragraphs=PARAGRAPHS):
    measures = report.measures._replace(sections=sections, paragraphs=paragraphs)
    return report._replace(measures=measures)


def rendered(*reports, name="table", width=80, by=""):
    out = io.StringIO()
    families.module("output.formats", name).render(reports, out, Style(width=width, by=by))
    return out.getvalue()


ONE = divided(examples.WRONG)
CASES = {
    "one": (ONE,),
    "many": (ONE, ONE._replace(path="b.md"), examples.EMPTY, examples.BROKEN),
}


@pytest.mark.parametrize("by", ["section", "paragraph"])
@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("name", CASES)
def test_the_tables_look_as_agreed(name, width, by):
    written = rendered(*CASES[name], width=width, by=by)
    assert all(len(line) <= width for line in written.splitlines())
    panel = re.search(rf"╭─ {by.title()}s.*?╯\n", written, re.DOTALL)
    assert_agreed(panel[0], GOLDEN / f"by-{by}-{name}-{width}.txt")


@pytest.mark.parametrize("name", CASES)
def test_tables_show_no_parts_unless_asked(name):
    assert "How it works" not in rendered(*CASES[name])


@pytest.mark.parametrize(
    "report",
    [
        pytest.param(examples.EMPTY, id="no prose"),
        pytest.param(divided(examples.WRONG, (), ()), id="no parts"),
        pytest.param(divided(examples.WRONG, None, None), id="never asked"),
    ],
)
def test_where_there_are_no_parts_nothing_is_shown(report):
    for by in ("section", "paragraph"):
        assert rendered(report, by=by) == rendered(report)


def test_grades_are_by_the_formula_that_counts():
    shown = rendered(ONE._replace(grade_formula="smog"), by="section")
    assert "grade: smog" in shown
    assert "15.2" in shown


def test_other_languages_show_formulas_of_their_own():
    text = "# Der Hund\n\nDer Hund läuft durch den Wald. Er bellt laut.\n"
    analysis = engine.analyse(Source(text, "a.md"), Settings(language="de"))
    shown = rendered(engine.check(analysis), by="section")
    assert "ease: flesch-amstad" in shown


@pytest.mark.parametrize("width", [60, 80, 200])
def test_hostile_titles_steer_nothing(width):
    bad = examples.HOSTILE.measures.sections
    for reports in ((examples.HOSTILE,), (examples.HOSTILE, examples.HOSTILE_ERROR)):
        for by in ("section", "paragraph"):
            written = rendered(*(_both(report, bad) for report in reports), width=width, by=by)
            assert "##[" not in written
            for line in written.splitlines():
                assert line[0] in "│╭╰"
                assert not {"\x1b", "\x9b", "\u202e"} & set(line)


def _both(report, parts):
    return report if report.measures is None else divided(report, parts, parts)


def test_json_has_paragraphs_only_where_asked():
    plain, asked = ONE._replace(measures=ONE.measures._replace(paragraphs=None)), ONE
    for report, expected in (
        (plain, None),
        (asked, ["The tide comes in twice a …", "Then it goes out."]),
    ):
        written = json.loads(rendered(report, name="json"))
        jsonschema.Draft202012Validator(SCHEMA).validate(written)
        (article,) = written["articles"]
        assert len(article["sections"]) == 4
        paragraphs = article.get("paragraphs")
        assert (paragraphs and [each["title"] for each in paragraphs]) == expected


TEXT = """\
The first words stand before every heading of the page. They are two sentences.

# The mill

- The old mill stood by the river.
- Nobody knew who built it, or when, or why it was given up so soon after that.

> A word of the miller. And one more.
"""


def test_paragraphs_add_up_to_the_article():
    analysis = engine.analyse(Source(TEXT, "a.md"), Settings(language="en"))
    assert [(p.title, p.level, p.line, p.counts.sentences) for p in analysis.paragraphs] == [
        ("The first words stand before every …", 0, 1, 2),
        ("The old mill stood by the …", 0, 5, 1),
        ("Nobody knew who built it, or …", 0, 6, 1),
        ("A word of the miller. And …", 0, 8, 2),
    ]
    assert total(p.counts for p in analysis.paragraphs) == analysis.measurement.counts
    assert all(p.scores.keys() == analysis.scores.keys() for p in analysis.paragraphs)


def test_a_title_without_spaces_is_short_too():
    analysis = engine.analyse(Source("潮" * 300 + "。\n", "a.txt"), Settings(language="zh"))
    (paragraph,) = analysis.paragraphs
    assert paragraph.title == f"{'潮' * 50} …"


@pytest.mark.parametrize(
    ("by", "sections", "paragraphs"),
    [((), False, False), (("section",), True, False), (("paragraph",), False, True)],
    ids=["nothing", "section", "paragraph"],
)
def test_parts_are_worked_out_only_where_wanted(tmp_path, by, sections, paragraphs):
    path = tmp_path / "a.md"
    path.write_text(TEXT, "utf-8")
    task = Task(str(path), "a.md", Settings())
    measures = check_task(task, Wanted(by=by)).measures
    assert (measures.sections is not None) is sections
    assert (measures.paragraphs is not None) is paragraphs


def test_the_cache_keeps_parts_apart(tmp_path):
    report = divided(examples.WRONG)
    assert load(json.loads(json.dumps(dump(report))), report.path) == report
    kept = Cache(str(tmp_path / "c"), Settings(), measures=True)
    kept.put("key", examples.WRONG)
    kept.save()
    for by in (("section",), ("paragraph",), ("section", "paragraph")):
        assert Cache(str(tmp_path / "c"), Settings(), measures=True, by=by).get("key", "a") is None
    assert Cache(str(tmp_path / "c"), Settings(), measures=True).get("key", "a") is not None
