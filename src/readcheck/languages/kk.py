"""Kazakh."""

from readcheck.languages.model import Dates, Language, Lines, Wording

LANGUAGE = Language(
    code="kk",
    name="Kazakh",
    script="cyrillic",
    rank=61,
    wording=Wording(
        minutes="минут | минутта | минуттық | мин",
        plural="none",
        hours="сағат",
        words="сөз",
        after="оқу | оқу уақыты | оқуға | оқылады",
        labels="оқу уақыты | оқу ұзақтығы | шамамен оқу уақыты",
        about="шамамен",
        numbers="бір | екі | үш | төрт | бес | алты | жеті | сегіз | тоғыз | он",
    ),
    dates=Dates(
        published="жарияланды",
        updated="жаңартылды",
    ),
    lines=Lines(
        authors="авторы",
    ),
    conjunctions="және",
    letters="әғқңөұүһіы",
)
