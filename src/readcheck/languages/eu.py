"""Basque."""

from readcheck.languages.model import Dates, Keys, Language, Lines, Wording

LANGUAGE = Language(
    code="eu",
    name="Basque",
    script="latin",
    rank=57,
    wording=Wording(
        minutes="minutu | minututan | minutuko | min",
        plural="none",
        hours="ordu",
        words="hitz",
        after="irakurtzeko | irakurketa | irakurtzen | irakurketa denbora",
        labels=(
            "irakurtzeko denbora | irakurketa denbora | irakurketa-denbora"
            " | irakurtzeko gutxi gorabeherako denbora"
        ),
        word_labels="hitz kopurua",
        less_after="baino gutxiago",
        about="gutxi gorabehera | inguru",
        alone="minutu batean=1 | minutu bateko=1 | minutu bat=1",
    ),
    dates=Dates(
        published="argitaratua",
        updated="eguneratua",
    ),
    lines=Lines(
        authors="egilea / egileak",
    ),
    keys=Keys(
        times="irakurtzekodenbora",
    ),
    conjunctions="eta",
)
