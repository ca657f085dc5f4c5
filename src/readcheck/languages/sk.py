"""Slovak."""

from readcheck.languages.model import Keys, Language, Wording

LANGUAGE = Language(
    code="sk",
    name="Slovak",
    script="latin",
    rank=22,
    wording=Wording(
        minutes="minúta / minúty / minút | minútu / minúty / minút | min",
        plural="czech",
        hours="hodina / hodiny / hodín | hod",
        words="slovo / slová / slov",
        after="čítania | čítanie | na čítanie | na prečítanie | čítať",
        before="prečítate za | prečítané za | čítanie na | čítanie zaberie",
        labels=(
            "čas čítania | doba čítania | dĺžka čítania | odhadovaný čas čítania"
            " | odhadovaná doba čítania | približný čas čítania | čas na čítanie"
            " | čas na prečítanie | priemerný čas čítania | čítanie"
        ),
        word_labels="počet slov",
        less="menej ako | menej než",
        about="asi | cca | približne | okolo",
        numbers="jedna / jednu | dve | tri | štyri | päť | šesť | sedem | osem | deväť | desať",
        spaced_groups=True,
    ),
    keys=Keys(
        times="časčítania cascitania dobačítania dobacitania",
        classes="cas citania",
    ),
    function_words=(
        "a je v sa na že to s z o do aj ako ale za by pre si som sú po vo k bol bola bolo tak"
        " od alebo ktoré ktorý ktorá jeho len už tiež nie môže pri tým keď aby zo pred čo"
        " veľmi než potom byť má sme kde medzi ich"
    ),
    letters="áäčďéíľĺňôŕšťúýž",
)
