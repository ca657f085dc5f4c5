"""Outputs that others parse or keep (fingerprints!) change on purpose only.

Left out are formats whose output grows with every rule or formula.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import example_reports as examples
from golden import assert_agreed
from readcheck import families
from rendering import located, rendered

GOLDEN = Path(__file__).parent / "golden"
GROWING = {"csv", "json", "jsonl", "sarif"}
TABLES = {"svg", "table"}  # Tables have golden files by width, and the picture says the same.
REPORTS = (*examples.EVERY, located("é𐐀: 9 min\n", "9 min", "2 min"))


@pytest.mark.parametrize("name", sorted(set(families.names("output.formats")) - GROWING - TABLES))
def test_the_output_is_as_agreed(name):
    assert_agreed(rendered(name, *REPORTS), GOLDEN / f"every.{name}.txt")
