"""Slovene."""

from readcheck.languages.model import Language, ReadAloud

LANGUAGE = Language(
    code="sl",
    name="Slovene",
    script="latin",
    rank=36,
    function_words=(
        "in je v se na da so za od s ki kot pa ne ali iz o to bi biti po tudi samo če ko več"
        " ni bo še do že vse bil bila bilo lahko kakor pri zelo ker kako tako kjer med ter"
        " smo sem jih nas vendar"
    ),
    letters="čšž",
    read_aloud=ReadAloud(180, 1.32),
)
