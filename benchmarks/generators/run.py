"""Build articles of our own with real generators and themes, and measure readcheck on the pages.

    python benchmarks/generators/run.py [NAMES ...] [--quick] [--languages en,zh] [--keep DIR]

NAMES are pairs of generator and theme, or the beginnings of their names; without one, all. Their
tools are installed from PyPI, npm and Debian's packages into a cache outside the repository; with
`--quick`, pairs whose tools are not there are left out, so are slow ones and most languages.

The truth is made, not marked: the words are those of the articles' source, the minutes what the
generator itself says that it published. Half of the pairs are held back: whoever mends readcheck
looks at the pages of the tuned half (`--keep` keeps those alone) and at nothing but the sums of
the held one, so that these say how readcheck does on sites that nobody looked at.

Exits with 1 where a limit is missed.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import time
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from articles import all_articles
from measure import Figures, Measured, measured
from tools import BuildError, MissingToolsError, Tools, default_cache

if TYPE_CHECKING:
    from collections.abc import Sequence

    from model import Article, Page, Pair

HERE = Path(__file__).parent
QUICK_LANGUAGES = frozenset({"en", "zh"})
READCHECK = str(Path(sys.executable).parent / "readcheck")
COLUMNS = {
    "words": "words",
    "all_words": "all words",
    "clean": "no finding",
    "clean_lists": "lists",
    "source_words": "source words",
    "clean_sources": "sources",
    "own": "own time",
    "foreign": "foreign",
    "tripled": "x3",
    "thirds": ":3",
    "in_turn": "in turn",
    "at_once": "a fifth",
    "accused": "accused",
    "right": "right, rule",
    "tripled_exact": "x3, rule",
    "thirds_exact": ":3, rule",
    "named": "named",
    "sure": "sure",
    "mended": "mended",
    "left": "left",
    "overwritten": "overwritten",
}
# The least share of each figure over all pairs that are measured, of those in `MOST` the most. They
# keep what is reached from being lost: raise them when faults are mended.
LIMITS = {
    "words": 0.80,
    "clean": 0.90,
    "clean_lists": 0.95,
    "clean_sources": 0.99,
    "source_words": 0.80,
    "own": 0.75,
    "foreign": 0.05,
    "tripled": 0.60,
    "thirds": 0.50,
    "in_turn": 0.75,
    "at_once": 0.75,
    "accused": 0.001,
    "right": 0.93,
    "tripled_exact": 0.90,
    "thirds_exact": 0.80,
    "mended": 0.99,
    "overwritten": 0.0,
    "sure": 0.80,
}
MOST = frozenset({"foreign", "accused", "overwritten"})


def main() -> None:
    """Build, measure, print, and exit with 1 where a limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*", help="pairs, or beginnings of their names")
    parser.add_argument("--quick", action="store_true", help="only what is installed and quick")
    parser.add_argument("--keep", type=Path, help="keep the built sites of the tuned half here")
    parser.add_argument("--tools", type=Path, default=default_cache(), help="where tools are kept")
    parser.add_argument("--readcheck", default=READCHECK, help="the command to measure")
    parser.add_argument("--faults", type=int, default=3, help="faults of each kind to print")
    parser.add_argument("--each-held", action="store_true", help="a row for each held pair, too")
    parser.add_argument("--languages", type=comma_separated, help="only these, as en,zh")
    parser.add_argument("--list", action="store_true", help="only name the pairs")
    arguments = parser.parse_args()
    pairs = chosen(arguments.names)
    if arguments.list:
        print("\n".join(f"{pair.name:24} {pair.half}" for pair in pairs))
        return
    pairs = limited(pairs, arguments.languages, quick=arguments.quick)
    tools = Tools(arguments.tools, install=not arguments.quick)
    found: dict[str, Measured] = {}
    failed = []
    for pair in pairs:
        try:
            found[pair.name] = one(pair, tools, arguments.keep, arguments.readcheck)
        except MissingToolsError as error:
            print(f"{pair.name}: left out, its tools are not there: {error}", file=sys.stderr)
        except (BuildError, ValueError) as error:
            failed.append(pair.name)
            print(f"{pair.name}: {error}", file=sys.stderr)
    if not found and not failed:
        print("no generator is there: run benchmarks/generators/run.py to install them")
        return
    print(table(pairs, found, each_held=arguments.each_held))
    if arguments.faults:
        print(faults(pairs, found, arguments.faults))
    missed = [f"{name} could not be built" for name in failed]
    if not arguments.names:  # The limits are those of all pairs, not of a few.
        missed += below(found)
    for line in missed:
        print(f"missed: {line}", file=sys.stderr)
    sys.exit(bool(missed))


def chosen(names: Sequence[str]) -> list[Pair]:
    """The pairs of every file in sites/ whose names begin with one of those given."""
    modules = [import_module(f"sites.{file.stem}") for file in sorted(HERE.glob("sites/*.py"))]
    pairs: list[Pair] = [pair for module in modules for pair in module.PAIRS]
    for name in names:
        if not any(pair.name.startswith(name) for pair in pairs):
            known = ", ".join(pair.name for pair in pairs)
            sys.exit(f"no pair begins with {name}; there are {known}")
    return [pair for pair in pairs if not names or pair.name.startswith(tuple(names))]


