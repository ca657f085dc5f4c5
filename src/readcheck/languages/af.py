"""Afrikaans."""

from readcheck.languages.model import Dates, Keys, Language, Lines, Wording

LANGUAGE = Language(
    code="af",
    name="Afrikaans",
    script="latin",
    rank=51,
    wording=Wording(
        minutes="minuut / minute | min",
        hours="uur / ure",
        words="woord / woorde",
        after="se lees | lees | om te lees | leeswerk",
        labels="leestyd | geskatte leestyd | beraamde leestyd",
        word_labels="aantal woorde",
        less="minder as",
        about="ongeveer | sowat",
        numbers="een | twee | drie | vier | vyf | ses | sewe | agt | nege | tien",
        spaced_groups=True,
    ),
    dates=Dates(
        published="gepubliseer | gepubliseer op",
        updated="opgedateer",
    ),
    lines=Lines(
        authors="outeur | skrywer",
    ),
    keys=Keys(
        times="leestyd",
    ),
    conjunctions="en",
)
