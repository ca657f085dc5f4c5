"""Swedish."""

from readcheck.languages._loans import LOANS
from readcheck.languages.model import (
    Abbreviations,
    Dates,
    Keys,
    Language,
    Lines,
    Nuclei,
    ReadAloud,
    Wording,
    words,
)

LANGUAGE = Language(
    code="sv",
    name="Swedish",
    script="latin",
    rank=23,
    wording=Wording(
        minutes="minut / minuter | min | minuts / minuters",
        hours="timme / timmar | tim",
        words="ord",
        after="att läsa | läsning | lästid | läs | lästext",
        before="läs på | läses på | läsning på",
        labels=(
            "lästid | läsning | beräknad lästid | uppskattad lästid | ungefärlig lästid"
            " | genomsnittlig lästid | lästid ca | tid att läsa | läsningstid | läslängd"
            " | läsningens längd"
        ),
        word_labels="antal ord",
        less="mindre än",
        about="cirka | ca | ungefär",
        numbers="en / ett | två | tre | fyra | fem | sex | sju | åtta | nio | tio",
        spaced_groups=True,
    ),
    dates=Dates(
        months=(
            "januari / jan | februari / feb | mars / mar | april / apr | maj | juni / jun"
            " | juli / jul | augusti / aug | september / sep / sept | oktober / okt"
            " | november / nov | december / dec"
        ),
        published="publicerad",
        updated="uppdaterad",
        on="den",
    ),
    lines=Lines(
        by_unsure="av",
    ),
    keys=Keys(
        times="lastid lästid beräknadlästid",
        words="antalord ordantal",
        classes="lästid | lastid",
    ),
    conjunctions="och",
    function_words=(
        "och att det i på är en som för av med den inte till har de ett om var men så kan vi"
        " från när ska eller man du jag sig han hon mycket också där bara vid vara efter alla"
        " under utan mer blir inga sina deras detta hur"
    ),
    letters="åäö",
    abbreviations=Abbreviations(
        titles=words("""
            dr prof hr fr t.ex tex bl.a dvs d.v.s ev ca cf jfr jmf s:t s:ta kungl resp inkl exkl ang
            p.g.a pga m.a.o f.d s.k t.o.m fr.o.m f.n f.ö i.o.m kl nr ty st kap sk fd fil.dr fil.kand
            fil.mag fil.lic med.dr jur.kand jur.dr tekn.dr teol.dr civ.ing civ.ek leg adv Joh Chr
            Aug Th
        """),
        finals=words("osv etc m.m mm o.s.v m.fl mfl o.d o.dyl min jan art kr st"),
        others=words("""
            § s sid tel avd bd fig tab milj mdr mkr tkr f.kr e.kr inc ltd co jr sr feb aug sept okt
            nov dec max årg uppl red vol p lat eng adr anm chefred ed eg förf föreg ibid ill jun mån
            obs pl red.sekr sek sekr t.h t.v uppg utg vard övers v a.a
        """),
        starters=words("""
            Den Det De En Ett Han Hon Vi Jag Du Ni Man Där Här Detta Denna Dessa Hans
            Hennes Deras Vår Vårt Våra Min Mitt Mina Din Sin Och Men Eller För Så Då När
            Om Fast Även Eftersom Medan Efter Före Vid Med Utan Under Över På Till Från
            Av Hos Mellan Mot Sedan Som Vad Vem Var Hur Varför Vilken Vilka Nu Nej Ja
            Inte Också Bara Alla Många Några Flera Andra Ingen Varje Både Därför
            Därefter Dessutom Dock Emellertid Enligt Är Har Hade Kan Ska Vill Kanske
            Sådan I Någon Allt Inget Alltid Aldrig Ofta Ibland
        """),
        labels=words("vitamin grupp typ klass del plan"),
    ),
    syllables=Nuclei(
        nucleus="[ae]u|ou|[aeiouyåäöéèüà]",
        changes=(
            ("eau|aou", "å"),
            ("e(?=um)", "e·"),
            ("(?<=[st])i(?=on)", ""),
            ("(?<=[aeo])y(?=[aeo])", "j"),
            ("ee(?=[^nt]|$)|oo", "e"),
            ("(?<=[aeiouåäö]g)e$", ""),
        ),
        words=f"{LOANS} | 2 dj | 3 USA CIA",
        letters="w3z2",
    ),
    read_aloud=ReadAloud(199, 1.36),
)
