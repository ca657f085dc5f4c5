"""Macedonian."""

from readcheck.languages.model import Abbreviations, Dates, Language, Lines, Wording, words

LANGUAGE = Language(
    code="mk",
    name="Macedonian",
    script="cyrillic",
    rank=67,
    wording=Wording(
        minutes="минута / минути | мин",
        plural="icelandic",
        hours="час / часа",
        words="збор / зборови",
        after="читање | за читање",
        labels="време за читање | време на читање | проценето време за читање | читање",
        word_labels="број на зборови",
        less="помалку од",
        about="околу | приближно",
        numbers="една | две | три | четири | пет | шест | седум | осум | девет | десет",
    ),
    dates=Dates(
        published="објавено",
        updated="ажурирано",
    ),
    lines=Lines(
        authors="автор",
    ),
    conjunctions="и",
    letters="ѓќѕљњџј",
    abbreviations=Abbreviations(
        titles=words("др проф доц инж акад ул бул г-дин г-ѓа св т.е т.н сп на.пр"),
        finals=words("итн и.др др н.е п.н.е етц"),
        others=words("бр стр чл ст тел гл год мин мил таб сл ред"),
        starters=words("""
            Во На По Од До Со За При Пред Под Над Меѓу И А Но Или Ако Кога Дека Зошто Како Каде Кој
            Која Кое Кои Што Овој Оваа Ова Овие Тој Таа Тоа Тие Јас Ти Ние Вие Не Да Веќе Уште Само
            Дури Таму Тука Сега Тогаш Потоа Денес Вчера Утре Сите Секој Многу Некои Беше Беа Е Се
            Има Може Треба Исто Освен Според Така Затоа Никој
        """),
    ),
)
