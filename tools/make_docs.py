"""Write the parts of docs/ that are made from the code, or check that they are up to date.

    python tools/make_docs.py [--check]

Files that quote the project's address and version get those of pyproject.toml and _version.py.
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from readcheck import __version__, families
from readcheck.checks.base import runs_unasked
from readcheck.cli.commands.language import facts
from readcheck.config.resolve import AUDIENCES
from readcheck.config.toml import as_toml, starter, value_of
from readcheck.reading.conventions import CONVENTIONS, resolve
from readcheck.scores.model import EVERY
from readcheck.settings import Scope, Settings, specs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
QUOTING = ("docs/ci.md", "mega-linter-plugin-readcheck/readcheck.megalinter-descriptor.yml")
"""The files that quote the project's address or version."""
_ADDRESS = re.compile(r"(?:(?<=repo: )|(?<=_url: )|(?<=git\+))https?://[^\s\\`]+")
_ACTION = re.compile(r"(?<=uses: )[\w.-]+/readcheck@v[\w.]+")
_REVISION = re.compile(r"(?<=rev: )v[\w.]+(?=\\n| |$)", re.MULTILINE)
CONFIGURATION = """\
Settings come from `[tool.readcheck]` in `pyproject.toml`, or from `readcheck.toml` or
`.readcheck.toml` with the same keys. The file nearest to the checked article counts, and files are
not merged: `extend = "../readcheck.toml"` starts from another one. Relative paths and globs start
from the configuration file's folder.

The last of these to set a value wins: the default, the file that is extended, the file, its
`[[overrides]]` whose `files` match (in their order), the environment, the command line, the
article's own front matter (unless `--no-inline-config` is given). `readcheck config [PATH]` prints
each value with where it was set. An unknown key or a wrong type is an error that names file, line
and the nearest right key.

Environment: `READCHECK_OUTPUT_FORMAT`, `READCHECK_CACHE_DIR`, `READCHECK_NO_CACHE`. `NO_COLOR` and
`FORCE_COLOR` are obeyed.

An article can change settings for itself in its front matter, and `readcheck: false` switches
every rule off:

    ---
    readcheck:
      max-grade: 14
      ignore: [description-length]
    ---

So can comments: `<!-- readcheck-disable RULES -- REASON -->` up to
`<!-- readcheck-enable RULES -->`, `readcheck-disable-line`, `readcheck-disable-next-line` and
`readcheck-disable-file`; in MDX
`{/* readcheck-disable */}`. Without RULES they mean every rule. A comment that silences nothing is
reported itself.\
"""
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
        on, fixable = ("yes" if flag else "no" for flag in (runs_unasked(name), check.fixable))
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
        languages = ", ".join(sorted(formula.languages)) or EVERY
        direction = "harder" if formula.higher_is_harder else "easier"
        rows.append(f"| [{formula.title}](#{name}) | `{name}` | {languages} | {direction} |")
    yield "\n".join(rows)
    for name in families.names("scores"):
        yield f"## {name}\n\n{_docstring('scores', name)}"


def conventions() -> Iterator[str]:
    """Every convention, from its row."""
    yield "# Conventions"
    yield (
        "How generators turn an article into the minutes they publish. `--convention NAME` holds "
        "claims against one of them exactly; `readcheck calibrate` finds out which one a site "
        "follows. A site's own rule needs no name: `225-up` is words / 225, rounded up; `-down` "
        "and `-nearest` round the other ways."
    )
    rows = [
        "| name | generator | speed | rounding | images | source |",
        "|---|---|---|---|---|---|",
    ]
    for name, row in sorted(CONVENTIONS.items()):
        speed = f"{row.speed:g} {row.unit}" + (" and by language" if row.speeds else "")
        quirks = f"; {row.quirks}" if row.quirks else ""
        rounding = f"{row.rounding}, at least {row.minimum}"
        cells = (f"`{name}`", row.title, speed, rounding, str(row.images), f"{row.source}{quirks}")
        rows.append(f"| {' | '.join(cell.replace('|', '&#124;') for cell in cells)} |")
    yield "\n".join(rows)
    families_of = {row.family for row in CONVENTIONS.values() if row.family}
    for family in sorted(families_of):
        members = ", ".join(f"`{row.name}`" for row in resolve(family))
        yield f"`{family}` stands for any of {members}."


