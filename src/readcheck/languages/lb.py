"""Luxembourgish."""

from readcheck.languages.model import Dates, Keys, Language, Lines, Wording

LANGUAGE = Language(
    code="lb",
    name="Luxembourgish",
    script="latin",
    rank=64,
    wording=Wording(
        minutes="Minutt / Minutten | Min",
        hours="Stonn / Stonnen",
        words="Wuert / Wierder",
        after="ze liesen | liesen | Liesen",
        labels="Liesedauer | Lieszäit | geschätzte Liesedauer | geschätzte Lieszäit",
        less="manner wéi | manner ewéi",
        about="ongeféier | ca",
        numbers="eng | zwou | dräi | véier | fënnef",
    ),
    dates=Dates(
        published="publizéiert",
        updated="aktualiséiert",
    ),
    lines=Lines(
        authors="Auteur",
    ),
    keys=Keys(
        times="liesedauer lieszait",
    ),
    conjunctions="an",
)
