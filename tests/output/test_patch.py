"""Patches, read by git where they are to apply, and by a log's readers where they are not."""

from __future__ import annotations

import subprocess

import pytest
from hypothesis import given

from readcheck.output.patch import patch
from rendering import ANY_TEXT, HOSTILE
from runner_commands import commands


def apply(folder, made):
    command = ["git", "apply", "--whitespace=nowarn", "-"]
    subprocess.run(command, cwd=folder, input=made.encode(), check=True)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a\nb\nc\n", "a\nB\nc\n"),
        ("a\nb", "a\nB"),
        ("a\r\nb\r\n", "a\r\nB\r\n"),
        ("a\u2003b\tc\u00a0\n", "a\u2003b\td\u00a0\n"),
        ("::: note\na\n:::\n", "::: note\nb\n:::\n"),
    ],
)
def test_a_patch_can_be_applied(tmp_path, old, new):
    (tmp_path / "a.md").write_bytes(old.encode())
    apply(tmp_path, patch(old, new, "a.md"))
    assert (tmp_path / "a.md").read_bytes() == new.encode()


@pytest.mark.parametrize(
    "name",
    [
        "two words.md",
        "é中.md",
        "x\n+++ y.md",
        'a"b\\c\t.md',
        "##vso[x].md",
        "\u202egnp.md",
        "\x1b[31m.md",
    ],
)
def test_whatever_its_name_git_finds_the_file(tmp_path, name):
    (tmp_path / name).write_bytes(b"a\nb\n")
    made = patch("a\nb\n", "a\nc\n", name)
    apply(tmp_path, made)
    assert (tmp_path / name).read_bytes() == b"a\nc\n"
    assert [line[:4] for line in made.splitlines()] == ["--- ", "+++ ", "@@ -", " a", "-b", "+c"]


def test_no_change_is_no_patch():
    assert patch("a\n", "a\n", "a.md") == ""


@pytest.mark.parametrize("kind", HOSTILE)
def test_nothing_hostile_is_obeyed(kind):
    check(HOSTILE[kind])


@given(text=ANY_TEXT)
def test_whatever_the_text_nothing_is_obeyed(text):
    check(text)


def check(text):
    made = patch(f"{text}\n9\n{text}", f"{text}\n3\n{text}", text)
    shown = made.replace("\r\n", "\n").replace("\t", " ")
    assert not any(ord(char) < 32 or 127 <= ord(char) < 160 for char in shown.replace("\n", ""))
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert sum(line.startswith("+++ ") for line in made.splitlines()) <= 1 + text.count("+++ ")
    assert commands(shown)[0] == []
    assert "##vso[" not in shown
    assert "##teamcity[" not in shown
