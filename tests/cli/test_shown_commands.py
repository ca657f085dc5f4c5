"""Every command of README and docs/ci.md, run on a site as they have in mind.

docs/usage.md and others show outputs and have tests of their own; docs/generators.md is followed by
benchmarks/generators/recipes.py.
"""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from math import ceil
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from readcheck import families

ROOT = Path(__file__).parents[2]
# What other tests run: tests/cli/test_watch.py, and tests/hooks/test_ci_matrix.py job by job.
ELSEWHERE = ("readcheck watch draft.md", "readcheck merge part-*.json", "--shard ${{")
_COMMAND = re.compile(r"(?<![\w/.-])readcheck [\w./-][^\n'\"|&#>]*")
_WORDS = ("the", "tide", "comes", "in", "and", "then", "goes", "out", "again", "while", "boats")
_GIT = ("git", "-c", "user.name=A Writer", "-c", "user.email=writer@example.org")


def commands(name):
    """The commands in a page's code, each once; in a sentence, a command alone is only named."""
    tokens = MarkdownIt("commonmark").parse((ROOT / name).read_text("utf-8"))
    blocks = [each.content for each in tokens if each.type == "fence"]
    inline = [p.content for each in tokens for p in each.children or () if p.type == "code_inline"]
    found = [command.strip() for code in blocks for command in _COMMAND.findall(code)]
    told = [command.strip() for code in inline for command in _COMMAND.findall(code)]
    every = [*found, *(command for command in told if len(command.split()) > 2)]
    return list(
        dict.fromkeys(command for command in every if not any(map(command.__contains__, ELSEWHERE)))
    )


def text(words):
    return " ".join(_WORDS[index % len(_WORDS)] for index in range(words)) + "."


@pytest.fixture
def site(tmp_path, monkeypatch):
    """A repository with articles, and with the pages that Hugo made of them, ignored by git."""
    monkeypatch.chdir(tmp_path)
    for index, words in enumerate(range(130, 3276, 286)):
        minutes = f"{ceil(words / 212)} min read"
        page = (
            '<html lang="en"><head><title>Tides</title><meta name="generator" content="Hugo 1">'
            f"</head><body><article><h1>Tides</h1><p>{minutes}</p><p>{text(words)}</p></article>"
        )
        for folder, name, whole in (
            *((folder, f"{index}/index.html", page) for folder in ("public", "site")),
            *((f, f"{index}.md", f"# Tides\n\n{text(words)}\n") for f in ("content", "docs")),
        ):
            (tmp_path / folder / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / folder / name).write_text(whole, "utf-8")
    shutil.copy("content/9.md", "draft.md")
    shutil.copy("public/9/index.html", "page.html")
    Path(".gitignore").write_text("/public/\n/site/\n")
    for line in (
        "init -q",
        "add -A",
        "commit -qm site",
        "update-ref refs/remotes/origin/main HEAD",
    ):
        subprocess.run([*_GIT, *line.split()], check=True)
    with Path("content/9.md").open("a", encoding="utf-8") as changed:
        changed.write(f"\n{text(40)}\n")
    return tmp_path


@pytest.mark.skipif(shutil.which("git") is None, reason="no git here")
@pytest.mark.usefixtures("site")
@pytest.mark.parametrize(
    "command", dict.fromkeys([*commands("README.md"), *commands("docs/ci.md")])
)
def test_a_command_that_is_shown_runs(command, readcheck):
    if "--prune-baseline" in command:
        assert readcheck("check", "public", "content", "--write-baseline").returncode == 0
    done = readcheck(*shlex.split(command)[1:])
    assert done.returncode == 0, done.stdout + done.stderr
    # Nothing that was named is passed over.
    assert "Nothing to check" not in done.stderr


def test_commands_are_found_in_both_pages():
    known = {*families.names("cli.commands")}
    assert {"improve", "calibrate", "rule"} <= {c.split()[1] for c in commands("README.md")}
    told = commands("docs/ci.md")
    assert {c.split()[1] for c in told} >= {"init", "check", "diff", "calibrate"}
    assert {c.split()[1] for c in told} <= known
    assert len(told) > 12
