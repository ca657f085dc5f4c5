"""Pages that claim nothing, only speak of times, or contradict themselves."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from claim_pages import oracles
from claim_pages.marks import other, time, words
from claim_pages.shape import CARDS, COMMENTS, Page, document, ld, take_marks
from claim_pages.texts import article

if TYPE_CHECKING:
    from claim_pages.texts import Article

SIZES = (150, 700, 2000)


def _cards() -> str:
    return "".join(
        f'<div class="item"><h3><a href="{link}">{title}</a></h3><p class="info">'
        f"{other(f'{minutes} min read')}</p></div>"
        for title, link, minutes in CARDS
    )


def _page(text: Article, byline: str, *, head: str = "", after: str = "") -> Page:
    body = f"""<header class="top"><a href="/">Tidewater</a><nav><a href="/all">All</a></nav>
</header>
<main><article><header><h1>{text.title}</h1>
<p class="byline">{byline}</p></header>
<div class="text">
{text.html}
</div></article>
{after}</main>
<footer>Tidewater</footer>"""
    return Page(f"{len(text.parts)}.html", *take_marks(document(text, body, head=head)))


def _foreign_only(text: Article) -> Page:
    return _page(text, "By Ines Vik", after=f'<section class="more">{_cards()}</section>')


def _next_article(text: Article) -> Page:
    link = (
        '<a class="next" href="/salt"><span>Next article</span><h3>Salt, Tar and Patience</h3>'
        f"<span>{other('23 min read')}</span></a>"
    )
    return _page(text, "By Ines Vik", after=link)


def _sidebar(text: Article) -> Page:
    items = "".join(
        f'<li><a href="{link}">{title}</a> <small>{other(f"{minutes} min")}</small></li>'
        for title, link, minutes in CARDS
    )
    return _page(text, "By Ines Vik", after=f"<aside><h4>Popular</h4><ul>{items}</ul></aside>")


def _comments(text: Article) -> Page:
    return _page(text, "By Ines Vik", after=COMMENTS)


def _listen(text: Article) -> Page:
    player = '<div class="player">Listen to this article<span class="duration">12 min</span></div>'
    return _page(text, f"By Ines Vik{player}")


def _recipe(text: Article) -> Page:
    facts = (
        '<ul class="recipe-meta"><li>Prep time: 20 minutes</li><li>Cooking time: 1 hour 30 minutes'
        "</li><li>Total time: 110 min</li><li>Serves 4</li></ul>"
    )
    head = ld(**{"@type": "Recipe", "name": text.title, "totalTime": "PT110M", "prepTime": "PT20M"})
    return _page(text, f"By Ines Vik{facts}", head=head)


def _course(text: Article) -> Page:
    head = ld(**{"@type": "Course", "name": text.title, "timeRequired": "PT12H"})
    return _page(text, "By Ines Vik · Updated 5 min ago", head=head)


QUIET = {
    "related cards only": _foreign_only,
    "next article only": _next_article,
    "sidebar only": _sidebar,
    "comments only": _comments,
    "listening time": _listen,
    "recipe times": _recipe,
    "a course": _course,
}
"""Pages that say nothing of their own reading time."""


def _minutes(text: Article) -> int:
    return ceil(oracles.runs(text.html) / 212)


def _visible_and_schema(text: Article, right: int, wrong: int) -> Page:
    head = (
        '<script type="application/ld+json">{"@type":"Article","headline":"'
        f'{text.title}","timeRequired":"{time(f"PT{wrong}M")}"}}</script>'
    )
    return _page(text, f"Reading time: {time(f'{right} minutes')}", head=head)


def _visible_twice(text: Article, right: int, wrong: int) -> Page:
    line = f"<div class='reading-time'>{time(f'{right} min read')}</div>"
    head = f'<meta name="reading-time" content="{time(f"{wrong} minutes")}">'
    return _page(text, f"By Ines Vik {line}", head=head)


def _front_matter(text: Article, right: int, wrong: int) -> Page:
    return Page(
        "post.md",
        *take_marks(
            f"---\ntitle: {text.title}\nreading_time: {time(wrong)}\n---\n\n# {text.title}\n\n"
            f"*{time(f'{right} min read')}*\n\n{text.markdown}"
        ),
    )


def _microdata(text: Article, right: int, wrong: int) -> Page:
    line = (
        '<span itemscope itemtype="https://schema.org/BlogPosting"><meta itemprop="timeRequired" '
        f'content="{time(f"PT{wrong}M")}"></span> {time(f"{right} min read")}'
    )
    return _page(text, line)


def _attribute(text: Article, right: int, wrong: int) -> Page:
    line = (
        f'<span data-reading-time="{time(wrong)}">By Ines Vik</span> · {time(f"{right} min read")}'
    )
    return _page(text, line)


DISAGREEING = {
    "visible and JSON-LD": _visible_and_schema,
    "visible and meta": _visible_twice,
    "visible and front matter": _front_matter,
    "visible and microdata": _microdata,
    "visible and attribute": _attribute,
}
"""Pages whose sources say two different times."""


def quiet() -> dict[str, Page]:
    """Pages without an own claim, of several lengths."""
    return {
        f"{name}, {size} words": build(article(size, seed=3, friends=True))
        for name, build in QUIET.items()
        for size in SIZES
    }


def disagreeing() -> dict[str, tuple[Page, int]]:
    """Pages that say the right number of minutes and another one, both of them plausible or not."""
    found = {}
    for name, build in DISAGREEING.items():
        for size in SIZES[1:]:
            text = article(size, seed=4)
            right = _minutes(text)
            for more in (1, 20):
                found[f"{name}, {size} words, {more} more"] = (
                    build(text, right, right + more),
                    right,
                )
    return found


def miscounted() -> dict[str, Page]:
    """Pages whose word count is another version's."""
    found = {}
    for size in SIZES:
        text = article(size, seed=5)
        count = oracles.runs(text.html)
        for factor in (0.5, 1.5):
            head = (
                '<script type="application/ld+json">{"@type":"Article","headline":"'
                f'{text.title}","wordCount":"{words(round(count * factor))}"}}</script>'
            )
            found[f"{size} words times {factor}"] = _page(text, "By Ines Vik", head=head)
    return found
