"""The names of keys and elements that hold a reading time or a word count.

Made by `tools/make_languages.py`.
"""

TIMES = (
    'estimatedreadingtime',
    'estimatedreadtime',
    'estimatedtimetoread',
    'estreadingtime',
    'estreadtime',
    'lastid',
    'leestijd',
    'lesezeit',
    'lästid',
    'minread',
    'minsread',
    'minutesread',
    'minutestoread',
    'readduration',
    'readingduration',
    'readinglength',
    'readingmin',
    'readingminutes',
    'readingtime',
    'readingtimeinminutes',
    'readingtimeminutes',
    'readminutes',
    'readtime',
    'readtimeinminutes',
    'readtimeminutes',
    'tempodeleitura',
    'tempodileitura',
    'tempodilettura',
    'tempsdelecture',
    'tempslecture',
    'tiempodelectura',
    'timetoread',
)
WORDS = (
    'numberofwords',
    'numwords',
    'wordcount',
    'words',
    'wordscount',
)
CLASSES = (
    'tiempo de lectura',
    'tempo de leitura',
    'tempo di lettura',
    'temps de lecture',
    'tiempo lectura',
    'temps lecture',
    'leestijd',
    'lesezeit',
)
