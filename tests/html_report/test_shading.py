"""Which sentence gets which shade, and what of a page is shown."""

from __future__ import annotations

import pytest

from readcheck import engine
from readcheck.article.model import Kind
from readcheck.html_report.collect import entry, hardest_texts
from readcheck.settings import Settings
from readcheck.source import Source

EASY = "The water rises in the harbour every morning. Fishermen carry their baskets to the boats. "
LONG = (
    "The harbour master, a meticulous administrator of municipal property, recorded the height of "
    "the water whenever the moon was full or new, and nobody but his daughter ever understood why."
)
HARD = "Meteorological uncertainty characteristically accompanies tidal predictions."


def of(text, path="a.md", **settings):
    return entry(engine.analyse(Source(text, path), Settings(**settings)))


def marked(made):
    return [
        (run.shade, run.text)
        for passage in made.shading.passages
        for run in passage.runs
        if run.shade
    ]


@pytest.mark.parametrize("hard", [LONG, HARD], ids=["long", "long words"])
@pytest.mark.parametrize("times", [4, 40])
def test_a_hard_sentence_is_marked_however_long_the_text_is(hard, times):
    text = f"# Tides\n\n{EASY * times}\n\n{EASY}{hard} {EASY * times}\n"
    assert marked(of(text)) == [(3, hard)]


def test_sentences_alike_are_not_marked():
    assert marked(of(f"# Tides\n\n{EASY * 20}\n")) == []


def test_a_mark_says_what_the_text_would_be_easier_by():
    text = f"{EASY * 10}\n\n{LONG}\n\n{EASY * 10}\n"
    made = of(text)
    ((effect, shade),) = (
        (run.effect, run.shade)
        for passage in made.shading.passages
        for run in passage.runs
        if run.shade
    )
    assert made.grade - of(text.replace(LONG, "")).grade == pytest.approx(effect)
    assert effect >= made.shading.steps[shade - 1]


def test_the_text_is_whole_and_in_its_order():
    made = of(f"# Tides & more\n\n{EASY}{LONG}\n{EASY}\n\n- {HARD}\n- Two *words*\n")
    shown = [
        (passage.kind, "".join(run.text for run in passage.runs).strip())
        for passage in made.shading.passages
    ]
    assert shown == [
        (Kind.HEADING, "Tides & more"),
        (Kind.PARAGRAPH, f"{EASY}{LONG} {EASY}".strip()),
        (Kind.LIST_ITEM, HARD),
        (Kind.LIST_ITEM, "Two words"),
    ]


def test_a_language_without_spaces_keeps_none_and_has_no_shades():
    text = "月は海の水を引く。だから潮は満ちて、また引いていく。\n港の人はそれを待つ。\n"
    made = of(text, language="ja")
    assert made.score is None
    assert made.shading.steps == ()
    ((run,),) = (passage.runs for passage in made.shading.passages)
    assert run.text.strip() == " ".join(text.split())


def test_a_formula_on_a_scale_of_its_own_shades_by_one_that_has_grades():
    made = of(f"{EASY * 10}{LONG}\n", grade_formula="mcalpine-eflaw")
    assert made.score.name != "mcalpine-eflaw"
    assert made.grade is not None


PAGE = f"""<!doctype html><html lang=en><title>Tides</title><nav><a href=/>Home sweet home</a></nav>
<article><h1>Tides</h1><p>{EASY * 3}</p><pre>if tide:
    swim()</pre><table><tr><td>High tide<td>Low tide</table><img src=a.png alt="A wave">
<img src=b.png alt="A boat"></article></html>"""


def test_what_is_no_prose_gets_a_word_and_what_is_not_the_articles_none():
    passages = of(PAGE, "a.html").shading.passages
    told = [(p.kind, p.counts, "".join(run.text for run in p.runs).strip()) for p in passages]
    assert told == [
        (Kind.HEADING, False, "Tides"),
        (Kind.PARAGRAPH, True, (EASY * 3).strip()),
        (Kind.CODE, False, "code, 2 lines"),
        (Kind.TABLE_CELL, False, "table, 4 words"),
        (Kind.IMAGE, False, "2 images: A wave, A boat"),
    ]


def test_the_hardest_keep_their_texts():
    easy, hard, short = of(EASY * 20), of(EASY * 10 + LONG * 9), of(HARD)
    assert short.grade > hard.grade > easy.grade
    kept = hardest_texts([easy, short, hard], 2)
    assert [each.shading is not None for each in kept] == [True, False, True]
    assert [each.report for each in kept] == [each.report for each in (easy, short, hard)]
