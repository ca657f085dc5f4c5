"""Scores: beside other libraries, and their ranges put to the test."""

from __future__ import annotations

import json
import random
import re
import shutil
import subprocess
import sys
from collections import Counter
from importlib.util import find_spec
from pathlib import Path
from statistics import mean
from typing import TYPE_CHECKING

from readcheck.engine import analyse
from readcheck.prose.language import detect
from readcheck.prose.model import Measurement, Sentence, total
from readcheck.run.cross_check import cross_check
from readcheck.scores.base import score_all
from readcheck.settings import Settings
from readcheck.source import Source, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.prose.model import Counts
    from readcheck.report import CrossCheckRow

TESTS = Path(__file__).parent.parent.parent / "tests"
SETS = ("news-and-blogs", "articles-and-docs")
FEWEST_WORDS, FEWEST_SENTENCES = 300, 60
SAMPLE = 150  # words of an excerpt
DRAWS = 12  # excerpts of each article
_NUMBER = re.compile(r"(?<=it counts) \d+|, not \d+$")
# What GNU style and the PyPI library "readability" call the scores that they print.
_STYLE = {
    "ari": "ARI",
    "coleman-liau": "Coleman-Liau",
    "flesch-kincaid": "Kincaid",
    "flesch-reading-ease": "Flesch Index",
    "gunning-fog": "Fog Index",
    "lix": "Lix",
    "smog": "SMOG-Grading",
}
_READABILITY = {
    "ari": "ARI",
    "coleman-liau": "Coleman-Liau",
    "dale-chall": "DaleChallIndex",
    "flesch-kincaid": "Kincaid",
    "flesch-reading-ease": "FleschReadingEase",
    "gunning-fog": "GunningFogIndex",
    "lix": "LIX",
    "rix": "RIX",
    "smog": "SMOGIndex",
}


def section(corpus: Path) -> str:
    """The Markdown section on scores; `corpus` is the folder with the sets of real articles."""
    analyses = [analysis for name in SETS for analysis in _articles(corpus / name)]
    parts = ["## Scores", ""]
    if analyses:
        parts += [*_side_by_side(analyses), *_coverage(analyses)]
    else:
        parts += ["Not measured beside other libraries: no articles in the corpus.", ""]
    return "\n".join([*parts, *_ranking()])


def _articles(folder: Path) -> Iterator[Analysis]:
    """The edited text of each article, as plain text, so that extraction plays no part."""
    path = folder / "ground-truth.json"
    if not path.is_file():
        return
    for entry in json.loads(path.read_text("utf-8")).values():
        text = entry.get("articleBody") or ""
        if detect(text).language == "en":
            analysis = analyse(Source(text, "article.txt"), Settings(language="en"))
            if analysis.measurement.counts.words >= FEWEST_WORDS:
                yield analysis


def _side_by_side(analyses: list[Analysis]) -> list[str]:
    rows = [{row.formula: row for row in cross_check(analysis)} for analysis in analyses]
    style = [_style(analysis) for analysis in analyses]
    library = [_readability(analysis) for analysis in analyses]
    lines = [
        (
            f"Means over the edited text of {len(analyses)} English articles of the corpus. "
            "textstat is given readcheck's syllables, so that only its rules differ; `off` is the "
            "mean of the absolute differences between textstat's figure and ours."
        ),
        "",
        "| formula | readcheck | textstat | off | GNU style | readability |",
        "|---|--:|--:|--:|--:|--:|",
    ]
    for name in analyses[0].scores:
        ours = mean(analysis.scores[name].value for analysis in analyses)
        theirs = [row[name] for row in rows if name in row]
        lines.append(
            f"| {name} | {ours:.2f} | {mean(row.textstat for row in theirs):.2f} "
            f"| {mean(abs(row.textstat - row.ours) for row in theirs):.2f} "
            f"| {_mean(style, name)} | {_mean(library, name)} |"
        )
    peers = {"GNU style": style, "readability": library}
    missing = [name for name, found in peers.items() if not found[0]]
    if missing:
        lines += ["", f"Not installed, so not run: {', '.join(missing)}."]
    return [*lines, "", *_reasons(rows)]


def _mean(found: list[dict[str, float]], name: str) -> str:
    values = [scores[name] for scores in found if name in scores]
    return f"{mean(values):.2f}" if values else ""


def _reasons(rows: list[dict[str, CrossCheckRow]]) -> list[str]:
    """How often each reason for a difference from textstat was given."""
    given: Counter[str] = Counter()
    for found in rows:
        given.update(
            {
                _NUMBER.sub("", reason).replace("it counts", "another number of")
                for row in found.values()
                for reason in row.reason.split("; ")
                if reason
            }
        )
    lines = ["Why textstat differs, and on how many of the articles:", ""]
    return [*lines, *(f"- {reason}: {times}" for reason, times in given.most_common()), ""]


