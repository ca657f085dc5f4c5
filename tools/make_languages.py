"""Make `src/readcheck/languages/_index/` from the files of all languages.

    python tools/make_languages.py            # write it
    python tools/make_languages.py --check    # fail if it is not up to date

A run finds a phrase of any language, and tells languages apart, by the index alone: of eighty
files it loads the one that a text is in. Modules load fastest, for Python keeps them compiled.
"""

from __future__ import annotations

import argparse
import sys
import unicodedata
from collections import defaultdict
from itertools import filterfalse
from pathlib import Path
from typing import TYPE_CHECKING

from readcheck import families
from readcheck.languages import base
from readcheck.languages.model import alternatives, forms, paradigms
from readcheck.wording.tokens import normal, raw_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readcheck.languages.model import Language, Wording

TELLING = {"minutes", "hours", "words", "label", "word_label", "alone"}

PREDICTED = "Brysbaert 2019, predicted from the length of IReST's texts"

Roles = dict[str, dict[str, int]]


def languages() -> list[Language]:
    """Every language, the one that is meant where nothing tells which first."""
    found = families.members(base.FAMILY, "LANGUAGE").values()
    return sorted(found, key=lambda language: (language.rank, language.code))


def phrases(wording: Wording) -> Iterator[tuple[str, str, int]]:
    """Each phrase of a language with its role and the number that it stands for."""
    for number, names in enumerate(paradigms(wording.numbers), start=1):
        for name in names:
            yield name, "number", number
    for role, cells in (("alone", wording.alone), ("multiple", wording.multiples)):
        for cell in alternatives(cells):
            said, _, value = cell.partition("=")
            yield said, role, int(value)
    roles = {
        "minutes": wording.minutes,
        "hours": wording.hours,
        "words": wording.words,
        "seconds": wording.seconds,
        "label": wording.labels,
        "word_label": wording.word_labels,
        "before": wording.before,
        "after": wording.after,
        "less": wording.less,
        "less_after": wording.less_after,
        "takes": wording.takes,
        "about": wording.about,
        "estimated": wording.estimated,
        "to": wording.to,
    }
    for role, cell in roles.items():
        for phrase in forms(cell):
            yield phrase, role, 0


def lexicon(every: list[Language]) -> dict[tuple[str, ...], Roles]:
    """Every phrase, cut into tokens, with its roles and their languages."""
    table: dict[tuple[str, ...], Roles] = defaultdict(lambda: defaultdict(dict))
    for language in every:
        for conjunction in alternatives(language.conjunctions):
            table[spelled(conjunction)]["and"][language.code] = 0
        for phrase, role, number in phrases(language.wording) if language.wording else ():
            table[spelled(phrase)][role].setdefault(language.code, number)
    return table


def spelled(phrase: str) -> tuple[str, ...]:
    """A phrase's tokens."""
    return tuple(token.text for token in raw_tokens(normal(phrase)))


def packed(table: dict[tuple[str, ...], Roles]) -> tuple[dict[str, str], dict[str, str]]:
    """The entries by first token, the longest phrase first: the telling ones and the rest."""
    entries: dict[str, list[str]] = defaultdict(list)
    telling = set()
    for words in sorted(sorted(table), key=len, reverse=True):
        roles = table[words]
        entries[words[0]].append(f"{' '.join(words[1:])}={' '.join(map(role, roles.items()))}")
        assert not set(";= ") & set("".join(words)), words
        if TELLING & roles.keys():
            telling.add(words[0])
    every = {first: ";".join(found) for first, found in sorted(entries.items())}
    return (
        {first: entry for first, entry in every.items() if first in telling},
        {first: entry for first, entry in every.items() if first not in telling},
    )


def role(item: tuple[str, dict[str, int]]) -> str:
    """A role with its languages: `label:en,de`, `number:sv.1,da.2`."""
    name, codes = item
    return f"{name}:{','.join(f'{code}.{n}' if n else code for code, n in codes.items())}"


def union(cells: Iterable[str]) -> tuple[str, ...]:
    """Every form in some cells, in lower case, the longest first."""
    found = {normal(form) for cell in cells for form in forms(cell)}
    return tuple(sorted(found, key=lambda form: (-len(form), form)))


def table_of_words(cells: Iterable[str]) -> tuple[str, ...]:
    """Every word in some cells of words."""
    return tuple(sorted({word for cell in cells for word in cell.split()}))


def phrases_module(every: list[Language]) -> dict[str, object]:
    """The phrases around a reading time and a word count."""
    telling, rest = packed(lexicon(every))
    worded = [language for language in every if language.wording]
    return {
        "TELLING": telling,
        "REST": rest,
        "CODES": tuple(language.code for language in worded),
        "SPACE_GROUPED": tuple(
            language.code
            for language in worded
            if language.wording and language.wording.spaced_groups
        ),
        "UNIT_FIRST": tuple(
            language.code for language in worded if language.wording and language.wording.unit_first
        ),
    }


