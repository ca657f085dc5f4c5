"""Paths as CI systems know them."""

from __future__ import annotations

import pytest

from readcheck.output.problems import relative_path


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    root = tmp_path / "checkout"
    (root / "docs").mkdir(parents=True)
    monkeypatch.chdir(root / "docs")
    return root


def test_without_ci_a_path_is_relative_to_the_current_folder(checkout):
    assert relative_path("posts/a.md") == "posts/a.md"
    assert relative_path("./posts/a.md") == "posts/a.md"
    assert relative_path(str(checkout / "docs/posts/a.md")) == "posts/a.md"
    assert relative_path(str(checkout / "a.md")) == str(checkout / "a.md")


@pytest.mark.parametrize("variable", ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
def test_in_ci_it_is_relative_to_the_checkout_wherever_the_run_stands(
    variable, checkout, monkeypatch
):
    monkeypatch.setenv(variable, str(checkout))
    assert relative_path("posts/a.md") == "docs/posts/a.md"
    assert relative_path("./posts/a.md") == "docs/posts/a.md"
    assert relative_path("../a.md") == "a.md"
    assert relative_path(str(checkout / "docs/a.md")) == "docs/a.md"
    assert relative_path("..a.md") == "docs/..a.md"


def test_in_ci_links_are_followed(checkout, monkeypatch):
    monkeypatch.setenv("GITHUB_WORKSPACE", str(checkout))
    (checkout / "a.md").write_text("Text.\n")
    (checkout / "docs/link.md").symlink_to("../a.md")
    assert relative_path("link.md") == "a.md"


@pytest.mark.parametrize("path", ["../../other/a.md", "-"])
def test_what_lies_elsewhere_and_standard_input_stay_as_they_are(path, checkout, monkeypatch):
    monkeypatch.setenv("GITHUB_WORKSPACE", str(checkout))
    assert relative_path(path) == path
