"""A new number put into a phrase: numerals, plural, and what the old amount needed and this not."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from readcheck.languages.base import DEFAULT, language
from readcheck.languages.model import paradigms
from readcheck.wording.amounts import number_of
from readcheck.wording.lexicon import Role, tokens
from readcheck.wording.markup import has_tags, masked
from readcheck.wording.numerals import write_number
from readcheck.wording.tokens import raw_tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.languages.model import Wording
    from readcheck.wording.lexicon import Token
    from readcheck.wording.phrases import Phrase

_HOUR = 60


class _Change(NamedTuple):
    start: int
    end: int
    text: str


def reworded(phrase: Phrase, raw: str, low: int, high: int) -> str | None:
    """The phrase's amount with a new value, or None where its shape cannot say it.

    `raw` is the source that the phrase was found in (masked); markup in it is kept.
    """
    bound = low == 0 and phrase.quantity.shape == "less"
    if low != high and phrase.quantity.shape != "range" and not bound:
        return None
    if phrase.quantity.shape == "clock":
        return _clock(phrase.quantity.numbers[0].text, high)
    if phrase.quantity.shape == "rounded":
        return _rounded(phrase, raw, high)
    changes = _changes(_Writer(phrase, raw), low, high)
    return None if changes is None else _applied(phrase, raw, changes)


def _changes(writer: _Writer, low: int, high: int) -> list[_Change] | None:
    shape = writer.phrase.quantity.shape
    if low == 0 and shape == "less" and writer.phrase.quantity.numbers:
        return [writer.number(0, high), *writer.unit(high)]
    spelled = writer.spelled(high) if shape in {"plain", "alone", "less"} else None
    if spelled is not None:
        return [spelled]
    if shape == "hours":
        return _hours(writer, high)
    if shape == "alone" or not writer.phrase.quantity.numbers:
        return writer.whole(high)
    if shape == "range":
        return _range(writer, low, high)
    return [*writer.without_bound(), writer.number(0, high), *writer.unit(high)]


def _range(writer: _Writer, low: int, high: int) -> list[_Change]:
    first, second = writer.phrase.quantity.numbers
    if low == high:
        return [
            writer.number(0, low),
            _Change(first.end, second.end, ""),
            *writer.unit(high),
        ]
    return [writer.number(0, low), writer.number(1, high), *writer.unit(high)]


def _clock(like: str, minutes: int) -> str | None:
    """A time with colons, in as many parts.

    "9:30" may be minutes and seconds: "0:03" in its place would be three seconds. "0:09" is hours
    and minutes, for nothing is said to take nine seconds.
    """
    hours, rest = divmod(minutes, _HOUR)
    seconds = ":00" * (like.count(":") - 1)
    if not (hours or seconds or int(like.partition(":")[0]) == 0):
        return None
    return f"{hours:0{like.index(':')}}:{rest:02}{seconds}"


def _rounded(phrase: Phrase, raw: str, value: int) -> str | None:
    """A rounded number ("1.8k") with as many digits after its point as it had."""
    (token,) = phrase.quantity.numbers
    written = raw[token.start : token.end]
    mantissa = next(iter(raw_tokens(written))).text
    point = next((character for character in mantissa if not character.isdigit()), "")
    digits = len(mantissa.partition(point)[2]) if point else 0
    unit = (phrase.quantity.high - phrase.quantity.low + 1) * 10**digits
    number = f"{value / unit:.{digits}f}"
    if not float(number):
        return None
    spelled = number.replace(".", point) + written[len(mantissa) :]
    return spelled + raw[token.end : phrase.value_end]


def _hours(writer: _Writer, minutes: int) -> list[_Change]:
    """Hours and minutes ("1 hr 5 min"), the hours left out where the new value has none."""
    quantity = writer.phrase.quantity
    assert quantity.unit is not None
    following = writer.words[writer.words.index(quantity.unit) + 1 : quantity.last]
    count = next((token for token in following if token.kind == "digits"), None)
    unit = following[-1] if following and following[-1].languages(Role.MINUTES) else None
    hours, rest = divmod(minutes, _HOUR)
    if not hours and count is not None and unit is not None:
        dropped = _Change(writer.phrase.value_start, count.start, "")
        return [dropped, writer.numeral(count, rest), *writer.form(unit, Role.MINUTES, rest)]
    if not hours:
        return [
            writer.numeral(quantity.numbers[0], rest),
            _Change(quantity.unit.start, writer.phrase.value_end, writer.minutes_like_hours(rest)),
        ]
    kept = [
        writer.numeral(quantity.numbers[0], hours),
        *writer.form(quantity.unit, Role.HOURS, hours),
    ]
    if count is None:
        tail = f" {rest} {writer.minutes_like_hours(rest)}" if rest else ""
        return [*kept, _Change(quantity.unit.end, quantity.unit.end, tail)]
    if not rest and unit is not None:
        return [*kept, _Change(quantity.unit.end, writer.phrase.value_end, "")]
    minute = writer.form(unit, Role.MINUTES, rest) if unit is not None else []
    return [*kept, writer.numeral(count, rest), *minute]


class _Writer:
    """Writes numbers and units in one phrase's language and style."""

    def __init__(self, phrase: Phrase, raw: str) -> None:
        self.phrase = phrase
        self.raw = raw
        self.words: Sequence[Token] = tokens(masked(raw))
        self.row = self._row()

    def _row(self) -> Wording:
        unit = self.phrase.quantity.unit
        codes = unit.entry.roles if unit is not None and unit.entry is not None else {}
        spoken = [code for role in codes for code in codes[role]]
        code = spoken[0] if spoken and self.phrase.language not in spoken else self.phrase.language
        row = language(code).wording or language(DEFAULT).wording
        assert row is not None
        return row

    def number(self, index: int, value: int) -> _Change:
        """The number at an index of the amount, changed."""
        return self.numeral(self.phrase.quantity.numbers[index], value)

    def numeral(self, token: Token, value: int) -> _Change:
        """A number in the digits or, beyond one, in the words that it was written in."""
        written = self.raw[token.start : token.end]
        if token.kind == "digits":
            return _Change(token.start, token.end, write_number(value, written))
        word = self.row.number_word(value) if number_of(token) != 1 else None
        text = str(value) if word is None else _cased(word, written)
        if word is None and self._touches_letters(token.end):
            text += " "
        return _Change(token.start, token.end, text)

    def _touches_letters(self, at: int) -> bool:
        return self.raw[at : at + 1].isascii() and self.raw[at : at + 1].isalpha()

    def unit(self, value: int) -> list[_Change]:
        """The unit in the form that goes with a number, or nothing to change."""
        unit = self.phrase.quantity.unit
        if unit is None:
            return []
        return self.form(unit, self.phrase.quantity.role, value)

    def form(self, unit: Token, role: Role, value: int) -> list[_Change]:
        """A unit word changed to go with a number."""
        written = self.raw[unit.start : unit.end]
        paradigm = self._paradigm(unit, role)
        old = self._old_form(paradigm, role)
        if not paradigm or unit.text != old or self._is_adjective(role):
            return []
        if value == 1 and self.raw[unit.start - 1 : unit.start].isdigit():
            return []  # A template put "3mins" together, and knows no other form.
        if self.raw[unit.end : unit.end + 1] == "(":
            return []  # "minute(s)" goes with any number.
        new = self._nominative(paradigm) or self.row.form(paradigm, value)
        return [] if new.lower() == old else [_Change(unit.start, unit.end, _cased(new, written))]

    def _paradigm(self, unit: Token, role: Role) -> tuple[str, ...]:
        """The unit's forms; after a lead ("Читать 1 минуту") those of the object's case."""
        cells = {Role.HOURS: self.row.hours, Role.WORDS: self.row.words}
        every = paradigms(cells.get(role, self.row.minutes))
        having = [forms for forms in every if unit.text in (form.lower() for form in forms)]
        if not having:
            return ()
        led = self.phrase.evidence == "read" and self.phrase.start < self.phrase.value_start
        return having[-1 if led else 0]

    def _nominative(self, paradigm: tuple[str, ...]) -> str | None:
        """What is left of a case that went with "less than": "dakika" of "bir dakikadan az"."""
        base = paradigms(self.row.minutes)[0][0]
        bound = self.phrase.quantity.shape == "less" and len(paradigm) == 1
        return base if bound and paradigm[0].startswith(base) else None

    def _old_form(self, paradigm: tuple[str, ...], role: Role) -> str:
        """The form that grammar asks for now; a page that uses another one means to."""
        if not paradigm:
            return ""
        quantity = self.phrase.quantity
        value = quantity.high
        if quantity.shape == "hours":
            value = quantity.high // _HOUR if role is Role.HOURS else quantity.high % _HOUR
        return self.row.form(paradigm, value).lower()

    def _is_adjective(self, role: Role) -> bool:
        """Whether the unit describes the read: "a 1 minute read" stays "a 3 minute read"."""
        quantity = self.phrase.quantity
        if not self.row.adjective or quantity.high != 1 or role is not Role.MINUTES:
            return False
        hyphenated = any(t.text in "-‐‑" for t in self.words[quantity.first : quantity.last])
        return hyphenated or self.phrase.end > self.phrase.value_end

    def without_bound(self) -> list[_Change]:
        """What goes with the old value: "less than" before it, "以内" or seconds after it."""
        quantity = self.phrase.quantity
        if quantity.shape not in {"less", "seconds"} or quantity.unit is None:
            return []
        first = quantity.numbers[0] if quantity.numbers else quantity.unit
        changes = [_Change(self.phrase.value_start, first.start, "")]
        return [*changes, _Change(quantity.unit.end, self.phrase.value_end, "")]

    def whole(self, value: int) -> list[_Change]:
        """A unit that said its number by itself, with the number before it."""
        unit = self.phrase.quantity.unit
        form = self.row.form(paradigms(self.row.minutes)[0], value)
        before = self.raw[self.phrase.value_start : unit.start if unit else 0]
        start = unit.start if unit is not None and has_tags(before) else self.phrase.value_start
        return [_Change(start, self.phrase.value_end, f"{value} {form}")]

    def spelled(self, value: int) -> _Change | None:
        """The language's own word for so many minutes ("دقيقتان"), where it has one."""
        if self.phrase.quantity.role is not Role.MINUTES or self.phrase.quantity.unit is None:
            return None
        if self._abbreviated():
            return None
        word = self.row.spelled_as(value, reading=self.phrase.end > self.phrase.value_end)
        if word is None:
            return None
        return _Change(self.phrase.value_start, self.phrase.value_end, word)

    def _abbreviated(self) -> bool:
        unit = self.phrase.quantity.unit
        found = self._paradigm(unit, Role.MINUTES) if unit is not None else ()
        return bool(found) and len(found) == 1

    def minutes_like_hours(self, value: int) -> str:
        """The minutes' form in the style of the hours: "hr" goes with "min"."""
        unit = self.phrase.quantity.unit
        assert unit is not None
        hours, minutes = paradigms(self.row.hours), paradigms(self.row.minutes)
        style = 0 if unit.text in (form.lower() for form in hours[0]) else 1
        return self.row.form(minutes[min(style, len(minutes) - 1)], value)


def _cased(word: str, like: str) -> str:
    if like.isupper() and len(like) > 1:
        return word.upper()
    return word[0].upper() + word[1:] if like[:1].isupper() else word[0].lower() + word[1:]


def _applied(phrase: Phrase, raw: str, changes: list[_Change]) -> str | None:
    """The amount's source with the changes made; None if one would take markup away."""
    at, parts = phrase.value_start, []
    for change in sorted(changes):
        if change.start < at or has_tags(raw[change.start : change.end]):
            return None
        parts += [raw[at : change.start], change.text]
        at = change.end
    return "".join([*parts, raw[at : phrase.value_end]])
