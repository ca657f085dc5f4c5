"""What is read without typer is read as typer reads it, and what is not sure is left to typer."""

from __future__ import annotations

from functools import wraps

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.main import get_command

from readcheck import families
from readcheck.cli import full, plain
from readcheck.cli.app import main
from readcheck.cli.commands import FAMILY
from readcheck.cli.help import CONTEXT, GroupedCommand

COMMANDS = {name: families.module(FAMILY, name).command for name in families.names(FAMILY)}


def by_typer(command):
    """Tells what typer calls a command with, or None where it complains."""
    seen = {}

    @wraps(command)
    def called(**values):
        seen.update(values)
        return 0

    app = full._typer()
    app.command(cls=GroupedCommand, context_settings=CONTEXT)(full._declared(called))
    whole = get_command(app)

    def read(arguments):
        seen.clear()
        try:
            whole(list(arguments), prog_name="readcheck")
        except SystemExit:
            return dict(seen) or None
        raise AssertionError("typer always leaves")

    return read


READERS = {name: by_typer(command) for name, command in COMMANDS.items()}
NAMES = sorted(
    {
        option
        for command in COMMANDS.values()
        for parameter in plain._parameters(command)
        for option in parameter.declared.names or (f"--{parameter.name.replace('_', '-')}",)
    }
    | {"--input-format", "--config", "--no-such-thing", "-qn", "--", "-j2"}
)
VALUES = [
    *("a.md", "-", "", "0", "2", "007", "1.5", "-1", "9" * 5000, "never", "warning", "nonsense"),
    *("concise", "json=out.json", "en-GB", "flesch-kincaid", "title-mismatch,placeholder", "hugo"),
]
words = st.one_of(
    st.sampled_from(NAMES),
    st.sampled_from(VALUES),
    st.builds("{}={}".format, st.sampled_from(NAMES), st.sampled_from(VALUES)),
    st.text(max_size=3),
)


@settings(max_examples=40)  # Typer takes a hundredth of a second for each.
@given(st.sampled_from([*COMMANDS, *["check"] * 9]), st.lists(words, max_size=5))
def test_an_answer_is_typers(name, arguments):
    found = plain.read(COMMANDS[name], arguments)
    if found is not None:
        assert found == READERS[name](arguments)


@given(st.sampled_from(NAMES), st.sampled_from(VALUES))
def test_an_option_with_a_value_is_read_as_typer_reads_it(option, value):
    found = plain.read(COMMANDS["check"], ["a.md", option, value])
    if found is not None:
        assert found == READERS["check"](["a.md", option, value])


@pytest.mark.parametrize(
    ("arguments", "given_for"),
    [
        (["a.md", "b.md"], {"paths": ["a.md", "b.md"]}),
        (["-", "--format", "html"], {"paths": ["-"], "input_format": "html"}),
        (["-q", "a.md", "-n"], {"paths": ["a.md"], "quiet": True, "no_cache": True}),
        (
            ["--output-format=json", "--output-format", "sarif=o"],
            {"output_format": ["json", "sarif=o"]},
        ),
        (["--select", "placeholder,title-mismatch"], {"select": ["placeholder", "title-mismatch"]}),
        (["-j", "2", "--color", "never"], {"jobs": 2, "color": "never"}),
        (["--fail-on", "error"], {"fail_on": "error"}),
    ],
    ids=" ".join,
)
def test_what_a_hook_writes_is_read_without_typer(arguments, given_for):
    found = plain.read(COMMANDS["check"], arguments)
    assert found is not None
    assert found == READERS["check"](arguments)
    assert {name: found[name] for name in given_for} == given_for


@pytest.mark.parametrize(
    "arguments",
    [
        ["--add-ignore", "a.md"],
        ["-qn"],
        ["-j2"],
        ["-j", "0"],
        ["--select", "x"],
        ["--select"],
        ["--no"],
        ["--", "a"],
        ["--fix=1"],
    ],
    ids=" ".join,
)
def test_all_else_is_left_to_typer(arguments):
    assert plain.read(COMMANDS["check"], arguments) is None


@pytest.mark.parametrize("name", COMMANDS)
def test_every_parameter_is_declared(name):
    assert {each.name for each in plain._parameters(COMMANDS[name])} == {
        name for name in COMMANDS[name].__annotations__ if name != "return"
    }


def test_on_windows_what_a_shell_would_expand_is_left_to_typer(monkeypatch):
    monkeypatch.setattr("os.name", "nt")
    assert plain.read(COMMANDS["check"], ["*.md"]) is None
    assert plain.read(COMMANDS["check"], ["a.md"]) is not None


@pytest.mark.usefixtures("articles")
def test_a_complaint_of_the_command_itself_reads_as_typers(readcheck):
    done = readcheck("good.md", "--output-file", "table")
    assert done.returncode == 2
    assert done.stderr.startswith("Usage: readcheck check [OPTIONS] [PATHS]...")
    assert "Invalid value for --output-file: 'table' is a form" in done.stderr


@pytest.mark.usefixtures("articles")
def test_an_interrupt_leaves_with_130(monkeypatch):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("readcheck.cli.commands.check.find_tasks", interrupted)
    monkeypatch.setattr("sys.argv", ["readcheck", "good.md"])
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 130
