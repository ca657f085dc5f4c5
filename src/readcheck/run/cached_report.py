"""A report as plain lists and texts and back, for the cache: JSON, so that reading it runs nothing.

The form is private to one version of readcheck; the public one is the JSON output format.
"""

# ruff: noqa: ANN401 - what JSON held may have any type until it is made into something.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from readcheck.article.model import Origin
from readcheck.claims.model import Claim, ClaimKind, Outcome
from readcheck.findings import Severity
from readcheck.report import (
    HardSentence,
    LocatedClaim,
    LocatedEdit,
    LocatedFinding,
    LocatedFix,
    Measures,
    Report,
    Silenced,
    Suspicion,
)
from readcheck.source import Location, Position, Span

if TYPE_CHECKING:
    from readcheck.article.model import LeftOut
    from readcheck.report import CrossCheckRow
    from readcheck.scores.model import Section

Plain = dict[str, Any]
# A run over an unchanged site loads thousands of these. Calling an enumeration takes ten times as
# long as looking its member up, and calling a named tuple longer than making it of its values.
_KINDS = {each.value: each for each in ClaimKind}
_ORIGINS = {each.value: each for each in Origin}
_OUTCOMES = {None: None} | {each.value: each for each in Outcome}


def dump(report: Report) -> Plain:
    """The report without its path, as values that JSON has."""
    plain: Plain = {
        "format": report.format,
        "language": report.language,
        "language_certainty": report.language_certainty,
        "title": report.title,
        "chosen": report.chosen,
        "selected": report.selected,
        "left_out": report.left_out,
        "convention": report.convention,
        "grade_formula": report.grade_formula,
        "claims": report.claims,
        "findings": report.findings,
        "silenced": report.silenced,
        "cross_check": report.cross_check,
        "address": report.address,
        "suspicions": report.suspicions,
    }
    if report.measures is not None:
        plain["measures"] = _dump_measures(report.measures)
    return plain


def load(plain: Plain, path: str) -> Report:
    """The report that was dumped, under a path.

    Raises:
        AttributeError, LookupError, TypeError, ValueError: it is none that this version dumped.
    """
    measures = plain.get("measures")
    return Report(
        path=path,
        format=plain["format"],
        language=plain["language"],
        language_certainty=plain["language_certainty"],
        title=plain["title"],
        chosen=plain["chosen"],
        selected=plain["selected"],
        left_out=_load_left_out(plain["left_out"]),
        convention=plain["convention"],
        grade_formula=plain["grade_formula"],
        measures=None if measures is None else _load_measures(measures),
        claims=tuple(_load_claim(*claim) for claim in plain["claims"]),
        findings=tuple(_load_finding(*finding) for finding in plain["findings"]),
        silenced=Silenced(*plain["silenced"]),
        cross_check=_load_rows(plain["cross_check"]),
        address=plain["address"],
        suspicions=tuple(
            Suspicion(rule, severity, tuple(place), *rest)
            for rule, severity, place, *rest in plain["suspicions"]
        ),
    )


def _load_left_out(plain: list[list[Any]]) -> tuple[LeftOut, ...]:
    if not plain:
        return ()
    from readcheck.article.model import Doubt, LeftOut

    return tuple(
        LeftOut(path, words, reason, None if doubt is None else Doubt(doubt))
        for path, words, reason, doubt in plain
    )


def _dump_measures(measures: Measures) -> Plain:
    return {
        "extent": measures.extent,
        "counts": measures.counts,
        "scores": dict(measures.scores),
        "estimate": measures.estimate._asdict(),
        "sections": measures.sections,
        "paragraphs": measures.paragraphs,
        "hardest": measures.hardest,
    }


def _load_measures(plain: Plain) -> Measures:
    from readcheck.prose.model import Counts, Extent
    from readcheck.reading.model import Estimate
    from readcheck.scores.model import Score, Section

    def scores(values: dict[str, list[Any]]) -> dict[str, Score]:
        return {name: Score(*value) for name, value in values.items()}

    def sections(values: list[Any] | None) -> tuple[Section, ...] | None:
        if values is None:
            return None
        return tuple(
            Section(title, level, line, Counts(*counts), scores(by_name))
            for title, level, line, counts, by_name in values
        )

    return Measures(
        extent=Extent(*plain["extent"]),
        counts=Counts(*plain["counts"]),
        scores=scores(plain["scores"]),
        estimate=Estimate(**plain["estimate"]),
        sections=sections(plain["sections"]),
        paragraphs=sections(plain["paragraphs"]),
        hardest=_load_hardest(plain["hardest"]),
    )


def _load_hardest(plain: list[list[Any]] | None) -> tuple[HardSentence, ...] | None:
    if plain is None:
        return None
    return tuple(HardSentence(_location(where), *rest) for where, *rest in plain)


def _load_claim(
    claim: list[Any], location: Any, outcome: str | None, reason: str, *rest: Any
) -> LocatedClaim:
    computed, conventions = rest
    kind, origin, published, span, value_span, *others = claim
    return LocatedClaim(
        Claim._make(
            (
                _KINDS[kind],
                _ORIGINS[origin],
                published,
                Span._make(span),
                Span._make(value_span),
                *others,
            ),
        ),
        _location(location),
        _OUTCOMES[outcome],
        reason,
        computed,
        tuple(conventions),
    )


def _load_finding(
    rule: str, severity: str, message: str, location: Any, fix: Any, *rest: Any
) -> LocatedFinding:
    fingerprint, data, related = rest
    if fix is not None:
        edits, safe = fix
        fix = LocatedFix(tuple(LocatedEdit(_location(at), text) for at, text in edits), safe)
    return LocatedFinding(
        rule,
        Severity(severity),
        message,
        _location(location),
        fix,
        fingerprint,
        data,
        tuple(map(_location, related)),
    )


def _location(plain: Any) -> Location:
    start, end = plain
    return Location._make((Position._make(start), Position._make(end)))


def _load_rows(rows: list[Any]) -> tuple[CrossCheckRow, ...]:
    if not rows:
        return ()
    from readcheck.report import CrossCheckRow

    return tuple(CrossCheckRow(*row) for row in rows)
