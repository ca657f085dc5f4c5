"""Which part of a page is the article.

First what stands beside articles is set aside (by tag, role and name, weighed against the prose in
it), then the element is taken that agrees best with the prose that is left, then its head and tail
are trimmed: title, byline and date belong to the article but are not its text; link cards, share
buttons and author boxes do not belong to it. Everything is evidence: no name and no tag ever sets
aside the element that holds most of the page's prose.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from readcheck.article.content import names as named
from readcheck.article.content.entries import about_entries
from readcheck.article.content.furniture import MARK, beside, ignored
from readcheck.article.content.header import header_runs
from readcheck.article.content.plain_main import is_of_a_document, plain_main, trim_plain
from readcheck.article.content.selectors import described
from readcheck.article.content.streams import streams
from readcheck.article.content.trim import trim, trim_head
from readcheck.article.content.ways import ways
from readcheck.article.html.runs import words_in
from readcheck.article.html.tags import names
from readcheck.article.model import Region
from readcheck.wording.meta_lines import is_meta_line

if TYPE_CHECKING:
    from readcheck.article.html.nodes import Node, Outline, Run
    from readcheck.article.html.tree import PositionedTag
    from readcheck.settings import Settings

_CONTAINERS = names("html body main article section div td tr tbody table form center span font")

# How much more an element counts that says that it is the article, or is called like one.
_SEMANTIC = 1.08
_NAMED = 1.2
# A page without furniture of which less than one part in so many is linked is a draft.
_FEW_LINKS = 5
# A page that asks for a password and has no more words than these shows nothing else.
_FEW_WORDS = 60
# The runner-up agrees with the page's prose nearly as well, and is plainly another part of it.
_NEARLY = 0.93
_OTHER = 0.05


@dataclass
class Choice:
    """The elements taken for the article and the elements left out, by node index.

    `runs` has the region of each run, and `objects` of each picture, that is not what its element
    says; `words` tells a reader what was taken and what was left out. `runner_up` is the element
    that agrees nearly as well, `apart` the runs that count although most of the text stands in
    another element, `locked` those that ask for a password. `selected` tells whether the settings'
    selector names an element; None where there is no selector. `plain` tells that all that is taken
    is text.
    """

    roots: list[Node]
    beside: set[int] = field(default_factory=set)
    runs: dict[int, Region] = field(default_factory=dict)
    objects: dict[int, Region] = field(default_factory=dict)
    words: str = ""
    runner_up: Node | None = None
    apart: set[int] = field(default_factory=set)
    locked: set[int] = field(default_factory=set)
    selected: bool | None = None
    plain: bool = False

    @property
    def runner_inside(self) -> bool:
        """Whether the runner-up is a part of the element taken, and not around or beside it."""
        return self.runner_up is not None and self.roots[0] in self.runner_up.ancestors()

    def holds(self, node: Node) -> bool:
        """Whether an element is in the article and nothing around it was left out."""
        return node.index not in self.beside and node.index in self._inside

    @cached_property
    def _inside(self) -> set[int]:
        """The elements taken and all that stand in them."""
        found: set[int] = set()
        pending = list(self.roots)
        while pending:
            node = pending.pop()
            found.add(node.index)
            pending += node.children
        return found

    def region_of(self, node: Node, run: Run | None = None) -> Region:
        """Where what stands in an element belongs."""
        if run is not None and run.gutter:
            return Region.FOREIGN
        if run is not None and run.order in self.runs:
            return self.runs[run.order]
        if run is None and node.index in self.objects:
            return self.objects[node.index]
        return Region.BODY if self.holds(node) else Region.FOREIGN


def choose(outline: Outline, tree: PositionedTag, settings: Settings) -> Choice:
    """Find the article in a page, or take the element that the settings or the page name.

    Raises:
        UnreadableError: `settings.selector` is no CSS selector.
    """
    marked = _marked(outline, tree, settings)
    choice = _taken(outline, marked) if marked else _found(outline, tree)
    inside = [run for run in outline.runs if choice.holds(run.node)]
    if not inside:  # Everything looks like furniture: then the page is what there is to read.
        choice = Choice([outline.root], ignored(outline))
        inside = [run for run in outline.runs if choice.holds(run.node)]
    choice.runs = _trimmed(choice, inside, whole=bool(marked))
    choice.locked = _locked(outline, inside, choice.roots[0], tree)
    for run in inside if choice.locked else ():
        locked = run.order in choice.locked
        choice.runs[run.order] = Region.FOREIGN if locked else Region.HEADER
    choice.runs |= header_runs(outline.runs, inside, choice.runs)
    choice.objects = _trailing(outline, inside, choice.runs)
    choice.selected = None if settings.selector is None else bool(marked)
    choice.words = _told(outline, choice, settings, marked=bool(marked))
    return choice


def _trimmed(choice: Choice, inside: list[Run], *, whole: bool) -> dict[int, Region]:
    """The regions of the runs in the elements taken that are not the text."""
    root = choice.roots[0]
    if whole or (root.parent is None and not choice.plain):
        return trim_head(inside)
    if not choice.plain:
        return trim(inside, root, choice.apart)
    found = trim_head(inside) | trim_plain(inside)
    # What would be left out of a site's page is in doubt.
    others = trim(inside, root, set())
    choice.apart |= {order for order, to in others.items() if to is Region.FOREIGN} - found.keys()
    return found


def _locked(outline: Outline, inside: list[Run], root: Node, tree: PositionedTag) -> set[int]:
    """All there is to read where the article itself is behind a password."""
    if any(words > _FEW_WORDS for words in accumulate(words_in(run.text) for run in inside)):
        return set()
    fields = (tag for tag in tree.tags if tag.name == "input")
    asked = next((tag for tag in fields if tag.values.get("type") == "password"), None)
    if asked is None:
        return set()
    if root.parent is not None and not any(root.tag is around for around in asked.parents):
        return set()
    return {
        run.order
        for run in outline.runs
        if run.heading != 1 and not is_meta_line(run.text) and root in run.node.ancestors()
    }


def _trailing(outline: Outline, inside: list[Run], runs: dict[int, Region]) -> dict[int, Region]:
    """Pictures after the article's last words: they belong to what was cut off there."""
    last = max((run.order for run in inside if run.order not in runs), default=0)
    cut = {run.order for run in inside if run.order > last}
    return {
        node.index: Region.FOREIGN for order, node in outline.objects if cut and order > last + 1
    }


