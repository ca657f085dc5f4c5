"""Hungarian."""

from readcheck.languages.model import Keys, Language, Wording

LANGUAGE = Language(
    code="hu",
    name="Hungarian",
    script="latin",
    rank=30,
    wording=Wording(
        minutes="perc | perces | percnyi | percet",
        plural="none",
        hours="óra",
        words="szó",
        after=(
            "olvasás | olvasási idő | olvasnivaló | olvasmány | elolvasni | olvasni"
            " | alatt elolvasható | alatt olvasható"
        ),
        labels=(
            "olvasási idő | becsült olvasási idő | elolvasási idő | átlagos olvasási idő"
            " | várható olvasási idő | olvasási ideje | olvasás"
        ),
        less="kevesebb mint",
        takes="percnyi",
        about="kb | körülbelül",
        numbers="egy | két / kettő | három | négy | öt | hat | hét | nyolc | kilenc | tíz",
        spaced_groups=True,
    ),
    keys=Keys(
        times="olvasásiidő olvasasiido",
        classes="olvasasi ido",
    ),
    function_words=(
        "a az és hogy nem is egy van de ez meg csak már volt ha mint vagy még azt el ki be"
        " mert aki ami amely lehet majd minden után nagyon kell sem ezt fel én te mi ők pedig"
        " között így akkor itt ott lesz úgy ahol"
    ),
    letters="áéíóöőúüű",
)
