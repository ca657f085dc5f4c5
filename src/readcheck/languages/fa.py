"""Persian."""

from readcheck.languages.model import Clauses, Language, Wording

LANGUAGE = Language(
    code="fa",
    name="Persian",
    script="arabic",
    rank=28,
    wording=Wording(
        minutes="دقیقه | دقیقه‌ای",
        plural="none",
        hours="ساعت",
        words="کلمه | واژه",
        after=(
            "مطالعه | خواندن | برای خواندن | زمان مطالعه | زمان خواندن | زمان برای مطالعه"
            " | زمان مورد نیاز برای مطالعه"
        ),
        before="خواندن | مطالعه در | خواندن در | مطالعه",
        labels=(
            "زمان مطالعه | زمان خواندن | مدت مطالعه | زمان تقریبی مطالعه | زمان لازم برای مطالعه"
            " | زمان تقریبی خواندن | زمان مورد نیاز برای مطالعه | مدت زمان مطالعه"
            " | زمان لازم برای خواندن | مدت زمان خواندن | زمان مورد نیاز مطالعه"
        ),
        word_labels="تعداد کلمات",
        less="کمتر از",
        about="حدود | تقریبا",
        numbers="یک | دو | سه | چهار | پنج | شش | هفت | هشت | نه | ده",
    ),
    clauses=Clauses(25, "yoastseo 3.6.0, sentenceLength.js"),
    letters="پچژگیک",
)
