"""How many words or characters a text has, to each generator.

Each way of counting follows the generator's own code (the file is named in the convention's row),
so that a count is the generator's, odd as it may be: "don't" is two words to one and one to
another. Which text is handed to it, `content.RULES` says.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from readcheck.prose import words as prose_words

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
KANA = "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff"
HIRAGANA = "\u3041-\u3096\u309d-\u309f"
HANGUL = "\uac00-\ud7af"
UNSPACED = prose_words.UNSPACED
"""Scripts written without spaces between words, other than Chinese and Japanese: Thai, Lao,
Burmese, Khmer."""
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


def unspaced(text: str) -> int:
    """How many letters, vowel signs and marks of Thai, Lao, Khmer and Burmese a text holds."""
    return 0 if text.isascii() else len(_pattern(f"[{UNSPACED}]").findall(text))


def words_beside(characters: str, text: str) -> int:
    """Runs of letters and digits between characters of a class and white space."""
    return len(_pattern(rf"[^\W{characters}]+(?:['’.-][^\W{characters}]+)*").findall(text))


def spaces(text: str) -> int:
    """Runs of characters that are no white space."""
    return len(text.split())


def runes(text: str) -> int:
    """Runs between white space; one that is not all ASCII counts by its characters."""
    return sum(1 if token.isascii() else len(token) for token in text.split())


def jekyll_auto(text: str) -> int:
    """CJK characters (kana and hangul too) a word each; others in runs between white space."""
    if is_western(text):
        return spaces(text)
    every = f"{HAN}{KANA}{HANGUL}"
    characters = len(_pattern(f"[{every}]").findall(text))
    return characters + len(_pattern(rf"[^{every}\s]+").findall(text))


def word_runs(text: str) -> int:
    """Runs of letters, digits and underscores."""
    return len(_pattern(r"\w+").findall(text))


def non_word(text: str) -> int:
    """Pieces between runs of other than letters, digits and underscores, empty ones at the ends."""
    return len(_pattern(r"\W+").findall(text)) + 1


def doubled_han(text: str) -> int:
    """The same of what is left without Han characters, each of which counts two; kana do not."""
    if is_western(text):
        return non_word(text.strip())
    rest, characters = _pattern("[\u4e00-\u9fff]").subn("", text)
    return 2 * characters + non_word(rest.strip())


def ghost(text: str) -> int:
    """Runs of letters of the scripts that Ghost knows; its CJK characters a word each."""
    return sum(_ghost_weight(run) for run in _ghost_runs(text))


def _ghost_runs(text: str) -> list[str]:
    western = "[a-zA-ZÀ-ÿ0-9_\u0392-\u03c9\u0410-\u04f9]+"
    cjk = "[\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff\u3040-\u309f\uac00-\ud7af]+"
    found = _pattern(western if is_western(text) else f"{western}|{cjk}").findall(text)
    return found or _pattern("[\u0600-\u06ff]+|[\u0590-\u05ff]+").findall(text)


def _ghost_weight(run: str) -> int:
    return len(run) if run[0] >= _GHOST_CJK_START else 1


def medium(text: str) -> int:
    """Runs between white space; CJK characters by the part of a word that Medium takes them for."""
    if is_western(text):
        return spaces(text)
    every = f"{HAN}{KANA}{HANGUL}"
    characters = len(_pattern(f"[{every}]").findall(text))
    return round(characters * _MEDIUM_CJK) + len(_pattern(rf"[^{every}\s]+").findall(text))


def npm(text: str) -> int:
    """Runs between ASCII white space; hiragana, han and hangul characters a word each."""
    if is_western(text):
        return raw_spaces(text)
    each = f"{HAN}{HIRAGANA}{HANGUL}"
    eaten = f"{each}\u3000-\u303f\uff00-\uffef"
    characters = len(_pattern(f"[{each}]").findall(text))
    return characters + len(_pattern(rf"[^{eaten} \n\r\t]+").findall(text))


def raw_spaces(text: str) -> int:
    """Runs between ASCII white space."""
    return len(_pattern(r"[^ \n\r\t]+").findall(text))


def ascii_runs(text: str) -> int:
    """Runs of ASCII letters, digits and underscores, once CJK characters are taken out."""
    if not is_western(text):
        text = _pattern("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]").sub("", text)
    return len(_pattern("[a-zA-Z0-9_]+").findall(text))


def estimator(text: str) -> int:
    """Runs of letters and digits, joined by apostrophes and hyphens; han and kana a word each.

    Letters are Latin, Cyrillic, Hebrew, Arabic, Hindi, Bengali and Korean ones, and no others.
    """
    letters = "A-Za-z0-9\u00c0-\u024f\u0400-\u052f\u0590-\u06ff\u0900-\u09ff\uac00-\ud7af"
    words = f"[{letters}]+(?:['’\u2011-][{letters}]+)*"
    if is_western(text):
        return len(_pattern(words).findall(text))
    each = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    return len(_pattern(f"[{each}]|{words}").findall(text))


def segments(text: str) -> int:
    """Word-like segments as UAX #29 cuts them; Chinese and Japanese by the character."""
    each = "" if is_western(text) else f"{HAN}{KANA}"
    words = rf"[^\W{each}]+(?:['’.:·][^\W\d_{each}]+|[.,;'](?<=\d.)\d+)*"
    return len(_pattern(f"[{each}]|{words}" if each else words).findall(text))


