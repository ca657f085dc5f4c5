"""Which files a walk gives: globs, .gitignore files, forced exclusion."""

from __future__ import annotations

import subprocess

import pytest

from readcheck.files.find import Selection, find_files
from readcheck.settings import Settings

NAMES = ("a.md", "drafts/b.md", "posts/c.md", "posts/old/d.md", "posts/e.html", "build/f.html")


@pytest.fixture
def tree(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in NAMES:
        write(tmp_path / name, "Text.\n")
    return tmp_path


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def found(*arguments, folder=".", **settings):
    return [each.path for each in find_files(arguments, Selection(Settings(**settings), folder))]


@pytest.mark.usefixtures("tree")
@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (
            {},
            ["a.md", "build/f.html", "drafts/b.md", "posts/c.md", "posts/e.html", "posts/old/d.md"],
        ),
        ({"include": ("posts/**/*.md",)}, ["posts/c.md", "posts/old/d.md"]),
        ({"include": ("*.html",), "extend_exclude": ("build",)}, ["posts/e.html"]),
        ({"extend_exclude": ("posts/old", "drafts", "*.html")}, ["a.md", "posts/c.md"]),
        ({"exclude": ("posts",)}, ["a.md", "build/f.html", "drafts/b.md"]),
    ],
)
def test_globs_choose(settings, expected):
    assert found(".", **settings) == expected


def test_globs_start_from_the_folder_of_the_configuration(tree, monkeypatch):
    monkeypatch.chdir(tree / "posts")
    assert found(".", folder="..", extend_exclude=("posts/old",)) == ["c.md", "e.html"]
    assert found(".", folder="..", include=("posts/*.md",)) == ["c.md"]


@pytest.mark.usefixtures("tree")
def test_what_is_given_by_name_is_taken_unless_exclusion_is_forced():
    assert found("drafts/b.md", extend_exclude=("drafts",)) == ["drafts/b.md"]
    assert found("drafts/b.md", "a.md", extend_exclude=("drafts",), force_exclude=True) == ["a.md"]
    assert found("drafts", extend_exclude=("drafts",), force_exclude=True) == []


def test_gitignore_files_are_obeyed_as_git_obeys_them(tree):
    subprocess.run(["git", "init", "-q", "."], check=True)
    write(tree / ".gitignore", "build/\nold\n*.html\n!e.html\n")
    write(tree / "posts/.gitignore", "c.md\n!old\n")
    listed = subprocess.run(
        ["git", "ls-files", "--others", "--exclude-standard", "*.md", "*.html"],
        check=True,
        capture_output=True,
        text=True,
    )
    assert found(".") == sorted(listed.stdout.split())
    assert found(".") == ["a.md", "drafts/b.md", "posts/e.html", "posts/old/d.md"]
    assert len(found(".", respect_gitignore=False)) == len(NAMES)


def test_gitignore_files_above_the_start_count_up_to_the_repository(tree):
    write(tree / ".gitignore", "c.md\n")
    assert found("posts") == ["posts/c.md", "posts/e.html", "posts/old/d.md"]
    (tree / ".git").mkdir()
    assert found("posts") == ["posts/e.html", "posts/old/d.md"]
    assert found("posts/c.md") == ["posts/c.md"]


def test_a_gitignore_of_any_bytes_is_read(tree):
    (tree / ".gitignore").write_bytes(b"caf\xe9.md\nbuild\n")
    assert "build/f.html" not in found(".")
