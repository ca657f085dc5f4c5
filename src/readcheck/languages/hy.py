"""Armenian."""

from readcheck.languages.model import Language, Wording

LANGUAGE = Language(
    code="hy",
    name="Armenian",
    script="armenian",
    rank=41,
    wording=Wording(
        minutes="րոպե | րոպեի | րոպեում | րոպեանոց | ր",
        plural="none",
        hours="ժամ",
        words="բառ",
        after="ընթերցում | ընթերցանություն | ընթերցանության | կարդալու համար | կարդալու",
        labels=(
            "ընթերցում | ընթերցման ժամանակ | ընթերցման տևողություն | կարդալու ժամանակ"
            " | ընթերցանության ժամանակ"
        ),
        about="մոտ | մոտավորապես",
        numbers="մեկ | երկու | երեք | չորս | հինգ | վեց | յոթ | ութ | ինը | տասը",
    ),
)
