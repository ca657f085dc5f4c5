"""The words for reading times and word counts, a row a language.

The forms are those that blog themes, site generators and plugins put on pages; where a theme's
translation is broken, the row has what is seen on pages, because that is what must be found.
"""

from __future__ import annotations

from functools import cache

from readcheck.wording.language_row import Wording

_NUMBERS_EN = (
    "one / a / an | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve"
    " | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty"
)

WORDINGS = (
    Wording(
        code="en",
        minutes="minute / minutes | min | min / mins",
        hours="hour / hours | hr | hr / hrs | h",
        words="word / words",
        after="read | to read",
        labels=(
            "reading time | read time | time to read | readtime | reading length"
            " | reading duration | 📖"
        ),
        word_labels="word count | wordcount | words",
        less="less than | under | fewer than",
        about="about | around | approx | approximately | roughly | ca | circa | almost | nearly",
        numbers=_NUMBERS_EN,
        adjective=True,
    ),
    Wording(
        code="de",
        minutes="Minute / Minuten | Min",
        hours="Stunde / Stunden | Std",
        words="Wort / Wörter",
        after="zu lesen | zum Lesen | lesen | gelesen",
        labels="Lesezeit | Lesedauer | geschätzte Lesezeit | Lesezeit ca",
        word_labels="Wortanzahl | Wörter | Anzahl Wörter | Wortzahl",
        less="weniger als | unter",
        about="ca | etwa | ungefähr | rund | zirka",
        numbers=(
            "eine / ein / einer / einen | zwei | drei | vier | fünf | sechs | sieben | acht | neun"
            " | zehn | elf | zwölf"
        ),
    ),
    Wording(
        code="fr",
        minutes="minute / minutes | min | min / mins",
        plural="zero-one-other",
        hours="heure / heures | h",
        words="mot / mots",
        after="de lecture | pour lire | à lire",
        before="lecture de | lecture en | à lire en | lu en",
        labels=(
            "temps de lecture | durée de lecture | temps de lecture estimé"
            " | temps de lecture estimé à | durée de lecture estimée"
        ),
        word_labels="nombre de mots | mots",
        less="moins de | moins d' | plus petit que",
        about="environ | env | à peu près | près de",
        numbers="une / un | deux | trois | quatre | cinq | six | sept | huit | neuf | dix",
    ),
    Wording(
        code="es",
        minutes="minuto / minutos | min | min / mins",
        hours="hora / horas | h",
        words="palabra / palabras",
        after="de lectura | para leer | de leer | lectura",
        before="lectura de | lectura en | se lee en",
        labels=(
            "tiempo de lectura | tiempo estimado de lectura | lectura | tiempo de lectura estimado"
            " | duración de lectura | duración de la lectura"
        ),
        word_labels="palabras | número de palabras",
        less="menos de | menos de un",
        about="unos | aproximadamente | aprox | cerca de | alrededor de",
        numbers="un / uno / una | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez",
    ),
    Wording(
        code="pt",
        minutes="minuto / minutos | min | min / mins",
        hours="hora / horas | h",
        words="palavra / palavras",
        after="de leitura | para ler | leitura",
        before="leitura de | leitura em | leia em",
        labels=(
            "tempo de leitura | tempo estimado de leitura | leitura | tempo de leitura estimado"
            " | tempo médio de leitura"
        ),
        word_labels="palavras | número de palavras",
        less="menos de",
        about="cerca de | aproximadamente | aprox",
        numbers="um / uma | dois | três | quatro | cinco | seis | sete | oito | nove | dez",
    ),
    Wording(
        code="it",
        minutes="minuto / minuti | min",
        hours="ora / ore | h",
        words="parola / parole",
        after="di lettura | per leggere | lettura",
        before="lettura di | lettura in | si legge in",
        labels=(
            "tempo di lettura | tempo di lettura stimato | lettura | tempo stimato di lettura"
            " | durata lettura"
        ),
        word_labels="parole | numero di parole",
        less="meno di",
        about="circa | ca",
        numbers="un / uno / una | due | tre | quattro | cinque | sei | sette | otto | nove | dieci",
    ),
    Wording(
        code="nl",
        minutes="minuut / minuten | min",
        hours="uur | u",
        words="woord / woorden",
        after="leestijd | lezen | te lezen | om te lezen | leeswerk",
        labels="leestijd | leesduur | geschatte leestijd | gemiddelde leestijd",
        word_labels="woorden | aantal woorden",
        less="minder dan | korter dan",
        about="ongeveer | circa | ca | ong",
        numbers="een / één | twee | drie | vier | vijf | zes | zeven | acht | negen | tien",
    ),
    Wording(
        code="pl",
        minutes="minuta / minuty / minut | minutę / minuty / minut | min",
        plural="polish",
        hours="godzina / godziny / godzin | godzinę / godziny / godzin | godz",
        words="słowo / słowa / słów",
        after="aby przeczytać | czytania | czytanie | na przeczytanie | lektury",
        before="przeczytasz w | przeczytasz to w | przeczytaj w",
        labels="czas czytania | szacowany czas czytania | czas lektury",
        word_labels="liczba słów | słów",
        less="mniej niż | poniżej",
        about="ok | około",
        numbers="jedna / jedną | dwie | trzy | cztery | pięć | sześć | siedem | osiem | dziewięć",
    ),
    Wording(
        code="ru",
        minutes="минута / минуты / минут | минуту / минуты / минут | мин",
        plural="east-slavic",
        hours="час / часа / часов | ч",
        words="слово / слова / слов",
        after="чтения | чтение | на чтение | на прочтение | читать",
        before="читать | чтение займёт | чтение займет | прочтёте за | прочтете за | чтение",
        labels=(
            "время чтения | время на чтение | время прочтения | на чтение | чтение"
            " | примерное время чтения"
        ),
        word_labels="слов | количество слов",
        less="менее | меньше | менее чем",
        about="около | примерно | прим",
        numbers="одна / одну | две | три | четыре | пять | шесть | семь | восемь | девять | десять",
    ),
    Wording(
        code="uk",
        minutes="хвилина / хвилини / хвилин | хвилину / хвилини / хвилин | хв",
        plural="east-slavic",
        hours="година / години / годин | год",
        words="слово / слова / слів",
        after="читання | на читання | на прочитання | читати",
        before="читати | читання",
        labels="час читання | час на прочитання | час на читання | орієнтовний час читання",
        word_labels="слів | кількість слів",
        less="менше | менше ніж | менше ніж за",
        about="близько | приблизно",
        numbers="одна / одну | дві | три | чотири | п'ять | шість | сім | вісім | дев'ять | десять",
    ),
    Wording(
        code="tr",
        minutes="dakika | dakikalık | dk | dakikada | dakikadan",
        plural="none",
        hours="saat | sa",
        words="kelime",
        after="okuma | okuma süresi | okunur | okunma süresi | okumalık",
        labels="okuma süresi | okunma süresi | tahmini okuma süresi | ortalama okuma süresi",
        word_labels="kelime | kelime sayısı",
        less_after="az | daha az",
        about="yaklaşık | ortalama | tahmini",
        numbers="bir | iki | üç | dört | beş | altı | yedi | sekiz | dokuz | on",
    ),
    Wording(
        code="zh",
        minutes="分钟 | 分鐘 | 分",
        plural="none",
        hours="小时 | 小時",
        words="字 | 个字 | 個字 | 词 | 個詞",
        after=(
            "阅读 | 閱讀 | 閲讀 | 读完 | 讀完 | 阅读时间 | 阅读时长 | 閱讀時間 | 閲讀時間 | 可读完"
            " | 可讀完 | 的阅读时间 | 的閱讀時間 | 即可读完"
        ),
        before=(
            "阅读需 | 阅读需要 | 閱讀需 | 閱讀需要 | 阅读 | 閱讀 | 阅读大约需要 | 预计阅读"
            " | 預計閱讀 | 阅读约 | 閱讀約 | 需要阅读 | 阅读时间约为"
        ),
        labels=(
            "阅读时间 | 阅读时长 | 预计阅读 | 预计阅读时间 | 预计阅读时长 | 閱讀時間 | 閲讀時間"
            " | 預計閱讀 | 預計閱讀時間 | 预计阅读需要 | 阅读用时 | 閱讀時長"
        ),
        word_labels="字数 | 字數 | 全文字数 | 文章字数 | 总字数 | 本文字数",
        less="小于 | 少于 | 小於 | 少於 | 不到 | 不足",
        less_after="以内 | 以內 | 以下",
        about="约 | 約 | 大约 | 大約 | 需要 | 需 | 约需 | 約需 | 大概 | 预计",
        numbers="一 | 两 / 二 / 兩 | 三 | 四 | 五 | 六 | 七 | 八 | 九 | 十",
    ),
    Wording(
        code="ja",
        minutes="分 | 分間",
        plural="none",
        hours="時間",
        words="文字 | 字 | 単語 | 語",
        after=(
            "で読めます | で読める | で読み終わります | で読了 | の読み物 | 読了 | で読破"
            " | の読み取り | で読むことができます | ほどで読めます | 程度で読めます"
        ),
        before="このページは | この記事は | 読了まで | 読み終わるまで | 読むのに",
        labels=(
            "読了時間 | 読了目安 | 読了の目安 | 読む時間 | 読む時間目安 | 読了予測 | 読了まで"
            " | この記事を読む時間 | 所要読了時間 | 読了時間の目安 | 最小読み取り"
        ),
        word_labels="文字数",
        less_after="未満 | 以内 | 以下",
        about="約 | およそ | 目安 | 目安は",
        numbers="一 | 二 | 三 | 四 | 五 | 六 | 七 | 八 | 九 | 十",
    ),
    Wording(
        code="ko",
        minutes="분",
        plural="none",
        hours="시간",
        words="단어 | 자 | 글자",
        after="읽기 | 정도 읽기 | 안에 읽기 | 읽을거리 | 읽는 시간 | 읽기 시간",
        before="읽는데 | 읽는 데 | 읽기",
        labels=(
            "읽는시간 | 읽는 시간 | 읽기 시간 | 예상 읽기 시간 | 독서 시간 | 읽는데 | 읽는 데"
            " | 예상 읽는 시간 | 읽는 데 걸리는 시간"
        ),
        word_labels="단어 수 | 글자 수 | 단어수 | 글자수",
        less_after="미만 | 이내 | 이하",
        about="약 | 대략",
        numbers="일 / 한 | 이 / 두 | 삼 / 세 | 사 / 네 | 오 | 육 | 칠 | 팔 | 구 | 십",
    ),
    Wording(
        code="ar",
        minutes="دقيقة / دقائق | دقيقه / دقايق | د",
        plural="arabic",
        hours="ساعة / ساعات",
        words="كلمة / كلمات",
        after="قراءة | للقراءة | من القراءة | قراءه | لقراءة",
        before="قراءة لمدة | تُقرأ خلال | تقرأ خلال | تقرأ في | تُقرأ في | قراءة في",
        labels="وقت القراءة | مدة القراءة | زمن القراءة | وقت القراءة المقدر | مدة القراءة المقدرة",
        word_labels="عدد الكلمات",
        less="أقل من | اقل من",
        about="حوالي | نحو | تقريبا",
        numbers="واحدة | اثنتان | ثلاث | أربع | خمس | ست | سبع | ثماني | تسع | عشر",
        alone="دقيقة واحدة=1 | دقيقتان=2 | دقيقتين=2",
        spelled="دقيقة واحدة=1 | دقيقتان=2",
    ),
    Wording(
        code="hi",
        minutes="मिनट",
        plural="none",
        hours="घंटा / घंटे",
        words="शब्द",
        after="में पढ़ें | पढ़ने को | पढ़ें | का पाठ | की रीडिंग | रीडिंग | पढ़ने में | पढ़ने का समय",
        labels="पढ़ने का समय | पढ़ने में लगने वाला समय | अनुमानित पढ़ने का समय",
        word_labels="शब्द संख्या",
        less_after="से कम",
        about="लगभग | करीब",
        numbers="एक | दो | तीन | चार | पांच / पाँच | छह | सात | आठ | नौ | दस",
    ),
    Wording(
        code="bn",
        minutes="মিনিট | মিনিটে",
        plural="none",
        words="শব্দ",
        after="পড়া | পড়ুন | পড়তে | পাঠ | পড়ার সময় | সর্বনিম্ন | লাগবে পড়তে",
        labels="পড়ার সময় | পড়তে সময় লাগবে | পড়তে লাগবে",
        less_after="কম | এর কম",
        about="প্রায়",
        numbers="এক | দুই | তিন | চার | পাঁচ | ছয় | সাত | আট | নয় | দশ",
    ),
    Wording(
        code="id",
        minutes="menit | mnt",
        plural="none",
        hours="jam",
        words="kata",
        after="membaca | baca | bacaan | waktu baca | dibaca",
        labels="waktu membaca | waktu baca | estimasi waktu baca | lama membaca | durasi baca",
        word_labels="jumlah kata",
        less="kurang dari",
        about="sekitar | kira-kira",
        numbers="satu | dua | tiga | empat | lima | enam | tujuh | delapan | sembilan | sepuluh",
        alone="semenit=1",
    ),
    Wording(
        code="vi",
        minutes="phút",
        plural="none",
        hours="giờ",
        words="từ | chữ",
        after="để đọc | đọc",
        before="đọc trong",
        labels="thời gian đọc | thời gian đọc ước tính | thời gian đọc khoảng",
        word_labels="số từ | số chữ",
        less="chưa đầy | ít hơn | dưới",
        about="khoảng",
        numbers="một | hai | ba | bốn | năm | sáu | bảy | tám | chín | mười",
    ),
    Wording(
        code="cs",
        minutes="minuta / minuty / minut | minutu / minuty / minut | min",
        plural="czech",
        hours="hodina / hodiny / hodin | hod",
        words="slovo / slova / slov",
        after="čtení | ke čtení | na přečtení | čtenia",
        labels="doba čtení | čas čtení | délka čtení | odhadovaná doba čtení | čtení na",
        word_labels="počet slov | slov",
        less="méně než",
        about="asi | cca | přibližně",
        numbers="jedna / jednu | dvě | tři | čtyři | pět | šest | sedm | osm | devět | deset",
    ),
    Wording(
        code="sv",
        minutes="minut / minuter | min",
        hours="timme / timmar | tim",
        words="ord",
        after="att läsa | läsning | lästid",
        labels="lästid | läsning | beräknad lästid | uppskattad lästid",
        word_labels="antal ord",
        less="mindre än",
        about="cirka | ca | ungefär",
        numbers="en / ett | två | tre | fyra | fem | sex | sju | åtta | nio | tio",
    ),
    Wording(
        code="da",
        minutes="minut / minutter | min",
        hours="time / timer",
        words="ord",
        after="læsetid | at læse | læsning",
        labels="læsetid | anslået læsetid | læsetid ca",
        word_labels="antal ord",
        less="mindre end",
        about="cirka | ca | omkring",
        numbers="et / en / ét | to | tre | fire | fem | seks | syv | otte | ni | ti",
    ),
    Wording(
        code="nb",
        minutes="minutt / minutter | min",
        hours="time / timer",
        words="ord",
        after="lesetid | å lese | lesing",
        labels="lesetid | anslått lesetid | beregnet lesetid",
        word_labels="antall ord",
        less="mindre enn",
        about="cirka | ca | omtrent",
        numbers="ett / et / en | to | tre | fire | fem | seks | sju | åtte | ni | ti",
    ),
    Wording(
        code="fi",
        minutes="minuutti / minuuttia | min | minuutin",
        hours="tunti / tuntia | t",
        words="sana / sanaa",
        after="lukuaika | lukemista | lukea | luettava",
        labels="lukuaika | arvioitu lukuaika",
        word_labels="sanamäärä",
        less="alle | vähemmän kuin",
        about="noin",
        numbers="yksi / yhden | kaksi | kolme | neljä | viisi | kuusi | seitsemän | kahdeksan",
    ),
    Wording(
        code="he",
        minutes="דקה / דקות | דקת / דקות | דק'",
        hours="שעה / שעות",
        words="מילה / מילים | מלה / מילים",
        after="קריאה | לקריאה",
        labels="זמן קריאה | זמן קריאה משוער | משך קריאה",
        word_labels="מספר מילים",
        less="פחות מ | פחות",
        about="כ | בערך",
        alone="דקת=1 | דקה אחת=1 | מדקה=1",
        spelled="דקת=1*",
    ),
    Wording(
        code="fa",
        minutes="دقیقه | دقیقه‌ای",
        plural="none",
        hours="ساعت",
        words="کلمه | واژه",
        after="مطالعه | خواندن | برای خواندن | زمان مطالعه",
        before="خواندن",
        labels=(
            "زمان مطالعه | زمان خواندن | مدت مطالعه | زمان تقریبی مطالعه | زمان لازم برای مطالعه"
        ),
        word_labels="تعداد کلمات",
        less="کمتر از",
        about="حدود | تقریبا",
        numbers="یک | دو | سه | چهار | پنج | شش | هفت | هشت | نه | ده",
    ),
    Wording(
        code="th",
        minutes="นาที",
        plural="none",
        words="คำ",
        after="ในการอ่าน | อ่าน",
        before="อ่าน | ใช้เวลาอ่าน | อ่านได้ใน",
        labels="เวลาอ่าน | เวลาในการอ่าน | ใช้เวลาอ่าน | ระยะเวลาในการอ่าน",
        less="น้อยกว่า",
        about="ประมาณ",
    ),
    Wording(
        code="hu",
        minutes="perc | perces",
        plural="none",
        hours="óra",
        words="szó",
        after="olvasás | olvasási idő | olvasnivaló",
        labels="olvasási idő | becsült olvasási idő",
        less="kevesebb mint",
        about="kb | körülbelül",
        numbers="egy | két / kettő | három | négy | öt | hat | hét | nyolc | kilenc | tíz",
    ),
    Wording(
        code="ro",
        minutes="minut / minute | min",
        words="cuvânt / cuvinte",
        after="de lectură | de citit | pentru citire | citire | lectură",
        labels="timp de lectură | timp de citire | timp estimat de citire",
        less="mai puțin de | sub",
        about="aproximativ | cca",
        numbers="un / o / una | două | trei | patru | cinci | șase | șapte | opt | nouă | zece",
    ),
    Wording(
        code="el",
        minutes="λεπτό / λεπτά | λεπ",
        hours="ώρα / ώρες",
        words="λέξη / λέξεις",
        after="ανάγνωση | ανάγνωσης | διάβασμα",
        labels="χρόνος ανάγνωσης | εκτιμώμενος χρόνος ανάγνωσης",
        less="λιγότερο από | κάτω από",
        about="περίπου",
        numbers="ένα | δύο | τρία | τέσσερα | πέντε | έξι | επτά | οκτώ | εννέα | δέκα",
    ),
    Wording(
        code="bg",
        minutes="минута / минути | мин",
        words="дума / думи",
        after="четене | за четене | за прочитане",
        labels="време за четене | време за прочитане",
        less="по-малко от | под",
        about="около",
        numbers="една | две | три | четири | пет | шест | седем | осем | девет | десет",
    ),
    Wording(
        code="ca",
        minutes="minut / minuts | min",
        hours="hora / hores",
        words="paraula / paraules",
        after="de lectura | per llegir",
        before="lectura de",
        labels="temps de lectura | temps estimat de lectura",
        less="menys de | menys d'",
        about="uns | aproximadament",
        numbers="un | dos | tres | quatre | cinc | sis | set | vuit | nou | deu",
    ),
)


@cache
def wordings() -> dict[str, Wording]:
    """Every language's row by its code."""
    return {wording.code: wording for wording in WORDINGS}
