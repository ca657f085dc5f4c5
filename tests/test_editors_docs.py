"""What docs/editors.md has editors look for is what a run prints."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "editors.md").read_text("utf-8")
ARTICLE = """\
# Tides and clocks

*Après la marée : 45 min read*

The sea comes in twice a day, a little later each time. Nobody is surprised by that but guests.
"""
DESCRIBED = f"---\ndescription: x\ntitle: Of mice and mills\n---\n{ARTICLE}"
OPTIONS = ("--output-format", "concise", "--extend-select", "all", "--max-grade", "2")


def block(language):
    """The page's only block in a language."""
    (found,) = re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    return found


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    """The folder of a run, and what it prints of findings of every severity and of a lost file."""
    folder = tmp_path_factory.mktemp("articles")
    (folder / "tides.md").write_text(DESCRIBED, "utf-8")
    (folder / "a b.md").write_text(ARTICLE, "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "readcheck", "a b.md", "tides.md", "missing.md", *OPTIONS],
        cwd=folder,
        env={**os.environ, "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return folder, done.stdout


def findings(output):
    """The lines of findings, as the format's own shape has them."""
    shape = r"^((?:a b|tides)\.md):(\d+):(\d+): (\w+) ([a-z-]+): (.+)$"
    return re.findall(shape, output, re.MULTILINE)


def test_the_run_has_findings_of_all_severities(printed):
    found = findings(printed[1])
    assert {severity for _, _, _, severity, *_ in found} == {"error", "warning", "info"}


def test_vs_code_reads_every_finding_and_nothing_else(printed):
    task = json.loads(block("json"))["tasks"][0]
    pattern = task["problemMatcher"]["pattern"]
    read = re.compile(pattern["regexp"], re.MULTILINE).findall(printed[1])
    order = ("file", "line", "column", "severity", "code", "message")
    assert [tuple(row[pattern[name] - 1] for name in order) for row in read] == findings(printed[1])


def test_vs_code_reads_a_path_with_a_drive():
    pattern = json.loads(block("json"))["tasks"][0]["problemMatcher"]["pattern"]
    line = r"C:\drafts\tides.md:5:14: error reading-time-off: claims 12 min for 135 words: 11"
    read = re.match(pattern["regexp"], line)
    assert read is not None
    assert read.group(1, 2, 3) == (r"C:\drafts\tides.md", "5", "14")


def test_emacs_reads_every_finding_and_nothing_else(printed):
    (written,) = re.findall(r'readcheck-flymake-line\s+"(.*?)"\)', block("elisp"), re.DOTALL)
    # Emacs marks groups and choices by a backslash, which its strings double.
    pattern = re.sub(r"\\\\([()|])", r"\1", written)
    read = re.findall(pattern, printed[1], re.MULTILINE)
    assert read == [
        (line, column, severity, f"{rule}: {message}")
        for _, line, column, severity, rule, message in findings(printed[1])
    ]


@pytest.mark.skipif(not shutil.which("vim"), reason="no Vim")
def test_vim_goes_to_every_finding(printed, tmp_path):
    folder, output = printed
    (wanted,) = re.findall(r"^setlocal errorformat=(.*)$", block("vim"), re.MULTILINE)
    (tmp_path / "output").write_text(output, "utf-8")
    (tmp_path / "run.vim").write_text(
        f"set encoding=utf-8 errorformat={wanted}\n"
        f"cgetfile {tmp_path}/output\n"
        "let kept = map(getqflist(), 'json_encode([bufname(v:val.bufnr), v:val.lnum, "
        "v:val.col, v:val.vcol, toupper(v:val.type), v:val.text])')\n"
        f"call writefile(kept, '{tmp_path}/read')\nqall!\n",
        "utf-8",
    )
    command = ["vim", "-es", "-N", "-u", "NONE", "-i", "NONE", "-S", tmp_path / "run.vim"]
    subprocess.run(command, cwd=folder, check=True, timeout=60, stdin=subprocess.DEVNULL)
    read = [json.loads(line) for line in (tmp_path / "read").read_text("utf-8").splitlines()]
    assert [row for row in read if row[0] != "missing.md"] == [
        [path, int(line), int(column), 1, severity[0].upper(), f"{rule}: {message}"]
        for path, line, column, severity, rule, message in findings(output)
    ]
    unread = [row for row in read if row[0] == "missing.md"]
    assert len(unread) == output.count("missing.md: error")