def comma_separated(text: str) -> frozenset[str]:
    """The languages of an option."""
    return frozenset(text.split(","))


def limited(pairs: list[Pair], languages: frozenset[str] | None, *, quick: bool) -> list[Pair]:
    """The pairs without other languages, and without slow ones where it has to be quick."""
    if quick:
        pairs = [pair for pair in pairs if pair.quick]
        languages = (languages or QUICK_LANGUAGES) & QUICK_LANGUAGES
    if languages is None:
        return pairs
    return [pair._replace(languages=languages & (pair.languages or languages)) for pair in pairs]


def one(pair: Pair, tools: Tools, keep: Path | None, command: str) -> Measured:
    """Build a pair's site and measure it."""
    start = time.monotonic()
    every = {
        article.name: article
        for article in all_articles()
        if pair.languages is None or article.language in pair.languages
    }
    with tempfile.TemporaryDirectory(prefix="generators-") as temporary:
        kept = keep is not None and pair.half == "tuned"
        home = (keep / pair.name if keep and kept else Path(temporary) / pair.name).resolve()
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True)
        pages = [
            page._replace(html=page.html.resolve(), source=page.source and page.source.resolve())
            for page in pair.build(list(every.values()), home, tools)
        ]
        built = time.monotonic()
        result = measured(pair, pages, every, common(pages), command)
        if kept:
            remember(home, pages, every, result)
    spent = f"built in {built - start:.0f} s, measured in {time.monotonic() - built:.0f} s"
    print(f"{pair.name}: {len(pages)} pages {spent}", file=sys.stderr)
    return result


def common(pages: Sequence[Page]) -> Path:
    """The folder named `site` that holds every built page."""
    return next(folder for folder in pages[0].html.parents if folder.name == "site")


def remember(
    home: Path, pages: Sequence[Page], articles: dict[str, Article], result: Measured
) -> None:
    """Write beside a kept site what is true of it and what readcheck got wrong."""
    truth = [
        {
            "html": str(page.html.relative_to(home)),
            "source": page.source and str(page.source.relative_to(home)),
            "minutes": page.minutes,
            "published_words": page.published_words,
            "words": articles[page.article].words._asdict(),
        }
        for page in pages
    ]
    (home / "truth.json").write_text(json.dumps(truth, indent=1), "utf-8")
    lines = [f"{fault.kind}\t{fault.file}\t{fault.detail}" for fault in result.faults]
    (home / "faults.tsv").write_text("\n".join(lines) + "\n", "utf-8")


def table(pairs: Sequence[Pair], found: dict[str, Measured], *, each_held: bool) -> str:
    """A row for each tuned pair and for each half's sum."""
    lines = [
        f"| pair | pages | {' | '.join(COLUMNS.values())} |",
        f"| --- | --: | {' | '.join('--:' for _ in COLUMNS)} |",
    ]
    done = [pair for pair in pairs if pair.name in found]
    lines += [
        row(pair.name, found[pair.name].figures)
        for pair in done
        if each_held or pair.half == "tuned"
    ]
    for half in ("tuned", "held"):
        members = [found[pair.name].figures for pair in done if pair.half == half]
        if members:
            lines.append(row(f"**{len(members)} {half}**", total(members)))
    return "\n".join(lines)


def row(name: str, figures: Figures) -> str:
    """A table's line."""
    cells = [str(getattr(figures, column)) for column in COLUMNS]
    return f"| {name} | {figures.words.total} | {' | '.join(cells)} |"


def total(members: Sequence[Figures]) -> Figures:
    """The sum of several sites' figures."""
    result = Figures()
    for each in members:
        result = result.plus(each)
    return result


def faults(pairs: Sequence[Pair], found: dict[str, Measured], most: int) -> str:
    """Faults on tuned pairs, a few of each kind; of held ones only how many."""
    lines: list[str] = []
    hidden: Counter[str] = Counter()
    for pair in pairs:
        if pair.name not in found:
            continue
        if pair.half == "held":
            hidden.update(fault.kind for fault in found[pair.name].faults)
            continue
        kinds = Counter(fault.kind for fault in found[pair.name].faults)
        for kind, number in kinds.most_common():
            lines.append(f"\n{pair.name}: {kind}: {number}")
            shown = [fault for fault in found[pair.name].faults if fault.kind == kind][:most]
            lines += [f"    {fault.file}: {fault.detail}" for fault in shown]
    lines += [f"\nheld pairs: {kind}: {number}" for kind, number in hidden.most_common()]
    return "\n".join(lines)


def below(found: dict[str, Measured]) -> list[str]:
    """The limits that are missed."""
    sums = total([each.figures for each in found.values()])
    missed = []
    for name, limit in LIMITS.items():
        share = getattr(sums, name)
        if not share.total:
            continue
        value = share.hits / share.total
        if value > limit if name in MOST else value < limit:
            missed.append(f"{COLUMNS[name]}: {value:.1%}, limit {limit:.1%}")
    return missed


if __name__ == "__main__":
    main()
