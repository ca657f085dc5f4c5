"""When two titles are one, when they contradict each other, and when there is no telling."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from readcheck import engine
from readcheck.claims.verify.titles import other_number, same_title, site_names, strangers
from readcheck.settings import Settings
from readcheck.source import Source

if TYPE_CHECKING:
    from readcheck.article.model import Article

BOATS = "How the old boats came home"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(BOATS, "HOW THE OLD BOATS  came home", id="case and spaces"),
        pytest.param("Salt &amp; bread", "Salt & bread", id="an entity"),
        pytest.param("Salt &amp;amp; bread", "Salt and bread", id="encoded twice, and"),
        pytest.param("Sal&#8217;s “boats”", "Sal's 'boats'", id="quotes"),
        pytest.param("Boats\u00a0— a history", "Boats - a history", id="dashes, no-break space"),
        pytest.param("Cafe\u0301 on the quay", "Café on the quay", id="a composed accent"),
        pytest.param("Boats <em>at sea</em>", "Boats at sea", id="markup"),
        pytest.param("co\u00adoperative boats", "cooperative boats", id="a soft hyphen"),
        pytest.param(f"{BOATS} | Tidewater", BOATS, id="site behind a bar"),
        pytest.param(f"{BOATS} - The Tide Post", BOATS, id="site behind a hyphen"),
        pytest.param(f"Tidewater: {BOATS}", BOATS, id="site before a colon"),
        pytest.param(f"{BOATS} · Tidewater", f"{BOATS} — Tide", id="two names of a site"),
        pytest.param(f"Blog » {BOATS} » Tidewater", BOATS, id="bread crumbs"),
        pytest.param("Salt - a history - Tidewater", "Salt - a history", id="separator inside"),
        pytest.param("Knees: what helps", "Knees", id="a subtitle more"),
        pytest.param("How the old boats came…", BOATS, id="cut at a word"),
        pytest.param("How the old bo...", BOATS, id="cut inside a word"),
        pytest.param("潮汐的两个时钟 | 潮水报", "潮汐的两个时钟", id="Chinese"),
        pytest.param("潮汐の二つの時計｜潮だより", "潮汐の二つの時計", id="Japanese, wide bar"),
        pytest.param("लहरों की दो घड़ियाँ - ज्वार", "लहरों की दो घड़ियाँ", id="Hindi"),
        pytest.param("Die Straße", "DIE STRASSE", id="sharp s"),
        pytest.param("!!!", "!!!", id="signs only"),
    ],
)
def test_one_title(one: str, other: str) -> None:
    assert same_title(one, other)
    assert same_title(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("How the boats came home", "How the boats were lost", id="another end"),
        pytest.param("Cat", "Category theory", id="a word's beginning is no word"),
        pytest.param("Sea…", "Seals of the north", id="too little kept to tell"),
        pytest.param("!!!", "???", id="signs only"),
        pytest.param("潮汐的两个时钟", "港口的历史", id="Chinese"),
    ],
)
def test_two_titles(one: str, other: str) -> None:
    assert not same_title(one, other)


def test_the_sites_known_name_does_not_count_wherever_it_stands() -> None:
    one, other = "Best boats of the bay | Bay.org", "Best boats of the bay, seen by a boy"
    assert same_title(one, other, ("bay org",))


@given(st.text(max_size=80))
@example("0_:Y")  # A low line is a letter to patterns, and parts words.
def test_a_title_is_the_same_as_itself_with_a_site_name(title: str) -> None:
    assert same_title(title, title)
    if any(map(str.isalnum, title)):
        assert same_title(f"{title} | Tidewater", title)


@pytest.mark.parametrize(
    ("one", "other", "numbers"),
    [
        pytest.param("Boats of 2024", "Boats of 2025", ("2024", "2025"), id="year"),
        pytest.param("Ships (2023)", "The boats to see in 2025", ("2023", "2025"), id="any words"),
        pytest.param("9 boats for rivers", "10 boats for rivers", ("9", "10"), id="count"),
        pytest.param("The 59 safest boats", "60 boats, safest first", ("59", "60"), id="reworded"),
        pytest.param("Boats of 2024", "The boats", None, id="one has no year"),
        pytest.param("Boats, 2024 and 2025", "Boats of 2025", None, id="one has both"),
        pytest.param("Season 2024/25 of boats", "Season 2025 of boats", None, id="a season"),
        pytest.param("Boats 2024–2026", "Boats of 2025", None, id="a span of years"),
        pytest.param("CVE-2024-4911 in boats", "The hole of 2025 in boats", None, id="in a name"),
        pytest.param("5 boats", "6 cars", None, id="of other things"),
        pytest.param(
            "Rust 1.80 for boats at sea", "Rust 1.81 for boats at sea", None, id="version"
        ),
        pytest.param("Boats: 50% cheaper rowing", "Boats: 40 cheaper rowing", None, id="per cent"),
        pytest.param("5 boats of the 1980s", "5 boats of the 1990s", None, id="decades"),
        pytest.param("Boats 5:30 rowing", "Boats 6 rowing", None, id="a time"),
        pytest.param("٥ boats rowing", "٦ boats rowing", ("٥", "٦"), id="Arabic digits"),
    ],
)
def test_numbers_that_contradict(one: str, other: str, numbers: tuple[str, str] | None) -> None:
    assert other_number(one, other) == numbers
    assert other_number(other, one) == (None if numbers is None else numbers[::-1])


TEXT = (
    "The harbour wall was built by hand in three summers, stone upon stone, and the fishermen paid "
    "for it with every seventh herring. Widows carried water to the masons. When the great storm "
    "broke the northern corner, engineers from the capital drew plans, argued about granite and "
    "mortar, and left again. Children found coins, bottles and a rusted anchor below the "
    "foundations. Today painters sit along the quay while ferries bring visitors from the islands, "
    "and nobody remembers who laid the first block or why the lighthouse faces inland."
)


def article(text: str = TEXT) -> Article:
    return engine.analyse(Source(f"# Harbour\n\n{text}\n", "a.md"), Settings()).article


@pytest.mark.parametrize(
    ("titles", "odd"),
    [
        pytest.param(
            ["Building the harbour wall", "Sourdough bread for beginners"],
            ["Sourdough bread for beginners"],
            id="another page's",
        ),
        pytest.param(["Building the harbour wall", "Masons and herring"], [], id="the text knows"),
        pytest.param(
            ["Building the harbour wall", "Harbour bread recipes"], [], id="shares a word"
        ),
        pytest.param(["Building the harbour wall", "By"], [], id="says nothing"),
        pytest.param(["Sourdough bread", "Quantum computing chips"], [], id="none is known"),
        pytest.param(["Sourdough bread for beginners"], [], id="the only one"),
    ],
)
def test_titles_that_have_nothing_to_do_with_the_page(titles: list[str], odd: list[str]) -> None:
    assert strangers(titles, article()) == odd


def test_a_short_text_cannot_tell_what_it_is_not_about() -> None:
    titles = ["Building the harbour wall", "Sourdough bread for beginners"]
    assert strangers(titles, article("The harbour wall is old.")) == []


def test_site_names_are_what_the_page_says_for_machines() -> None:
    page = (
        '<html><head><meta property="og:site_name" content="The Tide Post">'
        '<script type="application/ld+json">{"@graph": ['
        '{"@type": "WebSite", "name": "Tidewater", "alternateName": "Tide &amp; Water"},'
        '{"@type": "Article", "name": "No site", "publisher": {"@type": "Person", "name": "Roe"}}'
        "]}</script></head><body><p>Text.</p></body></html>"
    )
    found = site_names(engine.analyse(Source(page, "a.html"), Settings()).article)
    assert set(found) == {"the tide post", "tidewater", "tide water", "roe"}
