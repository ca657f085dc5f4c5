"""action.yml and its shell, run against stand-ins for Python, pip and readcheck."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "tools/action.sh"
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
INPUTS = {name: f"INPUT_{name.upper().replace('-', '_')}" for name in ACTION["inputs"]}
# Writes its name and arguments; `python3 -I -m venv FOLDER` puts it there as python and readcheck.
STAND_IN = """\
#!{bash}
printf '%s\\0' "$#" "${{0##*/}}" "$@" >>"$LOG"
if [ "$2 $3" = "-m venv" ]; then
  mkdir -p "$4/$BIN"
  cp "$0" "$4/$BIN/python"
  cp "$0" "$4/$BIN/readcheck"
fi
[ -z "$REAL" ] || [ "${{0##*/}}" = readcheck ] || "$REAL" "$@" --help >&2 || true
[ "${{0##*/}}" != readcheck ] || exit "$CODE"
"""
HOSTILE = {
    "substitution": "$(touch pwned)",
    "backticks": "`touch pwned`",
    "quotes": "a' ; touch pwned ; ' \" ; touch pwned ; \"",
    "operators": "a; touch pwned && touch pwned | touch pwned > pwned &",
    "variables": "${IFS} $HOME $PATH",
    "globs": "* ? [a-z] {a,b} ~",
    "backslashes": "a\\nb \\",
    "leading-dash": "--output-file=pwned",
    "spaces": "  two  spaces  ",
    "expression": "${{ github.token }}",
}

PLANTED = ("venv.py", "pip.py", "argparse.py", "readcheck.py")

bash = shutil.which("bash")
pytestmark = pytest.mark.skipif(bash is None, reason="no bash here")


def logged(path):
    """What ran: each program's name with its arguments."""
    words = path.read_text("utf-8").split("\0")[:-1] if path.exists() else []
    while words:
        length = 2 + int(words[0])
        yield words[1:length]
        words = words[length:]


@pytest.fixture
def action(tmp_path):
    """Runs the script; gives its exit code and what was run, program and arguments."""
    programs = tmp_path / "programs"
    programs.mkdir()
    (programs / "python3").write_text(STAND_IN.format(bash=bash))
    (programs / "python3").chmod(0o755)
    work = tmp_path / "work"
    work.mkdir()

    def run(code=0, **environment):
        log = tmp_path / "log"
        log.unlink(missing_ok=True)
        base = {
            "PATH": f"{programs}:{os.environ['PATH']}",
            "HOME": str(tmp_path),
            "RUNNER_TEMP": str(tmp_path),
            "ACTION_PATH": "/the/action",
            "LOG": str(log),
            "CODE": str(code),
            "BIN": "bin",
            "REAL": "",
        }
        done = subprocess.run(
            [bash, str(SCRIPT)],
            cwd=work,
            env={**base, **environment},
            check=False,
            capture_output=True,
            text=True,
        )
        assert [path.name for path in work.iterdir() if path.name not in PLANTED] == []
        return done, list(logged(log))

    return run


def checked(ran):
    """The arguments that readcheck got: options, then paths."""
    program, command, *arguments = ran[-1]
    assert (program, command) == ("readcheck", "check")
    split = arguments.index("--")
    return arguments[:split], arguments[split + 1 :]


def test_left_alone_it_installs_itself_and_checks_the_current_folder(action):
    done, ran = action()
    assert done.returncode == 0, done.stderr
    assert [each[0] for each in ran] == ["python3", "python", "readcheck"]
    assert ran[1][1:4] == ["-I", "-m", "pip"]
    assert ran[1][-1] == "/the/action"
    assert checked(ran) == (["--output-format", "github"], ["."])


def test_on_windows_programs_lie_elsewhere(action):
    done, ran = action(BIN="Scripts")
    assert done.returncode == 0, done.stderr
    assert checked(ran) == (["--output-format", "github"], ["."])


