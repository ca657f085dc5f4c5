"""Swahili."""

from readcheck.languages.model import Dates, Keys, Language, Lines, Wording

LANGUAGE = Language(
    code="sw",
    name="Swahili",
    script="latin",
    rank=79,
    wording=Wording(
        minutes="dakika",
        plural="none",
        hours="saa",
        words="neno / maneno",
        after="za kusoma | kusoma | ya kusoma",
        labels="muda wa kusoma | wakati wa kusoma",
        less="chini ya",
        about="takriban",
        unit_first=True,
    ),
    dates=Dates(
        published="imechapishwa",
        updated="imesasishwa",
    ),
    lines=Lines(
        authors="mwandishi",
    ),
    keys=Keys(
        times="mudawakusoma",
    ),
    conjunctions="na",
)
