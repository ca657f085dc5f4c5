"""Claims, verdicts and fixes on the project's own pages in the shapes of generators."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from readcheck import engine, fixes
from readcheck.checks.base import run_checks
from readcheck.claims.model import ClaimKind
from readcheck.settings import Settings
from readcheck.source import Source

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))

from claim_pages.catalogue import SHAPES, right, wrong
from claim_pages.marks import Mark
from claim_pages.shapes import indexes, special

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claim_pages.shape import Page

SETTINGS = Settings(select=("reading-time-off", "reading-time-disagrees", "word-count-off"))
AMOUNTS = {ClaimKind.READING_TIME, ClaimKind.WORD_COUNT}
INTRODUCTION = """\
## Claims on generators' pages

{pages} pages in {shapes} shapes, built by `tests/claim_pages` with articles of its own in ten
languages, headers, menus, related cards, comments and footers. What is right is computed by small
independent copies of the generators' rules. Wrong times are those of versions 2.5 times or a
quarter as long (a Chinese, Japanese or Korean one must be further off); no convention is
configured. "Own" counts the amounts that are the page's: how many of those found are (precision),
and how many of those there are found (recall). "Mended" are the wrong pages that are clean after
`--fix` with nothing else changed. readcheck was mended on this very set: unseen pages do worse.

| pages of | pages | own: precision | own: recall | wrong | found | false alarms | mended |
|---|--:|--:|--:|--:|--:|--:|--:|"""


def cases() -> Iterator[tuple[str, Page, bool]]:
    """Each page with the row it belongs to, and whether something on it is wrong."""
    for name in SHAPES:
        row = name.partition(" (")[0]
        yield from ((row, case.page, False) for case in right(name))
        yield from ((row, case.page, True) for case in wrong(name))
    yield from (("lists of articles", page, False) for page in indexes.pages().values())
    yield from (("times of other things", page, False) for page in special.quiet().values())
    yield from (("two times that differ", p, True) for p, _ in special.disagreeing().values())
    yield from (("another version's words", p, True) for p in special.miscounted().values())


def measured(page: Page, *, bad: bool) -> Counter[str]:
    """The counts of one page."""
    source = Source(page.text, page.path)
    analysis = engine.analyse(source, SETTINGS)
    own = [claim for claim in analysis.claims if claim.own and claim.kind in AMOUNTS]
    marks = [mark for mark in page.marked if mark.mark is not Mark.OTHER]
    hits = [
        (claim, mark)
        for claim in own
        for mark in marks
        if claim.value_span.start < mark.end and mark.start < claim.value_span.end
    ]
    found = bool(run_checks(analysis))
    return Counter(
        pages=1,
        claimed=len(own),
        claimed_rightly=len({claim for claim, _ in hits}),
        there=len(marks),
        there_found=len({mark for _, mark in hits}),
        wrong=bad,
        found=bad and found,
        alarms=found and not bad,
        mended=bad and _is_mended(source, page),
    )


def _is_mended(source: Source, page: Page) -> bool:
    rest = fixes.mend(source, SETTINGS).text
    if run_checks(engine.analyse(Source(rest, page.path), SETTINGS)):
        return False
    kept = 0
    for mark in (m for m in page.marked if m.mark is not Mark.OTHER):
        part = page.text[kept : mark.start]
        at = rest.find(part)
        if at < 0:
            return False
        rest, kept = rest[at + len(part) :], mark.end
    return rest.endswith(page.text[kept:])


def section(corpus: Path) -> str:  # noqa: ARG001 Every section is handed the corpus.
    """Precision and recall by generator, and how many wrong pages come out clean."""
    rows: dict[str, Counter[str]] = {}
    for row, page, bad in cases():
        rows[row] = rows.get(row, Counter()) + measured(page, bad=bad)
    total = sum(rows.values(), Counter())
    lines = [INTRODUCTION.format(pages=total["pages"], shapes=len(SHAPES))]
    lines += [_line(name, counts) for name, counts in rows.items()]
    return "\n".join([*lines, _line("**all**", total)])


def _line(name: str, counts: Counter[str]) -> str:
    precision = _share(counts["claimed_rightly"], counts["claimed"])
    recall = _share(counts["there_found"], counts["there"])
    figures = [counts[key] for key in ("wrong", "found", "alarms", "mended")]
    cells = [name, counts["pages"], precision, recall, *figures]
    return f"| {' | '.join(map(str, cells))} |"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "–"
