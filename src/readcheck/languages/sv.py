"""Swedish."""

from readcheck.languages.model import Dates, Keys, Language, Lines, ReadAloud, Wording

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
            " | genomsnittlig lästid | lästid ca | tid att läsa | läsningstid"
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
    read_aloud=ReadAloud(199, 1.36),
)
