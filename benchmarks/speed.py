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

ROOT = Path(__file__).resolve().parent.parent
MARKDOWN = ROOT / "samples/right/tides.md"
PAGE = ROOT / "samples/right/clinic.html"
CONCISE = ("--output-format", "concise", "--exit-zero")
# What to run, and how many times a bare Python it may take.
COMMANDS: dict[str, tuple[tuple[str, ...], float | None]] = {
    "python -c pass": (("-c", "pass"), None),
    "readcheck --version": (("-m", "readcheck", "--version"), None),
    "one Markdown file, concise": (("-m", "readcheck", str(MARKDOWN), *CONCISE), 11),
    "one Markdown file, tables": (("-m", "readcheck", str(MARKDOWN), "--exit-zero"), 15),
    "one HTML page, concise": (("-m", "readcheck", str(PAGE), *CONCISE), 16),
    "one HTML page, tables": (("-m", "readcheck", str(PAGE), "--exit-zero"), None),
    "readcheck text, Markdown": (("-m", "readcheck", "text", str(MARKDOWN)), None),
    "import textstat": (("-c", "import textstat"), None),
}
PROSE_BYTES = 1_000_000
TIMES_FASTER = 6


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
    ours = best_of(lambda: readcheck_scores(prose), 5)
    try:
        theirs = best_of(lambda: textstat_scores(prose), 2)
    except ImportError:
        print("\ntextstat is not installed: no comparison")
        return []
    print(f"\ncounts and all English scores of {len(prose) / 1e6:.1f} MB of prose:")
    print(f"readcheck {ours:.2f} s, textstat {theirs:.2f} s: {theirs / ours:.1f} times faster")
    if theirs < TIMES_FASTER * ours:
        return [f"{theirs / ours:.1f} times faster than textstat, at least {TIMES_FASTER}"]
    return []


def english_prose() -> str:
    """The English samples' text and this project's documentation, repeated to a megabyte."""
    from readcheck import run
    from readcheck.cli.options import resolver

    files = [*ROOT.glob("samples/right/*"), *ROOT.glob("docs/*.md"), ROOT / "README.md"]
    job = run.Job(resolver(isolated=True, language="en"))
    texts = (
        " ".join(block.text.split())
        for analysis in run.each(map(str, sorted(files)), job, lambda analysis: analysis)
        if not hasattr(analysis, "error")
        for block in analysis.article.body
        if block.text.endswith(".")
    )
    once = "\n\n".join(texts)
    return (once + "\n\n") * (PROSE_BYTES // len(once) + 1)


def readcheck_scores(prose: str) -> None:
    """All that readcheck knows of a text: counts, scores, ranges."""
    from readcheck import engine
    from readcheck.settings import Settings
    from readcheck.source import Source

    analysis = engine.analyse(Source(prose, "prose.txt"), Settings(language="en"))
    assert analysis.scores


def textstat_scores(prose: str) -> None:
    """The same formulas by textstat, with its dictionary taken from where readcheck has it."""
    from readcheck import cross_check

    cross_check.scores(prose)


def best_of(call: object, times: int) -> float:
    """Seconds of the fastest call: what the machine can do when nothing disturbs it."""
    assert callable(call)
    found = []
    for _ in range(times):
        start = time.perf_counter()
        call()
        found.append(time.perf_counter() - start)
    return min(found)


if __name__ == "__main__":
    main()
