"""Measure the figures of docs/accuracy.md again and put them into the page.

    python benchmarks/accuracy.py CORPUS [--only NAME ...] [--print] [--python NAME=INTERPRETER ...]

CORPUS is a folder with the texts and pages the figures are measured on (docs/accuracy.md says
which). Each file of `figures/` writes one section, which takes the place of the one with its
heading; sections that nobody measures here, and those not asked for, stay as they are. Peers that
are not installed are left out, and the section says so. Three peers call themselves `readability`,
so that no environment holds them all: `--python` measures a section with the interpreter of
another one.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "accuracy.md"
ORDER = ("sentences", "syllables", "languages", "scores", "extraction", "claims")
_HEADING = "\n## "


def measured(corpus: Path, name: str, interpreter: str | None) -> str:
    """The text of one section, measured here or by another interpreter."""
    print(f"measuring {name} ...", file=sys.stderr)
    if interpreter is None:
        text: str = import_module(f"figures.{name}").section(corpus)
        return text.strip()
    command = [interpreter, __file__, str(corpus), "--only", name, "--print"]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def renewed(page: str, sections: Iterable[str]) -> str:
    """The page with these sections in the place of those with their headings, new ones last."""
    head, *old = page.rstrip("\n").split(_HEADING)
    texts = {_title(text): text.strip() for text in old}
    for section in sections:
        text = section.strip().removeprefix(_HEADING.lstrip())
        texts[_title(text)] = text
    return "".join([head.rstrip("\n"), *(f"\n{_HEADING}{text}" for text in texts.values())]) + "\n"


def _title(section: str) -> str:
    return section.partition("\n")[0]


def main() -> None:
    """Measure, then write or print."""
    found = {path.stem for path in (HERE / "figures").glob("*.py")}
    every = [*(n for n in ORDER if n in found), *sorted(found - set(ORDER))]
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--only", nargs="+", choices=every, help="measure these sections alone")
    parser.add_argument("--print", action="store_true", help="print the sections, write nothing")
    parser.add_argument(
        "--python", action="append", default=[], metavar="NAME=INTERPRETER", help="see above"
    )
    arguments = parser.parse_args()
    interpreters = dict(pair.split("=", 1) for pair in arguments.python)
    sys.path.insert(0, str(HERE))
    texts = [
        measured(arguments.corpus, name, interpreters.get(name)) for name in arguments.only or every
    ]
    if arguments.print:
        print("\n\n".join(texts))
    else:
        PAGE.write_text(renewed(PAGE.read_text("utf-8"), texts), "utf-8")


if __name__ == "__main__":
    main()
