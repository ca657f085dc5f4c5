"""Articles of a wanted length, as Markdown and as the HTML that a generator renders of it."""

from __future__ import annotations

import html
import random
import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from claim_pages.sentences import FRIENDS, HEADINGS, LANGUAGES, TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator

EASTERN = ("zh-CN", "zh-TW", "ja", "ko")
UNSPACED = ("zh-CN", "zh-TW", "ja")
CODE = 'def tide(day):\n    """Return the hour of high water."""\n    return (day * 50 // 60) % 24'
_LINK = re.compile(r"\[([^\]]+)\]\(([^)]+)\)")
_STRESS = re.compile(r"\*([^*]+)\*")


@dataclass(frozen=True)
class Article:
    """A text in its parts, each a kind of Markdown block and its content."""

    language: str
    title: str
    parts: tuple[tuple[str, str], ...]

    @cached_property
    def markdown(self) -> str:
        """The text as its author writes it, without a title."""
        return "\n\n".join(_as_markdown(kind, content) for kind, content in self.parts) + "\n"

    @cached_property
    def html(self) -> str:
        """The text as a Markdown renderer gives it, a block a line."""
        return "\n".join(_as_html(kind, content) for kind, content in self.parts)

    @cached_property
    def plain(self) -> str:
        """The text without markup."""
        paragraphs = (content for kind, content in self.parts if kind in {"p", "h2", "quote"})
        return "\n\n".join(_LINK.sub(r"\1", _STRESS.sub(r"\1", text)) for text in paragraphs)

    @property
    def images(self) -> int:
        """How many pictures the text holds."""
        return sum(kind == "image" for kind, _ in self.parts)

    @property
    def headings(self) -> list[str]:
        """The texts of its headings."""
        return [content for kind, content in self.parts if kind == "h2"]

    @property
    def summary(self) -> str:
        """Its first sentences, for a card."""
        first = next(content for kind, content in self.parts if kind == "p")
        return _LINK.sub(r"\1", _STRESS.sub(r"\1", first))[:150]


def article(
    size: int, *, language: str = "en", seed: int = 0, images: int = 0, code: int = 0,
    friends: bool = False,
) -> Article:  # fmt: skip
    """An article of about so many words (characters in Chinese and Japanese)."""
    dice = random.Random(f"{language} {size} {seed}")
    sentences = _sentences(language, dice, friends=friends)
    parts: list[tuple[str, str]] = []
    done = 0
    headings = iter(HEADINGS[language] * 20)
    while done < size:
        part = _part(
            len(parts),
            sentences=sentences,
            headings=headings,
            dice=dice,
            language=language,
            left=size - done,
        )
        parts.append(part)
        done += _size(part[1], language)
    _spread(parts, [("image", f"/media/view-{n}.jpg") for n in range(images)])
    _spread(parts, [("code", CODE)] * code)
    return Article(language, TITLES[language], tuple(parts))


def _sentences(language: str, dice: random.Random, *, friends: bool) -> Iterator[str]:
    templates, fillers = LANGUAGES[language]
    waiting: list[str] = []
    strange = list(FRIENDS) if friends else []
    while True:
        if not waiting:
            waiting = dice.sample(templates, len(templates))
        if strange and dice.random() < 0.15:
            yield strange.pop()
            continue
        filled = {name: dice.choice(words.split("|")) for name, words in fillers.items()}
        sentence = waiting.pop().format(**filled)
        yield sentence[0].upper() + sentence[1:]


def _part(
    index: int,
    *,
    sentences: Iterator[str],
    headings: Iterator[str],
    dice: random.Random,
    language: str,
    left: int,
) -> tuple[str, str]:
    if index % 5 == 2:
        return "h2", next(headings)
    if index % 14 == 6:
        return "list", "\n".join(next(sentences) for _ in range(3))
    if index % 11 == 8:
        return "quote", next(sentences)
    joint = "" if language in UNSPACED else " "
    text = ""
    for _ in range(dice.randint(2, 6)):
        text += (joint if text else "") + next(sentences)
        if _size(text, language) >= left:
            break
    return "p", text


def _size(text: str, language: str) -> int:
    return len(text) if language in UNSPACED else len(text.split())


def _spread(parts: list[tuple[str, str]], extra: list[tuple[str, str]]) -> None:
    step = max(len(parts) // (len(extra) + 1), 1)
    for number, part in enumerate(extra, 1):
        parts.insert(min(number * (step + 1) - 1, len(parts)), part)


def _as_markdown(kind: str, content: str) -> str:
    if kind == "image":
        return f"![The view]({content})"
    if kind == "code":
        return f"```python\n{content}\n```"
    if kind == "list":
        return "\n".join(f"- {line}" for line in content.split("\n"))
    return {"h2": "## ", "quote": "> "}.get(kind, "") + content


def _as_html(kind: str, content: str) -> str:
    if kind == "image":
        return f'<p><img src="{content}" alt="The view" loading="lazy"></p>'
    if kind == "code":
        return f'<pre><code class="language-python">{html.escape(content)}\n</code></pre>'
    inline = _STRESS.sub(r"<em>\1</em>", _LINK.sub(r'<a href="\2">\1</a>', _escaped(content)))
    if kind == "list":
        items = (f"<li>{line}</li>" for line in inline.split("\n"))
        return "<ul>\n" + "\n".join(items) + "\n</ul>"
    if kind == "h2":
        return f'<h2 id="part-{len(content)}">{inline}</h2>'
    return (
        f"<blockquote>\n<p>{inline}</p>\n</blockquote>" if kind == "quote" else f"<p>{inline}</p>"
    )


def _escaped(text: str) -> str:
    return html.escape(text, quote=False)
