from __future__ import annotations

import re

import pytest

import readcheck as package
from readcheck import families
from readcheck.languages._measured import MEASURED

PAGE = """<!doctype html><html lang=en><title>Tides</title><nav><a href=/>Home</a></nav>
<article><h1>Tides</h1><p>Here is what the sea does.</p><h2>Twice a day</h2>
<p>The sea <b>comes</b> in.
It goes out. Dr. Low says so.</p><pre>if tide:
    swim()</pre><img src=a.png alt="A wave"><ul><li>One</li><li>Two</li></ul></article></html>"""


def test_text_prints_the_text_that_counts(readcheck, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.html").write_text(PAGE, "utf-8")
    done = readcheck("text", "page.html")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-6:] == [
        "Twice a day",
        "The sea comes in. It goes out. Dr. Low says so.",
        "if tide:",
        "    swim()",
        "One",
        "Two",
    ]


def test_text_prints_one_sentence_a_line(readcheck, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.html").write_text(PAGE, "utf-8")
    assert readcheck("text", "--sentences", "page.html").stdout.splitlines()[-6:] == [
        "Twice a day",
        "The sea comes in.",
        "It goes out.",
        "Dr. Low says so.",
        "One",
        "Two",
    ]


@pytest.mark.usefixtures("articles")
def test_text_names_what_it_cannot_read(readcheck):
    done = readcheck("text", "gone.md", "good.md")
    assert done.returncode == 2
    assert done.stderr == "gone.md: error unreadable-file: no such file or directory\n"
    assert done.stdout.startswith("Tides\n")


@pytest.mark.parametrize(
    ("command", "family"), [("rule", "checks"), ("formula", "scores")], ids=["rule", "formula"]
)
def test_every_member_is_listed_and_explained_from_its_docstring(command, family, capsys):
    run = families.module("cli.commands", command).command
    assert run() == 0
    listed = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in listed] == list(families.names(family))
    for name in families.names(family):
        assert run(name) == 0
        page = capsys.readouterr().out
        assert page.startswith(f"{name} (")
        assert families.module(family, name).__doc__.strip() in page


def test_every_convention_is_listed_and_explained(capsys):
    from readcheck.reading import conventions

    run = families.module("cli.commands", "convention").command
    assert run() == 0
    assert len(capsys.readouterr().out.splitlines()) == len(conventions.names())
    for name in conventions.names():
        assert run(name) == 0
        assert "source: " in capsys.readouterr().out


def test_every_language_is_listed_and_told_of(capsys):
    run = families.module("cli.commands", "language").command
    assert run() == 0
    listed = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in listed] == list(families.names("languages"))
    for code in families.names("languages"):
        assert run(code) == 0
        page = capsys.readouterr().out
        assert page.startswith(f"{code} (")
        assert "a minute (" in page


def test_what_is_not_known_of_a_language_is_told(readcheck):
    german, cantonese = readcheck("language", "de-AT").stdout, readcheck("language", "yue").stdout
    assert "reading time:  Lesezeit: 5 Minuten, 5 Minuten zu lesen" in german
    assert "flesch-amstad" in german
    assert "reading time:  not known" in cantonese
    assert "syllables:     by vowels only" in cantonese
    assert "formulas:      none; the words a sentence are told" in cantonese
    assert "measured:      nothing" in cantonese


def test_what_was_measured_of_a_language_is_told(readcheck):
    korean, lithuanian = readcheck("language", "ko").stdout, readcheck("language", "lt").stdout
    assert "measured:      detection, speed\n" in korean
    assert "not measured:  sentences, syllables, formulas, wordings\n" in korean
    assert "told by:       the sequences of its letters\n" in lithuanian


def test_only_known_languages_count_as_measured():
    assert set().union(*MEASURED.values()) <= set(families.names("languages"))


@pytest.mark.parametrize(
    ("command", "wrong", "right"),
    [
        ("rule", "reading-time-of", "reading-time-off"),
        ("formula", "flesh-kincaid", "flesch-kincaid"),
        ("convention", "medum", "medium"),
        ("language", "German", "de"),
    ],
)
def test_an_unknown_name_gets_the_nearest_right_one(readcheck, command, wrong, right):
    done = readcheck(command, wrong)
    assert done.returncode == 2
    assert f"did you mean '{right}'?" in done.stderr


def test_version(readcheck):
    assert readcheck("--version").stdout == f"readcheck {package.__version__}\n"


@pytest.mark.parametrize("command", [None, *families.names("cli.commands")])
def test_help_fits_80_columns_and_shows_examples(readcheck, command):
    done = readcheck(*([command] if command else []), "--help", env={"COLUMNS": "200"})
    assert done.returncode == 0
    assert "Examples:" in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80
    assert "[default: None]" not in done.stdout


def test_the_first_page_of_help_fits_a_screen_and_leads_to_the_rest(readcheck):
    first, every = (readcheck("check", each).stdout for each in ("--help", "--help-all"))
    assert len(first.splitlines()) <= 40
    assert all(name in first for name in ("--fix", "--max-grade", "--output-format", "--since"))
    assert "--help-all has more" in first
    told = set(re.findall(r"^  (?:-\w, )?(--[\w-]+)", every, re.MULTILINE))
    assert told >= {"--cross-check", "--max-seconds", "--fix", "--help-all", "--help"}
    more = sum(int(number) for number in re.findall(r"\((\d+)\)", first))
    assert len(re.findall(r"^  .*?--[\w-]+", first, re.MULTILINE)) < more < len(told)


@pytest.mark.parametrize("name", families.names("cli.commands"))
def test_all_of_the_help_can_be_asked_for_anywhere(readcheck, name):
    done = readcheck(name, "--help-all")
    assert (done.returncode, done.stderr) == (0, "")
    assert name == "check" or done.stdout == readcheck(name, "--help").stdout


@pytest.mark.parametrize("name", [None, "check", "formula"])
def test_help_is_coloured_where_colour_is_wanted(readcheck, name):
    arguments = [name, "--help"] if name else ["--help"]
    plain = readcheck(*arguments).stdout
    colored = readcheck(*arguments, env={"FORCE_COLOR": "1"}).stdout
    assert "\x1b" not in plain
    assert "\x1b[36m-h, --help\x1b[0m" in colored
    assert re.sub(r"\x1b\[\d*m", "", colored) == plain


def test_a_setting_s_name_in_place_of_a_path_explains_it(readcheck, articles):
    done = readcheck("config", "max-grade")
    assert done.stdout.startswith("# The highest school grade")
    assert "max-grade = (not set)" in done.stdout
    (articles / "max-grade").mkdir()
    assert "select = []" in readcheck("config", "max-grade").stdout


@pytest.mark.parametrize(
    "command", [name for name in families.names("cli.commands") if name != "clean"]
)
def test_help_names_arguments_as_other_tools_do(readcheck, command):
    """typer's own names once came out as "shell}:<bash|zsh|fish>"."""
    usage = readcheck(command, "--help").stdout.split("\n\n")[0]
    assert re.fullmatch(rf"Usage: readcheck {command} \[OPTIONS\]( [\[A-Z|\].]+)+", usage)
