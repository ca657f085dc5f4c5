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
    abbreviations=Abbreviations(
        titles=words("""
            dr prof hr fr frk f.eks m.a dvs d.v.s evt ca cf jf jfr st inkl ekskl vedr
            pga p.g.a mht m.h.t kl nr eng ty lat m.a.o p.t pr sml
        """),
        finals=words("osv etc m.m mm m.v mv o.l m.fl o.a"),
        others=words("""
            § s tlf avd adm dir art bd kap fig tab mill mrd kr f.kr e.kr a/s inc ltd co
            jr sr jan feb aug sept okt nov des max min årg utg red vol maks pst
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
