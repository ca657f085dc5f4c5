"""Galician."""

from readcheck.languages.model import Abbreviations, Dates, Keys, Language, Lines, Wording, words

LANGUAGE = Language(
    code="gl",
    name="Galician",
    script="latin",
    rank=58,
    wording=Wording(
        minutes="minuto / minutos | min | min / mins",
        hours="hora / horas | h",
        words="palabra / palabras",
        after="de lectura | para ler | de ler | lectura",
        before="lectura de | lectura en | lese en",
        labels=(
            "tempo de lectura | tempo estimado de lectura | tempo de lectura estimado"
            " | duración da lectura | tempo medio de lectura"
        ),
        word_labels="número de palabras",
        less="menos de",
        about="uns | aproximadamente | arredor de",
        numbers="un / unha | dous / dúas | tres | catro | cinco | seis | sete | oito | nove | dez",
    ),
    dates=Dates(
        published="publicado",
        updated="actualizado",
    ),
    lines=Lines(
        authors="autor / autores",
    ),
    keys=Keys(
        times="tempodelectura tempolectura",
    ),
    conjunctions="e",
    function_words=(
        "o a os as e é un unha que de do da dos das en no na nos nas non con para por máis como"
        " pero xa tamén foi ser está ten hai moi cando sobre entre ata sen seu súa esta este"
        " isto onde porque aínda despois antes outro outra todos todas pode facer así lle lles"
        " ou nin ao aos á"
    ),
    abbreviations=Abbreviations(
        titles=words("sr sra sres sras dr dra prof profa ing d dna sto sta p.ex cf"),
        finals=words("etc a.c d.c a.m p.m"),
        others=words("""
            núm n.º páx páxs pax p pp vol cap caps fig art ed tel av avda r s.a s.l máx mín xan feb
            abr xuñ xul ago set out nov dec
        """),
        starters=words("""
            O A Os As Un Unha Uns Unhas El Ela Eles Elas Eu Ti Nós Vós Este Esta Isto Ese Esa Iso
            Aquel E Ou Pero Se Cando Como Onde Porque Que Quen Cal En No Na Nos Nas De Do Da Dos Das
            Con Sen Por Para Ata Desde Tras Sobre Entre Segundo Non Si Xa Tamén Así Entón Logo
            Despois Antes Agora Hoxe Onte Mañá Aquí Alí Hai É Son Era Foi Todo Todos Cada Moitos
            Algúns Ninguén
        """),
    ),
)
