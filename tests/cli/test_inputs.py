from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from readcheck.files.find import Input, Selection, find_files
from readcheck.settings import Settings


def found(*arguments, **settings):
    return [each.path for each in find_files(arguments, Selection(Settings(**settings)))]


@pytest.fixture
def tree(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in (
        "b.md",
        "a.html",
        "posts/z.txt",
        "posts/a.md",
        "posts/code.py",
        "posts/.hidden/x.md",
        "node_modules/x/readme.md",
        "UPPER.MD",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Text.\n", "utf-8")
    return tmp_path


@pytest.mark.usefixtures("tree")
def test_a_folder_is_walked_in_order_without_hidden_and_foreign_folders():
    assert found(".") == ["UPPER.MD", "a.html", "b.md", "posts/a.md", "posts/z.txt"]


def test_a_folder_keeps_the_name_it_was_given(tree):
    assert found("posts") == ["posts/a.md", "posts/z.txt"]
    assert found("./posts") == ["./posts/a.md", "./posts/z.txt"]
    assert found(str(tree / "posts")) == [str(tree / "posts/a.md"), str(tree / "posts/z.txt")]


def test_each_file_comes_once_under_its_first_name(tree):
    (tree / "link.md").symlink_to("b.md")
    assert found("b.md", "./b.md", str(tree / "b.md"), "link.md") == ["b.md"]


@pytest.mark.usefixtures("tree")
def test_a_file_given_by_name_is_taken_whatever_it_is_called():
    assert found("posts/code.py", "posts/.hidden/x.md", "gone.md") == [
        "posts/code.py",
        "posts/.hidden/x.md",
        "gone.md",
    ]


def test_links_to_folders_are_not_followed(tree):
    (tree / "posts/loop").symlink_to(tree)
    assert found("posts") == ["posts/a.md", "posts/z.txt"]


@pytest.mark.usefixtures("tree")
def test_excluded_names_are_left_out():
    assert found(".", extend_exclude=("posts", "*.html")) == ["UPPER.MD", "b.md"]


@pytest.mark.usefixtures("tree")
def test_a_folder_that_cannot_be_listed_is_a_problem_of_its_own(monkeypatch):
    listed = os.scandir

    def refusing(folder):
        if folder == "posts":
            raise PermissionError(13, "Permission denied")
        return listed(folder)

    monkeypatch.setattr(os, "scandir", refusing)
    assert list(find_files(["b.md", "posts"], Selection(Settings()))) == [
        Input("b.md"),
        Input("posts", "permission denied"),
    ]


@pytest.mark.usefixtures("tree")
def test_a_folder_without_articles_is_a_problem():
    (only,) = find_files(["node_modules/x"], Selection(Settings(extend_exclude=("readme.md",))))
    assert only == Input("node_modules/x", only.problem)
    assert "exclude" in only.problem


def test_standard_input_is_read_under_the_name_it_is_given(readcheck, articles):
    text = (articles / "wrong.md").read_text("utf-8")
    named = readcheck(
        "-", "--stdin-filename", "posts/new.md", "--output-format", "concise", stdin=text
    )
    assert named.returncode == 1
    assert named.stdout.startswith("posts/new.md:3:")
    told = readcheck("-", "--format", "markdown", "--output-format", "json", stdin=text)
    assert json.loads(told.stdout)["articles"][0]["format"] == "markdown"
    assert json.loads(told.stdout)["articles"][0]["path"] == "-"


@pytest.mark.usefixtures("articles")
def test_paths_alone_are_checked(readcheck):
    assert readcheck("good.md").stdout == readcheck("check", "good.md").stdout


def test_a_file_named_like_a_command_is_reached_by_its_path(readcheck, articles):
    (articles / "rule").write_text("Some text.\n", "utf-8")
    assert "reading-time-off" in readcheck("rule").stdout
    assert json.loads(readcheck("./rule", "--output-format", "json").stdout)["articles"]


@pytest.mark.usefixtures("articles")
def test_options_may_come_first(readcheck):
    assert readcheck("--output-format", "concise", "wrong.md").returncode == 1


@pytest.mark.skipif(sys.platform != "linux", reason="file names of any bytes")
@pytest.mark.parametrize("output", ["table", "concise", "json"])
def test_a_file_name_of_any_bytes_is_checked_and_shown(readcheck, articles, output):
    name = b"caf\xe9\x1b[31m\n.md"
    (articles / os.fsdecode(name)).write_bytes((articles / "wrong.md").read_bytes())
    done = readcheck(os.fsdecode(name), "--output-format", output)
    assert done.returncode == 1
    assert "\x1b" not in done.stdout
    assert "Traceback" not in done.stderr
    if output == "json":
        assert json.loads(done.stdout)["articles"][0]["path"] == os.fsdecode(name)
    else:
        assert "caf\\udce9\\x1b[31m\\n.md" in done.stdout


def test_output_goes_to_a_file(readcheck, articles):
    done = readcheck("wrong.md", "--output-format", "concise", "-o", "out.txt")
    assert (done.returncode, done.stdout) == (1, "")
    assert (articles / "out.txt").read_text("utf-8").startswith("wrong.md:3:")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_a_poor_locale_garbles_a_character_and_stops_nothing(readcheck, articles, encoding):
    (articles / "世界.md").write_bytes((articles / "wrong.md").read_bytes())
    done = readcheck("世界.md", env={"PYTHONIOENCODING": encoding}, text=False)
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert rb"\u4e16\u754c.md" in done.stdout


def test_a_file_that_is_too_large_is_told_and_the_rest_is_checked(readcheck, articles):
    (articles / "large.md").write_text("The sea. " * 2000, "utf-8")
    done = readcheck(".", "-n", "--max-file-size", "0.01", "--output-format", "concise")
    assert done.returncode == 2
    assert "large.md: error unreadable-file: larger than max-file-size" in done.stderr
    assert "wrong.md:3:2" in done.stdout
    assert readcheck(".", "-n", "--max-file-size", "1").returncode == 1
    for wrong in ("0", "-1", "nan", "inf"):
        assert readcheck(".", "--max-file-size", wrong).returncode == 2


PAGE = "<html><body><main class=post><h1>Tides</h1><p>{}</p></main></body></html>"


def test_a_selector_that_matches_nothing_in_any_page_is_an_error(readcheck, articles):
    for name, text in (("one.html", PAGE), ("two.html", PAGE.replace("=post", "=list"))):
        (articles / name).write_text(text.format("The sea comes in. " * 40), "utf-8")
    arguments = ("one.html", "two.html", "--output-format", "concise", "--selector")
    for _ in ("anew", "from the cache"):
        done = readcheck(*arguments, ".pots")
        assert done.returncode == 2
        assert "the selector matches nothing in any page" in done.stderr
        assert readcheck(*arguments, ".post").returncode == 0
    assert readcheck("good.md", "--selector", ".pots").returncode == 0


@pytest.mark.usefixtures("articles")
@pytest.mark.parametrize(
    "options",
    [
        ("--ignore", "all"),
        ("--select", "date-order", "--ignore", "date-order"),
        ("--config", 'ignore=["all"]'),
    ],
)
def test_rules_that_leave_each_other_out_are_an_error(readcheck, options):
    done = readcheck("good.md", *options)
    assert (done.returncode, done.stderr) == (2, "Error: ignore leaves no rule to run\n")


@pytest.mark.parametrize("where", ["drafts/new.md", "./drafts/new.md"])
def test_an_excluded_name_of_standard_input_is_left_out_where_that_is_forced(
    readcheck, articles, where
):
    (articles / "readcheck.toml").write_text('extend-exclude = ["drafts"]\n')
    text = (articles / "wrong.md").read_text("utf-8")
    named = ("-", "--stdin-filename", where, "--output-format", "concise")
    assert readcheck(*named, stdin=text).returncode == 1
    forced = readcheck(*named, "--force-exclude", stdin=text)
    assert (forced.returncode, forced.stdout) == (0, "")
    for option in ("--fix", "--add-ignore=old"):
        mended = readcheck(*named, "--force-exclude", option, stdin=text)
        assert (mended.returncode, mended.stdout) == (0, text)
    assert readcheck(*named, "--force-exclude", "--diff", stdin=text).stdout == ""


@pytest.mark.parametrize("rule", ["public/", "/public", "public/*"])
def test_a_named_build_folder_is_checked_though_git_ignores_it(readcheck, articles, rule):
    (articles / ".gitignore").write_text(f"{rule}\n")
    (articles / "public").mkdir()
    words = "The sea comes in twice a day and goes out twice a day. " * 40
    page = f"<article><h1>Tides</h1><p>9 min read</p><p>{words}</p></article>"
    (articles / "public/index.html").write_text(page)
    subprocess.run(["git", "init", "-q"], check=True)
    done = readcheck("check", "public", "--output-format", "concise")
    assert "public/index.html:1:" in done.stdout + done.stderr
    assert done.returncode == 1
