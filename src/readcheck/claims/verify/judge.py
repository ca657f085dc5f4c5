"""What is known of one article when its reading times are judged, and the verdict on each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.claims.model import Outcome, Verdict, written_by_plugin
from readcheck.reading.content import PART
from readcheck.reading.conventions import resolve
from readcheck.reading.exact import applies, exact_conventions, is_blind, likeliest
from readcheck.wording.minutes import minutes_text, short

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.claims.model import Claim
    from readcheck.reading.band import Band
    from readcheck.reading.content import Content
    from readcheck.reading.publishing import Convention

# Keys of front matter by which some authors mean how long the work takes, not the reading.
_AMBIGUOUS_KEYS = frozenset({"duration", "time", "total_time", "totaltime"})
_PLUGINS = frozenset({"rank-math", "yoast"})  # Conventions of plugins for search engines.
_MOMENT = 1 / 60  # A speed in words a minute says nothing about less than a second.


class Judge:
    """One article's text, band and convention, which each of its reading times is held against."""

    def __init__(self, content: Content, plausible: Band, minutes: int, convention: str) -> None:
        self.content = content
        self.band = plausible
        self.convention = convention
        rows = resolve(convention) if convention else ()
        self.rows = tuple(row for row in rows if applies(row, content))
        self.estimate = plausible.nearest(minutes)

    def expected(self, claim: Claim) -> tuple[float, float]:
        """What the claim should say: by the convention, or else by the estimate."""
        if not self.rows:
            return self.estimate, self.estimate
        return likeliest(_row_for(claim, self.rows), self.content)

    def excuses(self, claim: Claim) -> bool:
        """Whether a claim need not follow the site's convention, only be plausible.

        What a plugin for search engines writes follows the plugin's own convention alone.
        """
        return written_by_plugin(claim) and any(row.name not in _PLUGINS for row in self.rows)

    def verdict(self, claim: Claim) -> Verdict:
        """One claim by itself."""
        if claim.low is None or claim.high is None:
            return Verdict(claim, Outcome.CANNOT_TELL, f"no number of minutes: {claim.note}")
        if self.band.units == 0:
            return Verdict(claim, Outcome.CANNOT_TELL, "there is no text to hold it against")
        exact = exact_conventions(self.content, claim.low, claim.high)
        outcome, reason = self._judge(claim, claim.low, claim.high, exact)
        names = tuple(dict.fromkeys(row.group for row in exact))
        expected = self.expected(claim)
        return Verdict(claim, outcome, reason, minutes_text(*expected), names, expected)

    def _judge(
        self, claim: Claim, low: float, high: float, exact: Sequence[Convention]
    ) -> tuple[Outcome, str]:
        pace = self._pace(low, high)
        plausible = self.band.holds(low, high, flat_images=written_by_plugin(claim))
        if self.rows and not (plausible and self.excuses(claim)):
            return self._by_convention(claim, low, high)
        if plausible:
            return Outcome.HOLDS, f"plausible: {pace}"
        if exact:
            return self._explained(exact, pace)
        doubt = self._doubt(claim, low)
        return (
            (Outcome.CANNOT_TELL, f"{doubt}; {pace}") if doubt else (Outcome.OFF, f"claims {pace}")
        )

    def _explained(self, exact: Sequence[Convention], pace: str) -> tuple[Outcome, str]:
        """Outside the band, but just what some generator gives."""
        seeing = [row for row in exact if not is_blind(row, self.content)]
        if seeing:
            return Outcome.HOLDS, f"exact by the rule of {seeing[0].group}; {pace}"
        name = exact[0].group
        reason = f"{name} gives this, but takes a run of characters for one word; {pace}"
        return Outcome.CANNOT_TELL, reason

    def _doubt(self, claim: Claim, low: float) -> str:
        """Why a claim that fits no rule may still not be wrong."""
        if claim.key.lower() in _AMBIGUOUS_KEYS:
            return f"{claim.key!r} may not be the time of reading"
        return PART if self.content.is_part and low > self.band.high else ""

    def _by_convention(self, claim: Claim, low: float, high: float) -> tuple[Outcome, str]:
        pace = self._pace(low, high)
        row = _row_for(claim, self.rows)
        amount = self.content.amount(row.counting).likely
        rule = f"{self.convention} gives {minutes_text(*self.expected(claim))}"
        if exact_conventions(self.content, low, high, self.rows):
            return Outcome.HOLDS, f"exact by the rule of {self.convention}; {pace}"
        doubt = "" if self.band.holds(low, high) else self._doubt(claim, low)
        if doubt:
            return Outcome.CANNOT_TELL, f"{doubt}; {pace}"
        return Outcome.OFF, f"claims {short(low, high)}, but {rule} for {amount:,} {row.unit}"

    def _pace(self, low: float, high: float) -> str:
        units, unit = self.band.units, self.band.unit
        middle = (low + high) / 2
        claim = f"{short(low, high)} for {_counted(units, unit)}"
        if middle < _MOMENT:
            return claim
        pace = round(units / middle)
        return f"{claim}: {_counted(pace, unit) if pace else f'less than 1 {unit[:-1]}'} per minute"


def _counted(number: int, unit: str) -> str:
    return f"{number:,} {unit.removesuffix('s') if number == 1 else unit}"


def _row_for(claim: Claim, rows: Sequence[Convention]) -> Convention:
    """The row that says such a claim: a range or one number, for its script, the newest first."""
    ranged = claim.low != claim.high and (claim.low, claim.high) != (0, 1)
    fitting = [row for row in rows if (row.spread is not None) == ranged] or rows
    return next((row for row in fitting if row.cjk_only), fitting[0])
