"""How time grows with hostile inputs: each is checked at a size and at four times the size.

    python benchmarks/growth.py [--only NAME] [--format NAME] [--random 200 --seed 1] [--minutes 30]
    python benchmarks/growth.py --patterns

Twice the text may take twice the time and not four times. Each of the tokens that some parser gives
a meaning to is repeated in several shapes and put where it is read (the text, the front matter,
the head of a page, JSON-LD, an attribute), next to an ordinary article with a wrong claim, in
every input format that can hold it, and goes through all that a run does: reading, every check,
every figure, silencing, sentences, and what `fixes.mend` does beside reading its texts again (edits
chosen, made, put together). Times are of the CPU. Whatever takes more than six times
as long at four times the size, and long enough to tell, is printed, and the exit code is 1.
With `--minutes` the inputs are taken in an order drawn by chance, as many as there is time for.

With `--patterns` every lazily compiled regular expression of the package is searched for in texts
made of the literals and classes in it.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import json
import pkgutil
import random
import re
import signal
import sys
import time
from itertools import islice
from pathlib import Path
from re import _parser  # type: ignore[attr-defined] # What Python itself makes of a pattern.
from typing import TYPE_CHECKING, Any, NamedTuple

import readcheck
from readcheck import engine, fixes
from readcheck.checks.base import run_checks
from readcheck.prose.sentences import split
from readcheck.settings import Settings
from readcheck.source import Source, UnreadableError
from readcheck.suppression.write import ignoring

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

SIZE = 25_000  # characters of the smaller input
TIMES = 4
MOST = 6.0  # times as long at TIMES the size: linear is 4, quadratic 16
FLOOR = 0.5  # seconds of the larger input; what is faster hurts nobody and measures badly
PATIENCE = 5  # seconds, after which an input counts as stuck
Parsed = Any  # What Python makes of a pattern, which nobody typed.
PATTERN_SIZE = 3_000  # characters of the smaller text that a pattern is searched for in
PATTERN_FLOOR = 0.1  # seconds of the larger one
MOST_WAYS = 40  # texts that a pattern takes, of which a long one has more than can be tried
SETTINGS = Settings(select=("all",), unsafe_fixes=True)
PROSE = "The sea comes in twice a day and goes out twice a day. " * 12

# What a parser, a finder or a pattern of ours looks for.
TOKENS = (
    *"[]()*_`~$<>!&#|\\:;\"'-=+/.,?@^{}%0aA \t\n\r",
    *("é", "中", "。", "א", "\u00a0", "\u200b", "\u0301", "\ue000", "\x00", "…", "“", "’", "–"),
    *("[[", "![", "](", "[a](b", "[a]: b", "[^1]", "[^1]: ", "[a][", "\\[", "\\("),
    *("**", "*a", "_a_", "***a", "~~", "``", "`a", "```", "~~~", "$$", "$a", "\\begin{a}"),
    *("{{", "}}", "{%", "%}", "{{<", "{{%", "{{< a", "{% a", "{#", "{:", "{", "{a", "{/*", "*/}"),
    *(":::", ":::a", "::: {.a}", "!!!", "!!! note", "???", "<<<", "====", "-----", "| a ", "|-"),
    *("<!--", "-->", "<!-", "<!", "<?", "?>", "<![CDATA[", "]]>", "<!A", "<!DOCTYPE "),
    *("<", "</", "<a", "<a ", "<a b", "<a b=", '<a b="', "<a b='", "</a", "<a>", "</a>"),
    *("<div>", "</div>", "<p>", "<b>", "<i><b>", "<table>", "<tr><td>", "<td>", "<li>", "<ul><li>"),
    *("<select>", "<option>", "<svg>", "<math>", "<h2>", '<h2 id="a">', "<br>", "<img>", "<hr>"),
    *('<img alt="', '<img alt="a">', '<a href="b">c</a>', "<details>", "<summary>", "<time>"),
    *("<script>", "<style>", "<title>", "<textarea>", "<plaintext>", "<noscript>", "<template>"),
    *('<div class="a">', '<div id="a">', "<section><h2>a</h2>", "<article>", "<aside>", "<nav>"),
    *(
        '<span class="readingTime">',
        '<p class="byline">',
        "<pre>",
        "<code>",
        "<dl><dt>",
        "<figure>",
    ),
    *('<script type="application/ld+json">', '<meta name="a" content="', "<link>", "<body>"),
    *("&", "&amp", "&amp;", "&#", "&#x", "&#1;", "&a", "&notit;"),
    *("# a\n\n", "## a", "#", "# ", "a\n===\n", "- a\n", "- ", "  - a\n", "> ", ">", "1. ", "1) "),
    *("* * *\n", "    a\n", "\t", "  \n", "\\\n", "<http://a>", "http://a", "www.a.b", "a@b.c"),
    *("import a\n", "export a\n", "<A>", "<A b={", "{a}", "---\n", "+++\n", "...\n", "%%", "%% a"),
    *("<!-- readcheck-disable", "<!-- readcheck-disable -->", "<!-- readcheck-enable -->"),
    *("<!-- readcheck-disable-line -->", "<!-- readcheck-disable reading-time-off -->\n"),
    *("5 min read ", "5 min", "Reading time: 5 minutes\n\n", "5", "5 ", "five ", "1,", "1.", "1.5"),
    *(
        "1,100 words ",
        "Word count: 9\n\n",
        "2 hours ",
        "1 hour 5 min ",
        "5-6 min ",
        "5 – ",
        "a few",
    ),
    *("January 5, 2024 ", "5 January 2024\n\n", "2024-01-05 ", "05.01.2024 ", "Published ", "Mai "),
    *("By Anna Smith\n\n", "By ", "by Anna ", "Anna Smith, ", "Reviewed by Ann\n\n", "Updated: "),
    *(
        "a ",
        "aa",
        "word ",
        "a. ",
        "A. ",
        "a.",
        "Mr. ",
        "e.g. ",
        "a.b.c. ",
        "? ",
        "! ",
        "... ",
        ". . ",
    ),
    *(
        '"a" ',
        "'a' ",
        "(a) ",
        "“a” ",
        "it's ",
        "a-",
        "a-b ",
        "a/",
        "Lorem ipsum ",
        "TODO ",
        "[TK] ",
    ),
    *(
        "XXX ",
        "{{ title }}",
        "中文。",
        "，",
        "これは。",
        "ที่",
        "क्या ",
        "كتاب ",
        "é ",
        "A B ",
        "1 a ",
    ),
    *("a\n", "a\n\n", "Note. ", "a: b\n", "a: b\n\n", "• a\n", "· ", " | ", "a | b\n", "5 min · "),
)
# What nests: so many openings, then so many closings.
PAIRS = (
    *(
        ("(", ")"),
        ("[", "]"),
        ("[", "](a)"),
        ("![", "](a)"),
        ("*a ", "a*"),
        ("**", "**"),
        ("_", "_"),
    ),
    *(("<div>", "</div>"), ("<b>", "</b>"), ("<p>", "</p>"), ("<table><tr><td>", "</table>")),
    *(("<a>", "</a>"), ("<ul><li>", "</ul>"), ("<svg>", "</svg>"), ("<section>", "</section>")),
    *(("> ", ""), ("- ", ""), ("<!--", "-->"), ("{{", "}}"), ("{%", "%}"), ("$", "$"), ("``", "`")),
    *(("<A>", "</A>"), ("{", "}"), ("“", "”"), ("<details>", "</details>"), ("<h2>", "</h2>")),
    *(
        ("<b><p>", "</b>"),
        ("<b>", "</i>"),
        ("<b hidden>", "</i>"),
        ("<a>{{ x }}", "</a>"),
        ("<a><div>", "</a>"),
        ("<i><b><p>", "</i>"),
        (":::a\n", ":::\n"),
    ),
    *(("<!-- readcheck-disable -->", "<!-- readcheck-enable -->"), ("{{< a >}}", "{{< /a >}}")),
)
# Lines of front matter, each many times.
LINES = (
    *("readingTime: 5", "reading_time: 5 min", "wordCount: 9", "date: 2024-01-05", "author: Ann"),
    *("title: Tides", "a: b", "- a", "  - a", "a: [", "a: {", 'a: "', "a: |", "&a a: *a", "? a"),
    *(
        "a: [a, a]",
        "a: &a [*a]",
        "# a",
        "%",
        "!",
        "!!a b",
        "a:",
        "'",
        "<<: *a",
        "a: >-",
        "tags: [b]",
    ),
    *("a = 5", "a = [", "[a]", "[[a]]", 'a = "', 'a = """', "a.a = 1", '"a": 5,', "{", "\\", "\t"),
)
JSON_TOKENS = ("[", "{", '{"a":', '[{"@type":"Article"},', '{"@graph":[', '"', "\\", '"a":5,', "/*")
PAGE = "# Tides\n\n*Reading time: 9 minutes*\n\n{prose}\n\n{hostile}\n\n{prose}\n"
HTML = (
    "<!doctype html><html lang=en><head><title>Tides</title>{head}</head><body><article><h1>Tides"
    "</h1><p>Reading time: 9 minutes</p><p>{prose}</p>{hostile}<p>{prose}</p></article></body>"
)


