"""Bulgarian."""

from readcheck.languages.model import Keys, Language, Wording

LANGUAGE = Language(
    code="bg",
    name="Bulgarian",
    script="cyrillic",
    rank=33,
    wording=Wording(
        minutes="минута / минути | мин | минутно",
        words="дума / думи",
        after="четене | за четене | за прочитане | четено | четиво",
        before="чете се за | прочетете за",
        labels=(
            "време за четене | време за прочитане | приблизително време за четене"
            " | прогнозно време за четене | време на четене | очаквано време за четене | четене"
        ),
        less="по-малко от | под",
        about="около",
        numbers="една | две | три | четири | пет | шест | седем | осем | девет | десет",
        spaced_groups=True,
    ),
    keys=Keys(
        times="времезачетене vremezachetene",
    ),
    letters="ъщ",
)
