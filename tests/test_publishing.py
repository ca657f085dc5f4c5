"""What is made for a release: one file that runs, a man page, and the workflow that publishes."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
import yaml

from readcheck import __version__, families
from readcheck.article.parse import article_endings

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
ADDRESS = PROJECT["urls"]["Repository"]


def run(*command, **options):
    return subprocess.run(
        command, check=False, capture_output=True, text=True, encoding="utf-8", **options
    )


def made(tool, file):
    done = run(sys.executable, str(ROOT / "tools" / tool), str(file))
    assert done.returncode == 0, done.stderr
    return file


@pytest.mark.parametrize("tool", sorted((ROOT / "tools").glob("*.py")), ids=lambda each: each.name)
def test_a_tool_tells_what_it_takes_and_takes_nothing_else(tool):
    # What reads arguments by their places takes `--help` for a file, and writes to it.
    text = tool.read_text("utf-8")
    assert "ArgumentParser(" in text
    assert "sys.argv" not in text


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    return made("make_zipapp.py", tmp_path_factory.mktemp("archive") / "readcheck.pyz")


def test_one_file_runs_on_python_alone(archive, tmp_path):
    # -S: nothing is found of what is installed.
    alone = (sys.executable, "-I", "-S", str(archive))
    table = tmp_path / "table"
    asked = ("check", "samples", "--isolated", "--no-cache", "--output-format", "json")
    found = run(*alone, *asked, "--output-format", f"table={table}", cwd=ROOT)
    assert found.returncode == 1
    assert found.stdout == run(sys.executable, "-m", "readcheck", *asked, cwd=ROOT).stdout
    assert "reading-time-off" in table.read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "needed"),
    [(["watch", "samples"], "watchfiles"), (["samples", "--cross-check"], "textstat")],
)
def test_what_one_file_cannot_do_it_says(archive, arguments, needed):
    done = run(sys.executable, "-I", "-S", str(archive), *arguments, cwd=ROOT)
    assert done.returncode == 2
    assert f"needs {needed}, which is not installed" in done.stderr
    assert "bug" not in done.stderr


def test_the_same_installation_makes_the_same_file(archive, tmp_path):
    assert made("make_zipapp.py", tmp_path / "a.pyz").read_bytes() == archive.read_bytes()


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    return made("make_man.py", tmp_path_factory.mktemp("man") / "readcheck.1")


def test_the_man_page_has_every_command_and_its_options(page):
    text = page.read_text("utf-8").replace("\\-", "-")
    every = families.names("cli.commands")
    assert [name for name in every if f'.SH "READCHECK {name.upper()}"' not in text] == []
    for name in ("check", "data", "diff"):
        part = text.partition(f'.SH "READCHECK {name.upper()}"\n')[2].partition("\n.SH ")[0]
        told = run(sys.executable, "-m", "readcheck", name, "--help-all").stdout
        options = set(re.findall(r"^ +(?:-\w, )?(--[a-z-]+)", told, re.MULTILINE))
        assert options
        assert options <= set(re.findall(r"--[a-z-]+", part)), name


@pytest.mark.skipif(shutil.which("groff") is None, reason="no groff here")
def test_the_man_page_is_set_without_a_warning(page):
    done = run("groff", "-man", "-ww", "-Tutf8", "-P-c", str(page))
    assert (done.returncode, done.stderr) == (0, "")
    lines = re.sub(r".\x08", "", done.stdout).splitlines()
    assert any(line.startswith("READCHECK CHECK") for line in lines)
    assert any("readcheck check draft.md" in line for line in lines)


WORKFLOW = yaml.safe_load((ROOT / ".github/workflows/release.yml").read_text("utf-8"))


def test_the_release_rests_on_pinned_actions_and_few_permissions():
    assert WORKFLOW["permissions"] == {}
    for name, job in WORKFLOW["jobs"].items():
        assert job["permissions"], name
        for step in job["steps"]:
            if "uses" in step:
                assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", step["uses"])
            else:  # What an event says reaches a script through the environment alone.
                assert "${{" not in step["run"]
    trusted = [name for name, job in WORKFLOW["jobs"].items() if "id-token" in job["permissions"]]
    assert trusted == ["attest", "publish"]
    # What builds, with the packages of others, may write nothing.
    assert WORKFLOW["jobs"]["build"]["permissions"] == {"contents": "read"}


spec = spec_from_file_location("make_docs", ROOT / "tools/make_docs.py")
make_docs = module_from_spec(spec)
spec.loader.exec_module(make_docs)
NEW = "https://code.example.com/tides/readcheck"


def quoting(text):
    return make_docs.quoting(text, NEW, "9.8.7")


def test_the_address_and_the_version_are_a_line_each_of_one_file():
    """To bring the files that quote them up to date: python tools/make_docs.py."""
    assert set(PROJECT["urls"]) == {"Repository"}
    listed = run("git", "ls-files", cwd=ROOT)
    files = listed.stdout.splitlines() if listed.returncode == 0 else make_docs.QUOTING
    owner = "/".join(ADDRESS.split("/")[-2:])
    quoted = {
        name
        for name in files
        if name.endswith((".md", ".yml", ".yaml", ".toml", ".cff", ".sh", ".py", "Dockerfile"))
        and owner in (ROOT / name).read_text("utf-8")
    }
    assert quoted <= {*make_docs.QUOTING, "pyproject.toml"}
    for name in make_docs.QUOTING:
        text = (ROOT / name).read_text("utf-8")
        assert make_docs.quoting(text, ADDRESS, __version__) == text
        assert owner not in quoting(text)
        assert __version__ not in quoting(text)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "  - repo: https://a.example/b/readcheck\n    rev: v0.1\n",
            f"  - repo: {NEW}\n    rev: v9.8.7\n",
        ),
        ("'repo: https://a.example/b\\n  rev: v1\\n'", f"'repo: {NEW}\\n  rev: v9.8.7\\n'"),
        ("`pipx install git+https://a.example/b`", f"`pipx install git+{NEW}`"),
        ("uses: b/readcheck@v1 # x", "uses: tides/readcheck@v9.8.7 # x"),
        ("uses: actions/checkout@v4", "uses: actions/checkout@v4"),
        ("see https://a.example/b and v1", "see https://a.example/b and v1"),
    ],
)
def test_what_quotes_the_address_gets_a_new_one(before, after):
    assert quoting(before) == after


def test_every_python_that_is_named_is_allowed():
    named = [each.rpartition(" ")[2] for each in PROJECT["classifiers"] if ":: 3." in each]
    assert named[0] == PROJECT["requires-python"].removeprefix(">=")


PLUGIN = ROOT / "mega-linter-plugin-readcheck/readcheck.megalinter-descriptor.yml"


def test_megalinter_runs_what_its_descriptor_says(tmp_path):
    """The command line is put together as MegaLinter does it for a list of files."""
    descriptor = yaml.safe_load(PLUGIN.read_text("utf-8"))
    (linter,) = descriptor["linters"]
    assert descriptor["file_extensions"] == article_endings()
    config, report = tmp_path / linter["config_file_name"], tmp_path / "a.sarif"
    config.write_text("select = ['reading-time-off']\n")
    sarif = [a.replace("{{SARIF_OUTPUT_FILE}}", str(report)) for a in linter["cli_sarif_args"]]
    command = [
        *linter["cli_lint_extra_args"],
        *(linter["cli_config_arg_name"], str(config)),
        *sarif,
        *("samples/wrong/tides.md", "samples/wrong/salt.html", "samples/right/tides.md"),
    ]
    done = run(sys.executable, "-m", "readcheck", *command, cwd=ROOT)
    assert done.returncode == 1, done.stderr
    assert len(re.findall(linter["cli_lint_errors_regex"], done.stdout)) == 3
    assert len(json.loads(report.read_text("utf-8"))["runs"][0]["results"]) == 3
    for flag in (linter["cli_version_arg_name"], linter["cli_help_arg_name"]):
        assert run(sys.executable, "-m", "readcheck", flag).returncode == 0
    asked = run(sys.executable, "-m", "readcheck", "check", "--help").stdout
    assert linter["cli_lint_fix_arg_name"] in asked
