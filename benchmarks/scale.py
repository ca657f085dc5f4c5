"""What many pages cost: memory by the number of pages, and processor time for a million.

    python benchmarks/scale.py --corpus FOLDER [--sample 150] [--pages 5000 20000] [--write]

Memory is the peak of `readcheck check` (its resident set) on pages made here, each with a card of
another page, so that all wait for the last. Time is that of the processor, for `readcheck.batch` on
every n-th page of a folder: all figures, as a row of docs/scale.md has them. Beside it stands what
BeautifulSoup takes to parse the same pages, or markdown-it-py, so that it can be told what another
machine would take.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from bs4 import BeautifulSoup
from markdown_it import MarkdownIt

import readcheck

if TYPE_CHECKING:
    import resource
    from collections.abc import Callable, Iterator, Sequence

PAGE = Path(__file__).resolve().parent.parent / "docs" / "scale.md"
HEADING = "## What it costs\n"
MOST_GROWTH = 1.3  # Of the peak, from the fewest pages to the most.
FORMATS = ("concise", "jsonl")
ROUNDS = 3
MILLION = 1_000_000
HOUR = 3_600
HTML = """<!doctype html><html lang="en"><head><title>Page {page}</title>
<link rel="canonical" href="https://example.org/{path}"></head>
<body><article><h1>Page {page}</h1><p>1 min read</p>{text}</article>
<aside><h2>More</h2><ul>{cards}</ul></aside></body></html>"""
MEMORY = f"""\
Peak of `readcheck check` with one process on pages made for it, each with cards of three others, so
that all reports wait for the last page (at most {MOST_GROWTH} times from the fewest to the most):
"""
TIME = f"""\
All figures of a million pages, from the processor time of every n-th page of a corpus
(`readcheck.batch` in one process, median of {ROUNDS} rounds), on the machine that this was measured
on; times the parser's own, which tells what another would take:
"""
AGAIN = """\
`python benchmarks/scale.py --corpus FOLDER --write` measures it again. Reading WARC and writing
Parquet come on top; with `report=True` so does a report of some 10 kB a page."""
SAID = "the tide comes in twice a day while every boat waits for water over a bar of sand"


def main() -> None:
    """Measure, print, and exit with 1 where memory grows."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--corpus", type=Path, required=True, help="a folder of pages")
    parser.add_argument("--sample", type=int, default=150, help="pages of each form to time")
    parser.add_argument("--pages", type=int, nargs="+", default=[5_000, 20_000])
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.name}")
    arguments = parser.parse_args()
    peaks = {number: peaks_of(number) for number in sorted(arguments.pages)}
    costs = [*cost(arguments.corpus, arguments.sample)]
    text = f"{HEADING}\n{memory(peaks)}\n\n{time_table(costs)}\n"
    print(text)
    if arguments.write:
        before = PAGE.read_text("utf-8").partition(HEADING)[0]
        PAGE.write_text(f"{before}{text}", "utf-8")
    fewest, *_, most = peaks.values()
    sys.exit(any(most[name] > MOST_GROWTH * fewest[name] for name in FORMATS))


def peaks_of(number: int) -> dict[str, float]:
    """The peak in megabytes of a run over so many pages, by output format."""
    with tempfile.TemporaryDirectory() as folder:
        for path, page in made(number):
            file = Path(folder, path)
            file.parent.mkdir(exist_ok=True)
            file.write_text(page, "utf-8")
        return {name: peak(folder, name) for name in FORMATS}


def made(number: int) -> Iterator[tuple[str, str]]:
    """So many pages with a time, and cards of three others each."""
    chance = random.Random(number)

    def path(page: int) -> str:
        return f"{page // 500}/{page}.html"

    for page in range(number):
        text = "".join(
            f"<p>{' '.join(chance.choices(SAID.split(), k=45)).capitalize()}.</p>" for _ in range(3)
        )
        cards = "".join(
            f'<li><a href="/{path(other)}">Page {other}</a> <span>1 min read</span></li>'
            for other in (chance.randrange(number) for _ in range(3))
        )
        yield (
            path(page),
            HTML.format(page=page, path=path(page), text=text, cards=cards),
        )


def peak(folder: str, output_format: str) -> float:
    """The peak of one run's resident set, in megabytes."""
    command = ("check", folder, "--isolated", "--no-cache", "--jobs", "1", "--quiet")
    process = subprocess.Popen(
        [sys.executable, "-m", "readcheck", *command, "--output-format", output_format],
        stdout=subprocess.DEVNULL,
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, process.returncode
    return peak_bytes(used) / 1_000_000


def peak_bytes(used: resource.struct_rusage) -> int:
    """Its unit is kilobytes on Linux, bytes on macOS."""
    return used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


class Cost(NamedTuple):
    """What pages of one form cost, in seconds of the processor each."""

    form: str
    pages: int
    kilobytes: float
    seconds: float
    parser: str
    parsing: float


def cost(corpus: Path, sample: int) -> Iterator[Cost]:
    """What a page of each form that the folder has costs."""
    parsers: dict[str, tuple[str, Callable[[str], object]]] = {
        "html": ("BeautifulSoup(html.parser)", lambda text: BeautifulSoup(text, "html.parser")),
        "md": ("markdown-it-py", MarkdownIt("commonmark").parse),
    }
    for ending, (parser, parse) in parsers.items():
        files = sorted(corpus.rglob(f"*.{ending}"))
        chosen = files[:: max(1, len(files) // sample)][:sample]
        pages = [(file.name, file.read_bytes()) for file in chosen]
        if not pages:
            continue
        texts = [data.decode("utf-8", "replace") for _, data in pages]
        measuring, parsing = fairly(
            lambda pages=pages: [*readcheck.batch(pages)],
            lambda texts=texts, parse=parse: [parse(text) for text in texts],
        )
        number = len(pages)
        size = sum(len(data) for _, data in pages) / number / 1000
        yield Cost(ending, number, size, measuring / number, parser, parsing / number)


def fairly(*actions: Callable[[], object]) -> list[float]:
    """The median processor time of each, measured in turn; a first round is not counted."""
    rounds = [[timed(action) for action in actions] for _ in range(ROUNDS + 1)]
    return [median(times) for times in zip(*rounds[1:], strict=True)]


def timed(action: Callable[[], object]) -> float:
    """The seconds of the processor that an action takes."""
    start = time.process_time()
    action()
    return time.process_time() - start


def memory(peaks: dict[int, dict[str, float]]) -> str:
    """A table of peaks."""
    lines = [
        MEMORY,
        f"| pages | {' | '.join(f'`{name}`' for name in FORMATS)} |",
        f"|---|{'---|' * len(FORMATS)}",
        *(
            f"| {number:,} | {' | '.join(f'{by[name]:.0f} MB' for name in FORMATS)} |"
            for number, by in peaks.items()
        ),
    ]
    return "\n".join(lines)


def time_table(costs: Sequence[Cost]) -> str:
    """A table of what a million pages take."""
    lines = [
        TIME,
        "| pages | sample | mean size | a million | times the parser |",
        "|---|---|---|---|---|",
        *(
            (
                f"| {each.form} | {each.pages} | {each.kilobytes:.0f} kB "
                f"| {each.seconds * MILLION / HOUR:.0f} CPU hours "
                f"| {each.seconds / each.parsing:.1f} x {each.parser} |"
            )
            for each in costs
        ),
        "",
        AGAIN,
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
