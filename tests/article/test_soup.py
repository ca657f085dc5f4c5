"""What CSS selectors find in our tree, which is BeautifulSoup's to them."""

from __future__ import annotations

import pytest

from readcheck.article.html.soup import selected
from readcheck.article.html.tree import parse_tree
from readcheck.source import Source, UnreadableError

PAGE = """<html lang=en><body class="one  two"><div id=a><p>one<p>two</div>
<ul class="one"><li>three<li data-x="&amp;y">four <b>five</b></ul><br><p></body>"""


@pytest.mark.parametrize(
    ("selector", "names"),
    [
        pytest.param("#a", "div", id="id"),
        pytest.param(".one", "body ul", id="class, in the order of the page"),
        pytest.param("[class='one  two']", "body", id="an attribute as written"),
        pytest.param("[data-x='&y']", "li", id="a reference in an attribute"),
        pytest.param("div > p + p, li:nth-of-type(2) b", "p b", id="structure"),
        pytest.param("p:empty", "p", id="nothing in it"),
        pytest.param(":root", "html", id="the root"),
        pytest.param(":lang(en) b", "b", id="language"),
        pytest.param("main", "", id="none"),
    ],
)
def test_a_selector_names_tags(selector, names):
    assert [tag.name for tag in selected(parse_tree(Source(PAGE)), selector)] == names.split()


@pytest.mark.parametrize("selector", ["a[", "", ":nope"])
def test_what_is_no_selector_is_told(selector):
    with pytest.raises(UnreadableError, match="no CSS selector"):
        selected(parse_tree(Source(PAGE)), selector)
