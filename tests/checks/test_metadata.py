"""The rules about what a page says of itself: what they find, where, and what they leave alone."""

from __future__ import annotations

import json

import pytest

from readcheck import engine, families
from readcheck.fixes import mend
from readcheck.settings import Settings
from readcheck.source import Source

TEXT = (
    "The old boat lay still in the small bay all day. Nobody came to look at it, and the gulls had "
    "it to themselves. In the evening a boy rowed out, sat in the stern for an hour, and rowed "
    "back before dark. He did so every day of that summer. "
)
DATES = {"datePublished": "2024-05-03", "dateModified": "2024-06-12"}


def page(*head: str, header: str = "", body: str = "", title: str = "The old boat") -> Source:
    return Source(
        f"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>{title}</title>\n"
        + "\n".join(head)
        + f"\n</head><body><nav><a href=/>Home</a></nav><article>\n<h1>The old boat</h1>\n{header}"
        f"\n<p>{TEXT}</p>\n{body}\n<p>{TEXT}</p></article></body></html>",
        "a.html",
    )


def ld(kind: str = "Article", **values: object) -> str:
    thing = {"@type": kind, "headline": "The old boat", **values}
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


def meta(key: str, value: str) -> str:
    return f'<meta property="{key}" content="{value}">'


def byline(text: str) -> str:
    return f'<p class="byline">{text}</p>'


def draft(front: str, text: str = TEXT) -> Source:
    return Source(f"---\n{front}\n---\n\n{text}\n", "a.md")


def marked(source: Source, rule: str) -> list[str]:
    """The source text of each finding of a rule."""
    analysis = engine.analyse(source, Settings())
    check = families.module("checks", rule).CHECK
    return [source.text[slice(*finding.span)] for finding in check.find(analysis)]


