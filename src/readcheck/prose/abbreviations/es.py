"""Spanish."""

from readcheck.prose.abbreviations.base import Abbreviations, words

ROW = Abbreviations(
    titles=words("""
        EE FF RR CC JJ AA sr sra sres sras srta srtas dr dra dres dras d dña Da prof profa ing lic
        arq gral gob tte cnel cap Fr Hno Mons Rvdo Sto Sta Excmo Excma Ilmo Ilma Pbro p.ej ej cf
        cfr i.e e.g aprox vs v n.b
    """),
    finals=words("etc a.m p.m a.c d.c hrs h min seg kg km cm mm"),
    others=words("""
        ee.uu ff.aa rr.hh ff.cc jj.oo no nº núm num núms pág págs p pp vol vols fig figs art arts
        cap caps ed eds t al ibíd íd op.cit loc.cit cía inc ltda s.a s.l s.a.s ud uds vd vds av
        avda c ctra pza dpto depto tel tfno ext u.s ene feb mar abr may jun jul ago sept oct nov
        dic máx mín aprox ap admón ayto prov
    """),
    starters=words("""
        El La Los Las Lo Un Una Unos Unas Él Ella Ellos Ellas Yo Tú Usted Ustedes Nosotros Se Su
        Sus Mi Mis Tu Tus Nuestro Nuestra Este Esta Estos Estas Ese Esa Esos Esas Eso Esto Aquel
        Aquella Y E O Pero Sino Aunque Sin Con Por Para De Del En A Al Ante Bajo Desde Durante
        Entre Hacia Hasta Según Sobre Tras Si Cuando Como Donde Mientras Porque Pues Que Qué Quién
        Cuál Cómo Cuándo Dónde Cada Todo Todos Toda Todas Muchos Muchas Algunos Algunas Otro Otra
        Otros Otras Ningún No Sí Ya También Tampoco Además Así Entonces Luego Después Antes Ahora
        Hoy Ayer Mañana Aquí Allí Hay Es Son Era Fue Fueron Está Están Ha Han Había Más Menos Muy
        Nunca Siempre Quizás Quizá Finalmente Embargo
    """),
    labels=words("vitamina grupo tipo clase plan parte anexo hepatitis"),
)