def _marked(outline: Outline, tree: PositionedTag, settings: Settings) -> list[Node]:
    """The elements that the selector or the page's own mark names, none inside of another."""
    if settings.selector is None:
        wanted = {id(node.tag) for node in outline.nodes if node.attribute(MARK) == "article"}
    else:
        from readcheck.article.html.soup import selected  # Slow to import, and rarely needed.

        wanted = {id(tag) for tag in selected(tree, settings.selector)}
    found = [node for node in outline.nodes if id(node.tag) in wanted]
    outer = [n for n in found if not any(id(a.tag) in wanted for a in n.ancestors()[1:])]
    return list({node.index: node for node in map(_with_text, outer)}.values())


def _with_text(node: Node) -> Node:
    """The element itself, or the block that an inline element's text is part of."""
    while not node.size and node.parent is not None and node.parent.parent is not None:
        node = node.parent
    return node


def _taken(outline: Outline, roots: list[Node]) -> Choice:
    """The choice of whoever named the elements; only furniture inside of them is left out."""
    chosen = {root.index for root in roots}
    inner = [n for n in outline.nodes if any(a.index in chosen for a in n.ancestors()[1:])]
    return Choice(roots, beside(inner, sum(root.weight for root in roots)))


def _found(outline: Outline, tree: PositionedTag) -> Choice:
    left_out = beside(outline.nodes, outline.root.weight) | ways(outline, tree)
    if is_of_a_document(outline):
        main = plain_main(outline, left_out, _root(outline, left_out)[0])
        if main is not None:
            return Choice([main], left_out, plain=True)
    left_out |= streams(outline, left_out)
    left_out |= about_entries(outline.nodes)
    if _is_draft(outline, left_out):
        return Choice([outline.root], left_out)
    root, runner_up = _root(outline, left_out)
    return Choice([root], left_out, runner_up=runner_up)


