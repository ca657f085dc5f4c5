"""Every link of the documentation leads somewhere, and every page can be reached."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from markdown_it import MarkdownIt

from readcheck._version import __version__

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
_PARSER = MarkdownIt("commonmark")


def targets(path):
    """What a page links to and shows."""
    for token in _PARSER.parse(path.read_text("utf-8")):
        for part in token.children or ():
            target = part.attrGet("href") or part.attrGet("src")
            if target:
                yield str(target)


def anchors(path):
    """The names of a page's headings, as hosts of repositories make them."""
    tokens = _PARSER.parse(path.read_text("utf-8"))
    headings = [tokens[at + 1] for at, token in enumerate(tokens) if token.type == "heading_open"]
    seen = {}
    for heading in headings:
        text = "".join(part.content for part in heading.children)
        name = re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")
        seen[name] = seen.get(name, -1) + 1
        yield f"{name}-{seen[name]}" if seen[name] else name


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_link_leads_somewhere(path):
    for target in targets(path):
        if target.startswith("https://"):
            continue
        file, _, anchor = target.partition("#")
        there = (path.parent / file).resolve() if file else path
        assert there.exists(), target
        assert there.is_relative_to(ROOT), target
        if anchor:
            assert anchor in set(anchors(there)), target


def test_every_page_is_reached_from_the_readme():
    there = {(ROOT / target.partition("#")[0]).resolve() for target in targets(ROOT / "README.md")}
    assert set(PAGES) - there == {ROOT / "README.md"}


def test_the_citation_names_this_version():
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    assert cited["version"] == __version__
    assert {"cff-version", "message", "title", "authors"} <= set(cited)