def test_each_input_reaches_its_option(action, tmp_path):
    _, ran = action(
        INPUT_PATHS="content\nposts/a b.md\r\n\n",
        INPUT_VERSION="1.2.3rc1",
        INPUT_CONFIG="the config.toml",
        INPUT_ARGS="--select\nall\n--max-grade=9",
        INPUT_SINCE="origin/main",
        INPUT_SARIF_FILE="out file.sarif",
        GITHUB_STEP_SUMMARY=str(tmp_path / "summary.md"),
    )
    assert ran[1][-1] == "readcheck==1.2.3rc1"
    options, paths = checked(ran)
    assert paths == ["content", "posts/a b.md"]
    assert options == [
        *("--select", "all", "--max-grade=9"),
        *("--config", "the config.toml"),
        *("--since", "origin/main"),
        *("--output-format", "github"),
        *("--output-format", f"markdown={tmp_path}/summary.md"),
        *("--output-format", "sarif=out file.sarif"),
    ]


def test_the_summary_can_be_left_out(action, tmp_path):
    summary = str(tmp_path / "summary.md")
    _, ran = action(GITHUB_STEP_SUMMARY=summary, INPUT_SUMMARY="false")
    assert checked(ran)[0] == ["--output-format", "github"]


@pytest.mark.parametrize("code", [0, 1, 2])
def test_its_exit_code_is_readcheck_s_and_an_output(action, tmp_path, code):
    output = tmp_path / "output"
    done, _ = action(code, GITHUB_OUTPUT=str(output))
    assert done.returncode == code
    assert output.read_text() == f"exit-code={code}\n"


@pytest.mark.parametrize("kind", HOSTILE)
@pytest.mark.parametrize("name", sorted(set(INPUTS) - {"version"}))
def test_inputs_are_never_code(action, tmp_path, name, kind):
    text = HOSTILE[kind]
    variable = INPUTS[name]
    done, ran = action(GITHUB_STEP_SUMMARY=str(tmp_path / "summary.md"), **{variable: text})
    assert done.returncode == 0
    options, paths = checked(ran)
    if name == "paths":
        assert paths == [text]
    elif name in {"summary", "comment", "token"}:
        assert not any(text in option for option in options)
    else:
        assert text in {option.removeprefix("sarif=") for option in options}
        assert paths == ["."]


@pytest.mark.parametrize(
    "version",
    [
        *HOSTILE.values(),
        "1.0 --index-url=http://evil.example",
        "1.0\n--pre",
        "@ http://evil.example",
    ],
)
def test_a_version_is_a_version_or_nothing_is_installed(action, version):
    done, ran = action(INPUT_VERSION=version)
    assert done.returncode == 2
    assert "version: not a version number" in done.stderr
    assert not any("pip" in each for each in ran)


def test_no_module_of_the_checkout_runs(action, tmp_path):
    for name in PLANTED:
        (tmp_path / "work" / name).write_text("open('../ran', 'w')\n")
    done, ran = action(REAL=sys.executable)
    assert done.returncode == 0
    assert [each[0] for each in ran] == ["python3", "python", "readcheck"]
    assert "usage: venv" in done.stderr
    assert not (tmp_path / "ran").exists()


def test_no_input_is_spliced_into_a_script():
    (step,) = ACTION["runs"]["steps"]
    assert ACTION["runs"]["using"] == "composite"
    assert "${{" not in step["run"]


def test_every_input_is_documented_handed_over_and_used():
    (step,) = ACTION["runs"]["steps"]
    script = SCRIPT.read_text()
    for name, variable in INPUTS.items():
        assert ACTION["inputs"][name]["description"]
        assert step["env"][variable] == f"${{{{ inputs.{name} }}}}"
        assert re.search(rf"\$\{{{variable}\b", script)
    used = set(re.findall(r"INPUT_[A-Z_]+", script.replace("INPUT_*", "")))
    assert used == set(INPUTS.values())
