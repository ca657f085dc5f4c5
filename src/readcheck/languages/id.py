"""Indonesian."""

from readcheck.languages.model import Language, Wording

LANGUAGE = Language(
    code="id",
    name="Indonesian",
    script="latin",
    rank=19,
    wording=Wording(
        minutes="menit | mnt",
        plural="none",
        hours="jam",
        words="kata",
        after="membaca | baca | bacaan | waktu baca | dibaca",
        labels=("waktu membaca | waktu baca | estimasi waktu baca | lama membaca | durasi baca"),
        word_labels="jumlah kata",
        less="kurang dari",
        about="sekitar | kira-kira",
        numbers=("satu | dua | tiga | empat | lima | enam | tujuh | delapan | sembilan | sepuluh"),
        alone="semenit=1",
    ),
    function_words=(
        "yang dan di dari ini itu untuk dengan tidak dalam pada akan ke adalah saya kami kita"
        " mereka oleh juga ada bisa lebih atau sudah karena anda seperti dapat telah setiap"
        " hanya tersebut saat bahwa jika kalau agar banyak harus"
    ),
)
