"""Two pages have the same title, so nobody can tell them apart in search results and tabs.

Mostly one is a copy that was to get a title of its own. The finding stands at the later page, and
where more than three have one title at the second and the third alone, for then a template is at
fault. Left
alone are pages of one name in several folders (translations, versions), lists (pages of tags,
authors, an archive), numbered pages, copies that name the other as their address (canonical),
titles of fewer than three words ("Getting started" is the title of a page in many a part of the
documentation), and pages without text.

Bad, on `tides/index.html` and `currents/index.html`:

    <title>Why the tide keeps two clocks</title>

Good:

    <title>What the current does at the headland</title>

Check the whole site in one run: `readcheck check public/`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.checks.base import Check
from readcheck.claims.model import ClaimKind
from readcheck.findings import Finding, Severity
from readcheck.patterns import lazy
from readcheck.site.model import Breach

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from readcheck.analysis import Analysis
    from readcheck.claims.model import Claim
    from readcheck.site.model import Answer, Data, Page
    from readcheck.site.pages import Site

RULE = "title-duplicate"
_STATED = frozenset({Origin.META, Origin.FRONT_MATTER})
_FEWEST_WORDS = 3
_FEWEST_CHARACTERS = 8  # Of a title in a script that puts no spaces between words.
_FEWEST_BLOCKS = 3  # Of a page that says something.
_MOST = 2  # Later pages that are told: where more have one title a template is at fault.
_SHOWN = 80  # Characters of a title.
_LONGEST = 300
_LISTS = lazy(
    r"(?i)(?:^|/)(?:tags?|categor(?:y|ies)|topics?|authors?|users?|by|archives?|page|search|series"
    r"|(?:page[-_]?)?\d{1,4})(?:/|\.\w+\Z|\Z)"
)


def find(analysis: Analysis) -> Iterator[Finding]:
    """A suspicion at the title of a page with a text of its own."""
    title = next(filter(_is_title, analysis.claims), None)
    article = analysis.article
    if title is None or _LISTS.search(article.source.path.replace("\\", "/")):
        return
    if sum(1 for _ in zip(article.body, range(_FEWEST_BLOCKS), strict=False)) < _FEWEST_BLOCKS:
        return
    data = {"claimed": (title.value or "")[:_LONGEST], "language": article.language or ""}
    yield Finding(RULE, Severity.WARNING, "", title.span, data=data)


def confirm(data: Mapping[str, object], here: Page, site: Site) -> Breach | Answer:
    """Whether an earlier page has the same title."""
    twin = site.gathered(_Titles).twins.get(here.path)
    if twin is None:
        return site.untold
    message = f"the title {str(data['claimed'])[:_SHOWN]!r} is that of {twin}, too"
    return Breach(message, {"claimed": data["claimed"], "page": twin})


def _is_title(claim: Claim) -> bool:
    return (
        claim.own
        and claim.kind is ClaimKind.TITLE
        and claim.key == "title"
        and claim.origin in _STATED
    )


def _tells(title: str) -> bool:
    """Whether a title, without the name of its site, is long enough to be one page's."""
    from readcheck.claims.verify.titles import parts
    from readcheck.wording.plain_text import words

    longest = words(max(parts(title), key=len, default=""))
    spaced = all(map(str.isascii, longest))
    many = not spaced and sum(map(len, longest)) >= _FEWEST_CHARACTERS
    return many or len(longest) >= _FEWEST_WORDS


class _Titles:
    """The first page with each title, and what is to be told of those that have it, too."""

    def __init__(self) -> None:
        # The path of the first page with a title, by the paths of later ones.
        self.twins: dict[str, str] = {}
        self._first: dict[tuple[object, str], Page] = {}
        self._shared: dict[tuple[object, str], _Shared | None] = {}  # None for what tells nothing.

    def add(self, page: Page, data: Data) -> None:
        """Take in the title of a page."""
        title = " ".join(str(data["claimed"]).casefold().split())
        key = data["language"], title
        first = self._first.setdefault(key, page)
        if first is page:
            return
        if key not in self._shared:
            self._shared[key] = _Shared(first) if _tells(title) else None
        shared = self._shared[key]
        twin = None if shared is None else shared.twin(page)
        if twin is not None:
            self.twins[page.path] = twin.path


class _Shared:
    """A title that several pages have."""

    def __init__(self, first: Page) -> None:
        from readcheck.site.pages import Distinct  # A hook that reads one page needs nothing of it.

        self._distinct = Distinct()
        self._first = first if self._distinct.takes(first) else None
        self._told = 0

    def twin(self, page: Page) -> Page | None:
        """The earlier page, if a later one is to be told from it."""
        if not self._distinct.takes(page):
            return None
        if self._first is None:
            self._first = page
            return None
        self._told += 1
        return self._first if self._told <= _MOST else None


CHECK = Check(severity=Severity.WARNING, find=find, confirm=confirm, gather=_Titles)
