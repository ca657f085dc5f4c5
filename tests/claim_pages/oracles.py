"""What the generators count, in a few lines each, after their own code.

Written beside the tool's own rules on purpose: nothing here may import them.
"""

from __future__ import annotations

import html
import re
import unicodedata
from math import ceil, floor

_TAG = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)
_EASTERN = "\u3041-\u3096\u30a1-\u30fa\u30fc-\u30ff\u4e00-\u9fff\uac00-\ud7af"


def bare(page: str, put: str = "") -> str:
    """HTML without its tags, and with something else put in their place."""
    return html.unescape(_TAG.sub(put, page))


def runs(page: str) -> int:
    """Runs of non-space in HTML whose tags are stripped (Go's Fields, Ruby's split)."""
    return len(bare(page).split())


def runes(page: str) -> int:
    """Hugo with hasCJKLanguage: a token beyond ASCII counts its characters."""
    return sum(1 if token.isascii() else len(token) for token in bare(page).split())


def jekyll_auto(page: str) -> int:
    """Jekyll's number_of_words in mode "auto": each Eastern character, and each other run."""
    text = bare(page)
    each = re.findall(f"[{_EASTERN}]", text)
    return len(each) + len(re.sub(f"[{_EASTERN}]", " ", text).split())


def ghost_words(page: str) -> int:
    """Ghost's countWords: runs of letters and digits, an Eastern run by its length."""
    western = "a-zA-ZÀ-ÿ0-9_\u0392-\u03c9\u0410-\u04f9"
    eastern = "\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff\u3040-\u309f\uac00-\ud7af"
    text = bare(page, " ")
    found = re.findall(f"[{western}]+|[{eastern}]+", text) or re.findall("[\u0600-\u06ff]+", text)
    return sum(len(run) if run[0] >= "\u4e00" else 1 for run in found)


def wordpress_words(page: str) -> int:
    """The wordcount package of WordPress: punctuation goes, the rest is split at spaces."""
    text = bare(page, "\n").replace("--", " ").replace("—", " ")
    kept = (c for c in text if not unicodedata.category(c).startswith(("P", "S")) or c == "'")
    return len("".join(kept).split())


def letters_only(page: str) -> int:
    """PHP's str_word_count: runs of ASCII letters with inner apostrophes and hyphens."""
    return len(re.findall(r"[A-Za-z'][A-Za-z'-]*", bare(page, " ")))


def pieces(text: str) -> int:
    """PyPI readtime: pieces between characters that belong to no word."""
    return len(re.split(r"\W+", text))


def npm_words(markdown: str) -> int:
    """The npm package reading-time 1.5: Han, Hangul and Hiragana characters are words."""
    each = "\u3041-\u309f\u4e00-\u9fff\uac00-\ud7a3"
    rest = re.sub(f"[{each}]", " ", markdown)
    eaten = re.sub("[\u3000-\u303f\uff00-\uffef]", " ", rest)
    return len(re.findall(f"[{each}]", markdown)) + len(eaten.split())


def segments(markdown: str) -> int:
    """Intl.Segmenter's word-like segments; of Han and Kana a word is taken to have 1.7."""
    each = "[\u3041-\u3096\u30a1-\u30fa\u30fc-\u30ff\u4e00-\u9fff]"
    eastern = len(re.findall(each, markdown)) / 1.7
    western = re.sub(each, " ", markdown)
    return round(eastern) + len(re.findall(r"\w+(?:['’.]\w+)*", western))


def lodash_words(page: str) -> float:
    """Gatsby's timeToRead: lodash words, and 0.56 for each Han or Kana character."""
    text = bare(page)
    eastern = re.findall("[\u3041-\u30ff\u4e00-\u9fff]", text)
    western = re.findall(r"[A-Z]?[a-zß-ÿ]+(?:['’](?:s|t|re|ll|ve|d|m)\b)?|[A-Z]+|\d+", text)
    return 0.56 * len(eastern) + len(western)


def image_seconds(images: int) -> int:
    """12 seconds for the first image, one less for each further one, at least 3."""
    return sum(max(12 - index, 3) for index in range(images))


def nearest(value: float) -> int:
    """As JavaScript's Math.round and PHP's round do it for positive numbers."""
    return floor(value + 0.5)


def cents_up(words: float, speed: int) -> int:
    """Minutes with two decimals, rounded up."""
    return ceil(float(f"{words / speed:.2f}"))
