"""Afrikaans."""

from readcheck.languages.model import Abbreviations, Dates, Keys, Language, Lines, Wording, words

LANGUAGE = Language(
    code="af",
    name="Afrikaans",
    script="latin",
    rank=51,
    wording=Wording(
        minutes="minuut / minute | min",
        hours="uur / ure",
        words="woord / woorde",
        after="se lees | lees | om te lees | leeswerk",
        labels="leestyd | geskatte leestyd | beraamde leestyd",
        word_labels="aantal woorde",
        less="minder as",
        about="ongeveer | sowat",
        numbers="een | twee | drie | vier | vyf | ses | sewe | agt | nege | tien",
        spaced_groups=True,
    ),
    dates=Dates(
        published="gepubliseer | gepubliseer op",
        updated="opgedateer",
    ),
    lines=Lines(
        authors="outeur | skrywer",
    ),
    keys=Keys(
        times="leestyd",
    ),
    conjunctions="en",
    abbreviations=Abbreviations(
        titles=words("mnr mev mej me dr prof adv ds genl kol kapt bv byv d.w.s sg ca vgl"),
        finals=words("ens etc a.m p.m"),
        others=words("""
            nr bl bls hfst vol fig art tel str vs jr sr v.c n.c red uitg jan feb apr aug sept okt
            nov des m.b.t o.a
        """),
        starters=words("""
            Die 'n Hy Sy Dit Ons Ek Jy Julle U Hulle Hierdie Daardie En Maar Of Want Dus As Toe
            Wanneer Terwyl Omdat Hoewel In Op Aan By Met Van Vir Voor Na Uit Oor Onder Tussen Deur
            Tot Volgens Sonder Ook Nog Nie Geen Wel Nou Dan So Wat Wie Waar Waarom Hoe Watter Alle
            Baie Sommige Ander Elke Vandag Gister Môre Later Daarna Daarom Is Was Het Niemand
        """),
    ),
)
