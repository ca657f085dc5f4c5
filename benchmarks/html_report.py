"""What a page of many articles costs: to make, to keep and to open.

    python benchmarks/html_report.py [--articles 2000] [--rounds 1]

Making it is compared with `readcheck check` on the same articles, both by one process, in CPU time;
opening it needs Chromium, and counts what the page's own thread works, in CPU time as well. Only
the first paint is told by the clock, as the browser tells it. Standard error says what is being
done. The articles are made of random words, with sentences as people's are long.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from chromium import BINARY, Chromium

WORDS = (
    *("water", "light", "every", "morning", "people", "carry", "harbour", "story", "because"),
    *("children", "government", "understand", "machine", "quietly", "yesterday", "table"),
    *("paper", "decision", "together", "important", "winter", "road", "of", "the", "and", "in"),
)
LENGTHS = (200, 500, 900, 1400, 2500)  # words an article
FRAMES = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
SORT = "document.querySelectorAll('.list button')[3].click()"
FILTER = (
    "(() => { const input = document.querySelector('.filter input'); input.value = '%s';"
    "input.dispatchEvent(new Event('input')) })()"
)
KEYS = ("1", "17", "172", "17", "1", "")  # what the filter holds after each key
SCREENS = 40  # as many are scrolled through, from the text of the middle on
PAINTED = "performance.getEntriesByName('first-contentful-paint')[0].startTime"


def article(number: int) -> str:
    """An article of random words, the same at every run."""
    random.seed(number)
    made = [f"# Article {number}\n\n*Reading time: {number % 9 + 1} minutes*\n"]
    left = LENGTHS[number % len(LENGTHS)]
    while left > 0:
        sentences = []
        for _ in range(random.randint(2, 6)):
            length = min(max(3, round(random.lognormvariate(2.7, 0.5))), 60)
            left -= length
            sentences.append(" ".join(random.choices(WORDS, k=length)).capitalize() + ".")
        made.append(" ".join(sentences) + "\n")
    return "\n".join(made)


def cpu(*command: str) -> float:
    """Seconds of CPU time that a command takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    whole = [sys.executable, "-m", "readcheck", *command]
    subprocess.run(whole, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=1)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "site").mkdir()
        for number in range(asked.articles):
            (folder / "site" / f"{number:05}.md").write_text(article(number), "utf-8")
        os.chdir(folder)
        ratios = []
        for number in range(asked.rounds):
            told(f"round {number + 1} of {asked.rounds}: check")
            checked = cpu("check", "site", "--no-cache", "--jobs", "1", "--isolated")
            told(f"round {number + 1} of {asked.rounds}: report")
            made = cpu("report", "site", "-o", "page.html", "--jobs", "1", "--isolated")
            ratios.append(made / checked)
        print(f"making: {statistics.median(ratios):.2f} of check")
        page = folder / "page.html"
        print(f"size: {page.stat().st_size / 1e6:.1f} MB")
        if BINARY:
            _open(page, asked.articles)


def told(step: str) -> None:
    """Say on standard error what takes its time now."""
    sys.stderr.write(f"{step}\n")


def _open(page: Path, articles: int) -> None:
    told("opening it")
    with tempfile.TemporaryDirectory() as profile, Chromium(profile) as browser:
        browser.open(page)
        browser.value(FRAMES)
        elements = browser.value("document.getElementsByTagName('*').length")
        print(f"opening: {browser.busy():.2f} s, {elements:,} elements")
        print(f"first paint: {browser.value(PAINTED) / 1000:.2f} s by the clock")
        for name, *steps in (
            ("to the middle", f"location.hash = '#a{articles // 2}'"),
            ("scrolling a screen", *["window.scrollBy(0, innerHeight)"] * SCREENS),
            ("to the end", f"location.hash = '#a{articles}'"),
            ("to the start", "window.scrollTo(0, 0)"),
            ("sorting", SORT),
            ("a key in the filter", *(FILTER % key for key in KEYS)),
        ):
            took = [_worked(browser, step) for step in steps]
            most = f", {max(took):.3f} s at most" if len(took) > 1 else ""
            print(f"{name}: {statistics.median(took):.3f} s{most}")
        asked = [address for address in browser.asked if address != page.as_uri()]
        print(f"console: {len(browser.said)} messages; requests: {len(asked)}")


def _worked(browser: Chromium, step: str) -> float:
    """Seconds of CPU time until what a step changes is drawn."""
    before = browser.busy()
    browser.value(step)
    browser.value(FRAMES)
    return browser.busy() - before


if __name__ == "__main__":
    main()
