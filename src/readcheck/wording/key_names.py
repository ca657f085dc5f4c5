"""Keys that name a reading time or a word count, in front matter, attributes and meta tags."""

from __future__ import annotations

from readcheck.patterns import lazy

TIME_KEYS = frozenset(
    {
        "readingtime", "readtime", "timetoread", "minutesread", "minread", "minsread", "readingmin",
        "estimatedreadingtime", "estimatedreadtime", "estreadtime", "estreadingtime",
        "estimatedtimetoread", "readingminutes", "readminutes", "readtimeminutes",
        "readingtimeminutes", "readingtimeinminutes", "readtimeinminutes", "minutestoread",
        "readingduration", "readduration", "readinglength", "lesezeit", "tempsdelecture",
        "tempslecture", "tiempodelectura", "tempodileitura", "tempodeleitura", "tempodilettura",
        "leestijd", "lastid", "lästid",
    }
)  # fmt: skip
WORD_KEYS = frozenset({"wordcount", "words", "numwords", "numberofwords", "wordscount"})

_JOINTS = lazy(r"[-_ .]+")


def normal_key(key: str) -> str:
    """A key in lower case and without joints: `reading_time` and `readingTime` are one."""
    return _JOINTS.sub("", key).lower()
