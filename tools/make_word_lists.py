"""Make `src/readcheck/prose/data/{dale-chall,spache}.txt` from the npm packages of that name.

    npm pack dale-chall@2.0.1 spache@2.0.1     # then unpack both
    python tools/make_word_lists.py path/to/dale-chall/package path/to/spache/package

Both packages (https://github.com/words/dale-chall, https://github.com/words/spache) are under the
MIT licence, which NOTICE keeps.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "src/readcheck/prose/data"
NAMES = ("dale-chall", "spache")
_ENTRY = re.compile(r"""^  (?:'((?:[^'\\]|\\.)+)'|"([^"]+)"),?$""", re.MULTILINE)
_FALSE_FRIENDS = frozenset("bcdefghjklmnopqrstuvwxyz")  # letters, listed as answers to "A, b, c"


def read(package: Path) -> set[str]:
    """The words of a package's `index.js`, without full stops and lone letters."""
    entries = _ENTRY.findall((package / "index.js").read_text(encoding="utf-8"))
    words = {(single or double).replace("\\'", "'").rstrip(".") for single, double in entries}
    return words - _FALSE_FRIENDS


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    for name in NAMES:
        parser.add_argument(name, type=Path, help="the folder of the unpacked package")
    for name, package in vars(parser.parse_args()).items():
        words = read(package)
        (DATA / f"{name}.txt").write_text(" ".join(sorted(words)) + "\n", encoding="ascii")
        print(f"{name}: {len(words)} words", file=sys.stderr)


if __name__ == "__main__":
    main()
