"""The usage page shows what its commands print today."""

from __future__ import annotations

import shutil
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture
def make_usage():
    spec = spec_from_file_location("make_usage", ROOT / "tools" / "make_usage.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(sys.platform == "win32" or not shutil.which("git"), reason="a shell, and git")
def test_every_output_on_the_usage_page_is_real(make_usage, tmp_path):
    """To accept new outputs: python tools/make_usage.py, and look at what changed."""
    page = make_usage.PAGE.read_text("utf-8")
    assert make_usage.refreshed(page, make_usage.in_samples(tmp_path)) == page


def test_outputs_are_shortened_as_the_page_has_them(make_usage):
    page = "a\n```console\n$ x\n1\n2\n...\n$ y\n...\nfrom\n...\n$ z\nold\n```\n$ no"
    outputs = {"x": "one\ntwo\nthree\n", "y": "before\nfrom\nto\n", "z": "new  \nlines\n"}
    assert make_usage.refreshed(page, outputs.__getitem__) == (
        "a\n```console\n$ x\none\ntwo\n...\n$ y\n...\nfrom\n...\n$ z\nnew\nlines\n```\n$ no"
    )
