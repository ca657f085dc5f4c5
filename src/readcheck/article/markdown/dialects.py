"""The dialects around Markdown: what each writes that is no text, covered one construct at a time.

Hugo, Jekyll (Liquid), Zola, Hexo, Docusaurus, MkDocs, VuePress, Obsidian, GitHub, MyST, Quarto,
Pandoc and kramdown.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from readcheck.article.markdown.cover import FILLER, NOTE_MARK
from readcheck.article.markdown.fenced import cover_fences
from readcheck.article.markdown.formulas import cover_commands, cover_formulas
from readcheck.article.markdown.mdx import cover_exports, cover_mdx
from readcheck.article.markdown.templates import cover_templates
from readcheck.article.model import Kind
from readcheck.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from readcheck.article.markdown.cover import Cover

# Patterns are strings, compiled where the text has what they look for. Where one starts with a
# sign, what must not stand before it is looked at second: a search leaps from sign to sign then.
_ADMONITION = (
    r"""(?m)^([ \t>]*)((?:!!!|\?\?\?\+?)[ ]+[\w-]+(?:[ ]+[\w-]+){0,4}(?:[ ]+"[^"\n]*")?"""
    r"""|===[!+]{0,2}[ ]+(?:"[^"\n]+"|'[^'\n]+'))"""
    r"[ \t]*$(?=(?:\n[ \t]*){1,5}(?: {4}|\t))"
)
_CALLOUT = r"(?m)^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:>[ \t]*)+(\[![\w-]+\][^\n]*)"
_WIKI_LINK = r"(!?)\[\[([^\[\]|\n]{1,300})(\|([^\[\]\n]{1,300}))?\]\](?![(\[])"
_PICTURE = r"(?i).*\.(?:avif|bmp|gif|jpe?g|png|svg|webp)\s*(?:#.*)?"
_PAIR = r"""(?:[#.][\w:-]+|[\w:-]+=(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[\w%./-]+))"""
_ATTRIBUTES = (
    r"\{(?<!\\\{)(?:[:#.][^{}\n]{0,300}\}|[\w+-]{1,30}(?::[\w+-]{1,30})?\}(?=`)"
    rf"|[ \t]*{_PAIR}(?:[ \t]+{_PAIR}){{0,20}}[ \t]*\}})"
)
_ROLE_TARGET = r"\{[\w:+-]{1,60}\}`[^`<\n]{1,300}?(\s*<[^`<>\n]{1,300}>)`"
_EMOJI = r":(?<![\w:/]:)(?:[a-z][a-z0-9_+-]{1,40}|[+-]1|100):(?![\w:/])"
_NOTE = r"(?<![\\\]])(\^\[)((?:[^\[\]]|\[[^\[\]\n]{0,300}\]){1,2000})\]"

# Lines that are no text as a whole, each with what every such line holds.
_LINES = (
    # The marks for a table of contents, kramdown's with the list item that it replaces.
    (
        r"(?im)^[ \t]*(?:\[\[?_?toc_?\]\]?|\$\{toc\}|\{\{toc\}\}|@\[toc\](?:\([^()\n]*\))?)[ \t]*$",
        "toc",
    ),
    (r"(?im)^[ \t]*(?:[-*+]|\d\.)[ \t][^\n]*\n[ \t]*\{:[ \t]*toc\b[^{}\n]*\}", "toc"),
    # Lines of JavaScript modules, which Docusaurus and Astro take in any Markdown.
    (r"""(?m)^import\s(?:[^\n;]{1,300}\sfrom\s+)?["'][^"'\n]{1,300}["'];?[ \t]*$""", "import"),
    # Abbreviations, shown when a pointer rests on them.
    (r"(?m)^[ \t]{0,3}\*\[[^\]\n]{1,100}\]:[^\n]*$", "*["),
    # MkDocs: files to insert; VuePress and VitePress: the same, and videos.
    (r"""(?m)^[ \t>]*;?-+8<-+[ \t]+\S[^\n]*$""", "8<-"),
    (r"(?m)^[ \t]*\{!(?!\{)[^{}\n]{1,300}![ \t]*\}[ \t]*$", "{!"),
    (r"(?m)^[ \t]*<<<[ \t]*[@./~][^\n]*$", "<<<"),
    (r"(?m)^[ \t]*@\[[^\]\n]{1,100}\]\([^()\n]{1,300}\)[ \t]*$", "@["),
    # MyST: the name of a target, the break between two cells.
    (r"(?m)^[ ]{0,3}\([^()\s][^()\n]{0,200}\)=[ \t]*$", ")="),
    (r"(?m)^\+\+\+[ \t]+\{[^\n]*\}[ \t]*$", "+++"),
    # Obsidian: fields of a note and the name of a block on its own line.
    (
        r"(?m)^[ \t>]*(?:[-*+][ \t]+)?[*_]{0,2}[A-Za-z][\w -]{0,40}(?<! )[*_]{0,2}::[ \t]+[^\n]*$",
        ":: ",
    ),
    (r"(?m)^[ \t]*\^[A-Za-z0-9-]{1,60}[ \t]*$", "^"),
)
# The name of a block at the end of its last line.
_BLOCK_NAME = r"(?m)(?<=[^\s^])[ \t]+(\^(?=[\w-]*[A-Za-z])[A-Za-z0-9-]{1,60})[ \t]*$"
_BLOCK_END = r"\n?(?:[ \t>]*(?:\n|\Z)|[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t])|\Z"
_INLINE_FIELD = r"([\[(][A-Za-z][\w -]{0,40}(?<! )::[ \t])([^\[\]()\n]{0,300})([\])])"

