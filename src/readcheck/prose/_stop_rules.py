"""What decides whether a sentence ends at a possible stop.

Each rule says True (it ends), False (it goes on) or None (not my case); the first that speaks
decides, and what no rule speaks about is an end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.languages.model import words
from readcheck.patterns import lazy
from readcheck.prose._stops import EXCLAIMING, QUOTES, WIDE_STOPS, WINDOW
from readcheck.prose.abbreviations import is_known, is_letter, is_listed, may_be_short

if TYPE_CHECKING:
    from readcheck.languages.model import Abbreviations
    from readcheck.prose._stops import Stop

_MARKER = lazy(r"[\W_]*(?:\d{1,3}(?:\.\d{1,2})*|[^\W\d_]|[ivxIVX]{1,4})\W*\Z")
_ITEM = lazy(r"[(\[](?:[a-z]|[ivx]{1,4})[)\]]\s+[^\W\d_]")
_LONGEST_MARKER = len("(Appendix 100")
_PARENTHESIS = lazy(r"\(([^()]{1,80})\)[.,;:]")
_DOTTED = lazy(r"(?:[^\W\d_]\.-?)+[^\W\d_]{1,2}\Z")
_SPACED = lazy(r"(?:\b[^\W\d_]{1,2}\.\s?){1,8}[^\W\d_]{1,4}\Z")
_SAID = lazy(
    r"[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,2}\s+"
    r"(?:(?:said|says|asked|asks|cried|replied|shouted|yelled|whispered|exclaimed|answered|added"
    r"|screamed|murmured|muttered|wondered|demanded|inquired|repeated|continued|sighed"
    r"|laughed|snapped|growled|gasped|thought|insisted|explained|told|wrote"
    r"|recalled|testified|noted|joked|begged|pleaded|roared|hissed|mumbled|stammered|interrupted"
    r"|remarked|responded|observed|agreed|declared|announced|admitted|argued|moaned|groaned"
    r"|barked|called|queried|bellowed|sobbed|chuckled|grumbled|quipped|tweeted)\b)"
)
_SAID_WIDE = lazy(r"と|って|[^。！？，]{0,6}?[说說道问問喊叫答]")
_FILE_ENDINGS = words("""
    com net org edu gov io co uk de fr js ts py md txt html htm php asp pdf jpg png gif exe json
    yml yaml toml xml css csv zip java rb rs go sh
