"""Sentence boundaries beside other segmenters, on hand-made sentences."""

from __future__ import annotations

import json
import re
import time
from functools import partial
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NamedTuple

from readcheck.prose.sentences import strings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    Splitter = Callable[[str], Iterable[str]]

TEXTS = {
    "sentences-golden-en": (
        "48 English golden rules of pragmatic_segmenter, as pySBD tests them; our rules were not"
        " kept from them"
    ),
    "sentences-web-en": (
        "315 paragraphs of web text, UD English-EWT (dev); our rules were not kept from them"
    ),
}
TREEBANKS = "sentences"
_ABOUT_TREEBANKS = (
    "F1 of boundaries by language, on texts of Universal Dependencies in which sentences with a"
    " stop inside were taken first. One half of each treebank's texts: the errors of readcheck"
    " on this half were looked at while its rules were written, those of the others were not."
    " pySBD has no rules for some of these languages, syntok and blingfire are told no language;"
    " where a treebank ends sentences at headings and colons (nb, nl, sv) or at emoji (ru),"
    " no segmenter follows."
)
_ROUNDS = 3  # The quickest counts: the machine has other work.


class Figures(NamedTuple):
    """What a splitter reached on a set of texts.

    `exact` texts have all their sentences right, `count` texts the right number of them; `f1` is of
    boundaries, by characters that are no white space; `seconds` are the processor's.
    """

    texts: int
    exact: int
    count: int
    f1: float
    seconds: float


def section(corpus: Path) -> str:
    """The Markdown section on sentences; `corpus` is the folder of the hand-made sentences."""
    parts = ["## Sentences", ""]
    for name, meaning in TEXTS.items():
        path = corpus / f"{name}.json"
        if not path.is_file():
            parts += [f"{meaning}: not measured, `{path.name}` is not there.", ""]
            continue
        cases = json.loads(path.read_text("utf-8"))["cases"]
        parts += [f"{meaning} (time is the processor's, ours is 1):", "", *_table(cases), ""]
    parts += [*_by_language(corpus / TREEBANKS), ""]
    missing = [name for name in _PEERS if not _installed(name)]
    if missing:
        parts += [f"Not installed, so not run: {', '.join(missing)}.", ""]
    return "\n".join(parts)


def _by_language(folder: Path) -> list[str]:
    """A row for each language: the F1 of every splitter on sentences of treebanks."""
    paths = sorted(folder.glob("*.json"))
    if not paths:
        return [f"Sentences of treebanks: not measured, `{folder.name}/` is not there."]
    rows: list[str] = []
    for path in paths:
        cases = json.loads(path.read_text("utf-8"))
        splitters = _splitters(path.stem)
        figures = [f"{measure(split, cases, rounds=0).f1:.3f}" for split in splitters.values()]
        rows.append(f"| {path.stem} | {sum(len(c['sentences']) for c in cases):,} | ")
        rows[-1] += " | ".join(figures) + " |"
    names = " | ".join(_splitters("en"))
    return [
        _ABOUT_TREEBANKS,
        "",
        f"| language | sentences | {names} |",
        f"| --- | --: |{' --: |' * len(_splitters('en'))}",
        *rows,
    ]


def measure(split: Splitter, cases: list[dict[str, Any]], *, rounds: int = _ROUNDS) -> Figures:
    """Run a splitter over texts with known sentences; without rounds its time is not measured."""
    seconds = min((_seconds(split, cases) for _ in range(rounds)), default=float("inf"))
    exact = count = right = wrong = 0
    for case in cases:
        found = [" ".join(s.split()) for s in split(case["text"]) if s.strip()]
        gold = [" ".join(s.split()) for s in case["sentences"]]
        exact += found == gold
        count += len(found) == len(gold)
        ours, theirs = _ends(found), _ends(gold)
        right += len(ours & theirs)
        wrong += len(ours ^ theirs)
    return Figures(len(cases), exact, count, 2 * right / (2 * right + wrong), seconds)


def _table(cases: list[dict[str, Any]]) -> list[str]:
    """The figures of each splitter; its time is in that of the first, which is ours."""
    rows = ["| segmenter | exact | right count | F1 | time |", "| --- | --: | --: | --: | --: |"]
    ours: float | None = None
    for name, split in _splitters("en").items():
        got = measure(split, cases)
        ours = ours or got.seconds
        rows.append(
            f"| {name} | {got.exact}/{got.texts} | {got.count}/{got.texts}"
            f" | {got.f1:.3f} | {got.seconds / ours:.2g} |"
        )
    return rows


def _seconds(split: Splitter, cases: list[dict[str, Any]]) -> float:
    start = time.process_time()
    for case in cases:
        list(split(case["text"]))
    return time.process_time() - start


def _ends(sentences: list[str]) -> set[int]:
    at, ends = 0, set()
    for sentence in sentences:
        at += len("".join(sentence.split()))
        ends.add(at)
    return ends


def _splitters(language: str) -> dict[str, Splitter]:
    peers = {name: make(language) for name, make in _PEERS.items() if _installed(name)}
    ours = partial(strings, language=language)
    return {"readcheck": ours, **peers, "textstat's rule": _textstat}


def _installed(name: str) -> bool:
    needed = (name, "numpy") if name == "blingfire" else (name,)
    return all(find_spec(module) is not None for module in needed)


def _pysbd(language: str) -> Splitter:
    import pysbd
    from pysbd.languages import LANGUAGE_CODES

    known = language if language in LANGUAGE_CODES else "en"
    segmenter = pysbd.Segmenter(language=known, clean=False)
    return lambda text: list(segmenter.segment(text))


def _syntok(_: str) -> Splitter:
    from syntok import segmenter

    return lambda text: [
        "".join(token.spacing + token.value for token in sentence)
        for paragraph in segmenter.process(text)
        for sentence in paragraph
    ]


def _sentencex(language: str) -> Splitter:
    from sentencex import segment

    return lambda text: list(segment(language, text))


def _blingfire(_: str) -> Splitter:
    import blingfire

    return lambda text: blingfire.text_to_sentences(text).split("\n")


def _textstat(text: str) -> list[str]:
    """The rule of textstat 0.7, without its dictionary: it drops short sentences."""
    found = [s for s in re.findall(r"\b[^.!?]+[.!?]*", text) if len(s.split()) > len("ab")]
    return found or [text]


_PEERS: dict[str, Callable[[str], Splitter]] = {
    "pysbd": _pysbd,
    "syntok": _syntok,
    "sentencex": _sentencex,
    "blingfire": _blingfire,
}
