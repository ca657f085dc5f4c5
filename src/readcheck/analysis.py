"""One article with everything that can be known of it, each part worked out when first asked for.

A hook that verifies a claim needs no syllables: what nobody asks for costs nothing.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readcheck.article.model import Article
    from readcheck.claims.model import Claim, Verdict
    from readcheck.prose.language import Certainty, Told
    from readcheck.prose.model import Extent, Measurement
    from readcheck.reading.content import Content
    from readcheck.reading.model import Estimate
    from readcheck.scores.model import Score, Section
    from readcheck.settings import Settings
    from readcheck.suppression.directives import Directive


class Analysis:
    """A lazy view of one article under given settings; what checks are handed.

    `outer` are the settings as they were before the article's front matter changed them.
    """

    def __init__(self, article: Article, settings: Settings, outer: Settings | None = None) -> None:
        self.article = article
        self.settings = settings
        self.outer = outer or settings

    @cached_property
    def language(self) -> str:
        """The language the article is measured in: as set, as the page states, as detected.

        Raises:
            ValueError: the settings name no language that readcheck knows.
        """
        if self.settings.language is not None:
            from readcheck.languages.base import known_code

            return known_code(self.settings.language)
        return self._told.language

    @cached_property
    def language_certainty(self) -> Certainty:
        """How sure it is that the article is in that language."""
        from readcheck.prose.language import Certainty

        return Certainty.STATED if self.settings.language is not None else self._told.certainty

    @cached_property
    def _told(self) -> Told:
        from readcheck.prose.language import language_of

        return language_of(self.article)

    @cached_property
    def measurement(self) -> Measurement:
        """Sentences and counts of the article's running prose."""
        from readcheck.prose.counts import measure

        return measure(self.article, self.language)

    @cached_property
    def extent(self) -> Extent:
        """How much of everything there is to look at; needs no sentences and no syllables."""
        from readcheck.prose.extent import extent

        return extent(self.article)

    @cached_property
    def scores(self) -> dict[str, Score]:
        """Every formula's score for the article's language, by formula name."""
        from readcheck.scores.base import score_all

        return score_all(self.measurement)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """Counts and scores by heading."""
        from readcheck.scores.base import score_sections

        return score_sections(self.article, self.measurement)

    @cached_property
    def paragraphs(self) -> tuple[Section, ...]:
        """Counts and scores of each block of running prose."""
        from readcheck.scores.base import score_paragraphs

        return score_paragraphs(self.article, self.measurement)

    @cached_property
    def content(self) -> Content:
        """What a generator was handed to count."""
        from readcheck.reading.content import Content

        return Content(self.article, self.language)

    @cached_property
    def estimate(self) -> Estimate:
        """The honest reading time."""
        from readcheck.reading.estimate import estimate

        return estimate(self.extent, self.language, self.settings)

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """Everything the page says about itself, in the order of the source."""
        from readcheck.claims.find import find_claims

        return find_claims(self.article)

    @cached_property
    def directives(self) -> tuple[Directive, ...]:
        """The comments that switch rules off; none where the settings say not to obey them."""
        if not self.settings.inline_config or "readcheck-" not in self.article.source.text:
            return ()
        from readcheck.suppression.directives import find_directives

        return find_directives(self.article)

    @cached_property
    def verdicts(self) -> tuple[Verdict, ...]:
        """Each own claim held against the measurement, in the order of `claims`."""
        from readcheck.claims.verify.all_kinds import verify

        return verify(
            self.claims,
            self.article,
            content=lambda: self.content,
            extent=lambda: self.extent,
            estimate=lambda: self.estimate,
            settings=self.settings,
        )

    def conventions(self, verdict: Verdict) -> tuple[str, ...]:
        """The conventions under which a claim is exact: every generator's count is needed."""
        from readcheck.claims.verify.times import conventions_of

        return conventions_of(verdict, self.content)
