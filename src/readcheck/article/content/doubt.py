"""What other plausible readings of a page would count, and why a part of it was left out.

A theme's author counts what the generator gives to the template; an extractor has to guess it from
the page. Where two guesses are plausible, both are told: a block's `doubt` says that the narrow or
the wide reading decides otherwise than the one that was taken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.content import names as named
from readcheck.article.content.entries import is_about, is_behind
from readcheck.article.content.furniture import FURNITURE
from readcheck.article.content.selectors import path_to
from readcheck.article.html.runs import words_in
from readcheck.article.model import Doubt, LeftOut, Region
from readcheck.wording.meta_lines import is_meta_line

if TYPE_CHECKING:
    from readcheck.article.content.choose import Choice
    from readcheck.article.html.nodes import Node, Outline, Run

_SENTENCES = 25  # Size from which on prose left out is worth a doubt.


class Reader:
    """Says of each run of a page whether its region is in doubt, and why it was left out."""

    def __init__(self, outline: Outline, choice: Choice) -> None:
        self.choice = choice
        self.roots = {root.index for root in choice.roots}
        self.inside: list[bool] = []
        self.outer: list[int] = []  # The outermost element beside the article, or -1.
        self.doubts: list[Doubt | None] = []
        for node in outline.nodes:
            self._look_at(node)
        self.nodes = outline.nodes
        runner = choice.runner_up
        self.runner = set() if runner is None else _inside(outline, runner)

    def _look_at(self, node: Node) -> None:
        """Hand on what is known of an element to those in it; parents come first."""
        parent = node.parent
        above = parent.index if parent is not None else -1
        self.inside.append(node.index in self.roots or (above >= 0 and self.inside[above]))
        outer = self.outer[above] if above >= 0 else -1
        if outer < 0 and node.index in self.choice.beside:
            outer = node.index
        self.outer.append(outer)
        doubt = self.doubts[above] if above >= 0 else None
        self.doubts.append(doubt or _doubt_of(node))

    def doubt(self, run: Run, region: Region) -> Doubt | None:
        """Why another reading would decide otherwise, if one would."""
        index = run.node.index
        if region is Region.BODY:
            return self._doubt_in_body(run)
        if run.gutter:
            return Doubt.LINE_NUMBERS
        if run.prose < _SENTENCES or run.heading:
            return None
        if self.outer[index] >= 0:
            return self._doubt_beside(self.nodes[self.outer[index]])
        if not self.inside[index]:
            return Doubt.RUNNER_UP if index in self.runner else None
        return Doubt.HEADER if region is Region.HEADER else Doubt.APART

    def _doubt_in_body(self, run: Run) -> Doubt | None:
        if run.order in self.choice.apart:
            return Doubt.APART
        if run.linked >= run.size and not run.in_list and not run.heading:
            return Doubt.LINK
        doubt = self.doubts[run.node.index]
        if doubt is None and self.runner and self.choice.runner_inside:
            return None if run.node.index in self.runner else Doubt.RUNNER_UP
        return doubt

    def _doubt_beside(self, node: Node) -> Doubt | None:
        """Whether what stands beside may count: prose in the article's container, no comments."""
        if not self.inside[node.index] or node.prose * 2 < node.size or is_about(node):
            return None
        words = named.words(node.names)
        if not words.isdisjoint(named.COMMENTS) or node.linked * 3 > node.size:
            return None
        return Doubt.ASIDE if node.name == "aside" else Doubt.NAMED

    def reason(self, run: Run, region: Region) -> str:
        """Why a run was left out, in words."""
        index = run.node.index
        if run.order in self.choice.locked:
            return "it asks for the password of a text that is not on the page"
        if self.outer[index] >= 0:
            return _reason_beside(self.nodes[self.outer[index]])
        if region is Region.HEADER:
            return _reason_in_header(run)
        return _reason_inside(run) if self.inside[index] else "outside of the article's element"


def left_out(outline: Outline, choice: Choice, reader: Reader) -> tuple[LeftOut, ...]:
    """Every part of a page that does not count, in its order; neighbours of one kind are one."""
    parts: list[LeftOut] = []
    last: tuple[int, str, Doubt | None] | None = None
    for run in outline.runs:
        region = choice.region_of(run.node, run)
        if region is Region.BODY:
            last = None
            continue
        outer = reader.outer[run.node.index]
        holder = outline.nodes[outer] if outer >= 0 else run.home
        key = (holder.index, reader.reason(run, region), reader.doubt(run, region))
        words = words_in(run.text)
        if key == last:
            parts[-1] = parts[-1]._replace(words=parts[-1].words + words)
        elif words:
            parts.append(LeftOut(path_to(holder), words, *key[1:]))
            last = key
    return tuple(parts)


def _inside(outline: Outline, root: Node) -> set[int]:
    found = {root.index}
    for node in outline.nodes[root.index + 1 :]:
        if node.parent is not None and node.parent.index in found:
            found.add(node.index)
    return found


def _doubt_of(node: Node) -> Doubt | None:
    if node.hidden:
        return Doubt.FOLDED
    if node.name == "aside":
        return Doubt.NOTE if named.is_note(node.names) else Doubt.ASIDE
    return Doubt.NOTE if node.names and named.is_note(node.names) else None


def _reason_beside(node: Node) -> str:
    words = sorted(named.words(node.names) & named.FURNITURE)
    role = node.attribute("role")
    if node.attribute("data-readcheck"):
        return 'data-readcheck="ignore"'
    if words:
        return f"called {words[0]!r}"
    if role:
        return f"role {role!r}"
    if is_about(node):
        return "about the entry, as microformats say"
    if node.name in FURNITURE:
        return f"<{node.name}>"
    behind = is_behind(node)
    return "behind the page's entry" if behind else "a card that leads to another page"


def _reason_inside(run: Run) -> str:
    if run.gutter:
        return "line numbers beside code"
    if run.linked * 2 > run.size:
        return "links to other pages"
    if run.node.name == "button":
        return "a button"
    return "after the article's last words" if run.prose else "a label beside the text"


def _reason_in_header(run: Run) -> str:
    if run.heading:
        return "the title"
    return "about the article" if is_meta_line(run.text) else "beside the title"
