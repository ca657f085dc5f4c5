"""Turkish."""

from readcheck.languages.model import Keys, Language, ReadAloud, Wording

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
            " | tahmini okunma süresi"
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
    function_words=(
        "ve bir bu da de için ile çok olarak daha gibi ne ama kadar o sonra olan en her ya"
        " değil var olduğu veya mi şey ise bunu yok çünkü hem iyi ancak göre önce şu nasıl"
        " bütün ben sen biz onlar oldu olur ki"
    ),
    letters="çğıöşü",
    read_aloud=ReadAloud(166, 1.51),
)
