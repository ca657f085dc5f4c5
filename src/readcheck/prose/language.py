"""The language of an article: what the page states, else what its text looks like.

What is not stated is detected from the first words of the prose. The script is enough for most
languages that have one of their own. Function words are enough for a page of the commoner languages
in Latin script. What they leave in doubt is told by the sequences of its letters, of profiles that
are read for nothing else. Libraries for this were looked at and left out: the small pure ones are
not kept up or not deterministic, the good ones bring 20 to 100 MB of data.
"""

from __future__ import annotations

import re
from collections import defaultdict
from enum import StrEnum
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.model import PROSE, Kind
from readcheck.languages.base import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Article

SAMPLE = 300  # words looked at
FEWEST = 4  # words in Latin script that tell a language: "Pre" alone would be Slovak
LINES, LINE = 60, 1000  # lines of text looked at, and characters of each
LETTERS = 2000  # letters looked at to tell the script
ENOUGH_ENGLISH = 0.12  # share of the words below that no other language in Latin script reaches
SEVERAL = 3  # different ones that a short text needs beside that share: "by" is Czech as well
NO_ENGLISH = 0.02  # a share that no English text goes below (the shared pages: 7 % and more)
PLENTY = 100  # words that such a share is to be trusted of
KANA = 20  # Japanese has a kana at least for so many Chinese characters.
DENSE = 3  # A character of these scripts says as much as so many letters.
HEAD_START = 0.4  # of English, in function words: what a text without evidence is taken for
LETTER = 0.5  # what a letter of few languages is worth, in function words
CLEAR = 5.0  # by how many function words the first language leads the next where none is in doubt
AHEAD = 1.0  # by how many, where it has no profile that could tell more
IN_DOUBT = 60  # words whose letters are looked at where one is
WORTH = 4.0  # what a function word is worth, in the logarithms of a profile
TO_LEAVE = 4.0  # by what another language leads English, in the same, or the text shows none
LIKELY, SURE = 2.0, 8.0  # by what the first language leads the next: right in 9 of 10, in 99 of 100


class Certainty(StrEnum):
    """How sure the language of a text is.

    `stated` by the page or the settings; `sure`: right in 99 of 100 texts; `likely`: in 9 of 10;
    `guess`: in fewer, or the text shows no language.
    """

    STATED = "stated"
    SURE = "sure"
    LIKELY = "likely"
    GUESS = "guess"


class Told(NamedTuple):
    """The primary subtag (`en`) of a text's language, and how sure it is."""

    language: str
    certainty: Certainty


_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ENGLISH = frozenset(
    {"the", "and", "that", "with", "this", "from", "are", "you", "which", "have", "they", "it"}
    | {"be", "by", "your", "was", "not", "will", "there", "their", "these", "would", "been"}
)
_SCRIPTS = (
    ("latin", "A-Za-z\u00c0-\u024f\u1e00-\u1eff"),
    ("han", "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"),
    ("kana", "\u3041-\u30ff\uff66-\uff9d"),
    ("hangul", "\uac00-\ud7a3\u1100-\u11ff\u3130-\u318f"),
    ("cyrillic", "\u0400-\u052f"),
    ("arabic", "\u0620-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff"),
    ("greek", "\u0370-\u03ff\u1f00-\u1fff"),
    ("hebrew", "\u0590-\u05ff"),
    ("devanagari", "\u0900-\u097f"),
    ("bengali", "\u0980-\u09ff"),
    ("gurmukhi", "\u0a00-\u0a7f"),
    ("gujarati", "\u0a80-\u0aff"),
    ("tamil", "\u0b80-\u0bff"),
    ("telugu", "\u0c00-\u0c7f"),
    ("kannada", "\u0c80-\u0cff"),
    ("malayalam", "\u0d00-\u0d7f"),
    ("sinhala", "\u0d80-\u0dff"),
    ("lao", "\u0e80-\u0eff"),
    ("khmer", "\u1780-\u17ff"),
    ("myanmar", "\u1000-\u109f"),
    ("thai", "\u0e00-\u0e7f"),
    ("georgian", "\u10a0-\u10ff"),
    ("armenian", "\u0530-\u058f"),
)


def language_of(article: Article) -> Told:
    """The language that an article is written in.

    What the page states for itself decides, unless its text is plainly English or plainly not, and
    what it is instead is no guess: two of 286 shared pages keep the language of their site's
    template above a text in another. Without it the text decides; a text that shows no language is
    taken for English.
    """
    text = " ".join(islice(_lines(article), LINES))
    stated = article.language
    if stated is None:
        return detect(text)
    if _belied(stated, text) and (told := detect(text)).certainty is not Certainty.GUESS:
        return told
    return Told(stated, Certainty.STATED)


