"""Tamil."""

from readcheck.languages.model import Language, Wording

LANGUAGE = Language(
    code="ta",
    name="Tamil",
    script="tamil",
    rank=39,
    wording=Wording(
        minutes="நிமிடம் / நிமிடங்கள் | நிமிட | நிமிடத்தில் | நிமிடங்களில்",
        hours="மணிநேரம்",
        words="சொல் / சொற்கள் | வார்த்தை / வார்த்தைகள்",
        after="படிக்க | வாசிப்பு | படிப்பதற்கு | படிக்கும் நேரம் | வாசிப்பு நேரம் | படிக்கலாம்",
        before="படிப்பதற்கு | படிக்க",
        labels=("படிக்கும் நேரம் | வாசிப்பு நேரம் | படிப்பதற்கு எடுக்கும் நேரம் | படிக்க ஆகும் நேரம்"),
        takes="ஆகும் | தேவை",
        about="சுமார்",
        numbers="ஒரு | இரண்டு | மூன்று | நான்கு | ஐந்து",
    ),
)
