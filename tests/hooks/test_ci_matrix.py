"""The jobs of docs/ci.md that share a site do what the page says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import yaml

PAGE = Path(__file__).parents[2] / "docs" / "ci.md"
INSTALLED = ("pip install readcheck",)


@pytest.fixture
def jobs():
    text = PAGE.read_text("utf-8").partition("### A large site on several machines")[2]
    return yaml.safe_load(text.partition("```yaml\n")[2].partition("```")[0])["jobs"]


def run(job, **matrix):
    """The exit code of a job's commands."""
    for step in job["steps"]:
        command = step.get("run", "true")
        if command in INSTALLED:
            continue
        for name, value in matrix.items():
            command = command.replace(f"${{{{ matrix.{name} }}}}", str(value))
        command = command.replace("readcheck ", f"{sys.executable} -m readcheck ", 1)
        done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
        if done.returncode:
            return done.returncode
    return 0


@pytest.mark.skipif(sys.platform == "win32", reason="the page's jobs run on Linux")
def test_the_jobs_make_the_report_of_one_machine(jobs, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "content").mkdir()
    for number in range(9):
        text = (
            f"# Page {number}\n\n*{1 + 20 * (number == 5)} min read*\n\n{'The sea comes in. ' * 99}"
        )
        (tmp_path / "content" / f"{number}.md").write_text(text)
    parts = jobs["part"]["strategy"]["matrix"]["part"]
    assert [run(jobs["part"], part=part) for part in parts] == [0] * len(parts)
    assert run(jobs["whole"]) == 1
    one = {"steps": [{"run": "readcheck check content --output-format json=one.json"}]}
    assert run(one) == 1
    assert Path("readcheck.json").read_bytes() == Path("one.json").read_bytes()


def test_every_part_hands_its_report_to_the_job_that_merges(jobs):
    *_, upload = jobs["part"]["steps"]
    assert upload["if"] == jobs["whole"]["if"] == "always()"
    assert jobs["whole"]["needs"] == "part"
