"""Start-up and throughput as ratios measured in one run, so that they can be compared anywhere.

    python benchmarks/speed.py [--rounds 25] [--site FOLDER] [--pages FOLDER] [--write]

Run it in an environment that holds readcheck and what it depends on, and nothing else: installed
parsers that BeautifulSoup finds are imported by it, and an editable installation starts slower.
Each round times every command once, in turn, so that a busy machine slows them all; the tables
give medians as multiples of `python -c pass`, of reading the files, or of parsing them. Times are
the processor's, but those of several workers.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from readcheck import engine
from readcheck.article.model import Kind
from readcheck.prose.syllables import syllables
from readcheck.settings import Settings
from readcheck.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from readcheck.analysis import Analysis

ROOT = Path(__file__).resolve().parent.parent
MARKDOWN = ROOT / "samples/right/tides.md"
PAGE = ROOT / "samples/right/clinic.html"
WRITTEN = ROOT / "docs" / "speed.md"
HEAD = """\
# Speed

Absolute times mean little on another machine, so these are ratios, measured in one run with Python
{python}: medians of interleaved rounds, of the processor's time where nothing else is said. To
measure again, in a fresh environment that holds readcheck and nothing else, not installed as
editable:

```console
$ python benchmarks/speed.py --site FOLDER_OF_MARKDOWN --pages FOLDER_OF_HTML --write
```

"At most" and "at least" are limits that the benchmark fails on.
"""
HASHING = """\
import hashlib, pathlib, sys
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.md")):
    hashlib.sha256(path.read_bytes()).hexdigest()
"""
# What parses a folder's files and does nothing else: less than reading an article can take.
PARSING = """\
import pathlib, sys
{setup}
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.{ending}")):
    parse(path.read_text("utf-8", "replace"))
