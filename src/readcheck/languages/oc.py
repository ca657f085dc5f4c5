"""Occitan."""

from readcheck.languages.model import Dates, Language, Lines, Wording

LANGUAGE = Language(
    code="oc",
    name="Occitan",
    script="latin",
    rank=74,
    wording=Wording(
        minutes="minuta / minutas | min",
        plural="zero-one-other",
        hours="ora / oras",
        words="mot / mots",
        after="de lectura | per legir | a legir",
        labels="temps de lectura | durada de lectura",
        less="mens de",
    ),
    dates=Dates(
        published="publicat",
        updated="actualizat",
    ),
    lines=Lines(
        authors="autor",
    ),
    conjunctions="e",
)
