"""The article's first and last words inside the element taken, and what is cut from between."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from readcheck.article.content import names as named
from readcheck.article.content.others import other_pages
from readcheck.article.html.tags import HEADINGS
from readcheck.article.model import Region
from readcheck.patterns import lazy
from readcheck.wording.meta_lines import is_meta_line

if TYPE_CHECKING:
    from readcheck.article.html.nodes import Node, Run

# "[gallery id=3]", and the data of a script that ended up as text.
_SHORTCODE = lazy(r"\[/?[\w-]+(?: [\w-]+=[^\]]*)?\]\Z")
_LEFTOVERS = ('{"', "[{")
_SENTENCE_ENDS = ".!?…:;。！？\"'”’»)"
_PARAGRAPH = 80  # characters: shorter runs may be labels
_LINKED_SENTENCE = 60  # characters: "Read all about it here." is a button
_NOTE_MARKS = "0123456789[]*†‡ "
# An element with this share of the article's prose decides where the article ends or starts:
# author boxes and offers that read like prose follow it; leads and summaries go before.
_DECIDES_END = 0.75
_DECIDES_START = 0.95
_FEW_LINKS = 10
_FEW_LINKED = 4  # of a lead's characters one in so many may be linked
# A lead is a sentence or three, and its byline follows at once.
_LEAD_RUNS, _LEAD_SIZE = 4, 600


def trim(runs: list[Run], root: Node, apart: set[int]) -> dict[int, Region]:
    """The regions of the runs that are not the article's text, by run order.

    Args:
        runs: the runs in the element taken, without what stands beside.
        root: the element taken.
        apart: takes the runs that are, but stand outside of the element with most of the text.
    """
    prose = [index for index, run in enumerate(runs) if _is_paragraph(run)]
    if not prose:
        return trim_head(runs)
    found: dict[int, Region] = {}
    lead = _lead(runs, prose)
    prose = [index for index in prose if index >= lead]
    homes = {runs[prose[0]].home, runs[prose[-1]].home}
    headers = _headers(runs, root)
    announced = _announced(runs)
    for index, run in enumerate(runs):
        if index < lead or (headers and any(node in headers for node in _below(run.node, root))):
            found[run.order] = Region.HEADER
            continue
        if index in announced and prose[0] < index < prose[-1]:
            continue
        region = _region(run, homes, before=index < prose[0], after=index > prose[-1])
        if region is not None:
            found[run.order] = region
    kept = [run for run in runs if run.order not in found]
    title = next((run.order for run in runs if run.heading == 1), runs[-1].order)
    around = _around_the_core(kept, root, apart, title)
    links = [run for run in runs if found.get(run.order) is not Region.HEADER]
    others = other_pages([run for run in links if run.order not in around])
    found |= around | dict.fromkeys(others, Region.FOREIGN)
    _drop_last_headings(runs, found)
    return found


def trim_head(runs: list[Run]) -> dict[int, Region]:
    """Title and lines about the article before its first words; nothing else is cut."""
    found: dict[int, Region] = {}
    for run in runs:
        if run.heading != 1 and not is_meta_line(run.text):
            break
        found[run.order] = Region.HEADER
    return found if len(found) < len(runs) else {}


def _lead(runs: list[Run], prose: list[int]) -> int:
    """Where the template's lead ends: with the byline under it. 0 where there is none."""
    size = 0
    for index in range(prose[0] + 1, min(prose[0] + _LEAD_RUNS, prose[-1])):
        before = runs[index - 1]
        size += before.size
        if before.heading or before.in_list or before.in_table or size > _LEAD_SIZE:
            return 0
        if is_meta_line(runs[index].text) and not runs[index].heading:
            return index + 1
    return 0


def _headers(runs: list[Run], root: Node) -> set[Node]:
    """The <header> around the title: what it tells is about the article, and about its author."""
    found: set[Node] = set()
    total = sum(run.weight for run in runs)
    for run in runs:
        if run.heading == 1:
            around = _below(run.node, root)
            found |= {n for n in around if n.name == "header" and n.weight * 2 < total}
    return found


def _announced(runs: list[Run]) -> set[int]:
    """Paragraphs that are one link each, in a row right under a heading: a list of sources."""
    found: set[int] = set()
    for index, run in enumerate(runs):
        before = index - 1
        if not index or run.node.name != "p" or run.linked < run.size:
            continue
        follows = before in found or (runs[before].heading and not runs[before].linked)
        if follows and run.home is runs[before].home:
            found.add(index)
    return found


def _is_paragraph(run: Run) -> bool:
    return (
        run.size >= _PARAGRAPH
        and run.prose * 2 > run.size
        and run.text.endswith(tuple(_SENTENCE_ENDS))
    )


def _region(run: Run, homes: set[Node], *, before: bool, after: bool) -> Region | None:
    if _is_control(run):
        return Region.FOREIGN
    if before:
        return _before(run, homes)
    if after:
        return _after(run, homes)
    loose = not (run.in_list or run.in_table or run.heading)
    return Region.FOREIGN if loose and run.linked >= run.size and not _is_sentence(run) else None


