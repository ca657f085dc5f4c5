"""Slovak."""

from readcheck.languages.model import Abbreviations, Keys, Language, Wording, words

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
    abbreviations=Abbreviations(
        titles=words("""
            dr prof doc ing mgr mudr judr phdr rndr bc napr tzv tj t.j tzn sv gen plk mjr kpt p sl
            cca ca cf porov resp príp vrát ul nám arch red mvdr rsdr paeddr thdr akad pplk npor por
            kol bl ev
        """),
        finals=words("atď apod etc hod min n.l pr.n.l dop odp"),
        others=words("""
            č čl ods písm str s obr tab kap roč vyd r stor tis mil mld tel nar pred o.z a.s s.r.o
            spol inc ltd co jr sr max zák zb csc drsc pozn okr obv odd súkr sev juž záp vých t.r t.č
            š.p odb prekl nakl zal
        """),
        starters=words("""
            V Vo Na Po Od Do Z Zo S So K Ku O U Za Pre Pri Pred Cez Pod Nad Medzi Podľa
            A Ale I Aj Alebo Však Preto Pretože Keď Ak Aby Nech Ako Kde Kto Čo Ktorý
            Ktorá Ktoré To Ten Tá Tento Táto Toto Tieto Tým Tak Tiež Tam Tu Teraz Potom
            Už Ešte Len Iba Nie Je Sú Bol Bola Bolo Boli Bude Budú Ja Ty On Ona Ono Oni
            My Vy Jeho Jej Ich Môj Náš Naše Áno Dnes Včera Zajtra Navyše Zatiaľ Každý
            Všetci Mnoho Niektoré Iné Ďalší Neskôr Naopak
        """),
        labels=words("""
            vitamín skupina typ trieda časť plán vitamínu vitamíny skupiny skupine skupinu typu
            triedy triede časti plánu
        """),
        ordinals=True,
    ),
)
