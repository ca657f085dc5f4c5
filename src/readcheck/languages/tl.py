"""Filipino."""

from readcheck.languages.model import Dates, Language, Lines, Wording

LANGUAGE = Language(
    code="tl",
    name="Filipino",
    script="latin",
    rank=82,
    wording=Wording(
        minutes="minutong | minuto | min",
        plural="none",
        hours="oras",
        words="salita",
        after="basahin | na basahin | pagbabasa | na pagbabasa | babasahin | pagbasa",
        labels=(
            "oras ng pagbabasa | oras ng pagbasa | tagal ng pagbasa | tinatayang oras ng pagbabasa"
        ),
        less="wala pang",
        about="humigit-kumulang",
        numbers="isang / isa | dalawang / dalawa | tatlong / tatlo | apat na | limang / lima",
    ),
    dates=Dates(
        published="inilathala",
        updated="in-update",
    ),
    lines=Lines(
        authors="may-akda",
    ),
    conjunctions="at",
)