class Input(NamedTuple):
    """A hostile input that can be made of any size."""

    name: str
    path: str
    make: Callable[[int], str]


def main() -> None:
    """Measure, print what grows too fast, and exit with 1 where anything does."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--only", default="", help="inputs whose name holds this")
    parser.add_argument("--format", default="", help="one input format: md, mdx, html, txt")
    parser.add_argument("--random", type=int, default=0, help="so many random mixtures, too")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=int, default=SIZE)
    parser.add_argument("--minutes", type=float, default=float("inf"), help="end after so long")
    parser.add_argument("--floor", type=float, default=FLOOR)
    parser.add_argument("--patterns", action="store_true", help="the patterns, in place of inputs")
    arguments = parser.parse_args()
    signal.signal(signal.SIGVTALRM, _out_of_patience)
    if arguments.patterns:
        sys.exit(patterns())
    every = [*inputs(), *mixtures(arguments.random, random.Random(arguments.seed))]
    chosen = [
        each
        for each in every
        if arguments.only in each.name and each.path.endswith(arguments.format)
    ]
    everything(HTML.format(prose=PROSE, hostile="", head=""), "a.html")  # Imports what it takes.
    everything(PAGE.format(prose=PROSE, hostile=""), "a.md")
    gc.disable()
    if arguments.minutes < float("inf"):  # What is measured until then is a sample.
        random.Random(arguments.seed).shuffle(chosen)
    end = time.monotonic() + 60 * arguments.minutes
    offenders = measured = 0
    for each in chosen:
        if time.monotonic() > end:
            break
        measured += 1
        told = grows(each, arguments.size, arguments.floor)
        gc.collect()
        if told:
            offenders += 1
            print(f"{each.path:8} {each.name}: {told}", flush=True)
    sizes = f"{arguments.size:,} and {TIMES * arguments.size:,} characters"
    print(f"{measured:,} of {len(chosen):,} inputs at {sizes}: ", end="")
    print(f"{offenders} take more than {MOST:g} times as long.")
    sys.exit(bool(offenders))


def inputs() -> Iterator[Input]:
    """Every hostile input, in every place and format."""
    for token in TOKENS:
        for shape, make in _shapes(token):
            yield from _of_token(f"{token!r} {shape}", shape, make)
    for opening, closing in PAIRS:
        name, nested = f"{opening!r} and {closing!r} nested", _nested(opening, closing)
        yield from (Input(name, path, _in_page(nested)) for path in ("a.md", "a.mdx"))
        yield Input(name, "a.html", _in_html(nested))
    yield from _data()


def _of_token(name: str, shape: str, make: Callable[[int], str]) -> Iterator[Input]:
    yield Input(name, "a.md", _in_page(make))
    yield Input(name, "a.html", _in_html(make))
    if shape == "repeated":
        yield Input(name, "a.mdx", _in_page(make))
    if shape in {"repeated", "on lines", "in paragraphs"}:
        yield Input(name, "a.txt", _in_page(make))


def _data() -> Iterator[Input]:
    """What stands in front matter, in a page's head, in attributes."""
    for line in LINES:
        for mark in ("---", "+++", ";;;"):
            yield Input(f"front matter {mark} {line!r}", "a.md", _in_front(mark, f"{line}\n"))
    for rule in ("date-order", "no-such-rule"):
        listed = _in_front("---", f"    - {rule}\n", "readcheck:\n  ignore:\n")
        yield Input(f"ignored rules {rule}", "a.md", listed)
    for token in JSON_TOKENS:
        yield Input(f"JSON-LD {token!r}", "a.html", _in_script(token))
        yield Input(f"JSON front matter {token!r}", "a.md", _repeated(token))
    for key in ("timeRequired", "author", "datePublished", "headline"):
        yield Input(f"JSON-LD many {key}", "a.html", _many_objects(key))
    for tag in ('<meta name="author" content="A">', '<meta property="article:tag" content="A">'):
        yield Input(f"head {tag}", "a.html", _in_head(tag))
    for token in ("a", " ", "&", "&amp;", "a ", "5 min ", "<", ";", "\\", "readingTime "):
        yield Input(f"attribute {token!r}", "a.html", _in_attribute(token))


