"""Romanian."""

from readcheck.languages.model import Language, Wording

LANGUAGE = Language(
    code="ro",
    name="Romanian",
    script="latin",
    rank=31,
    wording=Wording(
        minutes="minut / minute | min",
        words="cuvânt / cuvinte",
        after="de lectură | de citit | pentru citire | citire | lectură",
        labels="timp de lectură | timp de citire | timp estimat de citire",
        less="mai puțin de | sub",
        about="aproximativ | cca",
        numbers=("un / o / una | două | trei | patru | cinci | șase | șapte | opt | nouă | zece"),
    ),
    function_words=(
        "și de în a la cu pe nu este că un o care mai din pentru sunt ce se dar au fost lui"
        " ca sau fi prin după când această acest acesta foarte dacă până fără despre într-o"
        " dintre cum poate toate ale lor doar unde noi ei am"
    ),
    letters="ăâîșțşţ",
)
