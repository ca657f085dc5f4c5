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
    "Roman ordinals": [
        ("de", "Papst Leo XIII. starb im XX. Jahrhundert. | Siehe Teil VI. | Das ist der Schluss."),
        ("cs", "Karel IV. byl král. | Ve XIV. století vládl Lucemburk."),
        ("hu", "II. Endre és IV. Béla király volt. | A XV. század vége."),
        ("en", "This is Part VII. | Tom wrote it."),
    ],
    "small letters": [
        ("en", "Then shut it down. | eBay will ask why. | We sold it in 1998."),
        ("en", "That was 1987. | macOS is newer. | we saw it. | and we ran."),
        ("en", "It weighs 3 lb. and smells of tea."),
    ],
    "items": [
        ("en", "Both agree. | (a) Ann pays. | (b) Bob works. | (iv) Nobody leaves."),
        ("en", "See parts (c) and (d) below. | Ann may (i) sing or (ii) dance."),
    ],
    "single capitals": [
        ("en", "Wait at gate C. | Boarding starts soon. | Take drive E. | Format nothing."),
        ("en", "We met T. Wren and P. Q. Moss."),
    ],
    "joined titles": [
        ("en", "They asked ex-Rep. Ann Moss and Brig.-Gen. Wren. | We left Upper-St. Ives."),
        ("en", "It was a sit-in. | Ann went. | Buy at the co-op. | Bob does."),
    ],
    "abbreviations": [
        ("de", "Rom fiel um 30 v. Chr. an Gallien. | Das war 9 n. Chr. | Danach war Ruhe."),
        ("es", "Murió en 44 a. C. en Roma. | Nació ca. 1200 en León."),
        ("it", "Ne parla l'art. 3 e il dott. Neri. | Vide l’avv. Verdi e dell'ing. Bo."),
        ("fr", "Lire l’art. 7 puis l'art. 9. | Rien de plus."),
        ("ca", "Ho diu l'art. 8. | El Sr. Pla i la Dra. Roca ho saben."),
        ("pl", "Spadło o 9 proc. w maju. | Wzrosło o 2 proc. | Nikt nie wie."),
        ("cs", "Dne 3. května přišel např. Ing. Novák. | Potom šel ul. Dlouhou."),
        ("sk", "Prišiel 4. Mája aj napr. Ing. Kováč. | Potom odišiel."),
        ("sl", "Prišla je ga. Kos, npr. 5. maja. | Potem je šla."),
        ("hr", "Rođen je 7. lipnja, npr. Dr. Horvat. | Zatim je otišao."),
        ("da", "Det var f.eks. Hr. Holm, ca. 40 år. | Han kom den 3. maj kl. 9."),
        ("nb", "Hun bor f.eks. i Oslo, jf. Lov nr. 5. | Hun kom 3. mai."),
        ("nn", "Ho bur t.d. her, jf. Lov nr. 5. | Ho kom 3. mai."),
        ("sv", "Han bor t.ex. i Lund, jfr Kap. 3 och s. 9. | Det är bl.a. Nils."),
        ("fi", "Hän kävi esim. Turussa n. 20 kertaa. | Se oli 5. Kesäkuuta."),
        ("el", "Ο κ. Νίκου ήρθε, π.χ. Δευτέρα. | Μετά έφυγε, βλ. Σελ. 4."),
        ("hu", "Itt lakik pl. Dr. Kis, kb. 20 éve. | Aztán elment."),
        ("ro", "Domnul ing. Pop stă pe str. Lungă nr. 5. | El este aici."),
        ("tr", "Prof. Kaya, Gül Sok. No. 5 içinde. | Bu ev onun."),
        ("uk", "Він живе на вул. Довгій, буд. 5. | Має 3 млн. гривень."),
        ("bg", "Живее на ул. Роза, бл. 5. | Това е проф. Илиев."),
    ],
    "no vowel": [
        ("en", "Put it on a vm. | Connect by ftp. | Press enter. | Ask Mrs. Wren or Bgdr. Moss."),
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
