"""Every setting, as one named tuple; files, schema, docs and options are made from it."""

from enum import StrEnum
from functools import cache
from math import inf
from typing import Annotated, NamedTuple


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

    kind: ValueKind
    doc: str
    scope: Scope = Scope.ARTICLE
    choices: tuple[str, ...] = ()
    family: str = ""
    also: tuple[str, ...] = ()
    open_ended: bool = False
    example: str = ""
    least: float = -inf
    most: float = inf


EVERY = "all"  # In a list of rules: all that there are.
SEVERITIES = ("error", "warning", "info")


class Settings(NamedTuple):
    """What decides how articles are measured and checked. The fields' `Spec`s document them."""

    select: Annotated[
        tuple[str, ...],
        Spec(
            ValueKind.LIST,
            'The rules to run in place of the default ones; "all" is every rule.',
            family="checks",
            also=(EVERY,),
            example='["reading-time-off", "grade-too-high"]',
        ),
    ] = ()
    extend_select: Annotated[
        tuple[str, ...],
        Spec(
            ValueKind.LIST, "Rules to run beside the selected ones.", family="checks", also=(EVERY,)
        ),
    ] = ()
    ignore: Annotated[
        tuple[str, ...], Spec(ValueKind.LIST, "Rules not to run.", family="checks", also=(EVERY,))
    ] = ()
    severity: Annotated[
        tuple[tuple[str, str], ...],
        Spec(
            ValueKind.TABLE,
            "The severity of single rules: error, warning or info.",
            family="checks",
            example='{ word-count-off = "info" }',
        ),
    ] = ()
    audience: Annotated[
        str | None,
        Spec(
            ValueKind.TEXT,
            "Whom the articles are for; sets max-grade where that is not set.",
            choices=(
                "children",
                "plain-language",
                "lower-secondary",
                "general",
                "technical",
                "academic",
            ),
            example='"general"',
        ),
    ] = None
    max_grade: Annotated[
        float | None,
        Spec(
            ValueKind.NUMBER,
            "The highest school grade an article may need; 9 is lower secondary education, as in"
            " WCAG 3.1.5. `readcheck rule grade-too-high` tells what to aim at.",
            example="9",
            least=0,
            most=100,
        ),
    ] = None
    max_sentence_words: Annotated[
        int | None,
        Spec(
            ValueKind.INTEGER,
            "The most words of a sentence, in place of what guides to the language advise.",
            example="25",
            least=1,
        ),
    ] = None
    max_paragraph_words: Annotated[
        int,
        Spec(ValueKind.INTEGER, "The most words of a paragraph.", least=1),
    ] = 150
    max_section_words: Annotated[
        int,
        Spec(ValueKind.INTEGER, "The most words from one heading to the next.", least=1),
    ] = 300
    grade_formula: Annotated[
        str, Spec(ValueKind.TEXT, "The formula whose grade max-grade limits.", family="scores")
    ] = "flesch-kincaid"
    strictness: Annotated[
        str,
        Spec(
            ValueKind.TEXT,
            'What must be over max-grade: the "value", or its whole "range" of uncertainty.',
            choices=("value", "range"),
        ),
    ] = "value"
    convention: Annotated[
        str | None,
        Spec(
            ValueKind.TEXT,
            "The convention the site publishes its reading times by;"
            " claims must follow it exactly.",
            family="reading.conventions",
            open_ended=True,
            example='"hugo"',
        ),
    ] = None
    words_per_minute: Annotated[
        float | None,
        Spec(
            ValueKind.NUMBER,
            "The reader's speed, in place of the language's.",
            example="238",
            least=1,
            most=10_000,
        ),
    ] = None
    aloud: Annotated[
        bool,
        Spec(
            ValueKind.FLAG,
            "Give the time of reading aloud, for talks and videos; claims stay held in silence.",
        ),
    ] = False
    language: Annotated[
        str | None,
        Spec(
            ValueKind.TEXT,
            "The articles' language, whatever they say themselves.",
            family="languages",
            open_ended=True,
            example='"en"',
        ),
    ] = None
    selector: Annotated[
        str | None,
        Spec(
            ValueKind.TEXT,
            "A CSS selector of the article in an HTML page.",
            example='"article.post"',
        ),
    ] = None
    include: Annotated[
        tuple[str, ...],
        Spec(
            ValueKind.LIST,
            "Globs of the files to take from a folder, in place of the known file name endings.",
            scope=Scope.RUN,
            example='["posts/**/*.md"]',
        ),
    ] = ()
    exclude: Annotated[
        tuple[str, ...],
        Spec(
            ValueKind.LIST, "Globs of files and folders to leave out of a folder.", scope=Scope.RUN
        ),
    ] = (
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
    )
    extend_exclude: Annotated[
        tuple[str, ...],
        Spec(
            ValueKind.LIST,
            "Globs to leave out beside those of exclude.",
            scope=Scope.RUN,
            example='["drafts"]',
        ),
    ] = ()
    force_exclude: Annotated[
        bool,
        Spec(
            ValueKind.FLAG,
            "Leave excluded files out even where they are given by name.",
            scope=Scope.RUN,
        ),
    ] = False
    respect_gitignore: Annotated[
        bool, Spec(ValueKind.FLAG, "Leave out what .gitignore files name.", scope=Scope.RUN)
    ] = True
    max_file_size: Annotated[
        float,
        Spec(
            ValueKind.NUMBER,
            "The megabytes that a file may have; a larger one is told and not read.",
            scope=Scope.RUN,
            least=0.001,
            most=10_000,
        ),
    ] = 50.0
    site: Annotated[
        tuple[tuple[str, str], ...],
        Spec(
            ValueKind.TABLE,
            "Where the site is published, and the folder that its address leads to, where pages"
            " are held against each other and links do not lead to files by themselves.",
            scope=Scope.RUN,
            choices=("base-url", "root"),
            example='{ base-url = "https://example.org/docs/", root = "public" }',
        ),
    ] = ()
    output_format: Annotated[
        str | None,
        Spec(
            ValueKind.TEXT,
            "The form of the output.",
            scope=Scope.RUN,
            family="output.formats",
            example='"concise"',
        ),
    ] = None
    fail_on: Annotated[
        str,
        Spec(
            ValueKind.TEXT,
            "The mildest severity to exit with 1 for; a hook that passes hides milder findings.",
            scope=Scope.RUN,
            choices=SEVERITIES,
        ),
    ] = "error"
    max_warnings: Annotated[
        int | None,
        Spec(
            ValueKind.INTEGER,
            "How many warnings a run may have before it exits with 1.",
            scope=Scope.RUN,
            example="20",
            least=0,
        ),
    ] = None
    baseline: Annotated[
        str | None,
        Spec(
            ValueKind.TEXT,
            "The file of findings that are accepted for now.",
            scope=Scope.RUN,
            example='"readcheck-baseline.json"',
        ),
    ] = None
    all_formulas: Annotated[
        bool,
        Spec(
            ValueKind.FLAG,
            "Show the scores of all formulas of a single article, not of two.",
            scope=Scope.RUN,
        ),
    ] = False
    inline_config: Annotated[
        bool,
        Spec(ValueKind.FLAG, "Obey readcheck-disable comments and readcheck keys in front matter."),
    ] = True
    unsafe_fixes: Annotated[
        bool,
        Spec(
            ValueKind.FLAG, "Let --fix make edits that a reader should look over.", scope=Scope.RUN
        ),
    ] = False
    cache: Annotated[
        bool,
        Spec(
            ValueKind.FLAG,
            "Keep results of unchanged files for the next run;"
            " in CI only in a cache-dir that an option or the environment names.",
            scope=Scope.RUN,
        ),
    ] = True
    cache_dir: Annotated[
        str, Spec(ValueKind.TEXT, "Where such results are kept.", scope=Scope.RUN)
    ] = ".readcheck_cache"
    max_seconds: Annotated[
        float,
        Spec(
            ValueKind.NUMBER,
            "The seconds of the processor's time that one file may take before it is told as"
            " unreadable; Windows has no such timer.",
            scope=Scope.RUN,
            least=0.1,
            most=86_400,
        ),
    ] = 60


@cache
def specs() -> dict[str, Spec]:
    """Each setting's Spec by its kebab-case name, in the order of declaration."""
    return {kebab(name): hint.__metadata__[0] for name, hint in Settings.__annotations__.items()}


def kebab(name: str) -> str:
    """The name of a field as configuration files and options write it."""
    return name.replace("_", "-")


def snake(name: str) -> str:
    """The name of a setting as code writes it."""
    return name.replace("-", "_")
