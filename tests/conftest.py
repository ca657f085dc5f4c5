"""What holds for every test."""

from __future__ import annotations

import pytest
from hypothesis import settings

# How long an example takes says more about what else the machine does than about the code.
settings.register_profile("readcheck", deadline=None)
settings.load_profile("readcheck")


@pytest.fixture(autouse=True)
def at_a_user_s_machine(tmp_path_factory, monkeypatch):
    """No test leaves anything in the user's home, or takes another way in CI."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.getbasetemp() / "state"))
    monkeypatch.delenv("CI", raising=False)
