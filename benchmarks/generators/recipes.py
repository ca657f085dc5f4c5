"""Follow docs/generators.md with the generators that are here: check their times, fill in ours.

    python benchmarks/generators/recipes.py [NAMES ...] [--quick] [--install]

Each section of that page has two blocks of commands. The first is run on a site whose pages show
the generator's own time, the second on one that follows the recipe; both must end with nothing to
report, and each page must show the time that was expected of it.

NAMES are sections; without one, all, or with `--quick` those whose builds take seconds, whose
recipes are tests of the suite as well.
run.py installs the generators, `--install` does it for Astro, which no benchmark uses.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/generators.md").read_text("utf-8")
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "readcheck-benchmarks"
PROSE = "The sea comes in twice a day, and whoever lives by it counts in tides and not in hours. "
CODE = "height = mean + range / 2 * cosine(phase)  # in metres\n"
IMAGES = [f"https://example.org/gauge-{number}.png" for number in range(8)]
ARTICLES: Mapping[str, tuple[tuple[str, int], ...]] = {
    "short": (("prose", 3),),
    "long": (("prose", 60), ("heading", 1), ("prose", 40)),
    "code": (("prose", 12), ("code", 60), ("prose", 12), ("code", 60)),
    "images": (("prose", 20), ("images", 8)),
}
"""Articles by name: what they are made of, and how much of it."""
_FILE = re.compile(r"`([^`\n]+)`:\n\n```\w+\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_COMMANDS = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_SHOWN = re.compile(r"\b(One|\d+) min(?:ute)?s?\b")  # "One" is Docusaurus'.


class NotInstalledError(Exception):
    """A generator is not here."""


class FailedError(Exception):
    """A command failed, or a page does not show its time; holds what was said."""


class Site(NamedTuple):
    """A site to follow a section of the page in.

    Attributes:
        files: what there is beside the recipe's files, by path.
        theirs: what takes the recipe's place so that pages show the generator's own time; None
            where it has none.
        article: the path of an article, with its name in braces.
        front: how an article starts, with its name in braces.
        folder: where its tools are kept in the cache; nothing for those of the system.
        rst: whether its articles are reStructuredText.
        pages: the built page of an article below the output's folder.
    """

    files: Mapping[str, str]
    theirs: Mapping[str, str] | None
    article: str
    front: str
    folder: str
    rst: bool = False
    pages: str = "**/{}/index.html"


HTML = '<html lang="en"><head><meta charset="utf-8"><title>Tides</title>{}</head><body>{}</body>'
OUR_HUGO = '{{ partial "reading-time.html" . }}'
HUGO = HTML.format(
    "{{ hugo.Generator }}",
    f"<article><h1>{{{{ .Title }}}}</h1>{OUR_HUGO}{{{{ .Content }}}}</article>",
)
OUR_NUNJUCKS = '{% include "reading-time.njk" %}'
ELEVENTY = HTML.format(
    '<meta name="generator" content="{{ eleventy.generator }}">',
    f"<article><h1>{{{{ title }}}}</h1>{OUR_NUNJUCKS}{{{{ content | safe }}}}</article>",
)
OUR_LIQUID = "{% include reading-time.html %}"
JEKYLL = HTML.format(
    '<meta name="generator" content="Jekyll v{{ jekyll.version }}">',
    f"<article><h1>{{{{ page.title }}}}</h1>{OUR_LIQUID}{{{{ content }}}}</article>",
)
# As Minimal Mistakes has it.
THEIR_LIQUID = (
    "{% assign words = content | strip_html | number_of_words %}{% if words < 200 %}less than "
    "1 minute read{% elsif words == 200 %}1 minute read{% else %}{{ words | divided_by: 200 }} "
    "minute read{% endif %}"
)
OUR_PELICAN = (
    '<time datetime="{{ article.readcheck.duration }}">'
    "{{ article.readcheck.minutes }} min read</time>"
)
PELICAN = HTML.format(
    '<meta name="generator" content="Pelican">',
    f"<article><h1>{{{{ article.title }}}}</h1>{OUR_PELICAN}{{{{ article.content }}}}</article>",
)
PELICAN_SETTINGS = """\
SITENAME, AUTHOR, TIMEZONE, DEFAULT_LANG, PATH = "Tides", "A Writer", "UTC", "en", "content"
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = None
DIRECT_TEMPLATES = []
ARTICLE_SAVE_AS = "{slug}/index.html"
AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = ""
THEME_TEMPLATES_OVERRIDES = ["templates"]
"""
ASTRO_COLLECTION = """\
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
const loader = glob({ pattern: "*.md", base: "./src/content/posts" });
export const collections = { posts: defineCollection({ loader }) };
"""
OUR_ASTRO = "<ReadingTime file={post.filePath} />"
ASTRO = (
    """\
