"""Formulas that write themselves down, held against what they come to."""

from __future__ import annotations

import re
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck import families
from readcheck.explain.traced import Traced, written_out
from readcheck.prose.model import Counts


def read(written):
    """What a written calculation comes to."""
    source = re.sub(r"√", "sqrt", written).replace("×", "*").replace("−", "-")
    return eval(source.replace(",", "").replace("^", "**"), {"sqrt": sqrt})


@pytest.mark.parametrize("name", families.names("scores"))
@given(st.lists(st.integers(1, 5_000), min_size=12, max_size=12))
def test_what_is_written_comes_to_the_score(name, numbers):
    counts = Counts(*numbers)
    compute = families.module("scores", name).FORMULA.compute
    assert read(written_out(compute, counts)) == pytest.approx(compute(counts), rel=1e-9, abs=1e-9)


def numbers(children):
    pairs = st.tuples(children, children)
    return st.one_of(
        pairs.map(lambda p: p[0] + p[1]),
        pairs.map(lambda p: p[0] - p[1]),
        pairs.map(lambda p: p[0] * p[1]),
        pairs.map(lambda p: p[0] / p[1] if p[1] else p[0]),
        children.map(lambda number: -number),
        children.map(lambda number: 2 - number),
        children.map(lambda number: 3 + number),
        children.map(lambda number: 2.5 * number),
        children.map(lambda number: number - 4),
        children.map(lambda number: 1 / number if number else number),
    )


@given(st.recursive(st.integers(1, 99).map(Traced), numbers, max_leaves=12))
def test_any_calculation_is_written_so_that_it_reads_as_it_was_run(number):
    assert read(number.text) == pytest.approx(float(number), rel=1e-6, abs=1e-6)


def test_a_root_is_written_as_one():
    assert written_out(lambda counts: 2 * counts.words**0.5, Counts(words=9)) == "2 × √(9)"
    assert written_out(lambda _: 1.5, Counts()) == "1.5"
