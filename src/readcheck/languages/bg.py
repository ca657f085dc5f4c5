"""Bulgarian."""

from readcheck.languages.model import Language, Wording

LANGUAGE = Language(
    code="bg",
    name="Bulgarian",
    script="cyrillic",
    rank=33,
    wording=Wording(
        minutes="минута / минути | мин",
        words="дума / думи",
        after="четене | за четене | за прочитане",
        labels="време за четене | време за прочитане",
        less="по-малко от | под",
        about="около",
        numbers="една | две | три | четири | пет | шест | седем | осем | девет | десет",
        spaced_groups=True,
    ),
    letters="ъщ",
)
