"""A report as the plain dictionaries of the JSON contract, version 1."""

from __future__ import annotations

import json
from math import isfinite
from typing import TYPE_CHECKING, TextIO

from readcheck.claims.model import ClaimKind
from readcheck.prose.model import OF_FORMULAS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from readcheck.claims.model import Claim
    from readcheck.prose.model import Counts
    from readcheck.report import LocatedClaim, LocatedFinding, LocatedFix, Measures, Report
    from readcheck.scores.model import Score, Section
    from readcheck.source import Location, Position

Json = dict[str, object]

SEPARATOR = ",\n"  # Between the items of an array that is written as they come.
_UNITS = {ClaimKind.READING_TIME: "minutes", ClaimKind.WORD_COUNT: "words"}


def dumps(value: object, *, indent: int | None = None) -> str:
    """A value as JSON in ASCII without control characters or two number signs in a row.

    So no terminal, locale or CI runner (which obeys `##[...]` in a log) garbles or obeys it.
    """
    return json.dumps(value, indent=indent, allow_nan=False).replace("##", "#\\u0023")


def write_each(values: Iterable[object], out: TextIO) -> None:
    """Write the items of a JSON array as they come, each on a line of its own."""
    pieces = enumerate(map(dumps, values))
    out.writelines(f"{SEPARATOR if index else ''}{piece}" for index, piece in pieces)


def article_dict(report: Report) -> Json:
    """One entry of `articles`."""
    return {
        "path": report.path,
        "format": report.format,
        "language": report.language,
        "language_certainty": report.language_certainty,
        "title": report.title,
        "content": report.chosen,
        "left_out": [part._asdict() for part in report.left_out],
        **_measures(report),
        "claims": [_claim(claim) for claim in report.claims],
        "findings": [finding_dict(finding) for finding in report.findings],
        "cross_check": [row._asdict() for row in report.cross_check],
        "error": report.error,
        **_record(report),
    }


def _record(report: Report) -> Json:
    """An entry of its own, there only where the run is one part of several."""
    return {} if report.record is None else {"record": report.record}


def _measures(report: Report) -> Json:
    measures = report.measures
    if measures is None:
        return {"counts": None, "reading_time": None, "scores": {}, "sections": []}
    return {
        "counts": _counts(measures),
        "reading_time": _reading_time(measures, report.convention),
        "scores": _scores(measures.scores),
        "sections": [_section(section) for section in measures.sections or ()],
        **_paragraphs(measures),
    }


def _counts(measures: Measures) -> Json:
    extent = measures.extent
    return {
        **_plain_counts(measures.counts),
        **extent._asdict(),
        "text_words": extent.text_words,
    }


def _plain_counts(counts: Counts) -> Json:
    """The counts that say something to a reader; those that are for one formula stay inside."""
    return {name: n for name, n in counts._asdict().items() if name not in OF_FORMULAS}


def _paragraphs(measures: Measures) -> Json:
    """An entry of its own, there only where it was asked for: `--by paragraph`."""
    if measures.paragraphs is None:
        return {}
    return {"paragraphs": [_section(paragraph) for paragraph in measures.paragraphs]}


def _reading_time(measures: Measures, convention: str | None) -> Json:
    estimate = measures.estimate
    return {
        "seconds": _rounded(estimate.seconds),
        "minutes": estimate.minutes,
        "range": [_rounded(estimate.low), _rounded(estimate.high)],
        "words_per_minute": _rounded(estimate.words_per_minute),
        "unit": estimate.unit,
        "source": estimate.source,
        "convention": convention,
        "parts": {name: _rounded(seconds) for name, seconds in estimate.parts.items()},
    }


def _scores(scores: Mapping[str, Score]) -> Json:
    return {name: _score(score) for name, score in scores.items()}


def _score(score: Score) -> Json:
    return {
        "value": _rounded(score.value),
        "grade": _rounded(score.grade),
        "label": score.label,
        "reliable": score.reliable,
        "reason": score.reason,
        "range": [_rounded(score.low), _rounded(score.high)],
    }


def _section(section: Section) -> Json:
    return {
        "title": section.title,
        "level": section.level,
        "line": section.line,
        "counts": _plain_counts(section.counts),
        "scores": _scores(section.scores),
    }


def _claim(located: LocatedClaim) -> Json:
    claim = located.claim
    return {
        "kind": claim.kind,
        "published": claim.published,
        "value": _value(claim),
        "computed": located.computed or None,
        "verdict": located.outcome,
        "reason": located.reason,
        "source": claim.origin,
        "key": claim.key,
        "own": claim.own,
        "location": _location(located.location),
        "conventions": list(located.conventions),
    }


def _value(claim: Claim) -> Json | None:
    if claim.low is not None:
        high = claim.low if claim.high is None else claim.high
        return {_UNITS.get(claim.kind, "number"): [_rounded(claim.low), _rounded(high)]}
    return None if claim.value is None else {"text": claim.value}


def finding_dict(finding: LocatedFinding) -> Json:
    """One entry of an article's `findings`."""
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "location": _location(finding.location),
        "fix": None if finding.fix is None else _fix(finding.fix),
        "fingerprint": finding.fingerprint,
        "data": dict(finding.data),
        "url": f"docs/rules.md#{finding.rule}",
        **_related(finding),
    }


def _related(finding: LocatedFinding) -> Json:
    """An entry of its own, there only where a finding is about other places, too."""
    if not finding.related:
        return {}
    return {"related": [_location(location) for location in finding.related]}


def _fix(fix: LocatedFix) -> Json:
    edits = [{"location": _location(edit.location), "text": edit.text} for edit in fix.edits]
    return {"safe": fix.safe, "edits": edits}


def _location(location: Location) -> Json:
    return {"start": _position(location.start), "end": _position(location.end)}


def _position(position: Position) -> Json:
    return {"line": position.line, "column": position.column, "offset": position.offset}


def _rounded(number: float | None) -> float | None:
    """Ten decimals: exact for whoever compares, clean to read; JSON has no word for infinity."""
    return round(number, 10) if number is not None and isfinite(number) else None
