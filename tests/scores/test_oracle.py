"""Where textstat follows a formula's paper, both give the same score to 1e-9.

The texts are made of dictionary words in sentences that leave no doubt, so that nothing is left to
differ but the formulas. textstat is handed our syllables and downloads nothing.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readcheck.engine import analyse
from readcheck.run.cross_check import cross_check
from readcheck.settings import Settings
from readcheck.source import Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.report import CrossCheckRow

EASY = (
    *("the", "a", "he", "she", "they", "water", "house", "tree", "run", "walk", "bread", "morning"),
    *("mother", "garden", "bird", "river", "stone", "little", "old", "green", "under", "over"),
    *("with", "for", "and", "but", "when", "because", "always", "never", "window", "table"),
)
HARD = (
    *("opportunity", "resilience", "ambiguous", "photographic", "intricate", "determine"),
    *("consequence", "laboratory", "hypothesis", "magnitude", "probability", "geometry"),
)
WORDS = {
    "de": "der Turm steht am alten Markt und jeder Reisende betrachtet seine Gewölbe aus Granit",
    "es": "el molino queda cerca del camino y cada viajero contempla su maquinaria antigua",
    "fr": "le moulin reste près du chemin et chaque voyageur regarde sa machine ancienne",
    "it": "il mulino resta vicino alla strada e ogni viaggiatore guarda la sua macchina antica",
    "nl": "de molen staat naast het oude pad en iedere reiziger bekijkt zijn machinerie",
    "ru": "мельница стоит около старой дороги и каждый путник смотрит на машины",
}
# What differs there, and why, stands in the docs of cross_check.
ELSEWHERE = {"coleman-liau", "gulpease", "gunning-fog", "linsear-write"} | {
    "spache",
    "szigriszt-pazos",
}


@cache
def rows(text: str, language: str) -> dict[str, CrossCheckRow]:
    analysis = analyse(Source(text, "a.txt"), Settings(language=language))
    return {row.formula: row for row in cross_check(analysis)}


def texts(words: Sequence[str]) -> st.SearchStrategy[str]:
    sentence = st.lists(st.sampled_from(words), min_size=6, max_size=22).map(
        lambda chosen: " ".join(chosen).capitalize() + "."
    )
    return st.lists(sentence, min_size=2, max_size=12).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(texts(EASY * 2 + HARD))
def test_english_formulas_equal_textstats(text: str):
    found = rows(text, "en")
    for name in found.keys() - ELSEWHERE:
        assert found[name].reason == "", found[name]
        assert found[name].ours == pytest.approx(found[name].textstat, abs=1e-9)


@settings(max_examples=25, deadline=None)
@given(texts(EASY * 2 + HARD))
def test_coleman_liau_differs_by_the_copied_coefficient_only(text: str):
    row = rows(text, "en")["coleman-liau"]
    analysis = analyse(Source(text, "a.txt"), Settings(language="en"))
    counts = analysis.measurement.counts
    assert row.ours - row.textstat == pytest.approx(0.0008 * 100 * counts.letters / counts.words)


@settings(max_examples=25, deadline=None)
@given(texts(EASY * 2 + HARD))
def test_linsear_write_equals_textstats_when_it_reads_the_whole_text(text: str):
    from readcheck.run.cross_check import _textstat

    analysis = analyse(Source(text, "a.txt"), Settings(language="en"))
    with _textstat("en") as checker:
        theirs = checker.linsear_write_formula(text, strict_upper=False)
    assert analysis.scores["linsear-write"].value == pytest.approx(theirs, abs=1e-9)


@settings(max_examples=25, deadline=None)
@given(texts(EASY + HARD))
def test_gunning_fog_equals_textstats_where_the_word_lists_agree(text: str):
    row = rows(text, "en")["gunning-fog"]
    assert row.ours == pytest.approx(row.textstat, abs=1e-9)


@pytest.mark.parametrize("language", WORDS)
@settings(max_examples=8, deadline=None)
@given(data=st.data())
def test_other_languages_formulas_equal_textstats(language: str, data: st.DataObject):
    text = data.draw(texts(WORDS[language].split()))
    found = rows(text, language)
    assert len(found) >= 3
    for row in (found[name] for name in found.keys() - ELSEWHERE):
        assert row.ours == pytest.approx(row.textstat, abs=1e-9), row


def test_a_difference_is_explained_by_the_counts_behind_it():
    text = "Dr. Ames met 3 well-known experts in the U.S. yesterday. They walked home. Why not?"
    found = rows(text, "en")
    assert "sentences" in found["flesch-kincaid"].reason
    assert "inflected" in found["dale-chall"].reason
    assert "0.0588" in found["coleman-liau"].reason
    assert all(row.reason for row in found.values() if abs(row.ours - row.textstat) > 1e-9)


def test_a_page_without_prose_has_nothing_to_check():
    assert rows("", "en") == {}


def test_nothing_is_downloaded(monkeypatch: pytest.MonkeyPatch):
    import nltk

    def fail(*_: object, **__: object) -> None:
        raise AssertionError("a download was tried")

    monkeypatch.setattr(nltk, "download", fail)
    monkeypatch.setattr(nltk.data, "find", fail)
    assert len(rows("Nobody has seen these very words before. They are new to everyone.", "en")) > 9
