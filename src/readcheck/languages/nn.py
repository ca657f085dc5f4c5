"""Norwegian Nynorsk."""

from readcheck.languages.model import Abbreviations, Dates, Language, Lines, Wording, words

LANGUAGE = Language(
    code="nn",
    name="Norwegian Nynorsk",
    script="latin",
    rank=73,
    wording=Wording(
        minutes="minutt | minutts / minutters | min",
        hours="time / timar",
        words="ord",
        after="lesnad | lesetid | å lese | lesing",
        labels="lesetid | estimert lesetid | anslått lesetid | lesnad",
        word_labels="tal på ord",
        less="mindre enn",
        about="om lag | ca | cirka | omtrent",
        numbers="eitt / ein / ei | to | tre | fire | fem | seks | sju | åtte | ni | ti",
        spaced_groups=True,
    ),
    dates=Dates(
        published="publisert",
        updated="oppdatert",
    ),
    lines=Lines(
        authors="forfattar / forfattarar",
    ),
    conjunctions="og",
    # Compared with Språkrådet's Kort om forkortingar (2019) and its list, as StudentTorget prints
    # it; the rest is common use.
    abbreviations=Abbreviations(
        titles=words("""
            dr prof hr fr frk f.eks m.a dvs d.v.s evt ca cf jf jfr st inkl ekskl vedr pga p.g.a mht
            m.h.t kl nr ty m.a.o p.t pr sml tidl kst fhv cand.mag cand.jur cand.med cand.philol
            cand.theol dr.philos dr.med dr.ing siv.ing siv.øk mag.art stud.med adv Chr Joh Kr Th
            Ludv Edv Fredr bnr gnr jnr lnr istf kto t.d bl.a
        """),
        finals=words("""
            osv etc m.m mm m.v mv o.l m.fl o.a kr min jan art pst e.l ofl mva mfl
        """),
        others=words("""
            § s tlf avd adm dir bd kap fig tab mill mrd f.kr e.kr a/s inc ltd co jr sr feb aug sept
            okt nov des max årg utg red vol maks lat eng adr anm ibid ill innb komm mnd nkr obs oppl
            op.cit overs pkt pp sek sep spm suppl tils t.h t.v u.å univ vedk dept framh kgl.res
        """),
        starters=words("""
            Den Det Dei Ein Eit Ei Han Ho Vi Eg Du De Dykk Man Der Her Dette Denne Desse
            Hans Hennar Deira Vår Vårt Våre Min Mitt Mine Din Sin Og Men Eller For Så Då
            Når Dersom Sjølv Fordi Medan Etter Før Ved Med Utan Om Under Over På Til Frå
            Av Hos Mellom Mot Sidan Som Kva Kven Kvar Korleis Kvifor Nå No Nei Ja Ikkje
            Også Berre Alle Mange Nokre Fleire Andre Ingen Både Difor Dessutan Likevel
            Var Er Har Hadde Kan Skal Vil Kanskje Slik
        """),
        labels=words("vitamin gruppe type klasse del plan"),
        ordinals=True,
    ),
    function_words=(
        "og at det i på er ein ei eit som for av med den ikkje til har dei et om var men så kan"
        " vi frå når skal eller du eg seg han ho mykje også òg kor korleis kva berre ved vere"
        " etter alle under utan meir blir vart ingen deira dette noko viss me dykk nokon kvar"
        " sjølv hadde ville skulle no då"
    ),
)
