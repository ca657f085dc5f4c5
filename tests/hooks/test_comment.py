"""The comment on a pull request, kept by tools/comment.py against a stand-in for GitHub's API."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "tools/comment.py"
MARK = "<!-- readcheck-diff -->"
TABLE = f"{MARK}\n\n### readcheck\n\n1 page.\n\n| page | words |\n|---|--:|\n| a.md | {{}} |\n"
NOTHING = f"{MARK}\n\n### readcheck\n\nNo page changed since main.\n"
BOT = {"login": "github-actions[bot]", "type": "Bot"}
WAY = re.compile(r"/repos/o/r/issues/(?:7/comments(?:\?per_page=(\d+)&page=(\d+))?|comments/(\d+))")


class GitHub:
    """The comments of pull request 7 of o/r, and what was asked for."""

    def __init__(self):
        self.comments, self.asked, self.refuses, self.moved_to = [], [], 0, ""

    def add(self, body, user):
        self.comments.append({"id": 100 + len(self.comments), "body": body, "user": user})
        return self.comments[-1]

    def answer(self, method, path, body):
        whole = WAY.fullmatch(path)
        assert whole, path
        size, page, one = whole.groups()
        if method == "GET":
            first = int(size) * (int(page) - 1)
            return self.comments[first : first + int(size)]
        text = json.loads(body)["body"]
        if method == "POST":
            return self.add(text, BOT)
        (found,) = (each for each in self.comments if each["id"] == int(one))
        return found | (found.update(body=text) or {})


@pytest.fixture
def github():
    told = GitHub()

    class Handler(BaseHTTPRequestHandler):
        def answer(self):
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            told.asked.append((self.command, self.headers["Authorization"]))
            if told.refuses:
                self.send_response(told.refuses)
                self.send_header("Location", told.moved_to)
                self.end_headers()
                return
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps(told.answer(self.command, self.path, body)).encode())

        do_GET = do_POST = do_PATCH = answer  # noqa: N815 - the names that http.server looks for

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    told.url = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield told
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def surroundings(github, tmp_path):
    """What a workflow for pull request 7 finds in its environment."""
    event = tmp_path / "event.json"
    event.write_text(json.dumps({"pull_request": {"number": 7}}))
    return {
        "PATH": os.environ["PATH"],
        "no_proxy": "127.0.0.1",
        "GITHUB_API_URL": github.url,
        "GITHUB_EVENT_PATH": str(event),
        "GITHUB_REPOSITORY": "o/r",
        "GITHUB_TOKEN": "secret",
    }


@pytest.fixture
def comment(surroundings, tmp_path):
    def run(body, **environment):
        file = tmp_path / "comment.md"
        file.write_text(body, "utf-8")
        return subprocess.run(
            [sys.executable, "-I", str(SCRIPT), str(file)],
            env={**surroundings, **environment},
            check=False,
            capture_output=True,
            text=True,
        )

    return run


def test_two_runs_leave_one_comment(github, comment):
    assert comment(TABLE.format(1)).stderr == "comment: written\n"
    assert comment(TABLE.format(2)).stderr == "comment: brought up to date\n"
    assert comment(TABLE.format(2)).stderr == "comment: kept\n"
    assert [each["body"] for each in github.comments] == [TABLE.format(2)]
    methods = [method for method, _ in github.asked]
    assert methods == ["GET", "POST", "GET", "PATCH", "GET"]
    assert {token for _, token in github.asked} == {"Bearer secret"}


def test_it_is_found_behind_many_others_and_nobody_else_s_is_written_over(github, comment):
    github.add(TABLE.format("mine"), {"login": "someone", "type": "User"})
    github.add(f"as {MARK} says", BOT)
    github.add(None, None)
    for index in range(250):
        github.add(f"comment {index}", {"login": "someone", "type": "User"})
    github.add(TABLE.format(1), BOT)
    before = [dict(each) for each in github.comments[:-1]]
    assert comment(TABLE.format(2)).returncode == 0
    assert github.comments[:-1] == before
    assert github.comments[-1]["body"] == TABLE.format(2)


def test_where_nothing_moved_no_comment_is_begun_but_an_old_one_says_so(github, comment):
    assert comment(NOTHING).stderr == "comment: left out\n"
    assert github.comments == []
    comment(TABLE.format(1))
    comment(NOTHING)
    assert [each["body"] for each in github.comments] == [NOTHING]


@pytest.mark.parametrize("code", [401, 403, 404, 500])
def test_a_refusal_is_told_in_a_line_without_the_token(github, comment, code):
    github.refuses = code
    done = comment(TABLE.format(1))
    assert done.returncode == 1
    assert done.stderr.startswith(f"comment: GitHub answered {code}; ")
    assert done.stderr.count("\n") == 1
    assert "secret" not in done.stderr + done.stdout


def test_the_token_goes_nowhere_else(github, comment):
    github.refuses, github.moved_to = 302, f"{github.url}/elsewhere"
    assert comment(TABLE.format(1)).returncode == 1
    assert len(github.asked) == 1


@pytest.mark.parametrize("event", ['{"ref": "x"}', '{"pull_request": {"number": "7; x"}}'])
def test_without_a_pull_request_there_is_no_comment(github, comment, tmp_path, event):
    other = tmp_path / "other.json"
    other.write_text(event)
    done = comment(TABLE.format(1), GITHUB_EVENT_PATH=str(other))
    assert (done.returncode, github.asked) == (0, [])


@pytest.mark.parametrize("missing", ["GITHUB_TOKEN", "GITHUB_REPOSITORY", "GITHUB_EVENT_PATH"])
def test_what_is_missing_is_no_traceback(comment, surroundings, missing):
    del surroundings[missing]
    done = comment(TABLE.format(1))
    assert (done.returncode, done.stderr) == (1, "comment: not written: KeyError\n")


PROGRAM = f"""\
#!/usr/bin/env bash
if [ "$2 $3" = "-m venv" ]; then
  mkdir -p "$4/bin"
  cp "$0" "$4/bin/python"
  printf '#!/bin/sh\\nexec "{sys.executable}" -m readcheck "$@"\\n' >"$4/bin/readcheck"
  chmod +x "$4/bin/readcheck"
