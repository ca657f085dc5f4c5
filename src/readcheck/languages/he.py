"""Hebrew."""

from readcheck.languages.model import Clauses, Language, ReadAloud, Wording

LANGUAGE = Language(
    code="he",
    name="Hebrew",
    script="hebrew",
    rank=27,
    wording=Wording(
        minutes="דקה / דקות | דקת / דקות | דק'",
        hours="שעה / שעות",
        words="מילה / מילים | מלה / מילים",
        after="קריאה | לקריאה",
        before="קריאה",
        labels=(
            "זמן קריאה | זמן קריאה משוער | משך קריאה | זמן קריאה ממוצע | זמן הקריאה"
            " | זמן קריאה כולל | משך הקריאה"
        ),
        word_labels="מספר מילים",
        less="פחות מ | פחות",
        about="כ | בערך",
        alone="דקת=1 | דקה אחת=1 | מדקה=1",
        spelled="דקת=1*",
    ),
    read_aloud=ReadAloud(187, 1.54),
    clauses=Clauses(15, "yoastseo 3.6.0, sentenceLength.js"),
)
