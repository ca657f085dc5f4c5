"""The page as a whole, read by a parser that tells every error."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import html5lib
import pytest
from hypothesis import given, settings

import example_reports as examples
from golden import assert_agreed
from page_entries import EVERY, GOOD, SHORT, WRONG, hostile, made
from readcheck._version import __version__
from readcheck.html_report.model import Entry
from readcheck.resources import ascii_text
from rendering import ANY_TEXT, HOSTILE
from runner_commands import commands

GOLDEN = Path(__file__).parent / "golden"
PAGES = {
    "none": (),
    "one": (GOOD,),
    "broken": (Entry(examples.BROKEN),),
    "every": EVERY,
    "hostile": tuple(map(hostile, HOSTILE.values())),
}
# Elements that load, run or send something.
ACTING = {"iframe", "object", "embed", "form", "img", "link", "base", "audio", "video", "use"}


def parsed(page):
    """The page's tree; an error of the parser is one of the test."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(page)


def text(element):
    return "".join(element.itertext())


def by_class(tree, name):
    return [each for each in tree.iter() if name in each.get("class", "").split()]


@pytest.mark.parametrize("name", PAGES)
def test_a_parser_reads_it_without_an_error(name):
    parsed(made(*PAGES[name]))


def test_it_looks_as_agreed():
    page = made(*EVERY).replace(__version__, "VERSION")
    page = re.sub(r"(<(style|script)>).*?(</\2>)", r"\1…\3", page, flags=re.DOTALL)
    assert_agreed(re.sub(r"sha256-[^']+", "…", page), GOLDEN / "every.html.txt")


def test_words_that_no_space_parts_are_said_to_be_estimates():
    lao = GOOD._replace(report=GOOD.report._replace(language="lo"))
    assert "about 450" in made(lao)
    assert "some are estimates" in made(GOOD, lao)
    assert "estimates" not in made(GOOD)


def test_the_same_articles_give_the_same_page():
    assert made(*EVERY) == made(*EVERY)


def test_the_policy_allows_the_style_and_script_of_the_page_and_nothing_else():
    tree = parsed(made(*EVERY))
    (policy,) = (
        each.get("content")
        for each in tree.iter("meta")
        if each.get("http-equiv") == "Content-Security-Policy"
    )
    allowed = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    for name in ("style", "script"):
        (element,) = tree.iter(name)
        digest = b64encode(sha256(text(element).encode()).digest()).decode()
        assert allowed.pop(f"{name}-src") == f"'sha256-{digest}'"
    assert allowed == dict.fromkeys(("default-src", "base-uri", "form-action"), "'none'")


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_loaded_and_every_link_leads_to_a_place_on_the_page(name):
    page = made(*PAGES[name])
    tree = parsed(page)
    elements = list(tree.iter())
    names = [each.get("id") for each in elements if each.get("id")]
    assert len(names) == len(set(names))
    for each in elements:
        assert each.tag not in ACTING
        for attribute, value in each.attrib.items():
            assert attribute not in {"src", "srcset", "action", "style"}
            assert not attribute.startswith("on")
            if attribute == "href":
                assert value.startswith("#")
                assert value[1:] in names
    assert not re.search(r"url\(|@import|https?:", page.partition("</style>")[0])


