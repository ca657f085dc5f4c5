"""The page's canonical address and its `og:url` lead to different pages.

A template that names the first page as the canonical address of all pages takes them out of search
results, and an `og:url` of the first page sends who follows a shared link there. Both must name
this page. Ways to write one address (`www.`, a slash at the end, `index.html`, `http`) are no
difference, and neither are versions of a page (`/docs/18/` and `/docs/current/`) and addresses on
two hosts, for articles are published by several.

Bad, on every page of a site:

    <link rel="canonical" href="https://example.org/">
    <meta property="og:url" content="https://example.org/tides/">

Good:

    <link rel="canonical" href="https://example.org/tides/">
    <meta property="og:url" content="https://example.org/tides/">
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.checks.base import Check
from readcheck.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis

RULE = "address-mismatch"
_CANONICAL, _SHARED = "canonical", "og:url"
_SHOWN = 120  # Characters of an address.


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding at a canonical address that is another page's by og:url."""
    stated = {d.key: d for d in analysis.article.data if d.origin is Origin.META}
    if _CANONICAL not in stated or _SHARED not in stated:
        return
    canonical, shared = stated[_CANONICAL], stated[_SHARED]
    ours, theirs = str(canonical.value).strip(), str(shared.value).strip()
    if ours == theirs:
        return
    from readcheck.site.pages import address_of

    one, other = address_of(ours), address_of(theirs)
    if one is None or other is None or one[0] != other[0] or _page(one[1]) == _page(other[1]):
        return
    message = f"the canonical address is {ours[:_SHOWN]!r}, but og:url says {theirs[:_SHOWN]!r}"
    data = {"claimed": ours, "other": theirs}
    yield Finding(
        RULE, Severity.WARNING, message, canonical.span, data=data, related=(shared.span,)
    )


def _page(path: str) -> str:
    """The last part of a path, which names the page wherever it lies; empty for the first page."""
    return path.rpartition("/")[2].casefold()


CHECK = Check(severity=Severity.WARNING, find=find)
