from __future__ import annotations

import io

import pytest

from readcheck.output import terminal


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("environment", "terminal_colored", "pipe_colored"),
    [
        pytest.param({}, True, False, id="plain"),
        pytest.param({"NO_COLOR": "1"}, False, False, id="no-color"),
        pytest.param({"NO_COLOR": ""}, True, False, id="empty-no-color-says-nothing"),
        pytest.param({"FORCE_COLOR": "1"}, True, True, id="force-color"),
        pytest.param({"FORCE_COLOR": "0"}, True, False, id="force-color-zero"),
        pytest.param({"FORCE_COLOR": ""}, True, False, id="empty-force-color-says-nothing"),
        pytest.param({"CLICOLOR_FORCE": "1"}, True, True, id="clicolor-force"),
        pytest.param({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False, False, id="no-beats-force"),
        pytest.param({"TERM": "dumb"}, False, False, id="dumb-terminal"),
    ],
)
def test_who_gets_colour(environment, terminal_colored, pipe_colored):
    assert terminal.uses_color(Terminal(), environment) is terminal_colored
    assert terminal.uses_color(io.StringIO(), environment) is pipe_colored


def test_a_pipe_is_wide_and_columns_decides():
    assert terminal.width(io.StringIO(), {}) == terminal.WIDE
    assert terminal.width(io.StringIO(), {"COLUMNS": "72"}) == 72
    assert terminal.width(io.StringIO(), {"COLUMNS": "20"}) == terminal.NARROWEST
    assert terminal.width(io.StringIO(), {"COLUMNS": "0"}) == terminal.WIDE
    assert terminal.width(io.StringIO(), {"COLUMNS": "wide"}) == terminal.WIDE


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("ascii", '-0.5 "as is" ... a - b -> 1-3 \\xe9\n'),
        ("cp1252", "-0.5 “as is” … a · b -> 1–3 é\n"),
        ("utf-8", "−0.5 “as is” … a · b → 1–3 é\n"),
    ],
)
def test_signs_that_an_encoding_lacks_have_plainer_ones(encoding, shown):
    """A minus sign was once an escape ("\\u22120.5")."""
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding=encoding, errors="backslashreplace", newline="")
    legible = terminal.legible(out)
    legible.writelines(["−0.5 “as is” ", "… a · b → 1–3 é\n"])
    legible.flush()
    assert raw.getvalue().decode(encoding) == shown
    assert legible.encoding == encoding
