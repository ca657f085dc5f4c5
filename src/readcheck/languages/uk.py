"""Ukrainian."""

from readcheck.languages.model import Language, Wording

LANGUAGE = Language(
    code="uk",
    name="Ukrainian",
    script="cyrillic",
    rank=10,
    wording=Wording(
        minutes="хвилина / хвилини / хвилин | хвилину / хвилини / хвилин | хв",
        plural="east-slavic",
        hours="година / години / годин | год",
        words="слово / слова / слів",
        after="читання | на читання | на прочитання | читати",
        before="читати | читання",
        labels="час читання | час на прочитання | час на читання | орієнтовний час читання",
        word_labels="слів | кількість слів",
        less="менше | менше ніж | менше ніж за",
        about="близько | приблизно",
        numbers=(
            "одна / одну | дві | три | чотири | п'ять | шість | сім | вісім | дев'ять | десять"
        ),
        spaced_groups=True,
    ),
    conjunctions="та",
    letters="іїєґ",
)
