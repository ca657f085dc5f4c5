"""Turkmen."""

from readcheck.languages.model import Dates, Language, Lines, Wording

LANGUAGE = Language(
    code="tk",
    name="Turkmen",
    script="latin",
    rank=81,
    wording=Wording(
        minutes="minut | minutda | min",
        plural="none",
        hours="sagat",
        words="söz",
        after="okamak | okalýar | okaldy | okamaga",
        labels="okalma wagty | okamak wagty",
    ),
    dates=Dates(
        published="goýuldy",
        updated="üýtgedildi",
    ),
    lines=Lines(
        authors="awtory",
    ),
    conjunctions="we",
)