def languages() -> Iterator[str]:
    """Every language, with what is known of it."""
    yield "# Languages"
    yield (
        "What readcheck knows of each language; `readcheck language CODE` prints more. Where a "
        'page states no language, its text tells it by the means in the column "told by". A '
        "language without syllables of its own has them counted by its vowels."
    )
    titles = ("reading time", "syllables", "told by", "speed", "formulas")
    rows = [f"| code | language | {' | '.join(titles)} |", f"|{'---|' * (len(titles) + 2)}"]
    for code, one in families.members("languages", "LANGUAGE").items():
        known = dict(facts(one))
        rows.append(f"| `{code}` | {one.name} | {' | '.join(known[title] for title in titles)} |")
    yield "\n".join(rows)


def configuration() -> Iterator[str]:
    """Every setting, from its Spec."""
    yield "# Configuration"
    yield CONFIGURATION
    for scope, title in ((Scope.ARTICLE, "Each article"), (Scope.RUN, "The run as a whole")):
        yield f"## {title}"
        rows = ["| setting | value | default | what it does |", "|---|---|---|---|"]
        for name, spec in specs().items():
            if spec.scope is scope:
                default = as_toml(value_of(Settings(), name))
                choices = f" One of {', '.join(spec.choices)}." if spec.choices else ""
                rows.append(f"| `{name}` | {spec.kind} | `{default}` | {spec.doc}{choices} |")
        yield "\n".join(rows)
    yield "## Grade limits by audience"
    rows = ["| audience | highest grade | why |", "|---|---|---|"]
    rows += [f"| `{name}` | {a.grade:g} | {a.source} |" for name, a in AUDIENCES.items()]
    yield "\n".join(rows)
    yield f"## A file to start from\n\n`readcheck init` writes it.\n\n```toml\n{starter()}```"


PAGES: dict[str, Callable[[], Iterator[str]]] = {
    "rules.md": rules,
    "formulas.md": formulas,
    "conventions.md": conventions,
    "languages.md": languages,
    "configuration.md": configuration,
}


def _docstring(family: str, name: str) -> str:
    return (families.module(family, name).__doc__ or "").strip()


def quoting(text: str, address: str, version: str) -> str:
    """A text with the project's address and version wherever it quotes them."""
    owner = "/".join(address.rstrip("/").split("/")[-2:])
    text = _ADDRESS.sub(lambda _: address, text)
    text = _ACTION.sub(lambda _: f"{owner}@v{version}", text)
    return _REVISION.sub(lambda _: f"v{version}", text)


def made() -> Iterator[tuple[Path, str]]:
    """Every file that is made, or quotes something that is, with the text it must have."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for name, page in PAGES.items():
        yield DOCS / name, "\n\n".join([MADE, *page()]) + "\n"
    for name in QUOTING:
        text = (ROOT / name).read_text("utf-8")
        yield ROOT / name, quoting(text, project["urls"]["Repository"], __version__)


def main() -> None:
    """Write every page, or with --check name those that are out of date and fail."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing, fail if outdated")
    check_only = parser.parse_args().check
    outdated = []
    every = list(made())
    for path, text in every:
        if path.exists() and path.read_text("utf-8") == text:
            continue
        outdated.append(path.relative_to(ROOT).as_posix())
        if not check_only:
            path.write_text(text, "utf-8")
    if check_only and outdated:
        sys.exit(f"out of date: {', '.join(outdated)}; run python tools/make_docs.py")
    print(f"{len(every)} pages, {len(outdated)} {'outdated' if check_only else 'written'}")


if __name__ == "__main__":
    main()
