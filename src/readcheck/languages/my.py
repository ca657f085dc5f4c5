"""Burmese."""

from readcheck.languages.model import UNSPACED_RATE, Language, Wording

LANGUAGE = Language(
    code="my",
    name="Burmese",
    script="myanmar",
    rank=44,
    spaced=False,
    wording=Wording(
        minutes="မိနစ်",
        plural="none",
        hours="နာရီ",
        after="ဖတ်ရန် | ဖတ်ပါမည် | ဖတ်ချိန် | စာဖတ်ချိန်",
        labels="ဖတ်ရန်အချိန် | ဖတ်ချိန် | စာဖတ်ချိန်",
        about="ခန့်",
        unit_first=True,
    ),
    rate=UNSPACED_RATE,
)