SILENT = {
    "the same day in another zone": (
        "date-mismatch",
        page(
            meta("article:published_time", "2024-05-03T23:30:00-05:00"),
            ld(datePublished="2024-05-04T04:30:00Z"),
        ),
    ),
    "a day and a month in either order": (
        "date-mismatch",
        page(ld(datePublished="2024-04-03"), header=byline("Published 03/04/2024")),
    ),
    "published and updated are two things": (
        "date-mismatch",
        page(ld(**DATES), header=byline("Published 3 May 2024 · Updated 12 June 2024")),
    ),
    "readers see another change than every save": (
        "date-mismatch",
        page(ld(**DATES), header=byline("Updated 20 May 2024")),
    ),
    "a date that cannot be read": (
        "date-mismatch",
        page(ld(**DATES), header=byline("Published the week after Whitsun 2019")),
    ),
    "a time without a year": (
        "date-mismatch",
        page(header='<p class=byline><time datetime="2024-05-03">1 May</time></p>'),
    ),
    "a time that shows its day in German": (
        "date-mismatch",
        page(header='<p class=byline><time datetime="2024-05-03">3. Mai 2024</time></p>'),
    ),
    "created and published": (
        "date-mismatch",
        draft("title: Boats\ndate: 2023-01-04\npublishDate: 2024-05-03"),
    ),
    "the days of a list's entries": (
        "date-mismatch",
        Source(
            "<html lang=en><head><title>2024</title></head><body><header><h1>2024</h1></header>"
            "<section><a href=/2024/>2024</a><ul>"
            + "".join(
                f'<li><div><span><time itemprop="datePublished" datetime="2024-05-0{day}">'
                f"05-0{day}</time></span></div><a href=/{day}/>A walk on day {day}</a></li>"
                for day in (3, 7)
            )
            + "</ul></section></body></html>",
            "a.html",
        ),
    ),
    "another article's date": (
        "date-mismatch",
        page(
            ld(**DATES),
            body="<aside class=related><p>Oars. Published 1 May 2019</p></aside>",
        ),
    ),
    "changed on the day it was published": (
        "date-order",
        page(ld(datePublished="2024-05-03T23:00:00Z", dateModified="2024-05-03T08:00:00Z")),
    ),
    "published anew after an older date": (
        "date-order",
        page(
            meta("article:published_time", "2024-05-03"),
            ld(**{**DATES, "datePublished": "2026-01-01"}),
        ),
    ),
    "a date with a time and a space": (
        "date-invalid",
        page(ld(datePublished="2024-05-03 08:00:00")),
    ),
    "a year": ("date-invalid", page(ld(datePublished="2024"))),
    "a date of the head that no standard has": (
        "date-invalid",
        page(
            '<meta name="date" content="May 3, 2024"><meta name="last-modified" content="2024-5-3">'
        ),
    ),
    "a date of the head that may be the last change": (
        "date-mismatch",
        page('<meta name="date" content="2024-11-12">', ld(datePublished="2024-05-03")),
    ),
    "a date for readers": ("date-invalid", page(header=byline("Published May 3rd, 2024"))),
    "a template's place": ("date-invalid", page(ld(datePublished="{{ page.date }}"))),
    "one of two authors": (
        "author-mismatch",
        page(meta("author", "Jane Roe"), header=byline("By Jane Roe and Max Lee")),
    ),
    "a site that signs": (
        "author-mismatch",
        page(
            meta("author", "Blue Water"),
            meta("og:site_name", "Blue Water"),
            header=byline("By Jane Roe"),
        ),
    ),
    "an account": (
        "author-mismatch",
        page(meta("author", "admin"), header=byline("By Jane Roe")),
    ),
    "reviewer seen only": ("reviewer-mismatch", page(header=byline("Reviewed by Dr. Jane Roe"))),
    "author and reviewer are two people": (
        "reviewer-mismatch",
        page(
            ld(author={"@type": "Person", "name": "Max Lee"}), header=byline("Reviewed by Jane Roe")
        ),
    ),
    "a title worded for search results": (
        "title-mismatch",
        page(meta("og:title", "What a boat in a bay taught a boy")),
    ),
    "the site's name differs in number": (
        "title-mismatch",
        page(title="The old boat | Channel 4", header=""),
    ),
    "a description cut short": (
        "description-mismatch",
        page(
            meta("description", "A boy rows out to a boat every evening of one summer."),
            meta("og:description", "A boy rows out to a boat every eve"),
        ),
    ),
    "one heading level at a time": (
        "heading-order",
        page(body=f"<h2>Bay</h2><p>{TEXT}</p><h3>Boat</h3><p>{TEXT}</p><h4>Bow</h4>"),
    ),
    "back up by two levels": (
        "heading-order",
        page(body=f"<h2>Bay</h2><p>{TEXT}</p><h3>Boat</h3><p>{TEXT}</p><h2>Bow</h2>"),
    ),
    "a heading of a level too deep in a margin": (
        "heading-order",
        page(body="<aside class=related><h5>Oars</h5></aside>"),
    ),
    "an empty alt in Markdown's HTML": (
        "image-without-alt",
        draft("title: Boats", f'{TEXT} <img src="line.png" alt=""> {TEXT}'),
    ),
    "a pixel": ("image-without-alt", page(body='<p><img src="p.gif" width="1" height="1"></p>')),
    "a labelled image": (
        "image-without-alt",
        page(body='<p><img src="p.gif" aria-label="A boat"></p>'),
    ),
    "hidden from screen readers": (
        "image-without-alt",
        page(body='<p aria-hidden="true"><img src="p.gif"></p>'),
    ),
    "a week": ("duration-not-iso", page(ld(timeRequired="P1W"))),
    "hours and minutes": ("duration-not-iso", page(ld(timeRequired="PT1H5M"))),
    "another thing's duration": ("duration-not-iso", page(ld("Recipe", totalTime="5 minutes"))),
    "a wide description": ("description-length", draft(f"description: {'潮汐的两个时钟' * 5}")),
    "no metadata at all": ("description-length", Source(TEXT, "a.md")),
}


@pytest.mark.parametrize(("rule", "source"), SILENT.values(), ids=SILENT)
def test_what_a_rule_leaves_alone(rule: str, source: Source) -> None:
    assert marked(source, rule) == []


