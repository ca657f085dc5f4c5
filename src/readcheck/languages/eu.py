"""Basque."""

from readcheck.languages.model import Abbreviations, Dates, Keys, Language, Lines, Wording, words

LANGUAGE = Language(
    code="eu",
    name="Basque",
    script="latin",
    rank=57,
    wording=Wording(
        minutes="minutu | minututan | minutuko | min",
        plural="none",
        hours="ordu",
        words="hitz",
        after="irakurtzeko | irakurketa | irakurtzen | irakurketa denbora",
        labels=(
            "irakurtzeko denbora | irakurketa denbora | irakurketa-denbora"
            " | irakurtzeko gutxi gorabeherako denbora"
        ),
        word_labels="hitz kopurua",
        less_after="baino gutxiago",
        about="gutxi gorabehera | inguru",
        alone="minutu batean=1 | minutu bateko=1 | minutu bat=1",
    ),
    dates=Dates(
        published="argitaratua",
        updated="eguneratua",
    ),
    lines=Lines(
        authors="egilea / egileak",
    ),
    keys=Keys(
        times="irakurtzekodenbora",
    ),
    conjunctions="eta",
    abbreviations=Abbreviations(
        titles=words("jn and dr prof adib cf ik"),
        finals=words("etab etc a.m p.m"),
        others=words("""
            or orr zk zb tel kal art ed urt ots mar api mai eka uzt ira aza abe a.g k.a k.o
        """),
        starters=words("""
            Hau Hori Hura Hauek Horiek Haiek Ni Hi Gu Zu Zuek Eta Baina Edo Baldin Nola Non Noiz Zer
            Nor Zergatik Hemen Hor Han Gero Orain Gaur Atzo Bihar Ez Bai Da Dira Zen Ziren Guztiak
            Batzuk Asko Ere Inork
        """),
    ),
)
