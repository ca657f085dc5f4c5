"""Romanian."""

from readcheck.languages.model import Abbreviations, Keys, Language, Wording, words

LANGUAGE = Language(
    code="ro",
    name="Romanian",
    script="latin",
    rank=31,
    wording=Wording(
        minutes="minut / minute / de minute | min",
        plural="romanian",
        hours="oră / ore / de ore",
        words="cuvânt / cuvinte / de cuvinte",
        after=(
            "de lectură | de citit | pentru citire | citire | lectură | de citire | pentru a citi"
            " | timp de lectură | timp de citire | de lecturat"
        ),
        before="citit în | lectură de | se citește în | citește în",
        labels=(
            "timp de lectură | timp de citire | timp estimat de citire | timp estimat de lectură"
            " | timp lectură | timp citire | durata lecturii | durată de lectură"
            " | timp mediu de citire | timp mediu de lectură | timpul de citire | timpul de lectură"
            " | timp necesar citirii | durată de citire | durata de citire"
        ),
        less="mai puțin de | sub",
        about="aproximativ | cca",
        numbers="un / o / una | două | trei | patru | cinci | șase | șapte | opt | nouă | zece",
    ),
    keys=Keys(
        times="timpdecitire timpcitire timpdelectură timpdelectura timplectura",
        classes="timp citire | timp lectura",
    ),
    function_words=(
        "și de în a la cu pe nu este că un o care mai din pentru sunt ce se dar au fost lui"
        " ca sau fi prin după când această acest acesta foarte dacă până fără despre într-o"
        " dintre cum poate toate ale lor doar unde noi ei am"
    ),
    letters="ăâîșțşţ",
    # Compared with DOOM, as destepti.ro cites it, and publications.europa.eu/code/ro, annex A3;
    # the rest is common use.
    abbreviations=Abbreviations(
        titles=words("""
            dl dna d-l d-na dr prof ing av arh acad col lt cpt sf pr ex aprox cca ca cf vs î.e p.ex
            str bd bl sc ap et jud com șos d-ra dra pres mons pt prot conf lect asist serg d.e
        """),
        finals=words("etc ș.a ș.a.m.d a.m p.m loc cal cap vol min a.c s.a.m.d"),
        others=words("""
            nr art alin lit pag pg p fig tab ed î.hr d.hr î.e.n e.n s.a s.r.l tel mil mld sec inc
            ltd co jr sr ian feb mar apr iun iul aug sept oct nov dec max op cit gen mun intr subl
            trad coord red crt obs loc.cit
        """),
        starters=words("""
            El Ea Ei Ele Eu Tu Noi Voi Un O Acest Această Aceste Acești Acesta Aceasta
            Acel Acea Cel Cea Cei Cele În Din De La Pe Cu Fără Pentru Prin După Înainte
            Până Între Sub Spre Și Dar Însă Sau Iar Deci Căci Când Dacă Deși Cum Unde
            Cine Ce Care Câți Nu Da Mai Foarte Doar Numai Încă Deja Acum Apoi Atunci
            Aici Acolo Astăzi Ieri Mâine Toți Toate Mulți Multe Unii Unele Alți Alte
            Fiecare Este Sunt Era Erau Are Au A Am Se Își Îi Astfel Totuși
        """),
        labels=words("vitamina grupa tip clasa parte"),
    ),
)
