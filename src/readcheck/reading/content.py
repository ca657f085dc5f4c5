"""What a generator is handed to count: an article's rendered text, or its Markdown.

A generator counts its own rendered article or its own Markdown. We have the finished page or the
draft: the one is nearly the same text (the page's heading, line numbers beside code and such may
be in or out), the other has to be written anew. So every count is a range with a likeliest value.
"""

from __future__ import annotations

from functools import cached_property, partial
from itertools import chain, pairwise, zip_longest
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.model import Kind, Region
from readcheck.article.parse import input_format
from readcheck.patterns import lazy
from readcheck.reading import counting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from readcheck.article.model import Article, Block
    from readcheck.source import Span

_NOT_RUNNING = frozenset({Kind.CODE, Kind.TABLE_CELL, Kind.IMAGE})
# Markdown holds what its page does not show (comments, imports, table rules). Written anew from
# the pages of 119 real documents, its counts are 2.3 to 3.5 % short in the median, 10 to 11 % short
# in one of twenty, and 2 % over in another.
_UNSEEN_USUALLY, _UNSEEN_AT_MOST = 1.025, 1.11
_UNSEEN_CJK = 1.01, 1.04  # Markup is as much, but words there are characters: five times as many.
# Characters (letters) of the longest, a usual and the shortest word, on the average of a text. ICU
# makes words of 1.7 characters of Chinese and Japanese web sentences.
_CJK_WORD, _UNSPACED_WORD = (2.0, 1.7, 1.4), (5.5, 4.0, 3.0)
_LONGEST_CREDIT = 120  # characters of a line "Powered by Hugo & Theme"
_THEME = lazy(r"^https?://[^?#]*/([a-z]+-theme-[\w-]+)(?:\.git)?/?(?:[?#]|$)")
_TAG = lazy(r"<[^>]*+>?")  # One that is never closed goes to the end: none in it is closed either.
_HOST = lazy(r"https?://(?:www\.)?([^/?#:]+)")
_SITES = {
    "gohugo.io": "hugo",
    "jekyllrb.com": "jekyll",
    "hexo.io": "hexo",
    "ghost.org": "ghost",
    "docusaurus.io": "docusaurus",
    "getpelican.com": "pelican",
    "11ty.dev": "eleventy",
    "getzola.org": "zola",
    "mkdocs.org": "mkdocs",
    "quarto.org": "quarto",
    "wordpress.org": "wordpress",
    "gatsbyjs.com": "gatsby",
    "gatsbyjs.org": "gatsby",
    "astro.build": "astro",
}
_PARAGRAPH = 80  # characters: shorter blocks may be labels
_SENTENCE = 40  # characters: nothing so long is a label, if it ends as a sentence does
_NO_FURNITURE = frozenset({Kind.CODE, Kind.TABLE_CELL})
_SENTENCE_ENDS = tuple(".!?…:;\"'”’»)।؟")
_FIELDS = 11  # Words of a few names of fields, of an author, a date and a tag.
_FIGURE = 6  # Pieces of an image's tags between spaces: <figure>, <img, src=, alt= and so on.
PART = "the page may hold only a part of the article"


class Amount(NamedTuple):
    """How many words or characters a generator may have counted."""

    low: int
    likely: int
    high: int