def _style(analysis: Analysis) -> dict[str, float]:
    program = shutil.which("style")
    if program is None:
        return {}
    text = _text(analysis)
    printed = subprocess.run(
        [program], input=text, capture_output=True, text=True, check=False
    ).stdout
    values = {}
    for line in printed.splitlines():
        title, _, rest = line.strip().partition(": ")
        values[title] = rest.partition(" ")[0].partition("/")[0]
    return {ours: float(values[theirs]) for ours, theirs in _STYLE.items() if theirs in values}


def _readability(analysis: Analysis) -> dict[str, float]:
    """The library's scores of our sentences: it wants a sentence a line, words apart."""
    if find_spec("readability") is None:
        return {}
    from readability import getmeasures

    lines = _text(analysis).replace(". ", " .\n").replace(", ", " , ").splitlines()
    grades = getmeasures(lines, lang="en")["readability grades"]
    return {ours: float(grades[theirs]) for ours, theirs in _READABILITY.items()}


def _text(analysis: Analysis) -> str:
    blocks = analysis.article.blocks
    return "\n\n".join(
        " ".join(blocks[s.block].text[s.span.start : s.span.end].split())
        for s in analysis.measurement.sentences
    )


def _coverage(analyses: list[Analysis]) -> list[str]:
    """How often an excerpt's range holds its article's score."""
    long = [
        [sentence.counts for sentence in analysis.measurement.sentences]
        for analysis in analyses
        if len(analysis.measurement.sentences) >= FEWEST_SENTENCES
    ]
    if not long:
        return []
    random_ones = _hits(long, neighbours=False)
    neighbours = _hits(long, neighbours=True)
    lines = [
        (
            f"Ranges: excerpts of about {SAMPLE} words from the {len(long)} articles of at least "
            f"{FEWEST_SENTENCES} sentences, {DRAWS} of each, either sentences drawn at random or "
            "a run of neighbours. The share whose 95 % range holds the score of the whole article:"
        ),
        "",
        "| formula | at random | neighbours |",
        "|---|--:|--:|",
    ]
    lines += [
        f"| {name} | {random_ones[name]:.2f} | {neighbours[name]:.2f} |" for name in neighbours
    ]
    return [*lines, ""]


def _hits(articles: list[list[Counts]], *, neighbours: bool) -> dict[str, float]:
    generator = random.Random(1)
    hits: Counter[str] = Counter()
    tries = 0
    for sentences in articles:
        whole = _scores(sentences)
        for _ in range(DRAWS):
            excerpt = _excerpt(sentences, generator, neighbours=neighbours)
            tries += 1
            for name, score in _scores(excerpt).items():
                hits[name] += score.low <= whole[name].value <= score.high
    return {name: times / tries for name, times in hits.items()}


def _excerpt(
    sentences: list[Counts], generator: random.Random, *, neighbours: bool
) -> list[Counts]:
    if neighbours:
        last = max(at for at in range(len(sentences)) if _words(sentences[at:]) >= SAMPLE)
        start = generator.randrange(last + 1)
        order = sentences[start:]
    else:
        order = generator.sample(sentences, len(sentences))
    size = next(n for n in range(1, len(order) + 1) if _words(order[:n]) >= SAMPLE)
    return order[:size]


def _words(sentences: list[Counts]) -> int:
    return sum(counts.words for counts in sentences)


def _scores(sentences: list[Counts]):  # noqa: ANN202 What score_all returns.
    parts = tuple(Sentence(0, Span(0, 0), counts) for counts in sentences)
    return score_all(Measurement("en", parts, total(sentences)))


def _ranking() -> list[str]:
    """Our own pairs; they stand in the tests, where a formula that ranks one wrong fails."""
    sys.path.insert(0, str(TESTS))
    from scores.pairs import PAIRS

    wrong = Counter(
        name for plain, hard in PAIRS for name, right in _ranked(plain, hard).items() if not right
    )
    fault = ", ".join(f"{name} {times}" for name, times in wrong.items()) or "none"
    return [
        (
            f"Ranking: of {len(PAIRS)} pairs of our own, the same in plain and in hard words, "
            f"ranked wrong by formula: {fault}."
        ),
        "",
    ]


def _ranked(plain: str, hard: str) -> dict[str, bool]:
    from readcheck.scores.base import formulas

    one, other = (
        analyse(Source(text, "a.txt"), Settings(language="en")).scores for text in (plain, hard)
    )
    return {
        formula.name: (other[formula.name].value > one[formula.name].value)
        is formula.higher_is_harder
        for formula in formulas("en")
    }
