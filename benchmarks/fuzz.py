"""Inputs made by chance, in which nothing may break, nothing may act, and no fix may go astray.

    python benchmarks/fuzz.py [--inputs 200000] [--seed 1] [--minutes 30] [--corpus FOLDER ...]

Half of the inputs have a structure: Markdown with front matter, HTML with JSON-LD and microdata,
plain text, with claims in the wordings of every language and with hostile strings in every place.
The other half are files of the corpus folders (by default the samples) with bytes changed, cut,
doubled and mixed. They are small: what breaks a parser is seldom long, and many inputs try more.
Each is decoded, parsed, checked and mended, and rendered in one of the output formats. It must be
a report or an `UnreadableError`; a fix must change nothing but what its edits say and leave nothing
to mend; what is printed must be valid and hold no command. An input that fails is printed with the
command that makes it again, and the exit code is 1. Ctrl-C or the end of `--minutes` end it with
what is done so far; several seeds at a time are as many processes.
"""

from __future__ import annotations

import argparse
import csv
import gc
import io
import json
import random
import re
import sys
import time
import traceback
import unicodedata
from collections import Counter
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

from readcheck import engine, families, fixes
from readcheck.article.parse import decode
from readcheck.checks.base import run_checks
from readcheck.languages.base import language
from readcheck.output.patch import patch
from readcheck.output.style import Style
from readcheck.report import Report
from readcheck.settings import Settings
from readcheck.source import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from readcheck.languages.model import Wording

SAMPLES = Path(__file__).resolve().parent.parent / "samples"
SETTINGS = Settings(select=("all",))
ENDINGS = (".md", ".mdx", ".html", ".xhtml", ".txt")
LENGTHS = (300, 300, 300, 600, 600, 1_500, 4_000)  # bytes that are taken of a file of a corpus
HOSTILE = (
    *("\x1b[31m", "\x9b2J", "\u202e", "\u2066", "::error::x", "##vso[x]", "##[y]", "##teamcity[z]"),
    *("%0A::add-mask::x", "\n+++ b/x\n", "[a](http://b)", "@all", "<img src=x>", "=1+1", ";=1+1"),
    *(
        "[bold]",
        "]]>",
        "-->",
        "\0",
        "\ud800",
        "\ufffe",
        "\u2028",
        "a" * 300,
        "{{ x }}",
        "{0}",
        "&#0;",
    ),
)
WORDS = [
    "the",
    "sea",
    "comes",
    "in",
    "twice",
    "a",
    "day",
    "and",
    "goes",
    "out",
    "while",
    "boats",
    "lie",
    "on",
    "the",
    "sand;",
    "nobody",
    "waits.",
]
ODD = (*"<>&\"'`*_[](){}#|\\$%:;!?.,-=+~^@/\n\t ", "<!--", "-->", "```", "{{", "{%", "$$", "---\n")
BIDI = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
XML, JSON = ("checkstyle", "junit"), ("gitlab", "json", "rdjson", "sarif")
PARTS = (1, 1, 2, 2, 3, 4, 8)  # of an article that is made
SLOW = ("svg", "table")  # as slow to render as all the rest of an input; four times as rare
JSON_LINES = ("jsonl", "rdjsonl")


class Input(NamedTuple):
    """A file's name and content."""

    path: str
    data: bytes


