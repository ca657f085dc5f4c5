"""What is known of one article when its reading times are judged, and the verdict on each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.claims.model import Outcome, Verdict, written_by_plugin
from readcheck.reading.content import MIXED, PART
from readcheck.reading.conventions import resolve
from readcheck.reading.exact import (
    applies,
    blinded,
    exact_conventions,
    explaining,
    is_blind,
    is_certain,
    is_exact,
    is_near,
    likeliest,
)
from readcheck.wording.minutes import minutes_text, short

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from readcheck.claims.model import Claim
    from readcheck.reading.band import Band
    from readcheck.reading.content import Amount, Content
    from readcheck.reading.publishing import Convention

# Keys of front matter by which some authors mean how long the work takes, not the reading.
_AMBIGUOUS_KEYS = frozenset({"duration", "time", "total_time", "totaltime"})
_PLUGINS = frozenset({"rank-math", "yoast"})  # Conventions of plugins for search engines.
_COUNT_SHARE = 0.15  # A published count so far off a convention's is of other units than its own.
# Talks, episodes and recipes take so many times what reading about them takes.
_ANOTHERS = 4
_MOMENT = 1 / 60  # A speed in words a minute says nothing about less than a second.


class Judge:
    """One article's text, band and convention, which each of its reading times is held against.

    `count` is the number of words or characters that the page publishes, where the text bears it
    out: what its generator counted, more surely than we can.
    """

    def __init__(
        self,
        content: Content,
        plausible: Band,
        minutes: int,
        convention: str,
        count: Amount | None = None,
    ) -> None:
        self.content = content
        self.band = plausible
        self.convention = convention
        rows = resolve(convention) if convention else ()
        self.rows = tuple(row for row in rows if applies(row, content))
        self.estimate = plausible.nearest(minutes)
        self.count = count

    def expected(self, claim: Claim) -> tuple[float, float]:
        """What the claim should say: by the convention, or else by the estimate."""
        if not self.rows:
            return self.estimate, self.estimate
        row = row_for(claim, self.rows)
        return likeliest(row, self.content, self._counted(row))

    def is_certain(self, claim: Claim) -> bool:
        """Whether what is expected is so for every count that is possible, in every version."""
        fitting = [row for row in self.rows if _suits(claim, row)] or self.rows
        seeing = [row for row in fitting if not is_blind(row, self.content)] or fitting
        shown = {likeliest(row, self.content, self._counted(row)) for row in seeing}
        return len(shown) <= 1 and all(
            is_certain(row, self.content, self._counted(row)) for row in seeing
        )

    def excuses(self, claim: Claim) -> bool:
        """Whether a claim need not follow the site's convention, only be plausible.

        What a plugin for search engines writes follows the plugin's own convention alone.
        """
        return written_by_plugin(claim) and any(row.name not in _PLUGINS for row in self.rows)

    def verdict(self, claim: Claim) -> Verdict:
        """One claim by itself."""
        if claim.low is None or claim.high is None:
            return Verdict(claim, Outcome.CANNOT_TELL, f"no number of minutes: {claim.note}")
        if self.band.units + self.band.code == 0:
            return Verdict(claim, Outcome.CANNOT_TELL, "there is no text to hold it against")
        outcome, reason = self._judge(claim, claim.low, claim.high)
        expected = self.expected(claim)
        computed = minutes_text(*expected)
        certain = self.is_certain(claim) and not claim.unsaid
        return Verdict(claim, outcome, reason, computed, expected, certain=certain)

    def _counted(self, row: Convention) -> Amount | None:
        """The page's published count, if it may be one of the units that a convention counts."""
        if self.count is None:
            return None
        low, likely, high = self.content.amount(row.counting)
        may_be = low * (1 - _COUNT_SHARE) <= self.count.likely <= high * (1 + _COUNT_SHARE)
        return self.count if likely and may_be else None

    def _judge(self, claim: Claim, low: float, high: float) -> tuple[Outcome, str]:
        pace = self._pace(low, high)
        plausible = self.band.holds(low, high, flat_images=written_by_plugin(claim))
        if self.rows and not (plausible and self.excuses(claim)):
            return self._by_convention(claim, low, high)
        if plausible:
            return Outcome.HOLDS, f"plausible: {pace}"
        exact = exact_conventions(self.content, low, high)
        found, borne_out = explaining(self.content, filter(self._fits_count(low, high), exact))
        if found and borne_out:
            return Outcome.HOLDS, f"exact by the rule of {found[0].group}; {pace}"
        if found:
            reason = f"{found[0].group} gives this, but the page does not name it; {pace}"
            return Outcome.CANNOT_TELL, reason
        doubt = self._doubt(claim, low) or blinded(self.content, exact)
        if doubt:
            return Outcome.CANNOT_TELL, f"{doubt}; {pace}"
        return Outcome.OFF, f"says {short(low, high)}; {self._takes()}"

    def _fits_count(self, low: float, high: float) -> Callable[[Convention], bool]:
        """Whether a convention gives a time for the count that the page publishes, if it does.

        Who shows both counted once: a rule of other units is not the page's. hexo-wordcount and
        its like publish a count in which a character of Chinese weighs otherwise than in the time.
        """

        def fits(row: Convention) -> bool:
            if row.counting in MIXED and self.content.is_cjk:
                return True
            count = self._counted(row)
            return self.count is None or (
                count is not None and is_exact(row, self.content, low, high, count)
            )

        return fits

    def _takes(self) -> str:
        """What the text takes, and what of it the rules of all sites make."""
        least, most = self.band.low, self.band.high
        usual = short(least, most) if least else f"up to {short(max(most, 1), max(most, 1))}"
        about = f"about {self.estimate:.0f}" if self.estimate else "less than 1"
        return f"the text takes {about} ({self._size()}; {usual} by any usual rule)"

    def _size(self) -> str:
        code = f" and {self.band.code:,} of code" if self.band.code else ""
        return f"{_counted(self.band.units, self.band.unit)}{code}"

    def _doubt(self, claim: Claim, low: float) -> str:
        """Why a claim that fits no rule may still not be wrong."""
        if claim.key.lower() in _AMBIGUOUS_KEYS:
            return f"{claim.key!r} may not be the time of reading"
        if claim.unsaid and low > _ANOTHERS * self.band.high:
            return "it may be the length of something else"
        return PART if self.content.is_part and low > self.band.high else ""

    def _by_convention(self, claim: Claim, low: float, high: float) -> tuple[Outcome, str]:
        pace = self._pace(low, high)
        row = row_for(claim, self.rows)
        counted = self._counted(row)
        amount = (counted or self.content.amount(row.counting)).likely
        rule = f"{self.convention} gives {minutes_text(*self.expected(claim))}"
        if self._follows(low, high):
            return Outcome.HOLDS, f"exact by the rule of {self.convention}; {pace}"
        if any(is_near(row, self.content, low, high) for row in self.rows):
            reason = f"{rule} for {amount:,} {row.unit}, but a few more or fewer would give this"
            return Outcome.CANNOT_TELL, f"{reason}; {pace}"
        doubt = "" if self.band.holds(low, high) else self._doubt(claim, low)
        if doubt:
            return Outcome.CANNOT_TELL, f"{doubt}; {pace}"
        return Outcome.OFF, f"says {short(low, high)}, but {rule} for {amount:,} {row.unit}"

    def _follows(self, low: float, high: float) -> bool:
        """Whether the site's convention gives a time for the text, or for the published count."""
        if exact_conventions(self.content, low, high, self.rows):
            return True
        counts = [(row, self._counted(row)) for row in self.rows]
        return any(
            is_exact(row, self.content, low, high, count)
            for row, count in counts
            if count is not None
        )

    def _pace(self, low: float, high: float) -> str:
        units, unit = self.band.units, self.band.unit
        middle = (low + high) / 2
        claim = f"{short(low, high)} for {self._size()}"
        if middle < _MOMENT:
            return claim
        pace = round((units + self.band.code) / middle)
        return f"{claim}: {_counted(pace, unit) if pace else f'less than 1 {unit[:-1]}'} per minute"


def _counted(number: int, unit: str) -> str:
    return f"{number:,} {unit.removesuffix('s') if number == 1 else unit}"


def row_for(claim: Claim, rows: Sequence[Convention]) -> Convention:
    """The row that says such a claim: a range or one number, for its script, the newest first."""
    fitting = [row for row in rows if _suits(claim, row)] or rows
    return next((row for row in fitting if row.cjk_only), fitting[0])


def _suits(claim: Claim, row: Convention) -> bool:
    ranged = claim.low not in {claim.high, 0}
    return (row.spread is not None) == ranged
