"""Wordings of reading times and counts in many languages: found, with their value, and mended."""

from __future__ import annotations

import pytest

from readcheck import check_text
from readcheck.claims.model import ClaimKind
from readcheck.wording.durations import read_duration, write_duration
from readcheck.wording.meta_lines import is_meta_line
from readcheck.wording.phrases import find_phrases
from readcheck.wording.rewrite_phrase import reworded

PROSE = "<p>The lamp on the quay was lit at dusk and put out when the last boat was home.</p>" * 30

READ = [
    ("af", "7 minute om te lees", 7),
    ("az", "7 dəqiqəlik oxu", 7),
    ("az", "Oxuma vaxtı: 7 dəqiqə", 7),
    ("be", "Час чытання: 7 хвілін", 7),
    ("bg", "Чете се за 7 минути", 7),
    ("bg", "Време за прочит: 7 минути", 7),
    ("bg", "Прочита се за 7 минути", 7),
    ("bn", "৭ মিনিটে পড়া যাবে", 7),
    ("ca", "7 minuts de llegir", 7),
    ("ckb", "7 خولەک خوێندنەوە", 7),
    ("cs", "Přečtete za 7 minut", 7),
    ("cy", "Amser darllen: 7 munud", 7),
    ("da", "7 minutters læsning", 7),
    ("de", "Gelesen in 7 Minuten", 7),
    ("de", "7 Minuten Lektüre", 7),
    ("en", "7m read", 7),
    ("en", "1h 7m read", 67),
    ("en", "7 minute(s) read", 7),
    ("en", "Read in 7 minutes", 7),
    ("en", "Duration of reading: 7 minutes", 7),
    ("eo", "Legotempo: 7 minutoj", 7),
    ("es", "Lectura estimada: 7 minutos", 7),
    ("et", "7-minutiline lugemine", 7),
    ("eu", "Irakurtzeko denbora: 7 minutu", 7),
    ("eu", "Minutu batean irakurtzeko", 1),
    ("fa", "مطالعه در ۷ دقیقه", 7),
    ("fi", "Lukemiseen menee 7 minuuttia", 7),
    ("fr", "Se lit en 7 minutes", 7),
    ("fr", "Temps pour lire : 7 minutes", 7),
    ("gl", "Tempo de lectura: 7 minutos", 7),
    ("gu", "વાંચવાનો સમય: 7 મિનિટ", 7),
    ("he", "קריאה 7 דקות", 7),
    ("hi", "पढ़ने की अवधि: 7 मिनट", 7),
    ("hr", "7 minut(a/e) čitanja", 7),
    ("hr", "Vrijeme čitanja: 7 minuta", 7),
    ("hu", "7 percnyi olvasmány", 7),
    ("hy", "Ընթերցում՝ 7 րոպե", 7),
    ("id", "Perkiraan waktu baca: 7 menit", 7),
    ("is", "7 mínútna lestur", 7),
    ("it", "Durata della lettura: 7 minuti", 7),
    ("it", "Leggibile in 7 minuti", 7),
    ("ja", "読書時間：7分", 7),
    ("ka", "7 წუთში წაკითხვადი", 7),
    ("kk", "Оқу уақыты: 7 минут", 7),
    ("km", "រយៈពេលអាន៖ 7 នាទី", 7),
    ("kn", "ಓದಲು ೭ ನಿಮಿಷಗಳನ್ನು ತೆಗೆದುಕೊಳ್ಳುತ್ತದೆ", 7),
    ("ko", "읽기 소요 시간: 7분", 7),
    ("lb", "7 Minutten ze liesen", 7),
    ("lo", "ເວລາອ່ານ 7 ນາທີ", 7),
    ("lt", "Skaitymo laikas: 7 minutės", 7),
    ("lv", "Lasīšanas laiks: 7 minūtes", 7),
    ("mk", "7 минути за читање", 7),
    ("ml", "7 മിനിറ്റ് വായന", 7),
    ("mn", "7 минутын унших хугацаа", 7),
    ("mr", "वाचन वेळ: ७ मिनिटे", 7),
    ("ms", "Tempoh bacaan: 7 minit", 7),
    ("my", "မိနစ် ၇ ဖတ်ရန်", 7),
    ("nb", "7 minutters lesing", 7),
    ("ne", "पढ्ने समय: ७ मिनेट", 7),
    ("nl", "Leeslengte: 7 minuten", 7),
    ("nl", "Lees in 7 minuten", 7),
    ("nn", "7 min lesnad", 7),
    ("oc", "7 minutas de lectura", 7),
    ("pl", "Przewidywany czas czytania: 7 minut", 7),
    ("pt", "Menos que 7 minutos de leitura", 3.5),
    ("ro", "27 de minute de citit", 27),
    ("ru", "Читается за 7 минут", 7),
    ("sk", "Čas čítania: 7 minút", 7),
    ("sl", "7 minut branja", 7),
    ("sl", "Minuta branja", 1),
    ("sq", "Lexim 7 min", 7),
    ("sr", "7 минута читања", 7),
    ("sr", "Vreme čitanja: 7 minuta", 7),
    ("sv", "7 minuters läsning", 7),
    ("sw", "Dakika 7 za kusoma", 7),
    ("ta", "வாசிப்பு நேரம்: 7 நிமிடங்கள்", 7),
    ("te", "చదవడానికి 7 నిమిషాలు పడుతుంది", 7),
    ("th", "น่าจะใช้เวลา 7 นาทีในการอ่าน", 7),
    ("tk", "7 min okamak", 7),
    ("tl", "7 minutong basahin", 7),
    ("tr", "Şu süreden az: 7 dakika tahmini okuma süresi", 3.5),
    ("uk", "Тривалість читання: 7 хвилин", 7),
    ("ur", "7 منٹ کا مطالعہ", 7),
    ("uz", "7 daqiqa o‘qish", 7),
    ("vi", "Thời lượng đọc: 7 phút", 7),
    ("zh", "阅读本文大约需要 7 分钟", 7),
    ("zh", "閱讀所需時間：7 分鐘", 7),
]


