"""Runs that write, killed at random: is every file the old one or the new one, and nothing else?

    python benchmarks/kills.py [200] [--seed 1]

Each kill takes a fresh folder, starts one of the commands that change files, and ends it and its
workers by SIGKILL: half of the time at any moment of its run, half of the time just after it began
to write. Then every file has to be what it was or what an undisturbed run makes of it, and the same
command once more has to make of it what one run would have made, with nothing left behind.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from readcheck.files.atomic import is_leftover

PROSE = "The sea comes in twice a day and goes out twice a day. " * 40
PAGES = 12
CONFIGURATION = 'ignore = ["title-mismatch"]  # Ours.\n'
LATEST = 1.1  # Of the time that an undisturbed run takes.
SOON = 0.004  # Seconds after the first write.

Tree = dict[str, bytes]


class Job(NamedTuple):
    """A command that writes, and the exit codes that it may end with."""

    name: str
    arguments: tuple[str, ...]
    codes: frozenset[int]


JOBS = (
    Job("fix", ("check", ".", "--fix", "--no-cache", "--quiet"), frozenset({0})),
    Job("baseline", ("check", ".", "--write-baseline", "--no-cache"), frozenset({0})),
    # A cache that is named is kept in CI, too.
    Job("cache", ("check", ".", "-eq", "--cache-dir", ".readcheck_cache"), frozenset({0})),
    Job("calibrate", ("calibrate", ".", "--write", "--force"), frozenset({0, 1})),
    Job("add-ignore", ("check", ".", "--add-ignore=old", "--no-cache"), frozenset({0})),
)


class Outcome(NamedTuple):
    """What a kill came to: how far the run had come, and what was wrong afterwards."""

    state: str
    faults: tuple[str, ...]


def main() -> int:
    """Kill runs, print what came of them; 1 if any file was torn or left behind."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("kills", nargs="?", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    counts = {job.name: Counter[str]() for job in JOBS}
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        ideal = {job.name: _undisturbed(job, Path(folder)) for job in JOBS}
        for number in range(options.kills):
            job = JOBS[number % len(JOBS)]
            new, seconds = ideal[job.name]
            outcome = _killed(job, new, seconds, Path(folder), chance)
            counts[job.name][outcome.state] += 1
            faults += [f"{job.name}, kill {number}: {fault}" for fault in outcome.faults]
    for name, states in counts.items():
        told = ", ".join(f"{count} {state}" for state, count in sorted(states.items()))
        print(f"{name:<12}{states.total():>4} kills: {told}")
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"{options.kills} kills, {len(faults)} faults")
    return 1 if faults else 0


def _made(folder: Path) -> Path:
    """A site of articles that claim too much, with a configuration and an old baseline."""
    site = folder / "site"
    shutil.rmtree(site, ignore_errors=True)
    (site / "posts").mkdir(parents=True)
    for number in range(PAGES):
        where = site / ("posts" if number % 2 else ".")
        claim = f"*Reading time: {number + 9} minutes*"
        text = f"# Tides {number}\n\n{claim}\n\n{PROSE * (number % 3 + 1)}\n"
        (where / f"tides{number}.md").write_text(text, "utf-8")
    (site / "readcheck.toml").write_text(CONFIGURATION, "utf-8")
    (site / "readcheck-baseline.json").write_text('{"version": 1, "findings": {}}\n', "utf-8")
    return site


def _tree(site: Path) -> Tree:
    files = (path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in files}


def _start(job: Job, site: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "readcheck", *job.arguments],
        cwd=site,
        env={**os.environ, "XDG_STATE_HOME": str(site.parent / "state")},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _undisturbed(job: Job, folder: Path) -> tuple[Tree, float]:
    """What a run makes of the site, and how long it takes; runs must agree on the first."""
    trees = []
    seconds = 0.0
    for _ in range(2):
        site = _made(folder)
        before = time.monotonic()
        code = _start(job, site).wait()
        seconds = time.monotonic() - before
        assert code in job.codes, f"{job.name} ended with {code}"
        trees.append(_tree(site))
    assert trees[0] == trees[1] != _tree(_made(folder)), f"{job.name} is not the same twice"
    return trees[0], seconds


def _killed(job: Job, new: Tree, seconds: float, folder: Path, chance: random.Random) -> Outcome:
    site = _made(folder)
    old = _tree(site)
    process = _start(job, site)
    if chance.random() < 1 / 2:
        time.sleep(chance.uniform(0, LATEST * seconds))
    else:
        _wait_for_writing(process, site)
        time.sleep(chance.uniform(0, SOON))
    running = process.poll() is None
    if running:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    found = _tree(site)
    whole = {name: data for name, data in found.items() if not is_leftover(Path(name).name)}
    faults = [
        f"{name} is neither old nor new"
        for name, data in whole.items()
        if not _is_whole(name, data, old, new)
    ]
    faults += [f"{name} is gone" for name in old.keys() - whole.keys()]
    code = _start(job, site).wait()
    if code not in job.codes:
        faults.append(f"the next run ended with {code}")
    then = _tree(site)
    faults += [f"{name} is left behind" for name in then.keys() - new.keys()]
    faults += [
        f"{name} is not new after the next run" for name in new if then.get(name) != new[name]
    ]
    return Outcome(_state(running, found, whole, old, new), tuple(faults))


def _is_whole(name: str, data: bytes, old: Tree, new: Tree) -> bool:
    """Whether a file is what it was or is to be; a cache grows line by line."""
    if name.startswith(".readcheck_cache/") and new.get(name, b"").startswith(data):
        return True
    return data in (old.get(name), new.get(name))


def _wait_for_writing(process: subprocess.Popen[bytes], site: Path) -> None:
    before = _looks(site)
    while process.poll() is None and _looks(site) == before:
        pass


def _looks(site: Path) -> set[tuple[str, int, int]]:
    """What a write changes first of all: the names that there are, sizes and times."""
    with suppress(FileNotFoundError):  # A file was renamed while it was looked at: it is written.
        found = ((str(path), path.stat()) for path in site.rglob("*") if path.is_file())
        return {(name, about.st_size, about.st_mtime_ns) for name, about in found}
    return set()


def _state(running: bool, found: Tree, whole: Tree, old: Tree, new: Tree) -> str:
    if not running:
        return "after the end"
    if found != whole:
        return "while writing a file"
    if whole == old:
        return "before the first"
    return "after the last" if whole == new else "between two files"


if __name__ == "__main__":
    sys.exit(main())
