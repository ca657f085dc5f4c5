"""Published word counts held against every way of counting that generators use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Kind, Origin, Region
from readcheck.claims.model import Outcome, Verdict
from readcheck.claims.verify.doubt import holds_if
from readcheck.reading.content import PART, Amount
from readcheck.reading.counting import spaces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.article.model import Block
    from readcheck.claims.model import Claim
    from readcheck.reading.content import Content

# Of two real sites' right pages 472 of 509 are within 5 % of one plain count; on a page, unlike in
# a draft, the article also has to be found, with or without its author's box and such.
_TOLERANCE, _PAGE_TOLERANCE = 0.05, 0.1
_RULES = ("spaces", "text-words", "ghost", "wordpress")
_RAW_RULES = ("npm", "raw-spaces", "fenceless-segments")  # Of a page these are known roughly.
_CJK_RULES = ("jekyll-auto", "runes", "visible-characters", "symbols", "hexo-words", "icarus")
# What else is counted where the page names its generator.
_OWN_RULES = {"hexo": ("stellar",), "vuepress": ("vuepress",)}
# Speeds by which some templates turn minutes back into a "word count".
_SPEEDS = (180, 200, 225, 238, 250, 265, 275, 300)
_NEAR = 0.02
_SPARE = 20  # A title, a byline or a caption more or less is no other text.
_PARTS = {
    Kind.HEADING: "headings",
    Kind.CAPTION: "captions",
    Kind.TABLE_CELL: "tables",
    Kind.CODE: "code",
    Kind.IMAGE: "alternative texts",
}
# Of 309 marked pages (the half that is looked at) with their marked words as a count, a lower share
# would hide counts a third too low on pages that are read right, and a higher one would flag more
# right counts where the page's end or its boxes are read wrongly.
_SURE_SHARE = 0.7
_PARAGRAPH = 80  # characters: shorter blocks may be labels
_SENTENCE_ENDS = tuple(".!?…:;\"'”’»)")
_MANY = 3  # From so many times the words on, nobody says it in per cent.
_FUZZY = 100  # Hugo's .FuzzyWordCount: of 200 words it makes 300, of 299 as well.


def verify_words(
    content: Content, claims: Sequence[Claim], times: Sequence[Claim]
) -> list[Verdict]:
    """A verdict for each own word count of the page; `times` are its own reading times."""
    return [_verdict(content, claim, claims, times) for claim in claims]


def published_count(verdicts: Sequence[Verdict]) -> Amount | None:
    """What a page's generator counted, by the most precise count that the text bears out."""
    counts = [meant(verdict.claim) for verdict in verdicts if verdict.outcome is Outcome.HOLDS]
    return min(counts, key=lambda amount: amount.high - amount.low, default=None)