def lines_module(every: list[Language]) -> dict[str, object]:
    """The words of dates, bylines and other lines about an article."""
    months: dict[str, int] = {}
    for language in every:
        for number, cell in enumerate(paradigms(language.dates.months), start=1):
            for form in cell:
                assert months.setdefault(normal(form), number) == number, form
    found: dict[str, object] = {"MONTHS": dict(sorted(months.items()))}
    for name in ("weekdays", "published", "updated", "on"):
        found[name.upper()] = union(getattr(language.dates, name) for language in every)
    for name in every[0].lines._fields:
        found[name.upper()] = union(getattr(language.lines, name) for language in every)
    found["COUNT_LABELS"] = union(
        language.wording.word_labels for language in every if language.wording
    )
    found["PARTICLES"] = table_of_words(language.names.particles for language in every)
    found["CONJUNCTIONS"] = union(language.conjunctions for language in every)
    return found


def names_module(every: list[Language]) -> dict[str, object]:
    """The words in lines of people's names, apart from the names."""
    found: dict[str, object] = {
        name.upper(): table_of_words(getattr(language.names, name) for language in every)
        for name in ("titles", "groups", "leads", "joins")
    }
    found["SHORT_FORMS"] = union(language.names.short_forms for language in every)
    found["CONJUNCTIONS"] = union(language.conjunctions for language in every)
    return found


def keys_module(every: list[Language]) -> dict[str, object]:
    """The names of keys and elements that hold a reading time or a word count."""
    return {
        "TIMES": table_of_words(language.keys.times for language in every),
        "WORDS": table_of_words(language.keys.words for language in every),
        "CLASSES": union(language.keys.classes for language in every),
    }


def is_latin(letter: str) -> bool:
    """Whether a letter is of Latin script; a language may be written in two (Serbian)."""
    return unicodedata.name(letter).startswith("LATIN")


def detection_module(every: list[Language]) -> dict[str, object]:
    """What tells languages apart: by word, by letter, and by script where letters decide."""
    words: dict[str, list[str]] = defaultdict(list)
    letters: dict[str, list[str]] = defaultdict(list)
    for language in every:
        for word in dict.fromkeys(language.function_words.split()):
            words[word].append(language.code)
        for letter in filter(is_latin, language.letters):
            letters[letter].append(language.code)
    scripts: dict[str, dict[str, str]] = defaultdict(dict)
    for language in every:
        if language.script != "latin":
            own = "".join(filterfalse(is_latin, language.letters))
            scripts[language.script][language.code] = own
    return {
        "WORDS": {word: " ".join(codes) for word, codes in sorted(words.items())},
        "LETTERS": {letter: " ".join(codes) for letter, codes in sorted(letters.items())},
        "SCRIPTS": dict(sorted(scripts.items())),
    }


def speeds_module(every: list[Language]) -> dict[str, object]:
    """How fast each language is read, the mean of predictions, and whose words are estimates."""
    english = next(one for one in every if one.code == base.DEFAULT)
    assert english.rate
    assert english.read_aloud
    aloud = {one.code: one.read_aloud for one in sorted(every) if one.read_aloud}
    texts = {code: row.words / row.texts for code, row in aloud.items()}
    predicted = {
        code: english.rate.per_minute * words / texts[english.code] for code, words in texts.items()
    }
    speeds = {code: (speed, PREDICTED, "words") for code, speed in predicted.items()}
    speeds |= {one.code: tuple(one.rate) for one in every if one.rate}
    return {
        "SPEEDS": dict(sorted(speeds.items())),
        "MEAN": sum(predicted.values()) / len(aloud),
        "ESTIMATED": tuple(one.code for one in sorted(every) if one.has_estimated_words),
    }


def codes_module(every: list[Language]) -> dict[str, object]:
    """The code of each language by its name in English, in lower case."""
    return {"BY_NAME": {language.name.lower(): language.code for language in sorted(every)}}


MODULES = {
    "phrases": phrases_module,
    "lines": lines_module,
    "names": names_module,
    "keys": keys_module,
    "detection": detection_module,
    "speeds": speeds_module,
    "codes": codes_module,
}


def made() -> dict[str, str]:
    """Each file of the index, by its name, with its content."""
    every = languages()
    texts = {"__init__.py": '"""Made by `tools/make_languages.py` of all languages."""\n'}
    for name, contents in MODULES.items():
        doc = (contents.__doc__ or "").strip()
        parts = [f'"""{doc}\n\nMade by `tools/make_languages.py`.\n"""\n']
        parts += [f"{constant} = {literal(value)}" for constant, value in contents(every).items()]
        texts[f"{name}.py"] = "\n".join(parts) + "\n"
    return texts


def literal(value: object) -> str:
    """A value as Python writes it, an entry a line."""
    if isinstance(value, dict):
        lines = (f"    {key!r}: {item!r},\n" for key, item in value.items())
        return f"{{\n{''.join(lines)}}}"
    if isinstance(value, tuple):
        return f"(\n{''.join(f'    {item!r},' + chr(10) for item in value)})"
    return repr(value)


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing, fail if out of date")
    asked = parser.parse_args()
    folder = Path(base.__file__).parent / "_index"
    folder.mkdir(exist_ok=True)
    outdated = False
    for name, text in made().items():
        path = folder / name
        if not path.exists() or path.read_text("utf-8") != text:
            outdated = True
            if not asked.check:
                path.write_text(text, "utf-8")
    if asked.check and outdated:
        sys.exit("languages/_index is not up to date: run python tools/make_languages.py")


if __name__ == "__main__":
    main()
