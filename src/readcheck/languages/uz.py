"""Uzbek."""

from readcheck.languages.model import Dates, Language, Lines, Wording

LANGUAGE = Language(
    code="uz",
    name="Uzbek",
    script="latin",
    rank=83,
    wording=Wording(
        minutes="daqiqa | daqiqada | daqiqalik | daqiqadan | daq",
        plural="none",
        hours="soat",
        words="so'z | soʻz | soʼz",
        after=(
            "o'qish | oʻqish | oʼqish | o'qiladi | oʻqiladi | o'qish vaqti | oʻqish vaqti | mutolaa"
        ),
        labels="o'qish vaqti | oʻqish vaqti | oʼqish vaqti | taxminiy o'qish vaqti | mutolaa vaqti",
        less_after="kam | kamroq",
        about="taxminan",
        numbers="bir | ikki | uch | to'rt | besh | olti | yetti | sakkiz | to'qqiz | o'n",
    ),
    dates=Dates(
        published="e'lon qilingan | nashr etilgan",
        updated="yangilangan",
    ),
    lines=Lines(
        authors="muallif / mualliflar",
    ),
    conjunctions="va",
)
