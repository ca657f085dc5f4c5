"""Weak spots of linters that this one is measured by, each shown absent.

Those with a test elsewhere:

- ruff, textlint: path and message raw in workflow commands: `output/test_github.py`;
- ruff, sqlfluff, textlint: control characters printed raw: `output/test_contract.py`;
- ruff: nothing checked is green: `cli/test_exit_codes.py::test_a_folder_without_articles_is_2`;
- typos: "Broken pipe": `cli/test_exit_codes.py::test_a_closed_pipe_ends_quietly`;
- typos: inputs of its action expanded unquoted: `hooks/test_action.py::test_inputs_are_never_code`;
- codespell: configuration from the current folder alone, none for single files:
  `config/test_config.py::test_the_nearest_file_wins_and_nothing_is_merged` and
  `::test_all_matching_overrides_apply_and_the_last_wins`;
- typer: completion that edits start-up files: `cli/test_completion.py`.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from urllib.parse import unquote

import pytest

from readcheck.cli.app import main

BODY = "The sea comes in twice a day and goes out twice a day. " * 40
PAGE = f"# Tides\n\n*Reading time: {{minutes}} minutes*\n\n{BODY}\n"
RIGHT, WRONG = PAGE.format(minutes=2), PAGE.format(minutes=9)
OK, FINDINGS, FAILED = 0, 1, 2
# What CI systems, terminals and users set that changes output.
CHANGING = {"CI", "COLUMNS", "FORCE_COLOR", "CLICOLOR_FORCE", "NO_COLOR", "TTY_COMPATIBLE"}
CHANGING_PREFIXES = ("GITHUB_", "GITLAB_", "CI_", "READCHECK_")


@pytest.fixture
def site(tmp_path, monkeypatch):
    """Writes pages into a folder that is the current one."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.chdir(folder)

    def write(**pages):
        for name, text in pages.items():
            path = folder / f"{name.replace('__', '/')}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        return folder

    return write


class Readcheck:
    """Runs `readcheck check` in this process, under an environment that changes nothing."""

    def __init__(self, capsys, monkeypatch):
        self.capsys, self.monkeypatch = capsys, monkeypatch
        for name in os.environ:
            if name in CHANGING or name.startswith(CHANGING_PREFIXES):
                monkeypatch.delenv(name)

    def __call__(self, *arguments, **environment):
        self.capsys.readouterr()
        with self.monkeypatch.context() as patch:
            patch.setattr(sys, "argv", ["readcheck", "check", *arguments])
            for name, value in environment.items():
                patch.setenv(name, value)
            with pytest.raises(SystemExit) as left:
                main()
        written = self.capsys.readouterr()
        return subprocess.CompletedProcess(
            arguments, left.value.code or 0, written.out, written.err
        )

    def output(self, name, *paths, **environment):
        """What it writes in the output format of that name."""
        return self("--output-format", name, *paths, **environment).stdout


@pytest.fixture
def readcheck(capsys, monkeypatch):
    return Readcheck(capsys, monkeypatch)


class TestRuff:
    def test_its_workflow_commands_hold_the_file_name_raw(self, readcheck, site):
        folder = site()
        (folder / "ev::il%,x.md").write_text(WRONG, "utf-8")
        annotation = readcheck.output("github", ".").splitlines()[0]
        assert annotation.startswith("::error file=ev%3A%3Ail%25%2Cx.md,line=3,")

    def test_its_sarif_names_files_by_absolute_uris(self, readcheck, site):
        folder = site(posts__wrong=WRONG)
        for argument in (".", str(folder), str(folder / "posts/wrong.md")):
            (run,) = json.loads(readcheck.output("sarif", argument))["runs"]
            place = run["results"][0]["locations"][0]["physicalLocation"]
            assert unquote(place["artifactLocation"]["uri"]) == "posts/wrong.md"

    def test_its_reviewdog_columns_count_characters(self, readcheck, site):
        site(wide=WRONG.replace("*Reading", "*“é𐐀” Reading"))
        (found,) = json.loads(readcheck.output("rdjson", "."))["diagnostics"]
        (suggestion,) = found["suggestions"]
        start, end = suggestion["range"]["start"], suggestion["range"]["end"]
        line = (site() / "wide.md").read_bytes().splitlines()[start["line"] - 1]
        claim = line[start["column"] - 1 : end["column"] - 1].decode()
        assert (start["line"], claim) == (end["line"], "9 minutes")

    def test_its_cache_is_keyed_by_times_that_a_checkout_resets(self, readcheck, site):
        folder = site(page=RIGHT)
        assert readcheck(".").returncode == OK
        before = (folder / "page.md").stat()
        (folder / "page.md").write_text(WRONG, "utf-8")
        os.utime(folder / "page.md", ns=(before.st_atime_ns, before.st_mtime_ns))
        assert (folder / "page.md").stat().st_size == before.st_size
        assert readcheck(".").returncode == FINDINGS


