"""A run that is asked to end: what was done is kept, and what is written is whole."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys

import pytest

from readcheck.report import Report, Suspicion
from readcheck.run.across import across
from readcheck.run.interruption import Interruption

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
PAGES = 40
TEXT = "# Tides\n\nThe sea comes in twice a day and goes out again.\n"


def raising(number):
    os.kill(os.getpid(), number)
    yield "never"


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_what_is_being_worked_out_is_given_up(number, code):
    def items():
        yield "a"
        yield from raising(number)

    with Interruption() as interruption:
        assert list(interruption.until_asked(items())) == ["a"]
        assert interruption.exit_code == code


def test_what_is_being_written_is_written_to_its_end():
    written = []
    with Interruption() as interruption:
        for item in interruption.until_asked("abc"):
            os.kill(os.getpid(), signal.SIGINT)
            written.append(item)
    assert written == ["a"]


def test_who_asks_twice_does_not_wait():
    with Interruption() as interruption:
        next(interruption.until_asked("ab"))
        os.kill(os.getpid(), signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)


def test_nobody_asked():
    before = signal.getsignal(signal.SIGINT)
    with Interruption() as interruption:
        assert list(interruption.until_asked("ab")) == ["a", "b"]
        assert signal.getsignal(signal.SIGINT) != before
    assert interruption.exit_code == 0
    assert signal.getsignal(signal.SIGINT) == before


def test_ctrl_c_stays_ignored_where_it_was():
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with Interruption():
            assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)


def test_what_waits_for_other_pages_comes_as_it_is_when_these_do_not():
    card = Suspicion("card-disagrees", "warning", (1,) * 10, "print", {"link": "/c.html"})
    suspected = Report("a.html", suspicions=(card,))

    def reports():
        yield suspected
        yield Report("b.html")
        raise KeyboardInterrupt

    given = across(reports(), {})
    assert [next(given), next(given)] == [suspected, Report("b.html")]
    with pytest.raises(KeyboardInterrupt):
        next(given)


@pytest.fixture
def endless(tmp_path, monkeypatch):
    """Articles, and behind them one that is never read to its end: a pipe that stays open."""
    for number in range(PAGES):
        (tmp_path / f"{number:02}.md").write_text(f"{TEXT}\nPage {number}.\n")
    monkeypatch.chdir(tmp_path)


def start(*options):
    names = [f"{number:02}.md" for number in range(PAGES)]
    process = subprocess.Popen(
        [sys.executable, "-m", "readcheck", *names, "-", "--isolated", *options],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    process.stdin.write(b"The sea comes in. " * 100_000)  # So it is being read.
    return process


@pytest.mark.usefixtures("endless")
@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_report_is_whole_and_the_cache_is_kept(number, code, jobs):
    process = start("--output-format", "json=out.json", "--jobs", jobs)
    process.send_signal(number)
    _, errors = process.communicate()
    with open("out.json", encoding="utf-8") as file:
        done = json.load(file)
    count = done["summary"]["articles"]
    assert process.returncode == code
    assert errors.decode() == f"Interrupted: {count} of {PAGES + 1} inputs checked.\n"
    assert [each["path"] for each in done["articles"]] == [f"{n:02}.md" for n in range(count)]
    if jobs == "1":
        assert count == PAGES
    (kept,) = [f for f in os.listdir(".readcheck_cache") if f.endswith(".json")]
    with open(os.path.join(".readcheck_cache", kept), encoding="utf-8") as file:
        assert len(file.readlines()) - 1 == count


@pytest.mark.usefixtures("endless")
def test_a_file_holds_what_was_done(tmp_path):
    process = start("--no-cache", "--output-format", "jsonl=out.jsonl", "--jobs", "1")
    process.send_signal(signal.SIGTERM)
    process.communicate()
    lines = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["path"] for line in lines] == [f"{n:02}.md" for n in range(PAGES)]
