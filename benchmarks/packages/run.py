"""Pages that others made: built documentation in Debian's packages.

    python benchmarks/packages/run.py [--half looked-at] [--findings FILE] [--pages FILE] [NAMES]

Packages are fetched by `apt-get download` into a cache. At most 25 pages of each are taken, by a
hash of their paths. The page's words are held against those of the container that its generator's
theme puts the text into (`truth.py`), the findings are those of `readcheck check` without any
configuration. Packages are halved by a hash of their source's name: of the held half only sums are
told.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import tarfile
import tempfile
import zlib
from collections import Counter, defaultdict
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING, NamedTuple

from truth import container

from readcheck.article.formats.html import parse
from readcheck.article.html.runs import words_in
from readcheck.article.model import Kind
from readcheck.article.parse import decode
from readcheck.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

HERE = Path(__file__).parent
CACHE = Path.home() / ".cache" / "readcheck-benchmarks" / "packages"
MOST_PAGES = 25
ENDINGS = (".html", ".htm", ".xhtml")
SHORTEST = 50  # words: below, a page is a redirect, a frame, a stub
LARGEST = 2_000_000  # bytes
NEAR = math.log(1.1)
SHORT, LONG = 0.7, 1.3
UNCOUNTED = {Kind.IMAGE, Kind.MATH}
# No articles: indexes that generators make of everything.
INDEXES = (
    "genindex",
    "modindex",
    "py-modindex",
    "search",
    "index-all",
    "allclasses",
    "allpackages",
    "package-tree",
    "overview-tree",
    "package-use",
    "constant-values",
    "doc-index",
    "help-doc",
)


class Page(NamedTuple):
    """A page's words as its theme holds them and as readcheck counts them."""

    package: str
    path: str
    generator: str
    words: int
    counted: int

    @property
    def ratio(self) -> float:
        """How much of the words is counted; more than 1 where too many are."""
        return (self.counted + 1) / (self.words + 1)


def is_held(source: str) -> bool:
    """Whether a source package's pages are of the half that nobody looks at."""
    return zlib.crc32(source.encode()) % 2 == 1


def fetch(names: Sequence[str]) -> None:
    """Download what is not there yet."""
    CACHE.mkdir(parents=True, exist_ok=True)
    there = {path.name.partition("_")[0] for path in CACHE.glob("*.deb")}
    missing = [name for name in names if name not in there]
    for name in missing:
        subprocess.run(["apt-get", "download", "-q", name], cwd=CACHE, check=False)


def source_of(archive: Path) -> str:
    """The name of the source package."""
    shown = subprocess.run(
        ["dpkg-deb", "-f", archive, "Source", "Package"], check=True, capture_output=True, text=True
    )
    fields = dict(line.split(": ", 1) for line in shown.stdout.splitlines() if ": " in line)
    return fields.get("Source", fields["Package"]).split()[0]


def unpack(archive: Path) -> Path:
    """A folder with the package's sample."""
    folder = archive.with_suffix("")
    if folder.is_dir():
        return folder
    with subprocess.Popen(["dpkg-deb", "--fsys-tarfile", archive], stdout=subprocess.PIPE) as pipe:
        found: list[tuple[int, str, bytes]] = []
        with tarfile.open(fileobj=pipe.stdout, mode="r|") as members:
            for member in members:
                if not member.isreg() or not _is_page(member.name) or member.size > LARGEST:
                    continue
                file = members.extractfile(member)
                assert file is not None
                found.append((zlib.crc32(member.name.encode()), member.name, file.read()))
                found = sorted(found)[:MOST_PAGES]
    with tempfile.TemporaryDirectory(dir=CACHE) as made:
        whole = Path(made) / "whole"
        whole.mkdir()
        for _, name, data in found:
            path = whole / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        whole.rename(folder)
    return folder


def _is_page(name: str) -> bool:
    stem, dot, ending = name.rpartition("/")[2].rpartition(".")
    return dot + ending.lower() in ENDINGS and not stem.lower().startswith(INDEXES)


