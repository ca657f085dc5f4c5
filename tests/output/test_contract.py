"""What every output format owes, whoever adds it."""

from __future__ import annotations

import io
import unicodedata

import pytest

import example_reports as examples
from readcheck import families
from readcheck.output.style import Style

FAMILY = "output.formats"
NAMES = families.names(FAMILY)
REPORTS = {
    "none": (),
    "good": (examples.GOOD,),
    "usual": examples.EVERY,
    "without-figures": (examples.LEAN, examples.WRONG),
    "broken": (examples.BROKEN,),
    "hostile": (examples.HOSTILE, examples.HOSTILE_ERROR),
}


def rendered(name, reports):
    out = io.StringIO()
    families.module(FAMILY, name).render(iter(reports), out, Style(width=80, explain_content=True))
    return out.getvalue()


@pytest.mark.parametrize("name", NAMES)
def test_it_says_what_it_is_and_what_it_needs(name):
    module = families.module(FAMILY, name)
    assert module.__doc__
    assert isinstance(module.NEEDS_MEASURES, bool)
    assert isinstance(module.CLOSING_LINE, bool)


@pytest.mark.parametrize("reports", REPORTS)
@pytest.mark.parametrize("name", NAMES)
def test_it_renders_whatever_a_run_gives(name, reports):
    written = rendered(name, REPORTS[reports])
    assert not written or written.endswith("\n")
    written.encode("utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_hostile_text_steers_neither_terminal_nor_runner(name):
    written = rendered(name, REPORTS["hostile"])
    steering = {char for char in written if unicodedata.category(char) in {"Cc", "Cs"}}
    assert steering <= {"\n", "\r"}
    assert not set(written) & set("\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067")
    assert "##[" not in written
    if name != "github":
        assert not any(line.lstrip().startswith("::") for line in written.splitlines())


@pytest.mark.parametrize("name", NAMES)
def test_the_same_reports_give_the_same_output(name):
    assert rendered(name, examples.EVERY) == rendered(name, examples.EVERY)


@pytest.mark.parametrize(
    "name", [name for name in NAMES if not families.module(FAMILY, name).NEEDS_MEASURES]
)
def test_without_figures_it_shows_no_claims(name):
    """The cache keeps none for such a run."""
    reports = [report._replace(measures=None) for report in examples.EVERY]
    bare = [report._replace(claims=()) for report in reports]
    assert rendered(name, reports) == rendered(name, bare)


@pytest.mark.parametrize(
    "name",
    [name for name in NAMES if not hasattr(families.module(FAMILY, name), "NEEDS_EVERYTHING")],
)
def test_it_names_no_conventions_unless_it_says_so(name):
    """They are not worked out for it."""
    bare = [
        report._replace(claims=tuple(each._replace(conventions=()) for each in report.claims))
        for report in examples.EVERY
    ]
    assert rendered(name, examples.EVERY) == rendered(name, bare)
