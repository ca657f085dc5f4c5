"""Norwegian Bokmål."""

from readcheck.languages.model import Keys, Language, Lines, Wording

LANGUAGE = Language(
    code="nb",
    name="Norwegian Bokmål",
    script="latin",
    rank=25,
    wording=Wording(
        minutes="minutt / minutter | min | minutts / minutters",
        hours="time / timer",
        words="ord",
        after="lesetid | å lese | lesing | lesning | lesestoff",
        before="les på | leses på | lesing på",
        labels=(
            "lesetid | anslått lesetid | beregnet lesetid | lesing | estimert lesetid"
            " | omtrentlig lesetid | gjennomsnittlig lesetid | forventet lesetid | ca lesetid"
        ),
        word_labels="antall ord",
        less="mindre enn",
        about="cirka | ca | omtrent",
        numbers="ett / et / en | to | tre | fire | fem | seks | sju | åtte | ni | ti",
        spaced_groups=True,
    ),
    lines=Lines(
        by_unsure="av",
    ),
    keys=Keys(
        times="lesetid",
        words="antallord",
        classes="lesetid",
    ),
    conjunctions="og",
    function_words=(
        "og at det i på er en som for av med den ikke til har de et om var men så kan vi fra"
        " når skal eller man du jeg seg han hun mye også hvor bare ved være etter alle under"
        " uten mer blir ingen deres dette hvordan ble noe hvis"
    ),
    letters="æøå",
)