FOUND = {
    "another year in front matter": (
        "title-mismatch",
        Source("---\ntitle: Boats of 2024\n---\n\n# Boats of 2025\n\n" + TEXT, "a.md"),
        ["Boats of 2024"],
    ),
    "each stale title": (
        "title-mismatch",
        Source(
            "<html><head><title>Boats of 2024</title>"
            f"{meta('og:title', 'Boats, 2024')}</head><body><article><h1>Boats of 2025</h1>"
            f"<p>{TEXT}</p></article></body></html>",
            "a.html",
        ),
        ["Boats of 2024", "Boats, 2024"],
    ),
    "the odd one of three authors": (
        "author-mismatch",
        page(meta("author", "Max Lee"), ld(author="Jane Roe"), header=byline("By Jane Roe")),
        ["Max Lee"],
    ),
    "a reviewer": (
        "reviewer-mismatch",
        page(
            ld("MedicalWebPage", reviewedBy={"@type": "Person", "name": "Max Lee"}),
            header=byline("Medically reviewed by Dr. Jane Roe"),
        ),
        ["Max Lee"],
    ),
    "the odd one of three dates": (
        "date-mismatch",
        page(
            meta("article:published_time", "2024-05-03T08:00:00Z"),
            ld(datePublished="2024-05-03"),
            header=byline("Published 3 May 2023"),
        ),
        ["Published 3 May 2023"],
    ),
    "two times of change for machines": (
        "date-mismatch",
        page(meta("article:modified_time", "2024-08-01"), ld(**DATES)),
        ["2024-08-01"],
    ),
    "a time that shows another day": (
        "date-mismatch",
        page(header='<p class=byline><time datetime="2024-05-03">3 June 2024</time></p>'),
        ["3 June 2024"],
    ),
    "a time of a labelled date that shows another day": (
        "date-mismatch",
        page(
            ld(datePublished="2024-05-03"),
            header="<p class=byline>Published "
            '<time class=published datetime="2024-05-03">3 June 2024</time></p>',
        ),
        ['Published <time class=published datetime="2024-05-03">3 June 2024'],
    ),
    "a reviewer whose name starts like a preposition": (
        "reviewer-mismatch",
        page(
            ld("MedicalWebPage", reviewedBy={"@type": "Person", "name": "Paul Venn"}),
            header=byline("Medically reviewed by Dr. Ines Okafor on 3 May 2024"),
        ),
        ["Paul Venn"],
    ),
    "a visible change before publication": (
        "date-order",
        page(ld(datePublished="2024-05-03"), header=byline("Last updated: 30 November 2022")),
        ["Last updated: 30 November 2022"],
    ),
    "front matter that goes back": (
        "date-order",
        draft("title: Boats\ndate: 2024-05-03\nlastmod: 2022-11-30"),
        ["2022-11-30"],
    ),
    "a date of the head before the publication": (
        "date-mismatch",
        page('<meta name="date" content="2023-11-12">', ld(datePublished="2024-05-03")),
        ["2023-11-12"],
    ),
    "no day under a name that no standard has": (
        "date-invalid",
        page('<meta name="date" content="0001-01-01">'),
        ["0001-01-01"],
    ),
    "an empty value": (
        "date-invalid",
        page(ld(dateModified="0001-01-01T00:00:00Z")),
        ["0001-01-01T00:00:00Z"],
    ),
    "no such day": (
        "date-invalid",
        page(header='<time class=published datetime="2024-02-30">February</time>'),
        ["2024-02-30"],
    ),
    "a skipped level": (
        "heading-order",
        page(body=f"<h2>Bay</h2><p>{TEXT}</p><h4>Bow</h4>"),
        ["Bow"],
    ),
    "an image in Markdown": (
        "image-without-alt",
        draft("title: Boats", f"{TEXT}\n\n![](boat.png)\n\n{TEXT}"),
        ["![](boat.png)"],
    ),
    "a long description": (
        "description-length",
        draft(f"description: {'boats ' * 30}"),
        [("boats " * 30).strip()],
    ),
    "no description": ("description-length", draft("title: Boats"), ["Boats"]),
    "half as many wide characters": (
        "description-length",
        draft(f"description: {'潮' * 81}"),
        ["潮" * 81],
    ),
}


@pytest.mark.parametrize(("rule", "source", "texts"), FOUND.values(), ids=FOUND)
def test_what_a_rule_finds(rule: str, source: Source, texts: list[str]) -> None:
    assert marked(source, rule) == texts


@pytest.mark.parametrize(
    ("written", "unsafe", "mended"),
    [
        ('"timeRequired": "5 minutes"', False, '"timeRequired": "PT5M"'),
        ('"timeRequired": "pt5m"', False, '"timeRequired": "PT5M"'),
        ('"timeRequired": "T5M"', False, '"timeRequired": "PT5M"'),
        ('"timeRequired": "1 hour 5 min"', False, '"timeRequired": "PT1H5M"'),
        ('"timeRequired": 5', False, '"timeRequired": 5'),
        ('"timeRequired": 5', True, '"timeRequired": "PT5M"'),
        ('"timeRequired": "5"', True, '"timeRequired": "PT5M"'),
        ('"timeRequired": "4-6 minutes"', True, '"timeRequired": "4-6 minutes"'),
        ('"timeRequired": "soon"', True, '"timeRequired": "soon"'),
        ('"datePublished": "May 3, 2024"', False, '"datePublished": "2024-05-03"'),
        ('"datePublished": "3. Mai 2024"', False, '"datePublished": "2024-05-03"'),
        ('"datePublished": "May 3, 2024 8:00"', True, '"datePublished": "May 3, 2024 8:00"'),
        ('"datePublished": "03/04/2024"', True, '"datePublished": "03/04/2024"'),
    ],
)
def test_what_a_fix_writes(written: str, unsafe: bool, mended: str) -> None:
    head = f'<script type="application/ld+json">{{"@type": "Article", {written}}}</script>'
    source = page(head)
    settings = Settings(select=("duration-not-iso", "date-invalid"))
    assert mend(source, settings, unsafe=unsafe).text == source.text.replace(written, mended)


