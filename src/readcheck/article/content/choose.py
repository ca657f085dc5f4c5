"""Which part of a page is the article.

First what stands beside articles is set aside (by tag, role and name, weighed against the prose in
it), then the element is taken that agrees best with the prose that is left, then its head and tail
are trimmed: title, byline and date belong to the article but are not its text; link cards, share
buttons and author boxes do not belong to it. Everything is evidence: no name and no tag ever sets
aside the element that holds most of the page's prose.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from readcheck.article.content import names as named
from readcheck.article.content.header import header_runs
from readcheck.article.content.trim import trim, trim_head
from readcheck.article.html.tags import names
from readcheck.article.model import Region

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

    from readcheck.article.html.nodes import Node, Outline, Run
    from readcheck.settings import Settings

MARK = "data-readcheck"  # on an element: "article" takes it, "ignore" leaves it out

_FURNITURE = names("nav footer aside form dialog menu")
_SECTIONING = frozenset({"nav", "aside", "footer"})
_FURNITURE_ROLES = names(
    "navigation contentinfo complementary banner search dialog alertdialog menu menubar toolbar "
    "tablist form"
)
_NOTES = names("note notes callout admonition tip warning info pullquote")
_CONTAINERS = names("html body main article section div td tr tbody table form center span font")
_NEVER = names("html body main h1 h2 h3 h4 h5 h6 a b i em strong blockquote pre code")
_PARAGRAPHS = names("p li ul ol dl")
_NO_WORDS: frozenset[str] = frozenset()

# How much more an element counts that says that it is the article, or is called like one.
_SEMANTIC = 1.08
_NAMED = 1.2
# The share of the page's prose from which on an element is never set aside: by its name, as
# comments or by its tag, as one of the small things, and as something with a doubtful name.
_HALF = 0.5
_MAJORITY = 0.8
_SMALL = 0.15
_LITTLE = 0.1
# A page without furniture of which less than one part in so many is linked is a draft.
_FEW_LINKS = 5


@dataclass(slots=True)
class Choice:
    """The elements taken for the article and the elements left out, by node index.

    `runs` has the region of each run, and `objects` of each picture, that is not what its element
    says; `words` tells a reader what was taken and what was left out.
    """

    roots: list[Node]
    beside: set[int] = field(default_factory=set)
    runs: dict[int, Region] = field(default_factory=dict)
    objects: dict[int, Region] = field(default_factory=dict)
    words: str = ""

    def holds(self, node: Node) -> bool:
        """Whether an element is in the article and nothing around it was left out."""
        if node.index in self.beside:
            return False
        roots = {root.index for root in self.roots}
        return any(element.index in roots for element in node.ancestors())

    def region_of(self, node: Node, run: Run | None = None) -> Region:
        """Where what stands in an element belongs."""
        if run is not None and run.order in self.runs:
            return self.runs[run.order]
        if run is None and node.index in self.objects:
            return self.objects[node.index]
        return Region.BODY if self.holds(node) else Region.FOREIGN


def choose(outline: Outline, soup: BeautifulSoup, settings: Settings) -> Choice:
    """Find the article in a page, or take the element that the settings or the page name.

    Raises:
        UnreadableError: `settings.selector` is no CSS selector.
    """
    marked = _marked(outline, soup, settings)
    choice = _taken(outline, marked) if marked else _found(outline)
    inside = [run for run in outline.runs if choice.holds(run.node)]
    if not inside:  # Everything looks like furniture: then the page is what there is to read.
        choice = Choice([outline.root], _ignored(outline))
        inside = [run for run in outline.runs if choice.holds(run.node)]
    whole = bool(marked) or choice.roots[0] is outline.root
    choice.runs = trim_head(inside) if whole else trim(inside, choice.roots[0])
    choice.runs |= header_runs(outline.runs, inside, choice.runs)
    choice.objects = _trailing(outline, inside, choice.runs)
    choice.words = _told(outline, choice, settings, marked=bool(marked))
    return choice


def _trailing(outline: Outline, inside: list[Run], runs: dict[int, Region]) -> dict[int, Region]:
    """Pictures after the article's last words: they belong to what was cut off there."""
    last = max((run.order for run in inside if run.order not in runs), default=0)
    cut = {run.order for run in inside if run.order > last}
    return {
        node.index: Region.FOREIGN for order, node in outline.objects if cut and order > last + 1
    }


def _marked(outline: Outline, soup: BeautifulSoup, settings: Settings) -> list[Node]:
    """The elements that the selector or the page's own mark names, none inside of another."""
    if settings.selector is None:
        wanted = {id(node.tag) for node in outline.nodes if node.attribute(MARK) == "article"}
    else:
        wanted = {id(tag) for tag in _selected(soup, settings.selector)}
    found = [node for node in outline.nodes if id(node.tag) in wanted]
    outer = [n for n in found if not any(id(a.tag) in wanted for a in n.ancestors()[1:])]
    return list({node.index: node for node in map(_with_text, outer)}.values())


