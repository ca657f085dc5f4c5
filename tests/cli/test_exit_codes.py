from __future__ import annotations

import errno
import os
import re
import signal
import subprocess
import sys

import pytest

from readcheck import families
from readcheck.settings import Settings

OK, FINDINGS, FAILED = 0, 1, 2
QUICK = ("--output-format", "concise")

MORE_THAN_A_PIPE_HOLDS = b"The sea. " * 20_000


@pytest.mark.usefixtures("articles")
def test_nothing_to_report_is_0_and_says_so_in_one_line(readcheck):
    done = readcheck("good.md", *QUICK)
    assert (done.returncode, done.stdout) == (OK, "")
    assert done.stderr == "Checked 1 article: nothing to report.\n"


@pytest.mark.usefixtures("articles")
def test_quiet_is_silent_when_all_is_well(readcheck):
    done = readcheck("good.md", "-q", *QUICK)
    assert (done.returncode, done.stdout, done.stderr) == (OK, "", "")


@pytest.mark.usefixtures("articles")
def test_findings_are_1(readcheck):
    done = readcheck("wrong.md", *QUICK)
    assert done.returncode == FINDINGS
    assert done.stdout.startswith("wrong.md:3:")
    assert "error reading-time-off: " in done.stdout
    assert done.stderr == "Checked 1 article: 1 error; 1 can be mended with --fix.\n"


@pytest.mark.usefixtures("articles")
def test_exit_zero_forgives_findings_and_nothing_else(readcheck):
    assert readcheck("wrong.md", "--exit-zero", *QUICK).returncode == OK
    assert readcheck("missing.md", "--exit-zero", *QUICK).returncode == FAILED


@pytest.mark.parametrize(
    ("fail_on", "code"), [("error", OK), ("warning", FINDINGS), ("info", FINDINGS)]
)
@pytest.mark.usefixtures("articles")
def test_a_warning_fails_only_when_asked(readcheck, fail_on, code):
    done = readcheck(
        "good.md", "--select", "grade-too-high", "--max-grade", "1", "--fail-on", fail_on, *QUICK
    )
    severity = done.stdout.split(": ")[1].split()[0]
    assert done.returncode == (FINDINGS if severity == "error" else code)


def test_a_folder_without_articles_is_2(readcheck, articles):
    (articles / "empty").mkdir()
    done = readcheck("empty", "good.md", *QUICK)
    assert done.returncode == FAILED
    assert done.stderr.splitlines()[0].startswith("empty: error unreadable-file: no articles in ")
    assert done.stderr.splitlines()[1] == (
        "Checked 1 article: nothing to report; 1 could not be checked."
    )


