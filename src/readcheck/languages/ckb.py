"""Central Kurdish."""

from readcheck.languages.model import Dates, Language, Lines, Wording

LANGUAGE = Language(
    code="ckb",
    name="Central Kurdish",
    script="arabic",
    rank=53,
    wording=Wording(
        minutes="خولەک",
        plural="none",
        hours="کاتژمێر",
        words="وشە",
        after="خوێندنەوە | بۆ خوێندنەوە | کاتی خوێندنەوە",
        labels="کاتی خوێندنەوە | ماوەی خوێندنەوە",
        about="نزیکەی",
    ),
    dates=Dates(
        published="بڵاوکراوەتەوە",
        updated="نوێکراوەتەوە",
    ),
    lines=Lines(
        authors="نووسەر",
    ),
    conjunctions="و",
    letters="پچژگیکێۆەڵڕ",
)
