"""Write the parts of docs/ that are made from the code, or check that they are up to date.

python tools/make_docs.py [--check]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from readcheck import families

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DOCS = Path(__file__).parents[1] / "docs"
MADE = "<!-- Made from the code by tools/make_docs.py: change it there. -->"


def rules() -> Iterator[str]:
    """Every rule, from its module's docstring."""
    yield "# Rules"
    yield (
        "`readcheck rule NAME` prints the same in a terminal. "
        "`--select NAME`, `--extend-select NAME` and `--ignore NAME` choose."
    )
    rows = [
        "| rule | severity | by default | mended by `--fix` | what is wrong |",
        "|---|---|---|---|---|",
    ]
    for name, check in families.members("checks", "CHECK").items():
        summary = _docstring("checks", name).partition("\n")[0]
        on, fixable = ("yes" if flag else "no" for flag in (check.default, check.fixable))
        rows.append(f"| [{name}](#{name}) | {check.severity} | {on} | {fixable} | {summary} |")
    yield "\n".join(rows)
    for name in families.names("checks"):
        yield f"## {name}\n\n{_docstring('checks', name)}"


def formulas() -> Iterator[str]:
    """Every formula, from its module's docstring."""
    yield "# Formulas"
    yield "`readcheck formula NAME` prints the same in a terminal."
    rows = ["| formula | name | languages | higher is |", "|---|---|---|---|"]
    for name, formula in families.members("scores", "FORMULA").items():
        languages = ", ".join(sorted(formula.languages)) or "every language"
        direction = "harder" if formula.higher_is_harder else "easier"
        rows.append(f"| [{formula.title}](#{name}) | `{name}` | {languages} | {direction} |")
    yield "\n".join(rows)
    for name, formula in families.members("scores", "FORMULA").items():
        text = _docstring("scores", name)
        yield f"## {name}\n\n{text}\n\nSource: {formula.source}"


PAGES: dict[str, Callable[[], Iterator[str]]] = {"rules.md": rules, "formulas.md": formulas}


def _docstring(family: str, name: str) -> str:
    return (families.module(family, name).__doc__ or "").strip()


def main() -> None:
    """Write every page, or with --check name those that are out of date and fail."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, fail if outdated")
    check_only = parser.parse_args().check
    outdated = []
    for name, page in PAGES.items():
        text = "\n\n".join([MADE, *page()]) + "\n"
        path = DOCS / name
        if path.exists() and path.read_text("utf-8") == text:
            continue
        outdated.append(name)
        if not check_only:
            path.write_text(text, "utf-8")
    if check_only and outdated:
        sys.exit(f"out of date: {', '.join(outdated)}; run python tools/make_docs.py")
    print(f"{len(PAGES)} pages, {len(outdated)} {'outdated' if check_only else 'written'}")


if __name__ == "__main__":
    main()
