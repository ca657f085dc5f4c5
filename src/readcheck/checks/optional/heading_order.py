"""A heading skips a level, or an article has several first-level headings.

Readers who cannot see the page walk through it by its headings: a level four right below a level
two makes them look for the level three that they seem to have missed. An article has one title, so
a second first-level heading reads as the start of another article. Going back up by several levels
is right, and so is starting anywhere. Headings of menus, cards and comments count for nothing. An
article is reported once, at its first such heading.

Bad:

    ## How tides work

    #### Spring tides

Good:

    ## How tides work

    ### Spring tides
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Kind, Region
from readcheck.article.parse import input_format
from readcheck.checks.base import Check
from readcheck.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.article.model import Block

RULE = "heading-order"


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for the first heading that is out of order; it says how many more are."""
    found = list(_disorders(analysis))
    if found:
        first, more = found[0], len(found) - 1
        others = "heading is" if more == 1 else "headings are"
        message = f"{first.message}; {more} more {others} out of order" if more else first.message
        yield first._replace(message=message, data={**first.data, "more": more})


def _disorders(analysis: Analysis) -> Iterator[Finding]:
    if input_format(analysis.article.format).guesses_headings:
        return
    own = shown = 0  # Levels of the heading before: the article's, and any on the page.
    title: Block | None = None
    for block in analysis.article.blocks:
        if block.kind is not Kind.HEADING:
            continue
        if block.region is not Region.FOREIGN:
            if block.level == 1 and title is not None:
                yield _second_title(block, title, analysis)
            if own and block.level > max(own, shown) + 1:
                yield _skipping(block, own)
            title = block if block.level == 1 and title is None else title
            own = block.level
        shown = block.level


def _second_title(block: Block, title: Block, analysis: Analysis) -> Finding:
    line = analysis.article.source.position(title.span.start).line
    message = f"a second first-level heading; the article's title stands on line {line}"
    return Finding(
        RULE, Severity.WARNING, message, block.span, data={"level": 1, "titleLine": line}
    )


def _skipping(block: Block, before: int) -> Finding:
    message = f"a level {block.level} heading below a level {before} one skips level {before + 1}"
    return Finding(
        RULE, Severity.WARNING, message, block.span, data={"level": block.level, "before": before}
    )


CHECK = Check(severity=Severity.WARNING, find=find)
