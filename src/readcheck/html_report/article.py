"""One article: its figures, what is wrong with it, and its text in shades."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from readcheck.article.model import PROSE, Kind
from readcheck.html_report import claims, markup
from readcheck.output.style import clock, counted_noun, is_estimated, word_figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readcheck.article.model import LeftOut
    from readcheck.html_report.model import Entry, Passage, Run, Shading
    from readcheck.report import LocatedFinding, Report

_TELLING = 2  # the shade from which on a sentence has its effect beside it
_LEFT_OUT = 8  # parts that are listed, the largest
_WITHOUT_TEXT = '<p class="pale">The text is not on this page.</p>\n'
_ELEMENTS = {Kind.PARAGRAPH: "p", Kind.QUOTE: "blockquote"}


def anchor(number: int) -> str:
    """What links to the article of that number lead to."""
    return f"a{number}"


def name(report: Report) -> str:
    """What an article is called: by its title, or else its path."""
    return markup.said(report.title or "") or markup.path(report.path)


def section(number: int, entry: Entry, *, unfolded: bool, up: str) -> str:
    """All there is of one article, its text unfolded or not, and a way `up` from it."""
    report = entry.report
    path = f'<p class="path">{markup.path(report.path)}</p>\n'
    body = f'<p class="error">{markup.said(report.error)}</p>\n' if report.error else _body(entry)
    return (
        f'<section class="article" id="{anchor(number)}">\n'
        f'<h3 dir="auto"{_language(report)}>{name(report)}</h3>\n{path}{body}'
        f"{_text(entry, unfolded=unfolded)}{_left_out(report.left_out)}"
        f"{up}</section>\n"
    )


def grade(entry: Entry) -> str:
    """The grade, or nothing."""
    return "" if entry.grade is None else f"{entry.grade:.1f}"


def grade_in_range(entry: Entry) -> str:
    """The grade with its range, where the text is long enough to tell one."""
    if entry.grades is None or not entry.reliable:
        return grade(entry)
    low, high = entry.grades
    return f'{grade(entry)} <span class="pale">{low:.1f} to {high:.1f}</span>'


def _language(report: Report) -> str:
    return f' lang="{markup.said(report.language)}"' if report.language else ""


def _body(entry: Entry) -> str:
    report = entry.report
    return f"{_figures(entry)}{_findings(report.findings)}{_claims(report)}"


def _claims(report: Report) -> str:
    rows = [
        f"<tr>{claims.cells(each)}{claims.verdict(each)}</tr>\n" for each in claims.telling(report)
    ]
    if not rows:
        return ""
    return markup.table(
        "Claims", claims.JUDGED, rows, kind="claims", numbers=claims.NUMBERS, titled=False
    )


def _figures(entry: Entry) -> str:
    measures, score = entry.report.measures, entry.score
    if measures is None:
        return ""
    estimate = measures.estimate
    exact, low, high = map(clock, (estimate.seconds, estimate.low, estimate.high))
    range_ = f"{exact}, for most {low} to {high}"
    figures = {
        "words": word_figure(f"{entry.words:,}", estimated=is_estimated(entry.report.language)),
        "sentences": f"{measures.counts.sentences:,}",
        "reading time": (
            f'{counted_noun(estimate.minutes, "minute")} <span class="pale">{range_}</span>'
        ),
    }
    if score is not None:
        doubt = "" if entry.reliable else ' <span class="pale">not sure: a short text</span>'
        figures[f"grade by {score.name}"] = f"{grade_in_range(entry)}{doubt}"
        figures["in words"] = markup.said(score.label)
    listed = (f"<div><dt>{what}</dt><dd>{value}</dd></div>" for what, value in figures.items())
    return f'<dl class="figures">{"".join(listed)}</dl>\n'


def _findings(findings: Iterable[LocatedFinding]) -> str:
    items = [
        f'<li><span class="{each.severity}">{each.severity}</span> '
        f"{each.location.start.line}:{each.location.start.column} "
        f"<code>{markup.said(each.rule)}</code> {markup.said(each.message)}</li>\n"
        for each in findings
    ]
    return f'<ul class="findings">\n{"".join(items)}</ul>\n' if items else ""


def _text(entry: Entry, *, unfolded: bool) -> str:
    shading = entry.shading
    if shading is None:
        return _WITHOUT_TEXT if entry.report.error is None else ""
    if not shading.passages:
        return ""
    return (
        f'<details class="fold"{" open" if unfolded else ""}><summary>Text</summary>\n'
        f'{_legend(shading)}<div class="text" dir="auto"{_language(entry.report)}>\n'
        f"{''.join(_passages(shading.passages))}</div></details>\n"
    )


def _legend(shading: Shading) -> str:
    pale = "Headings and what is pale count towards no grade."
    if not shading.steps:
        return f'<p class="legend">No formula gives this language a grade. {pale}</p>\n'
    marks = (
        f'<mark class="s{shade}">{step:.2f}</mark>' for shade, step in enumerate(shading.steps, 1)
    )
    return (
        f'<p class="legend">Without a marked sentence the text would be easier by at least '
        f"{', '.join(marks)} grades. {pale}</p>\n"
    )


def _passages(passages: Iterable[Passage]) -> Iterator[str]:
    for is_item, group in groupby(passages, key=lambda each: each.kind is Kind.LIST_ITEM):
        if is_item:
            items = (f"<li{_pale(each)}>{_runs(each.runs)}</li>\n" for each in group)
            yield f"<ul>\n{''.join(items)}</ul>\n"
        else:
            yield from map(_passage, group)


def _passage(passage: Passage) -> str:
    if passage.kind is Kind.HEADING:
        tag = f"h{min(max(passage.level, 2) + 2, 6)}"
        return f"<{tag}>{_runs(passage.runs)}</{tag}>\n"
    if passage.kind not in PROSE:  # In our own words, whichever way the article runs.
        return f'<p class="out" lang="en" dir="auto">{_runs(passage.runs)}</p>\n'
    tag = _ELEMENTS.get(passage.kind, "p")
    return f'<{tag} dir="auto"{_pale(passage)}>{_runs(passage.runs)}</{tag}>\n'


def _pale(passage: Passage) -> str:
    return "" if passage.counts else ' class="out"'


def _runs(runs: Iterable[Run]) -> str:
    return "".join(map(_run, runs)).strip()


def _run(run: Run) -> str:
    shown = markup.prose(run.text)
    if not run.shade:
        return shown
    beside = f"<sup>{_effect(run.effect)}</sup>" if run.shade >= _TELLING else ""
    return f'<mark class="s{run.shade}">{shown}</mark>{beside}'


def _effect(effect: float) -> str:
    return f"+{effect:.1f}" if effect >= 0.1 else f"+{effect:.2f}"  # noqa: PLR2004 - one decimal


def _left_out(parts: tuple[LeftOut, ...]) -> str:
    if not parts:
        return ""
    largest = sorted(parts, key=lambda part: -part.words)[:_LEFT_OUT]
    items = (
        f"<li><code>{markup.said(part.path)}</code>: {counted_noun(part.words, 'word')} "
        f"({markup.said(part.reason)})</li>\n"
        for part in largest
    )
    more = len(parts) - len(largest)
    rest = f"<li>and {counted_noun(more, 'smaller part')}</li>\n" if more else ""
    words = counted_noun(sum(part.words for part in parts), "word")
    return (
        f"<details><summary>Left out of the page: {words}</summary>\n"
        f"<ul>\n{''.join(items)}{rest}</ul></details>\n"
    )
