"""Catalan."""

from readcheck.languages.model import Abbreviations, Clauses, Keys, Language, Wording, words

LANGUAGE = Language(
    code="ca",
    name="Catalan",
    script="latin",
    rank=34,
    wording=Wording(
        minutes="minut / minuts | min",
        hours="hora / hores",
        words="paraula / paraules",
        after="de lectura | per llegir | a llegir | de llegir | de temps de lectura | llegint",
        before="lectura de | es llegeix en | llegir en",
        labels=(
            "temps de lectura | temps estimat de lectura | temps de lectura estimat"
            " | temps aproximat de lectura | durada de la lectura | durada de lectura"
            " | temps mitjà de lectura"
        ),
        less="menys de | menys d'",
        about="uns | aproximadament",
        numbers="un | dos | tres | quatre | cinc | sis | set | vuit | nou | deu",
    ),
    keys=Keys(
        times="tempsdelectura tempslectura",
        classes="temps lectura | temps de lectura",
    ),
    conjunctions="i",
    clauses=Clauses(25, "yoastseo 3.6.0, sentenceLength.js"),
    function_words=(
        "el la els les de del i en que és un una per amb no es al com més però seu seva són"
        " també va si quan molt sense sobre tot hi ja entre des fins ens perquè on pot ser"
        " està han jo què així aquest aquesta dels als li ha"
    ),
    letters="àçèéíïòóúü",
    abbreviations=Abbreviations(
        titles=words("""
            sr sra srs sres dr dra drs prof sta st mn mns ing arq cf p.ex ex aprox vs
            i.e e.g n.b ca
        """),
        finals=words("etc a.m p.m a.c d.c h min"),
        others=words("""
            núm núms nº pàg pàgs p pp vol fig art arts cap caps ed al op cit ibíd s.a
            s.l av avda c ctra pl tel inc ltd co jr gen febr oct nov des màx mín prov
        """),
        starters=words("""
            El La Els Les L Un Una Uns Unes Ell Ella Ells Elles Jo Tu Nosaltres Es Se
            Aquest Aquesta Aquests Aquestes Això Aquell Aquella I O Però Sinó Encara
            Sense Amb Per De Del En A Al Davant Sota Des Durant Entre Cap Fins Segons
            Sobre Si Quan Com On Mentre Perquè Que Què Qui Cada Tot Tots Molts Moltes
            Alguns Altres No Sí Ja També Tampoc Així Llavors Després Abans Ara Avui Ahir
            Demà Aquí Allà Hi És Són Era Han Ha Hem Més Menys Molt Mai Sempre Potser
        """),
        labels=words("vitamina grup tipus classe part"),
    ),
)
