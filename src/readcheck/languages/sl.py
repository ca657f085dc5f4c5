"""Slovene."""

from readcheck.languages.model import Abbreviations, Keys, Language, ReadAloud, Wording, words

LANGUAGE = Language(
    code="sl",
    name="Slovene",
    script="latin",
    rank=36,
    wording=Wording(
        minutes="minuta / minuti / minute / minut | minuto / minuti / minute / minut | min",
        plural="slovenian",
        hours="ura / uri / ure / ur",
        words="beseda / besedi / besede / besed",
        after="branja | branje | za branje | beri | za prebrati",
        before="preberete v | preberi v",
        labels=(
            "čas branja | predviden čas branja | predvideni čas branja | ocenjen čas branja"
            " | ocenjeni čas branja | približen čas branja | trajanje branja | branje"
            " | dolžina branja"
        ),
        word_labels="število besed",
        less="manj kot",
        about="približno | okoli | cca",
        numbers="ena / eno / eni | dve | tri | štiri | pet | šest | sedem | osem | devet | deset",
        alone="minuta=1",
    ),
    keys=Keys(
        times="časbranja casbranja",
        classes="cas branja",
    ),
    function_words=(
        "in je v se na da so za od s ki kot pa ne ali iz o to bi biti po tudi samo če ko več"
        " ni bo še do že vse bil bila bilo lahko kakor pri zelo ker kako tako kjer med ter"
        " smo sem jih nas vendar"
    ),
    letters="čšž",
    # Compared with Slovenski pravopis, as leemeta.si and onave.si cite it; the rest is common use.
    abbreviations=Abbreviations(
        titles=words("""
            dr prof doc mag ing npr tj t.i sv gen g gdč cca ca cf prim oz ul dipl akad spec viš univ
            izr inž
        """),
        finals=words("itd ipd idr etc pr.n.št n.št pr.kr po.kr itn"),
        others=words("""
            št čl str s sl tab pogl zv r stol tis mio mrd tel roj d.o.o d.d inc ltd co jr sr maks
            min ga izd ur prev tč gl dod d.n.o k.d s.p ibid
        """),
        starters=words("""
            V Na Po Od Do Z S K H O Ob Za Pri Pred Čez Pod Nad Med Iz In A Ampak Toda
            Vendar Ali Zato Ker Ko Če Da Naj Kako Kje Kdo Kaj Kateri Katera To Ta Te Ti
            Tako Tudi Tam Tu Zdaj Potem Nato Že Še Le Samo Ne Ni Je So Sta Bil Bila Bilo
            Bili Bo Bodo Jaz On Ona Oni Mi Vi Njegov Njen Njihov Moj Naš Danes Včeraj
            Jutri Vsak Vsi Mnogi Nekateri Drugi Pozneje Kasneje
        """),
        labels=words("vitamin skupina tip razred del"),
        ordinals=True,
    ),
    read_aloud=ReadAloud(180, 1.32),
)
