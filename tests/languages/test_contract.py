"""What every language owes, and that what is known of it does its work."""

from __future__ import annotations

import subprocess
import sys
import unicodedata

import pytest

from readcheck import families
from readcheck.article.model import Origin
from readcheck.claims.model import Claim, ClaimKind
from readcheck.claims.rewrite import rewrite
from readcheck.languages.base import FAMILY, code_of, known_code, language
from readcheck.languages.model import PLURALS, Dates, Keys, Lines, Names, alternatives, paradigms
from readcheck.prose.syllables import syllables
from readcheck.reading.speeds import speed
from readcheck.source import Span
from readcheck.wording.meta_lines import is_meta_line
from readcheck.wording.phrases import find_phrases

LANGUAGES = families.members(FAMILY, "LANGUAGE")
GAPS = (None, "", Dates(), Lines(), Names(), Keys())
WORDED = {code: one for code, one in LANGUAGES.items() if one.wording}


def times(wording):
    """Reading times by all words of a language that say one, each with its minutes."""
    minute = paradigms(wording.minutes)[0]
    for number in (1, 2, 5, 21):
        for paradigm in paradigms(wording.minutes):
            yield f"{number} {wording.form(paradigm, number)}", number
    if wording.hours:
        yield f"2 {wording.form(paradigms(wording.hours)[0], 2)}", 120
    yield f"4–6 {wording.form(minute, 6)}", 5
    yield f"< 1 {minute[0]}", 0.5
    for word in alternatives(wording.less):
        yield f"{word} 1 {minute[0]}", 0.5
    for word in alternatives(wording.less_after):
        yield f"1 {minute[0]} {word}", 0.5
    for number, names in enumerate(paradigms(wording.numbers), start=1):
        for name in names:
            yield f"{name} {wording.form(minute, number)}", number
    for cell in alternatives(wording.alone):
        said, _, number = cell.partition("=")
        yield said, int(number)


def lines(wording):
    """Those times with each word that makes them one of reading, and their minutes."""
    for amount, minutes in times(wording):
        for label in alternatives(wording.labels):
            yield f"{label}: {amount}", minutes
            yield f"{label} {amount}", minutes
        for after in alternatives(wording.after):
            yield f"{amount} {after}", minutes
        for before in alternatives(wording.before):
            yield f"{before} {amount}", minutes


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_a_language_owes(code):
    one = LANGUAGES[code]
    assert one.code == code == code_of(code) == known_code(code)
    assert one.name[0].isupper()
    assert one.script.islower()
    assert one.function_words == one.function_words.lower()
    assert unicodedata.is_normalized("NFC", one.function_words + one.letters)
    for fact in (one.rate, one.read_aloud):
        assert fact is None or fact[0] > 0
    assert one.rate is None or one.rate.source
    assert not one.dates.months or len(paradigms(one.dates.months)) == 12
    assert syllables("a", code) == 1
    assert 100 < speed(code).typical < 600


def test_what_each_language_lacks():
    """Nothing fails for a gap: a language has what is known of it. `pytest -s` prints the rest."""
    for code, one in LANGUAGES.items():
        lacks = [name for name, value in one._asdict().items() if value in GAPS]
        print(f"{code} {one.name} lacks {', '.join(lacks) or 'nothing'}")  # noqa: T201 That is what it is for.
        assert not {"code", "name", "script"} & set(lacks)


@pytest.mark.parametrize("code", WORDED)
def test_the_wording_of_a_language_is_complete(code):
    wording = WORDED[code].wording
    assert wording.plural in PLURALS
    assert wording.after or wording.labels
    for (label,) in paradigms(wording.labels):
        text = f"{label}: 5 {paradigms(wording.minutes)[0][-1]}"
        (phrase,) = find_phrases(text, code)
        assert (phrase.start, phrase.end, phrase.evidence) == (0, len(text), "label")
    for (after,) in paradigms(wording.after):
        text = f"5 {paradigms(wording.minutes)[0][-1]} {after}"
        (phrase,) = find_phrases(text, code)
        assert (phrase.start, phrase.end) == (0, len(text))


@pytest.mark.parametrize("code", WORDED)
def test_every_reading_time_is_a_meta_line(code):
    claimed = [
        text
        for text, _ in lines(WORDED[code].wording)
        if any(phrase.evidence != "bare" for phrase in find_phrases(text, code))
    ]
    assert len(claimed) > 20
    assert [text for text in claimed if not is_meta_line(text)] == []


@pytest.mark.parametrize("code", WORDED)
def test_every_time_reads_back_and_is_rewritten(code):
    """Each time has its value, can be given another one, and can have its own back."""
    wording = WORDED[code].wording
    lead = alternatives(wording.labels)[0]
    for amount, minutes in times(wording):
        phrase = find_phrases(f"{lead}: {amount}", code)[0]
        assert (phrase.quantity.low + phrase.quantity.high) / 2 == minutes, amount
        text = f"{lead}: {amount}"
        for new in (7, 2):
            phrase = find_phrases(text, code)[0]
            span = Span(phrase.value_start, phrase.value_end)
            claim = Claim(
                ClaimKind.READING_TIME,
                Origin.VISIBLE,
                text[span.start : span.end],
                Span(phrase.start, phrase.end),
                span,
                low=phrase.quantity.low,
                high=phrase.quantity.high,
                language=phrase.language,
            )
            written = rewrite(claim, text, new)
            assert written is not None, text
            text = text[: span.start] + written + text[span.end :]
            found = find_phrases(text, code)[0].quantity
            assert (found.low, found.high) == (new, new), text


LOADED = """
import sys
from readcheck import check_text
check_text("# A\\n\\nReading time: 5 minutes\\n\\n" + "We row. " * 60, "a.md")
print(*(name for name in sys.modules if name.startswith("readcheck.languages.")))
"""


def test_english_loads_no_other_language():
    done = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=True
    )
    loaded = {name.split(".")[2] for name in done.stdout.split()}
    assert loaded & set(families.names(FAMILY)) == {"en"}


def test_the_index_is_up_to_date():
    done = subprocess.run(
        [sys.executable, "tools/make_languages.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"run python tools/make_languages.py: {done.stderr}"


def test_an_unknown_language_is_known_by_its_code_only():
    assert language("qu").wording is None
    assert language("qu").spaced
