"""`--since`: what a change brought is reported, and what git hides is never passed over."""

from __future__ import annotations

import os
import subprocess

import pytest

BODY = "The sea comes in twice a day and goes out twice a day. " * 40
CLAIM = "# Tides\n\n*Reading time: {minutes} minutes*\n\n{body}\n"
CONCISE = ("--isolated", "-n", "--output-format", "concise", "--since")


@pytest.fixture
def git(tmp_path, monkeypatch):
    """A repository that is the current folder, with an article; runs git in it."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments):
        identity = ("-c", "user.name=A", "-c", "user.email=a@example.org")
        subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)

    run("init", "-q", "-b", "main")
    write("a.md", 2)
    run("add", "-A")
    run("commit", "-qm", "First")
    return run


def write(name, minutes, body=BODY, encoding="utf-8"):
    with open(name, "w", encoding=encoding) as file:
        file.write(CLAIM.format(minutes=minutes, body=body))


def places(done):
    return [line.split(" ")[0] for line in done.stdout.splitlines()]


@pytest.mark.usefixtures("git")
def test_a_finding_on_a_changed_line_is_told(readcheck):
    write("a.md", 9)
    done = readcheck(*CONCISE, "HEAD", ".")
    assert (done.returncode, places(done)) == (1, ["a.md:3:2:"])


def test_a_finding_that_the_change_did_not_bring_is_left_out(readcheck, git):
    write("a.md", 9)
    git("commit", "-qam", "Wrong")
    write("a.md", 9, body=BODY + "The gulls know it.")
    assert readcheck(*CONCISE, "HEAD", ".").returncode == 0
    assert readcheck(*CONCISE, "HEAD~1", ".").returncode == 1


@pytest.mark.usefixtures("git")
def test_a_claim_that_its_text_made_wrong_is_told(readcheck):
    write("a.md", 2, body=BODY * 9)
    done = readcheck(*CONCISE, "HEAD", ".")
    assert (done.returncode, places(done)) == (1, ["a.md:3:2:"])


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_lines_are_those_of_the_text_in_any_encoding(readcheck, git, encoding):
    write("a.md", 9, encoding=encoding)
    git("commit", "-qam", "Wrong")
    write("a.md", 9, body=f"More.\u0a0a\n\n{BODY}", encoding=encoding)
    assert readcheck(*CONCISE, "HEAD", ".").returncode == 0
    write("a.md", 8, encoding=encoding)
    assert readcheck(*CONCISE, "HEAD", ".").returncode == 1


def test_attributes_hide_nothing(readcheck, git):
    with open(".gitattributes", "w", encoding="utf-8") as file:
        file.write("*.md -diff\n")
    write("a.md", 9)
    assert readcheck(*CONCISE, "HEAD", ".").returncode == 1
    git("add", "-A")
    assert readcheck(*CONCISE, "HEAD", ".").returncode == 1


@pytest.mark.usefixtures("git")
def test_what_is_not_in_the_repository_is_new(readcheck, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "b.md"
    write(outside, 9)
    done = readcheck(*CONCISE, "HEAD", str(outside))
    assert (done.returncode, len(places(done))) == (1, 1)
    with open("a.md", encoding="utf-8") as file:
        text = file.read().replace("2 minutes", "9 minutes")
    assert readcheck(*CONCISE, "HEAD", "-", "--format", "markdown", stdin=text).returncode == 1


def test_what_a_partial_clone_lacks_is_told_and_the_rest_is_checked(readcheck, git, monkeypatch):
    write("a.md", 9)
    git("commit", "-qam", "Wrong")
    git("config", "uploadpack.allowFilter", "true")
    git("clone", "-q", "--filter=blob:none", f"file://{os.getcwd()}", "clone")
    monkeypatch.chdir("clone")
    write("new.md", 9)
    done = readcheck(*CONCISE, "HEAD~1", ".")
    assert done.returncode == 2
    assert places(done) == ["new.md:3:2:"]
    assert "a.md: error unreadable-file: --since: this clone does not hold" in done.stderr
    compared = readcheck("diff", "HEAD~1", "--isolated")
    assert compared.returncode == 2
    assert "a.md: error unreadable-file: this clone does not hold" in compared.stderr
    assert "new.md" in compared.stdout


def test_every_file_is_held_against_the_lines_it_has_after_a_fix(readcheck, git):
    write("a.md", 9)
    git("commit", "-qam", "Wrong")
    write("a.md", 8, body=BODY + "\n\n*Reading time: 7 minutes*")
    done = readcheck(*CONCISE, "HEAD", "a.md", "--fix")
    assert done.returncode == 0
    assert "Fixed" in done.stderr
