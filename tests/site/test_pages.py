"""Which page of a run a link leads to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.site.model import Page
from readcheck.site.pages import Site

PATHS = (
    "public/index.html",
    "public/about.html",
    "public/notes/index.html",
    "public/notes/heron/index.html",
    "public/notes/über uns/index.html",
)


def site(base="", folder=None, stated=""):
    """The pages, each with its address if the site states them."""
    pages = [Page(path, stated and stated + address_of(path)) for path in PATHS]
    return Site(pages, base, folder), {page.path: page for page in pages}


def address_of(path):
    return path.removeprefix("public/").removesuffix("index.html")


@pytest.mark.parametrize(
    ("here", "link", "expected"),
    [
        ("notes/index.html", "/notes/heron/", "notes/heron/index.html"),
        ("notes/index.html", "/notes/heron", "notes/heron/index.html"),
        ("notes/index.html", "/notes/heron/index.html#top", "notes/heron/index.html"),
        ("notes/index.html", "heron/", "notes/heron/index.html"),
        ("notes/index.html", "./heron/?from=list", "notes/heron/index.html"),
        ("notes/index.html", "../about.html", "about.html"),
        ("notes/index.html", "/about", "about.html"),
        ("notes/index.html", "/notes/%C3%BCber%20uns/", "notes/über uns/index.html"),
        ("index.html", "/notes/", "notes/index.html"),
        ("notes/heron/index.html", "../../", "index.html"),
        ("notes/index.html", "/notes/", None),
        ("notes/index.html", "/notes/crane/", None),
        ("notes/index.html", "https://elsewhere.example/notes/heron/", None),
        ("notes/index.html", "mailto:a@b.example", None),
        ("notes/index.html", "http://[broken/", None),
    ],
)
@pytest.mark.parametrize("stated", ["", "https://example.org/"])
def test_links_lead_to_files(here, link, expected, stated):
    found, pages = site(stated=stated)
    page = found.page(link, pages[f"public/{here}"])
    assert (page and page.path) == (expected and f"public/{expected}")


@pytest.mark.parametrize(
    "link", ["https://www.example.org/docs/notes/heron/", "/docs/notes/heron/", "heron/"]
)
@pytest.mark.parametrize("told", ["addresses", "settings"])
def test_a_site_may_lie_under_a_path(link, told):
    base = "https://example.org/docs/"
    found, pages = site(stated=base) if told == "addresses" else site(base, "public")
    page = found.page(link, pages["public/notes/index.html"])
    assert page == pages["public/notes/heron/index.html"]


def test_what_could_be_two_pages_is_none():
    pages = [Page(p) for p in ("a/index.html", "a/x.html", "a/x/index.html")]
    assert Site(pages).page("x/", pages[0]) is None
    twins = [Page(p, "https://example.org/x/") for p in ("one.html", "two.html", "index.html")]
    assert Site(twins).page("https://example.org/x/", twins[2]) is None


@pytest.mark.parametrize(
    ("linked", "known"),
    [
        (("a", "b", "c"), True),
        (("a", "b"), False),
        (("a", "b", "c", "x", "y"), False),
    ],
    ids=["all have files", "too few to tell", "many have none"],
)
def test_a_host_is_told_by_what_cards_link_to(linked, known):
    links = tuple(f"https://example.org/{name}/" for name in linked)
    index = Page("public/index.html", links=links)
    pages = [Page(f"public/{name}/index.html") for name in "abc"]
    assert Site([index, *pages]).page(links[0], index) == (pages[0] if known else None)


@given(st.text("/.#?%:[]a@ \\", max_size=20))
def test_no_link_is_too_odd(link):
    found, pages = site(stated="https://example.org/")
    page = found.page(link, pages["public/index.html"])
    assert page is None or page.path in pages
