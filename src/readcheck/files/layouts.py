"""Where site generators put the pages they build, and where those are published, by their files.

Configuration files that are programs are not run, and those that are data not parsed: a key with a
plain value is all that is looked for, and what is made by code is left open.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from typing import NamedTuple


class Keys(NamedTuple):
    """The names of a generator's settings; empty for one that it lacks."""

    url: str = ""
    path: str = ""
    output: str = ""


class Layout(NamedTuple):
    """A generator by name, the files that tell it, the folder it builds into, and how it does.

    `settings` are the keys, in these files or in `more`, of the address that a site is published
    under, of the path in it, and of the folder it is built into, as far as there are any. With
    `together` all of the files have to be there, for each is of others, too.
    """

    generator: str
    files: tuple[str, ...]
    output: str
    build: str
    settings: Keys
    more: tuple[str, ...] = ()
    together: bool = False


class Published(NamedTuple):
    """Where a site is published, and the folder that holds its pages.

    `base` is an address, a path ("/docs/") where no address is known, or nothing.
    """

    base: str
    root: str


# The documented names and defaults. What two of them share (config.toml, _config.yml with a
# package.json) names neither for sure, so such files are left out.
LAYOUTS = (
    Layout(
        "Hugo",
        ("hugo.toml", "hugo.yaml", "hugo.json"),
        "public",
        "hugo",
        Keys("baseURL", "", "publishDir"),
        ("config/_default/hugo.toml", "config/_default/hugo.yaml", "config/_default/hugo.json"),
    ),
    Layout(
        "MkDocs",
        ("mkdocs.yml", "mkdocs.yaml"),
        "site",
        "mkdocs build",
        Keys("site_url", "", "site_dir"),
    ),
    Layout(
        "Docusaurus",
        tuple(f"docusaurus.config.{ending}" for ending in ("js", "ts", "mjs", "cjs")),
        "build",
        "npm run build",
        Keys("url", "baseUrl"),
    ),
    Layout(
        "Eleventy",
        (".eleventy.js", *(f"eleventy.config.{ending}" for ending in ("js", "mjs", "cjs", "ts"))),
        "_site",
        "npx @11ty/eleventy",
        Keys("", "pathPrefix", "output"),
    ),
    Layout(
        "Astro",
        tuple(f"astro.config.{ending}" for ending in ("mjs", "js", "ts", "cjs", "mts")),
        "dist",
        "npm run build",
        Keys("site", "base", "outDir"),
    ),
    Layout(
        "Gatsby",
        ("gatsby-config.js", "gatsby-config.ts"),
        "public",
        "npm run build",
        Keys("siteUrl", "pathPrefix"),
    ),
    Layout(
        "Quarto",
        ("_quarto.yml", "_quarto.yaml"),
        "_site",
        "quarto render",
        Keys("site-url", "", "output-dir"),
    ),
    Layout(
        "Pelican",
        ("pelicanconf.py",),
        "output",
        "pelican content",
        Keys("SITEURL", "", "OUTPUT_PATH"),
    ),
    Layout(
        "Hexo",
        ("_config.yml", "scaffolds"),
        "public",
        "npx hexo generate",
        Keys("url", "", "public_dir"),
        together=True,
    ),
    Layout(
        "Jekyll",
        ("_config.yml", "Gemfile"),
        "_site",
        "bundle exec jekyll build",
        Keys("url", "baseurl", "destination"),
        together=True,
    ),
)
_LOOK = 100_000  # Characters of a configuration file.


def layout_of(folder: str) -> Layout | None:
    """The layout of a site's folder, if its files tell one."""
    return next((each for each in LAYOUTS if _told(each, folder)), None)


def published(folder: str) -> Published | None:
    """Where the site in a folder is published, if its files tell what builds it."""
    layout = layout_of(folder)
    if layout is None:
        return None
    texts = [_head(os.path.join(folder, name)) for name in (*layout.files, *layout.more)]
    url, path, output = (_setting("\n".join(texts), key) for key in layout.settings)
    host = url.rstrip("/") if url.startswith(("https://", "http://")) else ""
    inner = path.strip("/")
    base = f"{host}/{inner}".rstrip("/")
    root = os.path.normpath(os.path.join(folder, output or layout.output))
    return Published(base, root)


def _head(path: str) -> str:
    """The beginning of a file, or nothing of what is none."""
    with suppress(OSError, UnicodeDecodeError):
        if os.path.isfile(path):
            with open(path, encoding="utf-8") as file:
                return file.read(_LOOK)
    return ""


def _setting(text: str, key: str) -> str:
    """The plain value of a key in YAML, TOML, JSON, JavaScript or Python; nothing for another."""
    if not key:
        return ""
    found = re.search(
        rf"""^[ \t{{,]*+["']?{re.escape(key)}["']?[ \t]*+[:=][ \t]*+(?:"([^"\n]*+)"|'([^'\n]*+)'"""
        r"""|([^\s"'`#,;(){}\[\]]++)[ \t,;}]*+(?:#.*+)?$)""",
        text,
        re.MULTILINE,
    )
    return "" if found is None else next(filter(None, found.groups()), "")


def _told(layout: Layout, folder: str) -> bool:
    there = (os.path.exists(os.path.join(folder, name)) for name in layout.files)
    return all(there) if layout.together else any(there)