class Content:
    """An article as its generator's counting rule sees it, with every count kept."""

    def __init__(
        self, article: Article, language: str, body: tuple[Block, ...] | None = None
    ) -> None:
        self.article = article
        self.language = language
        self.body = article.body if body is None else body  # The blocks that count.
        self._amounts: dict[str, Amount] = {}

    def amount(self, rule: str) -> Amount:
        """What a counting rule makes of the article.

        Raises:
            KeyError: there is no such rule.
        """
        if rule not in self._amounts:
            self._amounts[rule] = RULES[rule](self)
        return self._amounts[rule]

    def usual(self, rule: str) -> Amount:
        """The likeliest count alone, as a range over the readings that this content stands for."""
        likely = self.amount(rule).likely
        return Amount(likely, likely, likely)

    @cached_property
    def spread(self) -> Spread | None:
        """The same article in every plausible reading at once; None where nothing is in doubt."""
        doubted = any(block.doubt is not None and block.text for block in self.article.blocks)
        return Spread(self) if doubted else None

    @property
    def sure(self) -> tuple[Block, ...]:
        """Those of its blocks that count by every reading that this content stands for."""
        return self.body

    @staticmethod
    def runs(block: Block) -> bool:
        """Whether a block is running prose or a heading under the article's own."""
        return block.kind not in _NOT_RUNNING and block.kind is not Kind.HEADING

    @classmethod
    def is_paragraph(cls, block: Block, least: int = _PARAGRAPH) -> bool:
        """Whether a block is a paragraph of whole sentences that are not mainly links."""
        text = block.text.rstrip()
        if not cls.runs(block) or block.kind is Kind.CAPTION or len(text) < least:
            return False
        linked = sum(mark.end - mark.start for mark in block.marks if mark.element.is_link)
        return text.endswith(_SENTENCE_ENDS) and linked * 2 <= len(text)

    @cached_property
    def inner(self) -> Content:
        """The article from its first sentences, code or table to its last.

        What stands around these in lines and lists may be a template's, but not in a draft, and
        not where somebody named the text. Of scripts without spaces nothing is told by that.
        """
        if not self.is_page or self.article.selected or self.is_cjk or self.letters:
            return self
        body = self.sure
        at = [
            index
            for index, block in enumerate(body)
            if block.kind in _NO_FURNITURE or self.is_paragraph(block, _SENTENCE)
        ]
        inner = body[at[0] : at[-1] + 1] if at else body
        return self if inner == body else Content(self.article, self.language, inner)

    @cached_property
    def whole(self) -> str:
        """All text that counts in any reading that this content stands for."""
        return self.rendered

    @cached_property
    def letters(self) -> int:
        """Letters of Thai, Lao, Khmer and Burmese, which are written without spaces."""
        return counting.unspaced(self.rendered)

    @cached_property
    def segmented(self) -> Amount | None:
        """Words that a segmenter may make of Chinese, Japanese, Thai and such; None of others."""
        text = self.rendered
        characters = counting.count_of(counting.HAN + counting.KANA, text)
        if not characters and not self.letters:
            return None
        own = counting.HAN + counting.KANA + counting.UNSPACED
        beside = counting.words_beside(own, text)
        longest, usual, shortest = (
            beside + round(characters / cjk + self.letters / other)
            for cjk, other in zip(_CJK_WORD, _UNSPACED_WORD, strict=True)
        )
        return Amount(longest, usual, shortest)

    @cached_property
    def images(self) -> int:
        """How many images the article's own text holds."""
        return sum(block.kind is Kind.IMAGE for block in self.body)

    @cached_property
    def rendered(self) -> str:
        """The text with tags taken off, a block a line; alternative texts are no part of it."""
        return "\n".join(block.text for block in self.body if block.kind is not Kind.IMAGE)

    @cached_property
    def written(self) -> str:
        """The rendered text with its character references, as tags are taken off HTML as it is."""
        if not self.is_page:
            return _escaped(self.rendered)
        source = self.article.source.text
        return "\n".join(_written(b, source) for b in self.body if b.kind is not Kind.IMAGE)

    @cached_property
    def stripped(self) -> str:
        """The written text as it is where nothing is put in the place of tags.

        What only tags part is one word then: a heading and its first paragraph, where the renderer
        puts no line between them, and lines of code, where each is an element. A page that keeps
        its lines tells that; of others this is what most such renderers make of them.
        """
        body = [block for block in self.body if block.kind is not Kind.IMAGE]
        source = self.article.source.text
        as_html = partial(_as_it_stands, source=source) if self.is_page else _in_one_line
        texts = [as_html(block) for block in body]
        apart = [block.kind is not Kind.HEADING for block in body[:-1]]
        if self.keeps_lines:
            apart = [_are_apart(*pair, source) for pair in pairwise(body)]
        ends = ["\n" if each else "" for each in apart]
        return "".join(chain.from_iterable(zip_longest(texts, ends, fillvalue="")))

    @cached_property
    def keeps_lines(self) -> bool:
        """Whether it is a page with the white space that its renderer put between paragraphs."""
        source = self.article.source.text
        return self.is_page and all(
            _are_apart(before, after, source)
            for before, after in pairwise(self.body)
            if before.kind is after.kind is Kind.PARAGRAPH
        )

    @cached_property
    def running(self) -> str:
        """The rendered text without code and tables."""
        return "\n".join(block.text for block in self.body if block.kind not in _NOT_RUNNING)

    @cached_property
    def is_cjk(self) -> bool:
        """Whether the text is mainly Chinese, Japanese or Korean: more characters than runs."""
        eastern = counting.HAN + counting.KANA + counting.HANGUL
        characters = counting.count_of(eastern, self.rendered)
        return characters > counting.spaces(self.rendered)

    @cached_property
    def glued(self) -> str:
        """The text of all blocks without anything between them, alternative texts too."""
        return "".join(block.text for block in self.body)

    @cached_property
    def heading(self) -> str:
        """The article's own heading, where it stands in the text; templates often write it."""
        return next((block.text for block in self.body if block.level == 1), "")

    @cached_property
    def code_lines(self) -> int:
        """How many lines its code blocks have."""
        code = (block.text for block in self.body if block.kind is Kind.CODE)
        return sum(text.strip("\n").count("\n") + 1 for text in code)

    @cached_property
    def code_words(self) -> int:
        """Words of code blocks, which most generators count."""
        return sum(len(block.text.split()) for block in self.body if block.kind is Kind.CODE)

    @cached_property
    def extras(self) -> str:
        """What may have been counted beside the text: texts of images, code's line numbers."""
        images = [block.text for block in self.body if block.kind is Kind.IMAGE]
        captions = [b.text for b in self.article.blocks if _is_a_leading_caption(b)]
        code = [block.text for block in self.body if block.kind is Kind.CODE]
        lines = [text.count("\n") + 1 for text in code] if self.is_page else []
        numbers = [" ".join(map(str, range(1, each + 1))) for each in lines]
        return "\n".join([self.article.title or "", *images, *captions, *numbers])

    @cached_property
    def generator(self) -> str:
        """What the page says it was made by, in small letters; empty where it does not say.

        For machines, or in its footer: "Powered by Hugo", with a link to Hugo's site. A theme or a
        plugin may name itself beside what it runs in.
        """
        said = [str(d.value).lower() for d in self.article.data if d.key == "generator"]
        return ", ".join(said) or next(self._credited(), "")

    def is_made_by(self, *generators: str) -> bool:
        """Whether the page says that it was made by one of these, in small letters."""
        return any(name in self.generator for name in generators)

    def _credited(self) -> Iterator[str]:
        """The generators whose own sites a page's footer links to by their names."""
        for address, text in self._credits():
            host = _HOST.match(address)
            named = host and _SITES.get(host[1].lower())
            if named and named == text.strip().lower():
                yield named

    @cached_property
    def themes(self) -> frozenset[str]:
        """The themes that a page's footer credits by links to their packages or repositories."""
        found = (_THEME.search(address.lower()) for address, _ in self._credits())
        return frozenset(match[1] for match in found if match)

    def _credits(self) -> Iterator[tuple[str, str]]:
        """The addresses and texts of links in short lines that are no part of the article."""
        for block in self.article.blocks:
            if block.region is Region.FOREIGN and len(block.text) <= _LONGEST_CREDIT:
                for mark in block.marks:
                    if mark.element.tag == "a":
                        address = mark.element.attributes.get("href", "")
                        yield address, block.text[mark.start : mark.end]

    @property
    def is_part(self) -> bool:
        """Whether the page says that it shows only a part of the article, as behind a paywall."""
        said = (d.value for d in self.article.data if d.key == "isAccessibleForFree")
        return any(str(value).strip().lower() == "false" for value in said)

    @cached_property
    def is_page(self) -> bool:
        """Whether only the finished page is at hand."""
        return input_format(self.article.format).rendered

    @cached_property
    def raw(self) -> str:
        """The draft after its front matter; of a finished page, what its Markdown may have been."""
        if self.is_page:
            return "\n\n".join(_markdown(block) for block in self.body)
        return self.article.source.text[self.article.start :]

    def over_rendered(self, count: Callable[[str], int]) -> Amount:
        """The amount that counting the rendered text gives."""
        likely = count(self.rendered)
        return Amount(
            max(likely - _some(count, self.heading), 0),
            likely,
            likely + _some(count, self.extras),
        )

    def over_written(self, count: Callable[[str], int]) -> Amount:
        """The amount that counting the text with its character references gives."""
        low, rendered, high = self.over_rendered(count)
        likely = count(self.written)
        more = likely - rendered
        return Amount(max(low + more, 0), likely, max(high + more, likely))

    def over_stripped(self, count: Callable[[str], int]) -> Amount:
        """The amount that counting the text gives where nothing is put in the place of tags."""
        low, written, high = self.over_written(count)
        stripped = count(self.stripped)
        least = max(low + stripped - written, 0)
        return Amount(least, stripped if self.keeps_lines else written, high)

    def over_raw(self, count: Callable[[str], int]) -> Amount:
        """The amount that counting the Markdown gives; exact where the Markdown is at hand."""
        seen = count(self.raw)
        if not self.is_page:
            return Amount(seen, seen, seen)
        usually, at_most = _UNSEEN_CJK if self.is_cjk else (_UNSEEN_USUALLY, _UNSEEN_AT_MOST)
        return Amount(
            min(seen, max(count(self.rendered) - _some(count, self.heading), 0)),
            round(seen * usually),
            round(seen * at_most) + _some(count, self.extras),
        )