---
import { getCollection, render } from "astro:content";
import ReadingTime from "../components/ReadingTime.astro";
export async function getStaticPaths() {
  const posts = await getCollection("posts");
  return posts.map((post) => ({ params: { id: post.id }, props: { post } }));
}
const { post } = Astro.props;
const { Content, remarkPluginFrontmatter } = await render(post);
---
"""
    + HTML.format(
        '<meta name="generator" content={Astro.generator} />',
        f"<article><h1>{{post.data.title}}</h1>{OUR_ASTRO}<Content /></article>",
    )
    + "</html>\n"
)
# The recipe of Astro's documentation.
ASTRO_PLUGIN = """\
import getReadingTime from "reading-time";
import { toString } from "mdast-util-to-string";

const readingTime = () => (tree, { data }) => {
  data.astro.frontmatter.minutesRead = getReadingTime(toString(tree)).text;
};
export default { markdown: { remarkPlugins: [readingTime] } };
"""
DOCUSAURUS = """\
{}
module.exports = {{
  title: "Tides",
  url: "https://example.org",
  baseUrl: "/",
  onBrokenLinks: "ignore",
  presets: [["classic", {{ docs: false, theme: {{}}, blog: {{
    ...blog, onUntruncatedBlogPosts: "ignore", onInlineAuthors: "ignore",
  }} }}]],
}};
"""
TITLE = "---\ntitle: Tides of {}\n---\n\n"
SITES = {
    "Hugo": Site(
        {
            "hugo.toml": 'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "home"]\n',
            "layouts/_default/single.html": HUGO,
        },
        {"layouts/_default/single.html": HUGO.replace(OUR_HUGO, "{{ .ReadingTime }} min read")},
        "content/posts/{}.md",
        TITLE,
        "python/hugo/bin",
    ),
    "MkDocs": Site(
        {"mkdocs.yml": "site_name: Tides\n"},
        {
            "mkdocs.yml": "site_name: Tides\ntheme: {name: material, font: false}\n"
            "plugins: [{blog: {blog_dir: ., post_url_format: '{slug}'}}]\n",
            "docs/index.md": "# Tides\n",
        },
        "docs/posts/{}.md",
        "---\ndate: 2026-03-01\n---\n\n# {}\n\n",
        "python/mkdocs/bin",
    ),
    "Eleventy": Site(
        {"_includes/page.njk": ELEVENTY},
        {
            ".eleventy.js": "module.exports = (config) => "
            'config.addPlugin(require("eleventy-plugin-time-to-read"));\n',
            "_includes/page.njk": ELEVENTY.replace(OUR_NUNJUCKS, "{{ content | timeToRead }} read"),
        },
        "posts/{}.md",
        "---\ntitle: Tides of {}\nlayout: page.njk\n---\n\n",
        "node/eleventy/node_modules/.bin",
    ),
    "Jekyll": Site(
        {"_config.yml": "permalink: /:title/\n", "_layouts/post.html": JEKYLL},
        {"_layouts/post.html": JEKYLL.replace(OUR_LIQUID, THEIR_LIQUID)},
        "_posts/2026-03-01-{}.md",
        "---\ntitle: Tides of {}\nlayout: post\n---\n\n",
        "",
    ),
    "Pelican": Site(
        {"pelicanconf.py": PELICAN_SETTINGS, "templates/article.html": PELICAN},
        {
            "pelicanconf.py": f'{PELICAN_SETTINGS}PLUGINS = ["readtime"]\n',
            "templates/article.html": PELICAN.replace(
                OUR_PELICAN, "{{ article.readtime }} min read"
            ),
        },
        "content/{}.md",
        "Title: Tides of {0}\nDate: 2026-03-01 09:00\nSlug: {0}\n\n",
        "python/pelican/bin",
    ),
    "Sphinx": Site(
        {
            "docs/conf.py": 'project, author = "Tides", "A Writer"\n',
            "docs/index.rst": "Tides\n=====\n\n.. toctree::\n\n"
            + "".join(f"   {name}\n" for name in ARTICLES),
        },
        {},
        "docs/{}.rst",
        "Tides of {}\n===============\n\n",
        "python/sphinx/bin",
        rst=True,
        pages="{}.html",
    ),
    "Astro": Site(
        {
            "package.json": '{"private": true, "type": "module"}\n',
            "src/content.config.ts": ASTRO_COLLECTION,
            "src/pages/[id].astro": ASTRO,
        },
        {
            "astro.config.mjs": ASTRO_PLUGIN,
            "src/pages/[id].astro": ASTRO.replace(
                OUR_ASTRO, "<p>{remarkPluginFrontmatter.minutesRead}</p>"
            ).replace('import ReadingTime from "../components/ReadingTime.astro";\n', ""),
        },
        "src/content/posts/{}.md",
        TITLE,
        "node/astro/node_modules/.bin",
    ),
    "Docusaurus": Site(
        {"package.json": '{"private": true}\n'},
        {"docusaurus.config.js": DOCUSAURUS.format("const blog = {};")},
        "blog/2026-03-01-{}.md",
        TITLE,
        "node/docusaurus/node_modules/.bin",
    ),
}
ASTRO_PACKAGES = ("astro@5", "reading-time", "mdast-util-to-string")
QUICK = ("Hugo", "MkDocs", "Eleventy", "Jekyll", "Pelican", "Sphinx")
"""Sections whose builds take seconds."""


def section(name: str) -> str:
    """A section of the page."""
    return PAGE.partition(f"\n## {name}\n")[2].partition("\n## ")[0]


def blocks(part: str) -> list[list[str]]:
    """The commands of each block in a part of the page."""
    return [
        [line.removeprefix("$ ") for line in block.splitlines()]
        for block in _COMMANDS.findall(part)
    ]


def checked(name: str, home: Path) -> None:
    """Check the generator's own times, as the section's first block does.

    Raises:
        NotInstalledError: the generator is not here.
        FailedError: a command failed, or a page shows no time.
    """
    site = SITES[name]
    commands = blocks(section(name))[0]
    _write(home, {**site.files, **(site.theirs or {}), **_articles(site)})
    _run(commands, site, home)
    if site.theirs:
        for article, page in _pages(site, commands, home).items():
            if not _SHOWN.search(_text(page)):
                raise FailedError(f"{article} shows no time")


def filled_in(name: str, home: Path) -> None:
    """Build a site with our numbers, as the section's second block does.

    Raises:
        NotInstalledError: the generator is not here.
        FailedError: a command failed, or a page does not show its time.
    """
    site, part = SITES[name], section(name)
    told, commands = _FILE.findall(part), blocks(part)[1]
    files = dict(site.files)
    for path, text in told:
        whole = DOCUSAURUS.format(text) if name == "Docusaurus" else files.get(path, "") + text
        files[path] = whole
    _write(home, {**files, **_articles(site)})
    _run(commands, site, home)
    times = _minutes(site, home)
    for article, page in _pages(site, commands, home).items():
        shown = {1 if told == "One" else int(told) for told in _SHOWN.findall(_text(page))}
        if shown != {times[article]}:
            raise FailedError(f"{article} shows {shown or 'no time'} for {times[article]} minutes")


def _articles(site: Site) -> dict[str, str]:
    made = {}
    for name, parts in ARTICLES.items():
        text = "\n\n".join(_part(kind, number, rst=site.rst) for kind, number in parts)
        made[site.article.format(name)] = f"{site.front.format(name)}{text}\n"
    return made


def _part(kind: str, number: int, *, rst: bool) -> str:
    if kind == "prose":
        return PROSE * number
    if kind == "heading":
        return "By night\n--------" if rst else "## By night"
    if kind == "images":
        form = ".. image:: {}\n   :alt: A tide gauge" if rst else "![A tide gauge]({})"
        return "\n\n".join(form.format(address) for address in IMAGES)
    if rst:
        return ".. code-block:: python\n\n" + f"   {CODE}" * number
    return f"```python\n{CODE * number}```"


def _minutes(site: Site, home: Path) -> dict[str, int]:
    """What the pages of our numbers must show: those of the file, or of the plugin's own words."""
    for file in home.glob("**/readcheck.json"):
        if "node_modules" not in file.parts:
            pages = json.loads(file.read_text("utf-8"))["pages"]
            return {name: pages[site.article.format(name)]["minutes"] for name in ARTICLES}
    return {name: _expected(parts) for name, parts in ARTICLES.items()}


