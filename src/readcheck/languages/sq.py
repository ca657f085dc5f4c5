"""Albanian."""

from readcheck.languages.model import Dates, Keys, Language, Lines, Wording

LANGUAGE = Language(
    code="sq",
    name="Albanian",
    script="latin",
    rank=78,
    wording=Wording(
        minutes="minutë / minuta | min",
        hours="orë",
        words="fjalë",
        after="lexim | për lexim | për t'u lexuar | për ta lexuar | leximi",
        before="lexim | lexohet në | lexim prej",
        labels="koha e leximit | koha e parashikuar e leximit | kohëzgjatja e leximit",
        word_labels="numri i fjalëve",
        less="më pak se",
        about="rreth | afërsisht",
        numbers="një | dy | tre | katër | pesë | gjashtë | shtatë | tetë | nëntë | dhjetë",
    ),
    dates=Dates(
        published="publikuar",
        updated="përditësuar",
    ),
    lines=Lines(
        authors="autori | autorë",
    ),
    keys=Keys(
        times="kohaeleximit",
    ),
    conjunctions="dhe",
)
