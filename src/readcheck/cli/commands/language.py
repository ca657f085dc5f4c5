"""`readcheck language`: what readcheck knows of a language, and what it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from readcheck import families
from readcheck.cli.declare import Argument, BadParameter
from readcheck.cli.explain import explain
from readcheck.languages import base

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.languages.model import Language, Wording

UNKNOWN = "not known"
EXAMPLES = """\b
Examples:
  readcheck language
  readcheck language de
"""


def command(
    code: Annotated[
        str | None,
        Argument(
            metavar="[CODE]",
            help="The language, by its code or a tag such as en-GB; without it, all of them.",
            rich_help_panel="Arguments",
        ),
    ] = None,
) -> int:
    """Tell what readcheck knows of a language, or list them all."""
    try:
        name = None if code is None else base.known_code(code)
    except ValueError as error:
        raise BadParameter(str(error), param_hint="CODE") from None
    return explain(name, families.names(base.FAMILY), summary=_summary, page=_page)


def _summary(code: str) -> str:
    return base.language(code).name


def _page(code: str) -> str:
    one = base.language(code)
    lines = (f"  {label + ':':<15}{value}\n" for label, value in facts(one))
    return f"{code} ({one.name})\n\n{''.join(lines)}"


def facts(one: Language) -> Iterator[tuple[str, str]]:
    """Each thing that can be known of a language, with what is known."""
    from readcheck.languages._measured import MEASURED
    from readcheck.languages.model import alternatives
    from readcheck.reading.speeds import speed
    from readcheck.scores.base import formulas

    yield "reading time", _examples(one.wording) if one.wording else UNKNOWN
    dates = one.dates
    labels = [*alternatives(dates.published), *alternatives(dates.updated)]
    months = "names of months" if dates.months else ""
    yield "dates", ", ".join(filter(None, [months, *labels])) or UNKNOWN
    lines = one.lines
    makers = [cell for part in (lines.by, lines.authors, lines.reviewed_by) for cell in _of(part)]
    yield "bylines", ", ".join(makers) or UNKNOWN
    short = one.abbreviations
    yield "abbreviations", str(len(short.known)) if short else f"{UNKNOWN}; a few that most share"
    yield "syllables", "by rules of its own" if one.syllables else "by vowels only"
    yield "told by", _told_by(one)
    pace = speed(one.code)
    yield "speed", f"{pace.typical:g} {pace.unit} a minute ({pace.source})"
    made = ", ".join(formula.name for formula in formulas(one.code))
    yield "formulas", made or "none; the words a sentence are told"
    measured = [what for what, codes in MEASURED.items() if one.code in codes]
    yield "measured", ", ".join(measured) or "nothing"
    yield "not measured", ", ".join(what for what in MEASURED if what not in measured) or "nothing"


def _of(cell: str) -> list[str]:
    from readcheck.languages.model import forms

    return forms(cell)


def _examples(wording: Wording) -> str:
    """How the language says five minutes of reading."""
    from readcheck.languages.model import alternatives, paradigms

    unit = wording.form(paradigms(wording.minutes)[0], 5)
    amount = f"{unit} 5" if wording.unit_first else f"5 {unit}"
    labels = [f"{label}: {amount}" for label in alternatives(wording.labels)]
    after = [f"{amount} {word}" for word in alternatives(wording.after)]
    before = [f"{word} {amount}" for word in alternatives(wording.before)]
    return ", ".join(words[0] for words in (labels, after, before) if words)


def _told_by(one: Language) -> str:
    """What tells a text of the language from one of others where it does not say it."""
    from readcheck.languages._index.detection import SCRIPTS
    from readcheck.prose import profiles

    means = ["its commonest words"] if one.function_words else []
    if any(one.code in profiles.profile(script).ranks for script in profiles.SCRIPTS):
        means.append("the sequences of its letters")
    if means:
        return " and ".join(means)
    if one.letters:
        return "letters of its own"
    first = next(iter(SCRIPTS.get(one.script, ())), "")  # The one that is meant without letters.
    return "its script" if one.code == first else "nothing: a page has to state it"
