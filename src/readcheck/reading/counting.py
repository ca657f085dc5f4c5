"""The counting rules of the conventions, by name.

Each follows the generator's own code (the file is named in the convention's row), so that a count
is the generator's, odd as it may be: "don't" is two words to one and one to another.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from readcheck.reading.content import Amount

if TYPE_CHECKING:
    from collections.abc import Callable

    from readcheck.reading.content import Content

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
KANA = "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff"
HIRAGANA = "\u3041-\u3096\u309d-\u309f"
HANGUL = "\uac00-\ud7af"
_FIRST_EASTERN = "\u3005"
_GHOST_CJK_START = "\u4e00"  # A run that starts below counts as one word, kana runs for instance.
_LODASH_CJK = 0.56
_MEDIUM_CJK = 265 / 500  # 500 characters and 265 words take a minute each.


@cache
def _pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression)


@lru_cache(maxsize=8)
def is_western(text: str) -> bool:
    """Whether a text surely holds no Chinese, Japanese or Korean character.

    The patterns for these take milliseconds each to compile, so other texts have to do without.
    """
    return text.isascii() or max(text) < _FIRST_EASTERN


def count_of(characters: str, text: str) -> int:
    """How many characters of a class, written as in a regular expression, a text holds."""
    return 0 if is_western(text) else len(_pattern(f"[{characters}]").findall(text))


def spaces(text: str) -> int:
    """Runs of characters that are no white space."""
    return len(text.split())


def _runes(text: str) -> int:
    return sum(1 if token.isascii() else len(token) for token in text.split())


def _jekyll_auto(text: str) -> int:
    if is_western(text):
        return spaces(text)
    every = f"{HAN}{KANA}{HANGUL}"
    characters = len(_pattern(f"[{every}]").findall(text))
    return characters + len(_pattern(rf"[^{every}\s]+").findall(text))


def _word_runs(text: str) -> int:
    return len(_pattern(r"\w+").findall(text))


def _non_word(text: str) -> int:
    """Pieces between runs of other than letters, digits and underscores, empty ones at the ends."""
    return len(_pattern(r"\W+").findall(text)) + 1


def _ghost(text: str) -> int:
    return sum(_ghost_weight(run) for run in _ghost_runs(text))


def _ghost_runs(text: str) -> list[str]:
    western = "[a-zA-ZÀ-ÿ0-9_\u0392-\u03c9\u0410-\u04f9]+"
    cjk = "[\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff\u3040-\u309f\uac00-\ud7af]+"
    found = _pattern(western if is_western(text) else f"{western}|{cjk}").findall(text)
    return found or _pattern("[\u0600-\u06ff]+|[\u0590-\u05ff]+").findall(text)


def _ghost_weight(run: str) -> int:
    return len(run) if run[0] >= _GHOST_CJK_START else 1


def _medium(text: str) -> int:
    if is_western(text):
        return spaces(text)
    every = f"{HAN}{KANA}{HANGUL}"
    characters = len(_pattern(f"[{every}]").findall(text))
    return round(characters * _MEDIUM_CJK) + len(_pattern(rf"[^{every}\s]+").findall(text))


def _npm(text: str) -> int:
    """Runs between ASCII white space; hiragana, han and hangul characters a word each."""
    if is_western(text):
        return _raw_spaces(text)
    each = f"{HAN}{HIRAGANA}{HANGUL}"
    eaten = f"{each}\u3000-\u303f\uff00-\uffef"
    characters = len(_pattern(f"[{each}]").findall(text))
    return characters + len(_pattern(rf"[^{eaten} \n\r\t]+").findall(text))


def _raw_spaces(text: str) -> int:
    return len(_pattern(r"[^ \n\r\t]+").findall(text))


def _estimator(text: str) -> int:
    if is_western(text):
        return len(_pattern(r"[^\W_]+(?:['’-][^\W_]+)*").findall(text))
    each = f"{HAN}{KANA}"
    words = rf"[^\W_{each}]+(?:['’-][^\W_{each}]+)*"
    return len(_pattern(f"[{each}]|{words}").findall(text))


def _segments(text: str) -> int:
    """Word-like segments as UAX #29 cuts them; Chinese and Japanese by the character."""
    each = "" if is_western(text) else f"{HAN}{KANA}"
    words = rf"[^\W{each}]+(?:['’.:·][^\W\d_{each}]+|[.,;'](?<=\d.)\d+)*"
    return len(_pattern(f"[{each}]|{words}" if each else words).findall(text))