# What is a comment from one mark to another; True where it may go on behind a blank line.
_COMMENTS = (
    (r"\{::comment\}", r"\{:/(?:comment)?\}", "{::comment}", True),
    (r"(?m)^[ \t]*%%(?!%)", r"(?m)(?<!%)%%[ \t]*$", "%%", True),
    (r"(?<![\w%])%%(?!%)", r"(?<!%)%%(?!%)", "%%", False),
    (r"(?m)^[ \t]*-+8<-+[ \t]*$", r"(?m)^[ \t]*-+8<-+[ \t]*$", "8<-", False),
    (r"\{>>", r"<<\}", "{>>", False),
    (r"\{--(?=[^\n])", r"--\}", "{--", False),
    (r"\{/\*", r"\*/\}", "{/*", True),
)
# Marks around what stays: added, marked. What is replaced goes, up to the arrow.
_AROUND = ((r"\{\+\+", r"\+\+\}", "{++"), (r"\{==", r"==\}", "{=="))
_REPLACED = (r"\{~~", r"~>", "{~~")
_REPLACED_END = r"~~\}"
# A comment line of MyST; Pandoc's title lines look the same.
_PERCENT = r"(?m)^%(?!%)[^\n]*$"
_ALONE = r"(?m)(?:\A|(?<=\n\n)|(?<=\n \n))(?:%(?!%)[^\n]*(?:\n|\Z))+(?=[ \t]*(?:\n|\Z))"
_MYST = r"(?m)^[ \t>]*(?:`{3,}|~{3,}|:{3,})\{[\w:-]+\}|^\([^()\s]+\)=[ \t]*$|\{[\w:-]+\}`"


@cache
def covers(*, mdx: bool) -> tuple[Callable[[Cover], None], ...]:
    """What covers each construct, in an order in which none spoils another."""
    first = (cover_fences, cover_formulas, cover_templates)
    last = (
        _cover_lines,
        _cover_admonitions,
        _cover_notes,
        _cover_wiki_links,
        _cover_block_names,
        _cover_words,
        cover_commands,
    )
    if not mdx:
        return (*first, _cover_comments, _cover_changes, cover_exports, *last)

    return (*first, _cover_attributes, cover_mdx, *last)


def _cover_comments(cover: Cover) -> None:
    for opening, closing, needle, blank in _COMMENTS:
        for first, last in cover.pairs(opening, closing, needle, blank=blank):
            cover.hide(first.start(), last.end())
    if "\n%" in cover.text or cover.text.startswith("%"):
        pattern = _PERCENT if next(cover.matches(_MYST), None) else _ALONE
        for match in cover.matches(pattern, "%"):
            cover.hide(*match.span())


def _cover_changes(cover: Cover) -> None:
    """CriticMarkup as its reader accepts it: what was cut goes, what was added stays."""
    for opening, closing, needle in _AROUND:
        for first, last in cover.pairs(opening, closing, needle):
            cover.hide(*first.span())
            cover.hide(*last.span())
    for first, last in cover.pairs(*_REPLACED):
        cover.hide(first.start(), last.end())
        for end in cover.matches(_REPLACED_END, "~~}"):
            cover.hide(*end.span())


def _cover_lines(cover: Cover) -> None:
    lowered = cover.text.lower()
    for pattern, needle in _LINES:
        if needle in lowered:
            for match in cover.matches(pattern):
                cover.hide(*match.span())


def _cover_admonitions(cover: Cover) -> None:
    """MkDocs' blocks of indented prose as list items: both hold what is indented by four."""
    for needle in ("!!!", "???", "==="):
        for match in cover.matches(_ADMONITION, needle):
            written = f"-   {NOTE_MARK}".ljust(len(match.group(2)), FILLER)
            cover.write(match.start(2), written[: len(match.group(2))])
    for match in cover.matches(_CALLOUT, "[!"):
        cover.write(match.start(1), NOTE_MARK.ljust(len(match.group(1)), FILLER))


def _cover_notes(cover: Cover) -> None:
    """Notes that are written where they are called ("^[so]"): blocks of their own."""
    for match in cover.matches(_NOTE, "^["):
        if "\n\n" not in match.group(2) and "\n \n" not in match.group(2):
            cover.take(Kind.NOTE, *match.span(), Span(*match.span(2)))


def _cover_wiki_links(cover: Cover) -> None:
    """Wiki links: the text after the bar counts, or the page's name; an embedding is no text."""
    for match in cover.matches(_WIKI_LINK, "[["):
        shown = match.span(4) if match.group(3) else match.span(2)
        if match.group(1) and re.fullmatch(_PICTURE, match.group(2)):
            cover.take(Kind.IMAGE, *match.span(), Span(match.start(), match.start()))
        elif match.group(1):
            cover.hide(*match.span())
        else:
            cover.hide(match.start(), shown[0])
            cover.hide(shown[1], match.end())


def _cover_block_names(cover: Cover) -> None:
    end = re.compile(_BLOCK_END)
    for match in cover.matches(_BLOCK_NAME, " ^"):
        if end.match(cover.text, match.end()):
            cover.hide(*match.span(1))
    for match in cover.matches(_INLINE_FIELD, ":: "):
        cover.hide(*match.span(1))
        cover.hide(*match.span(3))


def _cover_attributes(cover: Cover) -> None:
    for match in cover.matches(_ROLE_TARGET, "}`"):
        cover.hide(*match.span(1))
    for match in cover.matches(_ATTRIBUTES, "{"):
        cover.hide(*match.span())


def _cover_words(cover: Cover) -> None:
    _cover_attributes(cover)
    for match in cover.matches(_EMOJI, ":"):
        cover.hide(*match.span())
