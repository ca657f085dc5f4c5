"""Pages with commands show what these print today."""

from __future__ import annotations

import shutil
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
spec = spec_from_file_location("make_usage", ROOT / "tools" / "make_usage.py")
make_usage = module_from_spec(spec)
spec.loader.exec_module(make_usage)


@pytest.mark.skipif(sys.platform == "win32" or not shutil.which("git"), reason="a shell, and git")
@pytest.mark.parametrize("name", make_usage.PAGES)
def test_every_output_on_a_page_is_real(name, tmp_path):
    """To accept new outputs: python tools/make_usage.py, and look at what changed."""
    page = (make_usage.DOCS / name).read_text("utf-8")
    assert make_usage.refreshed(page, make_usage.beside(make_usage.PAGES[name], tmp_path)) == page


def test_outputs_are_shortened_as_the_page_has_them():
    page = "a\n```console\n$ x\n1\n2\n...\n$ y\n...\nfrom\n...\n$ z\nold\n```\n$ no"
    outputs = {"x": "one\ntwo\nthree\n", "y": "before\nfrom\nto\n", "z": "new  \nlines\n"}
    assert make_usage.refreshed(page, outputs.__getitem__) == (
        "a\n```console\n$ x\none\ntwo\n...\n$ y\n...\nfrom\n...\n$ z\nnew\nlines\n```\n$ no"
    )
