"""Arabic."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from readcheck.languages.model import Language, Names, ReadAloud, Wording
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORD = lazy("[\u0620-\u065f\u066e-\u06d3\u0640]+")
_MARKS = lazy("[\u064b-\u065f\u0670\u0640]")  # vowels and the like, and the stroke between letters
_SHORT = lazy("[\u064e-\u0650](?![\u0627\u0648\u064a])")  # fatha, damma, kasra
_LONG = lazy("[\u064e-\u0650](?=[\u0627\u0648\u064a])")  # the same before alef, waw or yeh
_STRESSED = lazy("[\u064b-\u064d\u0651]")  # tanween and shadda
_CARRIERS = lazy("[\u0627\u0649]")  # alef and alef maksura, which are no syllable's start
# Hamza alone and on yeh and waw, thal, zah; at a word's end the plurals -un and -u.
_FASEEH = lazy("[\u0621\u0624\u0626\u0630\u0638]|\u0648[\u0627\u0646]$")
_COUNTED = ("hard_words", "sounds", "heavy_words", "faseeh_words")
_NONE = (0, 0, 0, 0)
_HARD, _HEAVY = 5, 4  # letters and sounds that hard and heavy words have more of
_MOST_KEPT = 50_000


def tally(text: str) -> Mapping[str, int]:
    """What OSMAN asks of the words of a text (El-Haj and Rayson 2016), added up.

    Sounds are short syllables and, twice, long and stressed ones. Where no vowels are written, as
    nearly everywhere, each letter but alef and alef maksura stands for one in the sum, and two
    fewer tell whether a word is heavy: so the authors' program has it.
    """
    columns = zip(_NONE, *map(_of_word, _WORD.findall(text)), strict=True)
    return dict(zip(_COUNTED, map(sum, columns), strict=True))


@lru_cache(_MOST_KEPT)
def _of_word(word: str) -> tuple[int, ...]:
    """The counts of one word, in the order of their names."""
    letters = _MARKS.sub("", word)
    short = len(_SHORT.findall(word))
    weighed = 2 * (len(_LONG.findall(word)) + len(_STRESSED.findall(word)))
    vowelled = len(_CARRIERS.sub("", letters))
    sounds = (short or vowelled) + weighed
    heavy = (short or max(vowelled - 2, 0)) + weighed > _HEAVY
    faseeh = heavy and _FASEEH.search(letters) is not None
    return len(letters) > _HARD, sounds, heavy, faseeh


LANGUAGE = Language(
    code="ar",
    name="Arabic",
    script="arabic",
    rank=16,
    wording=Wording(
        minutes="دقيقة / دقائق | دقيقه / دقايق | د",
        plural="arabic",
        hours="ساعة / ساعات",
        words="كلمة / كلمات",
        after="قراءة | للقراءة | من القراءة | قراءه | لقراءة",
        before=(
            "قراءة لمدة | تُقرأ خلال | تقرأ خلال | تقرأ في | تُقرأ في | قراءة في | قراءة | يُقرأ في"
            " | يقرأ في | تستغرق القراءة | القراءة في"
        ),
        labels=(
            "وقت القراءة | مدة القراءة | زمن القراءة | وقت القراءة المقدر | مدة القراءة المقدرة"
            " | وقت قراءة | مدة قراءة المقال | زمن قراءة المقال | وقت القراءة التقريبي"
            " | مدة القراءة التقريبية | الوقت المقدر للقراءة | زمن القراءة المقدر | طول القراءة"
        ),
        word_labels="عدد الكلمات",
        less="أقل من | اقل من",
        about="حوالي | نحو | تقريبا",
        numbers="واحدة | اثنتان | ثلاث | أربع | خمس | ست | سبع | ثماني | تسع | عشر",
        alone="دقيقة واحدة=1 | دقيقتان=2 | دقيقتين=2",
        spelled="دقيقة واحدة=1 | دقيقتان=2",
    ),
    names=Names(
        particles="bin ibn al el",
    ),
    conjunctions="و",
    letters="ةىيكأإ",
    tally=tally,
    read_aloud=ReadAloud(138, 1.16),
)
