"""Slovene."""

from readcheck.languages.model import Keys, Language, ReadAloud, Wording

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
    read_aloud=ReadAloud(180, 1.32),
)
