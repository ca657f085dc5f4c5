"""Two pages have the same title, so nobody can tell them apart in search results and tabs.

Mostly one is a copy that was to get a title of its own. The finding stands at the later page, and
where more than three have one title at the second alone, for then a template is at fault. Left
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

from typing import TYPE_CHECKING, NamedTuple

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
    from readcheck.site.model import Answer, Page
    from readcheck.site.pages import Site

RULE = "title-duplicate"
_STATED = frozenset({Origin.META, Origin.FRONT_MATTER})
_FEWEST_WORDS = 3
_FEWEST_CHARACTERS = 8  # Of a title in a script that puts no spaces between words.
_FEWEST_BLOCKS = 3  # Of a page that says something.
_MANY = 3  # Later pages with one title: a template is at fault.
_SHOWN = 80  # Characters of a title.
_LONGEST = 300
_LISTS = lazy(
    r"(?i)(?:^|/)(?:tags?|categor(?:y|ies)|topics?|authors?|users?|by|archives?|page|search|series"
    r"|(?:page[-_]?)?\d{1,4})(?:/|\.\w+\Z|\Z)"
)


class _Twin(NamedTuple):
    """The first page with a title, and how many others have it that are not told."""

    first: str
    others: int


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
    twin = site.once(_twins).get(here.path)
    if twin is None:
        return site.untold
    others = f" and {twin.others:,} others" if twin.others else ""
    message = f"the title {str(data['claimed'])[:_SHOWN]!r} is that of {twin.first}{others}, too"
    return Breach(message, {"claimed": data["claimed"], "page": twin.first})


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


def _twins(site: Site) -> dict[str, _Twin]:
    """What is to be told of pages whose title an earlier one has, by their paths."""
    suspected = [*site.suspected(RULE)]
    if len(suspected) < 2:  # noqa: PLR2004 - it takes two
        return {}
    from readcheck.site.pages import distinct  # A hook that reads one page needs nothing of it.

    groups: dict[tuple[object, str], list[Page]] = {}
    for page, data in suspected:
        title = " ".join(str(data["claimed"]).casefold().split())
        groups.setdefault((data["language"], title), []).append(page)
    found: dict[str, _Twin] = {}
    for (_, title), group in groups.items():
        apart = distinct(group) if len(group) > 1 and _tells(title) else []
        first, *later = apart or group[:1]
        many = len(later) >= _MANY
        for page in later[:1] if many else later:
            found[page.path] = _Twin(first.path, len(later) - 1 if many else 0)
    return found


CHECK = Check(severity=Severity.WARNING, find=find, confirm=confirm)
