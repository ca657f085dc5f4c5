"""German.

Nouns have capitals, so only a usual starter shows that a sentence begins.

Syllables: Two vowels are one syllable as a diphthong (au, ei, eu ...), a long vowel (aa, ee, oo) or
ie; they are two at a border inside the word (be-enden, ge-ehrt), before -um (Museum), in -ie of
Familie, in -ien of Italien, and in -ion, -ient.
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

# A vowel that follows be- or ge- begins a syllable: beurteilen, geehrt; unlike beugen, Beere.
_PREFIX = (
    r"[bg]e(?=[eu](?!$)|i(?:nh|nd|mp|rr))(?!u[lgt]|ere|et|est)"
    r"(?:(?<=\b..)|(?<=\bun..)|(?<=\ban..)|(?<=\bvor..)|(?<=\bmit..))"
)
# Stems whose -ie is two syllables: Familie, Serien-; unlike Energie, Kopie.
_BEFORE_UNSTRESSED_IE = r"""
    famil \bfer med(?=ien) \bser sehser histor mater bakter arter \bakt(?=ien|ie$) \bstud \blin
    lin(?=ie$) \blil petersil \bfol ömöd ragöd präm mum(?=ie) immobil kastan magnol az(?=ie$)
    zichor glor(?=ie) kalor
