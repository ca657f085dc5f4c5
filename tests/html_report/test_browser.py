"""The page in a real browser: it asks for nothing, complains of nothing and fits its window."""

from __future__ import annotations

import os
import re
from itertools import pairwise
from pathlib import Path

import pytest

from chromium import BINARY, Chromium
from page_entries import EVERY, GOOD, hostile, made
from rendering import HOSTILE

pytestmark = pytest.mark.skipif(BINARY is None or os.name != "posix", reason="needs Chromium")
# One after another in one browser, whoever else runs tests at the same time.
PAGES = {
    "every": EVERY,
    "many": tuple(GOOD for _ in range(40)),
    "hostile": tuple(map(hostile, HOSTILE.values())),
}
SIZES = {"phone": (360, 740), "tablet": (780, 1000), "desk": (1280, 900)}


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    with Chromium(tmp_path_factory.mktemp("profile")) as opened:
        yield opened


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pages")
    for name, entries in PAGES.items():
        (folder / f"{name}.html").write_text(made(*entries), "utf-8")
    return folder


def tells(browser, file):
    """Nothing was said on the console, and no request but the page's own was made."""
    assert browser.said == []
    assert browser.asked == [Path(file).as_uri()]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", PAGES)
def test_it_asks_for_nothing_and_fits_the_window(browser, files, name, size, dark):
    file = files / f"{name}.html"
    width, height = SIZES[size]
    browser.open(file, width=width, height=height, dark=dark)
    browser.value("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    assert browser.value("document.documentElement.scrollWidth") == width
    paper = browser.value("getComputedStyle(document.body).backgroundColor")
    assert (max(map(int, re.findall(r"\d+", paper))) < 64) is dark
    tells(browser, file)


def test_what_a_page_must_not_do_would_be_seen(browser, tmp_path):
    file = tmp_path / "bad.html"
    file.write_text("<!doctype html><script>console.log('x')</script><img src='y.png'>", "utf-8")
    browser.open(file)
    assert browser.said
    assert len(browser.asked) == 2


@pytest.mark.parametrize(
    "acting",
    [
        "<script>document.title = 'acted'</script>",
        "<img src='x.png' onerror=\"document.title = 'acted'\">",
        "<style>h1 { color: red }</style>",
        "<link rel='stylesheet' href='x.css'>",
    ],
)
def test_what_would_act_if_it_came_through_is_stopped_by_the_policy(browser, tmp_path, acting):
    file = tmp_path / "page.html"
    file.write_text(made(GOOD).replace("<main>", f"<main>{acting}"), "utf-8")
    browser.open(file)
    assert browser.value("document.title") == "Readability of 1 article"
    assert browser.value("getComputedStyle(document.querySelector('h1')).color") != "rgb(255, 0, 0)"
    assert "Content Security Policy" in str(browser.said)


def test_it_is_styled_and_its_script_runs(browser, files):
    browser.open(files / "many.html")
    assert browser.value("getComputedStyle(document.querySelector('mark.s3')).textDecorationStyle")
    assert browser.value("document.querySelectorAll('.list button').length") == 6


@pytest.mark.parametrize("width", [780, 1280])
def test_names_of_columns_do_not_run_into_each_other(browser, files, width):
    browser.open(files / "every.html", width=width)
    edges = browser.value(
        "[...document.querySelectorAll('.list button')].map((button) => {"
        "const box = button.getBoundingClientRect(); return [box.left, box.right] })"
    )
    assert all(right < left for (_, right), (left, _) in pairwise(edges))


def test_without_script_everything_but_sorting_is_there(browser, files):
    browser.script(allowed=False)
    try:
        # On paper: what a screen does not show yet is no text of its own to a browser.
        browser.open(files / "every.html", media="print")
        assert browser.value("document.querySelectorAll('button, input').length") == 0
        shown = browser.value("document.body.innerText")
    finally:
        browser.script(allowed=True)
    tells(browser, files / "every.html")
    for entry in EVERY:
        assert entry.report.path in shown
    assert "Anaesthetists appreciate its cardiovascular stability.+0.4" in shown


def test_a_link_to_an_article_unfolds_its_text(browser, files):
    browser.open(files / "many.html", fragment="#a30")
    assert browser.value("document.querySelector('#a30 details').open")
    assert not browser.value("document.querySelector('#a29 details').open")
    assert 0 <= browser.value("document.querySelector('#a30').getBoundingClientRect().top") < 900
    browser.value("location.hash = '#a7'; new Promise(requestAnimationFrame)")
    assert browser.value("document.querySelector('#a7 details').open")


def column(browser, number):
    cells = f"[...document.querySelectorAll('.list tbody tr')].map(r => r.cells[{number}])"
    return browser.value(f"{cells}.map(cell => cell.textContent)")


def test_a_click_on_a_columns_name_sorts_by_it_and_another_turns_it_round(browser, files):
    browser.open(files / "every.html")
    click = "document.querySelectorAll('.list th button')[1].click()"
    browser.value(click)
    assert column(browser, 1) == ["450", "450", "450", "0", ""]
    browser.value(click)
    assert column(browser, 1) == ["0", "450", "450", "450", ""]
    sort = "document.querySelectorAll('.list th')[1].getAttribute('aria-sort')"
    assert browser.value(sort) == "ascending"


def test_the_filter_shows_the_rows_that_have_the_words(browser, files):
    browser.open(files / "every.html")
    browser.value(
        "const box = document.querySelector('.filter input'); box.value = 'GALLERY';"
        "box.dispatchEvent(new Event('input'))"
    )
    shown = "[...document.querySelectorAll('.list tbody tr')].filter(r => r.offsetHeight).length"
    assert browser.value(shown) == 1


def test_it_prints_on_paper_dark_or_not(browser, files):
    browser.open(files / "every.html", dark=True, media="print")
    assert browser.value("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert browser.value("getComputedStyle(document.querySelector('nav')).display") == "none"
    assert browser.printed().startswith(b"%PDF")
    tells(browser, files / "every.html")
