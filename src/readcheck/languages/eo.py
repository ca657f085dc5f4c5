"""Esperanto."""

from readcheck.languages.model import Dates, Keys, Language, Lines, Wording

LANGUAGE = Language(
    code="eo",
    name="Esperanto",
    script="latin",
    rank=55,
    wording=Wording(
        minutes="minuto / minutoj | min",
        hours="horo / horoj",
        words="vorto / vortoj",
        after="legado | por legi | da legado | de legado | legotempo",
        labels="legotempo | tempo de legado | legada tempo | proksimuma legotempo",
        less="malpli ol",
        about="ĉirkaŭ | proksimume",
    ),
    dates=Dates(
        published="publikigita",
        updated="ĝisdatigita",
    ),
    lines=Lines(
        authors="aŭtoro / aŭtoroj",
    ),
    keys=Keys(
        times="legotempo",
    ),
    conjunctions="kaj",
)
