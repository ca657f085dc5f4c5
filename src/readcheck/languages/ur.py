"""Urdu."""

from readcheck.languages.model import Language, Wording

LANGUAGE = Language(
    code="ur",
    name="Urdu",
    script="arabic",
    rank=38,
    wording=Wording(
        minutes="منٹ",
        plural="none",
        hours="گھنٹہ / گھنٹے",
        words="لفظ / الفاظ",
        after="کا مطالعہ | پڑھنے کا وقت | میں پڑھیں | پڑھیں | پڑھنے میں | مطالعہ | پڑھنے کے لیے",
        before="پڑھنے میں",
        labels="پڑھنے کا وقت | مطالعے کا وقت | پڑھنے کا دورانیہ",
        less_after="سے کم",
        takes="لگے گا | لگیں گے | لگتے ہیں",
        about="تقریباً | تقریبا",
        numbers="ایک | دو | تین | چار | پانچ | چھ | سات | آٹھ | نو | دس",
    ),
    letters="پچگیکٹڈڑےںہھ",
)
