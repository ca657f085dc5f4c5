"""Marathi."""

from readcheck.languages.model import Language, Lines, Wording

LANGUAGE = Language(
    code="mr",
    name="Marathi",
    script="devanagari",
    rank=70,
    wording=Wording(
        minutes="मिनिट / मिनिटे | मिनिटांचे | मिनिटांचा | मिनिटात | मिनिटांत",
        hours="तास",
        words="शब्द",
        after="वाचन | वाचा | वाचण्यासाठी | वाचन वेळ",
        labels="वाचन वेळ | वाचण्याची वेळ | वाचनाचा वेळ | वाचण्यासाठी लागणारा वेळ",
        about="सुमारे | अंदाजे",
        numbers="एक | दोन | तीन | चार | पाच | सहा | सात | आठ | नऊ | दहा",
    ),
    lines=Lines(
        authors="लेखक",
    ),
    conjunctions="आणि",
    letters="ळ",
)