BROKEN = {
    "missing.md": (None, "no such file or directory"),
    "binary.md": (b"\x00\x01\x02", "binary file"),
    "latin.md": (b"# caf\xe9\n", "not valid utf-8"),
    "front.md": (b"---\ntitle: [a\n---\n\nText.\n", "front matter"),
    "folder.md": ("folder", "no articles in this folder"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_cannot_be_read_is_one_clear_line_and_the_rest_is_checked(readcheck, articles, name):
    content, reason = BROKEN[name]
    if content == "folder":
        (articles / name).mkdir()
    elif content is not None:
        (articles / name).write_bytes(content)
    done = readcheck(name, "wrong.md", *QUICK)
    assert done.returncode == FAILED
    first, last = done.stderr.splitlines()
    assert first.startswith(f"{name}: error unreadable-file: ")
    assert reason in first.lower()
    assert "1 error; 1 can be mended with --fix; 1 could not be checked" in last
    assert done.stdout.startswith("wrong.md:3:")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(["good.md", "--nonsense"], "--nonsense", id="unknown-option"),
        pytest.param(
            ["good.md", "--select", "reading-time-of"], "reading-time-off", id="unknown-rule"
        ),
        pytest.param(
            ["good.md", "--output-format", "tabel"], "did you mean 'table'?", id="unknown-output"
        ),
        pytest.param(["good.md", "--format", "markdwon"], "markdown", id="unknown-input"),
        pytest.param(
            ["good.md", "--grade-formula", "fk-grade"], "flesch-kincaid", id="unknown-formula"
        ),
        pytest.param(["good.md", "--convention", "hugoo"], "'hugo'", id="unknown-convention"),
        pytest.param(["good.md", "--language", "english"], "'en'", id="unknown-language"),
        pytest.param(["good.md", "--max-grade", "hard"], "hard", id="not-a-number"),
        pytest.param(
            ["good.md", "--output-file", "no/such/folder"], "No such file", id="no-folder"
        ),
        pytest.param(["good.md", "--config", "none.toml"], "none.toml", id="no-config"),
        pytest.param([], "Usage", id="no-argument"),
    ],
)
@pytest.mark.usefixtures("articles")
def test_wrong_usage_is_2_and_says_what_is_right(readcheck, arguments, message):
    done = readcheck(*arguments)
    assert done.returncode == FAILED
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_a_broken_configuration_is_2_and_names_file_and_line(readcheck, articles):
    (articles / "readcheck.toml").write_text("max-grade = 9\nmax-grad = 9\n", "utf-8")
    done = readcheck("good.md")
    assert done.returncode == FAILED
    assert "readcheck.toml:2" in done.stderr
    assert "max-grade" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_closed_pipe_ends_quietly(articles):
    for number in range(300):
        (articles / f"wrong{number}.md").write_bytes((articles / "wrong.md").read_bytes())
    process = subprocess.Popen(
        [sys.executable, "-m", "readcheck", ".", *QUICK],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    process.stdout.readline()
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    assert process.wait() == 141
    assert errors == b""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_an_interrupt_is_130_without_a_traceback():
    process = subprocess.Popen(
        [sys.executable, "-m", "readcheck", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    process.stdin.write(MORE_THAN_A_PIPE_HOLDS)  # So it is being read.
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate()
    assert process.returncode == 130
    assert b"Traceback" not in errors


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_an_interrupt_of_a_run_with_workers_leaves_a_line_and_no_worker(articles):
    (articles / "long.md").write_text("The sea comes in twice a day and goes out. " * 40_000)
    process = subprocess.Popen(
        [sys.executable, "-m", "readcheck", "long.md", "-", "--jobs", "2"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    process.stdin.write(MORE_THAN_A_PIPE_HOLDS)  # So it is being read.
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=10)
    assert process.returncode == 130
    assert re.fullmatch(r"(Interrupted: \d of 2 inputs checked\.\n)?", errors.decode())
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device of Linux")
@pytest.mark.parametrize("command", [["check"], ["check", "--output-format", "json"], ["text"]])
def test_a_full_disk_is_2_and_one_clear_line(articles, command):
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "readcheck", *command, articles / "good.md"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == "Error: standard output: no space left on device"
    assert "Traceback" not in done.stderr


@pytest.fixture
def unwritable(monkeypatch):
    """No file can be written, whoever runs the tests."""

    def refuses(**_):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), "temporary name")

    monkeypatch.setattr("tempfile.mkstemp", refuses)


@pytest.mark.usefixtures("articles", "unwritable")
def test_a_file_that_cannot_be_mended_is_told_and_the_rest_is_checked(readcheck):
    done = readcheck(".", "--fix", "--output-format", "concise")
    assert done.returncode == 2
    assert "wrong.md: error: cannot be written: read-only file system\n" in done.stderr
    assert "Fixed" not in done.stderr
    assert "wrong.md:3:2: error reading-time-off" in done.stdout


@pytest.mark.usefixtures("articles", "unwritable")
def test_a_file_that_cannot_be_silenced_is_told(readcheck):
    done = readcheck(".", "--add-ignore", "")
    assert done.returncode == 2
    assert "wrong.md: error: cannot be written: read-only file system\n" in done.stderr
    assert "Silenced 0 findings." in done.stderr


@pytest.mark.usefixtures("articles", "unwritable")
def test_a_baseline_that_cannot_be_written_is_told(readcheck):
    done = readcheck(".", "--write-baseline")
    assert done.returncode == 2
    assert done.stderr == "Error: readcheck-baseline.json: read-only file system\n"


@pytest.mark.usefixtures("articles")
def test_an_unexpected_failure_is_that_file_s_line(monkeypatch):
    from readcheck import engine
    from readcheck.run.task import Task, Wanted, check_task

    good = engine.analyse

    def fails_on_wrong(source, *rest, **more):
        if source.path == "wrong.md":
            raise ZeroDivisionError("division by\nzero")
        return good(source, *rest, **more)

    monkeypatch.setattr(engine, "analyse", fails_on_wrong)
    tasks = [Task(name, name, Settings()) for name in ("good.md", "wrong.md")]
    fine, failed = (check_task(task, Wanted()) for task in tasks)
    assert fine.error is None
    assert failed.error.startswith("this is a bug in readcheck, please report it: ZeroDivision")
    assert " at run/task.py:" in failed.error


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (
            ZeroDivisionError("x\n::error::y" * 999),
            "this is a bug in readcheck, please report it",
        ),
        (RecursionError("deep"), "nested too deeply"),
        (MemoryError(), "not enough memory"),
        (SystemError("error return without exception set"), "not enough memory"),
    ],
)
@pytest.mark.usefixtures("articles")
def test_an_unexpected_failure_of_the_run_is_a_line(readcheck, monkeypatch, error, told):
    from readcheck.run import baseline

    def fail(*_):
        raise error

    monkeypatch.setattr(baseline, "collect", fail)
    done = readcheck(".", "--write-baseline")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert done.stderr.startswith(f"Error: {told}")
    assert len(done.stderr) < 500


