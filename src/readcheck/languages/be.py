"""Belarusian."""

from readcheck.languages.model import Language, Wording

LANGUAGE = Language(
    code="be",
    name="Belarusian",
    script="cyrillic",
    rank=11,
    wording=Wording(
        minutes="хвіліна / хвіліны / хвілін | хвіліну / хвіліны / хвілін | хв",
        plural="east-slavic",
        hours="гадзіна / гадзіны / гадзін | гадз",
        words="слова / словы / слоў",
        after="чытання | чытанне | на чытанне | на прачытанне | чытаць",
        before="прачытанне зойме | чытанне зойме | чытаць | чытаецца за",
        labels="час чытання | час на чытанне | прыкладны час чытання | чытанне | час прачытання",
        word_labels="колькасць слоў",
        less="менш за | менш чым",
        about="каля | прыкладна | прыблізна",
        numbers=(
            "адна / адну | дзве | тры | чатыры | пяць | шэсць | сем | восем | дзевяць | дзесяць"
        ),
        spaced_groups=True,
    ),
    letters="ўыэі",
)
