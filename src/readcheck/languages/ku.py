"""Kurdish."""

from readcheck.languages.model import Language, Lines, Wording

LANGUAGE = Language(
    code="ku",
    name="Kurdish",
    script="latin",
    rank=63,
    wording=Wording(
        minutes="xulek | deqîqe",
        plural="none",
        words="peyv",
        after="xwendin | ji bo xwendinê",
        labels="dema xwendinê | wexta xwendinê",
        less="kêmtir ji",
    ),
    lines=Lines(
        authors="nivîskar",
    ),
    conjunctions="û",
)
