"""Shells are told what can follow."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest


def readcheck(*arguments, **environment):
    return subprocess.run(
        [sys.executable, "-m", "readcheck", *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_script_is_printed_that_its_shell_accepts(shell, tmp_path):
    done = readcheck("completion", shell)
    assert done.returncode == 0
    assert "_READCHECK_COMPLETE" in done.stdout
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"no {shell} here")
    script = tmp_path / "script"
    script.write_text(done.stdout)
    subprocess.run([program, "-n", str(script)], check=True)


def test_an_unknown_shell_is_told():
    assert readcheck("completion", "tcsh").returncode == 2


@pytest.mark.parametrize(
    ("words", "expected"),
    [("readcheck che", "check"), ("readcheck check --output-f", "--output-format")],
)
def test_the_script_is_answered(words, expected):
    done = readcheck(
        _READCHECK_COMPLETE="complete_bash",
        COMP_WORDS=words,
        COMP_CWORD=str(len(words.split()) - 1),
    )
    assert expected in done.stdout.split()
