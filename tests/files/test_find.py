"""Which files a walk gives: globs, .gitignore files, forced exclusion."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from readcheck.article.parse import decode
from readcheck.article.sniff import format_by_beginning
from readcheck.files.find import Selection, find_files, read_bytes
from readcheck.settings import Settings
from readcheck.source import UnreadableError

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
    assert found("drafts", "a.md", extend_exclude=("drafts",), force_exclude=True) == ["a.md"]


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


def problems(*arguments):
    return [each.problem for each in find_files(arguments, Selection(Settings()))]


@pytest.mark.parametrize("rule", ["build/", "/build", "build/*", "build/**"])
def test_a_named_folder_is_read_though_git_ignores_it(tree, rule):
    write(tree / ".git/HEAD", "ref: refs/heads/main\n")
    write(tree / ".gitignore", rule + "\n")
    assert found("build") == ["build/f.html"]
    assert "build/f.html" not in found(".")


def test_an_empty_folder_says_that_git_ignores_its_articles(tree):
    write(tree / ".git/HEAD", "ref: refs/heads/main\n")
    write(tree / ".gitignore", "*.html\n")
    assert ".gitignore" in problems("build")[0]


@pytest.mark.usefixtures("tree")
def test_globs_that_no_shell_expanded():
    assert found("posts/**/*.md") == ["posts/c.md", "posts/old/d.md"]
    assert problems("posts/*.txt") == ["no file matches this"]
    assert "curl" in problems("https://example.org/a?b=1&c")[0]


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.rst", b"Text.", "pandoc a.rst -t gfm -o a.md"),
        ("b c.org", b"Text.", "pandoc 'b c.org'"),
        ("a.ipynb", b"{}", "jupyter nbconvert --to markdown a.ipynb"),
        ("a.adoc", b"= T", "asciidoctor"),
        ("-", b"%PDF-1.7", "PDF is not read"),
        ("README", b"\\documentclass{article}", "LaTeX is not read"),
    ],
)
def test_other_formats_are_refused_with_what_helps(name, data, expected):
    with pytest.raises(UnreadableError, match=re.escape(expected)):
        decode(data, name)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<!-- c -->\n<!DOCTYPE html><p>x", "html"),
        ("<p>One paragraph.</p>", "html"),
        ('<p align="center">x</p>\n\n# Title\n', "markdown"),
        ("---\ntitle: A\n---\nText.", "markdown"),
        ("See [this](https://example.org).", "markdown"),
        ("Plain words, 3 < 4 and *so* on.", "text"),
    ],
)
def test_standard_input_is_told_by_its_beginning(text, expected):
    assert format_by_beginning(text) == expected


def test_a_single_nul_makes_no_text_binary():
    text = "The tide comes in.\0 " + "It goes out again. " * 9
    assert decode(text.encode(), "a.html").text == text
    for binary in (b"a\0b", b"\x89PNG\r\n\x1a\n\0\0" + b"x" * 900, text.encode() + b"\x01"):
        with pytest.raises(UnreadableError, match="NUL"):
            decode(binary, "a.html")


@pytest.mark.parametrize("exclude", ["**", "*.md", "draft*"])
@pytest.mark.usefixtures("tree")
def test_forced_exclusion_hides_no_mistyped_path(exclude):
    assert found("draft-of-nothing.md", exclude=(exclude,), force_exclude=True) == [
        "draft-of-nothing.md"
    ]


@pytest.mark.usefixtures("tree")
def test_a_folder_is_not_left_out_of_itself():
    selection = Selection(Settings(exclude=("**",), force_exclude=True))
    assert all(item.problem for item in find_files(["."], selection))
    assert [*find_files(["."], selection)]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="kinds of files of POSIX")
def test_what_is_no_file_and_bears_an_articles_name_is_told(tmp_path):
    folder = tmp_path / "kinds"
    (folder / "real").mkdir(parents=True)
    for name, target in (("lost.md", "nowhere"), ("me.md", "me.md"), ("zero.md", "/dev/zero")):
        (folder / name).symlink_to(target)
    os.mkfifo(folder / "pipe.md")
    (folder / "folder.md").symlink_to("real")
    (folder / ".#draft.md").symlink_to("someone@host.12")
    (folder / ".readcheck-ab12cd_9").write_text("left behind", "utf-8")
    taken = [*find_files([str(folder)], Selection(Settings(), str(folder)))]
    assert [os.path.basename(item.path) for item in taken] == [
        "lost.md",
        "me.md",
        "pipe.md",
        "zero.md",
    ]
    for item in taken:
        with pytest.raises(OSError, match=r"regular|No such|symbolic links"):
            read_bytes(item.path)
    everything = Selection(Settings(include=("**",)), str(folder))
    assert not [item for item in find_files([str(folder)], everything) if ".#" in item.path]


@pytest.mark.skipif(not os.path.exists("/dev/fd"), reason="a folder of POSIX")
def test_what_a_shell_hands_over_is_read():
    ours, theirs = os.pipe()
    os.write(theirs, b"The sea.")
    os.close(theirs)
    assert read_bytes(f"/dev/fd/{ours}") == b"The sea."
    os.close(ours)


def test_a_linked_folder_that_is_not_walked_otherwise_is_told(tree, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    write(elsewhere / "inner/far.md", "Text.\n")
    write(tree / "docs/near.md", "Text.\n")
    (elsewhere / "loop").symlink_to(elsewhere)
    for name, target in (("far", elsewhere), ("self", tree), ("old", "../posts"), ("up", "..")):
        (tree / "docs" / name).symlink_to(target)
    (tree / "empty").mkdir()
    (tree / "docs/nothing").symlink_to("../empty")

    def told(*arguments, **settings):
        chosen = Selection(Settings(**settings))
        return [each.path for each in find_files(arguments, chosen) if each.problem]

    assert told(".") == ["docs/far"]
    assert told(".", str(elsewhere)) == []
    assert told(".", extend_exclude=("far",)) == []
    assert told("docs") == ["docs/far", "docs/old"]
    assert told("docs/far") == []


@pytest.mark.usefixtures("tree")
def test_what_leaves_nothing_is_told():
    assert "exclude" in problems_under({"extend_exclude": ("*.md", "*.html")}, ".")[0]
    assert (
        "force-exclude"
        in problems_under({"extend_exclude": ("drafts",), "force_exclude": True}, "drafts")[0]
    )
    assert problems_under({"extend_exclude": ("a.md",), "force_exclude": True}, "a.md") == []


@pytest.mark.skipif(sys.platform == "win32", reason="paths there end earlier")
def test_folders_may_be_as_deep_as_the_system_allows(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for _ in range(1200):
        os.mkdir("a")
        os.chdir("a")
    with open("deep.md", "w", encoding="utf-8") as file:
        file.write("Text.\n")
    os.chdir(tmp_path)
    try:
        assert [path.count("/") for path in found(".")] == [1200]
    finally:  # Python's own way to remove a folder ends at its limit of nested calls.
        subprocess.run(["rm", "-r", "a"], check=True)


def problems_under(settings, *arguments):
    return [each.problem for each in find_files(arguments, Selection(Settings(**settings)))]


def test_no_more_is_read_than_is_allowed(tmp_path):
    path = tmp_path / "large.md"
    path.write_bytes(b"x" * 2001)
    assert read_bytes(str(path), 0.003) == b"x" * 2001
    assert read_bytes(str(path)) == b"x" * 2001
    with pytest.raises(OSError, match=r"max-file-size \(0\.002 megabytes\)"):
        read_bytes(str(path), 0.002)
