"""Persian."""

from readcheck.languages.model import Language, Wording

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
        after="مطالعه | خواندن | برای خواندن | زمان مطالعه",
        before="خواندن",
        labels=(
            "زمان مطالعه | زمان خواندن | مدت مطالعه | زمان تقریبی مطالعه | زمان لازم برای مطالعه"
        ),
        word_labels="تعداد کلمات",
        less="کمتر از",
        about="حدود | تقریبا",
        numbers="یک | دو | سه | چهار | پنج | شش | هفت | هشت | نه | ده",
    ),
    letters="پچژگیک",
)