"""
_BEFORE_IER = r"nes pan elg ban mib ymp \bar \bind"  # The same in Spanier; not in Klavier.

LANGUAGE = Language(
    code="de",
    name="German",
    script="latin",
    rank=2,
    wording=Wording(
        minutes="Minute / Minuten | Min | minütige / minütige | Minütiges",
        hours="Stunde / Stunden | Std",
        seconds="Sekunde / Sekunden | Sek",
        words="Wort / Wörter",
        after=(
            "zu lesen | zum Lesen | lesen | gelesen | Lektüre | Lesestoff | Leseaufwand"
            " | Lesevergnügen"
        ),
        before="gelesen in | zu lesen in | lesbar in | Lesezeit von",
        labels=(
            "Lesezeit | Lesedauer | geschätzte Lesezeit | Lesezeit ca | ungefähre Lesezeit"
            " | voraussichtliche Lesezeit | durchschnittliche Lesezeit | Lesezeit etwa"
            " | Zeit zum Lesen | Lektürezeit | Lektüredauer | geschätzte Lesedauer"
            " | ungefähre Lesedauer | Leselänge | voraussichtliche Lesedauer"
            " | durchschnittliche Lesedauer | Lesezeit dieses Artikels"
        ),
        word_labels="Wortanzahl | Wörter | Anzahl Wörter | Wortzahl",
        less="weniger als | unter",
        about="ca | etwa | ungefähr | rund | zirka",
        to="bis",
        multiples="Tsd=1000",
        numbers=(
            "eine / ein / einer / einen | zwei | drei | vier | fünf | sechs | sieben | acht | neun"
            " | zehn | elf | zwölf"
        ),
        spaced_groups=True,
    ),
    dates=Dates(
        months=(
            "Januar / Jan / Jänner | Februar / Feb | März / Mrz | April / Apr | Mai"
            " | Juni / Jun | Juli / Jul | August / Aug | September / Sep / Sept"
            " | Oktober / Okt | November / Nov | Dezember / Dez"
        ),
        published="veröffentlicht | erschienen",
        updated="aktualisiert | geändert | zuletzt aktualisiert | zuletzt geändert",
        on="am",
    ),
    lines=Lines(
        by="von",
        reviewed_by="geprüft von",
        authors="Autor / Autoren | Autorin",
        labels="Datum | Kategorie / Kategorien | Schlagwörter",
    ),
    names=Names(
        particles="von zu der den",
        titles="herr frau dipl ing mag",
        groups="gmbh ag kg ug ev redaktion verein",
        leads="von",
        joins="mit",
        short_forms="hans johannes | lena helena",
    ),
    keys=Keys(
        times="lesezeit lesedauer geschätztelesezeit geschaetztelesezeit leseminuten",
        words="wortzahl wortanzahl anzahlwörter anzahlwoerter",
        classes="lesezeit | lesedauer",
    ),
    conjunctions="und",
    clauses=Clauses(
        20,
        "yoastseo 3.6.0, SentenceLengthInTextAssessment.js",
        "und | aber | oder | denn | doch | weil | obwohl | während | wobei | sodass",
    ),
    function_words=(
        "der die das und ist nicht ein eine einen einem einer den dem des mit sich auf für"
        " von zu im auch es an werden wird aus bei nach wie nur noch oder aber wenn sind hat"
        " haben über kann zum zur durch dass ich sie er wir ihr man war als so um am bis mehr"
        " sehr schon"
    ),
    letters="äöüß",
    abbreviations=Abbreviations(
        titles=words("""
            dr prof hr fr frl Hrn ing dipl Dipl.-Ing Dipl.-Kfm st hl gen.dir Gen Lt Hptm Maj z.b d.h
            u.a i.d.r o.ä i.a i.v bzw bspw ca vgl s.o s.u v.a m.e z.t zzgl inkl exkl evtl ggf sog
            gem lt insb insbes einschl gegr geb gest verh eigtl urspr frz engl lat griech ital dt
            span amerik österr schweiz z d u.u a.d n m.w zw Mag priv doz
        """),
        finals=words("etc usw usf uhr o.g mo di mi do sa so art"),
        others=words("""
            nr nrn bd bde s ff f abs abb kap tab aufl hrsg hg jh jhd jhdt mio mrd tsd min sek std
            tel str pl co inc jr sr u.dgl u.ä u.a.m v.chr n.chr a.m p.m u.s k.o o.k a.g e.v g.m.b.h
            jan feb mrz apr jun jul aug sep sept okt nov dez bsp anm zit red verl univ inst ges
            geschl math phil med jur rer nat h.c mwst ust abk allg ausg begr bes entspr erg evang
            kath geogr hist jew max mind möbl monatl jährl prot spez stellv südd norddt tägl vorm
            nachm wiss zus ehem u.v.m u.v.a vers
        """),
        starters=words("""
            Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr Man In Im Am
            An Auf Aus Bei Beim Mit Nach Von Vom Vor Zu Zum Zur Für Über Unter Um Und Aber Oder
            Denn Doch Sondern Auch Als Wenn Weil Da Dann Dort Hier Heute Gestern Morgen So Was Wer
            Wie Wo Warum Wann Welche Welcher Welches Dies Diese Dieser Dieses Diesen Jene Jener
            Jede Jeder Jedes Alle Viele Einige Manche Mehr Nur Noch Nicht Kein Keine Nun Jetzt
            Schon Seit Während Obwohl Damit Dabei Dadurch Dafür Dagegen Daher Danach Daneben Darum
            Deshalb Trotz Trotzdem Zwar Jedoch Allerdings Außerdem Zudem Ferner Sein Seine Seinen
            Ihre Ihren Unser Unsere Mein Meine Bis Durch Ohne Gegen Zwischen Neben Hinter Laut Ob
            Ja Nein Bitte Ist Sind War Hat Haben Wird Werden Kann Können Beide Zuerst Zuletzt
            Später Bereits Insgesamt Rund Etwa Niemand Jemand Alles Nichts Etwas Vielleicht
            Stattdessen Manchmal Nie Immer Inzwischen Schließlich Siehe Dazu Darauf Davon Solche
            Selbst Sogar Sonst Somit Bald Oft Keiner Hatte Wenige Andere
        """),
        months=words("""
            Januar Jänner Februar März April Mai Juni Juli August September Oktober November
            Dezember Jan Feb Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez Jahrhundert Jahrhunderts
            Auflage Klasse
        """),
        labels=words("vitamin gruppe typ klasse teil anhang variante plan fall"),
        suffixes=("str", "pl"),
        ordinals=True,
    ),
    syllables=Nuclei(
        nucleus="a[aiuy]|äu|eau|e[eiuy]|ie|oo|oi|ou|[aeiouyäöüéèêáàâóôíúû]",
        changes=(
            ("qu", "q"),
            (_PREFIX, r"\g<0>·"),
            ("(?<=e)(?=ums?$)|(?<=ei)(?=isch)", "·"),
            (
                "(?<=o)(?=i(?:s[mt]|sch|ns?$|d))|(?<=[^m]a)(?=i(?:sch|v|sm|k$))|(?<=the)(?=is[mt])",
                "·",
            ),
            ("ee(?=n$|ll)", "e·e"),
            ("(?<=ko)(?=o[pr])|(?<=zo)(?=olog)|(?<=thä)(?=us)", "·"),
            (f"(?=iens?$){after('[aeiouäöü]. [aeiouäöü].. [aeiouäöü]...')}ien", "i·en"),
            (f"(?=ie){after(_BEFORE_UNSTRESSED_IE)}ie(?!r|ß|s[ste])", "i·e"),
            (
                "(?<=[aeiou]t)ie(?=nt)|(?<=[lnr])ie(?=nisch|ner)|(?<=kl|or|tr)ie(?=nt|st$)",
                "i·e",
            ),
            (f"(?=ier){after(_BEFORE_IER)}ie(?=rs?$|rin)", "i·e"),
            ("(?<=[b-df-hj-np-tv-xz])y(?=[aeou])", "y·"),
            ("y(?=[aeou])", "j"),
        ),
        words=(
            f"{LOANS} | 1 pfui hui | 2 goethe dj KI | 3 USA CIA CEO kg GEZ HIV ICE LED"
            " | 4 km cm mm ADHS ADAC BASF ISBN ISDN OECD OSZE | 5 DSGVO"
        ),
        letters="y3",
    ),
    read_aloud=ReadAloud(179, 1.36),
)
