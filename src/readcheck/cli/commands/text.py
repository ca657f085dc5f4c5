"""`readcheck text`: print the text that counts."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING, Annotated

from readcheck.article.model import PROSE, Kind
from readcheck.cli import options
from readcheck.cli.declare import Option
from readcheck.output import escape
from readcheck.run.check import find_tasks, for_each, place
from readcheck.run.task import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.article.model import Block

# What is said of a picture is read while looking at it: no ground truth counts it as the text.
_UNREAD = frozenset({Kind.IMAGE, Kind.CAPTION, Kind.MATH})
EXAMPLES = """\b
Examples:
  readcheck text page.html             what of a page is its article
  readcheck text --sentences draft.md  where its sentences end
"""


def command(
    paths: options.NeededPaths,
    *,
    sentences: Annotated[bool, Option("--sentences", help="One sentence a line.")] = False,
    input_format: options.InputFormat = None,
    language: options.Language = None,
    selector: options.Selector = None,
    stdin_filename: options.StdinFilename = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """Print the text that counts.

    A line for each paragraph, heading, list item and cell.
    """
    resolver = options.resolver(config, isolated=isolated, language=language, selector=selector)
    reading = Reading(resolver, input_format, stdin_filename)
    return for_each(
        find_tasks(paths, reading, place(reading)), partial(_text, sentences), _print_lines
    )


def _print_lines(lines: list[str]) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)


def _text(sentences: bool, analysis: Analysis) -> list[str]:
    return list(_lines(analysis, sentences=sentences))


def _lines(analysis: Analysis, *, sentences: bool) -> Iterator[str]:
    for block in analysis.article.body:
        if block.kind in _UNREAD:
            continue
        if sentences:
            yield from _sentences(block, analysis)
        elif block.kind is Kind.CODE:
            yield from (escape.line(line) for line in block.text.splitlines())
        else:
            yield _line(block.text)


def _sentences(block: Block, analysis: Analysis) -> Iterator[str]:
    from readcheck.prose.sentences import split_block

    if block.kind in PROSE:
        spans = split_block(block, analysis.language)
        yield from (_line(block.text[span.start : span.end]) for span in spans)
    elif block.kind is not Kind.CODE:
        yield _line(block.text)


def _line(text: str) -> str:
    return escape.line(" ".join(text.split()))
