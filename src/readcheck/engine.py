"""One Source in, one Report out: no disk, no clock, no printing."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from readcheck.analysis import Analysis
from readcheck.article.model import Origin
from readcheck.article.parse import input_format, parse
from readcheck.claims.model import ClaimKind, Outcome
from readcheck.config.front_matter import with_front_matter
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

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from readcheck.article.model import Article
    from readcheck.findings import Finding
    from readcheck.settings import Settings
    from readcheck.source import Source

_FIRST_WORDS = 12  # of a sentence
_ADDRESSES = ("canonical", "og:url")  # The first one that a page has is believed.
_PERMALINK = "¶"  # What documentation tools put behind a heading as a link to it.


def analyse(source: Source, settings: Settings, *, format_name: str | None = None) -> Analysis:
    """A source, parsed and ready to be asked.

    Args:
        source: the text.
        settings: what decides how it is measured.
        format_name: the input format; by default what the path's ending says.

    Raises:
        UnreadableError: the text cannot be parsed (a broken front matter, for instance).
    """
    article = parse(source, settings, format_name)
    return Analysis(article, with_front_matter(settings, article), settings)


def check(
    analysis: Analysis,
    *,
    measures: bool = True,
    by: Collection[str] = ("section",),
    usual: Settings | None = None,
    across: bool = True,
    conventions: bool | None = None,
) -> Report:
    """Run the selected checks and put everything known into a report.

    Args:
        analysis: the article and its settings.
        measures: whether the report is to hold figures beside claims and findings.
        by: what the figures are to be told by, beside the whole: "section", "paragraph", and
            "sentence" for the sentences that cost most.
        usual: the settings of other articles, where this one falls under overrides.
        across: whether the report is to hold what only other pages can tell.
        conventions: whether it is to tell under which ones a claim is exact; where it holds
            figures, if left out.
    """
    from readcheck.checks.base import checked, count_silenced

    article, outer = analysis.article, analysis.outer
    found = checked(analysis, across=across)
    is_list = input_format(article.format).lists
    seen: Counter[tuple[str, str]] = Counter()
    return Report(
        path=article.source.path,
        format=article.format,
        language=analysis.language,
        language_certainty=analysis.language_certainty,
        title=_title(analysis),
        chosen=article.chosen,
        selected=article.selected,
        left_out=article.left_out,
        convention=analysis.settings.convention,
        grade_formula=analysis.settings.grade_formula,
        measures=None if not measures or is_list else _measures(analysis, by),
        claims=_located_claims(
            analysis, conventions=measures if conventions is None else conventions
        ),
        findings=tuple(_located(article.source, each, seen) for each in found.findings),
        silenced=Silenced(
            comments=found.silenced,
            front_matter=count_silenced(analysis, outer, analysis.settings),
            overrides=count_silenced(analysis, usual or outer, outer),
        ),
        address=_address(article),
        suspicions=tuple(
            _suspicion(_located(article.source, each, seen), waived=waived)
            for group, waived in ((found.suspicions, False), (found.waived, True))
            for each in group
        ),
    )


def _address(article: Article) -> str:
    """Where the page says that it is published."""
    stated = {datum.key: str(datum.value) for datum in article.data if datum.key in _ADDRESSES}
    return next((stated[key] for key in _ADDRESSES if key in stated), "")


def _title(analysis: Analysis) -> str | None:
    """What the article is called: its heading, if the page says the same elsewhere.

    A finished page's own title often has the site's name in it, or is worded for search results.
    """
    article = analysis.article
    if not input_format(article.format).rendered:
        return article.title
    headings = (
        " ".join(verdict.claim.published.split()).rstrip(f" {_PERMALINK}")
        for verdict in analysis.verdicts
        if verdict.claim.kind is ClaimKind.TITLE
        and verdict.claim.origin is Origin.VISIBLE
        and verdict.outcome is Outcome.HOLDS
    )
    return next(filter(None, headings), article.title)


def _measures(analysis: Analysis, by: Collection[str]) -> Measures:
    return Measures(
        extent=analysis.extent,
        counts=analysis.measurement.counts,
        scores=analysis.scores,
        estimate=analysis.estimate,
        sections=analysis.sections if "section" in by else None,
        paragraphs=analysis.paragraphs if "paragraph" in by else None,
        hardest=tuple(_hardest(analysis)) if "sentence" in by else None,
    )


def _hardest(analysis: Analysis) -> Iterator[HardSentence]:
    from readcheck.leverage.weights import costliest
    from readcheck.scores.base import deciding_score

    score = deciding_score(analysis.scores, analysis.settings.grade_formula)
    if score is None:
        return
    for sentence, effect in costliest(analysis.measurement, score.name):
        block = analysis.article.blocks[sentence.block]
        yield HardSentence(
            analysis.article.source.location(block.source_span(*sentence.span)),
            " ".join(block.text[slice(*sentence.span)].split()[:_FIRST_WORDS]),
            sentence.counts.words,
            effect,
        )


def _located_claims(analysis: Analysis, *, conventions: bool) -> tuple[LocatedClaim, ...]:
    source = analysis.article.source
    verdicts = {verdict.claim: verdict for verdict in analysis.verdicts}
    located = []
    for claim in analysis.claims:
        location = source.location(claim.span)
        verdict = verdicts.get(claim)
        if verdict is None:
            located.append(LocatedClaim(claim, location))
        else:
            located.append(
                LocatedClaim(
                    claim,
                    location,
                    verdict.outcome,
                    verdict.reason,
                    verdict.computed,
                    analysis.conventions(verdict) if conventions else (),
                )
            )
    return tuple(located)


def _located(source: Source, finding: Finding, seen: Counter[tuple[str, str]]) -> LocatedFinding:
    from hashlib import sha256

    text = " ".join(source.text[finding.span.start : finding.span.end].split())
    seen[finding.rule, text] += 1
    key = f"{finding.rule}\0{text}\0{seen[finding.rule, text]}"
    fix = None
    if finding.fix is not None:
        edits = (LocatedEdit(source.location(edit.span), edit.text) for edit in finding.fix.edits)
        fix = LocatedFix(tuple(edits), finding.fix.safe)
    return LocatedFinding(
        finding.rule,
        finding.severity,
        finding.message,
        source.location(finding.span),
        fix,
        sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:32],
        finding.data,
        tuple(map(source.location, finding.related)),
    )


def _suspicion(finding: LocatedFinding, *, waived: bool) -> Suspicion:
    start, end = finding.location
    return Suspicion(
        finding.rule,
        finding.severity,
        (*start, *end),
        finding.fingerprint,
        finding.data,
        waived,
    )
