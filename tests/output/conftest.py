from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def outside_of_ci(monkeypatch):
    """These tests say themselves where a CI system's checkout lies."""
    for name in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        monkeypatch.delenv(name, raising=False)
