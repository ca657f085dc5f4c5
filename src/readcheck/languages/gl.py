"""Galician."""

from readcheck.languages.model import Dates, Keys, Language, Lines, Wording

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
)