class Spread(Content):
    """An article in every plausible reading of its page at once.

    What is likely is likely in the reading that was taken; a count begins where the narrow reading
    has it begin and ends where the wide one has it end.
    """

    def __init__(self, taken: Content) -> None:
        super().__init__(taken.article, taken.language, taken.body)
        self.taken = taken
        self.narrow = _reading(taken, taken.article.narrow)
        self.wide = _reading(taken, taken.article.wide)

    def amount(self, rule: str) -> Amount:
        """What a counting rule may make of the article in any reading."""
        return _spread(*(reading.amount(rule) for reading in self._readings))

    def usual(self, rule: str) -> Amount:
        """The likeliest count of each reading."""
        return _spread(*(reading.usual(rule) for reading in self._readings))

    @property
    def _readings(self) -> tuple[Content, ...]:
        """The one that was taken first."""
        return self.taken, self.narrow, self.wide

    @property
    def sure(self) -> tuple[Block, ...]:
        """Those of its blocks that count by every reading of the page."""
        return self.narrow.body

    @cached_property
    def whole(self) -> str:
        """All text that counts in any reading of the page."""
        return self.wide.rendered

    @cached_property
    def segmented(self) -> Amount | None:
        """Words that a segmenter may make of Chinese and such in any reading; None of others."""
        found = [reading.segmented for reading in self._readings]
        amounts = [amount for amount in found if amount is not None]
        return _spread(*amounts) if amounts else None