def meant(claim: Claim) -> Amount:
    """What a published count may stand for; a full hundred may be rounded up to."""
    low, high = round(claim.low or 0), round(claim.high or 0)
    if low == high and _is_fuzzy(low):
        low = high - _FUZZY
    return Amount(low, (low + high) // 2, high)


def _is_fuzzy(count: float) -> bool:
    return count % _FUZZY == 0


def _verdict(
    content: Content, claim: Claim, claims: Sequence[Claim], times: Sequence[Claim]
) -> Verdict:
    if claim.low is None or claim.high is None:
        return Verdict(claim, Outcome.CANNOT_TELL, f"no number of words: {claim.note}")
    if _counts_a_part(claim, claims):
        return Verdict(claim, Outcome.CANNOT_TELL, "it seems to count a part of the article")
    words = content.amount("plain").likely
    if words == 0:
        return Verdict(claim, Outcome.CANNOT_TELL, "there is no text to hold it against")
    made = _made_from_minutes(claim, times)
    bounds = claim.low, claim.high
    outcome, reason = _judge(bounds, content, words, made)
    doubt = ""
    if outcome is Outcome.OFF:
        doubt = PART if content.is_part and claim.low > words else ""
        doubt = doubt or holds_if(
            content, lambda reading: _judge(bounds, reading, words, made)[0] is Outcome.OFF
        )
        doubt = doubt or ("" if made else _by_kind(bounds, content) or _by_edges(bounds, content))
        doubt = doubt or _by_characters(bounds, content)
    if doubt:
        outcome, reason = Outcome.CANNOT_TELL, f"{doubt}; {reason}"
    low, _, high = (content.spread or content).usual("plain")
    computed = _counted(words)
    return Verdict(claim, outcome, reason, computed, (words, words), certain=low == high)


def _counted(words: int) -> str:
    return f"{words:,} {'word' if words == 1 else 'words'}"


def _counts_a_part(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether the same attribute has other numbers elsewhere, on paragraphs for instance."""
    return claim.origin is Origin.ATTRIBUTE and any(
        (other.origin, other.key) == (claim.origin, claim.key) and other.low != claim.low
        for other in claims
    )


def _amounts(content: Content) -> list[Amount]:
    own = (
        rule for name, found in _OWN_RULES.items() if name in content.generator for rule in found
    )
    rules = (*_RULES, *(_CJK_RULES if content.is_cjk else ()), *own)
    return [*map(content.amount, rules), *map(content.usual, _RAW_RULES)]


def _judge(
    bounds: tuple[float, float], content: Content, words: int, made: str
) -> tuple[Outcome, str]:
    low, high = bounds
    amounts = _amounts(content)
    value = f"{low:,g}" if low == high else f"{low:,g} to {high:,g}"
    code = f" ({content.code_words:,} of code among them)" if content.code_words else ""
    said = f"says {value} {'word' if high == 1 else 'words'}, but the text has {words:,}{code}"
    if low == high and _is_fuzzy(low) and any(_rounds_up_to(low, each) for each in amounts):
        return Outcome.HOLDS, f"the text has {_counted(words)}, rounded up"
    segmented = content.segmented is not None and _within(low, high, content.segmented, 0)
    if (
        made
        and not segmented
        and not any(_within(low, high, each, each.likely * _NEAR) for each in amounts)
    ):
        return Outcome.OFF, f"{said}: {made}"
    tolerance = _PAGE_TOLERANCE if content.is_page else _TOLERANCE
    if any(_within(low, high, each, max(each.likely * tolerance, _SPARE)) for each in amounts):
        return Outcome.HOLDS, f"the text has {_counted(words)}"
    if segmented:
        reason = f"the text has {words:,} characters, which a segmenter makes words of"
        return (Outcome.CANNOT_TELL, f"{reason}; {made}") if made else (Outcome.HOLDS, reason)
    if content.letters > words and high <= content.letters * (1 + tolerance):
        reason = "words of this script are not to be counted without a dictionary"
        return Outcome.CANNOT_TELL, f"{reason}; the text has {content.letters:,} letters"
    return Outcome.OFF, f"{said}: {_difference(low, words)}"


def _by_kind(bounds: tuple[float, float], content: Content) -> str:
    """What need not count to a generator that would make a count hold, in words.

    Of a page only: a template may have made some of the tables and code, which a draft shows.
    """
    low, high = bounds
    prose = (b for b in content.body if content.runs(b) and b.kind is not Kind.CAPTION)
    least = sum(spaces(block.text) for block in prose)
    spaced = not content.is_cjk and not content.letters
    if not (content.is_page and spaced and least <= low <= high <= content.amount("spaces").high):
        return ""
    parts = dict.fromkeys(_PARTS[block.kind] for block in content.body if block.kind in _PARTS)
    if not parts:
        return ""
    *most, last = parts
    names = f"{', '.join(most)} and {last}" if most else last
    return f"holds if not all {names} count"


def _by_edges(bounds: tuple[float, float], content: Content) -> str:
    """What of a page may be no text of its article, so that a lower count would hold, in words.

    A call to act or a list of sources under the last heading, and what is no paragraph of sentences
    (labels, short items, lines of links), is often a template's. Nothing of a page that was taken
    whole or was named is in doubt by that.
    """
    low, high = bounds
    spaced = not content.is_cjk and not content.letters
    article = content.article
    furnished = any(each.region is Region.FOREIGN and each.text for each in article.blocks)
    if not (content.is_page and spaced and furnished) or article.selected:
        return ""
    body = content.sure
    last = max((i for i, each in enumerate(body) if each.kind is Kind.HEADING), default=len(body))
    core = sum(spaces(block.text) for block in body[:last] if _is_paragraph(block, content))
    amount = content.amount("spaces")
    least = max(core * (1 - _PAGE_TOLERANCE), amount.likely * _SURE_SHARE)
    if not least <= low <= high <= amount.high:
        return ""
    return "holds if the last section or what is no paragraph of sentences does not count"


def _is_paragraph(block: Block, content: Content) -> bool:
    """Whether a block is a paragraph of whole sentences that are not mainly links."""
    text = block.text.rstrip()
    if not content.runs(block) or block.kind is Kind.CAPTION or len(text) < _PARAGRAPH:
        return False
    linked = sum(mark.end - mark.start for mark in block.marks if mark.element.tag == "a")
    return text.endswith(_SENTENCE_ENDS) and linked * 2 <= len(text)


def _by_characters(bounds: tuple[float, float], content: Content) -> str:
    """Whether a count of words is that of the page's characters: some of Hexo's themes say so."""
    symbols = content.amount("symbols")
    near = content.is_page and _within(*bounds, symbols, symbols.likely * _NEAR)
    return f"the text has {symbols.likely:,} characters" if near else ""


def _difference(claimed: float, words: int) -> str:
    if claimed > _MANY * words:
        return f"{claimed / words:,.0f} times as many"
    return f"{abs(claimed - words) / words:.0%} {'more' if claimed > words else 'fewer'}"


def _rounds_up_to(hundred: float, amount: Amount) -> bool:
    return amount.low < hundred and amount.high >= hundred - _FUZZY


def _within(low: float, high: float, amount: Amount, spare: float) -> bool:
    return low <= amount.high + spare and high >= amount.low - spare


def _made_from_minutes(claim: Claim, times: Sequence[Claim]) -> str:
    for time in times:
        for speed in _SPEEDS:
            if time.low and time.low == time.high and claim.low == time.low * speed == claim.high:
                return f"it is the claimed {time.low:g} minutes times {speed}"
    return ""
