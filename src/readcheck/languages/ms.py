"""Malay."""

from readcheck.languages.model import Abbreviations, Dates, Keys, Language, Lines, Wording, words

LANGUAGE = Language(
    code="ms",
    name="Malay",
    script="latin",
    rank=71,
    wording=Wording(
        minutes="minit | min",
        plural="none",
        hours="jam",
        words="perkataan",
        after="tempoh bacaan | bacaan | membaca | untuk dibaca | masa membaca | masa bacaan | baca",
        labels=(
            "tempoh bacaan | masa membaca | masa bacaan | anggaran masa membaca"
            " | anggaran masa bacaan"
        ),
        word_labels="jumlah perkataan | bilangan perkataan",
        less="kurang daripada",
        about="kira-kira | lebih kurang",
        numbers="satu | dua | tiga | empat | lima | enam | tujuh | lapan | sembilan | sepuluh",
        alone="seminit=1",
    ),
    dates=Dates(
        published="diterbitkan",
        updated="dikemas kini",
    ),
    lines=Lines(
        authors="penulis | pengarang",
    ),
    keys=Keys(
        times="masabacaan masamembaca",
    ),
    conjunctions="dan",
    function_words=(
        "yang dan di dari ini itu untuk dengan tidak dalam pada akan ke adalah saya kami kita"
        " mereka oleh juga ada boleh lebih atau sudah kerana anda seperti dapat telah setiap"
        " hanya tersebut bahawa jika agar banyak ialah daripada kepada iaitu antara perlu"
        " apabila manakala berbeza cuba mencuba bahagian sebahagian polis kerajaan syarikat"
        " pejabat wang tetapi mac ogos julai jun inggeris nombor beliau hendaklah sahaja"
    ),
    abbreviations=Abbreviations(
        titles=words("dr prof ir jln tn pn en cik dato sdr cth s.d cf lt kol kapt"),
        finals=words("dll dsb dst etc"),
        others=words("no hlm ms tel vol ed kg sdn bhd"),
        starters=words("""
            Ini Itu Dia Ia Mereka Kami Kita Saya Aku Anda Dan Tetapi Namun Atau Jika Kalau Apabila
            Semasa Selepas Sebelum Kerana Di Ke Dari Pada Untuk Dengan Dalam Oleh Ada Tidak Bukan
            Sudah Telah Akan Para Semua Banyak Beberapa Setiap Juga Hanya Masih Sekarang Kemudian
            Lalu Apa Siapa Mengapa Bagaimana Menurut Sementara Selain
        """),
    ),
)
