"""Where site generators put the pages they build, by the configuration files that tell them."""

from __future__ import annotations

import os
from typing import NamedTuple


class Layout(NamedTuple):
    """A generator by name, the files that tell it, the folder it builds into, and how it does."""

    generator: str
    files: tuple[str, ...]
    output: str
    build: str


# The documented names and defaults. What two of them share (config.toml, _config.yml with a
# package.json) names neither for sure, so such files are left out.
LAYOUTS = (
    Layout("Hugo", ("hugo.toml", "hugo.yaml", "hugo.json"), "public", "hugo"),
    Layout("MkDocs", ("mkdocs.yml", "mkdocs.yaml"), "site", "mkdocs build"),
    Layout(
        "Docusaurus",
        tuple(f"docusaurus.config.{ending}" for ending in ("js", "ts", "mjs", "cjs")),
        "build",
        "npm run build",
    ),
    Layout(
        "Eleventy",
        (".eleventy.js", *(f"eleventy.config.{ending}" for ending in ("js", "mjs", "cjs", "ts"))),
        "_site",
        "npx @11ty/eleventy",
    ),
    Layout(
        "Astro",
        tuple(f"astro.config.{ending}" for ending in ("mjs", "js", "ts", "cjs", "mts")),
        "dist",
        "npm run build",
    ),
    Layout("Gatsby", ("gatsby-config.js", "gatsby-config.ts"), "public", "npm run build"),
    Layout("Quarto", ("_quarto.yml", "_quarto.yaml"), "_site", "quarto render"),
    Layout("Pelican", ("pelicanconf.py",), "output", "pelican content"),
    Layout("Hexo", ("_config.yml", "scaffolds"), "public", "npx hexo generate"),
    Layout("Jekyll", ("_config.yml", "Gemfile"), "_site", "bundle exec jekyll build"),
)
_TOGETHER = frozenset({"Hexo", "Jekyll"})  # Told by all of their files, for each has others' names.


def layout_of(folder: str) -> Layout | None:
    """The layout of a site's folder, if its files tell one."""
    return next((each for each in LAYOUTS if _told(each, folder)), None)


def _told(layout: Layout, folder: str) -> bool:
    there = (os.path.exists(os.path.join(folder, name)) for name in layout.files)
    return all(there) if layout.generator in _TOGETHER else any(there)
