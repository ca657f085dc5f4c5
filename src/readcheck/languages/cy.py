"""Welsh."""

from readcheck.languages.model import Dates, Keys, Language, Lines, Wording

LANGUAGE = Language(
    code="cy",
    name="Welsh",
    script="latin",
    rank=54,
    wording=Wording(
        minutes="munud | mun",
        plural="none",
        hours="awr",
        words="gair",
        after="i'w ddarllen | i ddarllen | o ddarllen | darllen",
        labels="amser darllen | amser darllen amcangyfrifedig",
        less="llai na",
        about="tua | oddeutu",
        numbers=(
            "un | dau / dwy | tri / tair | pedwar / pedair | pump / pum | chwech / chwe | saith"
            " | wyth | naw | deg"
        ),
    ),
    dates=Dates(
        published="cyhoeddwyd",
        updated="diweddarwyd",
    ),
    lines=Lines(
        authors="awdur / awduron",
    ),
    keys=Keys(
        times="amserdarllen",
    ),
    conjunctions="a | ac",
)
