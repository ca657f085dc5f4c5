"""Claims in attributes: `data-reading-time="5"`, `title="2187 words"`, `<time datetime>`."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.claims.data.values import count_claim, text_claim, time_claim
from readcheck.claims.model import ClaimKind
from readcheck.claims.own.element_names import names_reading_time, names_word_count
from readcheck.claims.own.ownership import Ownership
from readcheck.patterns import lazy
from readcheck.wording.key_names import TIME_KEYS, WORD_KEYS, normal_key
from readcheck.wording.lexicon import Role
from readcheck.wording.markup import masked
from readcheck.wording.phrases import find_phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Article, Datum
    from readcheck.claims.model import Claim

_PARTS = frozenset({"p", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "td", "figure"})
_LONGEST = 100  # Characters of a tooltip that tells a time; a longer one tells a story.
_TAG_AND_TEXT = 400
_DAY = len("2025-05-03")  # What all machine-readable dates begin with.
_MODIFIED = lazy(r"(?i)modif|updat|lastmod|revis")
# In WordPress themes the class "published updated" stands on a date of either meaning.
_EITHER = lazy(r"(?<![\w-])published(?![\w-])")
_PUBLISHED = lazy(r"(?i)publish|pubdate|posted|entry-date|post-date|post-meta|byline")


def find(article: Article) -> Iterator[Claim]:
    """The claims of data-*, title and datetime attributes; another article's only as amounts."""
    ownership = Ownership(article)
    data = [datum for datum in article.data if datum.origin is Origin.ATTRIBUTE]
    often = Counter(datum.key for datum in data)
    found: list[Claim] = []
    for datum in data:
        if not (_counts(datum) and (often[datum.key] > 1 or _is_part(datum))):
            own = ownership.at(datum.span, often[datum.key] if _is_data(datum) else 1)
            claim = _claim(datum, article, own=own)
            if claim is not None:
                found.append(claim)
    published = [claim for claim in found if claim.kind is ClaimKind.PUBLISHED]
    others = _of_others(published, ownership)
    yield from (claim for claim in found if claim not in others)


def _of_others(published: list[Claim], ownership: Ownership) -> list[Claim]:
    """Of several different days of publication those that are no page's own, but a list's.

    An article was published once: where the page tells different days, it is the one by the title;
    where these differ as well, it is none.
    """
    if not _differ(published):
        return []
    own = [claim for claim in published if ownership.at_title(claim.span)]
    return [claim for claim in published if claim not in own or _differ(own)]


def _differ(dates: list[Claim]) -> bool:
    return len({(claim.value or "")[:_DAY] for claim in dates}) > 1


def _is_data(datum: Datum) -> bool:
    return datum.key.startswith("data-")


def _counts(datum: Datum) -> bool:
    return normal_key(datum.key.removeprefix("data-")) in WORD_KEYS


def _is_part(datum: Datum) -> bool:
    """Whether it is about one paragraph: some editors put a word count on each."""
    return datum.element is not None and datum.element.tag in _PARTS


def _claim(datum: Datum, article: Article, *, own: bool) -> Claim | None:
    language = article.language
    if datum.key == "datetime" and str(datum.value).strip()[:1] == "P":
        return _duration(datum, article, own=own)
    if datum.key == "datetime":
        return _date(datum, _shown(article.source.text, datum)) if own else None
    if datum.key == "title":
        return _title(datum, language, own=own)
    name = normal_key(datum.key.removeprefix("data-"))
    if name in TIME_KEYS:
        return time_claim(datum, language, own=own)
    return count_claim(datum, language, own=own) if name in WORD_KEYS else None


def _shown(source: str, datum: Datum) -> str:
    """The text that follows the tag of an attribute."""
    ahead = source[datum.span.end : datum.span.end + _TAG_AND_TEXT]
    return ahead.partition(">")[2].partition("<")[0]


def _duration(datum: Datum, article: Article, *, own: bool) -> Claim | None:
    """The duration of a <time> whose words, or the words around it, say that it is for reading."""
    found = time_claim(datum, article.language, own=own)
    if found is None or _is_said_in_words(datum, article):
        return None  # The words are the claim, and mending them mends the attribute.
    if datum.element is not None and names_reading_time(datum.element):
        return found
    source = article.source.text
    before = source[max(datum.span.start - _LONGEST, 0) : datum.span.start].rpartition("<")[0]
    after = source[datum.span.end : datum.span.end + _LONGEST].partition(">")[2]
    text = masked(f"{before} {after}")
    shown = after.partition("<")[0]
    told = any(
        phrase.evidence in {"label", "read"}
        and 0 < phrase.value_start - len(before) <= len(shown)
        and phrase.quantity.role is Role.MINUTES
        for phrase in find_phrases(text, article.language)
    )
    return found if told else None


def _is_said_in_words(datum: Datum, article: Article) -> bool:
    """Whether the text of the element says a time, too."""
    shown = masked(_shown(article.source.text, datum))
    phrases = find_phrases(shown, article.language)
    return any(phrase.quantity.role is Role.MINUTES for phrase in phrases)


def _date(datum: Datum, shown: str) -> Claim | None:
    """The date of a <time>: its element's names and its own words say what happened then."""
    names = datum.element.names if datum.element is not None else ""
    if _MODIFIED.search(shown):
        return text_claim(datum, ClaimKind.MODIFIED)
    if _MODIFIED.search(names):
        either = bool(_EITHER.search(names))
        return None if either else text_claim(datum, ClaimKind.MODIFIED)
    pubdate = datum.element is not None and "pubdate" in datum.element.attributes
    if pubdate or _PUBLISHED.search(names):
        return text_claim(datum, ClaimKind.PUBLISHED)
    return None


def _title(datum: Datum, language: str | None, *, own: bool) -> Claim | None:
    """A tooltip's claim: the element names it, or the words leave no doubt."""
    named = datum.element is not None and names_reading_time(datum.element)
    counted = datum.element is not None and names_word_count(datum.element)
    text = str(datum.value).strip()
    phrases = find_phrases(text[:_LONGEST], language)
    if len(phrases) != 1 or len(text) > _LONGEST:
        return None
    phrase = phrases[0]
    if phrase.quantity.role is Role.WORDS:
        whole = phrase.value_end - phrase.value_start == len(text)
        return count_claim(datum, language, own=own) if named or counted or whole else None
    if named or phrase.evidence == "label":
        return time_claim(datum, language, own=own)
    alone = phrase.evidence == "read" and phrase.end - phrase.start == len(text)
    return time_claim(datum, language, own=own) if alone else None
