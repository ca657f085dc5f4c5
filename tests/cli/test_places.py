"""Where a run writes: in its project, and where its user says."""

from __future__ import annotations

import json
import os
import subprocess

import pytest


@pytest.fixture
def mine(articles):
    """A file beside the project, which is what a run takes place in."""
    project = articles / "project"
    project.mkdir()
    for name in ("wrong.md", "good.md"):
        (articles / name).rename(project / name)
    os.chdir(project)
    file = articles / "mine.txt"
    file.write_text("mine", "utf-8")
    yield file
    assert file.read_text("utf-8") == "mine"
    assert sorted(os.listdir(articles)) == ["mine.txt", "project"]


@pytest.mark.usefixtures("mine")
def test_a_cache_outside_of_the_project_has_to_be_named(readcheck, articles):
    file = articles / "project" / "readcheck.toml"
    file.write_text('cache-dir = "../cache"\n', "utf-8")
    done = readcheck(".")
    assert done.returncode == 1
    assert "./../cache: not used as a cache: it lies outside of the project" in done.stderr
    assert readcheck("clean").returncode == 2
    assert readcheck(".", "--cache-dir", "../cache").returncode == 1
    assert (articles / "cache" / "CACHEDIR.TAG").exists()
    done = readcheck("clean")
    assert (done.returncode, done.stdout) == (2, "")
    done = readcheck("clean", "--config", "cache-dir='../cache'")
    assert (done.returncode, done.stdout) == (0, "removed ./../cache\n")


@pytest.mark.usefixtures("mine")
def test_a_cache_that_a_link_leads_out_of_the_project_is_not_kept(readcheck, articles):
    os.symlink("..", ".readcheck_cache")
    done = readcheck(".")
    assert done.returncode == 1
    assert done.stderr.startswith("./.readcheck_cache: not used as a cache: a link leads out")
    assert sorted(os.listdir(articles)) == ["mine.txt", "project"]
    done = readcheck("clean")
    assert (done.returncode, done.stdout) == (2, "")


@pytest.mark.usefixtures("mine")
def test_a_baseline_follows_no_link_out_of_the_project(readcheck):
    os.symlink("../mine.txt", "readcheck-baseline.json")
    for arguments in ((), ("--write-baseline",), ("--baseline", "readcheck-baseline.json")):
        done = readcheck(".", *arguments)
        assert done.returncode == 2
        assert "not used as a baseline: a link leads out of the project there" in done.stderr


def test_a_baseline_outside_of_the_project_has_to_be_named(readcheck, mine):
    with open("readcheck.toml", "w", encoding="utf-8") as file:
        file.write('baseline = "../b.json"\n')
    done = readcheck(".", "--write-baseline")
    assert done.returncode == 2
    assert "it lies outside of the project" in done.stderr
    named = mine.parent / "b.json"
    assert readcheck(".", "--write-baseline", "--baseline", "../b.json").returncode == 0
    assert readcheck(".", "--baseline", "../b.json").returncode == 0
    named.unlink()


def test_a_report_follows_no_link_out_of_the_project(readcheck, mine):
    os.symlink("../mine.txt", "gl-code-quality-report.json")
    done = readcheck(".", env={"GITLAB_CI": "true"})
    assert done.returncode == 2
    assert "gl-code-quality-report.json: a link leads out of the project" in done.stderr
    os.symlink("..", "reports")
    done = readcheck(".", "--output-format", "json=reports/mine.txt")
    assert done.returncode == 2
    assert readcheck(".", "--output-format", "json=../r.json").returncode == 1
    os.unlink(mine.parent / "r.json")


@pytest.mark.usefixtures("mine")
def test_a_configuration_file_that_is_a_link_out_is_not_written(readcheck, articles):
    (articles / "project" / "readcheck.toml").symlink_to("../mine.txt")
    (articles / "mine.txt").write_text("", "utf-8")
    done = readcheck("calibrate", ".", "--write", "--force")
    assert done.returncode == 2
    assert "a link leads out of the project there" in done.stderr
    assert (articles / "mine.txt").read_text("utf-8") == ""
    (articles / "mine.txt").write_text("mine", "utf-8")