def main() -> None:
    """Make inputs, put each through everything, print what fails."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--inputs", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="start with the input of this number")
    parser.add_argument("--minutes", type=float, default=float("inf"), help="end after so long")
    parser.add_argument("--corpus", type=Path, nargs="*", default=[SAMPLES])
    arguments = parser.parse_args()
    files = [f for folder in arguments.corpus for f in _files(folder)]
    names = [n for n in families.names("output.formats") for _ in range(1 if n in SLOW else 4)]
    gc.set_threshold(50_000)
    failed: Counter[str] = Counter()
    outcomes: Counter[str] = Counter()
    end = time.monotonic() + 60 * arguments.minutes
    for number in range(arguments.first, arguments.first + arguments.inputs):
        if time.monotonic() > end:
            break
        chance = random.Random(f"{arguments.seed} {number}")
        made = mutated(chance, files) if number % 2 and files else structured(chance)
        try:
            outcomes[put_through(made, chance.choice(names))] += 1
        except KeyboardInterrupt:
            break
        except Exception as error:  # noqa: BLE001 Whatever it is, it is what we look for.
            where = traceback.extract_tb(error.__traceback__)[-1]
            kind = f"{type(error).__name__} {Path(where.filename).name}:{where.lineno} {error}"[
                :200
            ]
            failed[kind] += 1
            if failed[kind] == 1:
                again = f"--seed {arguments.seed} --first {number} --inputs 1"
                print(ascii(f"{again}: {made.path}: {kind}"), flush=True)
    done = outcomes.total() + failed.total()
    print(f"{done:,} inputs: {dict(outcomes)}; {failed.total()} failed.")
    for kind, times in failed.most_common():
        print(f"{times:6} {kind!a}")
    sys.exit(bool(failed))


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix in ENDINGS and path.is_file())


def structured(chance: random.Random) -> Input:
    """An article of some structure, made of hostile pieces as well."""
    ending = chance.choice(ENDINGS)
    text = (_page if ending in {".html", ".xhtml"} else _draft)(chance, ending)
    return Input(_name(chance, ending), text.encode("utf-8", "surrogatepass"))


def mutated(chance: random.Random, files: Sequence[Path]) -> Input:
    """A file of the corpus with some of its bytes changed."""
    file = chance.choice(files)
    whole = file.read_bytes()
    start = chance.randint(0, len(whole)) if _likely(chance, 50) else 0
    data = bytearray(whole[start : start + chance.choice(LENGTHS)])
    for _ in range(chance.randint(1, 12)):
        at, length = chance.randint(0, len(data)), chance.randint(0, 40)
        piece = bytes(data[at : at + length])
        what = chance.randrange(5)
        if what == 0:
            data[at : at + length] = b""
        elif what == 1:
            data[at:at] = piece * chance.randint(1, 30)
        elif what == 2:  # noqa: PLR2004 - the third kind of change
            data[at : at + 1] = bytes([chance.randrange(256)])
        elif what == 3:  # noqa: PLR2004 - the fourth
            data[at:at] = chance.choice((*HOSTILE, *ODD)).encode("utf-8", "surrogatepass")
        else:
            there = chance.randint(0, len(data))
            data[there:there] = piece
    return Input(_name(chance, file.suffix), bytes(data))


# No file's name holds a NUL or a slash, and its odd bytes are surrogates of this kind alone.
_IN_NAMES = {0: "", ord("/"): "_", 0xD800: "\udcff"}


def _name(chance: random.Random, ending: str) -> str:
    stem = chance.choice(HOSTILE).translate(_IN_NAMES) if _likely(chance, 30) else "a"
    return f"{stem[:100]}{ending}"


def _likely(chance: random.Random, percent: int) -> bool:
    return chance.randrange(100) < percent


def _draft(chance: random.Random, ending: str) -> str:
    parts = []
    if _likely(chance, 50):
        keys = ("readingTime", "title", "author", "date", "wordCount", "lang", "readcheck", "tags")
        lines = [f"{chance.choice(keys)}: {_value(chance)}\n" for _ in range(chance.randint(1, 6))]
        mark = chance.choice(("---", "---", "---", "+++", ";;;"))
        parts.append(f"{mark}\n{''.join(lines)}{chance.choice((mark, mark, '...', ''))}\n")
    forms: tuple[Callable[[str], str], ...] = (
        lambda text: f"# {text}\n\n",
        lambda text: f"{text}\n\n",
        lambda text: f"*{text}*\n\n",
        lambda text: f"- {text}\n",
        lambda text: f"> {text}\n\n",
        lambda text: f"```\n{text}\n```\n\n",
        lambda text: f"| {text} | a |\n|---|---|\n| b | {text} |\n\n",
        lambda text: f"<p>{text}</p>\n\n",
        lambda text: f":::note\n{text}\n:::\n\n",
        lambda text: f"![{text}](a.png) [{text}](b) <!-- {text} -->\n\n",
        lambda text: f"<!-- readcheck-disable {text} -->\n\n",
        lambda text: f"{{{{< a >}}}}{text}{{{{< /a >}}}} {{% b %}} ${text}$\n\n",
    )
    plain = ending == ".txt"
    parts += [
        (f"{_said(chance)}\n\n" if plain else chance.choice(forms)(_said(chance)))
        for _ in range(chance.choice(PARTS))
    ]
    return "".join(parts)


def _page(chance: random.Random, _: str) -> str:
    tags = ("p", "h1", "h2", "div", "li", "span class=readingTime", "time datetime=PT5M", "b", "td")
    body = []
    for _number in range(chance.choice(PARTS)):
        tag = chance.choice(tags)
        close = f"</{tag.split()[0]}>" if _likely(chance, 90) else ""
        body.append(f"<{tag}>{_said(chance)}{close}")
    keys = ("headline", "timeRequired", "author", "datePublished", "wordCount", "@graph", "@type")
    data = {
        chance.choice(keys): chance.choice((_value(chance), [_value(chance)], 5)) for _ in "abc"
    }
    written = json.dumps(data)
    if _likely(chance, 20):
        written = written[: chance.randint(0, len(written))]
    return (
        f"<html lang={chance.choice(families.names('languages'))}>"
        f"<head><title>{_said(chance)}</title>"
        f'<meta name="author" content="{_value(chance)}">'
        f'<script type="application/ld+json">{written}</script></head>'
        f"<body><article>{''.join(body)}</article></body></html>"
    )


def _said(chance: random.Random) -> str:
    words = " ".join(chance.choices(WORDS, k=chance.randint(1, 40)))
    if _likely(chance, 40):
        return words
    if _likely(chance, 50):
        return _claim(chance)
    return f"{words} {chance.choice((*HOSTILE, *ODD))}{_value(chance)}"


@cache
def _wordings() -> list[Wording]:
    every = (language(code).wording for code in families.names("languages"))
    return [wording for wording in every if wording is not None]


def _claim(chance: random.Random) -> str:
    """A reading time in the wording of some language."""
    wording = chance.choice(_wordings())
    number = chance.choice(("5", "1", "12", "1,100", "3-4", "0", "99999", "½", "five", "٥", "2.5"))
    pick = lambda forms: chance.choice(str(forms).split("|")).strip()  # noqa: E731 - a word for it
    label, unit, after = pick(wording.labels), pick(wording.minutes), pick(wording.after)
    return chance.choice(
        (f"{label}: {number} {unit}", f"{number} {unit} {after}", f"{number} {unit}")
    )


def _value(chance: random.Random) -> str:
    return chance.choice(
        (
            _claim(chance),
            "5",
            "5 min",
            "PT5M",
            "2024-01-05",
            "Anna Smith",
            "[a, b]",
            "{a: b}",
            "false",
            chance.choice(HOSTILE),
            chance.choice(ODD),
            '"a"',
            "'",
            "|",
            "&a",
            "*a",
            "en",
            "9" * 30,
            "-5",
            "1e400",
            "5e-1",
        )
    )


def put_through(made: Input, output_format: str) -> str:
    """Everything that a run does with an input; what became of it.

    Raises:
        AssertionError: a promise was not kept.
    """
    try:
        source = decode(made.data, made.path, None)
        analysis = engine.analyse(source, SETTINGS)
    except UnreadableError as error:
        rendered(Report(made.path, error=str(error)), output_format)
        return "unreadable"
    report = engine.check(analysis, by=("section", "paragraph"))
    rendered(report, output_format)
    if all(finding.fix is None for finding in report.findings):
        return "checked"
    unsafe = len(made.data) % 2 == 1
    mended = fixes.mend(source, SETTINGS, unsafe=unsafe)
    if not mended.settled:
        assert (mended.text, mended.edits) == (source.text, ()), "begun and not settled"
        return "left alone"
    for edit, following in pairwise(sorted(mended.edits)):
        assert edit.span.end <= following.span.start, "edits overlap"
    assert fixes.apply(source.text, mended.edits) == mended.text, "not what its edits say"
    assert_inert(patch(source.text, mended.text, made.path), patch=True)
    after = source._replace(text=mended.text)
    left = fixes.compatible(run_checks(engine.analyse(after, SETTINGS)), unsafe=unsafe)
    more = fixes.apply(after.text, fixes.edits_of(left))
    assert more == after.text, "a second run mends more"
    still = set(mended.fixed) & {finding.rule for finding in left}
    assert not still, f"still there when mended: {still}"
    return "mended"


def rendered(report: Report, name: str) -> None:
    """Render a report and read it back.

    Raises:
        AssertionError: it holds what would be obeyed.
        ValueError: it is no valid JSON, XML or CSV.
    """
    out = io.StringIO(newline="")
    module = families.module("output.formats", name)
    module.render(iter([report]), out, Style(width=80, explain_content=True))
    written = out.getvalue()
    if name in XML:
        ET.fromstring(written.encode())
    elif name in JSON:
        json.loads(written)
    elif name in JSON_LINES:
        for line in written.splitlines():
            json.loads(line)
    elif name == "csv":
        rows = [*csv.reader(io.StringIO(written, newline=""), strict=True)]
        assert len(rows) == 2 and len(set(map(len, rows))) == 1, "not a row"  # noqa: PLR2004, PT018
    assert_inert(written, commands=name == "github")


def assert_inert(written: str, *, commands: bool = False, patch: bool = False) -> None:
    """Nothing in it steers a terminal or commands a runner."""
    kept = "\n\t\r" if patch else "\n"
    steering = {c for c in written if unicodedata.category(c) in {"Cc", "Cs"} and c not in kept}
    assert not steering | (set(written) & BIDI), f"steering: {steering}"
    assert not re.search(r"##[\w.-]*\[", written), "a runner's command"
    if not commands:
        lines = written.split("\n")
        assert not any(re.match(r"\s*::[a-z-]+( [^:]*)?::", line) for line in lines), "a command"


if __name__ == "__main__":
    main()
