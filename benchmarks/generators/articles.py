"""The articles: texts of our own in eleven languages, put together in shapes."""

from __future__ import annotations

import tomllib
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from model import (
    Article,
    Code,
    Formula,
    Heading,
    Image,
    Items,
    Node,
    Note,
    Paragraph,
    Quote,
    Table,
    Tabs,
)

TEXTS = Path(__file__).parent / "texts"
# p paragraph, fn paragraph with a footnote, h and h3 heading, ul and ol list, img captioned image.
SHAPES = {
    "brief": "p p",
    "essay": "p p h p p p h p p quote p",
    "howto": "p h ol h ul p h ol ul",
    "reference": "p h table p h table ul h table",
    "tutorial": "p h code p code h p code ul code p",
    "choices": "p h tabs p h tabs p",
    "notes": "p note p h p note p",
    "footnoted": "fn p h fn p p",
    "figures": "img p p h img p p",
    "formulas": "p math p h math p formula p",
    "questions": "h p h p h p h p h p",
    "quoting": "p quoting p h p p",
    "mixed": "p h p ul code note h3 p table h p img tabs h fn p quote h3 p ul",
    "survey": "p p h p p ul h p p p quote h p table p note h3 p p code h p p fn h p p p",
    "long": " ".join(["p p p h p p ul p h p p quote p h3 p p"] * 4),
}
EVERY_LANGUAGE = ("essay", "mixed", "survey")
OTHERS = ("brief", "howto", "notes", "figures", "choices", "quoting", "questions", "footnoted")
LONG = ("de", "ja", "ru", "zh")
FORMULAS = (r"P = g \, h \, q", r"t = \frac{V}{q} + t_0", r"q_m = \sum_{i=1}^{n} q_i")
CODES = (
    Code(
        "python",
        "from pathlib import Path\n"
        "\n"
        "\n"
        "def levels(folder: Path) -> list[float]:\n"
        "    rows = (folder / 'levels.csv').read_text().splitlines()\n"
        "    return [float(row.split(';')[1]) for row in rows[1:]]\n"
        "\n"
        "\n"
        "highest = max(levels(Path('harbour')))\n"
        "print(f'highest level: {highest:.1f} metres')",
    ),
    Code(
        "bash",
        "mkdir -p harbour/levels\n"
        "cp notebook.csv harbour/levels.csv\n"
        "sort -t ';' -k 2 harbour/levels.csv | head -n 5",
    ),
    Code(
        "yaml",
        "station: harbour\n"
        "gates:\n"
        "  - name: outer\n"
        "    opens: 06:40\n"
        "  - name: inner\n"
        "    opens: 07:10\n"
        "observers: [nora, ida, tomas]",
    ),
    Code(
        "javascript",
        "const rows = text.trim().split('\\n').map((row) => row.split(';'));\n"
        "const levels = rows.map(([hour, level]) => ({ hour, level: Number(level) }));\n"
        "levels.sort((a, b) => b.level - a.level);\n"
        "console.log(levels.slice(0, 3));",
    ),
)


def all_articles() -> list[Article]:
    """Every article, English first."""
    files = sorted(TEXTS.glob("*.toml"), key=lambda file: (file.stem != "en", file.stem))
    return [
        article
        for number, file in enumerate(files)
        for article in of_language(file.stem, tomllib.loads(file.read_text("utf-8")), number)
    ]


def of_language(language: str, texts: dict[str, Any], number: int) -> list[Article]:
    """A language's articles: all shapes in English, some of them in the others."""
    if language == "en":
        shapes = tuple(SHAPES)
    else:
        others = tuple(islice(cycle(OTHERS), number, number + 3))
        shapes = (*EVERY_LANGUAGE, *others, *(["long"] if language in LONG else []))
    return [made(language, texts, shape, place) for place, shape in enumerate(shapes)]


def made(language: str, texts: dict[str, Any], shape: str, place: int) -> Article:
    """One article; where it stands among its language's decides which texts it begins with."""
    pools = {
        name: islice(cycle(found), place % len(found), None)
        for name, found in texts.items()
        if isinstance(found, list)
    } | {"codes": islice(cycle(CODES), place % len(CODES), None), "formulas": cycle(FORMULAS)}
    footnotes: list[str] = []
    nodes = [_node(name, texts, pools, footnotes) for name in SHAPES[shape].split()]
    titles = texts["titles"]
    title = titles[place % len(titles)]
    if place >= len(titles):
        title = f"{title}: {texts['headings'][place % len(texts['headings'])]}"
    return Article(
        f"{language}-{shape}",
        language,
        title,
        texts["description"],
        texts["author"],
        f"2025-{place % 12 + 1:02}-{(place * 7) % 27 + 1:02}",
        tuple(nodes),
        tuple(footnotes),
        {name: texts[name] for name in ("bio", "comments", "teasers", "ui")},
    )


def _node(  # noqa: C901, PLR0911, PLR0912 - one case for each part of a shape.
    name: str, texts: dict[str, Any], pools: dict[str, Any], footnotes: list[str]
) -> Node:
    match name:
        case "p":
            return Paragraph(next(pools["paragraphs"]))
        case "fn":
            footnotes.append(next(pools["footnotes"]))
            return Paragraph(f"{next(pools['paragraphs'])}[^{len(footnotes)}]")
        case "h" | "h3":
            return Heading(2 if name == "h" else 3, next(pools["headings"]))
        case "ul" | "ol":
            found = texts["items" if name == "ul" else "steps"]
            return Items(name == "ol", tuple(found))
        case "code":
            code: Code = next(pools["codes"])
            return code
        case "table":
            return Table(
                tuple(texts["table_head"]), tuple(tuple(row) for row in texts["table_rows"])
            )
        case "note":
            return Note("warning", next(pools["note_titles"]), next(pools["notes"]))
        case "tabs":
            return Tabs(tuple(texts["tab_labels"]), tuple(texts["tabs"]))
        case "math":
            return Formula(next(pools["formulas"]))
        case "formula":
            return Paragraph(texts["math"])
        case "img":
            return Image(next(pools["alts"]), next(pools["captions"]))
        case "quote" | "quoting":
            return (Quote if name == "quote" else Paragraph)(texts[name])
        case _:
            raise ValueError(f"no such part of an article: {name}")
