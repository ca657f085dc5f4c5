"""What one article tells of the rule that its site publishes reading times by."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from readcheck.reading.content import MIXED, RULES, Content
from readcheck.reading.conventions import CONVENTIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from readcheck.article.model import Article
    from readcheck.reading.content import Amount
    from readcheck.reading.publishing import Convention, Published

_COUNT_SHARE = 0.15  # A published count so far off a rule's is of other units.


@dataclass(frozen=True, slots=True)
class Evidence:
    """A page's published minutes, and its size by every counting rule; all that calibrating needs.

    `low` and `high` are the published minutes, equal unless the page shows a range. `amounts` are
    the words (or characters) by counting rule. `generator` is what the page says it was made by.
    `count` is the number of words or characters that it publishes itself.
    """

    path: str
    low: float
    high: float
    language: str
    images: int
    cjk: bool
    amounts: Mapping[str, Amount]
    generator: str = ""
    count: Amount | None = None

    @property
    def words(self) -> int:
        """The page's words: those that it publishes, or else by the plainest rule."""
        return (self.count or self.amounts["plain"]).likely

    def units(self, convention: Convention) -> int:
        """What a convention most likely counted here: what the page publishes, if that may be."""
        amount = self.amounts[convention.counting]
        if self.count is None or not amount.likely:
            return amount.likely
        near = abs(self.count.likely / amount.likely - 1) <= _COUNT_SHARE
        return self.count.likely if near else amount.likely

    def by_count(self) -> Evidence:
        """The page if its generator counted just what it publishes."""
        if self.count is None:
            return self
        amounts = {
            rule: amount if rule in MIXED and self.cjk else self.count
            for rule, amount in self.amounts.items()
        }
        return replace(self, amounts=amounts)

    def published_by(self, convention: Convention, units: float) -> Published:
        """What a convention would publish if it had counted so many units."""
        return convention.publish(units, self.images, self.language)

    def says(self, published: Published) -> bool:
        """Whether the page says just this; a fraction ("4.6") says what it rounds to."""
        low, high = published
        if self.low == self.high and self.low != int(self.low):
            return abs(low - self.low) < 1 and low == high
        if (low, high) == (0, 1) and self.low == self.high:
            return self.low in {0, 1}  # A machine-readable form has no "less than".
        return (low, high) == (self.low, self.high)

    def side(self, published: Published) -> int:
        """0 where the page says just this, 1 where this is more than it says, and -1 where less."""
        if self.says(published):
            return 0
        return 1 if sum(published) > self.low + self.high else -1


def evidence(
    article: Article, language: str, low: float, high: float, count: Amount | None = None
) -> Evidence:
    """The evidence of an article that says it takes `low` to `high` minutes, for `count` words."""
    content = Content(article, language)
    cjk = content.is_cjk
    return Evidence(
        path=article.source.path,
        low=low,
        high=high,
        language=language,
        images=content.images,
        cjk=cjk,
        amounts={rule: content.amount(rule) for rule in sorted(RULES)},
        generator=content.generator,
        count=count,
    )


def rows_for(page: Evidence, name: str) -> tuple[Convention, ...]:
    """The rows of a convention's group that have to do with a page's script."""
    return _rows(name, cjk=page.cjk)


@cache
def _rows(name: str, *, cjk: bool) -> tuple[Convention, ...]:
    every = CONVENTIONS.values()
    return tuple(row for row in every if row.group == name and (cjk or not row.cjk_only))
