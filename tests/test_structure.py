"""The arrows between the parts: who may import whom, read from the source without running it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import readcheck

ROOT = Path(readcheck.__file__).parent
# From the ground up. A part imports parts of lower floors only: at the top of a file, in its
# functions, and to name a type for the type checker alike.
FLOORS = (
    {"patterns"},
    {"_version", "bug", "families", "resources", "suggest", "toml"},
    {"charsets"},
    {"settings", "source"},
    {"findings"},
    {"splice"},
    {"languages"},
    {"wording"},
    {"article"},
    {"prose"},
    {"reading", "scores", "suppression", "files"},
    {"claims", "config", "leverage"},
    {"analysis", "site"},
    {"checks"},
    {"report"},
    {"engine", "output"},
    {"api", "fixes"},
    {"run"},
    {"calibrate", "diff", "explain", "html_report", "improve", "numbers", "show"},
    {"plugins", "watch"},
    {"cli", "datatrove"},
    {"__init__", "__main__"},
)
LEVEL = {part: level for level, parts in enumerate(FLOORS) for part in parts}


def part(module):
    """The part that a dotted name belongs to: `readcheck.prose.words` is of `prose`."""
    return module.split(".")[1] if "." in module else "__init__"


def imported(tree):
    """Every dotted name that a module may import, wherever in it: for the type checker, too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "a relative import hides its arrow"
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def modules_of(root):
    """The file of each module of the package in a folder, by dotted name."""
    files = {file.relative_to(root.parent).with_suffix(""): file for file in root.rglob("*.py")}
    return {".".join(way.parts).removesuffix(".__init__"): file for way, file in files.items()}


def arrows(root):
    """For each module of the package in a folder, those of its modules that it imports."""
    modules = modules_of(root)
    found = {}
    for name, file in modules.items():
        tree = ast.parse(file.read_text("utf-8"))
        targets = {target for target in imported(tree) if target in modules}
        # "from package import module" is an arrow to the module, not to the package around it.
        found[name] = {t for t in targets if not any(o.startswith(f"{t}.") for o in targets)}
        found[name].discard(name)
    return found


def circle(graph):
    """The modules of a circle of imports, each importing the next; empty where there is none."""
    done = set()

    def walk(module, way):
        if module in way:
            return way[way.index(module) :]
        if module in done:
            return []
        found = next(filter(None, (walk(t, [*way, module]) for t in sorted(graph[module]))), [])
        done.add(module)
        return found

    return next(filter(None, (walk(module, []) for module in sorted(graph))), [])


def upward(graph):
    """The arrows that lead from a part to one of the same floor or of a higher one."""
    every = {(part(a), part(b)) for a, targets in graph.items() for b in targets}
    return {(a, b) for a, b in every if b not in {a, "_version"} and LEVEL[a] <= LEVEL[b]}


MODULES = modules_of(ROOT)
ARROWS = arrows(ROOT)


def test_every_part_has_a_floor():
    assert {part(module) for module in ARROWS} == set(LEVEL)


def test_imports_run_downwards_only():
    assert upward(ARROWS) == set()


def test_no_files_import_each_other():
    assert circle(ARROWS) == []


KINDS_OF_IMPORT = {
    "plain": "import readcheck.reading.content",
    "module": "from readcheck.reading import content",
    "name": "from readcheck.reading.content import Content",
    "local": "def f():\n    from readcheck.reading.content import Content",
    "types": "if TYPE_CHECKING:\n    from readcheck.reading.content import Content",
}


@pytest.mark.parametrize("statement", KINDS_OF_IMPORT.values(), ids=KINDS_OF_IMPORT)
def test_a_circle_is_found_however_the_files_import_each_other(statement, tmp_path):
    folder = tmp_path / "readcheck" / "reading"
    folder.mkdir(parents=True)
    (folder / "__init__.py").touch()
    (folder / "content.py").write_text("from readcheck.reading import way\n", "utf-8")
    (folder / "way.py").write_text("from readcheck.reading.counting import words\n", "utf-8")
    (folder / "counting.py").write_text("words = 1\n", "utf-8")
    assert circle(arrows(folder.parent)) == []
    (folder / "counting.py").write_text(statement, "utf-8")
    assert set(circle(arrows(folder.parent))) == {
        f"readcheck.reading.{name}" for name in ("content", "counting", "way")
    }


