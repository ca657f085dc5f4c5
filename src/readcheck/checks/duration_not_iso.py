"""`timeRequired` is not an ISO 8601 duration, so no machine can read it.

schema.org defines the property as a duration: `PT5M` is five minutes. Search engines and reading
apps drop anything else, and with it the time that the page wants to show.

Bad:

    <script type="application/ld+json">{"@type": "Article", "timeRequired": "5 minutes"}</script>

Good:

    <script type="application/ld+json">{"@type": "Article", "timeRequired": "PT5M"}</script>

`--fix` rewrites what has one clear number and unit. A bare number, which may be minutes or seconds,
is rewritten with `--unsafe-fixes` only. Text that readers see (`<span itemprop="timeRequired">5
min</span>`) is left alone: give its element a `content="PT5M"`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.checks.base import Check, selected
from readcheck.claims.model import ClaimKind
from readcheck.claims.placeholders import is_placeholder
from readcheck.findings import Edit, Finding, Fix, Severity
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.claims.model import Claim

RULE = "duration-not-iso"
_PLACEHOLDER = "placeholder"  # The rule that reports a duration which was never filled in.
_AMOUNT = r"\d{1,9}(?:[.,]\d{1,9})?"
# ISO 8601-1:2019, 5.5.2.4; at least one part, and one behind a T.
_ISO = lazy(
    rf"P(?=[\dT])(?:{_AMOUNT}Y)?(?:{_AMOUNT}M)?(?:{_AMOUNT}W)?(?:{_AMOUNT}D)?"
    rf"(?:T(?=\d)(?:{_AMOUNT}H)?(?:{_AMOUNT}M)?(?:{_AMOUNT}S)?)?"
)
_BARE = lazy(r"\s*\d+(?:[.,]\d+)?\s*")


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each own `timeRequired` that is no ISO 8601 duration."""
    told = _PLACEHOLDER in selected(analysis.settings)
    for claim in analysis.claims:
        if told and is_placeholder(claim.published, braces=True):
            continue
        if claim.own and _is_duration(claim) and not _ISO.fullmatch(claim.published.strip()):
            wanted = _iso(claim)
            message = f"timeRequired is no ISO 8601 duration: {claim.published[:60]!r}"
            if wanted is not None:
                message += f"; {_minutes(claim)} would be {wanted!r}"
            data = {"claimed": claim.published, "computed": wanted}
            fix = _fix(claim, wanted, analysis.article.source.text)
            yield Finding(RULE, Severity.WARNING, message, claim.span, fix, data)


def _is_duration(claim: Claim) -> bool:
    machine = claim.origin in {Origin.JSON_LD, Origin.MICRODATA}
    named = claim.key.rpartition(".")[2] == "timeRequired"
    return machine and named and claim.kind is ClaimKind.READING_TIME


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
    if wanted is None or before == ">" or (claim.origin is Origin.MICRODATA and before.isspace()):
        return None
    quoted = before in {'"', "'", "="}
    if not quoted and not bare:
        return None
    return Fix((Edit(claim.value_span, wanted if quoted else f'"{wanted}"'),), safe=not bare)


CHECK = Check(severity=Severity.WARNING, find=find, fixable=True)