def _reading(taken: Content, body: tuple[Block, ...]) -> Content:
    """Another reading, or the one that was taken, with what it has counted, if it is the same."""
    same = len(body) == len(taken.body)  # Both hold the article's blocks, one more of them or less.
    return taken if same else Content(taken.article, taken.language, body)


def _spread(taken: Amount, *others: Amount) -> Amount:
    """A range over readings, of which the first is the likeliest."""
    readings = (taken, *others)
    low, high = min(each.low for each in readings), max(each.high for each in readings)
    return Amount(low, taken.likely, high)


def _escaped(text: str) -> str:
    """A text as every renderer writes it in HTML; some write quotes as references, too."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _written(block: Block, source: str) -> str:
    """A block's text with the character references that the source has in it."""
    if "&" not in source[block.span.start : block.span.end]:
        return block.text
    ends = [*(piece.start for piece in block.pieces[1:]), len(block.text)]
    return "".join(
        source[piece.source_start : piece.source_end]
        if source.startswith("&", piece.source_start)
        else block.text[piece.start : end]
        for piece, end in zip(block.pieces, ends, strict=True)
    )


def _as_it_stands(block: Block, source: str) -> str:
    """A block's text as its source has it, with nothing in the place of tags."""
    ends = [*(piece.start for piece in block.pieces[1:]), len(block.text)]
    return "".join(
        source[piece.source_start : piece.source_end]
        for piece, end in zip(block.pieces, ends, strict=True)
        if not _is_break(block.text[piece.start : end], source, piece.source_start)
    )


def _is_break(text: str, source: str, start: int) -> bool:
    """Whether a line's end stands for a tag."""
    return text == "\n" and source.startswith("<", start)


def _in_one_line(block: Block) -> str:
    """A draft's block in HTML, where lines of code are elements with nothing between them."""
    text = _escaped(block.text)
    return text.replace("\n", "") if block.kind is Kind.CODE else text


def _are_apart(before: Block, after: Block, source: str) -> bool:
    """Whether white space stands between two blocks, beside tags."""
    between = _TAG.sub("", source[before.span.end : after.span.start])
    return between != "".join(between.split())


def _is_a_leading_caption(block: Block) -> bool:
    """Whether it is the words under the picture that an article, or its template, begins with."""
    return block.kind is Kind.CAPTION and block.region is Region.HEADER


