"""`timeRequired` is not an ISO 8601 duration, so no machine can read it.

schema.org defines the property as a duration: `PT5M` is five minutes. Search engines and reading
apps drop anything else, and with it the time that the page wants to show. `P5M` is five months,
here and in front matter.

Bad:

    <script type="application/ld+json">{"@type": "Article", "timeRequired": "5 minutes"}</script>

Good:

    <script type="application/ld+json">{"@type": "Article", "timeRequired": "PT5M"}</script>

`--fix` rewrites what has one clear number and unit. A bare number, which may be minutes or seconds,
and months, which may be meant for minutes, are rewritten with `--unsafe-fixes` only. Text that
readers see (`<span itemprop="timeRequired">5 min</span>`) is left alone: give its element a
`content="PT5M"`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.checks.base import Check, selected
from readcheck.claims.model import ClaimKind
from readcheck.claims.placeholders import is_placeholder
from readcheck.findings import Edit, Finding, Fix, Severity
from readcheck.patterns import lazy
from readcheck.wording.durations import is_calendar, with_minutes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.claims.model import Claim

RULE = "duration-not-iso"
_PLACEHOLDER = "placeholder"  # The rule that reports a duration which was never filled in.
_AMOUNT = r"\d{1,9}(?:[.,]\d{1,9})?"
# ISO 8601-1:2019, 5.5.2.4, without years and months; at least one part, and one behind a T.
_ISO = lazy(
    rf"P(?=[\dT])(?:{_AMOUNT}W)?(?:{_AMOUNT}D)?"
    rf"(?:T(?=\d)(?:{_AMOUNT}H)?(?:{_AMOUNT}M)?(?:{_AMOUNT}S)?)?"
)
_BARE = lazy(r"\s*\d+(?:[.,]\d+)?\s*")


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each own duration that is none of ISO 8601, or one of months."""
    told = _PLACEHOLDER in selected(analysis.settings)
    for claim in analysis.claims:
        if claim.kind is not ClaimKind.READING_TIME or not claim.own:
            continue
        if told and is_placeholder(claim.published, braces=True):
            continue
        wrong, wanted = _wrong(claim)
        if wrong:
            message = f"{claim.key.rpartition('.')[2]} {wrong}"
            data = {"claimed": claim.published, "computed": wanted}
            fix = _fix(claim, wanted, analysis.article.source.text)
            yield Finding(RULE, Severity.WARNING, message, claim.span, fix, data)


def _wrong(claim: Claim) -> tuple[str, str | None]:
    """What is wrong with a duration, empty where nothing is, and what to write instead."""
    said = repr(claim.published[:60])
    if is_calendar(claim.published):
        wanted = with_minutes(claim.published)
        instead = f"; minutes would be {wanted!r}" if wanted else ""
        return f"counts years or months: {said}{instead}", wanted
    if not _is_duration(claim) or _ISO.fullmatch(claim.published.strip()):
        return "", None
    wanted = _iso(claim)
    instead = f"; {_minutes(claim)} would be {wanted!r}" if wanted else ""
    return f"is no ISO 8601 duration: {said}{instead}", wanted


def _is_duration(claim: Claim) -> bool:
    machine = claim.origin in {Origin.JSON_LD, Origin.MICRODATA}
    return machine and claim.key.rpartition(".")[2] == "timeRequired"


def _iso(claim: Claim) -> str | None:
    """The claim's one time as an ISO 8601 duration, or None where it has none or a range."""
    if claim.low is None or claim.low != claim.high or not 0 < claim.low < 6000:  # noqa: PLR2004 A hundred hours.
        return None
    minutes, seconds = divmod(round(claim.low * 60), 60)
    hours, minutes = divmod(minutes, 60)
    parts = ((hours, "H"), (minutes, "M"), (seconds, "S"))
    return "PT" + "".join(f"{number}{unit}" for number, unit in parts if number)


def _minutes(claim: Claim) -> str:
    return "one minute" if claim.low == 1 else f"{claim.low:g} minutes"


def _fix(claim: Claim, wanted: str | None, text: str) -> Fix | None:
    """The rewriting of a value that only machines read."""
    start = claim.value_span.start
    before = text[start - 1 : start]
    bare = bool(_BARE.fullmatch(claim.published))
    unclear = bare or is_calendar(claim.published)
    if wanted is None or before == ">" or (claim.origin is Origin.MICRODATA and before.isspace()):
        return None
    # YAML and TOML need no quotes around a word that they did without.
    quoted = before in {'"', "'", "="} or claim.origin is Origin.FRONT_MATTER
    if not quoted and not bare:
        return None
    return Fix((Edit(claim.value_span, wanted if quoted else f'"{wanted}"'),), safe=not unclear)


CHECK = Check(severity=Severity.WARNING, find=find, fixable=True)
