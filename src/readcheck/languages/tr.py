"""Turkish."""

from readcheck.languages.model import (
    Abbreviations,
    Clauses,
    Keys,
    Language,
    Nuclei,
    ReadAloud,
    Wording,
    words,
)

LANGUAGE = Language(
    code="tr",
    name="Turkish",
    script="latin",
    rank=12,
    wording=Wording(
        minutes="dakika | dakikalık | dk | dakikada | dakikadan",
        plural="none",
        hours="saat | sa",
        seconds="saniye | sn",
        words="kelime",
        after=(
            "okuma | okuma süresi | okunur | okunma süresi | okumalık | okuyun | okuma zamanı"
            " | içinde okunur | sürede okunur"
        ),
        labels=(
            "okuma süresi | okunma süresi | tahmini okuma süresi | ortalama okuma süresi"
            " | okuma zamanı | okuma süreniz | yaklaşık okuma süresi | okunma zamanı"
            " | tahmini okunma süresi | okuma uzunluğu"
        ),
        word_labels="kelime | kelime sayısı",
        less="şu süreden az",
        less_after="az | daha az",
        about="yaklaşık | ortalama | tahmini",
        multiples="bin=1000",
        numbers="bir | iki | üç | dört | beş | altı | yedi | sekiz | dokuz | on",
    ),
    keys=Keys(
        times="okumasüresi okumasuresi",
        words="kelimesayısı kelimesayisi",
        classes="okuma suresi",
    ),
    clauses=Clauses(15, "yoastseo 3.6.0, sentenceLength.js"),
    function_words=(
        "ve bir bu da de için ile çok olarak daha gibi ne ama kadar o sonra olan en her ya"
        " değil var olduğu veya mi şey ise bunu yok çünkü hem iyi ancak göre önce şu nasıl"
        " bütün ben sen biz onlar oldu olur ki"
    ),
    letters="çğıöşü",
    # Compared with the rules of TDK, as dersimizedebiyat.org cites them, and of İSNAD, 1.16; the
    # rest is common use.
    abbreviations=Abbreviations(
        titles=words("""
            dr prof doç yrd öğr gör av mim müh sn bkz krş alb yzb org örn hz mr mrs st cf ör prof.dr
            doç.dr yrd.doç uzm ecz vet tuğg tümg korg orgen bnb yb tğm ütğm asb çvş onb
        """),
        finals=words("vb vs vd etc dk sn v.dğr dğr"),
        others=words("""
            cad sok sk mah blv bul apt no nr s ss sf cilt c haz çev yay ed böl mad md m.ö m.s tel
            ltd şti a.ş inc co jr sr yy max min gen fak ünv üni inş san tic şb müd krş bk bs ktp nşr
            thk trc tsh vr sy
        """),
        starters=words("""
            Bu Şu O Bunlar Onlar Ben Sen Biz Siz Bir Ve Ama Fakat Ancak Çünkü Eğer Ya
            Veya Ne Kim Nasıl Neden Niçin Nerede Hangi Şimdi Sonra Önce Orada Burada
            Bugün Dün Yarın Her Bütün Tüm Birçok Bazı Diğer Hiç Daha Çok En De Da Bunun
            Onun Böylece Ayrıca Belki Evet Hayır Yine
        """),
        labels=words("vitamin grup tip sınıf"),
        ordinals=True,
    ),
    syllables=Nuclei(nucleus="[aâeıiîoöuüû]"),
    read_aloud=ReadAloud(166, 1.51),
)