class TestTypos:
    @pytest.mark.parametrize(
        ("arguments", "code"),
        [
            pytest.param(["right.md"], OK, id="nothing"),
            pytest.param(["wrong.md"], FINDINGS, id="findings-are-not-2"),
            pytest.param(["right.md", "--no-such-option"], FAILED, id="usage-is-not-64"),
            pytest.param(["right.md", "--config", "broken.toml"], FAILED, id="config-is-not-78"),
        ],
    )
    def test_its_exit_codes_are_its_own(self, readcheck, site, arguments, code):
        folder = site(right=RIGHT, wrong=WRONG)
        (folder / "broken.toml").write_text("max-grad = 9\n")
        assert readcheck(*arguments).returncode == code

    def test_its_order_depends_on_its_threads(self, readcheck, site):
        site(**{f"{name}__{number}": WRONG for name in "cab" for number in (10, 9, 1)})
        order = [line.split(":")[0] for line in readcheck.output("concise", ".").splitlines()]
        assert order == sorted(order)
        for jobs in "12":
            done = readcheck("--output-format", "concise", "--jobs", jobs, "--no-cache", ".")
            assert [line.split(":")[0] for line in done.stdout.splitlines()] == order

    def test_it_skips_a_linked_file(self, readcheck, site):
        folder = site(drafts__wrong=WRONG)
        (folder / "posts").mkdir()
        (folder / "posts/link.md").symlink_to("../drafts/wrong.md")
        assert readcheck.output("concise", "posts").startswith("posts/link.md:3:")
        assert readcheck.output("concise", "posts/link.md").startswith("posts/link.md:3:")


class TestCodespell:
    def test_its_exit_code_for_findings_is_65(self, readcheck, site):
        site(wrong=WRONG)
        assert readcheck(".").returncode == FINDINGS

    def test_it_checks_what_git_ignores(self, readcheck, site):
        folder = site(right=RIGHT, build__wrong=WRONG, posts__old__wrong=WRONG)
        (folder / ".gitignore").write_text("build/\n")
        (folder / "posts/.gitignore").write_text("old/\n")
        subprocess.run(["git", "init", "-q", "."], check=True)
        assert readcheck(".").returncode == OK
        assert readcheck("build/wrong.md").returncode == FINDINGS

    def test_its_quiet_level_is_a_sum_of_powers_of_two(self, readcheck, site):
        site(right=RIGHT, wrong=WRONG)
        assert readcheck("--quiet", "right.md", "--output-format", "concise").stderr == ""
        loud = readcheck("--quiet", "wrong.md", "--output-format", "concise")
        assert (loud.stdout.count("\n"), loud.stderr) == (1, "")
        assert readcheck("--quiet-level", "3", "right.md").returncode == FAILED


class TestOthers:
    @pytest.mark.parametrize(
        "arguments", [["missing.md"], ["right.md", "--config", "missing.toml"]]
    )
    def test_proselint_exits_with_0_where_a_file_or_its_configuration_is_missing(
        self, readcheck, site, arguments
    ):
        site(right=RIGHT)
        assert readcheck(*arguments).returncode == FAILED

    @pytest.mark.parametrize("name", ["table", "concise", "grouped"])
    def test_markdownlint_writes_findings_to_standard_error(self, readcheck, site, name):
        site(wrong=WRONG)
        done = readcheck("--output-format", name, ".")
        assert "reading-time-off" in done.stdout
        assert "reading-time-off" not in done.stderr

    def test_rich_cuts_a_long_path_off_in_a_pipe(self, readcheck, site):
        name = "/".join(f"a-folder-with-a-long-name-{number}" for number in range(5))
        folder = site()
        (folder / name).mkdir(parents=True)
        (folder / name / "the-last-word.md").write_text(WRONG, "utf-8")
        for environment in ({}, {"COLUMNS": "80"}):
            written = readcheck.output("table", ".", **environment)
            assert "…" not in written
            assert f"{name}/the-last-word.md" in re.sub(r"[\s│]", "", written)

    @pytest.mark.parametrize("forcing", ["FORCE_COLOR", "CLICOLOR_FORCE", "TTY_COMPATIBLE"])
    def test_rich_writes_bold_though_colour_is_forbidden(self, readcheck, site, forcing):
        site(wrong=WRONG)
        assert "\x1b" not in readcheck.output("table", ".", NO_COLOR="1", **{forcing: "1"})

    def test_black_keeps_its_cache_in_pickles_that_can_run_code(self, readcheck, site):
        folder = site(**{f"page{number}": RIGHT for number in range(3)})
        cache = folder / "cache"
        assert readcheck(".", READCHECK_CACHE_DIR=str(cache)).returncode == OK
        kept = [path for path in cache.rglob("*.json") if path.is_file()]
        assert kept
        for path in kept:
            head, *lines = path.read_text("utf-8").splitlines()
            assert head.isalnum()
            for line in lines:
                signature, content_hash, report = line.split(" ", 2)
                assert signature.isalnum()
                assert content_hash.isalnum()
                json.loads(report)
        assert not [path for path in cache.rglob("*") if path.suffix in {".pickle", ".pkl"}]
