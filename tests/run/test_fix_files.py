"""Fixes in files of every charset that a page may declare."""

from __future__ import annotations

import pytest

from readcheck.charsets import _CODECS, codec_of
from readcheck.run import fix_files
from readcheck.run.task import Task
from readcheck.settings import Settings

LETTERS = "é–€şčжщأبבגדกขά字海約潮ㄱ가①"


@pytest.mark.parametrize("encoding", sorted(_CODECS))
def test_a_fix_changes_its_value_and_no_other_byte(tmp_path, encoding):
    letters = LETTERS.encode(codec_of(encoding), "ignore")
    page = tmp_path / "page.html"
    page.write_bytes(
        f"<!DOCTYPE html><meta charset={encoding}><title>Tides</title>\r\n<article>"
        "<h1>Tides</h1>\n<p>9 min read</p>\r<p>".encode()
        + letters
        + f" {'The sea comes in and goes out. ' * 100}</p></article>".encode()
    )
    before = page.read_bytes()
    task = Task(str(page), "page.html", Settings())
    assert fix_files.fix([task], unsafe=False, quiet=True).code == 0
    mended = page.read_bytes()
    assert mended == before.replace(b"9 min", b"3 min")
    assert fix_files.fix([task], unsafe=False, quiet=True).code == 0
    assert page.read_bytes() == mended
