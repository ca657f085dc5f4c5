"""Latvian."""

from readcheck.languages.model import Dates, Keys, Language, Lines, Wording

LANGUAGE = Language(
    code="lv",
    name="Latvian",
    script="latin",
    rank=66,
    wording=Wording(
        minutes="minūte / minūtes | minūti / minūtes | minūšu | min",
        plural="icelandic",
        hours="stunda / stundas",
        words="vārds / vārdi",
        after="lasīšana | lasīšanas | lasīšanai | lasīt | izlasīšanai | lasāmviela",
        before="izlasāms | lasāms | lasīt",
        labels=(
            "lasīšanas laiks | lasīšanas ilgums | aptuvenais lasīšanas laiks"
            " | paredzamais lasīšanas laiks | lasīšanai"
        ),
        word_labels="vārdu skaits",
        less="mazāk par | mazāk nekā",
        about="aptuveni | apmēram",
        numbers=(
            "viena / vienu | divas | trīs | četras | piecas | sešas | septiņas | astoņas | deviņas"
            " | desmit"
        ),
        spaced_groups=True,
    ),
    dates=Dates(
        published="publicēts",
        updated="atjaunināts | atjaunots",
    ),
    lines=Lines(
        authors="autors / autori | autore",
    ),
    keys=Keys(
        times="lasisanaslaiks",
    ),
    conjunctions="un",
)