def mixtures(number: int, chance: random.Random) -> Iterator[Input]:
    """Tokens that stand beside each other by chance."""
    for index in range(number):
        unit = "".join(chance.choices(TOKENS, k=chance.randint(2, 4)))
        path = chance.choice(("a.md", "a.mdx", "a.html", "a.txt"))
        make = _repeated(unit)
        yield Input(
            f"random {index} {unit!r}", path, (_in_html if path == "a.html" else _in_page)(make)
        )


def _shapes(token: str) -> Iterator[tuple[str, Callable[[int], str]]]:
    yield "repeated", _repeated(token)
    if len(token) > 1 or not token.isalnum():
        yield "then spaces", lambda n: token + " " * n
        yield "then letters", lambda n: token + "a" * n
    if not token.endswith("\n"):
        yield "on lines", _repeated(f"{token}\n")
        yield "in paragraphs", _repeated(f"{token}\n\n")
    if not token.endswith(" "):
        yield "spaced", _repeated(f"{token} ")


def _repeated(token: str) -> Callable[[int], str]:
    return lambda n: token * max(1, n // len(token))


def _nested(opening: str, closing: str) -> Callable[[int], str]:
    def make(n: int) -> str:
        depth = n // len(opening + closing)
        return f"{opening * depth}a{closing * depth}"

    return make


def _in_page(make: Callable[[int], str]) -> Callable[[int], str]:
    return lambda n: PAGE.format(prose=PROSE, hostile=make(n))


def _in_html(make: Callable[[int], str]) -> Callable[[int], str]:
    return lambda n: HTML.format(prose=PROSE, hostile=make(n), head="")


def _in_head(tag: str) -> Callable[[int], str]:
    return lambda n: HTML.format(prose=PROSE, hostile="", head=tag * (n // len(tag)))


def _in_script(token: str) -> Callable[[int], str]:
    script = '<script type="application/ld+json">{}</script>'
    return lambda n: HTML.format(
        prose=PROSE, hostile="", head=script.format(token * (n // len(token)))
    )


def _many_objects(key: str) -> Callable[[int], str]:
    def make(n: int) -> str:
        one = {"@type": "Article", key: "PT5M" if key == "timeRequired" else "2024-01-05"}
        data = json.dumps([one] * (n // len(json.dumps(one))))
        script = f'<script type="application/ld+json">{data}</script>'
        return HTML.format(prose=PROSE, hostile="", head=script)

    return make


def _in_attribute(token: str) -> Callable[[int], str]:
    def make(n: int) -> str:
        value = token * (n // len(token))
        tags = (f'<p class="{value}" title="{value}">a</p>', f'<img alt="{value}">')
        return HTML.format(prose=PROSE, hostile="".join(tags), head="")

    return make


def _in_front(mark: str, line: str, before: str = "") -> Callable[[int], str]:
    page = PAGE.format(prose=PROSE, hostile="")
    return lambda n: f"{mark}\n{before}{line * (n // len(line))}{mark}\n{page}"


class StuckError(Exception):
    """An input took longer than anybody waits."""


def _out_of_patience(*_: object) -> None:
    raise StuckError


def grows(each: Input, size: int, floor: float = FLOOR) -> str:
    """What is wrong with how an input's time grows; nothing where it is linear or short."""
    large = _seconds(each, TIMES * size)
    if large < floor:
        return ""
    small = _seconds(each, size)
    if large > MOST * small:
        large = min(large, _seconds(each, TIMES * size))  # A busy machine is no proof.
        small = max(small, _seconds(each, size))
    if large <= MOST * small and large < PATIENCE:
        return ""
    return f"{small:.2f} s, then {large:.2f} s ({large / small:.1f} times)"


def _seconds(each: Input, size: int) -> float:
    text = each.make(size)
    signal.setitimer(signal.ITIMER_VIRTUAL, PATIENCE)
    start = time.process_time()
    try:
        everything(text, each.path)
    except (StuckError, UnreadableError):
        pass
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return time.process_time() - start


def everything(text: str, path: str) -> None:
    """All that runs may do with a text, but for printing."""
    source = Source(text, path)
    analysis = engine.analyse(source, SETTINGS)
    engine.check(analysis, by=("section", "paragraph"))
    findings = run_checks(analysis)
    ignoring(analysis.article, findings)
    edits = fixes.edits_of(fixes.compatible(findings, unsafe=True))
    mended = fixes.apply(text, edits)
    fixes.composed(mended, fixes.composed(mended, edits, ()), ())
    for block in analysis.article.body:
        split(block.text, analysis.language, block.inline_code())


def patterns() -> int:
    """Search for every pattern of the package in texts that nearly match it; 1 where one is slow.

    A text is made of what the pattern takes, cut off before each of its parts and repeated: what
    begins a match and never ends one. Linear time is far below the floor here.
    """
    offenders = tried = 0
    for module, name, pattern in _patterns():
        tried += 1
        # One that is only ever matched where a text starts need not be fast in its middle.
        source = Path(str(module.__file__)).read_text("utf-8")
        used = re.findall(rf"\b{name}\.([a-z]+)\b", source)
        uses = [pattern.match] if set(used) == {"match"} else [pattern.fullmatch]
        if not set(used) <= {"match", "fullmatch"}:
            uses = [lambda text, pattern=pattern: [*pattern.finditer(text)], pattern.fullmatch]
        measured = (_searching(uses, attack) for attack in dict.fromkeys(_attacks(pattern)))
        slow = next((each for each in measured if each[0] > MOST * each[1]), None)
        if slow is not None:
            offenders += 1
            print(
                f"{module.__name__}.{name}: {slow[2]!r}: {slow[1]:.3f} s, then {slow[0]:.3f} s",
                flush=True,
            )
    print(f"{tried} patterns, {offenders} of them take more than {MOST:g} times as long.")
    return bool(offenders)


def _patterns() -> Iterator[tuple[ModuleType, str, re.Pattern[Any]]]:
    seen = set()
    for found in pkgutil.walk_packages(readcheck.__path__, "readcheck."):
        # Running is for __main__, and plugins are imported where their generators are.
        if found.name == "readcheck.__main__" or found.name.startswith("readcheck.plugins."):
            continue
        module = importlib.import_module(found.name)
        for name, value in vars(module).items():
            for each in value if isinstance(value, tuple) else (value,):
                inner = getattr(each, "__dict__", {}).get("_compiled")
                pattern = inner() if inner else each
                if (
                    isinstance(pattern, re.Pattern)
                    and isinstance(pattern.pattern, str)
                    and pattern not in seen
                ):
                    seen.add(pattern)
                    yield module, name, pattern


def _attacks(pattern: re.Pattern[Any]) -> Iterator[tuple[str, str]]:
    """Texts to repeat, and what to put before each: beginnings of what the pattern takes."""
    for pieces in islice(
        _taken(_parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)), MOST_WAYS
    ):
        for end in range(1, len(pieces) + 1):
            before = "".join(pieces[: end - 1])
            yield "", before + pieces[end - 1]
            yield "\n", before + pieces[end - 1]
            yield before, pieces[end - 1]


def _taken(tree: Parsed) -> Iterator[list[str]]:
    """Texts that a parsed pattern takes, in pieces; of alternatives each at least once."""
    ways = [list(islice(_piece(op, argument), MOST_WAYS)) for op, argument in tree]
    for index in range(max((len(way) for way in ways), default=0)):
        yield [piece for way in ways if way for piece in way[min(index, len(way) - 1)]]


def _piece(op: Parsed, argument: Parsed) -> Iterator[list[str]]:
    name = str(op)
    if name == "LITERAL":
        yield [chr(argument)]
    elif name in {"NOT_LITERAL", "ANY"}:
        yield ["a"]
    elif name == "IN":
        yield from ([char] for char in _members(argument))
    elif name == "BRANCH":
        for branch in argument[1]:
            yield from _taken(branch)
    elif name in {"SUBPATTERN", "ATOMIC_GROUP", "ASSERT"}:
        yield from _taken(argument if name == "ATOMIC_GROUP" else argument[-1])
    elif name.endswith("REPEAT"):
        for way in _taken(argument[2]):
            yield ["".join(way) * max(1, argument[0])]


def _members(items: Parsed) -> Iterator[str]:
    for op, argument in items:
        name = str(op)
        if name == "NEGATE":
            yield from (char for char in 'a "<' if not _is_in(char, items[1:]))
            return
        if name == "LITERAL":
            yield chr(argument)
        elif name == "RANGE":
            yield chr(argument[0])
        elif name == "CATEGORY":
            yield {"CATEGORY_SPACE": " ", "CATEGORY_DIGIT": "1"}.get(str(argument), "a")


def _is_in(char: str, items: Parsed) -> bool:
    categories = {"CATEGORY_SPACE": char.isspace(), "CATEGORY_WORD": char.isalnum()}
    return any(
        (str(op) == "LITERAL" and argument == ord(char))
        or (str(op) == "RANGE" and argument[0] <= ord(char) <= argument[1])
        or (str(op) == "CATEGORY" and categories.get(str(argument), False))
        for op, argument in items
    )


def _searching(
    uses: list[Callable[[str], Any]], attack: tuple[str, str]
) -> tuple[float, float, str]:
    """Seconds at the larger and the smaller size, and what was repeated."""
    before, unit = attack
    large = _search(uses, before + unit * (TIMES * PATTERN_SIZE // len(unit)))
    if large < PATTERN_FLOOR:
        return large, large, before + unit
    small = _search(uses, before + unit * (PATTERN_SIZE // len(unit)))
    return large, small, before + unit


def _search(uses: list[Callable[[str], Any]], text: str) -> float:
    signal.setitimer(signal.ITIMER_VIRTUAL, PATIENCE)
    start = time.process_time()
    try:
        for use in uses:
            use(text)
    except StuckError:
        pass
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return time.process_time() - start


if __name__ == "__main__":
    main()