def _expected(parts: Sequence[tuple[str, int]]) -> int:
    """The minutes of an article by its making: words at the reader's speed, rounded up."""
    words = {"prose": len(PROSE.split()), "code": len(CODE.split()), "heading": 2}
    return -(-sum(words.get(kind, 0) * number for kind, number in parts) // 238) or 1


def _write(home: Path, files: Mapping[str, str]) -> None:
    for path, text in files.items():
        (home / path).parent.mkdir(parents=True, exist_ok=True)
        (home / path).write_text(text, "utf-8")


def _run(commands: Sequence[str], site: Site, home: Path) -> None:
    tools = CACHE / site.folder
    if site.folder.startswith("node/"):
        (home / "node_modules").symlink_to(tools.parent)
    programs = [_program(command, tools) for command in commands]
    # Plugins are imported by the generator's own Python.
    plugged = os.pathsep.join((str(ROOT / "src"), sysconfig.get_path("purelib")))
    for command, program in zip(commands, programs, strict=True):
        done = subprocess.run(
            program,
            cwd=home,
            env={
                **os.environ,
                "PYTHONPATH": plugged,
                "NO_COLOR": "1",
                "READCHECK_OUTPUT_FORMAT": "concise",
                "ASTRO_TELEMETRY_DISABLED": "1",
                "DOCUSAURUS_NO_PERSISTENT_CACHE": "true",  # Every site has the same node_modules.
                "NO_MKDOCS_2_WARNING": "1",
            },
            stdin=subprocess.DEVNULL,
            check=False,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise FailedError(f"{command}\n{done.stdout}{done.stderr}")


def _program(command: str, tools: Path) -> list[str]:
    """How a command of the page is run here."""
    first, *others = command.split()
    if first == "readcheck":
        return [sys.executable, "-m", "readcheck", *others]
    if first == "npx":
        first, *others = others
        first = first.rpartition("/")[2]
    found = shutil.which(first, path=os.pathsep.join((str(tools), os.environ["PATH"])))
    if found is None:
        raise NotInstalledError(f"{first} is not installed")
    return [found, *others]


def _pages(site: Site, commands: Sequence[str], home: Path) -> dict[str, Path]:
    """The built page of each article."""
    output = commands[-1].split()[2]
    found = {name: [*(home / output).glob(site.pages.format(name))] for name in ARTICLES}
    missing = [name for name, pages in found.items() if len(pages) != 1]
    if missing:
        raise FailedError(f"not one page each: {', '.join(missing)}")
    return {name: pages[0] for name, pages in found.items()}


def _text(page: Path) -> str:
    """What a page shows, near enough to find a time in it."""
    whole = page.read_text("utf-8").partition("<body")[2]
    bare = re.sub(r"<script.*?</script>|<!--.*?-->", "", whole, flags=re.DOTALL)
    return re.sub(r"<[^>]*>", " ", bare)


def main() -> None:
    """Follow the sections that are named; exit with 1 where one does not hold."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*", help="sections of the page")
    parser.add_argument("--quick", action="store_true", help="without one, those that are quick")
    parser.add_argument("--install", action="store_true", help="install what run.py does not")
    arguments = parser.parse_args()
    if arguments.install:
        from tools import Tools

        Tools(CACHE, install=True).node("astro", ASTRO_PACKAGES)
    failed = False
    for name in arguments.names or (QUICK if arguments.quick else SITES):
        for follow in (checked, filled_in):
            start = time.monotonic()
            with tempfile.TemporaryDirectory(prefix="recipes-") as folder:
                try:
                    follow(name, Path(folder).resolve())
                    said = "holds"
                except NotInstalledError as error:
                    said = f"left out: {error}"
                except FailedError as error:
                    said, failed = str(error), True
            print(f"{name}, {follow.__name__}: {said} ({time.monotonic() - start:.0f} s)")
    sys.exit(failed)


if __name__ == "__main__":
    main()
