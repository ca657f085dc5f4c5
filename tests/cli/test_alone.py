"""A run talks to nobody: it opens no socket, and starts no process but its workers."""

from __future__ import annotations

import os
import socket
import subprocess
import sys

import pytest

from readcheck import families

PAGE = "<html><body><h1>Tides</h1><p>Reading time: 9 minutes</p><p>{}</p></body></html>"
# What a command is given where that is not the folder; the others ask git or wait for saves.
ARGUMENTS = {
    "clean": (),
    "completion": ("bash",),
    "config": (),
    "convention": ("hugo",),
    "formula": (),
    "data": (".",),
    "init": ("elsewhere",),
    "language": (),
    "rule": (),
    "show": ("wrong.md",),
    "text": ("wrong.md",),
}
OTHERS = {"diff", "watch"}


@pytest.fixture
def site(articles):
    """Articles of several formats that name addresses and programs wherever they can."""
    (articles / "page.html").write_text(
        "<!DOCTYPE html SYSTEM 'https://example.org/x.dtd'><base href='https://example.org/'>"
        "<script src='https://example.org/x.js'></script><img src='https://example.org/x.png'>"
        + PAGE.format("The sea comes in. " * 40),
        "utf-8",
    )
    (articles / "post.mdx").write_text(
        "---\nlayout: !!python/object/apply:os.system ['true']\n---\n"
        "import x from 'https://example.org/x'\n\n# Tides\n\n![x](https://example.org/x)\n",
        "utf-8",
    )
    (articles / "elsewhere").mkdir()
    return articles


def test_the_fixture_denies(alone):
    with pytest.raises(PermissionError, match="denied"):
        socket.socket()
    with pytest.raises(PermissionError, match="denied"):
        subprocess.run([sys.executable, "-c", ""], check=False)
    with pytest.raises(PermissionError, match="denied"):
        os.system("true")
    assert [event.partition(".")[0] for event in alone.events] == ["socket", "subprocess", "os"]


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("command", sorted({*families.names("cli.commands")} - OTHERS))
def test_no_command_talks_to_anybody(readcheck, alone, command):
    done = readcheck(command, *ARGUMENTS.get(command, (".",)))
    assert alone.events == []
    assert "denied" not in done.stderr
    assert done.returncode in {0, 1, 2}


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize(
    "options",
    [
        ("--fix", "--unsafe-fixes"),
        ("--diff",),
        ("--add-ignore=later",),
        ("--write-baseline",),
        ("--cross-check", "--by", "paragraph", "--explain-content"),
        ("--show-files",),
        ("--select", "all"),
    ],
)
def test_no_way_of_checking_talks_to_anybody(readcheck, alone, options):
    readcheck("check", ".", *options)
    assert alone.events == []


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("name", families.names("output.formats"))
def test_no_output_format_talks_to_anybody(readcheck, alone, name):
    readcheck("check", ".", "--output-format", name)
    assert alone.events == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere workers are spawned")
@pytest.mark.usefixtures("site")
def test_workers_are_forked_and_nothing_else_is_started(readcheck, alone):
    alone.allowed = ("os.fork",)
    done = readcheck("check", ".", "-n", "-j", "2", "--output-format", "concise")
    assert alone.events == []
    assert done.returncode == 1
