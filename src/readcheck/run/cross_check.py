"""textstat's figures beside ours, and why they differ.

textstat is the most used library for readability scores. It is given the same running prose, a
block a paragraph, and our syllables of each word in place of the dictionary that it would
download, so that nothing leaves the machine and what differs are its rules:

- sentences are runs between `.`, `!` and `?`, of which those of one or two words do not count;
- words lose all punctuation, hyphens included, so that `well-known` is one word `wellknown`, and
  `3.11` is `311`;
- the Dale-Chall list is held against words as they stand: `walked` is difficult, and so are names;
- Gunning Fog and Spache use that list too, with words of three and of two syllables or more;
- Linsear Write reads the first 100 words only; Gulpease takes punctuation for letters;
- Coleman-Liau has 0.058 where the paper has 0.0588, Szigriszt-Pazos 206.84 where the thesis has
  206.835; Spache has the weights of 1953.

Importing it takes longer than most checks: it is done when a cross-check is asked for only.
"""

from __future__ import annotations

from contextlib import contextmanager
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from readcheck.article.model import PROSE
from readcheck.config.model import ConfigError
from readcheck.prose.syllables import syllables
from readcheck.report import CrossCheckRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from readcheck.analysis import Analysis

EXACT = 1e-9
_ALONE = "punctuation that stands alone is a word of its own"
_LIST = "its list counts names and inflected forms of familiar words as difficult"
_OTHERS = {
    "coleman-liau": "0.058 x letters instead of the paper's 0.0588",
    "dale-chall": _LIST,
    "szigriszt-pazos": "206.84 instead of the thesis's 206.835",
    "gulpease": "punctuation counts as letters",
    "osman": "it tells hard, heavy and faseeh words by other limits",
    "linsear-write": "only the first 100 words are read",
    "gunning-fog": "hard words are those not on the Dale-Chall list",
    "spache": "the weights of 1953, and the Dale-Chall list in place of Spache's",
}
# Our formula: textstat's method (with its further arguments), and the counts that both need.
_METHODS: dict[str, tuple[str, tuple[int, ...], str]] = {
    "ari": ("automated_readability_index", (), "sentences words characters"),
    "coleman-liau": ("coleman_liau_index", (), "sentences words letters"),
    "crawford": ("crawford", (), "sentences words syllables"),
    "dale-chall": ("dale_chall_readability_score", (), "sentences words difficult_words"),
    "fernandez-huerta": ("fernandez_huerta", (), "sentences words syllables"),
    "flesch-amstad": ("flesch_reading_ease", (), "sentences words syllables"),
    "flesch-douma": ("flesch_reading_ease", (), "sentences words syllables"),
    "flesch-kincaid": ("flesch_kincaid_grade", (), "sentences words syllables"),
    "flesch-oborneva": ("flesch_reading_ease", (), "sentences words syllables"),
    "flesch-reading-ease": ("flesch_reading_ease", (), "sentences words syllables"),
    "flesch-vacca": ("flesch_reading_ease", (), "sentences words syllables"),
    "gulpease": ("gulpease_index", (), "sentences words letters"),
    "gunning-fog": ("gunning_fog", (), "sentences words"),
    "gutierrez-de-polini": ("gutierrez_polini", (), "sentences words letters"),
    "kandel-moles": ("flesch_reading_ease", (), "sentences words syllables"),
    "linsear-write": ("linsear_write_formula", (), "sentences words polysyllables"),
    "lix": ("lix", (), "sentences words long_words"),
    "mcalpine-eflaw": ("mcalpine_eflaw", (), "sentences words mini_words"),
    "osman": ("osman", (), "sentences words"),
    "rix": ("rix", (), "sentences long_words"),
    "smog": ("smog_index", (), "sentences polysyllables"),
    "spache": ("spache_readability", (), "sentences words"),
    "szigriszt-pazos": ("szigriszt_pazos", (), "sentences words syllables"),
    **{
        f"wiener-sachtextformel-{n}": (
            "wiener_sachtextformel",
            (n,),
            "sentences words polysyllables long_words",
        )
        for n in range(1, 5)
    },
}
_COUNTS: dict[str, Callable[[Any, str], int]] = {
    "sentences": lambda checker, text: checker.sentence_count(text),
    "words": lambda checker, text: checker.lexicon_count(text),
    "characters": lambda checker, text: checker.char_count(text),
    "letters": lambda checker, text: checker.letter_count(text),
    "syllables": lambda checker, text: checker.syllable_count(text),
    "polysyllables": lambda checker, text: checker.polysyllabcount(text),
    "long_words": lambda checker, text: checker.long_word_count(text),
    "mini_words": lambda checker, text: checker.miniword_count(text),
    "difficult_words": lambda checker, text: checker.difficult_words(text, syllable_threshold=0),
}


def cross_check(analysis: Analysis) -> tuple[CrossCheckRow, ...]:
    """A row for each score of an article that textstat computes too, by formula name.

    The reason is empty where both agree to 1e-9. Nothing is downloaded.
    """
    text = _prose(analysis)
    if not text:
        return ()
    with _textstat(analysis.language) as checker:
        return tuple(
            _row(analysis, checker, text, name) for name in analysis.scores if name in _METHODS
        )


def _prose(analysis: Analysis) -> str:
    blocks = analysis.article.body
    return "\n\n".join(" ".join(block.text.split()) for block in blocks if block.kind in PROSE)


def _row(analysis: Analysis, checker: Any, text: str, name: str) -> CrossCheckRow:  # noqa: ANN401 textstat has no types.
    method, arguments, counts = _METHODS[name]
    ours = analysis.scores[name].value
    theirs = float(getattr(checker, method)(text, *arguments))
    if abs(ours - theirs) <= EXACT:
        return CrossCheckRow(name, ours, theirs, "")
    reasons = [
        f"it counts {there} {count.replace('_', ' ')}, not {here}"
        for count in counts.split()
        if (there := _COUNTS[count](checker, text))
        != (here := attrgetter(count)(analysis.measurement.counts))
    ]
    if name in _OTHERS:
        reasons.append(_OTHERS[name])
    return CrossCheckRow(name, ours, theirs, "; ".join(reasons) or _ALONE)


@contextmanager
def _textstat(language: str) -> Iterator[Any]:
    """A textstat checker of a language that knows our syllables, while the context lasts."""
    try:
        from textstat.backend.counts import _count_syllables
        from textstat.textstat import textstatistics
    except ImportError:  # In one zip file, which can hold no compiled code.
        raise ConfigError("--cross-check needs textstat, which is not installed") from None

    checker = textstatistics()
    original = _count_syllables.get_cmudict
    _count_syllables.get_cmudict = lambda _: _Dictionary(language)
    checker.set_lang({"en": "en_US"}.get(language, language))
    try:
        yield checker
    finally:
        _count_syllables.get_cmudict = original


class _Dictionary:
    """Our syllables in the form of CMUdict: a word's pronunciations, each a list of phones."""

    def __init__(self, language: str) -> None:
        self._language = language

    def __getitem__(self, word: str) -> list[list[str]]:
        return [["AH0"] * syllables(word, self._language)]
