"""What the names that authors give to elements (class, id, role, label) say about their content.

Names are evidence, never proof: who asks weighs them against how much prose an element holds.
"""

from __future__ import annotations

import re
from functools import lru_cache

from readcheck.article.html.tags import names as _set
from readcheck.patterns import lazy

COMMENTS = _set(
    "comment comments commentlist disqus replies respond livefyre coral webmention webmentions "
    "giscus utterances gitalk valine waline twikoo artalk remark42 cusdis commento"
)
ADS = _set("ad ads adv advert advertisement adsbygoogle adslot dfp")
# Words that name what stands beside an article on any site. They match whole words of a name
# ("post-related", "relatedPosts"), so that "shared-header" or "uncommented" is none of them.
STRONG = ADS | _set(
    "related recommend recommended recommendation recommendations recirc recirculation readnext "
    "upnext share sharing shares sharer sharedaddy addtoany addthis socials sociallinks "
    "newsletter newsletters subscribe subscription signup optin mailchimp "
    "sponsor sponsored outbrain taboola "
    "promo promos promotion cookie cookies consent gdpr ccpa onetrust modal popup lightbox "
    "overlay breadcrumb breadcrumbs pagination pager paywall trending popular latest morefrom "
    "teaser teasers donate donation sidebar cta bio contributor contributors copyright "
    "disclosure messenger masthead colophon navheader navfooter"
)
# Words of small things that stand beside an article, if they are small indeed.
SMALL = _set("author authors writer writers print disclaimer legal attribution msg")
# Words that often do, but also name parts of an article; what little prose they hold decides.
WEAK = _set(
    "nav navbar navigation navi menu rail aside footer toolbar banner social reply "
    "toc toctree tags taglist tagcloud categories widget widgets carousel slider gallery "
    "slideshow card cards byline author authors meta rating ratings vote votes "
    "feedback survey print edit login legal disclaimer navbox noprint topics tag category "
    "credits credit dateline timestamp poll quiz next prev previous recent"
)
FURNITURE = COMMENTS | STRONG | SMALL | WEAK
# Words that authors and templates give to the last part of a text.
ENDS = _set("conclusion conclusions epilogue outro afterword postscript faq faqs takeaways summary")
CAPTIONS = _set("caption captions credit credits figcaption")

_ARTICLE = lazy(
    r"article-?body|(?:article|entry|post|story|blog|page|main|news)[-_]{0,2}"
    r"(?:content|body|text|inner)|(?:^|[\s_-])(?:h-?entry|hentry|prose|markdown-body|richtext|"
    r"rich-text|rtf|wysiwyg|rst-content|mw-parser-output)(?:$|[\s_-])",
)
_NOTE = lazy(
    r"(?:^|[\s_-])(?:foot|end)-?notes?(?:$|[\s_-])|(?:^|\s)doc-(?:foot|end)notes?(?:$|\s)"
    r"|(?:^|\s)note(?:$|\s)",
    re.IGNORECASE,
)
# What generators call the boxes of a text that are set apart: "starlight-aside--caution".
_ADMONITION = lazy(
    r"(?:^|[\s_-])(?:notes?|callout|admonition|tip|warning|info|pullquote|caution|danger|important"
    r"|hint)(?:$|[\s_-])",
    re.IGNORECASE,
)
_NO_WORD = lazy(r"[\W_]+")
_SPLIT = lazy(r"[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])")
# "has-sidebar", "no-comments": a state of the page, not what the element is.
_STATES = _set("has no not with without hide hides is js use")
# Names with more words between hyphens are made of a heading's ("how-to-share-a-file").
_LONGEST_NAME = 3
# "wp-block-post-author__biography": what WordPress puts before the names of all its blocks.
_BLOCK = "wp-block-"
# "print:mx-0", "[--share:1px]": utility classes say how an element looks, and when.
_UTILITIES = (":", "[")
_NONE: frozenset[str] = frozenset()
_KEPT = 8_192  # Names that are remembered: those of the last pages.
# "table_root__adKqa": what CSS modules add to a name so that it is the only one.
_HASH = lazy(r"__(?=[a-z]*[A-Z0-9])[A-Za-z0-9]{5,6}\Z")


@lru_cache(maxsize=_KEPT)
def words(names: str) -> frozenset[str]:
    """The words that names are made of: "relatedPosts post-list" has related, posts, post, list."""
    return frozenset().union(*map(_words_of, names.split()))


@lru_cache(maxsize=_KEPT)
def _words_of(given: str) -> frozenset[str]:
    """The words of one name."""
    if any(mark in given for mark in _UTILITIES):
        return _NONE
    name = _HASH.sub("", given.removeprefix(_BLOCK))
    parts = [part for part in _SPLIT.split(name) if part]
    if not parts or parts[0].lower() in _STATES or name.count("-") >= _LONGEST_NAME:
        return _NONE
    return frozenset(map(str.lower, parts))


@lru_cache(maxsize=_KEPT)
def is_note(names: str) -> bool:
    """Whether a name is one that generators give to foot- and endnotes of a text."""
    return _NOTE.search(names) is not None


@lru_cache(maxsize=_KEPT)
def is_admonition(names: str) -> bool:
    """Whether a name is one that generators give to a box of a text: a note, a warning."""
    return _ADMONITION.search(names) is not None


def slug(text: str) -> str:
    """A heading as generators make an id of it, and an id as if made so, to hold side by side."""
    return "-".join(_NO_WORD.split(text.lower())).strip("-")


def is_article(names: str) -> bool:
    """Whether a name is one that templates give to the article's text."""
    return _ARTICLE.search(names.lower()) is not None
