from __future__ import annotations

import io
import re

import example_reports as examples
from readcheck.output.formats import concise
from readcheck.output.style import Style


def rendered(*reports, **style):
    out = io.StringIO()
    concise.render(reports, out, Style(**style))
    return out.getvalue()


def test_each_finding_is_one_line_with_its_place():
    path = examples.WRONG.path
    assert rendered(*examples.EVERY).splitlines() == [
        (
            f"{path}:6:1: error reading-time-off: Published 9 minutes, measured 2.1: "
            "the reader would need 49 words a minute."
        ),
        f"{path}:1:1: warning grade-too-high: Flesch-Kincaid gives grade 13.6, the limit is 12.",
    ]


def test_a_good_article_leaves_no_line():
    assert rendered(examples.GOOD) == ""


def test_the_part_that_was_taken_is_told_when_asked():
    assert rendered(examples.GOOD, explain_content=True) == (
        "samples/right/ketamine.html: content: <article class=post>\n"
    )


def test_hostile_text_stays_on_its_line_and_steers_nothing():
    written = rendered(examples.HOSTILE, explain_content=True)
    lines = written.splitlines()
    assert len(lines) == 3
    assert re.match(
        r"\./::add-mask::e\\n\\x1b\[2J\\udcff # #\[x\] \\u202e\.md:6:1: error ", lines[1]
    )
    assert "\x1b" not in written


def test_a_cross_check_is_a_line_a_formula():
    assert rendered(examples.COMPARED).splitlines()[-1] == (
        f"{examples.COMPARED.path}: cross-check: dale-chall 9.10, textstat 10.40: "
        "its list counts inflected forms as difficult"
    )


def test_lines_come_while_reports_come():
    out = io.StringIO()

    def reports():
        yield examples.WRONG
        assert out.getvalue().count("\n") == 2
        yield examples.LEAN

    concise.render(reports(), out, Style())
    assert out.getvalue().count("\n") == 3
