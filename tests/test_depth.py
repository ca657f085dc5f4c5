"""Nesting of any depth is read, or refused with a reason; it ends no run."""

from __future__ import annotations

import pytest

from readcheck import check_text
from readcheck.source import UnreadableError

DEEP = 2_000  # Twice what Python's own stack allows.
TEXT = "The sea comes in twice a day and goes out twice a day. "
LD = '<script type="application/ld+json">{}</script><p>' + TEXT
NESTED = {
    "blocks.html": "<div>" * DEEP + TEXT + "</div>" * DEEP,
    "inline.html": "<p>" + "<b>" * DEEP + TEXT,
    "lists.html": "<ul><li>" * DEEP + TEXT,
    "tables.html": "<table><tr><td>" * DEEP + TEXT,
    "drawing.html": "<svg><g>" * DEEP + TEXT,
    "lists-of-data.html": LD.format("[" * DEEP + "]" * DEEP),
    "objects-of-data.html": LD.format('{"author":' * DEEP + "1" + "}" * DEEP),
    "items.html": "<div itemscope itemprop=author>" * DEEP + TEXT,
    "quotes.md": "> " * DEEP + TEXT,
    "lists.md": "- " * DEEP + TEXT,
    "both.md": "> - 1. " * DEEP + TEXT,
    "links.md": "[" * DEEP + TEXT + "](x)" * DEEP,
    "emphasis.md": "*a **b " * DEEP + TEXT,
    "html.md": "<div>\n\n" * DEEP + TEXT,
    "flow.md": "---\na: " + "[" * DEEP + "]" * DEEP + "\n---\n" + TEXT,
    "mappings.md": "---\na: " + "{b: " * DEEP + "}" * DEEP + "\n---\n" + TEXT,
    "sequences.md": "---\na:\n  " + "- " * DEEP + "b\n---\n" + TEXT,
    "arrays.md": "+++\na = " + "[" * DEEP + "]" * DEEP + "\n+++\n" + TEXT,
    "keys.md": "+++\n" + "a." * DEEP + "a = 1\n+++\n" + TEXT,
    "json.md": '{"a": ' + "[" * DEEP + "]" * DEEP + "}\n\n" + TEXT,
    "expressions.mdx": "{" * DEEP + TEXT + "}" * DEEP,
    "components.mdx": "<A>" * DEEP + TEXT,
    "templates.md": "{% if a %}" * DEEP + TEXT,
}


REFUSED = {"flow.md", "mappings.md", "sequences.md", "arrays.md", "keys.md", "json.md"}


@pytest.mark.parametrize("path", sorted({*NESTED} - REFUSED))
def test_nesting_is_read(path):
    assert check_text(NESTED[path], path).error is None


@pytest.mark.parametrize("path", sorted(REFUSED))
def test_data_that_nests_too_deeply_is_refused(path):
    with pytest.raises(UnreadableError, match=r"nest|too many parts"):
        check_text(NESTED[path], path)
