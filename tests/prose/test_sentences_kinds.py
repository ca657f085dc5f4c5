"""Kinds of words and marks around a stop: each text has `|` where a sentence ends."""

from __future__ import annotations

import pytest

from readcheck.article.model import Block, Element, Kind, Mark
from readcheck.prose.sentences import split, split_block, strings
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
        ("de", "(»Der Ofen ist kalt.«) | Otto fror. | [»Still!«] | Er las."),
        ("fr", "« Où est-il ? » | Paul se tut. | « Ici. » | Elle rit."),
        ("es", "«Ya voy.» | Ana salió. | «¿Quién es?» | Nadie contestó."),
    ],
    "abbreviations behind a joint": [
        ("nl", "De oud-dhr. Bakker kwam. | Hij sliep in de co-op. | Dat was alles."),
    ],
    "signs that shout": [
        ("en", "Stop here❗ | Ann waits. | Who came❓ | Nobody knows❕ | Ann left."),
        ("ja", "『走れ！犬たち』を読んだ。 | 『走れ！』と言った。 | 犬は寝た。"),
    ],
    "letters that name things": [
        ("en", "The cable goes into slot B. | Close the lid. | She drew an X. | Ann dug."),
        ("en", "Save it on drive D. | Restart. | We met at an L. M. Roe shop. | Ann left."),
    ],
    "letters in brackets": [
        ("en", "[a] Lift the lid. | [b] Shut it. | We saw [a] and [b] there."),
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
        ("en", "Psst. | Bob is asleep. | Mhm. | Ann knows. | Brr. | Nobody liked it."),
        ("de", "Pst. | Otto schläft. | Hm. | Ute weiß es."),
        ("en", "Put it on a vm. | Connect by ftp. | Press enter. | Ask Mrs. Wren or Bgdr. Moss."),
    ],
    "odd stops": [
        ("el", "Πού πας; | Ο Νίκος έφυγε. | Ποιος ήρθε\u037e | Κανείς. | Έμεινε· ήταν αργά."),
        ("en", "One dish; Two spoons. | He ate‼ | She left."),
        ("hy", "Նա եկավ։ | Ես գնացի։"),
        ("am", "እሱ መጣ። | እሷ ሄደች።"),
        ("en", "He ate it⁈ | All of it‽ | Nobody knew⁇ | Well⁉ | Fine."),
    ],
    "words that others shorten so": [
        ("sl", "Peter pozna ga. | Včeraj je odšel. | To je pet let. | Janez spi."),
        ("tr", "Annem böyle der. | Ayşe güler."),
        ("ro", "Stă pe loc. | Maria pleacă. | Are un cal. | Ion râde."),
        ("cs", "Nevím co. | Jana mlčí. | Přidej 250 ml. | Poté míchej."),
        (
            "sv",
            "Han är lat. | Hon ler. | Boken är min. | Nils har en. | Det blir 50 kr. | Nils gick.",
        ),
        ("da", "Bogen er min. | Lars har sin. | Han hedder Jan. | Otto ler."),
        ("nb", "Boka er min. | Lars smiler. | Hun er lat. | De ler."),
        (
            "ru",
            "Мы варим рис. | Добавьте соль. | Я помог им. | Потом ушёл. | Вот доктор. | Он ест.",
        ),
        ("bg", "Помогнах им. | После си тръгнах."),
        ("pl", "Pomógł im. | Potem wyszedł. | Nie wie co. | Ola milczy."),
        ("de", "Nimm, was ich mag. | Morgen kommt mehr. | Tiere dieser Art. | Otto staunt."),
        (
            "nl",
            "Dat is Jan. | Piet slaapt. | De stad viel in 30 v. Chr. | Bijna iedereen weet dat.",
        ),
        ("es", "Dijo que no. | Juan salió. | Ve el mar. | Ana ríe."),
        ("fr", "C'est de l'art. | Paul rit. | Ils sont sept. | Anne part."),
        ("fi", "Lisää 5 ml. | Sekoita hyvin."),
        ("uk", "Це був лист. | Олена читала. | Довжина 5 м. | Олена міряла."),
        ("el", "Το σπίτι έχει χώρο 50 τ.μ. | Νίκος ήρθε. | Αυτό έγινε το έτος 40 π.Χ. | Αθήνα."),
        ("hu", "Fáj a fej. | Péter alszik."),
    ],
    "titles": [
        (
            "da",
            "Lektor dr.phil. Holm og cand.mag. Lie kom. | Vilh. Holm gik. | Over 2 mill. kroner.",
        ),
        ("nb", "Jeg så cand.mag. Lie og Chr. Moe. | Det var 5. mai."),
        ("sv", "Jag såg fil.dr. Ek och Joh. Berg. | Sedan gick jag."),
        ("fi", "Puhuja oli toim.joht. Aalto. | Hän lähti."),
        ("cs", "Přišla MVDr. Malá a pplk. Kos. | Pak šla domů."),
        ("sk", "Prišla PaedDr. Malá a npor. Kos. | Potom odišla."),
        ("hr", "Došao je akad. Horvat, npr. dr.sc. Kos. | Zatim je otišao."),
        ("uk", "В.о. Коваль і чл.-кор. Бойко прийшли. | Потім вони пішли."),
        ("de", "Er wohnt in der Otto-Hahn-Str. 7. | Dann kam Mag. Huber."),
    ],
    "small letters alone": [
        ("en", "we asked. | she said no. | then we went home."),
        ("en", "she lives at no. 9 and pays 3 lb. of tea."),
    ],
    "dates that open": [
        ("pl", "W 1702 r. Gdynia była wsią. | Zamek zbudowano po wojnie w 1702 r. | Gdynia rosła."),
        ("pl", "4 maja 1702 r. Anna wyjechała. | W V w. p.n.e. Ateny kwitły."),
        ("ru", "В 1702 г. Тула выросла. | Крепость построили после войны в 1702 г. | Тула росла."),
        ("fi", "300-luvulla eKr. Ateena oli suuri. | Talo on vuodelta 44 eKr. | Ateena kasvoi."),
    ],
    "quotation marks apart": [
        ("fr", 'Il pleut. | " Je sors, dit Luc. " | Eva rit.'),
        ("en", 'She knew. | " We go on. " | Nobody moved.'),
    ],
    "signs": [
        ("es", "Tiene 40 hab. / km² en total. | Trabaja en Yahoo! Noticias."),
        ("en", "He paid (in May. | Rent (1) and gas (2) were due."),
    ],
    "smileys": [
        ("ru", "Ждём вас 😊 | Завтра открытие :) | Приходите."),
        ("fr", "À demain :-) | Écris-moi."),
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
    marks = (Mark(0, 3, Element("code")), Mark(4, 7, Element("em")), Mark(8, 9, Element("var")))
    block = Block(Kind.PARAGRAPH, "a.b and c", (), Span(0, 9), marks=marks)
    assert block.inline_code() == (Span(0, 3), Span(8, 9))


WIDE = [
    "他昨天读了《站住！小猫》吗？|没有。",
    "《快跑！》很好看。|我（真的！）喜欢。",
    "「雨だ。」と言った。|（雨だ。）|彼は来た。",
]


@pytest.mark.parametrize("marked", WIDE)
def test_what_stands_in_a_title_ends_no_sentence(marked: str) -> None:
    assert strings(marked.replace("|", ""), "zh") == marked.split("|")


ITEMS = [
    ("A tin of tea | 2. A bag of rice | 3. One pot", "en"),
    ("Brot und Käse | 2) Äpfel | 3) Wein", "de"),
    ("Un kilo de sal | 5. Dos limones", "es"),
    ("Turn left at gate 2. | Then wait.", "en"),
    ("There are 3. | The last is blue.", "en"),
    ("Wash it. | Version 2. | Dry it.", "en"),
]


@pytest.mark.parametrize(("marked", "language"), ITEMS)
def test_the_marker_of_the_next_item_opens_it(marked: str, language: str) -> None:
    parts = marked.split(" | ")
    block = Block(Kind.LIST_ITEM, " ".join(parts), (), Span(0, 1))
    assert [block.text[start:end] for start, end in split_block(block, language)] == parts
