"""Turkish."""

from readcheck.languages.model import Language, ReadAloud, Wording

LANGUAGE = Language(
    code="tr",
    name="Turkish",
    script="latin",
    rank=12,
    wording=Wording(
        minutes="dakika | dakikalık | dk | dakikada | dakikadan",
        plural="none",
        hours="saat | sa",
        words="kelime",
        after="okuma | okuma süresi | okunur | okunma süresi | okumalık",
        labels=("okuma süresi | okunma süresi | tahmini okuma süresi | ortalama okuma süresi"),
        word_labels="kelime | kelime sayısı",
        less_after="az | daha az",
        about="yaklaşık | ortalama | tahmini",
        numbers="bir | iki | üç | dört | beş | altı | yedi | sekiz | dokuz | on",
    ),
    function_words=(
        "ve bir bu da de için ile çok olarak daha gibi ne ama kadar o sonra olan en her ya"
        " değil var olduğu veya mi şey ise bunu yok çünkü hem iyi ancak göre önce şu nasıl"
        " bütün ben sen biz onlar oldu olur ki"
    ),
    letters="çğıöşü",
    read_aloud=ReadAloud(166, 1.51),
)