@pytest.mark.usefixtures("articles")
def test_a_mistyped_command_is_asked_about(readcheck):
    done = readcheck("chek", "good.md", *QUICK)
    assert done.returncode == 2
    assert done.stderr.startswith("'chek' is no command; did you mean 'check'?\n")
    assert "chek: error unreadable-file: no such file or directory\n" in done.stderr
    assert "did you mean" not in readcheck("missing.md", *QUICK).stderr


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device of Linux")
@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["check", "--help"]])
def test_help_on_a_full_disk_is_2_and_one_clear_line(arguments):
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "readcheck", *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == "Error: standard output: no space left on device\n"


def with_closed(*numbers, arguments):
    """A run whose caller closed some of the standard streams."""
    closing = "".join(f" {number}>&-" for number in numbers)
    return subprocess.run(
        ["sh", "-c", f'exec "$@"{closing}', "sh", sys.executable, "-m", "readcheck", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell of POSIX")
@pytest.mark.parametrize("name", families.names("output.formats"))
def test_a_closed_output_is_2_and_one_line(articles, name):
    output = ("--output-format", name)
    done = with_closed(1, arguments=[*output, str(articles / "wrong.md"), "--quiet"])
    assert done.returncode == 2
    assert done.stderr == "Error: standard output: bad file descriptor\n"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell of POSIX")
def test_a_closed_stream_that_is_not_needed_is_none(articles):
    report = articles / "r.json"
    arguments = ["--output-format", f"json={report}", str(articles / "wrong.md")]
    for numbers in ((1,), (2,), (0, 1, 2)):
        done = with_closed(*numbers, arguments=arguments)
        assert (done.returncode, done.stdout, done.stderr) == (1, "", "")
        assert report.read_bytes().startswith(b"{")
    done = with_closed(0, arguments=["-", str(articles / "good.md"), *QUICK, "--quiet"])
    assert (done.returncode, done.stderr) == (
        2,
        "-: error unreadable-file: bad file descriptor\n",
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["fix", "a.md"], "'fix' is no command; use: readcheck --fix a.md"),
        (["stats", "."], "use: readcheck --statistics ."),
        (["lint", "."], "use: readcheck check ."),
        (["--max-grade", "high", "."], "'high' is not a number"),
        (["--jobs", "many", "."], "'many' is not a whole number"),
        (["-o", "concise", "."], "use --output-format concise"),
        (["stats"], "use: readcheck --statistics PATHS"),
        (["fix", "a.md", "b.md"], "use: readcheck --fix a.md b.md"),
        (["--max-warnings", "1.5", "."], "'1.5' is not a whole number"),
        (["--jobs", "0", "."], "0 is too little; it must be 1 or more"),
        (["help", "wach"], "there is no help for 'wach'; did you mean 'watch'?"),
        (["help", "xyzzy"], "`readcheck --help` lists"),
        (["explain", "flesch-kincaid"], "is no file; use: readcheck formula flesch-kincaid"),
        (["config", "maxgrade"], "did you mean 'max-grade'?"),
        (["--language", "german", "."], "did you mean 'de'?\n"),
        (["--versoin"], "'--versoin' is no option; did you mean '--version'?\n"),
        (["--hepl"], "'--hepl' is no option; did you mean '--help'?\n"),
        (["--outptu-format", "json"], "is no option; did you mean '--output-format'?\n"),
        (["--wpm", "200", "."], "'--wpm' is no option\n"),
        (["-x", "."], "'-x' is no option\n"),
        (["versoin"], "'versoin' is no command; did you mean 'version'?\n"),
        (["stat", "."], "'stat' is no command; did you mean 'stats'?\n"),
    ],
)
def test_what_people_type_leads_to_the_right_place(articles, readcheck, arguments, said):
    done = readcheck(*arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert not (articles / "concise").exists()


def test_help_and_version_may_be_typed_as_words(readcheck):
    assert readcheck("help").stdout == readcheck("--help").stdout
    assert readcheck("help", "check").stdout == readcheck("check", "--help").stdout
    assert readcheck("version").stdout == readcheck("--version").stdout


@pytest.mark.parametrize(
    ("name", "command"),
    [("hard-word", "rule"), ("smog", "formula"), ("hugo", "convention"), ("max-grade", "config")],
)
def test_help_is_there_for_every_name(readcheck, name, command):
    assert readcheck("help", name).stdout == readcheck(command, name).stdout


def test_a_file_of_such_a_name_is_checked(articles, readcheck):
    (articles / "fix").write_text("The sea comes in twice a day.\n", "utf-8")
    assert readcheck("fix", "--isolated").returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="no folder that somebody stands in goes there")
def test_a_folder_that_is_gone_is_2_and_one_clear_line(tmp_path):
    gone = tmp_path / "gone"
    gone.mkdir()
    script = "import os, sys, readcheck.cli.app; os.rmdir(sys.argv.pop()); readcheck.cli.app.main()"
    done = subprocess.run(
        [sys.executable, "-c", script, ".", str(gone)],
        cwd=gone,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == FAILED
    assert done.stderr == "Error: the current folder: no such file or directory\n"
