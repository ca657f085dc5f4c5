"""Settings that an article makes for itself."""

from __future__ import annotations

import pytest

from readcheck import check_text
from readcheck.settings import Settings
from readcheck.source import UnreadableError

BODY = (
    "\n*Reading time: 45 minutes*\n\n" + "The sea comes in twice a day, and goes out again. " * 20
)


def rules(front: str, settings: Settings | None = None, fence: str = "---") -> list[str]:
    text = f"{fence}\n{front}\n{fence}\n{BODY}"
    report = check_text(text, "a.md", settings=settings or Settings())
    return [finding.rule for finding in report.findings]


@pytest.mark.parametrize(
    ("front", "found"),
    [
        ("title: x", ["reading-time-off"]),
        ("readcheck: false", []),
        ("readcheck: true", ["reading-time-off"]),
        ("readcheck:\n  ignore: [reading-time-off]", []),
        ("readcheck:\n  ignore:\n    - word-count-off\n    - reading-time-off", []),
        ("readcheck:\n  select: [word-count-off]", []),
        ("readcheck:\n  max-grade: 1", ["grade-too-high", "reading-time-off"]),
    ],
)
def test_yaml(front, found):
    assert sorted(rules(front)) == found


def test_toml():
    assert rules("[readcheck]\nignore = ['reading-time-off']", fence="+++") == []


def test_a_table_of_severities():
    text = f"---\nreadcheck:\n  severity:\n    reading-time-off: info\n---\n{BODY}"
    (finding,) = check_text(text, "a.md").findings
    assert finding.severity == "info"


def test_it_beats_what_the_run_says_and_can_be_switched_off():
    front = "readcheck:\n  max-grade: 18"
    assert "grade-too-high" in rules("title: x", Settings(max_grade=1.0))
    assert "grade-too-high" not in rules(front, Settings(max_grade=1.0))
    obeying_none = Settings(max_grade=1.0, inline_config=False)
    assert "grade-too-high" in rules(front, obeying_none)


@pytest.mark.parametrize(
    ("front", "message"),
    [
        (
            "readcheck:\n  max-grad: 3",
            "line 3: unknown setting 'max-grad'; did you mean 'max-grade'",
        ),
        ("title: x\nreadcheck:\n  max-grade: high", "line 4: max-grade must be a number"),
        ("readcheck:\n  ignore: [nothing-like-it]", "line 3: ignore: unknown name"),
        ("readcheck:\n  fail-on: info", "line 3: fail-on cannot be set in front matter"),
        ("readcheck:\n  selector: main", "line 3: selector cannot be set in front matter"),
    ],
)
def test_mistakes_are_told_with_their_line(front, message):
    with pytest.raises(UnreadableError, match=message):
        rules(front)