def _is_draft(outline: Outline, beside: set[int]) -> bool:
    """Whether a page has nothing around its text: a writer's own draft, of which all counts."""
    furnished = any(run.node.index in beside for run in outline.runs)
    return not furnished and outline.root.linked * _FEW_LINKS < outline.root.size


def _root(outline: Outline, beside: set[int]) -> tuple[Node, Node | None]:
    """The element that agrees best with the page's prose, and one that does so nearly as well.

    Agreement is F1 with prose standing for the article: an element gains by each sentence it holds
    and loses by whatever else it holds.
    """
    prose, text = [0] * len(outline.nodes), [0] * len(outline.nodes)
    for run in outline.runs:
        prose[run.node.index] += run.weight
        text[run.node.index] += _plain(run)
    prose, text = _added_up(outline, beside, prose), _added_up(outline, beside, text)
    best, highest = outline.root, 0.0
    scored: list[tuple[float, Node]] = []
    for node in outline.nodes:
        if node.index in beside or not prose[node.index] or node.name not in _CONTAINERS:
            continue
        agreement = 2 * prose[node.index] / (text[node.index] + prose[0]) * _bonus(node)
        scored.append((agreement, node))
        if agreement >= highest:
            best, highest = node, agreement
    others = [
        (agreement, node)
        for agreement, node in scored
        if agreement >= highest * _NEARLY
        and abs(prose[node.index] - prose[best.index]) > _OTHER * prose[best.index]
    ]
    runner_up = max(others, key=lambda other: other[0], default=(0.0, None))[1]
    return best, runner_up


def _plain(run: Run) -> int:
    """The size of a run that speaks against an element if it is no prose; lists and code do not."""
    return run.weight if run.weight and not run.prose else run.size - run.linked


def _bonus(node: Node) -> float:
    if node.name in {"article", "main"} or node.attribute("role") in {"main", "article"}:
        return _SEMANTIC
    if node.attribute("itemprop") == "articleBody":
        return _NAMED
    return _NAMED if node.names and named.is_article(node.names) else 1.0


def _added_up(outline: Outline, beside: set[int], own: list[int]) -> list[int]:
    """What each element holds with its descendants, without what stands beside."""
    for node in reversed(outline.nodes):
        if node.index in beside:
            own[node.index] = 0
        if node.parent is not None:
            own[node.parent.index] += own[node.index]
    return own


def _told(outline: Outline, choice: Choice, settings: Settings, *, marked: bool) -> str:
    """In words which element was taken, why, and what was left out inside of it."""
    why = "it agrees best with the page's prose"
    if choice.plain:
        why = "main content of a document"
    elif choice.roots[0] is outline.root:
        why = "there is nothing around its text"
    if marked:
        why = f"--selector {settings.selector}" if settings.selector else f'{MARK}="article"'
    elif settings.selector:
        why += f"; nothing matches --selector {settings.selector}"
    taken = ", ".join(described(root) for root in choice.roots[:3])
    roots = {root.index for root in choice.roots}
    left = [
        described(node)
        for node in outline.nodes
        if node.index in choice.beside
        and node.size
        and node.parent is not None
        and node.parent.index not in choice.beside
        and any(element.index in roots for element in node.ancestors())
    ]
    more = f" and {len(left) - _NAMED_LEFT_OUT} more" if len(left) > _NAMED_LEFT_OUT else ""
    out = f"; left out inside: {', '.join(left[:_NAMED_LEFT_OUT])}{more}" if left else ""
    return f"{taken} ({why}){out}"


_NAMED_LEFT_OUT = 5
