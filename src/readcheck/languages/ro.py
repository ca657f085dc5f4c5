"""Romanian."""

from readcheck.languages.model import Keys, Language, Wording

LANGUAGE = Language(
    code="ro",
    name="Romanian",
    script="latin",
    rank=31,
    wording=Wording(
        minutes="minut / minute / de minute | min",
        plural="romanian",
        hours="oră / ore / de ore",
        words="cuvânt / cuvinte / de cuvinte",
        after=(
            "de lectură | de citit | pentru citire | citire | lectură | de citire | pentru a citi"
            " | timp de lectură | timp de citire | de lecturat"
        ),
        before="citit în | lectură de | se citește în | citește în",
        labels=(
            "timp de lectură | timp de citire | timp estimat de citire | timp estimat de lectură"
            " | timp lectură | timp citire | durata lecturii | durată de lectură"
            " | timp mediu de citire | timp mediu de lectură | timpul de citire | timpul de lectură"
            " | timp necesar citirii"
        ),
        less="mai puțin de | sub",
        about="aproximativ | cca",
        numbers="un / o / una | două | trei | patru | cinci | șase | șapte | opt | nouă | zece",
    ),
    keys=Keys(
        times="timpdecitire timpcitire timpdelectură timpdelectura timplectura",
        classes="timp citire | timp lectura",
    ),
    function_words=(
        "și de în a la cu pe nu este că un o care mai din pentru sunt ce se dar au fost lui"
        " ca sau fi prin după când această acest acesta foarte dacă până fără despre într-o"
        " dintre cum poate toate ale lor doar unde noi ei am"
    ),
    letters="ăâîșțşţ",
)
