"""What holds for every test."""

from __future__ import annotations

import os
import signal

import pytest
from hypothesis import settings

# A shell that starts the tests in the background has them ignore Ctrl-C, and whatever they start.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# The processes that tests start compile the package once, and not each of them anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# How long an example takes says more about what else the machine does than about the code. Each run
# tries others: fewer at a time keep the suite short, and benchmarks/fuzz.py tries many.
settings.register_profile("readcheck", deadline=None, max_examples=15)
settings.load_profile("readcheck")


@pytest.fixture(autouse=True)
def at_a_user_s_machine(tmp_path_factory, monkeypatch):
    """No test leaves anything in the user's home, or takes another way in CI."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.getbasetemp() / "state"))
    monkeypatch.delenv("CI", raising=False)
