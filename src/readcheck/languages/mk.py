"""Macedonian."""

from readcheck.languages.model import Dates, Language, Lines, Wording

LANGUAGE = Language(
    code="mk",
    name="Macedonian",
    script="cyrillic",
    rank=67,
    wording=Wording(
        minutes="минута / минути | мин",
        plural="icelandic",
        hours="час / часа",
        words="збор / зборови",
        after="читање | за читање",
        labels="време за читање | време на читање | проценето време за читање | читање",
        word_labels="број на зборови",
        less="помалку од",
        about="околу | приближно",
        numbers="една | две | три | четири | пет | шест | седум | осум | девет | десет",
    ),
    dates=Dates(
        published="објавено",
        updated="ажурирано",
    ),
    lines=Lines(
        authors="автор",
    ),
    conjunctions="и",
    letters="ѓќѕљњџј",
)