def sample(folder: Path, most: int) -> list[str]:
    """The paths of so many of a package's pages, by a hash."""
    paths = [str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()]
    return sorted(paths, key=lambda path: zlib.crc32(path.encode()))[:most]


def measure(package: str, folder: Path, paths: Sequence[str]) -> Iterator[Page]:
    """The pages of a package whose container is known."""
    for name in paths:
        source = decode((folder / name).read_bytes(), name, "html")
        held = container(source.text)
        if held is None or held.words < SHORTEST or held.linked * 2 > held.words:
            continue
        body = parse(source, Settings()).body
        counted = sum(words_in(block.text) for block in body if block.kind not in UNCOUNTED)
        yield Page(package, name, held.generator, held.words, counted)


def findings(folder: Path, paths: Sequence[str]) -> list[dict[str, object]]:
    """What `readcheck check` finds in pages without any configuration."""
    command = [sys.executable, "-m", "readcheck", "check", "--no-cache", "-q"]
    done = subprocess.run(
        [*command, "--output-format", "rdjsonl", *paths],
        cwd=folder,
        check=False,
        capture_output=True,
        text=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


class Measured(NamedTuple):
    """What was found in a package of so many pages."""

    number: int
    pages: list[Page]
    findings: list[dict[str, object]]


def look_at(archive: Path, most: int, with_findings: bool) -> Measured:
    """All that is measured of so many pages of a package."""
    package = _package(archive)
    folder = unpack(archive)
    paths = sample(folder, most)
    found = findings(folder, paths) if with_findings and paths else []
    told = [{"package": str(folder), **each} for each in found]
    return Measured(len(paths), list(measure(package, folder, paths)), told)


def _package(archive: Path) -> str:
    return archive.name.partition("_")[0]


def table(pages: Sequence[Page]) -> str:
    """The sums by generator and of all."""
    by: dict[str, list[Page]] = defaultdict(list)
    for page in pages:
        by[page.generator].append(page)
    lines = [
        "| generator | packages | pages | within 10 % | under 70 % | over 130 % |",
        "| --- | --: | --: | --: | --: | --: |",
    ]
    for name, some in [*sorted(by.items()), ("**all**", list(pages))]:
        near = fmean(abs(math.log(page.ratio)) <= NEAR for page in some)
        under = fmean(page.ratio < SHORT for page in some)
        over = fmean(page.ratio > LONG for page in some)
        packages = len({page.package for page in some})
        lines.append(
            f"| {name} | {packages} | {len(some)} | {near:.1%} | {under:.1%} | {over:.1%} |"
        )
    return "\n".join(lines)


def main() -> None:
    """Fetch, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*")
    parser.add_argument("--half", choices=("held", "looked-at"), default="looked-at")
    parser.add_argument("--each", type=int, default=MOST_PAGES, help="pages of a package")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--findings", type=Path, help="write the findings to judge as JSON lines")
    parser.add_argument("--pages", type=Path, help="write the words of each page (looked at)")
    arguments = parser.parse_args()
    names = arguments.names or (HERE / "names.txt").read_text("utf-8").split()
    fetch(names)
    archives = [
        archive
        for archive in sorted(CACHE.glob("*.deb"))
        if _package(archive) in names and is_held(source_of(archive)) == (arguments.half == "held")
    ]
    with ProcessPoolExecutor(arguments.processes) as pool:
        measured = list(
            pool.map(
                look_at,
                archives,
                repeat(arguments.each),
                repeat(arguments.findings is not None),
            )
        )
    pages = [page for one in measured for page in one.pages]
    found = [finding for one in measured for finding in one.findings]
    total = sum(one.number for one in measured)
    print(table(pages))
    print(
        f"\n{total} pages read, {len(found)} findings:", Counter(f["code"]["value"] for f in found)
    )
    if arguments.findings:
        arguments.findings.write_text("".join(json.dumps(f) + "\n" for f in found))
    if arguments.pages and arguments.half != "held":
        rows = (json.dumps([*page, round(page.ratio, 3)]) + "\n" for page in pages)
        arguments.pages.write_text("".join(rows))


if __name__ == "__main__":
    main()
