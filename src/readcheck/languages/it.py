"""Italian.

Syllables: i and u make one syllable with a vowel after them (piano, buono) and, unaccented, with
one before them; i after c, g, sc and gl only softens these. Two strong vowels are two syllables.
The spelling does not show where i is stressed: a final -ia, -ie, -io is taken for one syllable, but
for two after the stems listed here (farmacia, allegria, addio) and in short words (mio); so are u
before another vowel inside a word (costruire, attuale) and i after ri- and two consonants
(riaprire, triangolo).
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
    ReadAloud,
    Wording,
    after,
    words,
)

# What stands before an i that is stressed and so a syllable of its own: farmacia, but camicia.
_BEFORE_STRESSED_I = r"""
    (?<!\bmat)(?<!\bart)(?<!mis)(?<!\bf)(?<!\bs)(?<!ib)er log graf fon arch craz sof nom tom
    scop fob fil latr trof metr [ae]lg [eu]rg pat latt \bman farmac \bmag \bbug teg eleg gog
    \breg terap tas poliz abbaz foll pazz mpagn [aei]los oes \b[eu]res cris borghes cortes
    renes stes ops unis iur arod melod raps ombard normand dem em armon egemon agon iron gion
    gnor etn lban ofez utop teor tegor llegor ufor fattor genz garanz puliz bulgar legr iatr
    oped carest mess miop turch inast anomal rov mnist trattor malincon scrivan \bmar \bluc \bpav
    \broman onoton rapsod epiless asfiss \boss
"""
_BEFORE_STRESSED_IO = r"""
    \badd \bidd \bavv \binv \brinv \blegg \bbrus \bpend \bmormor \bobl \blogor \bcalpest \bronz
    \blavor \btramest \bfrusc \bcigol \bbalbett \bborbott \bgocciol \bscricchiol \bluccich
    \bbrulich \bcinguett \bticchett \brest \bnat
