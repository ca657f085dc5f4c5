"""Italian."""

from readcheck.prose.abbreviations.base import Abbreviations, words

ROW = Abbreviations(
    titles=words("""
        sig sigg Sigg.ri sig.ra sig.na sigra dott dott.ssa dr prof proff prof.ssa avv ing arch
        geom rag on sen gen col cap magg ten mons card san Sto Sta s.e cav comm egr gent gent.mo
        spett p.es es cfr cf vd ca i.e e.g vs n.b
    """),
    finals=words("ecc etc a.m p.m a.c d.c sgg segg"),
    others=words("""
        n nn num p pp pag pagg vol voll fig figg art artt cap capp ed edd al ibid id op.cit
        loc.cit c.a co.co s.p.a s.r.l s.n.c s.a.s u.s u.s.a tel str p.zza v.le c.so gen feb mar
        apr mag giu lug ago sett set ott nov dic lett cit trad tab sez
    """),
    starters=words("""
        Il Lo La I Gli Le L Un Uno Una Egli Ella Lui Lei Loro Noi Voi Io Tu Si Ci Vi Questo Questa
        Questi Queste Quello Quella Quelli Quelle Ciò E Ed O Ma Però Anche Anzi Dunque Quindi
        Perciò Inoltre Infatti Tuttavia Se Quando Come Dove Mentre Perché Poiché Che Chi Quale
        Quali Quanto Di Del Della Dei Degli Delle A Al Alla Ai Agli Alle Da Dal Dalla In Nel Nella
        Nei Nelle Con Su Sul Sulla Per Tra Fra Dopo Prima Durante Secondo Senza Ogni Tutti Tutte
        Tutto Molti Molte Alcuni Alcune Altri Altre Nessuno No Non Sì Già Ancora Poi Così Allora
        Ora Oggi Ieri Domani Qui È Sono Era Erano Ha Hanno Aveva C'è Mio Mia Suo Sua Nostro Nostra
        Più Meno Mai Sempre Forse Infine
    """),
    labels=words("vitamina gruppo tipo classe piano parte allegato epatite"),
)
