"""Spanish.

Syllables: A weak vowel (i, u, ü, y at the end) makes one syllable with the vowel beside it, an
accented í or ú does not, and two strong vowels (a, e, o) are two syllables, as the Ortografía of
the Real Academia (2010) has it. The u of gue, gui, que, qui is silent.
"""

from readcheck.languages._loans import LOANS
from readcheck.languages.model import (
    Abbreviations,
    Clauses,
    Dates,
    Keys,
    Language,
    Lines,
    Names,
    Nuclei,
    ReadAloud,
    Wording,
    words,
)

LANGUAGE = Language(
    code="es",
    name="Spanish",
    script="latin",
    rank=4,
    wording=Wording(
        minutes="minuto / minutos | min | min / mins",
        hours="hora / horas | h",
        seconds="segundo / segundos",
        words="palabra / palabras",
        after=(
            "de lectura | para leer | de leer | lectura | leyendo | de tiempo de lectura"
            " | lectura estimada"
        ),
        before="lectura de | lectura en | se lee en | léelo en | leer en | para leer en",
        labels=(
            "tiempo de lectura | tiempo estimado de lectura | lectura | tiempo de lectura estimado"
            " | duración de lectura | duración de la lectura | tiempo de lectura aproximado"
            " | tiempo aproximado de lectura | tiempo medio de lectura | tiempo promedio de lectura"
            " | tiempo de lectura promedio | tiempo lectura | lectura estimada | lectura aproximada"
            " | tiempo para leer | tiempo de lectura medio | tiempo estimado | longitud de lectura"
        ),
        word_labels="palabras | número de palabras",
        less="menos de | menos de un",
        about="unos | aproximadamente | aprox | cerca de | alrededor de",
        to="a",
        multiples="mil=1000",
        numbers="un / uno / una | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez",
        spaced_groups=True,
    ),
    dates=Dates(
        months=(
            "enero / ene | febrero / feb | marzo / mar | abril / abr | mayo / may"
            " | junio / jun | julio / jul | agosto / ago | septiembre / sep / sept"
            " | octubre / oct | noviembre / nov | diciembre / dic"
        ),
        published="publicado",
        updated="actualizado",
        on="el",
    ),
    lines=Lines(
        by="por",
        by_unsure="de",
        reviewed_by="revisado por",
        authors="autor / autores",
        labels="fecha | publicado el | categoría / categorías | etiquetas",
    ),
    names=Names(
        particles="de del la el y",
        leads="por",
        short_forms="pepe jose | paco francisco",
    ),
    keys=Keys(
        times=(
            "tiempodelectura tiempolectura tiempoestimado tiempoestimadodelectura"
            " tiempodelecturaestimado minutosdelectura minutoslectura"
        ),
        words="numeropalabras númerodepalabras conteodepalabras",
        classes="tiempo de lectura | tiempo lectura",
    ),
    conjunctions="y | e",
    clauses=Clauses(
        25,
        "yoastseo 3.6.0, sentenceLength.js",
        "y | e | pero | o | u | sino | mas | porque | aunque | mientras que | ya que",
    ),
    function_words=(
        "el la los las de del y en que es un una por con para no se lo al como más pero su"
        " sus le ha este esta son también fue si cuando muy sin sobre todo hay ya entre desde"
        " hasta nos porque donde puede ser está han yo qué así"
    ),
    letters="áéíñóú",
    abbreviations=Abbreviations(
        titles=words("""
            EE FF RR CC JJ AA sr sra sres sras srta srtas dr dra dres dras d dña Da prof profa ing
            lic arq gral gob tte cnel cap Fr Hno Mons Rvdo Sto Sta Excmo Excma Ilmo Ilma Pbro p.ej
            ej cf cfr ca i.e e.g aprox vs v n.b
        """),
        finals=words("etc a.m p.m a.c d.c hrs h min seg kg km cm mm no mar"),
        others=words("""
            ee.uu ff.aa rr.hh ff.cc jj.oo nº núm num núms pág págs p pp vol vols fig figs art arts
            cap caps ed eds t al ibíd íd op.cit loc.cit cía inc ltda s.a s.l s.a.s ud uds vd vds av
            avda c ctra pza dpto depto tel tfno ext u.s ene feb abr may jun jul ago sept oct nov dic
            máx mín aprox ap admón ayto prov hab
        """),
        starters=words("""
            El La Los Las Lo Un Una Unos Unas Él Ella Ellos Ellas Yo Tú Usted Ustedes Nosotros Se
            Su Sus Mi Mis Tu Tus Nuestro Nuestra Este Esta Estos Estas Ese Esa Esos Esas Eso Esto
            Aquel Aquella Y E O Pero Sino Aunque Sin Con Por Para De Del En A Al Ante Bajo Desde
            Durante Entre Hacia Hasta Según Sobre Tras Si Cuando Como Donde Mientras Porque Pues
            Que Qué Quién Cuál Cómo Cuándo Dónde Cada Todo Todos Toda Todas Muchos Muchas Algunos
            Algunas Otro Otra Otros Otras Ningún No Sí Ya También Tampoco Además Así Entonces
            Luego Después Antes Ahora Hoy Ayer Mañana Aquí Allí Hay Es Son Era Fue Fueron Está
            Están Ha Han Había Más Menos Muy Nunca Siempre Quizás Quizá Finalmente Embargo Nadie
            Nada Pocos Sólo Solo Aún Todavía Pronto Véase Le Les Nos Quien
        """),
        labels=words("vitamina grupo tipo clase plan parte anexo hepatitis"),
    ),
    syllables=Nuclei(
        nucleus="[iuüy]?[aeoáéó][iuüy]?(?![íú])|[iuüy]?[aeoáéó]|[uü]í|[iü]ú|[íú]|[iuü]+y?|y(?![aeoáéóiuíú])",
        changes=(
            ("qu", "q"),
            ("gu(?=[eéií])", "g"),
            ("y(?=[aeiouáéíóú])", "ʝ"),
            ("(?<=[aeoáéó])h(?=[iu][b-df-hj-npq-tvwxz])", ""),
            ("(?<=[aeoáéóiu])i(?=[aeoáéó])", "ʝ"),
        ),
        words=f"{LOANS} | 2 dj | 3 CIA CEO | 4 km cm mm",
        letters="f2h2j2l2m2n2ñ2r2s2w4x2y3z2v2",
    ),
    read_aloud=ReadAloud(218, 1.53),
)
