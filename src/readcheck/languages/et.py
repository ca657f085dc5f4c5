"""Estonian."""

from readcheck.languages.model import Abbreviations, Dates, Keys, Language, Lines, Wording, words

LANGUAGE = Language(
    code="et",
    name="Estonian",
    script="latin",
    rank=56,
    wording=Wording(
        minutes="minut / minutit | minuti | minutiline | minutiga | min",
        hours="tund / tundi",
        words="sõna",
        after="lugemist | lugemine | lugemiseks | lugemisaega | lugemisaeg",
        before="loe | loetav",
        labels=(
            "lugemisaeg | lugemise aeg | hinnanguline lugemisaeg | eeldatav lugemisaeg"
            " | lugemiseks kulub | lugemine | lugemise kestus"
        ),
        word_labels="sõnade arv",
        less="vähem kui | alla",
        about="umbes | ca",
        numbers=(
            "üks / ühe | kaks / kahe | kolm / kolme | neli / nelja | viis / viie | kuus / kuue"
            " | seitse | kaheksa | üheksa | kümme"
        ),
        spaced_groups=True,
    ),
    dates=Dates(
        published="avaldatud",
        updated="uuendatud",
    ),
    lines=Lines(
        authors="autor / autorid",
    ),
    keys=Keys(
        times="lugemisaeg",
    ),
    conjunctions="ja",
    function_words="ja ei on et see ka oli kui aga oma ning mis nii või siis veel ta ma",
    letters="äõöüšž",
    abbreviations=Abbreviations(
        titles=words("dr prof nt näit vt vrd ehk s.t s.o hr pr mag"),
        finals=words("jne jms jt e.m.a pkr ekr m.a.j"),
        others=words("""
            lk nr u ca tk min tel mnt tn pst al saj sh kr mln mld jaan veebr apr aug sept okt nov
            dets p.s
        """),
        starters=words("""
            See Need Ta Tema Nad Nemad Ma Mina Sa Sina Me Meie Te Teie Ja Aga Kuid Või Kui Kus Miks
            Kuidas Mis Kes Siin Seal Siis Nüüd Täna Eile Homme Ei On Oli Olid Kõik Mõned Paljud Iga
            Ka Veel Juba Ainult Pärast Enne Selle Sellest Keegi
        """),
        ordinals=True,
    ),
)
