"""Italian.

Syllables: i and u make one syllable with a vowel after them (piano, buono) and, unaccented, with
one before them; i after c, g, sc and gl only softens these. Two strong vowels are two syllables.
The spelling does not show where i is stressed: a final -ia, -ie, -io is taken for one syllable, but
for two in -fia, -mia, -gia, -tia, in some more endings (polizia, allegria) and in short words
(mio).
"""

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
    words,
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
        before="lettura di | lettura in | si legge in | leggi in | leggilo in",
        labels=(
            "tempo di lettura | tempo di lettura stimato | lettura | tempo stimato di lettura"
            " | durata lettura | tempo lettura | tempo medio di lettura | tempo di lettura medio"
            " | durata della lettura | durata di lettura | lettura stimata | tempo di lettura circa"
            " | tempo di lettura approssimativo"
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
            gent.mo spett p.es es cfr cf vd ca i.e e.g vs n.b
        """),
        finals=words("ecc etc a.m p.m a.c d.c sgg segg"),
        others=words("""
            n nn num p pp pag pagg vol voll fig figg art artt cap capp ed edd al ibid id op.cit
            loc.cit c.a co.co s.p.a s.r.l s.n.c s.a.s u.s u.s.a tel str p.zza v.le c.so gen feb
            mar apr mag giu lug ago sett set ott nov dic lett cit trad tab sez
        """),
        starters=words("""
            Il Lo La I Gli Le L Un Uno Una Egli Ella Lui Lei Loro Noi Voi Io Tu Si Ci Vi Questo
            Questa Questi Queste Quello Quella Quelli Quelle Ciò E Ed O Ma Però Anche Anzi Dunque
            Quindi Perciò Inoltre Infatti Tuttavia Se Quando Come Dove Mentre Perché Poiché Che
            Chi Quale Quali Quanto Di Del Della Dei Degli Delle A Al Alla Ai Agli Alle Da Dal
            Dalla In Nel Nella Nei Nelle Con Su Sul Sulla Per Tra Fra Dopo Prima Durante Secondo
            Senza Ogni Tutti Tutte Tutto Molti Molte Alcuni Alcune Altri Altre Nessuno No Non Sì
            Già Ancora Poi Così Allora Ora Oggi Ieri Domani Qui È Sono Era Erano Ha Hanno Aveva
            C'è Mio Mia Suo Sua Nostro Nostra Più Meno Mai Sempre Forse Infine
        """),
        labels=words("vitamina gruppo tipo classe piano parte allegato epatite"),
    ),
    syllables=Nuclei(
        nucleus=(
            "[iuj]{0,2}[aeoàèéòó][iu]?(?![aeoàèéòó])|[iuj]{0,2}[aeoàèéòó]|i[uù]|u[iì]|[iuìíùúy]"
        ),
        changes=(
            ("(?<=oliz|rmac|legr|mpan|tter|ller|ster)i(?=[ae]$)", "i·"),
            ("(?<=[fmgt]i)(?=[ae]$)(?<!ggi)", "·"),
            ("^mari(?=a$)", "mari·"),
            ("qu", "q"),
            ("(?<=[cg])i(?=[aouàòù])|(?<=gl)i(?=[aeou])|(?<=sc)i(?=e)|(?<=c)i(?=el)", ""),
            ("(?<=[aeo])i(?=[aeo])", "j"),
            ("^([^aeiouàèéìòù]*[iu])(?=[aeo]$)", r"\1·"),
        ),
    ),
    read_aloud=ReadAloud(188, 1.39),
)
