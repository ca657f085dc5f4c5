"""What a run of text in a page is part of."""

from __future__ import annotations

import pytest

from readcheck.article.html.outline import outline
from readcheck.article.html.tree import parse_tree
from readcheck.source import Source


@pytest.mark.parametrize(("between", "is_part"), [(0, True), (2, True), (3, False)])
def test_a_run_is_part_of_an_item_or_cell_that_is_near(between, is_part):
    text = f"{'<div>' * between}<p>High water"
    for element, said in (("li", "in_list"), ("td", "in_table")):
        (run,) = outline(parse_tree(Source(f"<{element}>{text}"))).runs
        assert getattr(run, said) is is_part
