"""Golden files: what an output looked like when somebody looked at it and agreed."""

from __future__ import annotations

import pytest


def assert_agreed(written, golden):
    """What was written is what was agreed on, to the byte.

    To accept a new look: delete the golden file, run once, look at it, run again.
    """
    if not golden.exists():
        golden.write_bytes(written.encode())
        pytest.fail(f"wrote {golden.name}: look at it")
    assert written == golden.read_bytes().decode()


def assert_harmless(written, width):
    """No line is wider than it may be, and nothing steers a terminal or a runner."""
    assert all(len(line) <= width for line in written.splitlines())
    assert not {"\x1b", "\u202e"} & set(written)
    assert "##[" not in written
