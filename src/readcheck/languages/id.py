"""Indonesian."""

from readcheck.languages.model import Abbreviations, Keys, Language, Wording, words

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
        after=(
            "membaca | baca | bacaan | waktu baca | dibaca | untuk membaca | lama baca"
            " | waktu membaca | untuk dibaca"
        ),
        before="dibaca dalam | baca dalam | baca",
        labels=(
            "waktu membaca | waktu baca | estimasi waktu baca | lama membaca | durasi baca"
            " | perkiraan waktu baca | estimasi membaca | durasi membaca | lama baca"
            " | estimasi waktu membaca | perkiraan waktu membaca"
            " | waktu yang dibutuhkan untuk membaca"
        ),
        word_labels="jumlah kata",
        less="kurang dari",
        about="sekitar | kira-kira",
        numbers="satu | dua | tiga | empat | lima | enam | tujuh | delapan | sembilan | sepuluh",
        alone="semenit=1",
    ),
    keys=Keys(
        times="waktubaca waktumembaca lamabaca estimasibaca",
        words="jumlahkata",
        classes="waktu baca",
    ),
    function_words=(
        "yang dan di dari ini itu untuk dengan tidak dalam pada akan ke adalah saya kami kita"
        " mereka oleh juga ada bisa lebih atau sudah karena anda seperti dapat telah setiap"
        " hanya tersebut saat bahwa jika kalau agar banyak harus kepada antara daripada perlu"
        " namun ketika sementara yaitu berbeda mencoba bagian sebagian polisi pemerintah"
        " perusahaan kantor uang tapi maret agustus juli juni inggris serikat nomor"
    ),
    abbreviations=Abbreviations(
        titles=words("""
            dr prof ir drs dra jl jln gg sdr sdri tn ny yth kol jend mayjen letkol kapt cth s.d a.n
            u.p st cf
        """),
        finals=words("dll dsb dst dkk etc"),
        others=words("""
            no hlm hal tel telp vol ed kec kab kel rt rw pt cv tbk min s.h s.e s.pd s.t m.m m.sc
        """),
        starters=words("""
            Ini Itu Dia Ia Mereka Kami Kita Saya Aku Anda Dan Tetapi Tapi Namun Atau Jika Kalau
            Ketika Saat Setelah Sebelum Karena Di Ke Dari Pada Untuk Dengan Dalam Oleh Ada Tidak
            Bukan Sudah Telah Akan Para Semua Banyak Beberapa Setiap Juga Hanya Masih Sekarang
            Kemudian Lalu Hari Apa Siapa Mengapa Bagaimana Menurut Sementara Selain Toko
        """),
    ),
)
