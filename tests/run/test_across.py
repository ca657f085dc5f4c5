"""When a report of a run is told, and that its turn changes nothing of what is told."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readcheck import engine
from readcheck.report import Report
from readcheck.run.across import across
from readcheck.settings import Settings
from readcheck.source import Source

PAGE = """<html lang="en"><head><title>{title}</title></head><body><article><h1>{title}</h1>
<p class="meta">{minutes} min read</p>{text}</article><aside><h2>More</h2><ul>{cards}</ul></aside>
</body></html>"""
CARD = '<li><a href="/{name}.html">A page of {name}</a> <span>{minutes} min read</span></li>'
TEXT = "<p>The ferry waits until the lamp on the pier is lit, and only then it leaves.</p>"
SETTINGS = Settings()
CARDS, TITLES, TIMES = "card-disagrees", "title-duplicate", "reading-time-constant"


@cache
def page(name, *, title=None, minutes=1, cards=(), paragraphs=4):
    """The report of a page, with cards of others as pairs of their names and times."""
    shown = "".join(CARD.format(name=other, minutes=said) for other, said in cards)
    title = f"What {name} says of the ferry" if title is None else title
    text = PAGE.format(title=title, minutes=minutes, text=TEXT * paragraphs, cards=shown)
    return engine.check(engine.analyse(Source(text, f"{name}.html"), SETTINGS), measures=False)


def rules(report):
    """The rules that other pages are needed for, of the findings of a report."""
    return [f.rule for f in report.findings if f.rule in {CARDS, TITLES, TIMES}]


def arrivals(reports, **options):
    """Each report of the pass, with how many had come when it was told, and its rules."""
    come = 0

    def counted():
        nonlocal come
        for come, report in enumerate(reports, 1):  # noqa: B007 It is told below.
            yield report

    return [(report.path, come, rules(report)) for report in across(counted(), {}, **options)]


@pytest.mark.parametrize("whole", [True, False])
def test_pages_without_links_to_others_are_told_as_they_come(whole):
    reports = [page(name, minutes=n) for n, name in enumerate("abcdef", 1)]
    told = [come for _, come, _ in arrivals(reports, whole=whole)]
    assert told == [1, 2, 3, 4, 5, 6]


def test_a_title_is_told_at_the_later_page_and_that_needs_no_page_behind_it():
    same = "Why the lamp on the pier is lit"
    reports = [page(name, minutes=n, title=same) for n, name in enumerate("abcdef", 1)]
    assert arrivals(reports) == [
        ("a.html", 1, []),
        ("b.html", 2, [TITLES]),
        ("c.html", 3, [TITLES]),  # Behind it a template is at fault, and that was told.
        ("d.html", 4, []),
        ("e.html", 5, []),
        ("f.html", 6, []),
    ]


def test_one_time_everywhere_is_told_at_the_last_page():
    reports = [page(name, minutes=3, paragraphs=4 + 40 * n) for n, name in enumerate("abcdefg")]
    told = arrivals(reports, whole=True)
    assert told[-1] == ("g.html", 7, [TIMES])
    assert not any(found for _, _, found in told[:-1])
    # Four pages are too few; from the fifth on each waits for the next.
    assert [come for _, come, _ in told] == [1, 2, 3, 4, 6, 7, 7]


def test_a_page_with_a_time_among_many_without_holds_nothing_back():
    others = [page(name)._replace(claims=(), suspicions=()) for name in "bcdef"]
    assert [come for _, come, _ in arrivals([page("a"), *others])] == [1, 2, 3, 4, 5, 6]


def test_who_waits_for_a_page_is_asked_ever_more_rarely():
    first = page("first", minutes=2, cards=(("late", 5),))
    between = [page(f"p{number}", minutes=3) for number in range(60)]
    told = [come for _, come, _ in arrivals([first, *between, page("late", minutes=5), *between])]
    assert told[0] in range(62, 70)


def test_a_card_that_agrees_with_a_page_before_it_waits_for_nothing():
    first = [page("a"), page("b", minutes=2)]
    told = arrivals([*first, page("c", cards=(("b", 2),)), page("d")])
    assert [come for _, come, _ in told] == [1, 2, 3, 4]


def test_a_card_of_a_page_behind_it_waits_for_that_and_so_do_those_between():
    cards = page("c", minutes=2, cards=(("e", 5),))
    reports = [page("a"), cards, page("d"), page("e", minutes=5), page("f")]
    assert [come for _, come, _ in arrivals(reports)] == [1, 4, 4, 4, 5]


def test_a_card_that_disagrees_waits_for_the_end_for_it_may_be_of_another_page():
    cards = page("c", cards=(("b", 9),))
    told = arrivals([page("a"), page("b", minutes=2), cards, page("d"), page("e")])
    assert told[2] == ("c.html", 5, [CARDS])


NAMES = st.sampled_from("abcdef")
MINUTES = st.sampled_from([1, 4])
PAGES = st.builds(
    page,
    NAMES,
    title=st.sampled_from(["Why the lamp is lit", "Where the ferry waits", None]),
    minutes=MINUTES,
    cards=st.lists(st.tuples(NAMES, MINUTES), max_size=2).map(tuple),
    paragraphs=st.sampled_from([4, 64]),
)


@settings(max_examples=40)
@given(st.lists(PAGES, unique_by=lambda report: report.path), st.integers(0, 6), st.booleans())
def test_order_stays_and_cards_are_what_they_are_wherever_their_pages_stand(pages, broken, whole):
    pages.insert(broken % (len(pages) + 1), Report("broken.md", error="gone"))
    told = list(across(pages, {}, whole=whole))
    assert [report.path for report in told] == [report.path for report in pages]
    turned = {each.path: each for each in across(pages[::-1], {}, whole=whole)}
    for report in told:
        assert rules(report).count(CARDS) == rules(turned[report.path]).count(CARDS)
    assert sum(rules(report).count(TIMES) for report in told) == sum(
        rules(report).count(TIMES) for report in turned.values()
    )
