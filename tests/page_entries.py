"""Entries of a page made by hand, and pages of them."""

from __future__ import annotations

import example_reports as examples
from readcheck.article.model import Doubt, Kind, LeftOut
from readcheck.html_report.document import page
from readcheck.html_report.model import Entry, Passage, Run, Shading

STEPS = (0.03, 0.06, 0.1)
SHADING = Shading(
    (
        Passage(Kind.HEADING, (Run("Understanding Ketamine"),), counts=False, level=1),
        Passage(
            Kind.PARAGRAPH,
            (
                Run("It was made in 1962. "),
                Run("Anaesthetists appreciate its cardiovascular stability.", 3, 0.42),
                Run(" It is short. "),
                Run("Some reactions need observation.", 2, 0.07),
            ),
            counts=True,
        ),
        Passage(Kind.LIST_ITEM, (Run("One"),), counts=True),
        Passage(Kind.LIST_ITEM, (Run("Considerably more than one", 1, 0.04),), counts=True),
        Passage(Kind.QUOTE, (Run("So they say."),), counts=True),
        Passage(Kind.CODE, (Run("code, 3 lines"),), counts=False),
        Passage(Kind.PARAGRAPH, (Run("By a doctor"),), counts=False),
    ),
    STEPS,
)
LEFT_OUT = (
    LeftOut("body > nav", 12, "navigation"),
    LeftOut("body > aside.notes", 40, "beside the article", Doubt.ASIDE),
)
SCORE = examples.SCORES["flesch-kincaid"]
GOOD = Entry(
    examples.GOOD._replace(left_out=LEFT_OUT), SCORE, (12.4, 14.9), reliable=True, shading=SHADING
)
WRONG = Entry(examples.WRONG, SCORE, (12.4, 14.9), reliable=True)
SHORT = Entry(
    examples.GOOD._replace(path="posts/short.md", title=None),
    SCORE._replace(grade=4.2),
    (1.0, 9.0),
    shading=Shading((Passage(Kind.PARAGRAPH, (Run("Short."),), counts=True),)),
)
EVERY = (GOOD, WRONG, SHORT, Entry(examples.EMPTY), Entry(examples.BROKEN))


def hostile(text):
    """An entry whose every text is that text."""
    run = Run(text, 3, 0.5)
    passages = tuple(
        Passage(kind, (Run(text), run), counts=bool(index % 2), level=index % 7)
        for index, kind in enumerate(Kind)
    )
    located = examples.claim(
        text, outcome=examples.Outcome.OFF, reason=text, key=text, low=2.0, high=2.0
    )._replace(computed=text)
    report = examples.HOSTILE._replace(
        path=text,
        title=text,
        language=text,
        claims=(located,),
        findings=(examples.finding(text, rule=text),),
        left_out=(LeftOut(text, 3, text),),
    )
    return Entry(report, SCORE._replace(label=text), (12.4, 14.9), True, Shading(passages, STEPS))


def made(*entries):
    """The page of these entries."""
    return "".join(page(entries))
