"""Albanian."""

from readcheck.languages.model import Abbreviations, Dates, Keys, Language, Lines, Wording, words

LANGUAGE = Language(
    code="sq",
    name="Albanian",
    script="latin",
    rank=78,
    wording=Wording(
        minutes="minutë / minuta | min",
        hours="orë",
        words="fjalë",
        after="lexim | për lexim | për t'u lexuar | për ta lexuar | leximi",
        before="lexim | lexohet në | lexim prej",
        labels="koha e leximit | koha e parashikuar e leximit | kohëzgjatja e leximit",
        word_labels="numri i fjalëve",
        less="më pak se",
        about="rreth | afërsisht",
        numbers="një | dy | tre | katër | pesë | gjashtë | shtatë | tetë | nëntë | dhjetë",
    ),
    dates=Dates(
        published="publikuar",
        updated="përditësuar",
    ),
    lines=Lines(
        authors="autori | autorë",
    ),
    keys=Keys(
        times="kohaeleximit",
    ),
    conjunctions="dhe",
    abbreviations=Abbreviations(
        titles=words("dr prof z znj zj sh p.sh d.m.th inxh"),
        finals=words("etj etc"),
        others=words("nr fq faqe art tel vëll rr tab fig neni p.e.s"),
        starters=words("""
            Ai Ajo Ata Ato Unë Ti Ne Ju Ky Kjo Këta Këto Dhe Por Ose Nëse Kur Ku Pse Si Çfarë Kush
            Këtu Atje Pastaj Tani Sot Dje Nesër Nuk Po Jo Është Janë Ishte Ishin Të Në Me Nga Për Pa
            Pas Para Mbi Nën Disa Shumë Çdo Edhe Askush
        """),
    ),
)
