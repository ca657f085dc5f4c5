"""Start-up and throughput as ratios measured in one run, so that they can be compared anywhere.

    python benchmarks/speed.py [--rounds 25]

Run it in an environment that holds readcheck and what it depends on, and nothing else: installed
parsers that BeautifulSoup finds are imported by it, and an editable installation starts slower.
Each round times every command once, in turn, so that a busy machine slows them all; the table
gives medians as multiples of `python -c pass`.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from readcheck import engine
from readcheck.article.model import Kind
from readcheck.prose.syllables import syllables
from readcheck.settings import Settings
from readcheck.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
MARKDOWN = ROOT / "samples/right/tides.md"
PAGE = ROOT / "samples/right/clinic.html"
ANEW = ("--exit-zero", "--no-cache")
CONCISE = ("--output-format", "concise", *ANEW)
# What to run, and how many times a bare Python it may take.
COMMANDS: dict[str, tuple[tuple[str, ...], float | None]] = {
    "python -c pass": (("-c", "pass"), None),
    "readcheck --version": (("-m", "readcheck", "--version"), None),
    "one Markdown file, concise": (("-m", "readcheck", str(MARKDOWN), *CONCISE), 11),
    "one Markdown file, tables": (("-m", "readcheck", str(MARKDOWN), *ANEW), 15),
    "one HTML page, concise": (("-m", "readcheck", str(PAGE), *CONCISE), 16),
    "one HTML page, tables": (("-m", "readcheck", str(PAGE), *ANEW), None),
    "one unchanged file, concise": (("-m", "readcheck", str(MARKDOWN), *CONCISE[:-1]), 8),
    "readcheck text, Markdown": (("-m", "readcheck", "text", str(MARKDOWN)), None),
    "import textstat": (("-c", "import textstat"), None),
}
PROSE_LENGTH = 1_000_000
TIMES_FASTER = 6
TEXTSTAT = (
    "flesch_reading_ease",
    "flesch_kincaid_grade",
    "gunning_fog",
    "smog_index",
    "automated_readability_index",
    "coleman_liau_index",
    "dale_chall_readability_score",
    "spache_readability",
    "linsear_write_formula",
    "lix",
    "rix",
    "mcalpine_eflaw",
)


def main() -> None:
    """Measure, print the tables, and exit with 1 where a limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=25, help="timings of each command")
    rounds = parser.parse_args().rounds
    missed = [*print_starts(rounds), *print_throughput()]
    for line in missed:
        print(f"missed: {line}")
    sys.exit(bool(missed))


def print_starts(rounds: int) -> list[str]:
    """Print each command's time as a multiple of a bare Python's; give the limits missed."""
    times = interleaved({name: arguments for name, (arguments, _) in COMMANDS.items()}, rounds)
    base = statistics.median(times["python -c pass"])
    missed = []
    print(f"| command | x python -c pass ({base * 1000:.0f} ms) | at most |\n|---|---:|---:|")
    for name, (_, limit) in COMMANDS.items():
        ratio = statistics.median(times[name]) / base
        print(f"| {name} | {ratio:.1f} | {limit or ''} |")
        if limit is not None and ratio > limit:
            missed.append(f"{name}: {ratio:.1f}, at most {limit}")
    return missed


def interleaved(commands: dict[str, tuple[str, ...]], rounds: int) -> dict[str, list[float]]:
    """Seconds of every round of each command; the first round only warms caches."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as empty:
        for _ in range(rounds + 1):
            for name, arguments in commands.items():
                times[name].append(seconds(arguments, empty))
    return {name: found[1:] for name, found in times.items()}


def seconds(arguments: tuple[str, ...], folder: str) -> float:
    """How long one process takes from start to finish.

    Raises:
        CalledProcessError: it failed.
    """
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
        env=environment,
    )
    return time.perf_counter() - start


def print_throughput() -> list[str]:
    """Print how many times faster than textstat prose is counted and scored."""
    prose = english_prose()
    ours = best_of(our_scores, prose)
    try:
        theirs = best_of(textstat_scores, prose)
    except ImportError:
        print("\ntextstat is not installed: no comparison")
        return []
    print(f"\ncounts and all English scores of {len(prose) / 1e6:.1f} MB of prose:")
    print(f"readcheck {ours:.2f} s, textstat {theirs:.2f} s: {theirs / ours:.1f} times faster")
    if theirs < TIMES_FASTER * ours:
        return [f"{theirs / ours:.1f} times faster than textstat, at least {TIMES_FASTER}"]
    return []


def english_prose() -> str:
    """The running prose of this project's English documents and samples, repeated to a megabyte."""
    files = [*ROOT.glob("docs/*.md"), *ROOT.glob("samples/right/*.md"), ROOT / "README.md"]
    articles = [engine.analyse(read(file), Settings()).article for file in sorted(files)]
    paragraphs = [
        " ".join(block.text.split())
        for article in articles
        if article.language in {None, "en"}
        for block in article.body
        if block.kind is Kind.PARAGRAPH
    ]
    once = "\n\n".join(paragraphs)
    return f"{once}\n\n" * (PROSE_LENGTH // len(once) + 1)


def read(file: Path) -> Source:
    """A file's text."""
    return Source.decode(file.read_bytes(), str(file))


def our_scores(prose: str) -> object:
    """All that readcheck knows of a text's difficulty: counts, scores and their ranges."""
    return engine.analyse(Source(prose, "prose.txt"), Settings(language="en")).scores


def textstat_scores(prose: str) -> list[float]:
    """The same formulas by textstat, spared the download and loading of its dictionary."""
    from textstat.backend.counts import _count_syllables
    from textstat.textstat import textstatistics

    _count_syllables.get_cmudict = lambda _: Pronunciations()
    checker = textstatistics()
    checker.set_lang("en_US")
    return [float(getattr(checker, method)(prose)) for method in TEXTSTAT]


class Pronunciations(dict[str, list[list[str]]]):
    """What textstat takes for CMUdict: each word's pronunciation, made of as many vowels."""

    def __missing__(self, word: str) -> list[list[str]]:
        """Look the word up once."""
        self[word] = [["AH0"] * syllables(word)]
        return self[word]


def best_of(score: Callable[[str], object], prose: str) -> float:
    """Seconds of the fastest of three calls, each with a text that no cache has seen."""
    found = []
    for number in range(1, 4):
        text = prose + "The end.\n\n" * number
        start = time.perf_counter()
        score(text)
        found.append(time.perf_counter() - start)
    return min(found)


if __name__ == "__main__":
    main()
