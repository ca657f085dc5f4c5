"""How pages moved since a revision, as a comment on a pull request."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from golden import assert_agreed, assert_harmless
from readcheck.diff import markdown
from readcheck.diff.figures import Figures, Movement
from readcheck.diff.markdown import MARKER, Since, rendered

GOLDEN = Path(__file__).parent / "golden"
HOSTILE = (
    "<!-- readcheck-diff -->.md",
    "</details><script>alert(1)</script>.md",
    "a | b `c` @someone #12 https://example.org/x.md",
    "::error ##[x] \x1b[31m\u202e.md",
    "a\n\n# b.md",
    "![x](http://example.org/x.png)",
)


def figures(words, grade, *, reliable=True):
    return Figures(words, words / 4, -(-words // 238), grade, "flesch-kincaid", reliable)


def moved(path, words=0, grade=0.0, **told):
    return Movement(path, figures(500, 8.0, **told), figures(500 + words, 8.0 + grade, **told))


EVERY = (
    moved("easier.md", -100, -2.0),
    moved("new.md", 0, 0.0)._replace(before=None),
    moved("gone.md", 0, 0.0)._replace(after=None),
    moved("harder.md", 300, 1.4),
    moved("same.md", 20, 0.0)._replace(old_path="old/same.md"),
    moved("short.md", 5, 12.0, reliable=False),
    *(moved(name, 30) for name in HOSTILE),
)


@pytest.mark.parametrize(
    ("name", "pages", "most"), [("all", EVERY, 0.5), ("few", EVERY[:5], None), ("none", (), 0.5)]
)
def test_the_comment_looks_as_agreed(name, pages, most):
    written = rendered(pages, Since("main", most))
    assert_harmless(written, 1000)
    assert_agreed(written, GOLDEN / f"{name}.comment.md")


def rows(written):
    """The cells of each row of the tables, as a reader of Markdown reads them."""
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(written)
    cells, found = [], []
    for before, token in pairwise(tokens):
        if before.type == "td_open":
            cells.append(token)
        if token.type == "tr_close" and cells:
            found.append(cells)
            cells = []
    return found


def text(token):
    return "".join(each.content for each in token.children if each.type == "text")


def test_worst_comes_first_and_what_is_beyond_ten_is_folded():
    written = rendered(EVERY, Since("main", 0.5))
    names = [text(cells[0]) for cells in rows(written)]
    assert names[0] == "harder.md"
    assert names[-1] == "easier.md"
    assert len(names) == len(EVERY)
    before, _, after = written.partition("<details>")
    assert len(rows(before)) == markdown.OPEN_ROWS
    assert after.startswith(f"<summary>{len(EVERY) - 10} more pages</summary>\n\n|")
    assert "<details>" not in rendered(EVERY[:10], Since("main"))


def test_a_short_page_is_not_the_worst():
    written = rendered(EVERY, Since("main", 0.5))
    assert "8.0 → 20.0 (+12.0), too short to tell" in written
    assert "**" not in next(line for line in written.splitlines() if "short.md" in line)


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_leaves_its_cell(name):
    written = rendered([moved(name), moved("x.md")._replace(old_path=name)], Since(name))
    assert written.startswith(f"{MARKER}\n")
    assert written.count(MARKER) == 1
    assert len(rows(written)) == 2
    for cells in rows(written):
        kinds = {each.type for each in cells[0].children}
        html = [each.content for each in cells[0].children if each.type == "html_inline"]
        assert kinds <= {"text", "html_inline"}
        assert set(html) <= {"<!-- -->"}
    assert not re.search(r"(?<![\w&])[@#]\w", written.replace("###", ""))


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40))
def test_any_name_is_one_row(name):
    assert len(rows(rendered([moved(name)], Since("main")))) == 1


def test_a_comment_is_never_longer_than_github_takes():
    pages = [moved(f"{'@#' * 60}{index}.md") for index in range(900)]
    written = rendered(pages, Since("main"))
    assert len(written) < 65_536
    left = re.search(r"… and (\d+) more\.\n\Z", written)
    assert int(left[1]) + len(rows(written)) == 900