@pytest.mark.parametrize("indent", ["", "def f():\n    ", "if TYPE_CHECKING:\n    "])
def test_an_arrow_back_up_is_found_wherever_it_stands(indent, tmp_path):
    for name in ("prose", "claims"):
        (tmp_path / "readcheck" / name).mkdir(parents=True)
        (tmp_path / "readcheck" / name / "__init__.py").touch()
    low = tmp_path / "readcheck" / "prose" / "words.py"
    low.write_text(f"{indent}from readcheck.claims import model\n", "utf-8")
    (tmp_path / "readcheck" / "claims" / "model.py").touch()
    assert upward(arrows(tmp_path / "readcheck")) == {("prose", "claims")}


@pytest.mark.parametrize(
    "part_name", ["engine", "analysis", "checks", "claims", "scores", "reading", "wording"]
)
def test_the_engine_and_all_below_it_neither_print_nor_touch_the_disk(part_name):
    forbidden = {"print", "input", "open"}
    files = [ROOT / f"{part_name}.py", *ROOT.glob(f"{part_name}/**/*.py")]
    for file in filter(Path.exists, files):
        tree = ast.parse(file.read_text("utf-8"))
        called = {
            node.func.id
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        assert not called & forbidden, file
        assert not {"time", "datetime", "socket", "subprocess"} & {
            name.partition(".")[0] for name in imported(tree)
        }, file


HEAVY = (
    *("bs4", "html5lib", "lxml", "markdown_it", "numpy", "pydantic", "rich", "textstat", "typer"),
    "yaml",
)
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
        pytest.param(["--version"], {"typer"}, id="version"),
        pytest.param(["rule"], set(), id="rule"),
        pytest.param(["a.txt", "--output-format", "concise"], set(), id="concise-text"),
        pytest.param(["a.md", "--output-format", "concise"], {"markdown_it"}, id="concise-md"),
        pytest.param(["a.md", "--output-format", "json"], {"markdown_it"}, id="json-md"),
        pytest.param(["a.html", "--output-format", "concise"], set(), id="concise-html"),
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
    assert loaded & set(HEAVY) <= needed
    assert needed <= loaded


# What a Markdown file without claims of other kinds, comments or tables gives no cause to import.
IDLE = {
    "hashlib",
    "readcheck.article.html.page",
    "readcheck.article.text.blocks",
    "readcheck.checks.optional",
    "readcheck.run.baseline",
    "readcheck.claims.sources.json_ld",
    "readcheck.claims.sources.meta",
    "readcheck.run.cross_check",
    "readcheck.files.gitignore",
    "readcheck.languages.en",
    "readcheck.languages.model",
    "readcheck.prose.syllables",
    "readcheck.scores.de",
    "readcheck.suppression.directives",
    "tempfile",
    "tomllib",
}
OWN = LOADED.replace('name.partition(".")[0]', "name")


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(f"---\nreading_time: 1\n---\n{PLAIN}", id="front-matter"),
        pytest.param(f"# A\n\nReading time: 1 minute\n\n{PLAIN}", id="visible"),
    ],
)
def test_a_run_loads_no_part_of_its_own_that_it_does_not_need(page, tmp_path):
    (tmp_path / "a.md").write_text(page, "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", OWN, "a.md", "--output-format", "concise", "--no-cache"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert set(done.stderr.splitlines()[-1].split()).isdisjoint(IDLE)


# What tells sentences, words and syllables uses its patterns on every text: waiting saves nothing.
MEASURING = ("prose", "languages.en")


def compiled_at_once(tree):
    """Where a module compiles a pattern that it could have declared: at import, or a constant."""
    inside = {
        node
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.Lambda)
        for node in ast.walk(function)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile":
            constant = isinstance(node.args[0], ast.Constant)
            if constant or node not in inside:
                yield node.lineno


def test_patterns_are_declared_lazy_and_compiled_in_one_place():
    for module, file in MODULES.items():
        name = module.removeprefix("readcheck.")
        if name != "patterns" and not f"{name}.".startswith(tuple(f"{p}." for p in MEASURING)):
            assert list(compiled_at_once(ast.parse(file.read_text("utf-8")))) == [], module


@pytest.mark.parametrize(
    "code", ["P = re.compile(X + Y)", "def f():\n    return re.compile('a').match('a')"]
)
def test_a_pattern_compiled_elsewhere_is_found(code):
    assert list(compiled_at_once(ast.parse(code)))
