"""Latvian."""

from readcheck.languages.model import Abbreviations, Dates, Keys, Language, Lines, Wording, words

LANGUAGE = Language(
    code="lv",
    name="Latvian",
    script="latin",
    rank=66,
    wording=Wording(
        minutes="minūte / minūtes | minūti / minūtes | minūšu | min",
        plural="icelandic",
        hours="stunda / stundas",
        words="vārds / vārdi",
        after="lasīšana | lasīšanas | lasīšanai | lasīt | izlasīšanai | lasāmviela",
        before="izlasāms | lasāms | lasīt",
        labels=(
            "lasīšanas laiks | lasīšanas ilgums | aptuvenais lasīšanas laiks"
            " | paredzamais lasīšanas laiks | lasīšanai"
        ),
        word_labels="vārdu skaits",
        less="mazāk par | mazāk nekā",
        about="aptuveni | apmēram",
        numbers=(
            "viena / vienu | divas | trīs | četras | piecas | sešas | septiņas | astoņas | deviņas"
            " | desmit"
        ),
        spaced_groups=True,
    ),
    dates=Dates(
        published="publicēts",
        updated="atjaunināts | atjaunots",
    ),
    lines=Lines(
        authors="autors / autori | autore",
    ),
    keys=Keys(
        times="lasisanaslaiks",
    ),
    conjunctions="un",
    abbreviations=Abbreviations(
        titles=words("dr prof doc inž kand piem red sk resp t.i t.s sv ģen plkv kapt ev"),
        finals=words("utt u.c u.tml etc p.m.ē m.ē"),
        others=words("""
            lpp nod nr plkst g gs gad tūkst milj mljrd eks tel izd sast tab att min st sēj pag nov
            raj janv febr apr aug sept okt dec
        """),
        starters=words("""
            Tas Tā Tie Tās Šis Šī Šie Šīs Viņš Viņa Viņi Viņas Es Tu Mēs Jūs Un Bet Vai Ja Kad Kur
            Kāpēc Kā Kas Te Šeit Tur Tad Tagad Šodien Vakar Rīt Nav Ir Bija Visi Daži Daudzi Katrs
            Arī Vēl Jau Tikai Pēc Pirms No Ar Uz Par Līdz Bez Neviens
        """),
        ordinals=True,
    ),
)
