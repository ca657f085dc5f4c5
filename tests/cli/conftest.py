from __future__ import annotations

import os
import subprocess
import sys

import pytest

from readcheck.cli.app import main

ARTICLE = "# Tides\n\n" + "The sea comes in twice a day and goes out twice a day. " * 40 + "\n"
CLAIM = "*Reading time: {minutes} minutes*\n\n"


@pytest.fixture
def articles(tmp_path, monkeypatch):
    """A folder with a good and a wrong article, which is the current folder."""
    monkeypatch.chdir(tmp_path)
    title, body = ARTICLE.split("\n\n", 1)
    (tmp_path / "good.md").write_text(f"{title}\n\n{CLAIM.format(minutes=2)}{body}", "utf-8")
    (tmp_path / "wrong.md").write_text(f"{title}\n\n{CLAIM.format(minutes=9)}{body}", "utf-8")
    return tmp_path


@pytest.fixture
def readcheck(capsys, monkeypatch):
    """Runs the command line: in this process, or in one of its own where that matters."""

    def run(*arguments, stdin=None, env=None, text=True):
        if stdin is not None or env or not text:
            return in_own_process(*arguments, stdin=stdin, env=env, text=text)
        capsys.readouterr()
        monkeypatch.setattr(sys, "argv", ["readcheck", *arguments])
        with pytest.raises(SystemExit) as left:
            main()
        captured = capsys.readouterr()
        return subprocess.CompletedProcess(
            arguments, left.value.code or 0, captured.out, captured.err
        )

    return run


def in_own_process(*arguments, stdin=None, env=None, text=True):
    return subprocess.run(
        [sys.executable, "-m", "readcheck", *arguments],
        input=stdin,
        capture_output=True,
        encoding="utf-8" if text else None,
        check=False,
        env={**os.environ, **(env or {})},
    )
