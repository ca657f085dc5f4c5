"""Czech."""

from readcheck.languages.model import Keys, Language, Wording

LANGUAGE = Language(
    code="cs",
    name="Czech",
    script="latin",
    rank=21,
    wording=Wording(
        minutes="minuta / minuty / minut | minutu / minuty / minut | min",
        plural="czech",
        hours="hodina / hodiny / hodin | hod",
        words="slovo / slova / slov",
        after="čtení | ke čtení | na přečtení | čtenia | na čtení | četby | čtecí doba",
        before="přečtete za | přečteno za | čtení zabere | přečtení zabere",
        labels=(
            "doba čtení | čas čtení | délka čtení | odhadovaná doba čtení | čtení na"
            " | přibližná doba čtení | odhad čtení | odhadovaný čas čtení | čas ke čtení"
            " | čas na přečtení | průměrná doba čtení | předpokládaná doba čtení | čtení"
        ),
        word_labels="počet slov | slov",
        less="méně než",
        about="asi | cca | přibližně",
        numbers="jedna / jednu | dvě | tři | čtyři | pět | šest | sedm | osm | devět | deset",
        spaced_groups=True,
    ),
    keys=Keys(
        times="dobačtení dobacteni časčtení cascteni",
        words="početslov pocetslov",
        classes="doba cteni",
    ),
    function_words=(
        "a je v se na že to s z o do i jako ale za by pro si jsem jsou po ve k byl byla bylo"
        " tak od nebo které který která jeho jen už také není může při jak tím když aby ze"
        " před co velmi než pak být má jsme kde mezi jejich"
    ),
    letters="áčďéěíňřšťúůýž",
)
