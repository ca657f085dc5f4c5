"""The link that a time on a card or in a list belongs to."""

from __future__ import annotations

import pytest

from readcheck import check_text

CARD = '<div class="card"><h3><a href="/{0}/">On {0}</a></h3><p>What {0} is.</p><p>{1}</p></div>'
OVERLAID = '<div><header><h3>On {0}</h3></header><p>{1}</p><a class="over" href="/{0}/"></a></div>'
WRAPPED = '<a href="/{0}/"><h3>On {0}</h3><p>{1}</p></a>'
ENTRY = '<li><a href="/{0}/">On {0}</a> <span>{1}</span></li>'
ROW = '<tr><td><a href="/{0}/">On {0}</a></td><td>{1}</td></tr>'
PLAIN = '<div><p class="title"><a href="/{0}/">On {0}</a></p><p>{1}</p></div>'
TAGGED = (
    '<article><a href="/tags/water/">water</a><h3><a href="/{0}/">On {0}</a></h3>'
    '<a href="/authors/ada/">Ada</a> <span>{1}</span> <a href="/{0}/#more">Read more</a></article>'
)
LISTED = (
    '<article><ul><li>in <a href="/category/water/">Water</a></li><li>{1}</li></ul>'
    '<h3><a href="/{0}/">On {0}</a></h3><h4><a href="/{0}/#tools">Tools</a></h4></article>'
)
NAMES = ("tides", "mail", "fog", "rope")


def links(entries, tag="div"):
    page = (
        f'<html lang="en"><head><title>Notes</title></head><body><main><h1>Notes</h1>'
        f"<{tag}>{entries}</{tag}></main></body></html>"
    )
    claims = [each.claim for each in check_text(page, format_name="html").claims]
    return {c.published: c.link for c in claims if c.kind == "reading-time" and not c.own}


@pytest.mark.parametrize(
    ("entry", "tag"),
    [
        (CARD, "div"),
        (OVERLAID, "div"),
        (WRAPPED, "section"),
        (ENTRY, "ul"),
        (ROW, "table"),
        (PLAIN, "div"),
        (TAGGED, "div"),
        (LISTED, "div"),
    ],
)
def test_each_time_of_a_list_belongs_to_its_entrys_link(entry, tag):
    entries = "".join(entry.format(name, f"{i} min read") for i, name in enumerate(NAMES, 2))
    assert links(entries, tag) == {f"{i} min": f"/{name}/" for i, name in enumerate(NAMES, 2)}


@pytest.mark.parametrize(
    "entry",
    [
        '<li><a href="/{0}/">On {0}</a> and <a href="/{0}-2/">on</a> <span>{1}</span></li>',
        '<li><a href="#{0}">On {0}</a> <span>{1}</span></li>',
        "<li>On {0} <span>{1}</span></li>",
    ],
    ids=["two links", "a place on the page", "no link"],
)
def test_without_one_link_there_is_no_telling(entry):
    entries = "".join(entry.format(name, f"{i} min read") for i, name in enumerate(NAMES, 2))
    assert set(links(entries, "ul").values()) <= {""}


def test_markdown_lists_have_links_too():
    text = "# Notes\n\n" + "".join(f"- [On {n}]({n}.md) (5 min read)\n" for n in NAMES)
    found = [each.claim.link for each in check_text(text, format_name="markdown").claims]
    assert [link for link in found if link] == [f"{name}.md" for name in NAMES]