def own(text, name="page.html"):
    """The page's own amounts."""
    kinds = {ClaimKind.READING_TIME, ClaimKind.WORD_COUNT}
    claims = (verdict.claim for verdict in check_text(text, name).claims)
    return [(claim.low, claim.high) for claim in claims if claim.own and claim.kind in kinds]


def page(line, language="en"):
    return (
        f'<!doctype html><html lang="{language}"><body><main><article><h1>The quay</h1>'
        f"<p>{line}</p>{PROSE}</article></main></body></html>"
    )


@pytest.mark.parametrize(("language", "text", "minutes"), READ)
def test_a_reading_time_is_found_in_every_language(language, text, minutes):
    (phrase,) = find_phrases(text, language)
    assert (phrase.quantity.low + phrase.quantity.high) / 2 == minutes
    assert phrase.evidence in {"label", "read"}
    assert is_meta_line(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [("ko", "8분 소요"), ("ko", "8분 정도"), ("hu", "8 percnyi"), ("ur", "8 منٹ لگیں گے")],
)
def test_so_long_it_takes_is_a_claim_below_the_title_only(language, text):
    assert own(page(text, language)) == [(8, 8)]
    late = page("", language).replace(PROSE, f"{PROSE}<h2>A step</h2><p>{text}</p>{PROSE}")
    assert own(late) == []


@pytest.mark.parametrize(
    "line",
    [
        "A 30-minute run along the quay",
        "조리 시간: 30분 소요",
        "Bake for 25 minutes",
        "Posted 5 min ago",
        "9 min video",
        "5m of rope",
        "1h 5m",
        "Läs mer om 5 minuter",
        "Загрузка займёт 10 минут",
        "Hervir 20 de minutos",
        "Dakika 90",
        "Minuta ticha",
    ],
)
def test_other_times_are_no_claims(line):
    assert own(page(line)) == []


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("3.4k words", 3350, 3449),
        ("3,4k mots", 3350, 3449),
        ("3K words", 2500, 3499),
        ("12.25k words", 12245, 12254),
        ("1.2万字", 11500, 12499),
        ("2千字", 1500, 2499),
        ("2,5 тыс. слов", 2450, 2549),
        ("2,5 Tsd. Wörter", 2450, 2549),
        ("本文字数：3.4k", 3350, 3449),
        ("Word count: 3k", 2500, 3499),
    ],
)
def test_a_rounded_count_stands_for_all_that_round_to_it(text, low, high):
    (phrase,) = find_phrases(text)
    assert (phrase.quantity.low, phrase.quantity.high) == (low, high)
    assert phrase.quantity.shape == "rounded"


@pytest.mark.parametrize(
    ("text", "count", "written"),
    [
        ("3.4k words", 1266, "1.3k words"),
        ("3,4k mots", 1266, "1,3k mots"),
        ("字数：12k", 1266, "1k"),
        ("2,5 тыс. слов", 900, "0,9 тыс. слов"),
        ("12k words", 300, None),
    ],
)
def test_a_rounded_count_keeps_its_form(text, count, written):
    (phrase,) = find_phrases(text)
    assert reworded(phrase, text, count, count) == written


@pytest.mark.parametrize("text", ["3.4 k words", "3k views", "3k", "v3.4k"])
def test_other_thousands_are_no_counts(text):
    assert [p for p in find_phrases(text) if p.quantity.shape == "rounded"] == []


@pytest.mark.parametrize(
    ("text", "minutes", "written"),
    [
        ("27 de minute de citit", 3, "3 minute"),
        ("3 minute de citit", 27, "27 de minute"),
        ("3 minute branja", 2, "2 minuti"),
        ("Skaitymo laikas: 12 minučių", 21, "21 minutė"),
        ("9 minute(s) read", 1, "1 minute(s)"),
        ("Reading time: 01:12:00", 8, "00:08:00"),
        ("Reading time: 0:12", 8, "0:08"),
        ("Dakika 7 za kusoma", 3, "Dakika 3"),
    ],
)
def test_a_mended_time_keeps_its_form_and_its_grammar(text, minutes, written):
    (phrase,) = find_phrases(text)
    assert reworded(phrase, text, minutes, minutes) == written


def test_months_and_weeks_are_no_minutes():
    assert read_duration("P3M").minutes is None
    assert read_duration("P1M0DT0H9M0S").minutes == 43_830 + 9
    assert read_duration("P1W").minutes == 7 * 1440
    assert write_duration(4, "P0Y0M0DT0H9M0S") == "P0Y0M0DT0H4M0S"


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('<time datetime="PT8M">8 min</time> read', [(8, 8)]),
        ('Reading time: <time datetime="PT8M">8 min</time>', [(8, 8)]),
        ('<time class="reading-time" datetime="PT8M">8 min</time>', [(8, 8)]),
        ('<time class="reading-time" datetime="PT8M">short</time>', [(8, 8)]),
        ('Rise: <time datetime="PT8M">8 min</time>', []),
        ('<time datetime="PT8M">8 min</time> walk', []),
    ],
)
def test_a_time_element_says_by_its_words_what_it_is_for(line, found):
    assert own(page(line)) == found
