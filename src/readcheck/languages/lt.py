"""Lithuanian."""

from readcheck.languages.model import Abbreviations, Dates, Keys, Language, Lines, Wording, words

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
    abbreviations=Abbreviations(
        titles=words("dr prof doc inž akad pvz žr plg vad šv kun gen t.y gerb"),
        finals=words("t.t kt pan etc pr.kr"),
        others=words("""
            g m d a p psl sk str nr tūkst mln mlrd val min pr e kv lent pav tel red saus vas kov bal
            geg birž liep rugp rugs spal lapkr gruod r raj apskr
        """),
        starters=words("""
            Tai Tas Ta Tie Tos Šis Ši Šie Šios Jis Ji Jie Jos Aš Tu Mes Jūs Ir Bet Ar Arba Jei Jeigu
            Kai Kada Kur Kodėl Kaip Kas Čia Ten Tada Dabar Šiandien Vakar Rytoj Nėra Yra Buvo Visi
            Daug Kiekvienas Taip Dar Jau Tik Po Prieš Iš Su Be Už Niekas
        """),
    ),
)
