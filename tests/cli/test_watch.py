"""`readcheck watch` in a real terminal and in a pipe."""

from __future__ import annotations

import os
import re
import select
import signal
import subprocess
import sys
import time

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="terminals of POSIX")
PATIENCE = 30  # seconds


def started(*arguments, **streams):
    environment = {**os.environ, "COLUMNS": "90", "TERM": "xterm"}
    command = [sys.executable, "-m", "readcheck", "watch", *arguments]
    return subprocess.Popen(command, env=environment, **streams)


def read_until(handle, wanted):
    """What comes until something matches."""
    written = ""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if select.select([handle], [], [], 0.2)[0]:
            written += os.read(handle, 65536).decode("utf-8", "replace")
        if re.search(wanted, written):
            return written
    raise AssertionError(f"no {wanted!r} in {written[-2000:]!r}")


@pytest.mark.parametrize(("ending", "code"), [(signal.SIGINT, 0), (signal.SIGTERM, 143)])
def test_a_terminal_is_redrawn_at_a_save_and_left_as_it_was(articles, ending, code):
    import pty

    master, slave = pty.openpty()
    process = started("wrong.md", "--color", "never", stdin=slave, stdout=slave, stderr=slave)
    os.close(slave)
    try:
        written = read_until(master, r"Ctrl-C ends")
        assert "\x1b[?1049h" in written
        assert "reading-time-off" in written
        text = (articles / "wrong.md").read_text("utf-8")
        (articles / "wrong.md").write_text(text.replace("9 minutes", "2 minutes"), "utf-8")
        read_until(master, r"nothing to report")
        process.send_signal(ending)
        written = read_until(master, r"\x1b\[\?1049l")
        if ending == signal.SIGINT:
            written += read_until(master, r"findings 1 to 0") if "1 to 0" not in written else ""
        assert process.wait(PATIENCE) == code
    finally:
        process.kill()
        process.wait()
        os.close(master)


def test_a_pipe_gets_lines(articles):
    process = started("good.md", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        time.sleep(2.0)
        text = (articles / "good.md").read_text("utf-8")
        (articles / "good.md").write_text(text.replace("2 minutes", "9 minutes"), "utf-8")
        written = read_until(process.stdout.fileno(), r"\n")
        assert written.startswith("good.md:3:2: error reading-time-off: says 9 min")
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 0
        assert process.stderr.read() == b""
    finally:
        process.kill()
        process.communicate()


def test_standard_input_cannot_be_watched(readcheck):
    done = readcheck("watch", "-")
    assert done.returncode == 2
    assert "standard input has no saves to watch" in done.stderr
