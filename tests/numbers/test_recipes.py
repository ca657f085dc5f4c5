"""The recipes of docs/generators.md, built by the generators that are at hand.

benchmarks/generators/recipes.py follows all of the page, with those that take longer, too.
"""

from __future__ import annotations

import re
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
spec = spec_from_file_location("recipes", ROOT / "benchmarks/generators/recipes.py")
recipes = module_from_spec(spec)
sys.modules[spec.name] = recipes
spec.loader.exec_module(recipes)


def test_every_section_with_commands_is_followed():
    named = re.findall(r"^## (.+)$", recipes.PAGE, re.MULTILINE)
    assert [name for name in named if recipes.blocks(recipes.section(name))] == [
        "Numbers to fill in",
        *recipes.SITES,
    ]
    assert {len(recipes.blocks(recipes.section(name))) for name in recipes.SITES} == {2}


@pytest.mark.parametrize("name", recipes.QUICK)
def test_a_page_built_with_the_numbers_passes_without_configuration(name, tmp_path):
    try:
        recipes.filled_in(name, tmp_path)
    except recipes.NotInstalledError as error:
        pytest.skip(str(error))
