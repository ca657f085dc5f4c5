"""Reports made by hand, so that renderers are tested without the analysis that fills them."""

from __future__ import annotations

from readcheck.article.model import Origin
from readcheck.claims.model import Claim, ClaimKind, Outcome
from readcheck.findings import Severity
from readcheck.prose.model import Counts, Extent
from readcheck.reading.model import Estimate
from readcheck.report import (
    CrossCheckRow,
    LocatedClaim,
    LocatedEdit,
    LocatedFinding,
    LocatedFix,
    Measures,
    Report,
)
from readcheck.scores.model import Score, Section
from readcheck.source import Location, Position, Span

COUNTS = Counts(
    words=437,
    sentences=24,
    syllables=820,
    characters=2410,
    letters=2390,
    monosyllables=230,
    polysyllables=91,
    complex_words=80,
    difficult_words=151,
    unfamiliar_words=120,
    long_words=160,
    mini_words=150,
    identifiers=2,
    stops=24,
)
EXTENT = Extent(prose_words=437, heading_words=13, paragraphs=11, headings=3, images=1)
SCORES = {
    "flesch-reading-ease": Score("flesch-reading-ease", 29.8, 14.2, "difficult", True, 24.1, 35.6),
    "flesch-kincaid": Score("flesch-kincaid", 13.6, 13.6, "college", True, 12.4, 14.9),
    "lix": Score("lix", 54.8, None, "difficult", True, 51.2, 58.1),
    "smog": Score("smog", 15.2, 15.2, "college", False, 14.0, 16.3, "fewer than 30 sentences"),
}
ESTIMATE = Estimate(
    seconds=125.4,
    minutes=3,
    low=96.0,
    high=171.0,
    words_per_minute=238,
    source="Brysbaert (2019)",
    parts={"prose": 110.2, "headings": 3.2, "images": 12.0},
)


def place(line: int, column: int, length: int = 10) -> Location:
    start = Position(line, column, 100 * line + column, column, column)
    after = column + length
    end = Position(line, after, 100 * line + after, after, after)
    return Location(start, end)


def claim(
    published: str = "2 minutes",
    *,
    kind: ClaimKind = ClaimKind.READING_TIME,
    outcome: Outcome | None = Outcome.HOLDS,
    reason: str = "within the band of 1.6 to 2.9 minutes",
    line: int = 6,
    **more: object,
) -> LocatedClaim:
    span = Span(100 * line, 100 * line + len(published))
    made = {"origin": Origin.VISIBLE, "low": 2.0, "high": 2.0, **more}
    computed = "2.1 minutes" if kind is ClaimKind.READING_TIME and outcome else ""
    return LocatedClaim(
        Claim(kind=kind, published=published, span=span, value_span=span, **made),
        place(line, 1, len(published)),
        outcome,
        reason if outcome else "",
        computed,
        ("hugo", "jekyll-minimal-mistakes") if outcome is Outcome.HOLDS else (),
    )


def finding(
    message: str = "Published 9 minutes, measured 2.1: the reader would need 49 words a minute.",
    *,
    rule: str = "reading-time-off",
    severity: Severity = Severity.ERROR,
    line: int = 6,
    fix: LocatedFix | None = None,
) -> LocatedFinding:
    return LocatedFinding(
        rule,
        severity,
        message,
        place(line, 1),
        fix,
        f"{line:032x}",
        {"claimed": 9, "unit": "minutes"},
    )


NAMES = {"low": None, "high": None}
FIX = LocatedFix((LocatedEdit(place(6, 15, 9), "3 minutes"),), safe=True)
MEASURES = Measures(
    EXTENT, COUNTS, SCORES, ESTIMATE, (Section("How it works", 2, 9, COUNTS, SCORES),)
)
GOOD = Report(
    path="samples/right/ketamine.html",
    format="html",
    language="en",
    title="Understanding the Science Behind Ketamine’s Effects",
    chosen="<article class=post>",
    measures=MEASURES,
    claims=(
        claim("Dr. Peck", kind=ClaimKind.REVIEWER, outcome=None, line=5, value="Dr. Peck", **NAMES),
        claim(),
        claim("PT2M", origin=Origin.JSON_LD, key="timeRequired", line=2),
        claim("5 min read", own=False, outcome=None, line=40, low=5.0, high=5.0),
        claim("7 min read", own=False, outcome=None, line=44, low=7.0, high=7.0),
    ),
)
WRONG = Report(
    path="content/posts/2024/ketamine-claims-nine-minutes.md",
    format="markdown",
    language="en",
    title="What is known of ketamine",
    convention="hugo",
    measures=MEASURES,
    claims=(claim("9 minutes", outcome=Outcome.OFF, low=9.0, high=9.0),),
    findings=(
        finding(fix=FIX),
        finding(
            "Flesch-Kincaid gives grade 13.6, the limit is 12.",
            rule="grade-too-high",
            severity=Severity.WARNING,
            line=1,
        ),
    ),
)
COMPARED = WRONG._replace(
    cross_check=(
        CrossCheckRow("flesch-kincaid", 13.6, 13.6, ""),
        CrossCheckRow("dale-chall", 9.1, 10.4, "its list counts inflected forms as difficult"),
    ),
)
EMPTY = Report(
    path="gallery.html",
    format="html",
    language="en",
    measures=Measures(
        Extent(images=12),
        Counts(),
        {},
        Estimate(84.0, 2, 70.0, 100.0, 238, "Brysbaert (2019)", {"images": 84.0}),
    ),
)
LEAN = Report(path="notes.md", format="markdown", language="en", findings=(finding(),))
BROKEN = Report(path="broken.md", error="front matter: line 3: mapping values are not allowed here")
EVERY = (GOOD, WRONG, EMPTY, BROKEN)

_BAD = (
    "line one\nline two\r\n::stop-commands::token ##[error]boo ##vso[task.complete] "
    "\x1b[31mred\x1b]8;;http://evil.example\x07link \x9b31m \udcff \U0001f600 "
    "\u202eright to left\u2066 [bold]markup[/bold] [/] [link=http://evil.example] ]]> "
    "\u2028 \x00 <b>&amp;</b> ` | \\ \" ' "
)
HOSTILE = Report(
    path="::add-mask::e\n\x1b[2J\udcff ##[x] \u202e.md",
    format="html",
    language="en",
    title=_BAD + "t" * 10_000,
    chosen=_BAD,
    measures=Measures(EXTENT, COUNTS, SCORES, ESTIMATE, (Section(_BAD, 2, 9, COUNTS, SCORES),)),
    claims=(
        claim(_BAD, outcome=Outcome.OFF, reason=_BAD, key=_BAD),
        claim(_BAD, own=False, outcome=None),
        claim(_BAD, kind=ClaimKind.AUTHOR, outcome=None, value=_BAD, **NAMES),
    ),
    findings=(finding(_BAD, fix=LocatedFix((LocatedEdit(place(1, 1), _BAD),), safe=False)),),
    cross_check=(CrossCheckRow("lix", 1.0, 2.0, _BAD),),
)
HOSTILE_ERROR = Report(path=HOSTILE.path, error=_BAD)
