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
        environment = env or {}
        if stdin is not None or not text or any(map(_for_python, environment)):
            return in_own_process(*arguments, stdin=stdin, env=env, text=text)
        capsys.readouterr()
        with monkeypatch.context() as context:
            context.setattr(sys, "argv", ["readcheck", *arguments])
            for name, value in environment.items():
                context.setenv(name, value)
            with pytest.raises(SystemExit) as left:
                main()
        captured = capsys.readouterr()
        return subprocess.CompletedProcess(
            arguments, left.value.code or 0, captured.out, captured.err
        )

    return run


def _for_python(name):
    """Whether a variable of the environment speaks to Python itself, when it starts."""
    return name.startswith(("PYTHON", "LC_", "LANG"))


# What a program does that talks to others, by the names that Python gives it for auditors.
DENIED = (
    "socket.",
    "subprocess.",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
    "os.system",
    "pty.",
    "urllib.",
    "webbrowser.",
)


class Denials:
    """What was denied to a run; `allowed` are the beginnings of what is not."""

    def __init__(self):
        self.active = self.installed = False
        self.allowed = ()
        self.events = []

    def __call__(self, event, _):
        if self.active and event.startswith(DENIED) and not event.startswith(self.allowed):
            self.events.append(event)
            raise PermissionError(f"denied: {event}")


_DENIALS = Denials()


@pytest.fixture
def alone():
    """Denies sockets and processes to what runs in this process, and tells what was tried."""
    if not _DENIALS.installed:
        sys.addaudithook(_DENIALS)  # For good: Python takes none back.
        _DENIALS.installed = True
    _DENIALS.events, _DENIALS.allowed, _DENIALS.active = [], (), True
    yield _DENIALS
    _DENIALS.active = False


def in_own_process(*arguments, stdin=None, env=None, text=True):
    return subprocess.run(
        [sys.executable, "-m", "readcheck", *arguments],
        input=stdin,
        capture_output=True,
        encoding="utf-8" if text else None,
        check=False,
        env={**os.environ, **(env or {})},
    )
