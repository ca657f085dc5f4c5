"""How often calibrating names the right rule, on sites of known and of unknown rules."""

from __future__ import annotations

import gzip
import random
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from readcheck import engine
from readcheck.article.parse import decode
from readcheck.calibrate.evidence import evidence
from readcheck.calibrate.fit import calibrate
from readcheck.reading.conventions import CONVENTIONS, own_rule
from readcheck.reading.publishing import Rounding
from readcheck.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from readcheck.calibrate.evidence import Evidence
    from readcheck.reading.publishing import Convention

FOLDER = "articles-and-docs-2"  # Rules of calibrating were weighed on sites of other texts.
SEED = 103  # Those below were looked at.
FEWEST = 100  # words of prose of a text
PAGES = 400  # texts at most that sites are made of
SIZES = (6, 12, 25, 50)  # pages a site
NOISE = 0.01  # what the generator counted is so far off our count, usually
MISCUT, FAR = 0.04, 0.25  # so many articles are cut out wrongly, by up to so much
BY_HAND = 0.02  # so many times are left from an older version
ODD_SPEEDS = (130, 150, 160, 190, 210, 220, 230, 240, 260, 280, 320, 350)
UNKNOWN = ("spaces", "text-words", "non-word", "raw-non-word", "lodash")

INTRODUCTION = (
    f"Sites of {SIZES[0]} to {SIZES[-1]} pages made of the texts of real articles and"
    " documents, with minutes by a rule: each convention, a plain rule with a round speed, or"
    " one that readcheck does not know (an odd speed, other words counted). The generator's"
    f" count is a little off ours ({NOISE:.0%} usually, up to {FAR:.0%} on {MISCUT:.0%} of the"
    f" pages), and {BY_HAND:.0%} of the times are wrong."
)


class Site(NamedTuple):
    """A simulated site: what would be right to say of it, and its pages."""

    right: frozenset[str]
    pages: list[Evidence]
    kind: str


def section(corpus: Path) -> str:
    """The table of what is said of how many sites, and how much of it is right."""
    lines = [
        "## Calibrating",
        "",
        INTRODUCTION,
        "",
        "| sites whose rule is | sites | named right | said to be sure | of those right |",
        "|---|---|---|---|---|",
    ]
    counts: dict[str, Counter[str]] = {}
    for site in sites(read(corpus)):
        tally = counts.setdefault(site.kind, Counter())
        found = calibrate(site.pages)
        named = found.best is not None and found.best.name in site.right
        tally["sites"] += 1
        tally["right"] += named
        tally["sure"] += found.sure
        tally["surely right"] += named and found.sure
    counts["all"] = sum(counts.values(), Counter())
    for kind, tally in counts.items():
        cells = (tally["sites"], tally["right"], tally["sure"], tally["surely right"])
        lines.append(f"| {kind} | {' | '.join(map(str, cells))} |")
    return "\n".join(lines)


def read(corpus: Path) -> list[Evidence]:
    """What each text of the corpus tells, with no minutes yet."""
    paths = sorted((corpus / FOLDER / "html").glob("*.html.gz"))[:PAGES]
    made = []
    for path in paths:
        page = decode(gzip.decompress(path.read_bytes()), path.stem, "html")
        analysis = engine.analyse(page, Settings())
        if analysis.extent.prose_words >= FEWEST:
            made.append(evidence(analysis.article, analysis.language, 0, 0))
    return made


def sites(texts: list[Evidence]) -> Iterator[Site]:
    """Sites by every convention, by plain rules, and by unknown ones."""
    rng = random.Random(SEED)
    for size in SIZES:
        for row in CONVENTIONS.values():
            if not row.cjk_only:
                yield made(texts, row, size, rng, "a convention")
        for speed in (150, 220, 225, 230, 238, 240, 300):
            for rounding in (Rounding.UP, Rounding.DOWN, Rounding.NEAREST):
                yield made(texts, own_rule(speed, rounding), size, rng, "a plain rule")
        for speed in ODD_SPEEDS:
            rounding = rng.choice((Rounding.UP, Rounding.DOWN, Rounding.NEAREST))
            odd = own_rule(speed * rng.uniform(0.95, 1.05), rounding)
            odd = odd._replace(name="", counting=rng.choice(UNKNOWN))
            yield made(texts, odd, size, rng, "unknown")


def made(texts: list[Evidence], row: Convention, size: int, rng: random.Random, kind: str) -> Site:
    """A site whose pages say what a rule gives for nearly the counts that we see."""
    theme = rng.gauss(1, NOISE)
    pages = []
    for text in rng.sample(texts, min(size, len(texts))):
        share = theme * rng.gauss(1, NOISE)
        if rng.random() < MISCUT:
            share *= rng.uniform(1 - FAR, 1 + FAR)
        units = text.amounts[row.counting].likely * share
        low, high = row.publish(units, text.images, text.language)
        if rng.random() < BY_HAND:
            low = high = rng.randrange(1, 12)
        pages.append(replace(text, path=f"{len(pages)}.html", low=low, high=high, count=None))
    return Site(_right(row, pages), pages, kind)


def _right(row: Convention, pages: list[Evidence]) -> frozenset[str]:
    """Every name of the same rule: a row of its speed and rounding that counts the same words."""
    same = {
        each.group
        for each in CONVENTIONS.values()
        if (each.speed, each.rounding, each.images) == (row.speed, row.rounding, row.images)
        and all(
            page.amounts[each.counting].likely == page.amounts[row.counting].likely
            for page in pages
        )
    }
    return frozenset({*same, row.group} if row.name else ())
