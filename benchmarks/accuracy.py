"""Measure every figure of docs/accuracy.md again and write the page.

    python benchmarks/accuracy.py CORPUS [--only NAME ...]

CORPUS is a folder with the texts and pages the figures are measured on (docs/accuracy.md says
which). Each file of `figures/` writes one section; peers that are not installed are left out, and
the section says so.
"""

from __future__ import annotations

import argparse
import platform
import sys
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "accuracy.md"
ORDER = ("sentences", "syllables", "scores", "extraction", "claims")
HEAD = """\
# Accuracy

Every figure here is measured by `benchmarks/accuracy.py` and written by it, with Python {python}.
Each section names what it is measured on. To measure again:

```console
$ pip install '.[bench]'
$ python benchmarks/accuracy.py CORPUS
```
"""


def sections(corpus: Path, names: list[str]) -> str:
    """The page's text: its head and the sections of `names`, in their order."""
    sys.path.insert(0, str(HERE))
    parts = [HEAD.format(python=platform.python_version())]
    for name in names:
        print(f"measuring {name} ...", file=sys.stderr)
        parts.append(import_module(f"figures.{name}").section(corpus).strip() + "\n")
    return "\n".join(parts)


def main() -> None:
    """Measure, then write or print."""
    found = {path.stem for path in (HERE / "figures").glob("*.py")}
    every = [*(n for n in ORDER if n in found), *sorted(found - set(ORDER))]
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--only", nargs="+", choices=every, help="print these sections alone")
    arguments = parser.parse_args()
    if arguments.only:
        print(sections(arguments.corpus, arguments.only))
    else:
        PAGE.write_text(sections(arguments.corpus, every), "utf-8")


if __name__ == "__main__":
    main()