def _some(count: Callable[[str], int], text: str) -> int:
    """How much a text adds; some rules find one word in nothing."""
    return count(text) if text.strip() else 0


def _markdown(block: Block) -> str:
    """The Markdown that a rendered block may have been made from."""
    if block.kind is Kind.CODE:
        return f"```text\n{block.text}\n```"
    if block.kind is Kind.HEADING:
        return f"{'#' * block.level} {block.text}"
    if block.kind is Kind.IMAGE:
        return f"![{block.text}]({_address(block)})"
    marker = {Kind.LIST_ITEM: "- ", Kind.QUOTE: "> ", Kind.TABLE_CELL: "| "}.get(block.kind, "")
    links = [
        (mark.end, mark.element.attributes.get("href", ""))
        for mark in block.marks
        if mark.element.tag == "a"
    ]
    return marker + _linked(block.text, links)


def _address(block: Block) -> str:
    return block.path[-1].attributes.get("src", "image.png") if block.path else "image.png"


def _linked(text: str, links: list[tuple[int, str]]) -> str:
    parts: list[str] = []
    done = 0
    for end, address in sorted(links):
        parts += [text[done:end], f"]({address})"]
        done = max(done, end)
    return "".join([*parts, text[done:]])


def _rendered(count: Callable[[str], int]) -> Callable[[Content], Amount]:
    return lambda content: content.over_rendered(count)


def _as_written(count: Callable[[str], int]) -> Callable[[Content], Amount]:
    return lambda content: content.over_written(count)


def _stripped(count: Callable[[str], int]) -> Callable[[Content], Amount]:
    return lambda content: content.over_stripped(count)


def _sanitized(count: Callable[[str], int]) -> Callable[[Content], Amount]:
    """Of what sanitize-html leaves, which writes three characters as references again."""
    return _rendered(lambda text: count(_escaped(text)))


def _raw(count: Callable[[str], int]) -> Callable[[Content], Amount]:
    return lambda content: content.over_raw(count)


def _running(content: Content) -> Amount:
    likely = counting.word_runs(content.running)
    return Amount(max(likely - counting.word_runs(content.heading), 0), likely, likely)


def _with_gutters(content: Content) -> Amount:
    """Words, and the number that a template puts before each line of code."""
    low, likely, high = content.over_rendered(counting.jekyll_auto)
    return Amount(low, likely + content.code_lines, max(high, likely + content.code_lines))


def _plain(content: Content) -> Amount:
    """Words; in a script without spaces its characters, or the words that they may make."""
    if content.letters > counting.spaces(content.rendered) and content.segmented is not None:
        return content.segmented
    return content.over_rendered(counting.jekyll_auto if content.is_cjk else counting.spaces)


def _hexo_words(chinese: float) -> Callable[[Content], Amount]:
    return _stripped(lambda text: counting.hexo_words(text, chinese))


def _glued(content: Content) -> Amount:
    """Words of the Markdown's nodes, of which those of HTML, as figures are, hold their tags."""
    glued = counting.npm(content.glued)
    tags = content.images * _FIGURE if content.is_page else 0
    return Amount(glued, glued, max(glued, counting.npm(content.rendered)) + tags)


def _glued_texts(content: Content) -> Amount:
    """Words of the Markdown's texts and blocks of code, without its inline code and HTML."""
    said = [b for b in content.body if b.kind is not Kind.IMAGE]
    texts = [_without(block.text, block.inline_code()) for block in said]
    captions = [text for b, text in zip(said, texts, strict=True) if b.kind is Kind.CAPTION]
    likely = counting.npm("".join(texts))
    beside = sum(_some(counting.npm, text) for text in (*captions, content.heading))
    return Amount(max(likely - beside, 0), likely, max(likely, counting.npm(content.rendered)))


def _without(text: str, spans: tuple[Span, ...]) -> str:
    ends = [0, *(span.end for span in spans)]
    starts = [*(span.start for span in spans), len(text)]
    return "".join(text[end:start] for end, start in zip(ends, starts, strict=True))


def _segmented(content: Content) -> Amount:
    """Word segments of the Markdown."""
    return _by_dictionary(content, content.over_raw(counting.segments), content.raw)


def _rendered_segments(content: Content) -> Amount:
    """Word segments of the rendered text."""
    return _by_dictionary(content, content.over_rendered(counting.segments), content.rendered)