def uax_segments(text: str) -> int:
    """Word segments of UAX #29 without a dictionary, as Rust's `unicode_words` has them.

    Each Han character and hiragana is one, a run of katakana or hangul is one, and so is each
    letter of the scripts that UAX #29 leaves to dictionaries (Thai, Lao, Khmer, Burmese).
    """
    if is_western(text):
        return segments(text) + _spread_letters(text)
    each = f"{HAN}{HIRAGANA}"
    words = rf"[^\W{each}]+(?:['’.:·][^\W\d_{each}]+|[.,;'](?<=\d.)\d+)*"
    return len(_pattern(f"[{each}]|{words}").findall(text))


def _spread_letters(text: str) -> int:
    """How many more words the letters of unspaced scripts make than their runs."""
    if text.isascii():
        return 0
    runs = _pattern(f"[{UNSPACED}]+").findall(text)
    return sum(sum(map(str.isalpha, run)) - 1 for run in runs)


def linkless_segments(text: str) -> int:
    """The same without the targets of Markdown's links."""
    # One that is never closed is passed over as a whole: none that starts in it is closed either.
    targets = _pattern(r"\]\([^)\n]*+(\)?)")
    return uax_segments(targets.sub(lambda match: "]" if match[1] else match[0], text))


def fenceless_segments(text: str) -> int:
    """The same without what stands between fences of backticks."""
    return sum(map(uax_segments, text.split("```")[::2]))


def hexo_words(text: str, chinese: float = 1.0) -> int:
    """Words as hexo-wordcount has them; a Chinese character counts `chinese` words.

    Letters with accents part words and are none, katakana are none. Chinese characters are taken
    out before words are counted, so that what stood at both sides of them is one word.
    """
    western = "[a-zA-Z0-9_\u0392-\u03c9\u0400-\u04ff]+|[ÄäÅåÖö]+"
    if is_western(text):
        return len(_pattern(western).findall(text))
    eastern = "[\u3040-\u309f\u3400-\u4dbf\u9fa6-\u9fff\uac00-\ud7af\uf900-\ufaff]+"
    rest, characters = _pattern("[\u4e00-\u9fa5]").subn("", text)
    return round(characters * chinese) + len(_pattern(f"{western}|{eastern}").findall(rest))


def stellar(text: str) -> int:
    """Runs of ASCII letters and digits, joined by hyphens and apostrophes; each Han character."""
    rest, characters = (
        (text, 0) if is_western(text) else _pattern("[\u4e00-\u9fff]").subn(" ", text)
    )
    return characters + len(_pattern("[A-Za-z0-9]+(?:[-'][A-Za-z0-9]+)*").findall(rest))


def vuepress(text: str) -> int:
    """Runs of ASCII, accented and Cyrillic letters, digits, stops and slashes; each Han character.

    Kana count nothing.
    """
    words = len(_pattern(r"[a-zA-Z0-9_./@\u00c0-\u024f\u0400-\u04ff]+").findall(text))
    return words + (0 if is_western(text) else len(_pattern("[\u4e00-\u9fd5]").findall(text)))


def nolebase(text: str) -> int:
    """Runs of letters, digits and punctuation; of Han 1.9 characters a word, of kana 2.5."""
    if is_western(text):
        return len(_pattern(r"[^\s$+<=>^`|~]+").findall(text))
    runs = len(_pattern(rf"[^\s$+<=>^`|~{HAN}{KANA}]+").findall(text))
    han, kana = (len(_pattern(f"[{each}]").findall(text)) for each in (HAN, KANA))
    return runs + round(han * 160 / 300 + kana * 160 / 400)


def icarus(text: str) -> int:
    """Runs of ASCII letters, and each UTF-16 unit from U+00FF on: dashes and curly quotes, too."""
    # A class of so many characters takes longer to compile than a page to read.
    below = len(text.encode("latin-1", "ignore")) - text.count("\u00ff")
    return utf16_units(text) - below + len(_pattern("[a-zA-Z]+").findall(text))


def symbols(text: str) -> int:
    """UTF-16 units that are no white space."""
    return utf16_units("".join(text.split()))


def utf16_units(text: str) -> int:
    """JavaScript's `length`, white space and all."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def lodash(text: str) -> int:
    """Words as lodash's `_.words` has them: case changes, digits and hyphens cut."""
    contraction = r"(?:['’](?:d|ll|m|re|s|t|ve)\b)?"
    eastern = "" if is_western(text) else f"{HAN}{KANA}"
    lower = rf"[A-ZÀ-ÖØ-Þ]?[^\W\d_A-ZÀ-ÖØ-Þ{eastern}]+{contraction}"
    upper = r"[A-ZÀ-ÖØ-Þ]+(?![^\W\d_A-ZÀ-ÖØ-Þ])"
    western = len(_pattern(rf"{upper}|{lower}|[A-ZÀ-ÖØ-Þ]|\d+").findall(text))
    return western + round(_LODASH_CJK * count_of(HAN + KANA, text))


def single_spaces(text: str) -> int:
    """Pieces between single spaces, empty ones too."""
    return text.count(" ") + 1


def wordpress(text: str) -> int:
    """Words of WordPress' wordcount package, locale type "words"."""
    spaced = text.replace("--", " ").replace("—", " ")
    removed = r"[!-/:-@\[-`{-~\u0080-\u00bf×÷\u2000-\u2bff\u2e00-\u2e7f]"
    return len(_pattern(removed).sub("", spaced).split())


def cyrillic_apart(text: str) -> int:
    """Runs between white space; a Cyrillic word that begins one ends where its letters do."""
    return len(_pattern(r"[\u0400-\u04ff]+|\S+").findall(text))


def bare_words(text: str) -> int:
    """Runs between white space after ASCII punctuation is taken out."""
    return len(_pattern(r"[!-/:-@\[-`{-~]").sub("", text).split())


def visible_characters(text: str) -> int:
    """Characters that are no white space, composed (NFC)."""
    return sum(map(len, unicodedata.normalize("NFC", text).split()))
