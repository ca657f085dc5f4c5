"""What every input format owes, and that no other part of readcheck asks for one by name."""

import ast
from pathlib import Path

import pytest

import readcheck
from readcheck import engine, families
from readcheck.article.model import Article
from readcheck.article.parse import (
    FAMILY,
    decode,
    endings,
    format_of,
    input_format,
    is_list,
    told_format,
)
from readcheck.findings import Edit
from readcheck.settings import Settings
from readcheck.source import Source, Span, UnreadableError
from readcheck.splice import splice
from readcheck.suppression.directives import find_directives

ROOT = Path(readcheck.__file__).parent
NAMES = families.names(FAMILY)
LINES = "First of all some words.\n\nThen a few more of them.\n"


@pytest.fixture(params=NAMES)
def name(request):
    return request.param


def read(text: str, name: str, ending: str = "") -> Article:
    return engine.analyse(Source(text, f"a{ending}"), Settings(), format_name=name).article


def test_it_reads_at_least_one_ending_that_no_other_format_reads(name):
    owned = input_format(name).endings
    assert owned
    assert all(ending.startswith(".") and ending == ending.lower() for ending in owned)
    assert [format_of(f"some/FILE{ending.upper()}") for ending in owned] == [name] * len(owned)
    assert len(endings()) == sum(len(input_format(each).endings) for each in NAMES)


@pytest.mark.parametrize("text", ["", "\n", LINES, LINES.replace("\n", "\r\n"), "<p>&", "---\n"])
def test_it_reads_any_text_as_its_own(name, text):
    article = read(text, name)
    assert article.format == name
    assert 0 <= article.start <= len(text)


def test_it_decodes_utf8_and_tells_of_what_is_no_text(name):
    assert decode("né\n".encode(), "a", name).text == "né\n"
    with pytest.raises(UnreadableError):
        decode(b"a\0b", "a", name)


def test_whatever_it_decodes_is_changed_where_it_is_to_be_and_nowhere_else(name):
    for text in (b"n\xe9", b"<meta charset=latin1>n\xe9", b"<meta charset=utf-8>n\xe9\xc3\xa9"):
        data = text + b" 9"
        try:
            source = decode(data, "a", name)
        except UnreadableError:
            continue
        end = len(source.text)
        assert splice(data, source, [Edit(Span(end - 1, end), "3")]) == data[:-1] + b"3"


def test_a_directive_between_its_marks_is_obeyed(name):
    for opening, closing in input_format(name).marks:
        text = f"{opening} readcheck-disable-file a-rule {closing}\n\n{LINES}"
        (directive,) = find_directives(read(text, name))
        assert directive.rules == ("a-rule",)


def test_a_comment_at_its_head_is_shown_to_nobody_and_obeyed(name):
    asked = input_format(name)
    if asked.comments is None:
        return
    for ending in asked.endings:
        before = read(LINES, name, ending)
        opening, closing = asked.comments.marks(f"a{ending}")
        assert (opening, closing) in asked.marks
        at = asked.comments.head(before)
        gap = "\n\n" if asked.comments.apart else "\n"
        comment = f"{opening} readcheck-disable-file a-rule {closing}{gap}"
        after = read(LINES[:at] + comment + LINES[at:], name, ending)
        assert [block.text.strip() for block in after.body] == [
            block.text.strip() for block in before.body
        ]
        assert len(find_directives(after)) == 1


LISTS = {
    "rss": '<?xml version="1.0"?>\n<!-- > -->\n<rss version="2.0"><channel>',
    "rss 1": '<rdf:RDF xmlns="http://purl.org/rss/1.0/">',
    "atom": '<?xml-stylesheet href="/a.xsl"?><feed xml:lang="en" xmlns="http://www.w3.org/2005/Atom">',
    "sitemap": '\ufeff<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="x">',
    "json": '{ "version" : "https://jsonfeed.org/version/1.1",',
    "json, later": '{"title": "a", "version": "https:\\/\\/jsonfeed.org\\/version\\/1"',
}
OTHERS = {
    "a build file": '<?xml version="1.0"?><project><name>rss</name></project>',
    "another feed": "<feed><product/></feed>",
    "a document type": "<!DOCTYPE rss [<!ENTITY a 'b'>]><rss>",
    "data": '{"version": "1.2", "url": "https://jsonfeed.org"}',
    "nothing": "",
}


@pytest.mark.parametrize("text", LISTS.values(), ids=LISTS)
def test_a_list_of_pages_is_told_by_how_it_begins(text):
    for path in ("index.xml", "feed.json", "-"):
        assert input_format(told_format(path, text)).lists
        assert is_list(path, text.encode())


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_what_has_the_name_of_a_list_is_none_for_that(text):
    for path in ("pom.xml", "feed.json"):
        assert not is_list(path, text.encode())


def compared(tree):
    """Every text that a module compares something named `format` with."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and "format" in ast.unparse(node):
            yield from (
                part.value
                for side in (node.left, *node.comparators)
                for part in ast.walk(side)
                if isinstance(part, ast.Constant)
            )


def test_no_other_part_compares_the_name_of_a_format():
    apart = ROOT / "article" / "formats"
    for file in ROOT.rglob("*.py"):
        if not file.is_relative_to(apart):
            assert not set(NAMES) & set(compared(ast.parse(file.read_text("utf-8")))), file
