"""Dutch.

Syllables: Two or three vowels are one syllable where they spell one sound (ie, oe, ui, ij, eeuw,
ooi ...); a diaeresis begins a syllable, and so does the second vowel of -eum and -eaan.
"""

from readcheck.languages._loans import LOANS
from readcheck.languages.model import (
    Abbreviations,
    Clauses,
    Dates,
    Keys,
    Language,
    Lines,
    Names,
    Nuclei,
    Rate,
    Wording,
    words,
)

LANGUAGE = Language(
    code="nl",
    name="Dutch",
    script="latin",
    rank=7,
    wording=Wording(
        minutes="minuut / minuten | min",
        hours="uur | u",
        words="woord / woorden",
        after=(
            "leestijd | lezen | te lezen | om te lezen | leeswerk | leesplezier | leesvoer"
            " | lectuur"
        ),
        before="leestijd van | lees in | te lezen in | gelezen in | leest in | lezen in",
        labels=(
            "leestijd | leesduur | geschatte leestijd | gemiddelde leestijd | leestijd ca"
            " | leestijd ongeveer | verwachte leestijd | tijd om te lezen | gemiddelde leesduur"
            " | geschatte leesduur | leeslengte"
        ),
        word_labels="woorden | aantal woorden",
        less="minder dan | korter dan",
        about="ongeveer | circa | ca | ong",
        numbers="een / één | twee | drie | vier | vijf | zes | zeven | acht | negen | tien",
    ),
    dates=Dates(
        months=(
            "januari / jan | februari / feb | maart / mrt | april / apr | mei | juni / jun"
            " | juli / jul | augustus / aug | september / sep / sept | oktober / okt"
            " | november / nov | december / dec"
        ),
        published="gepubliceerd",
        updated="bijgewerkt",
        on="op",
    ),
    lines=Lines(
        by_unsure="door",
    ),
    names=Names(
        particles="van der den ter ten de",
        groups="redactie",
        leads="door",
    ),
    keys=Keys(
        times="leestijd leesduur leesminuten",
        words="aantalwoorden woordenaantal",
        classes="leestijd | leesduur",
    ),
    conjunctions="en",
    clauses=Clauses(
        20,
        "yoastseo 3.6.0, SentenceLengthInTextAssessment.js",
        "en | maar | of | want | dus | omdat | terwijl | hoewel | zodat",
    ),
    function_words=(
        "de het een en van is in dat op te niet zijn met voor aan er om ook maar als bij dan"
        " nog wel door naar uit wordt worden werd heeft hebben kan ze hij wij je deze dit die"
        " over tot meer veel geen zo hun was onder omdat ik waar"
    ),
    letters="ëï",
    abbreviations=Abbreviations(
        titles=words("""
            dhr mevr mw mej dr drs prof ir ing mr mrs bc ds st gen kol kapt lt bijv bv b.v d.w.z
            dwz o.a oa m.a.w i.p.v t.o.v t.a.v m.b.t m.n n.a.v i.v.m t.b.v i.o z.g zg zgn resp ca
            circa incl excl vgl cf v vs i.e e.g evt max min mbt nav ivm ipv o.l.v t.g.v w.o
        """),
        finals=words("enz etc e.d e.a a.m p.m enzv e.v jan zo ma di wo do vr za v.chr n.chr"),
        others=words("""
            nr nrs blz p pp vol fig afb art hfst par jr sr inc n.v v.s tel str ln pl al ed red feb
            mrt apr jun jul aug sept okt nov dec u.s o.i m.i a.u.b s.v.p mln mld gem prov univ fac
        """),
        starters=words("""
            De Het Een Hij Zij Ze Wij We Ik Je Jij Jullie U Dit Dat Deze Die Er Hier Daar En Maar
            Of Want Dus Als Toen Wanneer Terwijl Omdat Hoewel Nadat Voordat Sinds In Op Aan Bij
            Met Van Voor Na Naar Uit Over Onder Tussen Door Tot Tijdens Volgens Zonder Ook Nog
            Niet Geen Wel Nu Dan Zo Wat Wie Waar Waarom Hoe Welke Mijn Jouw Zijn Haar Onze Ons Hun
            Alle Alles Veel Vele Sommige Andere Elke Ieder Iedereen Niemand Vandaag Gisteren
            Morgen Later Daarna Daarom Daarnaast Bovendien Echter Toch Misschien Uiteindelijk Is
            Was Waren Heeft Had Ja Nee Iemand Niets Iets Weinig Elk Alleen Vaak Soms Nooit Altijd
            Eindelijk Eerst Zie
        """),
        labels=words("vitamine groep type klasse plan deel bijlage hepatitis"),
    ),
    syllables=Nuclei(
        nucleus=(
            "ëe|aai|ooi|oei|eeu|ieu|eau|oeu|[aeo]y|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|ai|oi"
            "|[aeiouyëïöüáéíóúèêàâ]"
        ),
        changes=(
            ("(?<=q)u", ""),
            ("e(?=um)", "e·"),
            ("e(?=aa)", "e·"),
            ("(?<=[ct])i(?=a(?!r|$)|o(?!$)|ee)|(?<=s)i(?=on|oen|as)", ""),
            ("i(?=eel|eu[rs])", "i·"),
            (r"(?<=\bs)u(?=ic)|(?<=nt)u(?=ït|it)", "u·"),
            ("(?<![b-df-hj-np-tv-z])y(?=[aeou])", "j"),
            ("y(?=[aeou])", "y·"),
        ),
        words=f"{LOANS} | 2 dj | 3 USA CIA CEO | 4 km cm mm",
    ),
    rate=Rate(238, "Sui et al. 2021, silent, Dutch"),
)
