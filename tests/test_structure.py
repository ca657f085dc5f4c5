"""The arrows between the parts: who may import whom, read from the source without running it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import readcheck

ROOT = Path(readcheck.__file__).parent
# From the ground up. A part imports parts of lower floors only, in functions too; what it needs
# of others just to name a type, it may import for the type checker alone.
FLOORS = (
    {"patterns"},
    {"_version", "families", "suggest"},
    {"charsets"},
    {"settings", "source"},
    {"findings"},
    {"wording"},
    {"article"},
    {"prose"},
    {"reading", "scores", "suppression", "files"},
    {"claims", "config"},
    {"analysis"},
    {"checks"},
    {"report"},
    {"engine", "output"},
    {"api", "fixes"},
    {"run"},
    {"calibrate", "diff"},
    {"cli"},
    {"__init__", "__main__"},
)
LEVEL = {part: level for level, parts in enumerate(FLOORS) for part in parts}
FILES = sorted(ROOT.rglob("*.py"))


def part(module):
    """The part that a dotted name belongs to: `readcheck.prose.words` is of `prose`."""
    return module.split(".")[1] if "." in module else "__init__"


def imports(node):
    """Every import below a node, except those for the type checker alone."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            continue
        if isinstance(child, ast.Import):
            yield from (alias.name for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            assert child.level == 0, "a relative import hides its arrow"
            if child.module == "readcheck":
                yield from (f"readcheck.{alias.name}" for alias in child.names)
            else:
                yield child.module
        else:
            yield from imports(child)


def arrows():
    for file in FILES:
        own = file.relative_to(ROOT).with_suffix("").parts[0]
        for name in imports(ast.parse(file.read_text("utf-8"))):
            if name.partition(".")[0] == "readcheck" and part(name) != own:
                yield own, part(name)


def test_every_part_has_a_floor():
    assert {file.relative_to(ROOT).with_suffix("").parts[0] for file in FILES} == set(LEVEL)


def test_imports_run_downwards_only():
    upward = {(a, b) for a, b in arrows() if b != "_version" and LEVEL[a] <= LEVEL[b]}
    assert upward == set()


@pytest.mark.parametrize("part_name", ["engine", "analysis", "checks", "claims", "scores"])
def test_the_engine_and_all_below_it_neither_print_nor_touch_the_disk(part_name):
    forbidden = {"print", "input", "open"}
    for file in FILES:
        if file.relative_to(ROOT).with_suffix("").parts[0] != part_name:
            continue
        tree = ast.parse(file.read_text("utf-8"))
        called = {
            node.func.id
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        assert not called & forbidden, file
        assert not {"time", "datetime", "socket", "subprocess"} & {
            name.partition(".")[0] for name in imports(tree)
        }, file


HEAVY = ("bs4", "html5lib", "lxml", "markdown_it", "numpy", "pydantic", "rich", "textstat", "yaml")
LOADED = """
import sys
sys.argv = ["readcheck", *sys.argv[1:]]
from readcheck.cli.app import main
try:
    main()
except SystemExit:
    pass
print(*sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
"""
PLAIN = "Some words of plain prose stand here, and then there are some more of them.\n"
PAGES = {"a.txt": PLAIN, "a.md": PLAIN, "a.html": f"<article><p>{PLAIN}</p></article>"}


@pytest.mark.parametrize(
    ("arguments", "needed"),
    [
        pytest.param(["--version"], set(), id="version"),
        pytest.param(["rule"], set(), id="rule"),
        pytest.param(["a.txt", "--output-format", "concise"], set(), id="concise-text"),
        pytest.param(["a.md", "--output-format", "concise"], {"markdown_it"}, id="concise-md"),
        pytest.param(["a.md", "--output-format", "json"], {"markdown_it"}, id="json-md"),
        pytest.param(["a.html", "--output-format", "concise"], {"bs4"}, id="concise-html"),
        pytest.param(["text", "a.md"], {"markdown_it"}, id="text-md"),
        pytest.param(["a.txt"], {"rich"}, id="table-text"),
    ],
)
def test_a_run_loads_only_what_it_needs(arguments, needed, tmp_path):
    for name, content in PAGES.items():
        (tmp_path / name).write_text(content, "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *arguments],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(done.stderr.splitlines()[-1].split())
    # bs4 itself looks for the faster parsers that it could use.
    allowed = needed | ({"html5lib", "lxml"} if "bs4" in needed else set())
    assert loaded & set(HEAVY) <= allowed
    assert needed <= loaded


# What a Markdown file without claims of other kinds, comments or tables gives no cause to import.
IDLE = {
    "hashlib",
    "readcheck.article.html.page",
    "readcheck.article.text.blocks",
    "readcheck.run.baseline",
    "readcheck.claims.sources.json_ld",
    "readcheck.claims.sources.meta",
    "readcheck.run.cross_check",
    "readcheck.files.gitignore",
    "readcheck.prose.syllables",
    "readcheck.scores.de",
    "readcheck.suppression.directives",
    "tempfile",
    "tomllib",
}
OWN = LOADED.replace('name.partition(".")[0]', "name")


def test_a_run_loads_no_part_of_its_own_that_it_does_not_need(tmp_path):
    (tmp_path / "a.md").write_text(f"---\nreading_time: 1\n---\n{PLAIN}", "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", OWN, "a.md", "--output-format", "concise", "--no-cache"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert set(done.stderr.splitlines()[-1].split()).isdisjoint(IDLE)