def _lodash(text: str) -> int:
    """Words as lodash's `_.words` has them: case changes, digits and hyphens cut."""
    contraction = r"(?:['’](?:d|ll|m|re|s|t|ve)\b)?"
    eastern = "" if is_western(text) else f"{HAN}{KANA}"
    lower = rf"[A-ZÀ-ÖØ-Þ]?[^\W\d_A-ZÀ-ÖØ-Þ{eastern}]+{contraction}"
    upper = r"[A-ZÀ-ÖØ-Þ]+(?![^\W\d_A-ZÀ-ÖØ-Þ])"
    western = len(_pattern(rf"{upper}|{lower}|[A-ZÀ-ÖØ-Þ]|\d+").findall(text))
    return western + round(_LODASH_CJK * count_of(HAN + KANA, text))


def _single_spaces(text: str) -> int:
    return text.count(" ") + 1


def _wordpress(text: str) -> int:
    """Words of WordPress' wordcount package, locale type "words"."""
    spaced = text.replace("--", " ").replace("—", " ")
    removed = r"[!-/:-@\[-`{-~\u0080-\u00bf×÷\u2000-\u2bff\u2e00-\u2e7f]"
    return len(_pattern(removed).sub("", spaced).split())


def _bare_words(text: str) -> int:
    return len(_pattern(r"[!-/:-@\[-`{-~]").sub("", text).split())


def visible_characters(text: str) -> int:
    """Characters that are no white space, composed (NFC)."""
    return sum(map(len, unicodedata.normalize("NFC", text).split()))


def _rendered(count: Callable[[str], int]) -> Callable[[Content], Amount]:
    return lambda content: content.over_rendered(count)


def _raw(count: Callable[[str], int]) -> Callable[[Content], Amount]:
    return lambda content: content.over_raw(count)


def _running(content: Content) -> Amount:
    likely = _word_runs(content.running)
    return Amount(max(likely - _word_runs(content.heading), 0), likely, likely)


def _glued(content: Content) -> Amount:
    glued = _npm(content.glued)
    return Amount(glued, glued, max(glued, _npm(content.rendered)))


def _segmented(content: Content) -> Amount:
    """Chinese and Japanese words of ICU's dictionary have one to two and a half characters."""
    low, likely, high = content.over_raw(_segments)
    characters = count_of(HAN + KANA, content.raw)
    return Amount(max(low - round(characters * 0.6), 0), likely - round(characters * 0.4), high)


def _by_characters_in_cjk(
    languages: frozenset[str], words: Callable[[str], int]
) -> Callable[[Content], Amount]:
    def amount(content: Content) -> Amount:
        if content.language not in languages:
            return content.over_rendered(words)
        low, _, _ = content.over_rendered(visible_characters)
        return Amount(low, low, content.over_rendered(len).high)

    return amount


def _tagged(content: Content) -> Amount:
    """White-space runs of the HTML as written: each attribute of a tag is one more."""
    low, likely, high = content.over_rendered(spaces)
    links = sum(len(block.marks) for block in content.body)
    return Amount(low, likely + links, high + 2 * links + 4 * content.images + len(content.body))


RULES: dict[str, Callable[[Content], Amount]] = {
    "spaces": _rendered(spaces),
    "runes": _rendered(_runes),
    "jekyll-auto": _rendered(_jekyll_auto),
    "text-words": _running,
    "ghost": _rendered(_ghost),
    "medium": _rendered(_medium),
    "non-word": _rendered(_non_word),
    "npm": _raw(_npm),
    "raw-spaces": _raw(_raw_spaces),
    "glued": _glued,
    "estimator": _rendered(_estimator),
    "segmenter": _segmented,
    "lodash": _rendered(_lodash),
    "visible-characters": _rendered(visible_characters),
    "single-spaces": _raw(_single_spaces),
    "raw-non-word": _raw(_non_word),
    "wordpress": _by_characters_in_cjk(frozenset({"zh", "ja"}), _wordpress),
    "yoast": _by_characters_in_cjk(frozenset({"ja"}), _wordpress),
    "tagged": _tagged,
    "bare-words": _rendered(_bare_words),
    "symbols": _rendered(len),
}
