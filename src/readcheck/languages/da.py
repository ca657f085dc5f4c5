"""Danish."""

from readcheck.languages.model import Abbreviations, Dates, Keys, Language, Lines, Wording, words

LANGUAGE = Language(
    code="da",
    name="Danish",
    script="latin",
    rank=24,
    wording=Wording(
        minutes="minut / minutter | min | minuts / minutters",
        hours="time / timer",
        words="ord",
        after="læsetid | at læse | læsning | læsestof | læs",
        before="læs på | læses på | læsning på",
        labels=(
            "læsetid | anslået læsetid | læsetid ca | læsning | estimeret læsetid"
            " | forventet læsetid | gennemsnitlig læsetid | omtrentlig læsetid | tid at læse"
        ),
        word_labels="antal ord",
        less="mindre end",
        about="cirka | ca | omkring",
        numbers="et / en / ét | to | tre | fire | fem | seks | syv | otte | ni | ti",
        spaced_groups=True,
    ),
    dates=Dates(
        published="udgivet",
        updated="opdateret",
    ),
    lines=Lines(
        by_unsure="af",
    ),
    keys=Keys(
        times="læsetid laesetid",
        words="antalord",
        classes="læsetid | laesetid",
    ),
    conjunctions="og",
    function_words=(
        "og at det i på er en som for af med den ikke til har de et om var men så kan vi fra"
        " når skal eller man du jeg sig han hun meget også hvor kun ved være efter alle under"
        " uden mere bliver ingen deres dette hvordan blev noget hvis"
    ),
    letters="æøå",
    abbreviations=Abbreviations(
        titles=words("""
            dr prof hr fr frk f.eks fx bl.a dvs d.v.s evt ca cf jf jfr kgl skt sct hhv
            inkl ekskl ang vedr iflg pga p.g.a mht m.h.t mfl f kl nr ss st s.k sml pr gl
            ndr sdr eng ty lat m.a.o mao p.t pt
        """),
        finals=words("osv etc m.m mm m.v mv o.l ol m.fl o.a o.lign"),
        others=words("""
            stk § s sp tlf afd adm dir art bd kap fig tab mio mia mrd tus kr f.kr e.kr
            a/s aps inc ltd co jr sr jan feb aug sept okt nov dec max min årg udg red
            vol maks eksl d
        """),
        starters=words("""
            Den Det De En Et Han Hun Vi Jeg Du I Man Der Her Dette Denne Disse Hans
            Hendes Deres Vores Min Mit Mine Din Sin Og Men Eller For Så Da Når Hvis Selv
            Selvom Fordi Mens Efter Før Ved Med Uden Om Under Over På Til Fra Af Hos
            Mellem Mod Siden Som Hvad Hvem Hvor Hvordan Hvorfor Hvornår Hvilken Hvilke
            Nu Nej Ja Ikke Også Kun Alle Mange Nogle Flere Andre Ingen Hver Både Derfor
            Derefter Desuden Dog Imidlertid Ifølge Var Er Har Havde Kan Skal Vil Måske
            Sådan
        """),
        labels=words("vitamin gruppe type klasse del plan"),
        ordinals=True,
    ),
)