def _is_sentence(run: Run) -> bool:
    """Whether a linked line is a sentence of the text: a headline has no stop at its end.

    Behind the stop the mark of a footnote may follow.
    """
    text = run.text.rstrip(_NOTE_MARKS)
    return run.size >= _LINKED_SENTENCE and text.endswith((".", "。", "।", "؟", "!", "?"))


def _is_control(run: Run) -> bool:
    """Whether a run is a button's label, or a shortcode or data that the template left over."""
    if run.text.startswith(_LEFTOVERS) or _SHORTCODE.match(run.text):
        return not run.in_table
    return run.node.name == "button" and not run.heading


def _before(run: Run, homes: set[Node]) -> Region | None:
    if run.heading == 1 or is_meta_line(run.text):
        return Region.HEADER
    if run.heading:
        return None
    if run.linked * 2 > run.size and not _is_sentence(run):
        return Region.FOREIGN
    if run.home in homes or run.in_list or run.in_table or run.prose:
        return None
    return Region.HEADER


def _after(run: Run, homes: set[Node]) -> Region | None:
    if is_meta_line(run.text):
        return Region.HEADER
    at_home = run.home in homes or _is_next_section(run.home, homes)
    if run.linked * 2 > run.size:
        return None if run.in_list and at_home else Region.FOREIGN
    if at_home or run.in_list or run.in_table or run.prose or run.heading:
        return None
    return Region.FOREIGN if run.size < _PARAGRAPH else None


def _is_next_section(home: Node, homes: set[Node]) -> bool:
    """Whether an element is a section beside or within those that hold the text."""
    return home.name == "section" and any(home.parent in (text, text.parent) for text in homes)


def _around_the_core(runs: list[Run], root: Node, apart: set[int], title: int) -> dict[int, Region]:
    """What stands before and after the element that holds nearly all of the article's text."""
    total = sum(run.weight for run in runs)
    held: Counter[Node] = Counter()
    for run in runs:
        for node in _below(run.home, root):
            held[node] += run.weight
    found: dict[int, Region] = {}
    for share, region in ((_DECIDES_END, Region.FOREIGN), (_DECIDES_START, Region.HEADER)):
        core = _core(held, total * share)
        if core is None:
            continue
        inner = [index for index, run in enumerate(runs) if core in _below(run.node, root)]
        outer = runs[inner[-1] + 1 :] if region is Region.FOREIGN else runs[: inner[0]]
        going_on = {
            run.order for run in outer if _goes_on(run, core, root, titled=run.order > title)
        }
        apart |= going_on
        found |= {run.order: region for run in outer if run.order not in going_on}
    return found


def _goes_on(run: Run, core: Node, root: Node, *, titled: bool) -> bool:
    """Whether a run outside of the core reads like more of the text: a lead, a last section.

    Args:
        run: the run.
        core: the element that holds nearly all of the text.
        root: the element taken for the article.
        titled: whether the article's title stands above the run.
    """
    around = _below(run.node, root)
    inner = set(core.ancestors())
    apart = [node for node in around if node not in inner]
    if any(not named.words(node.names).isdisjoint(named.FURNITURE) for node in apart if node.names):
        return False
    if not apart or (titled and _is_lead(run, core)):
        return True
    branch = apart[-1]
    if branch.name == "p" or branch.name in HEADINGS:
        return True
    if branch.linked * _FEW_LINKS >= branch.size:
        return False
    sister = next((node for node in inner if node.parent is branch.parent), core)
    if branch.name == sister.name and _is_part(branch, sister):
        return True
    leads = branch.name == "div" and branch.index < core.index
    return branch.prose * 2 > branch.size and (branch.name == "section" or leads)


def _is_part(branch: Node, sister: Node) -> bool:
    """Whether an element is called like a text's end, or like the text beside it and reads so.

    Under a heading, or as a quotation, a part may be a list or a sentence; an address is none.
    """
    if not named.words(branch.names).isdisjoint(named.ENDS):
        return True
    if branch.names != sister.names:
        return False
    first = next(iter(branch.children), None)
    begins = first is not None and (first.name in HEADINGS or first.name == "blockquote")
    if begins and branch.weight * 3 > branch.size:
        return True
    return bool(branch.names) and branch.prose * 2 > branch.size


def _is_lead(run: Run, core: Node) -> bool:
    """Whether a run is a paragraph before the core, with few links at most."""
    few = run.linked * _FEW_LINKED < run.size
    return run.node.index < core.index and few and _is_paragraph(run)


def _core(held: Counter[Node], least: float) -> Node | None:
    """The innermost element that holds so much of the text."""
    enough = [node for node, weight in held.items() if weight and weight >= least]
    return max(enough, key=lambda node: node.index, default=None)


def _below(node: Node, root: Node) -> list[Node]:
    found: list[Node] = []
    around: Node | None = node
    while around is not None and around is not root:
        found.append(around)
        around = around.parent
    return [] if around is None else found


def _drop_last_headings(runs: list[Run], found: dict[int, Region]) -> None:
    """A heading that nothing follows announced what was left out."""
    for run in reversed(runs):
        if run.order in found:
            continue
        if not run.heading:
            return
        found[run.order] = Region.FOREIGN
