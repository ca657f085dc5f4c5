"""Each language's usual forms, as themes and plugins print them, with value and language."""

from __future__ import annotations

import pytest

from readcheck.wording.lexicon import Role
from readcheck.wording.phrases import find_phrases

FORMS = {
    "en": [("One min read", 1), ("5 minutes read", 5), ("less than a minute read", 0.5)],
    "de": [("Eine Minute Lesezeit", 1), ("1 Min. Lesezeit", 1), ("7 Minuten Lesezeit", 7),
           ("weniger als eine Minute Lesezeit", 0.5), ("Lesezeit: ca. 7 Minuten", 7)],
    "fr": [("Une minute de lecture", 1), ("7 minutes de lecture", 7), ("7 min de lecture", 7),
           ("moins d'une minute de lecture", 0.5), ("plus petit que 1 minute de lecture", 0.5),
           ("Temps de lecture : 7 min", 7)],
    "es": [("Lectura de un minuto", 1), ("7 min de lectura", 7), ("7 minutos de lectura", 7),
           ("Tiempo de lectura 7 minutos", 7), ("menos de un minuto de lectura", 0.5),
           ("< 1 min de lectura", 0.5)],
    "pt": [("Um minuto para ler", 1), ("Leitura de um minuto", 1), ("7 min para ler", 7),
           ("Leitura de 7 minutos", 7), ("7 minutos de leitura", 7),
           ("menos de um minuto de leitura", 0.5)],
    "it": [("Lettura di 1 minuto", 1), ("7 minuti di lettura", 7), ("7 min per leggere", 7),
           ("meno di un minuto di lettura", 0.5)],
    "nl": [("Een minuut leestijd", 1), ("7 minuten leestijd", 7), ("7 min leestijd", 7)],
    "pl": [("7 min aby przeczytać", 7), ("Czas czytania: 7 min", 7),
           ("Przeczytasz w 2 minuty", 2), ("Przeczytasz w 7 minut", 7)],
    "ru": [("7 мин. чтения", 7), ("Читать 7 мин", 7), ("7 мин чтения", 7),
           ("менее минуты чтения", 0.5), ("Время чтения: 2 минуты", 2)],
    "uk": [("7 хв. читання", 7), ("Час читання: 7 хв", 7), ("Час на прочитання: 7 хвилин", 7)],
    "tr": [("7 dakikalık okuma", 7), ("7 dakika okuma", 7), ("7 dakika okuma süresi", 7),
           ("bir dakikadan az okuma süresi", 0.5), ("7 DAKİKA OKUMA", 7)],
    "zh": [("阅读需 7 分钟", 7), ("需要 7 分钟阅读时间", 7), ("预计阅读 7 分钟", 7),
           ("约 7 分钟读完", 7), ("閱讀時間約 7 分鐘", 7), ("需要 7 分鐘閲讀", 7),
           ("阅读时间：７ 分钟", 7), ("阅读估时：7分钟", 7)],
    "ja": [("このページは約7分で読めます", 7), ("1分未満の読み取り", 0.5), ("読了時間: 7分", 7)],
    "ko": [("읽는시간 7분", 7), ("읽는데 약 7분", 7), ("7분 읽기", 7)],
    "ar": [("قراءة لمدة دقيقة", 1), ("7 دقائق قراءة", 7), ("تُقرأ خلال 7 دقائق", 7),
           ("دقائق قراءة 7", 7), ("٧ دقائق قراءة", 7), ("وقت القراءة: دقيقتان", 2)],
    "hi": [("एक मिनट में पढ़ें", 1), ("7 मिनट में पढ़ें", 7), ("7 मिनट पढ़ने को", 7),
           ("एक मिनट से कम रीडिंग", 0.5)],
    "bn": [("৭ মিনিট পড়া", 7)],
    "id": [("Satu menit membaca", 1), ("7 menit membaca", 7), ("7 menit baca", 7),
           ("Waktu Membaca: 7 menit", 7), ("kurang dari satu menit baca", 0.5)],
    "vi": [("7 phút để đọc", 7), ("7 phút đọc", 7), ("chưa đầy một phút đọc", 0.5)],
    "cs": [("Jedna minuta čtení", 1), ("2 minuty čtení", 2), ("7 minut čtení", 7),
           ("7 min čtení", 7), ("méně než minuta čtení", 0.5)],
    "sv": [("En minut att läsa", 1), ("7 min att läsa", 7), ("7 min lästid", 7)],
    "he": [("דקת קריאה", 1), ("7 דקות קריאה", 7)],
    "fa": [("خواندن ۱ دقیقه", 1), ("خواندن ۷ دقیقه", 7), ("زمان مطالعه: ۷ دقیقه", 7)],
}  # fmt: skip


@pytest.mark.parametrize(
    ("code", "text", "middle"),
    [(code, text, middle) for code, forms in FORMS.items() for text, middle in forms],
)
def test_a_form_is_read_in_its_language(code, text, middle):
    (phrase,) = find_phrases(text, code)
    assert phrase.evidence in {"label", "read"}
    assert (phrase.quantity.low + phrase.quantity.high) / 2 == middle
    assert phrase.language == code


@pytest.mark.parametrize(
    ("text", "middle"),
    [(text, middle) for forms in FORMS.values() for text, middle in forms],
)
def test_a_form_is_read_on_a_page_of_another_language(text, middle):
    (phrase,) = find_phrases(text, "en")
    assert phrase.evidence in {"label", "read"}
    assert (phrase.quantity.low + phrase.quantity.high) / 2 == middle


def test_a_unit_before_the_number_is_part_of_the_phrase():
    text = "دقائق قراءة 7"
    (phrase,) = find_phrases(text, "ar")
    assert (text[phrase.start : phrase.end], text[phrase.value_start : phrase.value_end]) == (
        text,
        "7",
    )


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("1,234 words", 1234),
        ("1 234 mots", 1234),
        ("1.234 Wörter", 1234),
        ("1\u202f234 слова", 1234),
        ("约 1234 字", 1234),
        ("1234文字", 1234),
        ("Word count: 1,234", 1234),
    ],
)
def test_a_word_count_is_read(text, count):
    (phrase,) = find_phrases(text)
    assert (phrase.quantity.role, phrase.quantity.low) == (Role.WORDS, count)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("4–6 min read", 4, 6),
        ("4 - 6 min read", 4, 6),
        ("4 to 6 min read", 4, 6),
        ("Reading time: 4 – 6 minutes", 4, 6),
        ("May 2, 2026 - 5 min read", 5, 5),
        ("2 May - 5 min read", 5, 5),
        ("Chapter 2 - 5 min read", 5, 5),
        ("6-4 min read", 4, 4),
        ("5+ min read", 5, 5),
        ("2 hours 5 minutes read", 125, 125),
        ("an hour read", 60, 60),
    ],
)
def test_ranges_and_hours(text, low, high):
    phrase = find_phrases(text)[-1]
    assert (phrase.quantity.low, phrase.quantity.high) == (low, high)


@pytest.mark.parametrize(
    "unit", ["5 min read ", "1:05:", "less than a ", "5-", "阅读", "<", "5,000"]
)
def test_reading_time_grows_with_the_text_and_no_faster(unit):
    find_phrases(unit * 20_000)
