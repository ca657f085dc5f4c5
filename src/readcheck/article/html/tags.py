"""What the HTML standard says about tag names: which end what, and which the browser renders how.

Names and categories are those of https://html.spec.whatwg.org/multipage/parsing.html.
"""

from __future__ import annotations


def names(text: str) -> frozenset[str]:
    """A set of names, written as words."""
    return frozenset(text.split())


VOID = names(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param "
    "source track wbr"
)
RAW_TEXT = names("script style xmp iframe noembed noframes")
ESCAPABLE_RAW_TEXT = frozenset({"title", "textarea"})
FOREIGN_CONTENT = frozenset({"svg", "math"})

HEADINGS = names("h1 h2 h3 h4 h5 h6")

# The standard's "special" category: an end tag of any other name never reaches beyond one of these.
SPECIAL = names(
    "address applet area article aside base basefont bgsound blockquote body br button "
    "caption center col colgroup dd details dir div dl dt embed fieldset figcaption "
    "figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html "
    "iframe img input keygen li link listing main marquee menu meta nav noembed noframes "
    "noscript object ol p param plaintext pre script search section select source style "
    "summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp"
)

# A start tag of these ends an open paragraph.
CLOSES_PARAGRAPH = names(
    "address article aside blockquote center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main "
    "menu nav ol p plaintext pre search section summary table ul xmp"
)

# The standard's "formatting" category.
FORMATTING = names("a b big code em font i nobr s small strike strong tt u")

# Elements whose end tag is implied wherever something around them ends.
IMPLIED_END = names("dd dt li optgroup option p rb rp rt rtc")

# What may stand in <head>; any other start tag ends it.
HEAD_CONTENT = names(
    "base basefont bgsound link meta noframes noscript script style template title"
)

SCOPE = names("applet caption html marquee object table td template th")
BUTTON_SCOPE = SCOPE | {"button"}
LIST_SCOPE = SCOPE | {"ol", "ul"}
TABLE_SCOPE = frozenset({"html", "table", "template"})
TABLE_PARTS = names("caption table tbody td tfoot th thead tr")

# Rendered on lines of their own (the standard's rendering section; unknown elements are inline).
BLOCK = names(
    "address article aside blockquote body button caption center dd details dialog dir "
    "div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head "
    "header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext "
    "pre search section select summary table tbody td tfoot th thead title tr ul xmp"
)

# Elements whose content no reader sees as text.
UNSEEN = names(
    "applet area audio base canvas col colgroup datalist embed frame frameset head iframe "
    "input link map meta meter noembed noframes noscript object optgroup option param "
    "progress rp rt rtc script select source style svg template textarea title track video"
)