""")
# Of two letters or more, up to 39: no king or century is beyond, and CD and XL are other things.
_ROMAN = lazy("(?=..)X{0,3}(?:I[XV]|V?I{0,3})")
_HUM = lazy(r"(?i)m?hr?m+|mm+|sh+|ps+t+|[bg]rr+|p?f+t?|tsk|t?ch|zz+|nn+|hmpf")
_TITLES = {"《": "》", "〈": "〉", "（": "）"}  # Marks around a title, or around an aside.
_DASHES = "-–—"
_ROMAN_NUMBER = lazy("[IVX]+")
_JOINT = lazy("[-–—/]")
_HESITATION = 5  # Dots after more words than these are no hesitation: "Well... I think".
_REACH = 300  # characters to either side in which a parenthesis may open and close
_WIDE_LETTER = "\u2e80"  # From here on scripts are written without spaces between sentences.


def _is_wide(stop: Stop, _: Abbreviations) -> bool | None:
    """`。` ends a sentence, but 「…。」と言った goes on, and so does what names 《加油！》."""
    if stop.stops[-1] not in WIDE_STOPS and stop.initial < _WIDE_LETTER:
        return None
    if any(_is_between(stop, *marks) for marks in _TITLES.items()):
        return False
    # These quote speech, too: whole sentences, and its end before the closing one.
    if not stop.closers and stop.stops[-1] not in "。｡" and _is_between(stop, "『", "』"):
        return False
    if stop.stops[-1] not in WIDE_STOPS:
        return None
    return not (stop.closers and not stop.gap and _SAID_WIDE.match(stop.text, stop.next_at))


def _is_between(stop: Stop, opening: str, closing: str) -> bool:
    """Does the stop stand between such marks of which the first is in the sentence so far?"""
    begin = stop.begin + (opening == "（")  # An aside that is a sentence of its own ends with it.
    opened = stop.text.rfind(opening, max(begin, stop.at - _REACH), stop.at)
    if opened < 0 or stop.text.find(closing, opened, stop.at) >= 0:
        return False
    return stop.text.find(closing, stop.at, stop.at + _REACH) >= 0


def _is_before_symbol(stop: Stop, _: Abbreviations) -> bool | None:
    """`40 hab. / km²`, `“why?” , he asked`: no sentence begins with a slash or a comma."""
    quoted = any(mark in QUOTES for mark in stop.closers)
    signs = ("/", ", ") if quoted else "/"
    return False if stop.text.startswith(signs, stop.next_at) else None


def _is_omission(stop: Stop, _: Abbreviations) -> bool | None:
    """`[...]` and `(!)` stand for something inside a sentence."""
    bracketed = stop.closers[:1] in ("]", ")") and stop.text[stop.at - 1] in "[("
    return False if bracketed else None


def _is_marker(stop: Stop, row: Abbreviations) -> bool | None:
    """`1.`, `a.)` or `Step 3.` at the beginning numbers the sentence that follows."""
    if stop.at - stop.begin > _LONGEST_MARKER or stop.stops != ".":
        return None
    if _MARKER.match(stop.text, stop.begin, stop.at):
        return False
    label, _, number = stop.before.partition(" ")
    return False if number.isdigit() and label.lower() in row.labels else None


def _is_glued(stop: Stop, row: Abbreviations) -> bool | None:
    """Without white space a stop ends a sentence only between two plain words."""
    if stop.gap:
        return None
    if stop.initial >= _WIDE_LETTER:
        return stop.stops[-1] in EXCLAIMING
    if stop.stops not in (".", "!", "?", "!!", "??", "?!") or not stop.initial.isupper():
        return False
    parted = stop.after_next.isspace() or stop.after_next in tuple(",:")
    if not (stop.begins(row) or (stop.next[1:].islower() and parted)):
        return False
    if stop.closers:
        return not stop.openers and stop.begins(row) and parted
    address = stop.next.lower() in _FILE_ENDINGS
    return not (address or is_known(stop.word, row)) and _is_plain_word(stop, row)


def _is_plain_word(stop: Stop, row: Abbreviations) -> bool:
    """Is the word before a stop without white space prose, and no part of an address or a call?"""
    if not stop.word.isalpha():
        return stop.word.isdigit() and stop.begins(row)
    if not stop.word.islower():  # `in Paris.However, he`
        return stop.word.istitle() and stop.begins(row) and not stop.is_first
    sure = stop.begins(row) or stop.word.capitalize() in row.starters
    return len(stop.word) > len("i" if sure else "of")


def _is_noted(stop: Stop, row: Abbreviations) -> bool | None:
    """`p.12` is a page and `part.12 is` a part; the 12 of `word.12 Next` marks a note."""
    if not stop.note.isdigit():
        return None
    return False if stop.initial.islower() or is_known(stop.word, row) else None


def _is_cited(stop: Stop, _: Abbreviations) -> bool | None:
    """`… ends." (Smith 55).` goes on to the stop after the parenthesis."""
    if "(" not in stop.openers:
        return None
    match = _PARENTHESIS.match(stop.text, stop.end + len(stop.gap))
    if match is None:
        return None
    quoted = any(mark in QUOTES for mark in stop.closers)
    return False if quoted or any(character.isdigit() for character in match[1]) else None


def _is_speech(stop: Stop, row: Abbreviations) -> bool | None:
    """`"Stop!" he said.` and `"Stop!" Tom said.` go on; `"Stop!" He said so.` does not."""
    if not any(mark in QUOTES for mark in stop.closers):
        return None
    if stop.initial.islower() and not stop.openers.strip():
        return False
    named = stop.next == "I" or not stop.begins(row)
    said = named and stop.stops != "." and _SAID.match(stop.text, stop.next_at, stop.next_at + 80)
    return False if said else None


def _is_ellipsis(stop: Stop, _: Abbreviations) -> bool | None:
    """After dots a capital decides; before `I` it goes on after space or a few words only."""
    dots = stop.stops.replace(" ", "").replace("\xa0", "")
    if stop.stops[-1] not in ".…" or dots == ".":
        return None
    if stop.initial.islower() or (stop.initial.isdigit() and not stop.openers):
        return False
    if stop.next != "I" and not stop.next.startswith("I'"):
        return True
    full = stop.stops[1:2].isspace()  # A full stop, and then dots.
    apart = stop.text[stop.at - 1].isspace()
    return not apart and (full or stop.has_more_words_than(_HESITATION))


def _is_before_item(stop: Stop, _: Abbreviations) -> bool | None:
    """`(a) The tenant` begins a sentence; `(a) and` does not."""
    if not stop.gap or stop.openers not in {"(", "["}:
        return None
    item = _ITEM.match(stop.text, stop.next_at - 1)
    return True if item and stop.text[item.end() - 1].isupper() else None


def _is_parted(stop: Stop, row: Abbreviations) -> bool | None:
    """`v. Chr.` is one abbreviation of which the first stop ends nothing."""
    if len(stop.word) > len("Mm") or stop.after_next != "." or not stop.word.isalpha():
        return None
    return False if is_known(f"{stop.word}.{stop.next}", row) else None


def _is_joined_title(stop: Stop, row: Abbreviations) -> bool | None:
    """`ex-Gov. Roe` goes on as `Gov. Roe` does; the `op` of `co-op` is no abbreviation."""
    joints = _JOINT.split(stop.word)
    if len(joints) == 1 or not (joints[-1].istitle() or len(joints[-1]) > len("op")):
        return None
    return False if is_listed(joints[-1], row.titles) else None


def _is_before_lower(stop: Stop, row: Abbreviations) -> bool | None:
    """A sentence may begin with a small letter where its writer leaves capitals out."""
    if not stop.initial.islower():
        return None
    if stop.closers.strip("*_`~") or stop.openers.strip():
        return False
    if stop.stops[-1] in EXCLAIMING:
        return not stop.word.istitle() or stop.is_first
    if _ROMAN.fullmatch(stop.word) or _spaced(stop, row):
        return False
    if stop.next[1:] != stop.next[1:].lower() and stop.word.isdigit():  # iOS, eBay
        return not (row.ordinals or len(stop.word) < len("1999"))
    long = stop.word.isalpha() and len(stop.word) > len("i" if stop.word.islower() else "UU")
    return long and (_is_careless(stop, row) or not may_be_short(stop.word, row))


def _is_careless(stop: Stop, row: Abbreviations) -> bool:
    """`but he said no. so i left`: where capitals are left out, `no` and `so` are what they say."""
    small = stop.text[stop.begin].islower()
    return small and {stop.word.capitalize(), stop.next.capitalize()} <= row.starters


def _is_exclaimed(stop: Stop, row: Abbreviations) -> bool | None:
    if stop.stops[-1] not in EXCLAIMING:
        return None
    return stop.word not in row.brands or stop.begins(row)


def _is_before_number(stop: Stop, row: Abbreviations) -> bool | None:
    if not stop.initial.isdigit():
        return None
    if is_letter(stop.word) or _DOTTED.match(stop.word) or _is_ordinal(stop, row) is False:
        return False
    return not is_known(stop.word, row)


def _is_ordinal(stop: Stop, row: Abbreviations) -> bool | None:
    """German `am 3. Mai`, `Karl IV. Graf`: a number goes on unless a usual starter follows."""
    small = stop.word.isdigit() and len(stop.word) <= len("31")
    if not row.ordinals or not (small or _ROMAN.fullmatch(stop.word)):
        return None
    return stop.begins(row) and stop.next not in row.months


def _is_initial(stop: Stop, row: Abbreviations) -> bool | None:
    """`E. Smith` goes on; `you and I. Did` and `vitamin C. Eating` do not."""
    if not (is_letter(stop.word) and stop.word.isupper()) or _spaced(stop, row):
        return None
    if stop.word == "I" and stop.previous.islower():
        return True
    twice = len(stop.next) == 1 and stop.after_next == "."  # `an L. L. Roe shop`
    return stop.begins(row) or (stop.previous.lower() in row.labels and not twice)


def _is_abbreviated(stop: Stop, row: Abbreviations) -> bool | None:
    word = _spaced(stop, row) or stop.word.lstrip("0123456789½¼¾")
    if word not in row.others and is_listed(word, row.finals):
        return _ends_after_final(stop, row, word)
    if is_listed(word, row.titles) and not is_listed(word, row.others):
        return False
    if is_known(word, row) or _DOTTED.match(word):
        return stop.begins(row)
    if stop.is_first and _HUM.fullmatch(stop.word):
        return True
    if may_be_short(stop.word, row):
        # Titles have capitals before a name: where the usual ones are known, `npm. Restart` ends.
        plain = bool(row.starters) and stop.word.islower() and stop.initial.isupper()
        return plain or stop.begins(row) or stop.previous[-1:].isdigit()
    return None


def _ends_after_final(stop: Stop, row: Abbreviations, word: str) -> bool:
    """`Tom left at 6 p.m. Dr. Roe` ends; `at 6 p.m. Friday`, `At 6 p.m. Dr. Roe` go on."""
    if _opens_with_time(stop, row, word):
        return stop.begins(row)
    if is_listed(word, row.titles):  # `1999 г.` and `XX в.` end, `г. Москва` does not.
        return stop.previous[-1:].isdigit() or stop.previous.isupper()
    if "." not in stop.word:
        return True
    if stop.next in row.months or stop.next.isupper():
        return stop.begins(row)
    return stop.begins(row) or stop.has_more_words_than(len(("At", "6", "p.m")))


def _opens_with_time(stop: Stop, row: Abbreviations, word: str) -> bool:
    """Is the sentence so far no more than when it was: `W 1839 r.`, `1 stycznia 49 r. p.n.e.`?"""
    first, *others = stop.text[stop.begin : min(stop.at, stop.begin + WINDOW)].split()
    counted = any(map(str.isdigit, stop.before)) or any(map(_ROMAN_NUMBER.fullmatch, others))
    if not (counted and _tells_era(word, row)):
        return False
    if first[0].isdigit():
        return not stop.has_more_words_than(len(("1", "stycznia", "49", "r", "do", "p", "n.e")))
    return first in row.starters and not stop.has_more_words_than(len(("W", "maju", "1839", "r")))


def _tells_era(word: str, row: Abbreviations) -> bool:
    """Is it more than a unit: `1839 r.`, `49 p.n.e.`, `700 eKr.`, but not `20 min.`?"""
    return "." in word or not word.islower() or is_listed(word, row.titles)


def _spaced(stop: Stop, row: Abbreviations) -> str:
    """An abbreviation of several spaced letters that ends here: `z. B.` is `z.B`."""
    match = _SPACED.search(stop.before) if "." in stop.before else None
    joined = "".join(match.group().split()) if match else ""
    return joined if joined and is_known(joined, row) else ""


_RULES = (
    _is_wide,
    _is_omission,
    _is_before_symbol,
    _is_marker,
    _is_glued,
    _is_noted,
    _is_before_item,
    _is_parted,
    _is_cited,
    _is_speech,
    _is_ellipsis,
    _is_before_lower,
    _is_exclaimed,
    _is_before_number,
    _is_ordinal,
    _is_initial,
    _is_joined_title,
    _is_abbreviated,
)


def is_in_parenthesis(text: str, begin: int, at: int, end: int) -> bool:
    """Does a stop stand in a parenthesis after which the sentence around it goes on?

    `begin` is where the sentence begins, `at` and `end` are the edges of the stop. Only what stands
    within 300 characters is looked at.
    """
    opened = text.rfind("(", max(begin + 1, at - _REACH), at)
    if opened < 0 or text.find(")", opened, end) >= 0:
        return False
    closed = text.find(")", end, end + _REACH)
    if text.find("(", end, max(end, closed)) >= 0:
        return False
    following = text[closed + 1 : closed + 3].lstrip()[:1]
    return closed > 0 and (following.islower() or following in tuple(",;:.?!"))


def ends(stop: Stop, row: Abbreviations) -> bool:
    """Does the sentence end at this stop?"""
    for rule in _RULES:
        verdict = rule(stop, row)
        if verdict is not None:
            return verdict
    return True