def test_visible_text_is_no_place_for_a_machines_duration() -> None:
    source = page(
        header='<div itemscope itemtype="https://schema.org/Article">'
        '<span itemprop="timeRequired">5 min</span></div>'
    )
    settings = Settings(select=("duration-not-iso",))
    assert marked(source, "duration-not-iso") == ["5 min"]
    assert mend(source, settings, unsafe=True).text == source.text


def test_verdicts_and_findings_agree() -> None:
    source = page(
        meta("og:title", "The Old Boat"), meta("author", "Max Lee"), header=byline("By Jane Roe")
    )
    report = engine.check(engine.analyse(source, Settings()))
    verdicts = {(c.claim.published, str(c.outcome)) for c in report.claims}
    assert ("The Old Boat", "holds") in verdicts
    assert ("Max Lee", "off") in verdicts
    assert [finding.rule for finding in report.findings] == ["author-mismatch"]


def test_thousands_of_claims_are_not_compared_each_with_each() -> None:
    many = [meta("author", f"Jane Roe{number} Lee") for number in range(1500)]
    many += [meta("og:title", f"Boats of the bay in {number}") for number in range(1500)]
    many += [meta("article:published_time", f"{number}-05-03") for number in range(1000, 2500)]
    source = page(*many)
    settings = Settings(select=("all",))
    report = engine.check(engine.analyse(source, settings), measures=False)
    told = [claim for claim in report.claims if claim.reason.startswith("the page says too much")]
    assert len(told) > len(many) - 3


MONTHS = {
    "JSON-LD": (page(ld(timeRequired="P4M")), "PT4M"),
    "front matter": (draft("timeRequired: P4M"), "PT4M"),
    "a reading time": (draft('reading_time: "p4m"'), "PT4M"),
}


@pytest.mark.parametrize(("source", "minutes"), MONTHS.values(), ids=MONTHS)
def test_months_are_no_reading_time(source: Source, minutes: str) -> None:
    settings = Settings(select=("duration-not-iso",))
    assert [said.upper() for said in marked(source, "duration-not-iso")] == ["P4M"]
    assert mend(source, settings).text == source.text
    mended = Source(mend(source, settings, unsafe=True).text, source.path)
    assert minutes in mended.text
    assert marked(mended, "duration-not-iso") == []


@pytest.mark.parametrize("said", ["duration: P4M", "timeRequired: PT1M", "timeRequired: P1D"])
def test_months_of_work_and_minutes_of_reading_are_left_alone(said: str) -> None:
    assert marked(draft(said), "duration-not-iso") == []


TIME_ELEMENTS = {
    '<time datetime="PT40M">40 min</time> read': '<time datetime="PT1M">1 min</time> read',
    '<TIME class="reading-time" DATETIME=PT2H>120 min read</TIME>': (
        '<TIME class="reading-time" DATETIME=PT1M>1 min read</TIME>'
    ),
    '<time datetime="soon">40 min read</time>': '<time datetime="soon">1 min read</time>',
    '<time datetime="PT9M"></time> 40 min read': '<time datetime="PT9M"></time> 1 min read',
    # Digits that are references cannot be mended in place, so the attribute stays as well.
    '<time datetime="PT4M">4&#48; min read</time>': '<time datetime="PT4M">4&#48; min read</time>',
}


@pytest.mark.parametrize(("said", "mended"), TIME_ELEMENTS.items())
def test_a_time_element_is_mended_in_both_places_or_in_none(said: str, mended: str) -> None:
    source = page(header=f'<p class="meta">{said}</p>')
    settings = Settings(select=("reading-time-off",))
    assert len(marked(source, "reading-time-off")) == 1
    assert mend(source, settings).text == source.text.replace(said, mended)
