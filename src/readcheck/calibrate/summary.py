"""What calibrating came to, in plain words and for machines.

The JSON form is one object:

    version, readcheck   the form's version (1), and the program's
    pages, silent, unreadable   how many pages tell something, claim no time, could not be read
    sure, reason         whether the likeliest convention is to be relied on, and why
    convention           its name, a value for the `convention` setting; null without pages
    candidates           every convention that fits a page, the likeliest first: name, title, fits
                         and exact (numbers of pages), probability (0 to 1)
    plain_rules          for each rounding the speeds that explain most pages as words by a speed:
                         rounding, low, high, speed (the roundest between), fits
    points               each page: path, line, published, minutes (lowest, highest), words,
                         expected (what the convention gives, by version), fits
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck._version import __version__
from readcheck.calibrate.fit import FEWEST_MINUTES, FEWEST_PAGES, SURE
from readcheck.calibrate.site_rule import given, likeliest_rows
from readcheck.output.style import counted_noun

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from readcheck.calibrate.fit import Calibration, Fit
    from readcheck.calibrate.page import SitePage
    from readcheck.reading.plain_rules import OwnRule
    from readcheck.reading.publishing import Convention, Published

VERSION = 1
_SURE_ENOUGH = 0.995  # Above, a rounded percentage would promise all.


def headline(found: Calibration, silent: int) -> str:
    """The best convention and the next by how many pages they fit; how many pages say nothing."""
    best = found.best
    if best is None:
        return "No page claims a reading time."
    line = f"{best.name} fits {best.possible} of {counted_noun(found.pages, 'page')}"
    without = f" ({silent:,} without a claim)" if silent else ""
    return "; ".join([line + without, *_next_best(found.fits)]) + "."


def _next_best(fits: Sequence[Fit]) -> Iterable[str]:
    if len(fits) > 1:
        most = max(fits[1:], key=lambda fit: fit.possible)
        yield f"next best: {most.name}, {most.possible}"


def certainty(found: Calibration) -> str:
    """How sure the best convention is, and what would make it surer."""
    best = found.best
    if best is None:
        return "Nothing to calibrate by: readcheck looks for claims such as “4 min read”."
    share = likelihood(found.likely)
    return (
        f"Sure: {share} likely beside all other rules."
        if found.sure
        else (f"Not sure ({share}): {_doubt(found, best)}")
    )


def _doubt(found: Calibration, best: Fit) -> str:
    if found.minutes == 1:
        return "all pages say the same time, as under many rules."
    if found.pages < FEWEST_PAGES or found.minutes < FEWEST_MINUTES:
        return f"that takes {FEWEST_PAGES} pages with {FEWEST_MINUTES} different times."
    if 2 * best.possible <= found.pages:
        return "no known rule explains more than half of the pages."
    if not best.told:
        return "a few words a minute more or less explain the pages, too."
    if found.likely >= SURE:
        return "it explains too few of the pages exactly."
    second = found.fits[1]
    others = 1 - sum(fit.probability for fit in found.fits)
    name = f"{second.name} ({likelihood(second.probability)})"
    if others > second.probability:
        name = "a rule that readcheck does not know"
    return f"{name} explains the pages, too. More pages, and longer ones, would tell."


def likelihood(probability: float) -> str:
    """A probability in percent that never promises all or nothing."""
    if probability > _SURE_ENOUGH:
        return "over 99%"
    return f"{probability:.0%}" if probability >= 1 - _SURE_ENOUGH else "under 1%"


def rules(found: Calibration, pages: Sequence[SitePage]) -> list[str]:
    """What the best convention does: each version of it that the pages cannot tell apart."""
    if found.best is None:
        return []
    return [_rule(row) for row in likeliest_rows([p.evidence for p in pages], found.best.name)]


def title(fit: Fit, pages: Sequence[SitePage]) -> str:
    """What a convention is: the version of it that fits most pages."""
    versions = likeliest_rows([page.evidence for page in pages], fit.name)
    return versions[0].title if versions else fit.title


def _rule(row: Convention) -> str:
    images = f"; images: {row.images}" if row.images != "none" else ""
    rounding = row.rounding.replace("nearest", "to the nearest", 1)
    return f"{row.title}: {row.speed:g} {row.unit} a minute, rounded {rounding}{images}"


def minutes(published: Iterable[Published]) -> str:
    """Minutes in words: "4", "4–6", "less than 1", and "3 or 4" where versions differ."""
    return " or ".join(dict.fromkeys(map(_minutes, published)))


def _minutes(published: Published) -> str:
    low, high = published
    if low == high:
        return str(low)
    return "less than 1" if (low, high) == (0, 1) else f"{low}–{high}"


def as_dict(
    found: Calibration, pages: Sequence[SitePage], *, silent: int, unreadable: int
) -> dict[str, object]:
    """The JSON form; see the top of this file."""
    best = found.best
    return {
        "version": VERSION,
        "readcheck": __version__,
        "pages": found.pages,
        "silent": silent,
        "unreadable": unreadable,
        "sure": found.sure,
        "reason": certainty(found),
        "convention": None if best is None else best.name,
        "candidates": [_candidate(fit, pages) for fit in found.fits if fit.possible],
        "plain_rules": [_plain_rule(rule) for rule in found.own],
        "points": [] if best is None else [_point(page, best) for page in pages],
    }


def _candidate(fit: Fit, pages: Sequence[SitePage]) -> dict[str, object]:
    return {
        "name": fit.name,
        "title": title(fit, pages),
        "fits": fit.possible,
        "exact": fit.exact,
        "probability": round(fit.probability, 6),
    }


def _plain_rule(rule: OwnRule) -> dict[str, object]:
    return {
        "rounding": rule.rounding,
        "low": round(rule.low, 2),
        "high": round(rule.high, 2),
        "speed": rule.speed,
        "fits": rule.fits,
    }


def _point(page: SitePage, best: Fit) -> dict[str, object]:
    evidence = page.evidence
    return {
        "path": evidence.path,
        "line": page.line,
        "published": page.published,
        "minutes": [evidence.low, evidence.high],
        "words": evidence.words,
        "expected": [list(each) for each in given(evidence, best.name)],
        "fits": evidence.path not in best.breaking,
    }
