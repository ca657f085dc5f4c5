"""German: nouns have capitals, so only a usual starter shows that a sentence begins."""

from readcheck.prose.abbreviations.base import Abbreviations, words

ROW = Abbreviations(
    titles=words("""
        dr prof hr fr frl Hrn mag ing dipl Dipl.-Ing Dipl.-Kfm st hl gen.dir Gen Lt Hptm Maj z.b
        d.h u.a i.d.r o.ä i.a i.v bzw bspw ca vgl s.o s.u v.a m.e z.t zzgl inkl exkl evtl ggf sog
        gem lt insb insbes einschl gegr geb gest verh eigtl urspr frz engl lat griech ital dt span
        amerik österr schweiz z d u.u a.d n m.w zw
    """),
    finals=words("etc usw usf uhr o.g"),
    others=words("""
        nr nrn bd bde s ff f abs art abb kap tab aufl hrsg hg jh jhd jhdt mio mrd tsd min sek std
        tel str pl co inc jr sr u.dgl u.ä u.a.m v.chr n.chr a.m p.m u.s k.o o.k a.g e.v g.m.b.h
        jan feb mrz apr jun jul aug sep sept okt nov dez mo di mi do sa so bsp anm zit red verl
        univ inst ges geschl math phil med jur rer nat h.c mwst ust abk allg ausg begr bes entspr
        erg evang kath geogr hist jew max mind möbl monatl jährl prot spez stellv südd norddt tägl
        vorm nachm wiss zus ehem u.v.m u.v.a vers
    """),
    starters=words("""
        Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr Man In Im Am An
        Auf Aus Bei Beim Mit Nach Von Vom Vor Zu Zum Zur Für Über Unter Um Und Aber Oder Denn Doch
        Sondern Auch Als Wenn Weil Da Dann Dort Hier Heute Gestern Morgen So Was Wer Wie Wo Warum
        Wann Welche Welcher Welches Dies Diese Dieser Dieses Diesen Jene Jener Jede Jeder Jedes
        Alle Viele Einige Manche Mehr Nur Noch Nicht Kein Keine Nun Jetzt Schon Seit Während
        Obwohl Damit Dabei Dadurch Dafür Dagegen Daher Danach Daneben Darum Deshalb Trotz Trotzdem
        Zwar Jedoch Allerdings Außerdem Zudem Ferner Sein Seine Seinen Ihre Ihren Unser Unsere
        Mein Meine Bis Durch Ohne Gegen Zwischen Neben Hinter Laut Ob Ja Nein Bitte Ist Sind War
        Hat Haben Wird Werden Kann Können Beide Zuerst Zuletzt Später Bereits Insgesamt Rund Etwa
    """),
    months=words("""
        Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember
        Jan Feb Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez Jahrhundert Jahrhunderts Auflage Klasse
    """),
    labels=words("vitamin gruppe typ klasse teil anhang variante plan fall"),
    suffixes=("str", "pl"),
    ordinals=True,
)
