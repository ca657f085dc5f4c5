"""Small mistakes put into the code one at a time: those that no test notices are survivors.

    python benchmarks/mutants.py [--number 120] [--seed 1] [--minutes 30] [--folder claims ...]

A sample of the mutants of `prose`, `claims` and `reading`, drawn by chance: a comparison turned, a
whole number one larger or smaller, a condition negated, a `not` dropped, `and` for `or`, `None`
returned. Each is put into a copy of the package, and the tests of its folder run on it until one
fails, those that name its module first. What takes longer than the limit of processor time is
counted apart: it may be a loop that never ends, or tests that are slow.
"""

from __future__ import annotations

import argparse
import ast
import compileall
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("prose", "claims", "reading")
OTHER = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.And: ast.Or,
    ast.Or: ast.And,
}


class Mutant(NamedTuple):
    """A piece of a file, in bytes, and what stands in its place."""

    path: Path
    start: int
    end: int
    line: int
    text: str


def main() -> None:
    """Draw mutants, run the tests on each, print the survivors."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--number", type=int, default=120)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=float("inf"), help="end after so long")
    parser.add_argument("--limit", type=int, default=60, help="seconds of the processor's time")
    parser.add_argument("--folder", nargs="*", default=FOLDERS)
    arguments = parser.parse_args()
    files = [
        path
        for folder in arguments.folder
        for path in sorted((ROOT / "src/readcheck" / folder).rglob("*.py"))
    ]
    every = [mutant for path in files for mutant in mutants(path)]
    chosen = random.Random(arguments.seed).sample(every, min(arguments.number, len(every)))
    end = time.monotonic() + 60 * arguments.minutes
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "src"
        shutil.copytree(ROOT / "src", copy, ignore=shutil.ignore_patterns("__pycache__"))
        compileall.compile_dir(copy, quiet=1)
        for mutant in chosen:
            if time.monotonic() > end:
                break
            outcome = outcome_of(mutant, copy, arguments.limit)
            outcomes[outcome] += 1
            if outcome != "killed":
                place = f"{mutant.path.relative_to(ROOT)}:{mutant.line}"
                before = mutant.path.read_bytes()[mutant.start : mutant.end].decode()
                print(f"{outcome}: {place}: {before!r} -> {mutant.text!r}", flush=True)
    print(f"{outcomes.total()} of {len(every):,} mutants: {dict(outcomes)}")


def mutants(path: Path) -> Iterator[Mutant]:
    """All that can be changed in a file, a piece at a time."""
    data = path.read_bytes()
    starts = [0]
    for line in data.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for node in _code(ast.parse(data)):
        for changed in _changed(node):
            assert node.end_lineno is not None
            assert node.end_col_offset is not None
            start = starts[node.lineno - 1] + node.col_offset
            end = starts[node.end_lineno - 1] + node.end_col_offset
            yield Mutant(path, start, end, node.lineno, ast.unparse(changed))


def _code(tree: ast.AST) -> Iterator[ast.expr | ast.Return]:
    """What is run: no annotations, nothing for type checkers, and no pieces of f-strings."""
    for name, value in ast.iter_fields(tree):
        if name in {"annotation", "returns", "decorator_list"}:
            continue
        for child in value if isinstance(value, list) else [value]:
            if not isinstance(child, ast.AST) or isinstance(child, ast.JoinedStr):
                continue
            if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
                continue
            if isinstance(child, ast.expr | ast.Return):
                yield child
            yield from _code(child)


def _changed(node: ast.expr | ast.Return) -> Iterator[ast.AST]:
    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            other = deepcopy(node)
            other.ops[index] = OTHER[type(operator)]()
            yield _grouped(other)
    elif isinstance(node, ast.Constant) and type(node.value) is int:
        yield from (ast.Constant(node.value + step) for step in (1, -1))
    elif isinstance(node, ast.BoolOp):
        yield _grouped(ast.BoolOp(OTHER[type(node.op)](), node.values))
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield _grouped(node.operand)
    elif isinstance(node, ast.IfExp):
        yield _grouped(ast.IfExp(ast.UnaryOp(ast.Not(), node.test), node.body, node.orelse))
    elif isinstance(node, ast.Return) and ast.unparse(node) not in {"return", "return None"}:
        yield ast.Return(ast.Constant(None))


def _grouped(node: ast.expr) -> ast.expr:
    """An expression that stays one wherever it stands: a call of nothing is a pair of brackets."""
    return ast.Name(f"({ast.unparse(node)})")


def outcome_of(mutant: Mutant, copy: Path, limit: int) -> str:
    """What becomes of the tests: killed, survived, or out of time."""
    module = mutant.path.relative_to(ROOT / "src")
    data = mutant.path.read_bytes()
    place = copy / module
    _forget_compiled(place)
    place.write_bytes(data[: mutant.start] + mutant.text.encode() + data[mutant.end :])
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-n", "0", "-p", "no:cacheprovider"]
    tests = _tests(".".join(module.with_suffix("").parts))
    with tempfile.TemporaryDirectory() as base:
        done = subprocess.run(
            [*command, f"--basetemp={base}/t", *map(str, tests)],
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"},
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (limit, limit)),
            capture_output=True,
            check=False,
        )
    place.write_bytes(data)
    _forget_compiled(place)
    if done.returncode < 0:
        return "out of time"
    return "killed" if done.returncode else "survived"


def _forget_compiled(place: Path) -> None:
    for compiled in (place.parent / "__pycache__").glob(f"{place.stem}.*"):
        compiled.unlink()


def _tests(module: str) -> list[Path]:
    """The tests of a module's folder, those that name it first, then the shorter ones."""
    folder = ROOT / "tests" / module.split(".")[1]
    package, _, name = module.rpartition(".")
    named = (module, f"from {package} import {name}")

    def rank(path: Path) -> tuple[bool, bool, int]:
        text = path.read_text("utf-8")
        return not any(one in text for one in named), "hypothesis" in text, len(text)

    return sorted(folder.glob("test_*.py"), key=rank)


if __name__ == "__main__":
    main()