"""
_STRESSED = (
    f"(?=i[aeo])(?:(?=.[ae]$){after(_BEFORE_STRESSED_I)}|(?=.o$){after(_BEFORE_STRESSED_IO)}"
    r"|(?<=\bavv)|(?<=\binv)|(?<=\brinv)|(?<=\bsp)(?=.[ae]$))i"
)
# An i and a vowel that stand in two parts of a word, or behind two consonants (triangolo).
_APART = (
    r"i(?=[aeou][a-zà])(?:(?<=\bri)|(?<=bi)(?=o|enn)|(?<=\bvi)(?=agg|al)|(?<=\bperi)(?=od)"
    r"|(?<=lsi)(?=as)|(?:(?<=\bsi)|(?<=\bdi)|(?<=\bsti))(?=ano$)"
    r"|(?<=[bcdfgptv]ri|[bcdfptv]li)(?=[aeo])(?!.am[oe]|.te$))"
)
# A vowel and an i or u that are no diphthong: egoista, eroina, europei, paura.
_HIATUS = (
    "(?=i)(?:(?<=[aeo])(?=.(?:s[mt]|n[aei]$|t[àao]$|r[eo]))|(?<=ro)(?=.$)|(?<=ope|ane)(?=.$)"
    r"|(?<=\bco)(?=in))|(?<=^pa)(?=ur)|(?<=^ba)(?=ul)"
)

LANGUAGE = Language(
    code="it",
    name="Italian",
    script="latin",
    rank=5,
    wording=Wording(
        minutes="minuto / minuti | min",
        hours="ora / ore | h",
        seconds="secondo / secondi | sec",
        words="parola / parole",
        after="di lettura | per leggere | lettura | di tempo di lettura | da leggere",
        before=(
            "lettura di | lettura in | si legge in | leggi in | leggilo in | da leggere in"
            " | leggibile in"
        ),
        labels=(
            "tempo di lettura | tempo di lettura stimato | lettura | tempo stimato di lettura"
            " | durata lettura | tempo lettura | tempo medio di lettura | tempo di lettura medio"
            " | durata della lettura | durata di lettura | lettura stimata | tempo di lettura circa"
            " | tempo di lettura approssimativo | lunghezza della lettura | tempo per leggere"
        ),
        word_labels="parole | numero di parole",
        less="meno di",
        about="circa | ca",
        multiples="mila=1000",
        numbers="un / uno / una | due | tre | quattro | cinque | sei | sette | otto | nove | dieci",
        spaced_groups=True,
    ),
    dates=Dates(
        months=(
            "gennaio / gen | febbraio / feb | marzo / mar | aprile / apr | maggio / mag"
            " | giugno / giu | luglio / lug | agosto / ago | settembre / set | ottobre / ott"
            " | novembre / nov | dicembre / dic"
        ),
        published="pubblicato",
        updated="aggiornato",
        on="il",
    ),
    lines=Lines(
        by_unsure="di",
        authors="autore | autrice",
        labels="data",
    ),
    names=Names(
        particles="de della di da",
        groups="redazione",
    ),
    keys=Keys(
        times="tempodilettura tempolettura duratalettura minutidilettura minutilettura",
        words="numeroparole numerodiparole",
        classes="tempo di lettura | tempo lettura",
    ),
    conjunctions="e",
    clauses=Clauses(
        25,
        "yoastseo 3.6.0, sentenceLength.js",
        "e | ed | ma | o | oppure | però | quindi | perché | mentre | sebbene | poiché",
    ),
    function_words=(
        "il lo la i gli le di del della dei delle e è un una che in con per non si da dal nel"
        " nella al alla come più ma sono anche questo questa ha se su o quando molto ogni"
        " tutto perché essere può hanno dopo senza quello noi ci suo sua loro cui sui era"
        " degli"
    ),
    letters="àèéìòù",
    abbreviations=Abbreviations(
        titles=words("""
            sig sigg Sigg.ri sig.ra sig.na sigra dott dott.ssa dr prof proff prof.ssa avv ing arch
            geom rag on sen gen col cap magg ten mons card san Sto Sta s.e cav comm egr gent
            gent.mo spett p.es es cfr cf vd ca i.e e.g vs n.b d.lgs d.l d.m d.p.r l.r reg dir
        """),
        finals=words("ecc etc a.m p.m a.c d.c sgg segg"),
        others=words("""
            n nn num p pp pag pagg vol voll fig figg art artt cap capp ed edd al ibid id op.cit
            loc.cit c.a co.co s.p.a s.r.l s.n.c s.a.s u.s u.s.a tel str p.zza v.le c.so gen feb mar
            apr mag giu lug ago sett ott nov dic lett cit trad tab sez sent par com
        """),
        starters=words("""
            Il Lo La I Gli Le L Un Uno Una Egli Ella Lui Lei Loro Noi Voi Io Tu Si Ci Vi Questo
            Questa Questi Queste Quello Quella Quelli Quelle Ciò E Ed O Ma Però Anche Anzi Dunque
            Quindi Perciò Inoltre Infatti Tuttavia Se Quando Come Dove Mentre Perché Poiché Che
            Chi Quale Quali Quanto Di Del Della Dei Degli Delle A Al Alla Ai Agli Alle Da Dal
            Dalla In Nel Nella Nei Nelle Con Su Sul Sulla Per Tra Fra Dopo Prima Durante Secondo
            Senza Ogni Tutti Tutte Tutto Molti Molte Alcuni Alcune Altri Altre Nessuno No Non Sì
            Già Ancora Poi Così Allora Ora Oggi Ieri Domani Qui È Sono Era Erano Ha Hanno Aveva
            C'è Mio Mia Suo Sua Nostro Nostra Più Meno Mai Sempre Forse Infine Niente Nulla Qualcuno
            Ognuno Lì Là Adesso Ecco Vedi Spesso Qualche
        """),
        labels=words("vitamina gruppo tipo classe piano parte allegato epatite"),
    ),
    syllables=Nuclei(
        nucleus=(
            "[iuj]{0,2}[aeoàèéòó][iu]?(?![aeoàèéòó])|[iuj]{0,2}[aeoàèéòó]|i[uù]|u[iì]|[iuìíùúy]"
        ),
        changes=(
            (_STRESSED, "i·"),
            (_APART, "i·"),
            ("qu", "q"),
            ("u(?=i[b-df-hl-np-tvz])(?<=[^cgqh]u)|u(?=[ae][a-z]|os[oaie]$)(?<=[^aeiocgqh]u)", "u·"),
            (_HIATUS, "·"),
            ("(?<=[cg])i(?=[aouàòù])|(?<=gl)i(?=[aeou])|(?<=sc)i(?=e)|(?<=c)i(?=el)", ""),
            ("(?<=[aeou])i(?=[aeo])", "·i"),
            ("^[^aeiouàèéìòù]{0,3}[iu](?=[aeo]$)", r"\g<0>·"),
        ),
        words=(
            f"{LOANS} | 1 home line stage | 2 design garage ok dr dj | 3 CIA CEO"
            " leadership performance km cm mm | 4 kg"
        ),
        letters="f2h2j3k2l2m2n2r2s2w3y3z2",
    ),
    read_aloud=ReadAloud(188, 1.39),
)
