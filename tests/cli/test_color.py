from __future__ import annotations

import pytest

CLEAN = {"NO_COLOR": "", "FORCE_COLOR": "", "CLICOLOR_FORCE": "", "TTY_COMPATIBLE": ""}


@pytest.mark.usefixtures("articles")
@pytest.mark.parametrize(
    ("environment", "arguments", "colored"),
    [
        pytest.param({}, (), False, id="a-pipe-gets-none"),
        pytest.param({"FORCE_COLOR": "1"}, (), True, id="forced"),
        pytest.param({"FORCE_COLOR": "1", "NO_COLOR": "1"}, (), False, id="no-beats-force"),
        pytest.param({"FORCE_COLOR": "1"}, ("--color", "never"), False, id="option-beats-force"),
        pytest.param({"NO_COLOR": "1"}, ("--color", "always"), True, id="option-beats-no-color"),
        pytest.param({"TTY_COMPATIBLE": "1"}, (), False, id="rich-s-own-switch-is-not-ours"),
    ],
)
def test_colour_follows_option_then_environment_then_terminal(
    readcheck, environment, arguments, colored
):
    done = readcheck("wrong.md", *arguments, env={**CLEAN, **environment})
    assert ("\x1b[" in done.stdout) is colored
    assert "\x1b]" not in done.stdout