def _with_text(node: Node) -> Node:
    """The element itself, or the block that an inline element's text is part of."""
    while not node.size and node.parent is not None and node.parent.parent is not None:
        node = node.parent
    return node


def _selected(soup: BeautifulSoup, selector: str) -> list[object]:
    from soupsieve import SelectorSyntaxError, select

    from readcheck.source import UnreadableError

    try:
        return list(select(selector, soup))
    except (SelectorSyntaxError, ValueError, NotImplementedError) as error:
        reason = str(error).partition("\n")[0]
        raise UnreadableError(f"no CSS selector: {selector!r} ({reason})") from None


def _taken(outline: Outline, roots: list[Node]) -> Choice:
    """The choice of whoever named the elements; only furniture inside of them is left out."""
    chosen = {root.index for root in roots}
    total = sum(root.prose for root in roots)
    inner = [n for n in outline.nodes if any(a.index in chosen for a in n.ancestors()[1:])]
    return Choice(roots, _beside(inner, total))


def _found(outline: Outline) -> Choice:
    beside = _beside(outline.nodes, outline.root.prose)
    if _is_draft(outline, beside):
        return Choice([outline.root], beside)
    return Choice([_root(outline, beside)], beside)


def _is_draft(outline: Outline, beside: set[int]) -> bool:
    """Whether a page has nothing around its text: a writer's own draft, of which all counts."""
    furnished = any(run.node.index in beside for run in outline.runs)
    return not furnished and outline.root.linked * _FEW_LINKS < outline.root.size


def _ignored(outline: Outline) -> set[int]:
    return _beside(outline.nodes, 0, only_marked=True)


def _beside(nodes: list[Node], total: int, *, only_marked: bool = False) -> set[int]:
    """The elements that stand beside the article, with everything in them."""
    beside: set[int] = set()
    for node in nodes:
        within = node.parent is not None and node.parent.index in beside
        ignored = node.attribute(MARK) == "ignore"
        if within or ignored or (not only_marked and _stands_beside(node, total)):
            beside.add(node.index)
    return beside


def _stands_beside(node: Node, total: int) -> bool:
    """Whether an element is furniture of the site and no part of an article."""
    if node.name in _NEVER or node.attribute(MARK) == "article":
        return False
    share = node.prose / total if total else 0.0
    if node.name in _FURNITURE or node.attribute("role") in _FURNITURE_ROLES:
        noted = node.name == "aside" and not named.words(node.names).isdisjoint(_NOTES)
        return share < (_MAJORITY if node.name in _SECTIONING else _HALF) and not noted
    return bool(node.names) and _named_beside(node, named.words(node.names), share)


def _named_beside(node: Node, words: frozenset[str], share: float) -> bool:
    if not words.isdisjoint(named.COMMENTS):
        return share < _MAJORITY
    if not words.isdisjoint(named.STRONG):
        return share < _HALF
    if not words.isdisjoint(named.SMALL) and share < _SMALL:
        return True
    if node.name in _PARAGRAPHS or words.isdisjoint(named.WEAK) or share >= _HALF:
        return False
    return node.linked * 2 > node.size or (share < _LITTLE and node.prose * 2 < node.size)


def _root(outline: Outline, beside: set[int]) -> Node:
    """The element that agrees best with the page's prose.

    Agreement is F1 with prose standing for the article: an element gains by each sentence it holds
    and loses by whatever else it holds.
    """
    prose = _added_up(outline, beside, [sum(r.prose for r in n.runs) for n in outline.nodes])
    text = [sum(_plain(run) for run in node.runs) for node in outline.nodes]
    text = _added_up(outline, beside, text)
    best, highest = outline.root, 0.0
    for node in outline.nodes:
        if node.index in beside or not prose[node.index] or node.name not in _CONTAINERS:
            continue
        agreement = 2 * prose[node.index] / (text[node.index] + prose[0]) * _bonus(node)
        if agreement >= highest:
            best, highest = node, agreement
    return best


def _plain(run: Run) -> int:
    """The size of a run that speaks against an element if it is no prose; code does not."""
    return run.prose if run.node.name == "pre" else run.size - run.linked


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
    if choice.roots[0] is outline.root:
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


def described(node: Node) -> str:
    """An element as a selector would name it: `div#main.post-content`."""
    if node.parent is None:
        return "the whole page"
    identity = node.attribute("id").split()
    classes = node.attribute("class").split()
    return ".".join(["#".join([node.name, *identity[:1]]), *classes[:2]])
