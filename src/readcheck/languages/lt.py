"""Lithuanian."""

from readcheck.languages.model import Dates, Keys, Language, Lines, Wording

LANGUAGE = Language(
    code="lt",
    name="Lithuanian",
    script="latin",
    rank=65,
    wording=Wording(
        minutes="minutė / minutės / minučių | minutę / minutes / minučių | min",
        plural="lithuanian",
        hours="valanda / valandos / valandų | val",
        words="žodis / žodžiai / žodžių",
        after="skaitymo | skaitymas | skaityti | skaitymui | perskaityti",
        before="skaityti | perskaitysite per | skaitoma",
        labels=(
            "skaitymo laikas | skaitymo trukmė | numatomas skaitymo laikas"
            " | apytikslis skaitymo laikas | vidutinis skaitymo laikas | skaitymas"
        ),
        word_labels="žodžių skaičius",
        less="mažiau nei | mažiau kaip",
        about="apie | maždaug",
        numbers=(
            "viena / vieną | dvi | trys | keturios | penkios | šešios | septynios | aštuonios"
            " | devynios | dešimt"
        ),
        spaced_groups=True,
    ),
    dates=Dates(
        published="paskelbta | publikuota",
        updated="atnaujinta",
    ),
    lines=Lines(
        authors="autorius / autoriai | autorė",
    ),
    keys=Keys(
        times="skaitymolaikas",
    ),
    conjunctions="ir",
)
