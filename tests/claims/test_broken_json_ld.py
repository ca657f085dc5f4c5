"""Claims in JSON-LD that parsers reject are shown, and vouch for nothing."""

from __future__ import annotations

import pytest

from readcheck import check_text
from readcheck.claims.model import Outcome

WORDS = "The mail boat comes on Mondays and brings what people wait for on the pier. " * 30
PAGE = """<html lang="en"><head><title>The mail boat</title>
<script type="application/ld+json">{{"@type": "Article", "headline": "The mail boat",
"author": {{"name": "Ada Pier"}}, "timeRequired": "PT2M"{end}}}</script></head>
<body><article><h1>The mail boat</h1><p class="byline">By Ada Pier</p><p>{words}</p></article>
</body></html>"""


@pytest.mark.parametrize(("end", "vouches"), [("", True), (",", False)])
def test_broken_json_ld_vouches_for_nothing(end, vouches):
    report = check_text(PAGE.format(words=WORDS, end=end), format_name="html")
    machine = [each for each in report.claims if each.claim.origin == "json-ld"]
    assert {each.claim.key for each in machine} >= {"timeRequired", "headline"}
    assert any(each.outcome is Outcome.HOLDS for each in machine) is vouches
    author = next(e for e in report.claims if e.claim.kind == "author" and e not in machine)
    assert (author.outcome is Outcome.HOLDS) is vouches
    assert [f.rule for f in report.findings] == ([] if vouches else ["json-ld-invalid"])