def _belied(stated: str, text: str) -> bool:
    """Whether a text cannot be in the language that is stated, English or another one."""
    words = _sample(text)
    if len(words) < PLENTY:
        return False
    share = _english_share(words)
    return share < NO_ENGLISH if stated == DEFAULT else share > ENOUGH_ENGLISH


def detect(text: str) -> Told:
    """The language of a text by its first 300 words; a guess of English if it shows none.

    docs/accuracy.md has how often it is right.
    """
    words = _sample(text)
    if words and _is_english(words):
        return Told(DEFAULT, Certainty.SURE)
    letters = "".join(words)[:LETTERS]
    script = "latin" if letters.isascii() else _script(letters)
    if script == "latin":
        return _in_latin(words) if len(words) >= FEWEST else Told(DEFAULT, Certainty.GUESS)
    return _in_other_script(script, letters, words)


def _sample(text: str) -> list[str]:
    words = islice(map(re.Match.group, _WORD.finditer(text)), SAMPLE)
    return " ".join(words).lower().split()


def _is_english(words: list[str]) -> bool:
    return _english_share(words) > ENOUGH_ENGLISH and len(_ENGLISH.intersection(words)) >= SEVERAL


def _english_share(words: list[str]) -> float:
    return sum(map(_ENGLISH.__contains__, words)) / len(words)


def _lines(article: Article) -> Iterator[str]:
    """Prose line by line, and where there is none, whatever text there is."""
    body = article.body
    texts = [block.text for block in body if block.kind in PROSE]
    if not texts:
        rest = [b.text for b in body if b.kind in {Kind.HEADING, Kind.TABLE_CELL}]
        texts = [*rest, article.title or ""]
    return chain.from_iterable(text[:LINE].split("\n") for text in texts)


def _script(letters: str) -> str:
    counts = {name: len(re.findall(f"[{ranges}]", letters)) for name, ranges in _SCRIPTS}
    if counts["kana"] * KANA > counts["han"]:
        counts["japanese"] = counts.pop("kana") + counts.pop("han")
    for name in {"japanese", "han", "hangul"} & counts.keys():
        counts[name] *= DENSE
    return max(counts, key=counts.__getitem__)


def _in_latin(words: list[str]) -> Told:
    by_words = _function_words(words)
    first, second, *_ = sorted((*by_words.values(), 0.0), reverse=True)
    found = max(by_words, key=by_words.__getitem__)
    if first - second >= CLEAR:
        return Told(found, Certainty.SURE)
    from readcheck.prose.profiles import profile

    if first - second >= AHEAD and found not in profile("latin").ranks:
        return Told(found, Certainty.GUESS)
    return _by_profile("latin", words, by_words)


def _in_other_script(script: str, letters: str, words: list[str]) -> Told:
    """The language of a script whose own letters a text has most of; with equals the commonest."""
    from readcheck.languages._index.detection import SCRIPTS
    from readcheck.prose import profiles

    languages = SCRIPTS[script]
    found = max(languages, key=lambda language: sum(map(letters.count, languages[language])))
    if script in profiles.SCRIPTS and found in profiles.profile(script).ranks:
        return _by_profile(script, words, {})
    return Told(found, Certainty.SURE if len(languages) == 1 else Certainty.LIKELY)


def _by_profile(script: str, words: list[str], by_words: dict[str, float]) -> Told:
    """The language whose letters follow one another as those of some words, and its own words."""
    from readcheck.prose.profiles import log_likelihoods

    unique = list(dict.fromkeys(words))  # Or a name in every line would decide.
    parts = (part for word in unique[:IN_DOUBT] for part in word.replace("’", "'").split("'"))
    scores = log_likelihoods(parts, script)
    for language in scores.keys() & by_words.keys():
        scores[language] += WORTH * by_words[language]
    first, second = sorted(scores, key=scores.__getitem__, reverse=True)[:2]
    if DEFAULT in scores and scores[first] - scores[DEFAULT] < TO_LEAVE:
        return Told(DEFAULT, Certainty.GUESS)
    lead = scores[first] - scores[second]
    certainty = Certainty.LIKELY if lead >= LIKELY else Certainty.GUESS
    return Told(first, Certainty.SURE if lead >= SURE else certainty)


def _function_words(words: list[str]) -> dict[str, float]:
    """The evidence for each language; a word or letter is divided by the languages sharing it.

    Each counts once, or an "a" in a line of names would make it Hungarian.
    """
    from readcheck.languages._index.detection import LETTERS as LETTERS_OF
    from readcheck.languages._index.detection import WORDS

    scores: defaultdict[str, float] = defaultdict(float, {DEFAULT: HEAD_START})
    for word in dict.fromkeys(words):
        for language in (languages := WORDS.get(word.replace("’", "'"), "").split()):
            scores[language] += 1 / len(languages)
    for letter in dict.fromkeys("".join(words)):
        for language in (languages := LETTERS_OF.get(letter, "").split()):
            scores[language] += LETTER / len(languages)
    return scores
