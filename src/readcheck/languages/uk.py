"""Ukrainian."""

from readcheck.languages.model import Keys, Language, Wording

LANGUAGE = Language(
    code="uk",
    name="Ukrainian",
    script="cyrillic",
    rank=10,
    wording=Wording(
        minutes="хвилина / хвилини / хвилин | хвилину / хвилини / хвилин | хв",
        plural="east-slavic",
        hours="година / години / годин | год",
        seconds="сек",
        words="слово / слова / слів",
        after="читання | на читання | на прочитання | читати | прочитати | для читання",
        before="читати | читання | читається за | прочитаєте за | читання займе | прочитання займе",
        labels=(
            "час читання | час на прочитання | час на читання | орієнтовний час читання"
            " | приблизний час читання | тривалість читання | читання | час прочитання"
            " | орієнтовний час на читання | середній час читання"
        ),
        word_labels="слів | кількість слів",
        less="менше | менше ніж | менше ніж за",
        about="близько | приблизно",
        multiples="тис=1000",
        numbers="одна / одну | дві | три | чотири | п'ять | шість | сім | вісім | дев'ять | десять",
        spaced_groups=True,
    ),
    keys=Keys(
        times="часчитання chaschytannya",
        words="кількістьслів",
        classes="chas chytannya",
    ),
    conjunctions="та",
    letters="іїєґ",
)
