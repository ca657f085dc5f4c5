"""Nepali."""

from readcheck.languages.model import Language, Lines, Wording

LANGUAGE = Language(
    code="ne",
    name="Nepali",
    script="devanagari",
    rank=72,
    wording=Wording(
        minutes="मिनेट | मिनेटको | मिनेटमा",
        plural="none",
        hours="घण्टा",
        words="शब्द",
        after="पढ्ने | पढाइ | पढ्न | पठन | पढ्ने समय",
        before="पढ्न",
        labels="पढ्ने समय | पढ्न लाग्ने समय | पढ्ने अवधि",
        takes="लाग्छ | लाग्ने",
        about="करिब | लगभग",
        numbers="एक | दुई | तीन | चार | पाँच",
    ),
    lines=Lines(
        authors="लेखक",
    ),
    conjunctions="र",
)