@pytest.mark.parametrize("text_of", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_stays_text(text_of):
    tree = parsed(made(hostile(text_of)))
    harmless = parsed(made(hostile("x y")))
    assert [each.tag for each in tree.iter() if each.tag != "wbr"] == [
        each.tag for each in harmless.iter() if each.tag != "wbr"
    ]
    assert [sorted(each.attrib) for each in tree.iter() if each.tag != "wbr"] == [
        sorted(each.attrib) for each in harmless.iter() if each.tag != "wbr"
    ]
    assert not set(text(tree)) & set("\x00\x1b\x9b\u202e\u2066\u2028")


@settings(max_examples=30)
@given(ANY_TEXT)
def test_whatever_an_input_says_is_read_without_an_error(text_of):
    parsed(made(hostile(text_of)))


def test_a_log_that_the_page_is_printed_to_obeys_nothing():
    taken, _ = commands(made(*PAGES["hostile"]))
    assert taken == []


def test_every_article_is_there_in_the_list_and_with_a_part_of_its_own():
    tree = parsed(made(*EVERY))
    (listed,) = (each for each in tree.iter("table") if each.get("class") == "list")
    rows = listed.find("tbody").findall("tr")
    parts = by_class(tree, "article")
    assert len(rows) == len(parts) == len(EVERY)
    for entry, row, part in zip(EVERY, rows, parts, strict=True):
        assert row.find(".//a").get("href") == f"#{part.get('id')}"
        assert entry.report.path in text(part)
        assert entry.report.path in text(row)


def test_what_is_off_is_told_with_its_line_what_it_says_what_was_measured_and_why():
    tree = parsed(made(*EVERY))
    (part,) = (each for each in tree.iter("section") if each.get("id") == "claims")
    (row,) = part.findall(".//tbody/tr")
    cells = [text(cell) for cell in row]
    claim = examples.WRONG.claims[0]
    assert cells[1:] == [
        "reading time",
        "9 minutes",
        claim.computed,
        str(claim.location.start.line),
        claim.reason,
    ]


def test_what_could_not_be_read_says_why():
    tree = parsed(made(GOOD, Entry(examples.BROKEN)))
    assert examples.BROKEN.error in text(by_class(tree, "article")[1])
    assert "1 could not be read" in text(tree)


def test_a_sentence_is_marked_by_its_weight_and_says_it():
    tree = parsed(made(GOOD))
    assert [(each.get("class"), text(each)) for each in tree.iter("mark")][-3:] == [
        ("s3", "Anaesthetists appreciate its cardiovascular stability."),
        ("s2", "Some reactions need observation."),
        ("s1", "Considerably more than one"),
    ]
    assert [text(each) for each in tree.iter("sup")] == ["+0.4", "+0.07"]
    assert [text(each) for each in by_class(tree, "legend")[0].iter("mark")] == [
        "0.03",
        "0.06",
        "0.10",
    ]


def test_what_counts_towards_no_grade_is_pale():
    tree = parsed(made(GOOD))
    assert [text(each) for each in by_class(tree, "out")] == ["code, 3 lines", "By a doctor"]


def test_a_text_that_is_left_out_is_told_to_be():
    (part,) = by_class(parsed(made(WRONG)), "article")
    assert "The text is not on this page." in text(part)


def test_texts_of_few_articles_are_open_from_the_start():
    few, many = (
        [each.get("open") for each in by_class(parsed(made(*entries)), "fold")]
        for entries in ((GOOD, SHORT), (GOOD,) * 6)
    )
    assert few == ["", ""]
    assert many == [None] * 6


def test_it_can_be_found_out_without_eyes():
    """Headings go down one by one, tables have named columns, articles say their language."""
    tree = parsed(made(*EVERY))
    levels = [int(each.tag[1]) for each in tree.iter() if re.fullmatch("h[1-6]", str(each.tag))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for table in tree.iter("table"):
        assert text(table.find("caption"))
        heads = table.findall("thead/tr/th")
        assert all(head.get("scope") == "col" and text(head) for head in heads)
        assert {len(row) for row in table.findall("tbody/tr")} == {len(heads)}
    assert tree.get("lang") == "en"
    assert {each.get("lang") for each in by_class(tree, "text")} == {"en"}
    assert {each.get("dir") for each in by_class(tree, "text")} == {"auto"}
    assert all(each.get("aria-label") for each in tree.iter("svg"))


NAMED = re.compile(r'([^{};]+)\{ content: "([^"]+) "; \}')


def test_on_a_phone_cells_are_named_as_their_columns_are():
    style = ascii_text("readcheck.html_report", "data", "report.css")
    phone = style.partition("@media screen and (max-width")[2].partition("@media print")[0]
    named = {}
    for selectors, name in NAMED.findall(phone):
        for kinds, number in re.findall(
            r"((?:\.\w+|:is\([^)]*\))) td:nth-child\((\d)\)", selectors
        ):
            named |= {(kind, int(number) - 1): name for kind in re.findall(r"\.(\w+)", kinds)}
    tables = {each.get("class"): each for each in parsed(made(*EVERY)).iter("table")}
    for (kind, number), name in named.items():
        assert text(tables[kind].findall("thead/tr/th")[number]) == name
    assert {kind: sum(k == kind for k, _ in named) for kind in ("list", "wrong", "grades")} == {
        "list": 5,
        "wrong": 4,
        "grades": 4,
    }
