"""Every setting, as one frozen dataclass; files, schema, docs and options are made from it."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from enum import StrEnum
from functools import cache
from math import inf
from typing import Any, NamedTuple


class ValueKind(StrEnum):
    """What a setting's value is, in a configuration file."""

    FLAG = "true or false"
    INTEGER = "a whole number"
    NUMBER = "a number"
    TEXT = "a text"
    LIST = "a list of texts"
    TABLE = "a table of texts"


class Scope(StrEnum):
    """What a setting decides about: each article by itself, or the whole run."""

    ARTICLE = "article"
    RUN = "run"


class Spec(NamedTuple):
    """What is to be known of a setting beside its name and default.

    `choices` are the only values allowed; `family` names the family whose members are (a rule, a
    formula), with the names `also` beside them; an `open_ended` family has more than can be listed.
    All bind the entries of a list and the keys of a table. A number lies from `least` to `most`.
    """

    doc: str
    kind: ValueKind
    scope: Scope
    choices: tuple[str, ...]
    family: str
    also: tuple[str, ...]
    open_ended: bool
    example: str
    least: float
    most: float


def _setting(
    default: object,
    kind: ValueKind,
    doc: str,
    *,
    scope: Scope = Scope.ARTICLE,
    choices: tuple[str, ...] = (),
    family: str = "",
    also: tuple[str, ...] = (),
    open_ended: bool = False,
    example: str = "",
    least: float = -inf,
    most: float = inf,
) -> Any:  # noqa: ANN401 A dataclass field stands where its value's type is declared.
    spec = Spec(doc, kind, scope, choices, family, also, open_ended, example, least, most)
    return field(default=default, metadata={"spec": spec})


EVERY = "all"  # In a list of rules: all that there are.
SEVERITIES = ("error", "warning", "info")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What decides how articles are measured and checked. The fields' `Spec`s document them."""

    select: tuple[str, ...] = _setting(
        (),
        ValueKind.LIST,
        'The rules to run in place of the default ones; "all" is every rule.',
        family="checks",
        also=(EVERY,),
        example='["reading-time-off", "grade-too-high"]',
    )
    extend_select: tuple[str, ...] = _setting(
        (), ValueKind.LIST, "Rules to run beside the selected ones.", family="checks", also=(EVERY,)
    )
    ignore: tuple[str, ...] = _setting(
        (), ValueKind.LIST, "Rules not to run.", family="checks", also=(EVERY,)
    )
    severity: tuple[tuple[str, str], ...] = _setting(
        (),
        ValueKind.TABLE,
        "The severity of single rules: error, warning or info.",
        family="checks",
        also=(EVERY,),
        example='{ word-count-off = "info" }',
    )
    audience: str | None = _setting(
        None,
        ValueKind.TEXT,
        "Whom the articles are for; sets max-grade where that is not set.",
        choices=("children", "plain-language", "general", "technical", "academic"),
        example='"general"',
    )
    max_grade: float | None = _setting(
        None,
        ValueKind.NUMBER,
        "The highest school grade an article may need.",
        example="12",
        least=0,
        most=100,
    )
    grade_formula: str = _setting(
        "flesch-kincaid",
        ValueKind.TEXT,
        "The formula whose grade max-grade limits.",
        family="scores",
    )
    strictness: str = _setting(
        "value",
        ValueKind.TEXT,
        'What must be over max-grade: the "value", or its whole "range" of uncertainty.',
        choices=("value", "range"),
    )
    convention: str | None = _setting(
        None,
        ValueKind.TEXT,
        "The convention the site publishes its reading times by; claims must follow it exactly.",
        family="reading.conventions",
        open_ended=True,
        example='"hugo"',
    )
    words_per_minute: float | None = _setting(
        None,
        ValueKind.NUMBER,
        "The reader's speed, in place of the language's.",
        example="238",
        least=1,
        most=10_000,
    )
    language: str | None = _setting(
        None,
        ValueKind.TEXT,
        "The articles' language, whatever they say themselves.",
        family="languages",
        open_ended=True,
        example='"en"',
    )
    selector: str | None = _setting(
        None,
        ValueKind.TEXT,
        "A CSS selector of the article in an HTML page.",
        example='"article.post"',
    )
    include: tuple[str, ...] = _setting(
        (),
        ValueKind.LIST,
        "Globs of the files to take from a folder, in place of the known file name endings.",
        scope=Scope.RUN,
        example='["posts/**/*.md"]',
    )
    exclude: tuple[str, ...] = _setting(
        (
            ".git",
            ".hg",
            ".svn",
            ".tox",
            ".nox",
            ".venv",
            "venv",
            "node_modules",
            "__pycache__",
            ".*_cache",
        ),
        ValueKind.LIST,
        "Globs of files and folders to leave out of a folder.",
        scope=Scope.RUN,
    )
    extend_exclude: tuple[str, ...] = _setting(
        (),
        ValueKind.LIST,
        "Globs to leave out beside those of exclude.",
        scope=Scope.RUN,
        example='["drafts"]',
    )
    force_exclude: bool = _setting(
        False,
        ValueKind.FLAG,
        "Leave excluded files out even where they are given by name.",
        scope=Scope.RUN,
    )
    respect_gitignore: bool = _setting(
        True, ValueKind.FLAG, "Leave out what .gitignore files name.", scope=Scope.RUN
    )
    output_format: str | None = _setting(
        None,
        ValueKind.TEXT,
        "The form of the output.",
        scope=Scope.RUN,
        family="output.formats",
        example='"concise"',
    )
    fail_on: str = _setting(
        "error",
        ValueKind.TEXT,
        "The mildest severity that makes the run exit with 1.",
        scope=Scope.RUN,
        choices=SEVERITIES,
    )
    max_warnings: int | None = _setting(
        None,
        ValueKind.INTEGER,
        "How many warnings a run may have before it exits with 1.",
        scope=Scope.RUN,
        example="20",
        least=0,
    )
    baseline: str | None = _setting(
        None,
        ValueKind.TEXT,
        "The file of findings that are accepted for now.",
        scope=Scope.RUN,
        example='"readcheck-baseline.json"',
    )
    inline_config: bool = _setting(
        True, ValueKind.FLAG, "Obey readcheck-disable comments and readcheck keys in front matter."
    )
    unsafe_fixes: bool = _setting(
        False,
        ValueKind.FLAG,
        "Let --fix make edits that a reader should look over.",
        scope=Scope.RUN,
    )
    cache: bool = _setting(
        True, ValueKind.FLAG, "Keep results of unchanged files for the next run.", scope=Scope.RUN
    )
    cache_dir: str = _setting(
        ".readcheck_cache", ValueKind.TEXT, "Where such results are kept.", scope=Scope.RUN
    )


@cache
def specs() -> dict[str, Spec]:
    """Each setting's Spec by its kebab-case name, in the order of declaration."""
    return {kebab(item.name): item.metadata["spec"] for item in fields(Settings)}


def kebab(name: str) -> str:
    """The name of a field as configuration files and options write it."""
    return name.replace("_", "-")


def snake(name: str) -> str:
    """The name of a setting as code writes it."""
    return name.replace("-", "_")
