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
            " | læselængde | læsevarighed"
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
        " uden mere bliver ingen deres dette hvordan blev noget hvis nogle hvad mig dig blevet"
        " frem igen altid gøre gør ind ud op end nu hende mellem mod siger sagde uge endnu sådan"
        " blandt bruge give gav"
    ),
    letters="æøå",
    abbreviations=Abbreviations(
        titles=words("""
            dr prof hr fr frk f.eks fx bl.a dvs d.v.s evt ca cf jf jfr kgl skt sct hhv inkl ekskl
            ang vedr iflg pga p.g.a mht m.h.t mfl f kl nr ss st s.k sml pr gl ndr sdr ty m.a.o mao
            p.t pt fhv tidl lic cand.mag cand.polit cand.jur cand.med cand.scient cand.theol
            cand.phil cand.merc dr.phil dr.med dr.jur dr.theol dr.scient mag.art stud.med stud.jur
            adv Vilh Chr Joh Kr Ludv Edv Ferd Th
        """),
        finals=words("osv etc m.m mm m.v mv o.l ol m.fl o.a o.lign kr min jan art"),
        others=words("""
            stk § s sp tlf afd adm dir bd kap fig tab mio mia mrd tus f.kr e.kr a/s aps inc ltd co
            jr sr feb aug sept okt nov dec max årg udg red vol maks eksl d lat eng mill adr anm arr
            dobb ds eftf egl eks emer fm fmd foreg forf forts henv ibid ill indb istf kat kbh komm
            kv matr.nr md mdr nkr obs omr op.cit overs pkt pp ref s.d s.u s.å sek sekr sep spm spr
            suppl sædv t.h t.v tilh tilsv u.å univ ugtl vedk vedl afs
        """),
        starters=words("""
            Den Det De En Et Han Hun Vi Jeg Du I Man Der Her Dette Denne Disse Hans
            Hendes Deres Vores Min Mit Mine Din Sin Og Men Eller For Så Da Når Hvis Selv
            Selvom Fordi Mens Efter Før Ved Med Uden Om Under Over På Til Fra Af Hos
            Mellem Mod Siden Som Hvad Hvem Hvor Hvordan Hvorfor Hvornår Hvilken Hvilke
            Nu Nej Ja Ikke Også Kun Alle Mange Nogle Flere Andre Ingen Hver Både Derfor
            Derefter Desuden Dog Imidlertid Ifølge Var Er Har Havde Kan Skal Vil Måske
            Sådan Nogen Alt Intet Noget Få Endnu Senere Ofte Aldrig Altid Endelig Først
        """),
        labels=words("vitamin gruppe type klasse del plan vitaminet hepatitis"),
        ordinals=True,
    ),
)
