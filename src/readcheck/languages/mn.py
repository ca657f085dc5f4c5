"""Mongolian."""

from readcheck.languages.model import Dates, Language, Lines, Wording

LANGUAGE = Language(
    code="mn",
    name="Mongolian",
    script="cyrillic",
    rank=69,
    wording=Wording(
        minutes="минут | минутын | минутад | мин",
        plural="none",
        hours="цаг",
        words="үг",
        after="унших хугацаа | уншина | унших | уншихад | уншлага",
        labels="унших хугацаа | унших ойролцоо хугацаа | уншихад",
        about="ойролцоогоор",
        numbers="нэг | хоёр | гурав | дөрөв | тав | зургаа | долоо | найм | ес | арав",
    ),
    dates=Dates(
        published="нийтэлсэн",
        updated="шинэчилсэн",
    ),
    lines=Lines(
        authors="зохиогч",
    ),
    conjunctions="ба",
    letters="өүэёы",
)