"""
PARSERS = {
    "md": (
        "markdown-it-py",
        "from markdown_it import MarkdownIt; parse = MarkdownIt().parse",
        (2.2, 3.2),
    ),
    "html": (
        "BeautifulSoup(html.parser)",
        "from bs4 import BeautifulSoup; parse = lambda text: BeautifulSoup(text, 'html.parser')",
        (1.5, 1.9),
    ),
}
# The benchmark keeps what stands behind it.
BY_HAND = "<!-- by hand from here on -->"
LIMITS = {"all unchanged, concise": 2.2}
WORKERS = 1.8  # Times as fast as one process, with all figures.
HALVES = """\
import subprocess, sys
halves = [[sys.executable, *sys.argv[1:], "--shard", part] for part in ("1/2", "2/2")]
sys.exit(max(run.wait() for run in [subprocess.Popen(half) for half in halves]))
"""
ANEW = ("--exit-zero", "--no-cache")
CONCISE = ("--output-format", "concise", *ANEW)
# What to run, and how many times a bare Python it may take.
COMMANDS: dict[str, tuple[tuple[str, ...], float | None]] = {
    "python -c pass": (("-c", "pass"), None),
    "readcheck --version": (("-m", "readcheck", "--version"), None),
    "one Markdown file, concise": (("-m", "readcheck", str(MARKDOWN), *CONCISE), 10),
    "Markdown with a visible claim, concise": (("-m", "readcheck", "visible.md", *CONCISE), 10),
    "one Markdown file, tables": (("-m", "readcheck", str(MARKDOWN), *ANEW), 14),
    "one HTML page, concise": (("-m", "readcheck", str(PAGE), *CONCISE), 13),
    "one HTML page, tables": (("-m", "readcheck", str(PAGE), *ANEW), None),
    "one unchanged file, concise": (("-m", "readcheck", str(MARKDOWN), *CONCISE[:-1]), 6.5),
    "readcheck text, Markdown": (("-m", "readcheck", "text", str(MARKDOWN)), None),
    "import textstat": (("-c", "import textstat"), None),
}
MEGABYTE = 1_000_000
LARGE = 10  # Megabytes of a file that is held against one of a megabyte.
MOST_TIME = 11  # Times the smaller file's.
MOST_MEMORY = 40  # Times the file.
LONGEST = 3_600  # Seconds, so that no limit of ours ends a measurement.
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
    parser.add_argument(
        "--site", type=Path, help="a folder of many articles, for workers and cache"
    )
    parser.add_argument("--pages", type=Path, help="a folder of HTML pages, against its parser")
    parser.add_argument("--write", action="store_true", help="write docs/speed.md")
    arguments = parser.parse_args()
    parts = [starts(arguments.rounds), throughput(), sizes(max(3, arguments.rounds // 5))]
    if arguments.site:
        parts.append(site(arguments.site.resolve(), max(3, arguments.rounds // 5)))
        parts.append(parsing("md", arguments.site.resolve(), max(3, arguments.rounds // 5)))
    if arguments.pages:
        parts.append(parsing("html", arguments.pages.resolve(), max(3, arguments.rounds // 5)))
    text = "\n\n".join(
        [HEAD.format(python=platform.python_version()), *(part.text for part in parts)]
    )
    print(text)
    if arguments.write:
        _, mark, by_hand = WRITTEN.read_text("utf-8").partition(BY_HAND)
        WRITTEN.write_text(f"{text}\n\n{mark}{by_hand}" if mark else f"{text}\n", "utf-8")
    missed = [line for part in parts for line in part.missed]
    for line in missed:
        print(f"missed: {line}", file=sys.stderr)
    sys.exit(bool(missed))


class Part(NamedTuple):
    """A section of the page, and the limits that it missed."""

    text: str
    missed: list[str]


def starts(rounds: int) -> Part:
    """Each command's time as a multiple of a bare Python's."""
    commands = {name: arguments for name, (arguments, _) in COMMANDS.items()}
    times = interleaved(commands, rounds, processor_time)
    base = statistics.median(times["python -c pass"])
    missed = []
    rows = [
        "## Start to finish",
        "",
        "| command | x `python -c pass` | at most |",
        "|---|---:|---:|",
    ]
    for name, (_, limit) in COMMANDS.items():
        ratio = statistics.median(times[name]) / base
        rows.append(f"| {name} | {ratio:.1f} | {limit or ''} |")
        if limit is not None and ratio > limit:
            missed.append(f"{name}: {ratio:.1f}, at most {limit}")
    return Part("\n".join(rows), missed)


def _faster(times: dict[str, float], name: str) -> float:
    """How many times as fast two workers are as one process."""
    return times[f"{name}, one process"] / times[f"{name}, two"]


def processor_time() -> float:
    """Seconds of the processor that ended child processes took."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def interleaved(
    commands: dict[str, tuple[str, ...]],
    rounds: int,
    clock: Callable[[], float] = time.perf_counter,
) -> dict[str, list[float]]:
    """Seconds of every round of each command; the first round only warms caches."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as empty:
        Path(empty, "visible.md").write_text(with_visible_claim(), "utf-8")
        for _ in range(rounds + 1):
            for name, arguments in commands.items():
                times[name].append(seconds(arguments, empty, clock))
    return {name: found[1:] for name, found in times.items()}


def with_visible_claim() -> str:
    """The Markdown sample with its reading time where readers see it, and no front matter."""
    _, _, body = MARKDOWN.read_text("utf-8").split("---\n", 2)
    title, text = body.strip().split("\n\n", 1)
    return f"{title}\n\nReading time: 2 minutes\n\n{text}\n"


def seconds(
    arguments: tuple[str, ...], folder: str, clock: Callable[[], float] = time.perf_counter
) -> float:
    """How long one process takes from start to finish.

    Raises:
        CalledProcessError: it failed.
    """
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    start = clock()
    subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
        env=environment,
    )
    return clock() - start


def throughput() -> Part:
    """How many times faster than by textstat prose is counted and scored."""
    prose = english_prose()
    texts = [prose + "The end.\n\n" * number for number in range(1, 4)]  # No cache knows them.
    parsed = best_of(our_scores, texts)
    counted = best_of(lambda analysis: analysis.scores, [parse(text) for text in texts])
    try:
        theirs = best_of(textstat_scores, texts)
    except ImportError:
        return Part("textstat is not installed: no comparison", [])
    rows = [
        "## Counts and all English scores",
        "",
        (
            f"{len(prose) / 1e6:.1f} MB of prose (this project's documents, repeated), in one "
            "process. textstat is spared the loading of its dictionary; its time is one call for "
            "each formula."
        ),
        "",
        "| what | times faster than textstat | at least |",
        "|---|---:|---:|",
        f"| counts, scores and their ranges | {theirs / counted:.1f} | {TIMES_FASTER} |",
        f"| the same with the parsing of the text | {theirs / parsed:.1f} | |",
    ]
    missed = []
    if theirs < TIMES_FASTER * counted:
        missed = [f"{theirs / counted:.1f} times faster than textstat, at least {TIMES_FASTER}"]
    return Part("\n".join(rows), missed)


def site(folder: Path, rounds: int) -> Part:
    """Many articles: two workers against one, and the cache against reading and hashing."""
    check = ("-m", "readcheck", str(folder), "--isolated", *CONCISE[:-1])
    full = ("-m", "readcheck", str(folder), "--isolated", "--output-format", "json", "--exit-zero")
    with tempfile.TemporaryDirectory() as cache:
        cached = (*check, "--cache-dir", str(Path(cache) / "cache"))
        seconds(cached, cache)
        commands = {
            "reading and hashing every file": ("-c", HASHING, str(folder)),
            "all unchanged, concise": cached,
            "concise, one process": (*check, "--no-cache", "-j", "1"),
            "concise, two": (*check, "--no-cache", "-j", "2"),
            "all figures (json), one process": (*full, "--no-cache", "-j", "1"),
            "all figures (json), two": (*full, "--no-cache", "-j", "2"),
            "all figures, two runs of half each": ("-c", HALVES, *full, "--no-cache", "-j", "1"),
        }
        times = {k: statistics.median(v) for k, v in interleaved(commands, rounds).items()}
    base = times["reading and hashing every file"]
    workers = _faster(times, "all figures (json)")
    one = times["all figures (json), one process"]
    halves = one / times["all figures, two runs of half each"]
    rows = [
        f"## {sum(1 for _ in folder.rglob('*.md')):,} Markdown files, by the clock",
        "",
        "| command | x reading and hashing | at most |",
        "|---|---:|---:|",
        *(
            f"| {name} | {found / base:.1f} | {LIMITS.get(name, '')} |"
            for name, found in times.items()
        ),
        "",
        (
            f"Two workers: concise {_faster(times, 'concise'):.2f} times as fast as one, all "
            f"figures (json) {workers:.2f} times (at least {WORKERS}). Two runs that have nothing "
            f"in common, which show what the machine gives: {halves:.2f} times."
        ),
    ]
    missed = [
        f"{name}: {times[name] / base:.1f}, at most {limit}"
        for name, limit in LIMITS.items()
        if times[name] > limit * base
    ]
    if workers < WORKERS:
        missed.append(f"two workers: {workers:.2f} times as fast as one, at least {WORKERS}")
    return Part("\n".join(rows), missed)


def sizes(rounds: int) -> Part:
    """What ten times the text takes, with all figures: time and peak memory."""
    rows = [
        f"## A file of {LARGE} MB against one of 1 MB",
        "",
        "All figures of one file of varied prose; memory is the peak of the process.",
        "",
        "| format | time, x that of 1 MB | at most | memory, x the file | at most |",
        "|---|---:|---:|---:|---:|",
    ]
    missed = []
    with tempfile.TemporaryDirectory() as folder:
        for ending, written in FORMS.items():
            used: dict[int, list[tuple[float, float]]] = {1: [], LARGE: []}
            for size in used:
                text = written(size * MEGABYTE)
                Path(folder, f"{size}.{ending}").write_text(text, "utf-8")
            for _ in range(rounds):
                for size, found in used.items():
                    found.append(spent(Path(folder, f"{size}.{ending}")))
            small, large = (statistics.median(t for t, _ in found) for found in used.values())
            longer = large / small
            memory = max(peak for _, peak in used[LARGE]) / (LARGE * MEGABYTE)
            rows.append(
                f"| .{ending} | {longer:.1f} | {MOST_TIME} | {memory:.1f} | {MOST_MEMORY} |"
            )
            if longer > MOST_TIME or memory > MOST_MEMORY:
                missed.append(f"{LARGE} MB of .{ending}: {longer:.1f} x time, {memory:.1f} x file")
    return Part("\n".join(rows), missed)


def spent(file: Path) -> tuple[float, float]:
    """The processor's seconds and the peak of bytes that all figures of a file take."""
    command = ("-m", "readcheck", str(file), "--isolated", "--output-format", "json", *ANEW)
    process = subprocess.Popen(
        [sys.executable, *command, "--max-seconds", str(LONGEST)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, process.returncode
    unit = 1 if sys.platform == "darwin" else 1024
    return used.ru_utime + used.ru_stime, used.ru_maxrss * unit


def varied(length: int) -> Iterator[list[str]]:
    """Paragraphs, a list of sentences each, of the words of this project's documents by chance."""
    chance = random.Random(length)
    texts = (file.read_text("utf-8") for file in sorted(ROOT.glob("docs/*.md")))
    words = sorted({word for text in texts for word in re.findall(r"[A-Za-z]{2,14}", text)})
    while length > 0:
        sentences = [
            f"{' '.join(chance.choices(words, k=chance.randint(4, 28))).capitalize()}."
            for _ in range(chance.randint(2, 7))
        ]
        yield sentences
        length -= sum(map(len, sentences))


def large_markdown(length: int) -> str:
    """Headings, paragraphs with links and emphasis, and lists."""
    parts = ["# Long"]
    for number, sentences in enumerate(varied(length)):
        first, *others = sentences
        linked = f"[{first}](https://example.org/{number}) *{others[0]}* {' '.join(others[1:])}"
        parts += [f"## {first[:40].strip()}"] if number % 12 == 0 else []
        parts.append(linked if number % 7 else "\n".join(f"- {each}" for each in sentences))
    return "\n\n".join(parts)


def large_page(length: int) -> str:
    """The same as a page."""
    parts = ["<!doctype html><html lang='en'><title>Long</title><article><h1>Long</h1>"]
    for number, sentences in enumerate(varied(length)):
        first, *others = sentences
        linked = f"<p><a href='/{number}'>{first}</a> <em>{others[0]}</em> {' '.join(others[1:])}"
        listed = "".join(f"<li>{each}</li>" for each in sentences)
        parts += [f"<h2>{first[:40].strip()}</h2>"] if number % 12 == 0 else []
        parts.append(f"{linked}</p>" if number % 7 else f"<ul>{listed}</ul>")
    return "\n".join((*parts, "</article>"))


def large_text(length: int) -> str:
    """Paragraphs alone."""
    return "\n\n".join(" ".join(sentences) for sentences in varied(length))


FORMS = {"md": large_markdown, "html": large_page, "txt": large_text}


def parsing(ending: str, folder: Path, rounds: int) -> Part:
    """Every file read cold in one process, against a common parser that does nothing else."""
    parser, setup, limits = PARSERS[ending]
    cold = ("-m", "readcheck", str(folder), "--isolated", *ANEW, "-j", "1", "--output-format")
    alone = f"parsing by {parser}"
    commands = {
        alone: ("-c", PARSING.format(setup=setup, ending=ending), str(folder)),
        "findings alone (concise)": (*cold, "concise"),
        "all figures (json)": (*cold, "json"),
    }
    times = interleaved(commands, rounds, processor_time)
    ratios = {k: statistics.median(v) / statistics.median(times[alone]) for k, v in times.items()}
    wanted = dict(zip(ratios, ("", *limits), strict=True))
    rows = [
        f"## {sum(1 for _ in folder.rglob(f'*.{ending}')):,} files (.{ending}) against a parser",
        "",
        f"| command | x {parser} | at most |",
        "|---|---:|---:|",
        *(f"| {name} | {ratio:.2f} | {wanted[name]} |" for name, ratio in ratios.items()),
    ]
    missed = [
        f"{name} (.{ending}): {ratio:.2f}, at most {limit}"
        for (name, ratio), limit in zip(list(ratios.items())[1:], limits, strict=True)
        if ratio > limit
    ]
    return Part("\n".join(rows), missed)


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
    return f"{once}\n\n" * (MEGABYTE // len(once) + 1)


def read(file: Path) -> Source:
    """A file's text."""
    return Source.decode(file.read_bytes(), str(file))


def parse(prose: str) -> Analysis:
    """A text, parsed and not yet asked anything."""
    return engine.analyse(Source(prose, "prose.txt"), Settings(language="en"))


def our_scores(prose: str) -> object:
    """All that readcheck knows of a text's difficulty: counts, scores and their ranges."""
    return parse(prose).scores


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


def best_of(score: Callable[[Any], object], inputs: Sequence[object]) -> float:
    """Seconds of the fastest call, each with an input of its own."""
    found = []
    for each in inputs:
        start = time.perf_counter()
        score(each)
        found.append(time.perf_counter() - start)
    return min(found)


if __name__ == "__main__":
    main()
