"""Norwegian Bokmål."""

from readcheck.languages.model import Abbreviations, Keys, Language, Lines, Wording, words

LANGUAGE = Language(
    code="nb",
    name="Norwegian Bokmål",
    script="latin",
    rank=25,
    wording=Wording(
        minutes="minutt / minutter | min | minutts / minutters",
        hours="time / timer",
        words="ord",
        after="lesetid | å lese | lesing | lesning | lesestoff",
        before="les på | leses på | lesing på",
        labels=(
            "lesetid | anslått lesetid | beregnet lesetid | lesing | estimert lesetid"
            " | omtrentlig lesetid | gjennomsnittlig lesetid | forventet lesetid | ca lesetid"
            " | lesevarighet | leselengde | tid å lese"
        ),
        word_labels="antall ord",
        less="mindre enn",
        about="cirka | ca | omtrent",
        numbers="ett / et / en | to | tre | fire | fem | seks | sju | åtte | ni | ti",
        spaced_groups=True,
    ),
    lines=Lines(
        by_unsure="av",
    ),
    keys=Keys(
        times="lesetid",
        words="antallord",
        classes="lesetid",
    ),
    conjunctions="og",
    function_words=(
        "og at det i på er en som for av med den ikke til har de et om var men så kan vi fra"
        " når skal eller man du jeg seg han hun mye også hvor bare ved være etter alle under"
        " uten mer blir ingen deres dette hvordan ble noe hvis noen hva meg deg blitt fram igjen"
        " alltid gjøre gjør inn ut opp enn nå henne mellom mot sier sa uke ennå sånn blant bruke"
        " gi ga veldig"
    ),
    letters="æøå",
    # Compared with Språkrådet's Kort om forkortingar (2019) and its list, as StudentTorget prints
    # it; the rest is common use.
    abbreviations=Abbreviations(
        titles=words("""
            dr prof hr fr frk f.eks bl.a dvs d.v.s evt ca cf jf jfr kgl st hhv inkl ekskl vedr iflg
            pga p.g.a mht m.h.t kl nr ty m.a.o p.t pr ndr sml sp tidl kst fhv cand.mag cand.jur
            cand.med cand.philol cand.theol dr.philos dr.med dr.ing siv.ing siv.øk mag.art stud.med
            adv Chr Joh Kr Th Ludv Edv Fredr bnr gnr jnr lnr iht istf kto m.a
        """),
        finals=words("""
            osv etc m.m mm m.v mv o.l ol m.fl mfl o.a kr min jan art pst e.l ofl mva
        """),
        others=words("""
            § s tlf avd adm dir bd kap fig tab mill mrd f.kr e.kr a/s inc ltd co jr sr feb aug sept
            okt nov des max årg utg red vol maks ev d lat eng adr anm ibid ill innb komm mnd nkr obs
            oppl op.cit overs pkt pp sek sep spm suppl tils t.h t.v u.å univ vedk dept forts framh
            kgl.res
        """),
        starters=words("""
            Den Det De En Et Ei Han Hun Vi Jeg Du Dere Man Der Her Dette Denne Disse
            Hans Hennes Deres Vår Vårt Våre Min Mitt Mine Din Sin Og Men Eller For Så Da
            Når Hvis Selv Fordi Mens Etter Før Ved Med Uten Om Under Over På Til Fra Av
            Hos Mellom Mot Siden Som Hva Hvem Hvor Hvordan Hvorfor Hvilken Hvilke Nå Nei
            Ja Ikke Også Bare Alle Mange Noen Flere Andre Ingen Hver Både Derfor
            Deretter Dessuten Likevel Imidlertid Ifølge Var Er Har Hadde Kan Skal Vil
            Kanskje Slik
        """),
        labels=words("vitamin gruppe type klasse del plan"),
        ordinals=True,
    ),
)
