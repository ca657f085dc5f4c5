"""A value that a template should have filled in reached the page as it was.

"NaN min read", "undefined words", "By [object Object]" and `{{ reading_time }}` are what readers
see when a plugin is missing, a field is empty or a name is misspelt. They are looked for where
pages tell about themselves: in the lines around the title and in the data for machines. Text and
code about templates may say what they like, and a page that is a template itself is let be.

Bad:

    <h1>How tides work</h1>
    <p class="meta">NaN min read</p>

Good:

    <h1>How tides work</h1>
    <p class="meta">2 min read</p>
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Kind, Origin, Region
from readcheck.article.parse import input_format
from readcheck.checks.base import Check
from readcheck.findings import Finding, Severity
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.article.model import Article, Block, Datum
    from readcheck.source import Span

RULE = "placeholder"
_SEEN = frozenset({Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.QUOTE, Kind.DEFINITION, Kind.TABLE_CELL})
_STOPS = frozenset(".!?。")
_SENTENCE = 7  # Words of a line with a full stop that is prose.
_LONGEST = 200  # Characters of a line about an article.
_CODE = lazy(r"\{%-?\s*\w|<\?php|<%[=\s]|\{\{-?\s*(?:[#/>{.]|(?:if|with|range|end|define|block)\b)")
_MOST = 3  # Braces: a page with more is filled in later, by a generator or in the browser.


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each placeholder in what the page says about itself."""
    from readcheck.claims.placeholders import may_hold

    article = analysis.article
    if not may_hold(article.source.text):
        return
    braces = not _is_template(article)
    for shown, span in (*_visible(article, braces=braces), *_data(article, braces=braces)):
        message = f"{shown!r} was never filled in"
        yield Finding(RULE, Severity.ERROR, message, span, data={"claimed": shown})


def _is_template(article: Article) -> bool:
    """Whether braces are to be expected: in sources, and in pages that a script fills in."""
    if not input_format(article.format).rendered or _CODE.search(article.source.text):
        return True
    shown = sum(b.text.count("{{") for b in article.blocks if b.kind is Kind.CODE)
    return article.source.text.count("{{") - shown > _MOST


def _visible(article: Article, *, braces: bool) -> Iterator[tuple[str, Span]]:
    from readcheck.claims.own.ownership import Ownership
    from readcheck.claims.placeholders import in_line

    ownership = Ownership(article)
    for index, block in enumerate(article.blocks):
        if not _is_line(block):
            continue
        for start, end in in_line(block, braces=braces):
            if index in ownership.head or block.region is Region.HEADER:
                yield block.text[start:end], block.source_span(start, end)


def _is_line(block: Block) -> bool:
    """Whether a block can be a line about the article, and is no sentence."""
    if block.kind not in _SEEN or len(block.text) > _LONGEST:
        return False
    return block.text.rstrip()[-1:] not in _STOPS or len(block.text.split()) < _SENTENCE


def _data(article: Article, *, braces: bool) -> Iterator[tuple[str, Span]]:
    from readcheck.claims.placeholders import is_no_amount, is_placeholder

    for datum in article.data:
        if not isinstance(datum.value, str):
            continue
        value = datum.value.strip()
        filled_later = datum.origin is Origin.FRONT_MATTER  # A generator may do so.
        told = not filled_later and is_placeholder(value, braces=braces) and _is_told(datum)
        if told or (is_no_amount(value) and _is_amount(datum)):
            yield value, datum.span


def _is_amount(datum: Datum) -> bool:
    """Whether a datum has to be a time or a count."""
    from readcheck.wording.key_names import TIME_KEYS, WORD_KEYS

    return _key(datum) in TIME_KEYS | WORD_KEYS | {"timerequired"}


def _is_told(datum: Datum) -> bool:
    """Whether a datum tells something about the page that has one right value."""
    key = _key(datum)
    if _is_amount(datum) or key in {"author", "description", "creator"}:
        return True
    if key == "name":
        return datum.path[-1:] in {("author",), ("creator",), ("reviewedBy",)}
    return datum.key.lower().startswith("twitter:data")


def _key(datum: Datum) -> str:
    from readcheck.wording.key_names import normal_key

    return normal_key(datum.key.rpartition(":")[2].removeprefix("data-"))


CHECK = Check(severity=Severity.ERROR, find=find)
