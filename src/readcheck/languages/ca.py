"""Catalan."""

from readcheck.languages.model import Keys, Language, Wording

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
    function_words=(
        "el la els les de del i en que és un una per amb no es al com més però seu seva són"
        " també va si quan molt sense sobre tot hi ja entre des fins ens perquè on pot ser"
        " està han jo què així aquest aquesta dels als li ha"
    ),
    letters="àçèéíïòóúü",
)
