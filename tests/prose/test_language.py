from __future__ import annotations

import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prose.language_samples import SAMPLES
from readcheck.article.model import Article, Block, Kind, Piece, Region
from readcheck.prose.language import DEFAULT, detect, language_of
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
    assert detect(text) == language


def test_accuracy_on_single_sentences_is_what_the_docs_say():
    right = sum(detect(text) == language for language, text in EVERY)
    assert right / len(EVERY) >= 0.97


@pytest.mark.parametrize(
    "text", ["", "OK", "12 345", "Acme GmbH", "React Vue Svelte Angular", "😀"]
)
def test_a_text_that_shows_no_language_is_taken_for_english(text: str):
    assert detect(text) == DEFAULT == "en"


def test_what_the_page_states_wins_over_what_its_text_looks_like():
    assert language_of(article(SAMPLES["de"][0], language="nl")) == "nl"


def test_prose_decides_before_headings_do():
    german = article(*SAMPLES["de"]).blocks
    page = article("The best of all the tools that you have", kind=Kind.HEADING)
    both = Article(page.source, "text", page.blocks + german)
    assert language_of(both) == "de"


def test_without_prose_headings_decide():
    assert language_of(article(*SAMPLES["fr"], kind=Kind.HEADING)) == "fr"


def test_names_of_another_script_do_not_turn_a_page():
    text = SAMPLES["en"][0] + " Its architect was Владимир Шухов (1853-1939)."
    assert detect(text) == "en"
    assert detect("用 Python 和 PostgreSQL 写的小工具，支持 Linux 和 Windows 系统。") == "zh"


@given(st.text(max_size=300))
def test_any_text_has_a_language(text: str):
    assert detect(text).isalpha()


def test_a_megabyte_on_one_line_costs_no_more_than_a_page():
    page = article("a" * 1_000_000, "die " * 250_000)
    start = time.perf_counter()
    language_of(page)
    assert time.perf_counter() - start < 0.05


def test_english_does_not_load_the_other_languages_words():
    sys.modules.pop("readcheck.prose._function_words", None)
    detect(SAMPLES["en"][0])
    assert "readcheck.prose._function_words" not in sys.modules


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
    assert language_of(article(text, language=stated)) == language
