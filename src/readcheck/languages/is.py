"""Icelandic."""

from readcheck.languages.model import Dates, Keys, Language, Lines, Wording

LANGUAGE = Language(
    code="is",
    name="Icelandic",
    script="latin",
    rank=60,
    wording=Wording(
        minutes="mínúta / mínútur | mínútu / mínútna | mín",
        plural="icelandic",
        hours="klukkustund / klukkustundir",
        words="orð",
        after="lestur | lestrar | í lestri | að lesa | lestrartími",
        labels="lestrartími | áætlaður lestrartími | lestur",
        word_labels="fjöldi orða",
        less="minna en",
        about="um það bil | ca",
        numbers="ein / eina / einnar | tvær | þrjár | fjórar | fimm | sex | sjö | átta | níu | tíu",
    ),
    dates=Dates(
        published="birt",
        updated="uppfært",
    ),
    lines=Lines(
        authors="höfundur / höfundar",
    ),
    keys=Keys(
        times="lestrartimi lestrartími",
    ),
    conjunctions="og",
)
