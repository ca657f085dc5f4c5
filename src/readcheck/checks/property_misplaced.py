"""A reading time or a word count is stated of a thing that has none, such as a person.

schema.org gives `timeRequired` to creative works and `wordCount` to articles
(https://schema.org/timeRequired, https://schema.org/wordCount). Where a template puts them one
brace too early or too late they belong to the author or the publisher: validators warn, and nobody
reads them. Types that are not schema.org's own, and those that are both (`["WebPage", "Article"]`),
are left alone.

Bad:

    {"@type": "Article", "author": {"@type": "Person", "name": "Ada Pier", "timeRequired": "PT5M"}}

Good:

    {"@type": "Article", "timeRequired": "PT5M", "author": {"@type": "Person", "name": "Ada Pier"}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.checks.base import Check
from readcheck.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.article.model import Datum

RULE = "property-misplaced"
# Types of schema.org (version 29) that are no creative works,
_NO_WORKS = frozenset(
    {
        *("AggregateRating", "Brand", "BreadcrumbList", "ContactPoint", "Corporation", "Country"),
        *("EducationalOrganization", "EntryPoint", "Event", "ItemList", "ListItem"),
        *("LocalBusiness", "MonetaryAmount", "NewsMediaOrganization", "Offer", "Organization"),
        *("Person", "Place", "PostalAddress", "Product", "PropertyValue", "ReadAction", "Rating"),
        *("SearchAction", "Service", "SpeakableSpecification", "Store"),
    }
)
# and those that are works and no articles.
_NO_ARTICLES = frozenset(
    {
        *("AudioObject", "Blog", "Book", "Clip", "CollectionPage", "Comment", "Course", "Dataset"),
        *("HowTo", "ImageObject", "Movie", "PodcastEpisode", "ProfilePage", "Recipe", "Review"),
        *("SearchResultsPage", "SoftwareApplication", "VideoObject", "WebPage", "WebSite"),
    }
)
_WITHOUT = {"timeRequired": _NO_WORKS, "wordCount": _NO_WORKS | _NO_ARTICLES}


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each reading time and word count of a thing that has none."""
    for datum in analysis.article.data:
        if datum.key in _WITHOUT and datum.origin in {Origin.JSON_LD, Origin.MICRODATA}:
            types = datum.owner.split()
            if types and all(_bare(name) in _WITHOUT[datum.key] for name in types):
                yield _finding(datum, _bare(types[0]))


def _bare(name: str) -> str:
    """A type without the address of its vocabulary."""
    return name.rpartition("/")[2].rpartition(":")[2]


def _finding(datum: Datum, name: str) -> Finding:
    data = {"claimed": str(datum.value), "property": datum.key, "type": name}
    message = f"schema.org gives {_article(name)} {name} no {datum.key}"
    return Finding(RULE, Severity.WARNING, message, datum.span, data=data)


def _article(name: str) -> str:
    return "an" if name[:1] in set("AEIO") else "a"


CHECK = Check(severity=Severity.WARNING, find=find)
