from __future__ import annotations

import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prose.language_samples import SAMPLES
from readcheck import families
from readcheck.article.model import Article, Block, Kind, Piece, Region
from readcheck.languages.base import language as language_facts
from readcheck.prose import language as module
from readcheck.prose.language import DEFAULT, Certainty, Told, detect, language_of
from readcheck.prose.profiles import SCRIPTS, log_likelihoods, profile
from readcheck.source import Source, Span

SCORED = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru")
EVERY = [(language, text) for language, texts in SAMPLES.items() for text in texts]


def article(*texts: str, language: str | None = None, kind: Kind = Kind.PARAGRAPH) -> Article:
    source = Source("\n\n".join(texts))
    blocks, at = [], 0
    for text in texts:
        span = Span(at, at + len(text))
        blocks.append(Block(kind, text, (Piece(0, *span),), span, Region.BODY))
        at = span.end + 2
    return Article(source, "text", tuple(blocks), language=language)


@pytest.mark.parametrize(
    ("language", "text"), [pair for pair in EVERY if pair[0] in SCORED], ids=str
)
def test_a_sentence_of_a_language_with_formulas_of_its_own_is_told(language: str, text: str):
    assert detect(text).language == language


def test_a_sentence_is_enough():
    right = sum(detect(text).language == language for language, text in EVERY)
    assert right / len(EVERY) >= 0.98


@pytest.mark.parametrize(
    "text", ["", "OK", "12 345", "Acme GmbH", "React Vue Svelte Angular", "😀"]
)
def test_a_text_that_shows_no_language_is_taken_for_english(text: str):
    assert detect(text) == Told(DEFAULT, Certainty.GUESS)


def test_what_the_page_states_wins_over_what_its_text_looks_like():
    assert language_of(article(SAMPLES["de"][0], language="nl")) == Told("nl", Certainty.STATED)


def test_prose_decides_before_headings_do():
    german = article(*SAMPLES["de"]).blocks
    page = article("The best of all the tools that you have", kind=Kind.HEADING)
    both = Article(page.source, "text", page.blocks + german)
    assert language_of(both).language == "de"


def test_without_prose_headings_decide():
    assert language_of(article(*SAMPLES["fr"], kind=Kind.HEADING)).language == "fr"


def test_names_of_another_script_do_not_turn_a_page():
    text = SAMPLES["en"][0] + " Its architect was Владимир Шухов (1853-1939)."
    assert detect(text).language == "en"
    assert (
        detect("用 Python 和 PostgreSQL 写的小工具，支持 Linux 和 Windows 系统。").language == "zh"
    )


@given(st.text(max_size=300))
def test_any_text_has_a_language(text: str):
    assert detect(text).language.isalpha()


def test_a_megabyte_on_one_line_costs_no_more_than_a_page():
    page = article("a" * 1_000_000, "die " * 250_000)
    start = time.process_time()
    language_of(page)
    assert time.process_time() - start < 0.05


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "nl", "pl"])
def test_a_plain_page_needs_no_profile(language, monkeypatch):
    monkeypatch.setitem(sys.modules, "readcheck.prose.profiles", None)
    page = " ".join(SAMPLES[language])
    assert detect(page) == Told(language, Certainty.SURE)


SHORT = [
    ("it", "Mio nonno pulisce ogni mattina la vecchia bottega."),
    ("es", "Mis primas venden naranjas frescas cada domingo."),
    ("pt", "Minha avó guarda fotografias antigas numa caixa."),
    ("fr", "Trois voisins réparent ensemble leur vieille barque."),
    ("de", "Zwei Nachbarn streichen gemeinsam ihren alten Zaun."),
    ("nl", "Twee buren verven samen hun oude schutting."),
    ("pl", "Dwaj sąsiedzi malują razem swój stary płot."),
    ("cs", "Dva sousedé natírají společně starý plot."),
    ("sk", "Dvaja susedia natierajú spoločne starý plot."),
    ("fi", "Kaksi naapuria maalaa yhdessä vanhaa aitaa."),
    ("et", "Kaks naabrit värvivad koos vana aeda."),
    ("nb", "To naboer maler gjerdet sitt sammen hver vår."),
    ("da", "To naboer maler deres gamle stakit sammen hvert forår."),
    ("sv", "Två grannar målar sitt gamla staket tillsammans."),
    ("hu", "Két szomszéd együtt festi a régi kerítést."),
    ("tr", "İki komşu eski çitlerini birlikte boyuyor."),
    ("ro", "Doi vecini vopsesc împreună gardul vechi."),
    ("hr", "Dva susjeda zajedno boje staru ogradu uz cestu."),
    ("sl", "Dva soseda skupaj barvata staro ograjo."),
    ("ms", "Kerajaan negeri menyediakan bantuan wang kerana banjir tersebut."),
    ("id", "Pemerintah daerah memberikan bantuan uang karena banjir tersebut."),
    ("gl", "Os veciños xa non queren unha luz moi forte, pero tamén hai vento."),
    ("nn", "Eg veit ikkje kva dei gjer, men fyrlykta står her frå før."),
    ("lt", "Du kaimynai kartu dažo seną tvorą."),
    ("lv", "Divi kaimiņi kopā krāso veco žogu."),
    ("bg", "Двама съседи заедно боядисват старата ограда."),
    ("bg", "Котката спи на дивана, а кучето пази къщата."),
    ("ru", "Два соседа вместе красят старый забор."),
    ("ru", "Кошка спит на диване, а собака охраняет дом."),
    ("uk", "Двоє сусідів разом фарбують старий паркан."),
    ("be", "Двое суседзяў разам фарбуюць стары плот."),
    ("mk", "Двајца соседи заедно ја бојадисуваат старата ограда."),
    ("sr", "Ministar odbrane želi tešnju saradnju s njima."),
    ("sr", "Kuća Jane Fox na mestu starog doma."),
    ("id", "Namun ia memberikannya kepada saudara perempuan."),
    ("sr", "Двојица комшија заједно фарбају стару ограду."),
    ("fa", "دو همسایه با هم حصار قدیمی را رنگ می‌کنند."),
    ("ur", "دو پڑوسی مل کر پرانی باڑ کو رنگتے ہیں۔"),
    ("mr", "दोन शेजारी मिळून जुने कुंपण रंगवतात."),
]


