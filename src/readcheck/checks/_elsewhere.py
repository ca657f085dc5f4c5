"""What one page says of another, held against what that page says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from readcheck.article.model import Origin
from readcheck.claims.model import ClaimKind, written_by_plugin
from readcheck.findings import Finding, Severity
from readcheck.site.model import Answer, Breach

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from readcheck.claims.model import Claim
    from readcheck.site.model import Page
    from readcheck.site.pages import Site

_MINUTE = 1  # What one rounds up and the other down differs by.
_WORDS = 10  # A title or a byline that one counts and the other does not.
_SHARE = 0.05  # What long times and counts may differ by beside that.
_LEAST = {ClaimKind.READING_TIME: _MINUTE, ClaimKind.WORD_COUNT: _WORDS}


def suspicions(claims: Sequence[Claim], rule: str) -> Iterator[Finding]:
    """A suspicion for each amount among claims about pages that links lead to."""
    for claim in claims:
        if claim.link and claim.kind in _LEAST and claim.low is not None:
            data = {
                "kind": str(claim.kind),
                "claimed": claim.published,
                "low": claim.low,
                "high": claim.high,
                "link": claim.link,
                "bare": claim.span == claim.value_span and not claim.key,
            }
            yield Finding(rule, Severity.WARNING, "", claim.span, data=data)


def held(data: Mapping[str, object], here: Page, site: Site) -> Breach | Answer:
    """Whether the page that a link leads to gives another amount than stands beside the link."""
    target = site.page(str(data["link"]), here)
    return site.settled(Answer.OPEN if target is None else _answer(data, target))


def _answer(data: Mapping[str, object], target: Page) -> Breach | Answer:
    low = cast("float", data["low"])
    high = cast("float | None", data["high"])
    here_said = low, low if high is None else high
    amounts = [claim for claim in target.claims if claim.kind == data["kind"]]
    if any(_near(here_said, claim) for claim in amounts):
        return Answer.HOLDS
    shown = _shown(amounts)
    if not shown or (data["bare"] and not any(claim.span == claim.value_span for claim in shown)):
        return Answer.HOLDS  # "12 min" may be a film's, where the page has "5 min read".
    if _differ(shown):
        return Answer.HOLDS
    said = shown[0].published
    message = f"{data['claimed']!r} here, but {said!r} on the page it leads to, {target.path}"
    return Breach(message, {"claimed": data["claimed"], "computed": said, "page": target.path})


def _shown(claims: Sequence[Claim]) -> list[Claim]:
    """The amounts that a page's readers see, else those that its author wrote for machines."""
    visible = [claim for claim in claims if claim.origin is Origin.VISIBLE]
    return visible or [claim for claim in claims if not written_by_plugin(claim)]


def _differ(claims: Sequence[Claim]) -> bool:
    bounds = [*map(_bounds, claims)]
    return max(low for low, _ in bounds) > min(high for _, high in bounds)


def _near(here: tuple[float, float], claim: Claim) -> bool:
    low, high = here
    least, most = _bounds(claim)
    spare = max(_LEAST[claim.kind], _SHARE * max(least, low))
    if claim.kind is ClaimKind.WORD_COUNT:
        spare += _rounding(low) + _rounding(least)
    return max(least - high, low - most) <= spare


def _rounding(number: float) -> float:
    """Half of the last place that a number tells: a count of 1,800 may be 1,750."""
    place = 1
    while number >= place and number % (10 * place) == 0:
        place *= 10
    return place / 2 if place > 1 else 0


def _bounds(claim: Claim) -> tuple[float, float]:
    low = claim.low or 0
    return low, low if claim.high is None else claim.high
