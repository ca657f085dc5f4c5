"""The hooks of .pre-commit-hooks.yaml, run by pre-commit and by prek as a user's commit runs them.

Each tool installs the project from a scratch repository into an environment of its own, which one
process does while the others run the rest of the suite.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

import pytest
import yaml
from identify.identify import tags_from_path

from readcheck.article.parse import article_endings

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.xdist_group("hooks")
SHIPPED = ("pyproject.toml", "src", "README.md", "LICENSE", "NOTICE", ".pre-commit-hooks.yaml")
TOOLS = ("pre-commit", "prek")
BODY = "The sea comes in twice a day and goes out twice a day. " * 40
PAGE = f"# Tides\n\n*Reading time: {{minutes}} minutes*\n\n{BODY}\n"
RIGHT, WRONG = PAGE.format(minutes=2), PAGE.format(minutes=9)
ADDRESS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["urls"][
    "Repository"
]
CONFIG = f"""\
repos:
  - repo: {ADDRESS}
    rev: v1.0
    hooks:
      - id: readcheck
      - id: readcheck-fix
        stages: [manual]
"""


WHO = {f"GIT_{who}_{what}": "x" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}


def outside_of_git():
    """The environment without what a commit tells its hooks, if a commit runs these tests."""
    return {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}


def git(folder, *arguments, **environment):
    return subprocess.run(
        ["git", "-c", "init.defaultBranch=main", *arguments],
        cwd=folder,
        env={**outside_of_git(), "GIT_CONFIG_GLOBAL": os.devnull, **environment, **WHO},
        check=False,
        capture_output=True,
        text=True,
    )


@pytest.fixture(scope="session")
def hook_repository(tmp_path_factory):
    """A repository of what the project ships, tagged v1.0."""
    folder = tmp_path_factory.mktemp("hook-repository")
    for name in SHIPPED:
        if (ROOT / name).is_dir():
            leave_out = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / name, folder / name, ignore=leave_out)
        else:
            shutil.copy(ROOT / name, folder / name)
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "Ship")
    git(folder, "tag", "v1.0")
    return folder


def packages_are_reachable(folder):
    """Whether pip can get what building the project needs."""
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(folder)]
    return subprocess.run([*command, "hatchling"], check=False, capture_output=True).returncode == 0


class Hooks:
    """One of the tools, with a home of its own."""

    def __init__(self, tool, home):
        program = shutil.which(tool, path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
        if program is None:
            pytest.skip(f"{tool} is not installed")
        self.tool, self.program = tool, program
        cache = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
        self.environment = {
            "PIP_CACHE_DIR": str(cache / "pip"),
            **outside_of_git(),
            "HOME": str(home),
            "PRE_COMMIT_HOME": str(home / "pre-commit"),
            "PREK_HOME": str(home / "prek"),
            "GIT_CONFIG_GLOBAL": str(home / ".gitconfig"),
            "NO_COLOR": "1",
        }

    def __call__(self, folder, *arguments):
        return subprocess.run(
            [self.program, *arguments],
            cwd=folder,
            env=self.environment,
            check=False,
            capture_output=True,
            text=True,
        )

    def site(self, folder, **pages):
        """A repository of pages, staged, that uses the hooks."""
        git(folder, "init", "-q")
        (folder / ".pre-commit-config.yaml").write_text(CONFIG)
        for name, text in pages.items():
            (folder / f"{name}.md").write_text(text)
        git(folder, "add", "-A")


@pytest.fixture(scope="session", params=TOOLS)
def hooks(request, tmp_path_factory, hook_repository):
    home = tmp_path_factory.mktemp(request.param)
    # The project is found under the address that it will have.
    redirect = f'[url "{hook_repository.as_posix()}"]\n\tinsteadOf = {ADDRESS}\n'
    (home / ".gitconfig").write_text(redirect)
    made = Hooks(request.param, home)
    site = tmp_path_factory.mktemp("site")
    made.site(site, right=RIGHT)
    done = made(site, "install-hooks" if request.param == "pre-commit" else "prepare-hooks")
    if done.returncode and not packages_are_reachable(site):
        pytest.skip("no package index is reachable to install the hook from")
    assert done.returncode == 0, done.stdout + done.stderr
    return made


def test_a_right_page_passes_without_a_word(hooks, tmp_path):
    hooks.site(tmp_path, right=RIGHT)
    done = hooks(tmp_path, "run", "--all-files")
    assert done.returncode == 0
    assert re.fullmatch(r"readcheck\.+Passed\n", done.stdout)


def test_a_wrong_page_fails_and_is_told_by_line(hooks, tmp_path):
    hooks.site(tmp_path, right=RIGHT, wrong=WRONG)
    done = hooks(tmp_path, "run", "--all-files")
    assert done.returncode == 1
    assert "wrong.md:3:" in done.stdout
    assert "error reading-time-off: " in done.stdout
    assert "right.md" not in done.stdout


def test_fix_mends_the_page_fails_once_and_then_passes(hooks, tmp_path):
    hooks.site(tmp_path, wrong=WRONG)
    run = ("run", "readcheck-fix", "--hook-stage", "manual", "--all-files")
    assert hooks(tmp_path, *run).returncode == 1
    mended = (tmp_path / "wrong.md").read_text()
    assert re.sub(r"\d(?= minutes)", "9", mended) == WRONG != mended
    assert hooks(tmp_path, *run).returncode == 0


def test_an_excluded_page_stays_excluded_though_it_is_named(hooks, tmp_path):
    (tmp_path / "readcheck.toml").write_text('extend-exclude = ["wrong.md"]\n')
    hooks.site(tmp_path, right=RIGHT, wrong=WRONG)
    done = hooks(tmp_path, "run", "--all-files")
    assert done.returncode == 0, done.stdout


def test_a_commit_of_excluded_pages_alone_passes(hooks, tmp_path):
    (tmp_path / "readcheck.toml").write_text('extend-exclude = ["wrong.md"]\n')
    hooks.site(tmp_path, wrong=WRONG)
    done = hooks(tmp_path, "run", "--all-files")
    assert done.returncode == 0, done.stdout


def test_a_commit_of_a_wrong_page_is_refused(hooks, tmp_path):
    hooks.site(tmp_path, right=RIGHT)
    assert hooks(tmp_path, "install").returncode == 0
    done = git(tmp_path, "commit", "-q", "-m", "Right", **hooks.environment)
    assert done.returncode == 0, done.stderr
    (tmp_path / "wrong.md").write_text(WRONG)
    git(tmp_path, "add", "wrong.md")
    refused = git(tmp_path, "commit", "-q", "-m", "Wrong", **hooks.environment)
    assert refused.returncode == 1
    assert "error reading-time-off: " in refused.stderr + refused.stdout


def manifest():
    return yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))


def test_the_hooks_take_every_ending_that_is_read(tmp_path):
    for hook in manifest():
        for ending in [*article_endings(), ".Rmd", ".HTML"]:
            (tmp_path / f"a{ending}").write_text("words\n")
            tags = tags_from_path(str(tmp_path / f"a{ending}"))
            assert re.search(hook["files"], f"a{ending}"), ending
            assert set(hook["types"]) <= tags, ending
            assert tags.isdisjoint(hook["exclude_types"]), ending
        for other in ("a.py", "a.json", "a.css", "a.svg", "md", "a.md.bak", "a.csv"):
            assert not re.search(hook["files"], other)


def test_an_r_markdown_and_a_quarto_page_are_checked(hooks, tmp_path):
    hooks.site(tmp_path, right=RIGHT)
    for name in ("a.Rmd", "b.qmd", "c.txt"):
        (tmp_path / name).write_text(WRONG)
    (tmp_path / "d.json").write_text('"Reading time: 9 minutes"')
    git(tmp_path, "add", "-A")
    done = hooks(tmp_path, "run", "--all-files")
    assert done.returncode == 1
    assert [name for name in ("a.Rmd", "b.qmd", "c.txt", "d.json") if name in done.stdout] == [
        *("a.Rmd", "b.qmd", "c.txt")
    ]


ADOPT = (ROOT / "docs/ci.md").read_text("utf-8").partition("## Adopt it")[2].partition("\n## ")[0]
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "readcheck-benchmarks"
HUGO_PAGE = (
    '<html lang="en"><head><title>{{ .Title }}</title>{{ hugo.Generator }}</head><body><article>'
    "<h1>{{ .Title }}</h1>{{ .Content }}</article></body></html>"
)
# What a site has beside its articles, where these are, and how they start.
ADOPTERS = {
    "hugo": (
        {
            "hugo.toml": 'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "home"]\n',
            "layouts/_default/single.html": HUGO_PAGE,
            ".gitignore": "/public/\n.hugo_build.lock\n",
        },
        "content/posts",
        "---\ntitle: Tides\n---\n\n",
    ),
    "mkdocs": (
        {"mkdocs.yml": "site_name: Tides\n", ".gitignore": "/site/\n"},
        "docs",
        "# Tides\n\n",
    ),
}


def steps(generator):
    """The commands of docs/ci.md that adopt the hook, but for the one that installs readcheck."""
    blocks = re.findall(r"^```console\n(.*?)^```$", ADOPT, re.DOTALL | re.MULTILINE)
    commands = [[line.removeprefix("$ ") for line in block.splitlines()] for block in blocks]
    (install, *_), hugo, mkdocs, hook = commands
    assert install == f"pipx install git+{ADDRESS}"
    return [*{"hugo": hugo, "mkdocs": mkdocs}[generator], *hook]


@pytest.mark.parametrize("generator", ADOPTERS)
def test_the_page_on_hooks_adopts_it_on_a_site(hooks, generator, tmp_path):
    if hooks.tool != "pre-commit":
        pytest.skip("the page has pre-commit's commands")
    tools = (CACHE / "python" / generator / "bin", sysconfig.get_path("scripts"))
    way = os.pathsep.join([*map(str, tools), os.environ["PATH"]])
    if shutil.which(generator, path=way) is None:
        pytest.skip(f"{generator} is not installed")
    files, folder, front = ADOPTERS[generator]
    old, new = f"{folder}/old.md", f"{folder}/new.md"
    for name, text in {**files, old: f"{front}*Reading time: 9 minutes*\n\n{BODY}\n"}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "Before")
    environment = {**hooks.environment, **WHO, "PATH": way}

    def run(command):
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=tmp_path,
            env=environment,
            check=False,
            capture_output=True,
            text=True,
        )
        return done.returncode, done.stdout + done.stderr

    for command in steps(generator):
        code, said = run(command)
        assert code == 0, f"{command}\n{said}"
    assert git(tmp_path, "status", "--short").stdout == ""
    (check,) = re.findall(rf"`({generator}[\w ]*&& readcheck check \w+)`", ADOPT)
    assert run(check)[0] == 0
    # What was wrong stays put aside; what is new is told.
    (tmp_path / old).write_text((tmp_path / old).read_text() + "\nOne more line.\n")
    assert run("git add -A && git commit -m Old")[0] == 0
    (tmp_path / new).write_text(f"{front}*Reading time: 8 minutes*\n\n{BODY}\n")
    code, said = run("git add -A && git commit -m New")
    assert code == 1
    assert f"{new}:" in said
    assert "old.md" not in said
    assert run(check)[0] == 1
