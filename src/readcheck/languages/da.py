"""Danish."""

from readcheck.languages.model import Dates, Keys, Language, Lines, Wording

LANGUAGE = Language(
    code="da",
    name="Danish",
    script="latin",
    rank=24,
    wording=Wording(
        minutes="minut / minutter | min | minuts / minutters",
        hours="time / timer",
        words="ord",
        after="læsetid | at læse | læsning | læsestof | læs",
        before="læs på | læses på | læsning på",
        labels=(
            "læsetid | anslået læsetid | læsetid ca | læsning | estimeret læsetid"
            " | forventet læsetid | gennemsnitlig læsetid | omtrentlig læsetid | tid at læse"
        ),
        word_labels="antal ord",
        less="mindre end",
        about="cirka | ca | omkring",
        numbers="et / en / ét | to | tre | fire | fem | seks | syv | otte | ni | ti",
        spaced_groups=True,
    ),
    dates=Dates(
        published="udgivet",
        updated="opdateret",
    ),
    lines=Lines(
        by_unsure="af",
    ),
    keys=Keys(
        times="læsetid laesetid",
        words="antalord",
        classes="læsetid | laesetid",
    ),
    conjunctions="og",
    function_words=(
        "og at det i på er en som for af med den ikke til har de et om var men så kan vi fra"
        " når skal eller man du jeg sig han hun meget også hvor kun ved være efter alle under"
        " uden mere bliver ingen deres dette hvordan blev noget hvis"
    ),
    letters="æøå",
)