@pytest.mark.parametrize(("language", "text"), SHORT, ids=str)
def test_a_short_sentence_without_many_function_words_is_told(language, text):
    assert detect(text).language == language


def test_the_words_of_a_text_and_not_how_often_they_stand_in_it_decide():
    once = "Zwei Nachbarn streichen ihren Zaun"
    assert detect(f"{once}. {once}.") == detect(f"{once}.")


def test_more_of_a_text_makes_its_language_surer():
    few, many = "Det er for sent", " ".join(SAMPLES["da"])
    assert detect(few).certainty in {Certainty.LIKELY, Certainty.GUESS}
    assert detect(many) == Told("da", Certainty.SURE)


def test_a_script_of_one_language_is_sure_and_one_of_several_by_its_letters():
    assert detect("Οι γείτονες βάφουν τον φράχτη.") == Told("el", Certainty.SURE)
    assert detect("دوو دراوسێ پێکەوە پەرژینە کۆنەکە ڕەنگ دەکەن.").language == "ckb"


def test_detection_is_the_same_in_every_process():
    """Ties fell by the order of a set of words, which changes with each process's seed."""
    texts = [text for _, text in SHORT] + ["de la en", "a o u i", "den der som", "i na se od"]
    code = (
        "import sys; from readcheck.prose.language import detect;"
        "print([tuple(detect(text)) for text in sys.argv[1:]])"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", code, *texts],
            env={"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8", "PATH": ""},
            check=True,
            stdout=subprocess.PIPE,
        ).stdout
        for seed in ("0", "1", "2", "3")
    }
    assert len(said) == 1


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_profile_has_probabilities_of_languages_that_are_known(script):
    found = profile(script)
    assert found.ranks.keys() <= set(families.names("languages"))
    assert len(found.columns) == len(found.ranks) * len(found.places)
    for code, rank in found.ranks.items():
        assert language_facts(code).rank == rank, "run tools/make_profiles.py"


def test_words_that_no_profile_has_leave_the_commonest_language_first():
    scores = log_likelihoods(["ﾛ", "ﾛﾛ"], "latin")
    assert max(scores, key=scores.__getitem__) == "en"


def test_a_long_page_in_doubt_looks_at_its_first_words_alone(monkeypatch):
    looked = []

    def count(words, script):
        looked.extend(words)
        return log_likelihoods([], script)

    monkeypatch.setattr("readcheck.prose.profiles.log_likelihoods", count)
    detect(" ".join(f"x{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(500)))
    assert len(looked) == module.IN_DOUBT


ENGLISH_PAGE = (
    "The keeper was up before dawn, and they say that there is no light with this view. " * 10
)
GERMAN_PAGE = (
    "Der Wärter stand vor dem Morgen auf, und man sagt, kein Licht habe diese Aussicht. " * 10
)


@pytest.mark.parametrize(
    ("text", "stated", "language"),
    [
        pytest.param(ENGLISH_PAGE, "de", "en", id="english-below-a-german-template"),
        pytest.param(GERMAN_PAGE, "en", "de", id="german-below-an-english-template"),
        pytest.param(GERMAN_PAGE, "nl", "nl", id="only-english-is-that-plain"),
        pytest.param(ENGLISH_PAGE, "en", "en", id="as-stated"),
        pytest.param(ENGLISH_PAGE[:80], "de", "de", id="a-line-proves-nothing"),
        pytest.param("Acme Zeta Omega Kappa " * 50, "en", "en", id="names-are-no-language"),
        pytest.param("Смотритель встал до рассвета. " * 50, "en", "ru", id="another-script"),
    ],
)
def test_a_template_s_language_gives_way_to_a_plain_text(text, stated, language):
    assert language_of(article(text, language=stated)).language == language
