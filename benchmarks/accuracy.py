"""Measure every figure of docs/accuracy.md again and write the page.

    python benchmarks/accuracy.py CORPUS [--only NAME ...] [--python NAME=INTERPRETER ...]

CORPUS is a folder with the texts and pages the figures are measured on (docs/accuracy.md says
which). Each file of `figures/` writes one section; peers that are not installed are left out, and
the section says so. Three peers call themselves `readability`, so that no environment holds them
all: `--python` measures a section with the interpreter of another one.
"""

from __future__ import annotations

import argparse
import platform
import subprocess
import sys
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "accuracy.md"
ORDER = ("sentences", "syllables", "languages", "scores", "extraction", "claims")
HEAD = """\
# Accuracy

Every figure here is measured by `benchmarks/accuracy.py` and written by it, with Python {python}.
Each section names what it is measured on. To measure again:

```console
$ pip install '.[bench]'
$ python benchmarks/accuracy.py CORPUS --python scores=ANOTHER/bin/python
```
"""


def measured(corpus: Path, name: str, interpreter: str | None) -> str:
    """The text of one section, measured here or by another interpreter."""
    print(f"measuring {name} ...", file=sys.stderr)
    if interpreter is None:
        text: str = import_module(f"figures.{name}").section(corpus)
        return text.strip()
    command = [interpreter, __file__, str(corpus), "--only", name]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def main() -> None:
    """Measure, then write or print."""
    found = {path.stem for path in (HERE / "figures").glob("*.py")}
    every = [*(n for n in ORDER if n in found), *sorted(found - set(ORDER))]
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--only", nargs="+", choices=every, help="print these sections alone")
    parser.add_argument(
        "--python", action="append", default=[], metavar="NAME=INTERPRETER", help="see above"
    )
    arguments = parser.parse_args()
    interpreters = dict(pair.split("=", 1) for pair in arguments.python)
    sys.path.insert(0, str(HERE))
    texts = [
        measured(arguments.corpus, name, interpreters.get(name)) for name in arguments.only or every
    ]
    if arguments.only:
        print("\n\n".join(texts))
    else:
        head = HEAD.format(python=platform.python_version())
        PAGE.write_text("\n\n".join([head.strip(), *texts]) + "\n", "utf-8")


if __name__ == "__main__":
    main()