def _by_dictionary(content: Content, amount: Amount, text: str) -> Amount:
    """Word segments with Chinese, Japanese and such as ICU's dictionary may cut them."""
    low, likely, high = amount
    characters = counting.count_of(counting.HAN + counting.KANA, text)
    if not characters and not content.letters:
        return Amount(low, likely, high)
    fewer, usual, more = (
        round(characters * (1 - 1 / cjk) - content.letters / other)
        for cjk, other in zip(_CJK_WORD, _UNSPACED_WORD, strict=True)
    )
    return Amount(max(low - fewer, 0), max(likely - usual, 0), max(high - more, 0))


def _by_characters_in_cjk(
    languages: frozenset[str], words: Callable[[str], int]
) -> Callable[[Content], Amount]:
    def amount(content: Content) -> Amount:
        if content.language not in languages:
            return content.over_rendered(words)
        low, _, _ = content.over_rendered(counting.visible_characters)
        return Amount(low, low, content.over_rendered(len).high)

    return amount


def _with_front_matter(content: Content) -> Amount:
    """VuePress counts its sources from their first character on; of a page most fields show."""
    if not content.is_page:
        seen = counting.vuepress(content.article.source.text)
        return Amount(seen, seen, seen)
    low, likely, high = content.over_raw(counting.vuepress)
    said = (str(d.value) for d in content.article.data if d.key == "description")
    fields = counting.vuepress(f"{content.article.title or ''} {next(said, '')}") + _FIELDS
    return Amount(low, likely + fields, high + 2 * fields)


def _tagged(content: Content) -> Amount:
    """White-space runs of the HTML as written: each attribute of a tag is one more."""
    low, likely, high = content.over_rendered(counting.spaces)
    links = sum(len(block.marks) for block in content.body)
    return Amount(low, likely + links, high + 2 * links + 4 * content.images + len(content.body))


# Rules that take a character of Chinese for another number of words than a page publishes.
MIXED = frozenset({"hexo-wordcount-300", "hexo-wordcount-350", "lodash", "medium"})
RULES: dict[str, Callable[[Content], Amount]] = {
    "plain": _plain,
    "spaces": _rendered(counting.spaces),
    "runes": _rendered(counting.runes),
    "jekyll-auto": _rendered(counting.jekyll_auto),
    "text-words": _running,
    "ghost": _as_written(counting.ghost),
    "medium": _rendered(counting.medium),
    "non-word": _rendered(counting.non_word),
    "npm": _raw(counting.npm),
    "raw-spaces": _raw(counting.raw_spaces),
    "glued": _glued,
    "glued-texts": _glued_texts,
    "ascii-runs": _as_written(counting.ascii_runs),
    "estimator": _sanitized(counting.estimator),
    "segmenter": _segmented,
    "rendered-segmenter": _rendered_segments,
    "lodash": _sanitized(counting.lodash),
    "visible-characters": _as_written(counting.visible_characters),
    "single-spaces": _raw(counting.single_spaces),
    "raw-non-word": _raw(counting.non_word),
    "doubled-han": _raw(counting.doubled_han),
    "raw-characters": _raw(counting.utf16_units),
    "raw-hexo-words": _raw(counting.hexo_words),
    "raw-hexo-wordcount-300": _raw(lambda text: counting.hexo_words(text, 160 / 300)),
    "wordpress": _by_characters_in_cjk(frozenset({"zh", "ja"}), counting.wordpress),
    "yoast": _by_characters_in_cjk(frozenset({"ja"}), counting.wordpress),
    "tagged": _tagged,
    "cyrillic-apart": _stripped(counting.cyrillic_apart),
    "bare-words": _rendered(counting.bare_words),
    "symbols": _as_written(counting.symbols),
    "jekyll-gutters": _with_gutters,
    "uax-segments": _raw(counting.uax_segments),
    "linkless-segments": _raw(counting.linkless_segments),
    "fenceless-segments": _raw(counting.fenceless_segments),
    "hexo-wordcount-250": _hexo_words(160 / 250),  # in words at 160 a minute
    "hexo-wordcount-300": _hexo_words(160 / 300),
    "hexo-wordcount-350": _hexo_words(160 / 350),
    "hexo-words": _hexo_words(1.0),
    "icarus": _raw(counting.icarus),
    "stellar": _as_written(counting.stellar),
    "vuepress": _with_front_matter,
    "nolebase": _raw(counting.nolebase),
}
