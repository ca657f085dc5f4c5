"""Serbian."""

from readcheck.languages.model import Abbreviations, Keys, Language, Wording, words

LANGUAGE = Language(
    code="sr",
    name="Serbian",
    script="cyrillic",
    rank=37,
    wording=Wording(
        minutes=(
            "минут / минута / минута | минуту / минута / минута | мин | minut / minuta / minuta"
            " | min"
        ),
        plural="east-slavic",
        hours="сат / сата / сати | sat / sata / sati",
        words="реч / речи / речи | reč / reči / reči",
        after="читања | читање | за читање | čitanja | čitanje | za čitanje",
        labels=(
            "време читања | време за читање | процењено време читања | трајање читања"
            " | vreme čitanja | vreme za čitanje | procenjeno vreme čitanja | читање | čitanje"
        ),
        word_labels="број речи | broj reči",
        less="мање од | manje od",
        about="око | отприлике | oko | otprilike",
        numbers=(
            "један / једна / једну | два / две | три | четири | пет | шест | седам | осам | девет"
            " | десет"
        ),
        alone="једноминутно=1",
    ),
    keys=Keys(
        times="vremečitanja vremecitanja времечитања",
        classes="vreme citanja",
    ),
    # In Latin letters: Cyrillic ones tell it already.
    function_words=(
        "i je u se na da su za od sa koji koja koje kao što šta ne ali iz o to bi biti po ili"
        " samo ako kada više nije će još do već svi ovo sve bio bila bilo može nego kod nakon"
        " posle pre mnogo jer kako tako gde ko među veoma takođe treba ovde uvek dok niko neko"
        " svako dve obe negde nigde uopšte hiljada hiljade evropski evropska evropske evropskog"
        " evropskoj evrope evropi reč reči mesto mesta mestu vreme deca dece dete čovek svet"
        " sveta svetu poslednji poslednja poslednje poslednjem poslednjih sledeći sledeće deo"
        " delu ceo cele bezbednost bezbednosti saradnja saradnje saradnju januara februara marta"
        " aprila maja juna jula avgusta septembra oktobra novembra decembra odsto mesec meseca"
        " meseci mere rešenje promene uspeh vesti videti biće imaće"
    ),
    letters="ђћџљњјčćđšž",
    abbreviations=Abbreviations(
        titles=words("""
            dr prof doc mr inž npr tj tzv sv gen g gđa up ul др проф доц мр инж нпр тј тзв св ген г
            г-ђа уп ул
        """),
        finals=words("itd itsl i.sl i.dr n.e p.n.e etc итд итсл и.сл и.др н.е п.н.е"),
        others=words("""
            br čl st str god tis mil mlrd tel tab sl d.o.o a.d бр чл ст стр год тис мил млрд тел таб
            сл д.о.о а.д
        """),
        starters=words("""
            U Na Po Od Do Iz S Sa K O Za Pri Pre Kroz Pod Nad Prema I A Ali Nego Ili Jer Kad Kada
            Ako Da Kako Gde Ko Šta Koji Koja Koje To Taj Ta Te Ovaj Ova Ovo Tako Takođe Tamo Tu Ovde
            Sada Zatim Onda Već Još Samo Ne Nije Je Su Bio Bila Bilo Ja Ti On Ona Ono Oni Mi Vi
            Danas Juče Sutra Svaki Svi Mnogi Neki Kasnije Niko У На По Од До Из С Са К О За При Пре
            Кроз Под Над Према И А Али Него Или Јер Кад Када Ако Да Како Где Ко Шта Који Која Које
            То Тај Та Те Овај Ова Ово Тако Такође Тамо Ту Овде Сада Затим Онда Већ Још Само Не Није
            Је Су Био Била Било Ја Ти Он Она Оно Они Ми Ви Данас Јуче Сутра Сваки Сви Многи Неки
            Касније Нико
        """),
        ordinals=True,
    ),
)
