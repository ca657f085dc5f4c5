from __future__ import annotations

import io
import re
from pathlib import Path

import pytest

import example_reports as examples
from readcheck.report.formats import table
from readcheck.report.formats.base import Style

GOLDEN = Path(__file__).parent / "golden"
CASES = {
    "one": (examples.WRONG,),
    "right": (examples.GOOD,),
    "no-prose": (examples.EMPTY,),
    "many": examples.EVERY,
    "cross-check": (examples.COMPARED,),
    "nothing": (examples.BROKEN,),
}


def rendered(*reports, width=80, color=False, explain_content=False):
    out = io.StringIO()
    table.render(reports, out, Style(color, width, explain_content))
    return out.getvalue()


@pytest.mark.parametrize("width", [60, 80, 200])
@pytest.mark.parametrize("name", CASES)
def test_the_tables_look_as_agreed(name, width):
    """To accept a new look: delete the golden file, run once, look at it, run again."""
    golden = GOLDEN / f"{name}-{width}.txt"
    written = rendered(*CASES[name], width=width)
    if not golden.exists():
        golden.write_text(written, encoding="utf-8")
        pytest.fail(f"wrote {golden.name}: look at it")
    assert written == golden.read_text(encoding="utf-8")


def unframed(written):
    """The text of a rendering without frames, folds and spaces."""
    return re.sub(r"[\s│╭╮╰╯─]", "", written)


@pytest.mark.parametrize("width", [60, 80, 120, 200])
@pytest.mark.parametrize("name", CASES)
def test_no_line_is_wider_than_asked(name, width):
    assert all(len(line) <= width for line in rendered(*CASES[name], width=width).splitlines())


@pytest.mark.parametrize("width", [60, 80, 200])
def test_paths_are_folded_and_never_cut(width):
    path = "posts/" + "/".join(f"part-{number:03}" for number in range(40)) + ".md"
    long = type(examples.WRONG)(path=path, findings=examples.WRONG.findings)
    assert "…" not in (written := rendered(long, width=width))
    assert path in unframed(written)


@pytest.mark.parametrize("width", [60, 80, 200])
def test_every_claim_and_finding_is_there_in_full(width):
    words = set(re.findall(r"[\w.]+", rendered(examples.WRONG, width=width)))
    message = examples.WRONG.findings[0].message
    assert set(re.findall(r"[\w.]+", message)) <= words


def test_colour_only_when_asked():
    assert "\x1b" not in rendered(*examples.EVERY)
    assert "\x1b[" in rendered(*examples.EVERY, color=True)


@pytest.mark.parametrize("variable", ["FORCE_COLOR", "CLICOLOR_FORCE", "TTY_COMPATIBLE"])
def test_the_environment_cannot_bring_escapes_back(variable, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv(variable, "1")
    assert "\x1b" not in rendered(*examples.EVERY)


@pytest.mark.parametrize("color", [False, True])
@pytest.mark.parametrize("width", [60, 80, 200])
def test_hostile_text_is_shown_and_steers_nothing(width, color):
    for reports in ((examples.HOSTILE,), (examples.HOSTILE, examples.HOSTILE_ERROR)):
        written = rendered(*reports, width=width, color=color, explain_content=True)
        plain = re.sub(r"\x1b\[[0-9;]*m", "", written)
        assert "\x1b" not in plain
        assert "\x9b" not in written
        assert "\u202e" not in written
        assert "##[" not in plain
        written.encode("utf-8")
        for line in plain.splitlines():
            assert line[0] in "│╭╰"


def test_markup_of_an_input_is_text():
    report = type(examples.GOOD)(path="[red]a[/red].md", title="[link=x]y[/link] [/] :smile:")
    written = rendered(report)
    assert "[red]a[/red].md" in written
    assert "[link=x]y[/link] [/] :smile:" in written


def test_a_title_of_ten_thousand_characters_is_there_in_full():
    assert unframed(rendered(examples.HOSTILE)).count("t" * 50) >= 190
