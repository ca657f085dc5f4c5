"""Plain text: paragraphs, and only without doubt anything else."""

from __future__ import annotations

import time

import pytest

from article_shapes import assert_maps_back, read, shown

LONG = "The first sentence of this text is long enough to be prose, and it ends in a full stop."
SITE = f"""Now Open On Sundays, For You & Yours!

How Sleep Mends The Mind

Medically reviewed by: Dr. Peck
Reading Time: 2 minutes
What Sleep Does

{LONG} It goes on for a while, and then there is some more of it to be read by everyone.

Light Sleep: Unlike the deep kind, it is easily broken by a noise or by a change of light.

The “Second Half” Of The Night

{LONG}
"""


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param("\n \n\t\n", [], id="white space"),
        pytest.param("hello", ["paragraph: hello"], id="one word"),
        pytest.param("One.\nTwo.\n\n\nThree.", ["paragraph: One. Two.", "paragraph: Three."],
                     id="paragraphs"),
        pytest.param("A hard-\nwrapped line\nof it.", ["paragraph: A hard- wrapped line of it."],
                     id="wrapped lines are joined"),
        pytest.param(f"Deep Sleep\n\n{LONG}", ["heading1: Deep Sleep", f"paragraph: {LONG}"],
                     id="title and prose"),
        pytest.param(f"Deep Sleep\n==========\n\nPart one\n---\n{LONG}",
                     ["heading1: Deep Sleep", "heading2: Part one", f"paragraph: {LONG}"],
                     id="underlined headings"),
        pytest.param(f"# Deep sleep\n\n{LONG}", ["heading1: Deep sleep", f"paragraph: {LONG}"],
                     id="heading with a mark"),
        pytest.param(f"{LONG}\n\nHow it works\n\n{LONG}",
                     [f"paragraph: {LONG}", "heading2: How it works", f"paragraph: {LONG}"],
                     id="heading in sentence case"),
        pytest.param(f"What happened next\n\n{LONG}".replace("next", "next?"),
                     ["paragraph: What happened next?", f"paragraph: {LONG}"],
                     id="a question may be prose"),
        pytest.param(f"“Come in” said Tom\n\n{LONG}",
                     ["paragraph: “Come in” said Tom", f"paragraph: {LONG}"], id="speech"),
        pytest.param("So he came in\n\nand sat down by the fire, for he was cold and tired.",
                     ["paragraph: So he came in",
                      "paragraph: and sat down by the fire, for he was cold and tired."],
                     id="a short line whose sentence goes on"),
        pytest.param("The Long Way\n\nThe road was white\nThe hill was steep\nThe day was done",
                     ["heading1: The Long Way",
                      "paragraph: The road was white The hill was steep The day was done"],
                     id="poem with a title"),
        pytest.param("The road was white\nThe hill was steep\n\nThe day was done\nAnd I slept",
                     ["paragraph: The road was white The hill was steep",
                      "paragraph: The day was done And I slept"], id="poem without"),
        pytest.param("* * *\n\nText here.\n\n-----", ["paragraph: Text here."], id="decoration"),
        pytest.param("He left.\n* * *\nShe did.", ["paragraph: He left.", "paragraph: She did."],
                     id="decoration directly below prose"),
        pytest.param("You need:\n- tea\n- water that is\n  hot\n\n1. Boil.\n2. Pour.",
                     ["paragraph: You need:", "list-item: tea", "list-item: water that is hot",
                      "list-item: Boil.", "list-item: Pour."], id="lists"),
        pytest.param("It was\n- as he said -\nin the year\n1984. We left.",
                     ["paragraph: It was - as he said - in the year 1984. We left."],
                     id="dashes and numbers in wrapped prose"),
        pytest.param("> Said once\n> upon a time.\n\nYes.",
                     ["quote: Said once upon a time.", "paragraph: Yes."], id="quote"),
        pytest.param(f"{LONG} {LONG}\nA second paragraph.\nA third that\ngoes on.",
                     [f"paragraph: {LONG} {LONG}", "paragraph: A second paragraph.",
                      "paragraph: A third that goes on."], id="a line a paragraph"),
        pytest.param("First old one, and it\ngoes on. It ends.\n    Second one, set in\nby four.",
                     ["paragraph: First old one, and it goes on. It ends.",
                      "paragraph: Second one, set in by four."], id="paragraphs set in"),
        pytest.param("水の話\n\n水は冷たい。川は長い。\n\n次の日\n\n雨が降った。",
                     ["heading1: 水の話", "paragraph: 水は冷たい。川は長い。", "heading2: 次の日",
                      "paragraph: 雨が降った。"], id="Japanese"),
        pytest.param("One.\fTwo.", ["paragraph: One. Two."], id="form feed"),
        pytest.param(f"Deep Sleep\n\nBy Jane Roe\nMay 3, 2024\n\n{LONG}",
                     ["heading1: Deep Sleep", "header paragraph: By Jane Roe",
                      "header paragraph: May 3, 2024", f"paragraph: {LONG}"], id="byline"),
        pytest.param(f"{LONG} {LONG}\n\n5 min read", [f"paragraph: {LONG} {LONG}",
                     "paragraph: 5 min read"], id="no byline behind the prose"),
    ],
)  # fmt: skip
def test_text_is_read_as(content, expected):
    assert shown(content, "post.txt") == expected
    for ending in ("\r\n", "\r"):
        article = read(content.replace("\n", ending), "post.txt")
        assert_maps_back(article)
        assert shown(article.source.text, "post.txt") == expected


def test_head_of_a_page_copied_as_text():
    article = read(SITE, "page.txt")
    assert article.title == "How Sleep Mends The Mind"
    assert [line[:34] for line in shown(SITE, "page.txt")] == [
        "foreign paragraph: Now Open On Sun",
        "heading1: How Sleep Mends The Mind",
        "header paragraph: Medically review",
        "header paragraph: Reading Time: 2 ",
        "heading2: What Sleep Does",
        "paragraph: The first sentence of t",
        "paragraph: Light Sleep: Unlike the",
        "heading2: The “Second Half” Of The",
        "paragraph: The first sentence of t",
    ]


def test_the_first_line_of_wrapped_prose_may_be_its_title():
    content = (
        "Deep Sleep\nThe first sentence of this text is wrapped at a width of\nsixty characters, "
        "as a person at a terminal would do, and\nit is long enough to show the width by which it "
        "was wrapped\nby that person."
    )
    assert shown(content, "a.txt")[0] == "heading1: Deep Sleep"


def test_without_a_heading_there_is_no_title():
    assert read(LONG, "a.txt").title is None


@pytest.mark.parametrize(
    "line", ["a\n", "A b\n", "- \n", "1. x\n", "> ", "\\[\n", "x.\n\n", ": a\n"]
)
def test_long_texts_are_read_in_linear_time(line):
    start = time.process_time()
    read(line * (30_000 // len(line)), "a.txt")
    assert time.process_time() - start < 3
