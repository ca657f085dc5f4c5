"""Kinds of words and marks around a stop: each text has `|` where a sentence ends."""

from __future__ import annotations

import pytest

from readcheck.article.model import Block, Element, Kind, Mark
from readcheck.prose.sentences import split, strings
from readcheck.source import Span

TEXTS = {
    "vowels with marks": [
        ("cs", "Nový dům. | Jana spala. | Stojí tu sníh a kůň. | Eva šla pryč."),
        ("el", "Ήρθε το φως. | Μετά έφυγε. | Είναι εδώ. | Ο Νίκος γελά."),
        ("ro", "Asta e și el în văd. | Mihai pleacă."),
        ("tr", "Bu kız. | Ali geldi. | Evde ışık. | Ayşe güldü."),
        ("vi", "Nó rất mệt. | Lan cười. | Anh ấy bị ốm và sợ. | Tôi đi."),
    ],
    "inward guillemets": [
        ("de", "»Wir warten hier.« | Otto setzte sich. | »Wohin?« | »Nach Köln!« | Er ging."),
        ("de", "Sie rief: ›Komm!‹ | Dann war es still. | Er las »der rote Hahn« vor."),
        ("da", "»Hvad nu?« | Lars tav."),
        ("fr", "« Où est-il ? » | Paul se tut. | « Ici. » | Elle rit."),
        ("es", "«Ya voy.» | Ana salió. | «¿Quién es?» | Nadie contestó."),
    ],
    "odd stops": [
        ("en", "He ate it⁈ | All of it‽ | Nobody knew⁇ | Well⁉ | Fine."),
    ],
}


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        pytest.param(*row, id=f"{kind}-{n}")
        for kind, rows in TEXTS.items()
        for n, row in enumerate(rows)
    ],
)
def test_sentences(language: str, marked: str) -> None:
    parts = marked.split(" | ")
    assert strings(" ".join(parts), language) == parts


def test_stops_of_inline_code_end_no_sentence() -> None:
    text = "Run echo hi. Then? Bye to greet. Next call stop(). It ends."
    code = [Span(text.index("echo"), text.index(" to greet")), Span(text.index("stop"), 48)]
    found = [text[start:end] for start, end in split(text, "en", code)]
    assert found == ["Run echo hi. Then? Bye to greet.", "Next call stop().", "It ends."]


def test_a_block_tells_its_inline_code() -> None:
    marks = (Mark(0, 3, Element("code")), Mark(4, 7, Element("em")), Mark(8, 9, Element("kbd")))
    block = Block(Kind.PARAGRAPH, "a.b and c", (), Span(0, 9), marks=marks)
    assert block.inline_code() == (Span(0, 3), Span(8, 9))
