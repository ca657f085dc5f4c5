"""Configuration files, overrides, environment and options, and what is said of mistakes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from readcheck.config.discover import nearest
from readcheck.config.load import load
from readcheck.config.model import ConfigError, Layer
from readcheck.config.resolve import AUDIENCES, Resolver
from readcheck.settings import Settings, specs

NO_OPTIONS = Layer({}, "options")


@pytest.fixture(autouse=True)
def _forget():
    nearest.cache_clear()
    load.cache_clear()


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def settings(path: Path, options: Layer = NO_OPTIONS, **kwargs) -> Settings:
    return Resolver(options, environment={}, **kwargs).of(path).settings


def test_without_any_configuration_the_defaults_hold(tmp_path):
    assert settings(tmp_path / "a.md") == Settings()


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("readcheck.toml", ""),
        (".readcheck.toml", ""),
        ("pyproject.toml", "[project]\nname = 'x'\n\n[tool.readcheck]\n"),
    ],
)
def test_each_file_name_is_read(tmp_path, name, head):
    write(tmp_path / name, f"{head}max-grade = 9\nignore = ['word-count-off']\n")
    found = settings(tmp_path / "posts" / "a.md")
    assert (found.max_grade, found.ignore) == (9.0, ("word-count-off",))


def test_the_nearest_file_wins_and_nothing_is_merged(tmp_path):
    write(tmp_path / "readcheck.toml", "max-grade = 9\nlanguage = 'de'\n")
    write(tmp_path / "blog" / "readcheck.toml", "max-grade = 7\n")
    found = settings(tmp_path / "blog" / "posts" / "a.md")
    assert (found.max_grade, found.language) == (7.0, None)


def test_a_pyproject_without_our_table_does_not_count(tmp_path):
    write(tmp_path / "readcheck.toml", "max-grade = 9\n")
    write(tmp_path / "blog" / "pyproject.toml", "[tool.ruff]\nline-length = 80\n")
    assert settings(tmp_path / "blog" / "a.md").max_grade == 9.0


def test_dotted_name_comes_first_in_a_folder(tmp_path):
    write(tmp_path / "pyproject.toml", "[tool.readcheck]\nmax-grade = 1\n")
    write(tmp_path / "readcheck.toml", "max-grade = 2\n")
    write(tmp_path / ".readcheck.toml", "max-grade = 3\n")
    assert settings(tmp_path / "a.md").max_grade == 3.0


def test_extend_puts_the_other_file_below(tmp_path):
    write(tmp_path / "base.toml", "max-grade = 9\nlanguage = 'de'\n")
    write(tmp_path / "blog" / "readcheck.toml", "extend = '../base.toml'\nmax-grade = 7\n")
    found = settings(tmp_path / "blog" / "a.md")
    assert (found.max_grade, found.language) == (7.0, "de")


def test_all_matching_overrides_apply_and_the_last_wins(tmp_path):
    write(
        tmp_path / "readcheck.toml",
        """
        max-grade = 12
        [[overrides]]
        files = ["posts/**"]
        max-grade = 9
        language = "fr"
        [[overrides]]
        files = ["kids"]
        max-grade = 5
        """,
    )
    assert settings(tmp_path / "a.md").max_grade == 12.0
    both = settings(tmp_path / "posts" / "kids" / "a.md")
    assert (both.max_grade, both.language) == (5.0, "fr")


def test_options_beat_environment_and_files_and_origins_tell(tmp_path):
    path = write(tmp_path / "readcheck.toml", "\nmax-grade = 9\noutput-format = 'json'\n")
    resolver = Resolver(
        Layer({"max_grade": 3.0}, "--max-grade"),
        environment={"READCHECK_OUTPUT_FORMAT": "concise"},
    )
    found = resolver.of(tmp_path / "a.md")
    assert (found.settings.max_grade, found.settings.output_format) == (3.0, "concise")
    assert found.origin("max_grade") == "--max-grade"
    assert found.origin("output_format") == "environment"
    assert found.origin("language") == "default"
    write(path, "\n\nlanguage = 'de'")
    load.cache_clear()
    assert (
        Resolver(NO_OPTIONS, environment={}).of(tmp_path / "a.md").origin("language") == f"{path}:3"
    )


def test_audience_sets_the_grade_unless_it_is_set(tmp_path):
    assert settings(tmp_path / "a", Layer({"audience": "children"}, "o")).max_grade == 5.0
    chosen = Layer({"audience": "children", "max_grade": 7.0}, "o")
    assert settings(tmp_path / "a", chosen).max_grade == 7.0


def test_every_audience_has_a_grade_and_its_source():
    assert tuple(AUDIENCES) == specs()["audience"].choices
    grades = [audience.grade for audience in AUDIENCES.values()]
    assert grades == sorted(grades)
    assert all(audience.source for audience in AUDIENCES.values())


def test_lower_secondary_is_nine_years_of_school(tmp_path):
    """What WCAG 3.1.5 asks no more than."""
    assert settings(tmp_path / "a", Layer({"audience": "lower-secondary"}, "o")).max_grade == 9.0


def test_isolated_reads_no_file(tmp_path):
    write(tmp_path / "readcheck.toml", "max-grade = 9\n")
    assert settings(tmp_path / "a.md", isolated=True).max_grade is None


def test_a_given_file_is_used_for_every_input(tmp_path):
    write(tmp_path / "readcheck.toml", "max-grade = 9\n")
    other = write(tmp_path / "ci.toml", "max-grade = 4\n")
    assert settings(tmp_path / "a.md", config=other).max_grade == 4.0


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("\nmax-grad = 9", ":2: unknown setting 'max-grad'; did you mean 'max-grade'?"),
        ("max_grade = 9", ":1: unknown setting 'max_grade'; did you mean 'max-grade'?"),
        ("max-grade = 'nine'", ":1: max-grade must be a number, not the text 'nine'"),
        ("max-grade = true", ":1: max-grade must be a number, not true or false"),
        ("select = 'all'", ":1: select must be a list of texts, not the text 'all'"),
        (
            "ignore = ['reading-time-of']",
            ":1: ignore: unknown name 'reading-time-of'; did you mean 'reading-time-off'?",
        ),
        ("convention = 'huge'", ":1: convention: unknown name 'huge'; did you mean 'hugo'?"),
        ("audience = 'kids'", ":1: audience: unknown name 'kids'"),
        ("severity = { all = 'info' }", "unknown name 'all'"),
        ("severity = { word-count-off = 'fatal' }", "'fatal'; it is none of error, warning, info"),
        ("severity = { word-count-off = 'warn' }", "did you mean 'warning'?"),
        ("max-warnings = 1.5", "must be a whole number, not 1.5"),
        ("max-grade = 9\nmax-grade = 8", ": a setting is set twice"),
        ("[tool.readcheck]\nmax-grade = 9", "no table 'tool'; settings stand at the top"),
        ("a = = b", "readcheck.toml:1:5: Invalid value"),
        ("extend = 'nowhere.toml'", "nowhere.toml: No such file"),
        ("extend = 'readcheck.toml'", "readcheck.toml: extends itself"),
        ("[[overrides]]\nmax-grade = 9", ":1: an override needs files"),
        (
            "max-grade = 1\n[[overrides]]\nfiles = ['a']\nmax-grad = 9",
            ":4: unknown setting 'max-grad'",
        ),
        (
            "[[overrides]]\nfiles = ['a']\nfail-on = 'info'",
            ":3: fail-on is about the whole run",
        ),
        ("overrides = 3", ":1: overrides must be tables"),
    ],
)
def test_mistakes_are_told_with_file_and_line(tmp_path, text, message):
    path = write(tmp_path / "readcheck.toml", text)
    with pytest.raises(ConfigError, match=re.escape(message)) as caught:
        settings(tmp_path / "a.md")
    assert str(caught.value).startswith(str(tmp_path))
    assert "\n" not in str(caught.value)
    assert path.exists()


def test_an_unknown_value_in_the_environment_is_told():
    resolver = Resolver(NO_OPTIONS, environment={"READCHECK_OUTPUT_FORMAT": "jsn"}, isolated=True)
    with pytest.raises(ConfigError, match=r"READCHECK_OUTPUT_FORMAT: .*'jsn'; did you"):
        resolver.of(Path("a.md"))


@pytest.mark.parametrize("name", ["hugo", "225-up"])
def test_conventions_by_name_and_by_rule(tmp_path, name):
    write(tmp_path / "readcheck.toml", f"convention = '{name}'")
    assert settings(tmp_path / "a.md").convention == name