def accepted():
    with open("b.json", encoding="utf-8") as file:
        return json.load(file)["findings"]


BASELINE = ("--isolated", "--baseline", "b.json", "--write-baseline")


@pytest.mark.usefixtures("articles")
def test_accepting_findings_of_a_part_keeps_the_rest(readcheck):
    with open("wrong.md", "rb") as file, open("other.md", "wb") as copy:
        copy.write(file.read())
    readcheck(".", *BASELINE)
    everything = accepted()
    assert sorted(everything) == ["other.md", "wrong.md"]
    for part in (["wrong.md"], [".", "--select", "date-order"], ["good.md"]):
        assert readcheck(*part, *BASELINE).returncode == 0
        assert accepted() == everything
    with open("other.md", "wb") as file:
        file.write(b"a\0b")
    assert readcheck(".", *BASELINE).returncode == 2  # What cannot be read was not checked.
    assert accepted() == everything
    os.unlink("other.md")
    readcheck("wrong.md", *BASELINE)
    assert sorted(accepted()) == ["wrong.md"]


@pytest.mark.usefixtures("articles")
def test_accepting_what_changed_keeps_what_was_accepted_before(readcheck):
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        subprocess.run([*git, *command], check=True)
    readcheck(".", *BASELINE)
    everything = accepted()
    with open("wrong.md", "a", encoding="utf-8") as file:
        file.write("\nOne more line.\n")
    assert readcheck(".", "--since", "HEAD", *BASELINE).returncode == 0
    assert accepted() == everything


@pytest.mark.usefixtures("articles")
def test_what_is_no_baseline_is_not_written_over(readcheck):
    with open("b.json", "w", encoding="utf-8") as file:
        file.write("mine")
    done = readcheck(".", *BASELINE)
    assert done.returncode == 2
    assert "no baseline" in done.stderr
    with open("b.json", encoding="utf-8") as file:
        assert file.read() == "mine"


def test_a_configuration_that_cannot_be_written_is_not_begun(readcheck, tmp_path, monkeypatch):
    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    done = readcheck("init", str(tmp_path))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.endswith("readcheck.toml: no space left on device\n")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("arguments", [["draft.md"], ["."], [".", "--output-format", "markdown"]])
def test_a_report_takes_no_article_s_place(readcheck, tmp_path, monkeypatch, arguments):
    monkeypatch.chdir(tmp_path)
    draft = tmp_path / "draft.md"
    draft.write_text("# Mill\n\nWords.\n")
    (tmp_path / "link.txt").symlink_to(draft)
    for name in ("draft.md", "link.txt", "../" + tmp_path.name + "/draft.md"):
        done = readcheck(*arguments, "--output-file", name)
        assert (done.returncode, done.stdout) == (2, "")
        assert "it is one of the inputs and would be lost" in done.stderr
    assert readcheck("report", "draft.md", "-o", "draft.md").returncode == 2
    assert draft.read_text() == "# Mill\n\nWords.\n"


def test_a_page_of_an_earlier_run_is_replaced(readcheck, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "draft.md").write_text("# Mill\n\nWords.\n")
    for _ in range(2):
        assert readcheck("report", ".", "-o", "page.html").returncode == 0
    assert "draft.md" in (tmp_path / "page.html").read_text("utf-8")


def test_a_report_is_written_whole_or_not_at_all(readcheck, tmp_path, monkeypatch):
    from readcheck.output.formats import json

    monkeypatch.chdir(tmp_path)
    (tmp_path / "draft.md").write_text("# Mill\n\nWords.\n")
    earlier = tmp_path / "report.json"
    earlier.write_text("earlier")

    def breaks(_reports, out, _style):
        out.write("[")
        raise MemoryError

    monkeypatch.setattr(json, "render", breaks)
    assert readcheck(".", "--output-format", "json=report.json").returncode == 2
    assert earlier.read_text() == "earlier"
    assert {path.name for path in tmp_path.glob("*.*")} <= {"draft.md", "report.json"}
