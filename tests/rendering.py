"""What the tests of output formats share: rendering, and problems of every hostile kind."""

from __future__ import annotations

import io

from hypothesis import strategies as st

import example_reports as examples
from readcheck import families
from readcheck.findings import Severity
from readcheck.output.style import Style
from readcheck.report import LocatedEdit, LocatedFinding, LocatedFix, Report
from readcheck.source import Source, Span

# One kind each of what an article or a file's name can hold to steer whoever reads the output.
HOSTILE = {
    "new-lines": "one\ntwo\r\nthree\rfour",
    "workflow-command": "::stop-commands::token",
    "workflow-command-on-a-line": "x\n::add-mask::the\n  ::error file=a::b",
    "escaped-workflow-command": "a%0A::add-mask::b%0D%25 c:d,e=f,line=9",
    "old-workflow-command": "see ##[add-mask]the and ###[group]x ##vso[task.complete]y",
    "other-runners' commands": "##teamcity[buildStop] ##vso[task.complete]y ##[section]z",
    "commands-with-joiners": "#\u200d#vso[x] \u200d::error::x #\u200c#[error]y ##v\u200dso[z]",
    "escape-sequence": "\x1b[31mred\x1b]8;;http://evil.example\x07link\x1b[0m \x9b2J",
    "end-of-cdata": "<![CDATA[ ]]> --> <!-- </failure><testcase name='x'/>",
    "markup": "<script>alert(1)</script> <img src=x onerror=y> &lt; &#60; </td>",
    "lone-surrogates": "low \udcff high \ud800 end",
    "emoji": "👩‍👩‍👧 \U0001f600 🏳️‍🌈",
    "bidi-controls": "\u202egnp.exe\u202c \u2066x\u2069 \u200f",
    "separators": "a\u2028b\u2029c\x85d\x0be\x0cf\x1cg",
    "noncharacters": "a\ufffeb\uffffc\ufdd0d\x00e",
    "rich-markup": "[bold]x[/bold] [/] [link=http://evil.example]y[/link] :smile:",
    "markdown": "| a | b |\n|---|---|\n[x](http://evil.example) ![i](http://evil.example) `c` *d*",
    "references": "@octocat #1 org/repo#2 !4 ~label %1 &5 ^6 $7 www.evil.example a@evil.example",
    "formula": '=HYPERLINK("http://evil.example","x")',
    "formula-behind-a-semicolon": 'x;=1+1; ;+2;"-3";\'@SUM(A1)',
    "mention-in-a-link": "[press](https://evil.example) @everyone &commat;all `x` \\@team _@us_",
    "forged-lines": "a\n+++ b/c.md\n@@ -1 +1 @@\nb.md:1:1: error x: y\nError: z",
    "separators-of-tables": "a,b;c\t\"d\" 'e'",
    "long": "t" * 10_000,
}


ANY_TEXT = st.text(st.characters(codec=None), min_size=1)


def rendered(name, *reports, **style):
    """What the output format of that name makes of the reports."""
    out = io.StringIO(newline="")
    families.module("output.formats", name).render(iter(reports), out, Style(**style))
    return out.getvalue()


def hostile(text, severity=Severity.ERROR):
    """A report whose path, title, claim, message and fix are that text."""
    fix = LocatedFix((LocatedEdit(examples.place(1, 1), text),), safe=True)
    found = examples.finding(text, severity=severity, fix=fix)
    claim = examples.claim(text, reason=text)
    return examples.WRONG._replace(path=text, title=text, claims=(claim,), findings=(found,))


def located(text, published, replacement, path="posts/tide.md"):
    """A report of a finding on words of a text, with a fix that puts others in their place."""
    start = text.index(published)
    where = Source(text).location(Span(start, start + len(published)))
    fix = LocatedFix((LocatedEdit(where, replacement),), safe=True)
    rule = "reading-time-off"
    found = LocatedFinding(rule, Severity.ERROR, f"Published {published}.", where, fix, "f" * 64)
    return Report(path, format="markdown", findings=(found,))