elif [ "$2 $3" != "-m pip" ]; then
  exec "{sys.executable}" "$@"
fi
[ -z "$INPUT_TOKEN" ] || echo leaked >&2
"""


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
def test_the_action_comments_what_moved(github, surroundings, tmp_path):
    site = tmp_path / "site"
    site.mkdir()
    (tmp_path / "python3").write_text(PROGRAM)
    (tmp_path / "python3").chmod(0o755)
    git = ("git", "-c", "user.name=a", "-c", "user.email=a@example.org")
    page = "# Tides\n\n" + "The sea comes in twice a day. " * 40 + "\n"
    (site / "a.md").write_text(page)
    for command in (("init", "-qb", "main"), ("add", "-A"), ("commit", "-qm", "x")):
        subprocess.run([*git, *command], cwd=site, check=True)
    given = {
        **{name: text for name, text in surroundings.items() if name != "GITHUB_TOKEN"},
        "PATH": f"{tmp_path}:{os.environ['PATH']}",
        "HOME": str(tmp_path),
        "RUNNER_TEMP": str(tmp_path / "temp"),
        "ACTION_PATH": str(ROOT),
        "INPUT_SINCE": "main",
        "INPUT_COMMENT": "true",
        "INPUT_TOKEN": "secret",
    }
    for more in ("And it goes out. ", "And it goes out again, as ever. "):
        (site / "a.md").write_text(page + more * 30)
        done = subprocess.run(
            ["bash", str(ROOT / "tools/action.sh")],
            cwd=site,
            env=given,
            check=False,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        assert "leaked" not in done.stderr
    (only,) = github.comments
    assert only["body"].startswith(f"{MARK}\n")
    assert "| a.md | 281 → " in only["body"]
    assert [token for _, token in github.asked] == ["Bearer secret"] * 4
