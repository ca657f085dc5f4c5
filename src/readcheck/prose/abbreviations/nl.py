"""Dutch."""

from readcheck.prose.abbreviations.base import Abbreviations, words

ROW = Abbreviations(
    titles=words("""
        dhr mevr mw mej dr drs prof ir ing mr mrs bc ds st gen kol kapt lt bijv bv b.v d.w.z dwz
        o.a oa m.a.w i.p.v t.o.v t.a.v m.b.t m.n n.a.v i.v.m t.b.v i.o z.g zg zgn resp ca circa
        incl excl vgl cf v vs i.e e.g evt max min mbt nav ivm ipv o.l.v t.g.v w.o
    """),
    finals=words("enz etc e.d e.a a.m p.m enzv e.v"),
    others=words("""
        nr nrs blz p pp vol fig afb art hfst par jr sr inc n.v v.chr n.chr v.s tel str ln pl al ed
        red jan feb mrt apr jun jul aug sept okt nov dec ma di wo do vr za zo u.s o.i m.i a.u.b
        s.v.p mln mld gem prov univ fac
    """),
    starters=words("""
        De Het Een Hij Zij Ze Wij We Ik Je Jij Jullie U Dit Dat Deze Die Er Hier Daar En Maar Of
        Want Dus Als Toen Wanneer Terwijl Omdat Hoewel Nadat Voordat Sinds In Op Aan Bij Met Van
        Voor Na Naar Uit Over Onder Tussen Door Tot Tijdens Volgens Zonder Ook Nog Niet Geen Wel
        Nu Dan Zo Wat Wie Waar Waarom Hoe Welke Mijn Jouw Zijn Haar Onze Ons Hun Alle Alles Veel
        Vele Sommige Andere Elke Ieder Iedereen Niemand Vandaag Gisteren Morgen Later Daarna
        Daarom Daarnaast Bovendien Echter Toch Misschien Uiteindelijk Is Was Waren Heeft Had Ja
        Nee
    """),
    labels=words("vitamine groep type klasse plan deel bijlage hepatitis"),
)
