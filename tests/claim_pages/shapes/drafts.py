"""Drafts as their authors keep them: Markdown with front matter, and plain text."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from claim_pages import oracles
from claim_pages.marks import take_marks, time, words
from claim_pages.shape import Said, Shape

if TYPE_CHECKING:
    from claim_pages.texts import Article


def _npm(article: Article) -> int:
    return oracles.cents_up(oracles.npm_words(article.markdown), 200)


def _hugo(article: Article) -> int:
    return ceil(oracles.runs(article.html) / 212)


def _yaml(article: Article, said: Said) -> str:
    return (
        f'---\ntitle: "{article.title}"\ndate: 2026-03-02\n# kept by the build\n'
        f"reading_time: {time(f'{said.minutes} min read')}  # npm run times\n"
        f"words: {words(said.words)}\ntags: [coast, boats]\n---\n\n{article.markdown}"
    )


def _yaml_object(article: Article, said: Said) -> str:
    return (
        f"---\ntitle: {article.title}\nreadingTime:\n"
        f"  text: '{time(f'{said.minutes} min read')}'\n"
        f"  words: {words(said.words)}\n---\n\n# {article.title}\n\n{article.markdown}"
    )


def _toml(article: Article, said: Said) -> str:
    return (
        f'+++\ntitle = "{article.title}"\ndate = 2026-03-02T10:00:00Z\ndraft = false\n'
        f"readingTime = {time(said.minutes)}\n[params]\nauthor = 'Ines'\n+++\n\n{article.markdown}"
    )


def _json(article: Article, said: Said) -> str:
    return (
        f'{{\n  "title": "{article.title}",\n  "readTime": "{time(f"{said.minutes} min")}",\n'
        f'  "wordCount": {words(said.words)}\n}}\n\n{article.markdown}'
    )


def _line_minutes(article: Article) -> int:
    """The whole file's words: the line that will hold the minutes is there already."""
    whole = take_marks(_line(article, Said(1, 1, 0)))[0]
    return oracles.cents_up(oracles.npm_words(whole), 200)


def _line(article: Article, said: Said) -> str:
    line = f"*By Ines Vik · March 2, 2026 · {time(f'{said.minutes} min read')}*"
    return f"# {article.title}\n\n{line}\n\n{article.markdown}"


def _label_minutes(article: Article) -> int:
    """Hugo counts what stands around the text, too, where it is part of the file's content."""
    around = len(f"{article.title} Reading Time: 1 minutes Further reading Salt".split())
    return ceil((oracles.runs(article.html) + around) / 212)


def _label(article: Article, said: Said) -> str:
    unit = "minute" if said.minutes == 1 else "minutes"
    line = f"**Reading Time:** {time(f'{said.minutes} {unit}')}"
    return (
        f"# {article.title}\n\n{line}\n\n{article.markdown}\n## Further reading\n\n- [Salt](/s)\n"
    )


def _german(article: Article, said: Said) -> str:
    unit = "Minute" if said.minutes == 1 else "Minuten"
    line = f"Lesezeit: {time(f'{said.minutes} {unit}')}"
    return f"---\ntitle: {article.title}\nlang: de\n---\n\n{line}\n\n{article.markdown}"


def _text(article: Article, said: Said) -> str:
    unit = "minute" if said.minutes == 1 else "minutes"
    head = f"{article.title}\nby Ines Vik\nReading Time: {time(f'{said.minutes} {unit}')}"
    return f"{head}\n\n{article.plain}\n"


def _plain_minutes(article: Article) -> int:
    return max(1, oracles.nearest(len(article.plain.split()) / 250))


def _astro_mdx(article: Article, said: Said) -> str:
    return (
        f"---\ntitle: {article.title}\nminutesRead: {time(f'{said.minutes} min read')}\n---\n"
        "import Note from '../components/Note.astro';\n\n"
        f"{article.markdown}\n<Note type='tip'>Bring a lamp.</Note>\n"
    )


SHAPES = (
    Shape("YAML front matter", _yaml, _npm,
          words=lambda article: oracles.npm_words(article.markdown),
          convention="reading-time", suffix=".md"),
    Shape("YAML front matter, object", _yaml_object, _npm,
          words=lambda article: oracles.npm_words(article.markdown),
          convention="reading-time", suffix=".md"),
    Shape("TOML front matter", _toml, _hugo, convention="hugo", suffix=".md"),
    Shape("JSON front matter", _json, _hugo,
          words=lambda article: oracles.runs(article.html), convention="hugo", suffix=".md"),
    Shape("Markdown byline", _line, _line_minutes, convention="reading-time", suffix=".md"),
    Shape("Markdown label", _label, _label_minutes, convention="hugo", suffix=".md"),
    Shape("Markdown label (de)", _german, _hugo, convention="hugo", language="de", suffix=".md"),
    Shape("MDX front matter", _astro_mdx, _npm, convention="reading-time", suffix=".mdx"),
    Shape("Plain text", _text, _plain_minutes, suffix=".txt"),
)  # fmt: skip
