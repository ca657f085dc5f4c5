"""Norwegian Nynorsk."""

from readcheck.languages.model import Dates, Language, Lines, Wording

LANGUAGE = Language(
    code="nn",
    name="Norwegian Nynorsk",
    script="latin",
    rank=73,
    wording=Wording(
        minutes="minutt | minutts / minutters | min",
        hours="time / timar",
        words="ord",
        after="lesnad | lesetid | å lese | lesing",
        labels="lesetid | estimert lesetid | anslått lesetid | lesnad",
        word_labels="tal på ord",
        less="mindre enn",
        about="om lag | ca | cirka | omtrent",
        numbers="eitt / ein / ei | to | tre | fire | fem | seks | sju | åtte | ni | ti",
        spaced_groups=True,
    ),
    dates=Dates(
        published="publisert",
        updated="oppdatert",
    ),
    lines=Lines(
        authors="forfattar / forfattarar",
    ),
    conjunctions="og",
)
