"""Finnish."""

from readcheck.languages.model import Keys, Language, ReadAloud, Wording

LANGUAGE = Language(
    code="fi",
    name="Finnish",
    script="latin",
    rank=26,
    wording=Wording(
        minutes="minuutti / minuuttia | min | minuutin | minuutissa",
        hours="tunti / tuntia | t",
        words="sana / sanaa",
        after="lukuaika | lukemista | lukea | luettava | lukemiseen | lukemiseksi | lukuaikaa",
        before="lukee | lue | luettavissa",
        labels=(
            "lukuaika | arvioitu lukuaika | lukemisaika | lukemiseen kuluva aika | lukemiseen menee"
            " | keskimääräinen lukuaika | lukuaika noin"
        ),
        word_labels="sanamäärä",
        less="alle | vähemmän kuin",
        about="noin",
        numbers=(
            "yksi / yhden | kaksi | kolme | neljä | viisi | kuusi | seitsemän | kahdeksan"
            " | yhdeksän | kymmenen"
        ),
        spaced_groups=True,
    ),
    keys=Keys(
        times="lukuaika arvioitulukuaika",
        words="sanamäärä",
        classes="lukuaika",
    ),
    function_words=(
        "ja on ei se että oli mutta kun niin ovat hän myös joka kuin tai jos vain ole olla"
        " jotka sen sitä tämä voi nyt mitä minä sinä he me te kanssa ennen jälkeen vielä"
        " koska siitä hyvin sekä kaikki miten joten tässä jo enemmän eivät"
    ),
    letters="äö",
    read_aloud=ReadAloud(161, 1.59),
)
