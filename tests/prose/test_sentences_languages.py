"""Other languages: each text has `|` where a sentence ends and the next begins."""

from __future__ import annotations

import pytest

from readcheck.prose.sentences import strings

TEXTS = {
    "de": """
Am 3. Mai fuhr er nach Bonn. | Dort blieb er bis zum 5. Juni.
Das gilt z. B. für Äpfel, d. h. für Obst. | Gemüse zählt nicht.
Dr. Weber wohnt in der Hauptstr. 5. | Er ist 41.
Siehe Abb. 3 und Nr. 12, S. 45 ff. | Mehr steht im Anhang.
Es kamen ca. 30 Gäste, u. a. Prof. Lang. | „Guten Tag!“, rief sie. | Niemand antwortete.
Im 19. Jahrhundert war das üblich. | Im Jahr 1990 nicht mehr. | Das war 1995. | Danach kam nichts.
„Kommst du?“ | „Nein.“ | Sie ging.
Er kaufte Brot, Käse usw. | Die Rechnung betrug 3,50 Euro bzw. 4 Euro.
„Halt!“ rief er laut. | Alle blieben stehen.
Kaiser Wilhelm II. war dabei. | Er schwieg.
Der Ofen kostet 3 Mio. | Niemand will ihn. | Priv.-Doz. Roth schon.
""",
    "fr": """
M. Dupont est arrivé à 8 h. | Mme Roy l'attendait.
« Où vas-tu ? » demanda-t-elle. | Il ne répondit pas.
Quelle surprise ! | Qui l'aurait cru ? | Personne.
Voir p. 12 et fig. 3, etc. | Le reste est connu.
Il habite av. Foch, n° 5. | C'est loin.
J.-P. Martin a écrit ce livre. | On le lit encore.
Elle a dit : « Je viens. » | Puis elle est partie.
Le fort brûla en 40 apr. J.-C. | Le lt.-col. Roche le rebâtit.
""",
    "es": """
El Sr. López vive en EE. UU. desde 1990. | Su hermana no.
¿Qué hora es? | ¡Es tarde! | Vámonos.
Llegó a las 5 p. m. con la Dra. Ruiz. | Nadie la esperaba.
Véase la pág. 5, p. ej. el cuadro. | Allí está todo.
—¿Vienes? —preguntó ella. | —No —dijo él.
Compró pan, leche, etc. | Luego se fue.
""",
    "it": """
Il dott. Rossi abita in via Roma n. 5. | È medico.
La sig.ra Bianchi arriva alle 9. | Poi parte.
Vedi fig. 2, pag. 14, ecc. | Il resto è noto.
«Dove vai?» chiese lei. | Non rispose.
Lo dicono il D.Lgs. 7 e la sent. n. 3. | Nulla cambia.
L'azienda S.p.A. Verdi è fallita. | Nessuno lo sapeva.
""",
    "pt": """
O Exmo. Sr. Silva chegou às 5 da tarde. | Ninguém o esperava.
Veja a pág. 12, p. ex. o quadro. | Está tudo lá.
A Dra. Costa mora na Av. Paulista. | Ela é médica.
Comprou pão, leite, etc. | Depois saiu.
Que dia é hoje? | Não sei!
""",
    "nl": """
Dhr. Jansen woont bijv. in Utrecht. | Hij is leraar.
Zie blz. 12 en fig. 3. | Daar staat alles.
Drs. De Vries kwam om 9 uur. | Zij bleef o.a. voor de lunch.
Hij kocht brood, kaas enz. | Daarna ging hij weg.
‘Kom je?’ vroeg ze. | ‘Nee.’
""",
    "pl": """
Urodził się w 1999 r. w Krakowie. | Potem wyjechał.
Dr Kowalski lubi np. jabłka, tj. owoce. | Ja nie.
Prof. Nowak mieszka przy ul. Długiej 5. | To daleko.
Było to w 2001 r. | Wtedy nikt nie wiedział.
Kupił chleb, mleko itd. | Wrócił późno.
""",
    "ru": """
Он родился в 1999 г. в Москве. | Потом уехал.
Это было в 1999 г. | Тогда никто не знал.
А. С. Пушкин жил в г. Москве. | И. В. Котов — тоже.
Он любит фрукты, т. е. яблоки и др. | Она — нет.
— Стой! — сказал он. | Никто не ответил.
«Куда ты?» — спросила она. | Он молчал.
""",
    "zh": """
你好。|今天天气很好！|你呢？
他说：“我走了。”|然后他走了。
价格是3.5元。|不贵。
""",
    "ja": """
今日は雨です。|明日は晴れます。
「行きます。」と彼は言った。|誰も答えなかった。
本当ですか？|はい！
""",
    "ar": """
هل أنت بخير؟ | نعم. | شكرا!
""",
    "hi": """
यह एक वाक्य है। | यह दूसरा है।
""",
    "cs": """
Viz čp. 12 a rkp. Novákův, jablka atp. | Paní přišla.
""",
    "hr": """
Knjigu je donio gosp. Horvat. | Poslije je došla gđa. | Sjela je.
""",
    "hu": """
Vett sajtot stb. | A pult ill. a kosár üres. | Ez a szerk. megj. szerint jó.
Lásd az i.m. Kovács féle részét. | Ez ugyanaz az uő. | Elment.
""",
    "sv": """
Han åt t. ex. ost och drack o. d. till. | Ofta sov han.
""",
    "nb": """
Huset har gnr. 12 og ligger ved sjøen, iht. Kartverket. | Det er rødt.
""",
    "nn": """
Me ser bl.a. Bergen og t.d. Voss. | Det regnar.
""",
    "ro": """
A vorbit conf. Ionescu despre lege. | Sala era plină.
""",
    "sl": """
Predava izr. Novak, kruh, sir itn. | Nato gremo.
""",
    "tr": """
Eser, nşr. Yılmaz tarafından basıldı. | Kitap eskidir.
""",
    "uk": """
Біля оз. Світязь росте ліс. | Він старий.
""",
    "af": """
Sien mev. Nel, bv. by die hek. | Ons koop vleis, ens. | Die hek is toe.
""",
    "be": """
Сцяна стаіць на вул. Лясной. | У 1950 г. там быў млын.
""",
    "bg": """
Дай сол, пипер и т.н. | Яденето е готово.
""",
    "et": """
Vt lk 7, nt. Tallinna pilti. | Ostsin piima jne. | See on külm.
""",
    "eu": """
Liburuak, paperak etab. ekarri ditu. | Hori da dena.
""",
    "gl": """
A Sra. Lema vive na av. Castelao, núm. 3. | Non está.
""",
    "id": """
Lihat hlm. 7 di Jl. Mawar No. 3. | Ia membeli telur, dsb. | Pasar tutup.
""",
    "is": """
Sjá t.d. Esjuna í bók nr. 3. | Þetta er allt.
""",
    "lt": """
Žr. 7 p., pvz. Vilniaus planą. | Nupirko sūrio ir kt. | Jis grįžo.
""",
    "lv": """
Sk. 7. lpp., piem. Rīgas plānu. | Nopirka sieru utt. | Viņš atnāca.
""",
    "mk": """
Куќата е на ул. Долга бр. 7. | Купи сирење итн. | Се врати.
""",
    "ms": """
Lihat hlm. 7 di Jln. Mawar. | Dia membeli telur, dll. | Kedai tutup.
""",
    "sq": """
Shih p.sh. faqen e prof. Gashit. | Bleva djathë etj. | Dyqani u mbyll.
""",
    "sr": """
Ту је проф. Лазић, нпр. са ул. Дуге. | Купио је сир итд. | Продавац оде.
Tu je prof. Lazić, npr. sa ul. Duge.
""",
    "xx": """
Dr. Abc dolor sit amet. | Ipse dixit etc. | Finis.
""",
}
CASES = [
    pytest.param(language, marked, id=f"{language}-{i}")
    for language, texts in TEXTS.items()
    for i, marked in enumerate(texts.strip().split("\n"))
]


@pytest.mark.parametrize(("language", "marked"), CASES)
def test_sentences(language, marked):
    text = marked.replace(" | ", " ").replace("|", "")
    assert strings(text, language) == [sentence.strip() for sentence in marked.split("|")]


@pytest.mark.parametrize("language", ["de-AT", "DE", "de_CH"])
def test_a_regional_tag_gets_its_language(language):
    assert strings("Am 3. Mai kam er.", language) == ["Am 3. Mai kam er."]


@pytest.mark.parametrize("language", ["", "base", "..", "e", "de.", "ф", "e\0"])
def test_a_language_without_a_row_is_split_by_its_punctuation(language):
    assert strings("Dr. Roe slept. She woke.", language) == ["Dr. Roe slept.", "She woke."]
