"""How pages moved since a revision."""

from __future__ import annotations

import json
import os
import subprocess

import pytest

EASY = "The sea comes in and it goes out. We sit by the boat and look. It is a good day. "
HARD = (
    "Considerable meteorological uncertainty characteristically accompanies tidal predictions, "
    "notwithstanding sophisticated computational approximations of gravitational interactions. "
)
HOSTILE = "::error x ##[y] \x1b[31m\u202e.md"


@pytest.fixture
def git(tmp_path, monkeypatch):
    """A repository of some pages that is the current folder; runs git in it."""
    monkeypatch.chdir(tmp_path)
    for name in ("READCHECK_OUTPUT_FORMAT", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    for name in ("GIT_AUTHOR", "GIT_COMMITTER"):
        monkeypatch.setenv(f"{name}_NAME", "A")
        monkeypatch.setenv(f"{name}_EMAIL", "a@example.org")

    def run(*arguments):
        done = subprocess.run(["git", *arguments], check=True, capture_output=True, text=True)
        return done.stdout.strip()

    run("init", "-q", "-b", "main")
    for name in ("same", "harder", "old name"):
        write(f"posts/{name}.md", EASY * 20)
    write("posts/easier.md", EASY * 20 + HARD * 4)
    write("posts/gone.md", "Nobody knows where this went.\n" * 30)
    run("add", "-A")
    run("commit", "-qm", "First")
    return run


def write(path, text):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"# Tides\n\n{text}\n")


@pytest.fixture
def changed(git):
    """The repository with one change of each kind in its work tree."""
    write("posts/harder.md", EASY * 20 + HARD * 4)
    write("posts/easier.md", EASY * 20)
    git("mv", "posts/old name.md", "posts/moved.md")
    os.unlink("posts/gone.md")
    write("posts/fresh.md", EASY * 9)
    return git


def pages(done):
    return {page["path"]: page for page in json.loads(done.stdout)["pages"]}


@pytest.mark.usefixtures("changed")
def test_every_kind_of_change_is_told(readcheck):
    done = readcheck("diff", "HEAD", "--output-format", "json")
    assert (done.returncode, done.stderr) == (0, "")
    found = pages(done)
    assert {path: page["status"] for path, page in found.items()} == {
        "posts/easier.md": "changed",
        "posts/fresh.md": "new",
        "posts/gone.md": "gone",
        "posts/harder.md": "changed",
        "posts/moved.md": "changed",
    }
    harder, easier = found["posts/harder.md"], found["posts/easier.md"]
    assert harder["before"] == easier["after"]
    assert harder["grade_increase"] == -easier["grade_increase"] > 1
    assert harder["after"]["words"] - harder["before"]["words"] == 4 * len(HARD.split())
    assert found["posts/moved.md"]["old_path"] == "posts/old name.md"
    assert found["posts/moved.md"]["grade_increase"] == 0
    assert found["posts/fresh.md"]["before"] is None
    assert found["posts/gone.md"]["after"] is None


def test_the_json_says_what_it_compares_with(readcheck, changed):
    told = json.loads(readcheck("diff", "main", "--output-format", "json").stdout)
    assert (told["version"], told["revision"]) == (1, "main")
    assert told["base"] == changed("rev-parse", "main")
    assert told["summary"] == {"pages": 5, "exceeding": 0, "unreadable": 0}


@pytest.mark.usefixtures("changed")
def test_figures_are_those_of_check(readcheck):
    (after,) = json.loads(readcheck("posts/harder.md", "--output-format", "json").stdout)[
        "articles"
    ]
    figures = pages(readcheck("diff", "HEAD", "--output-format", "json"))["posts/harder.md"][
        "after"
    ]
    assert figures["grade"] == after["scores"]["flesch-kincaid"]["grade"]
    assert figures["minutes"] == after["reading_time"]["minutes"]


@pytest.mark.usefixtures("changed")
@pytest.mark.parametrize(
    ("options", "code"),
    [
        pytest.param([], 0, id="no limit"),
        pytest.param(["--max-increase", "9"], 0, id="within"),
        pytest.param(["--max-increase", "0.5"], 1, id="over"),
        pytest.param(["--max-increase", "0.5", "posts/easier.md"], 0, id="another page"),
        pytest.param(["--max-increase", "0.5", "posts/harder.md"], 1, id="that page"),
        pytest.param(["--max-increase", "0", "--grade-formula", "smog"], 1, id="another formula"),
    ],
)
def test_the_limit_decides_the_exit_code(readcheck, options, code):
    done = readcheck("diff", "HEAD", *options)
    assert done.returncode == code
    assert bool(done.stderr) is bool(code)


@pytest.mark.usefixtures("changed")
def test_pages_over_the_limit_are_named(readcheck):
    done = readcheck("diff", "HEAD", "--max-increase", "0.5")
    (line,) = done.stderr.splitlines()
    assert line.startswith("posts/harder.md: got harder from grade 0.")
    assert line.endswith("but the limit is +0.5")
    assert "1 page got harder by more than 0.5 grades." in done.stdout
    assert pages(readcheck("diff", "HEAD", "--max-increase", "0.5", "--output-format", "json"))[
        "posts/harder.md"
    ]["exceeds"]


@pytest.mark.usefixtures("git")
def test_a_few_words_are_held_to_no_limit(readcheck):
    write("posts/same.md", HARD)
    assert readcheck("diff", "HEAD", "--max-increase", "0.5").returncode == 0


@pytest.mark.usefixtures("git")
def test_a_language_is_measured_by_a_formula_of_its_own(readcheck):
    write("de.md", "Der Hund läuft durch den Wald und bellt. " * 30)
    subprocess.run(["git", "add", "."], check=True)
    subprocess.run(["git", "commit", "-qm", "x"], check=True)
    write("de.md", "Berücksichtigungsfähige Versicherungsbedingungen entwickeln sich hier. " * 30)
    done = readcheck("diff", "HEAD", "--language", "de", "--max-increase", "1")
    assert done.returncode == 1
    assert "by flesch-amstad" in done.stderr


@pytest.mark.usefixtures("changed")
def test_only_what_is_below_the_paths_and_wanted_counts(readcheck):
    write("other/a.md", EASY)
    told = pages(readcheck("diff", "HEAD", "other", "posts/gone.md", "--output-format", "json"))
    assert set(told) == {"other/a.md", "posts/gone.md"}
    with open("readcheck.toml", "w", encoding="utf-8") as file:
        file.write('extend-exclude = ["gone.md", "other"]\n')
    command = ("diff", "HEAD", "--output-format", "json", "--config", "readcheck.toml")
    assert not {"posts/gone.md", "other/a.md"} & set(pages(readcheck(*command)))


@pytest.mark.usefixtures("changed")
def test_from_a_folder_within_paths_are_as_seen_from_there(readcheck, monkeypatch):
    monkeypatch.chdir("posts")
    assert set(pages(readcheck("diff", "HEAD", "--output-format", "json"))) == {
        "easier.md",
        "fresh.md",
        "gone.md",
        "harder.md",
        "moved.md",
    }


@pytest.mark.usefixtures("changed")
def test_several_processes_find_the_same(readcheck):
    alone = readcheck("diff", "HEAD", "--jobs", "1").stdout
    assert readcheck("diff", "HEAD", "--jobs", "2").stdout == alone


@pytest.mark.usefixtures("git")
def test_nothing_changed(readcheck):
    done = readcheck("diff", "HEAD", "--max-increase", "0.5")
    assert (done.returncode, done.stderr) == (0, "")
    assert "No page changed since HEAD." in done.stdout


@pytest.mark.usefixtures("git")
def test_a_revision_that_git_does_not_know(readcheck):
    done = readcheck("diff", "nowhere")
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("Error: git knows no revision 'nowhere' here")


def test_outside_of_a_repository(readcheck, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    write("a.md", EASY)
    done = readcheck("diff", "HEAD")
    assert done.returncode == 2
    assert done.stderr.startswith("Error: ")


@pytest.mark.usefixtures("git")
def test_what_cannot_be_measured_is_told_and_no_old_fault_is_held_against_it(readcheck):
    with open("posts/same.md", "wb") as file:
        file.write(b"---\na: [\n---\n\nText.\n")
    done = readcheck("diff", "HEAD", "gone.md", "posts")
    assert done.returncode == 2
    assert [line.partition(":")[0] for line in done.stderr.splitlines()] == [
        "gone.md",
        "posts/same.md",
    ]
    subprocess.run(["git", "commit", "-qam", "Broken"], check=True)
    write("posts/same.md", EASY)
    mended = readcheck("diff", "HEAD", "--output-format", "json")
    assert mended.returncode == 0
    assert pages(mended)["posts/same.md"]["status"] == "new"


def test_a_page_is_read_by_its_old_name_before(readcheck, git):
    write("page.txt", EASY * 20)
    git("add", "-A")
    git("commit", "-qm", "x")
    git("mv", "page.txt", "page.md")
    page = pages(readcheck("diff", "HEAD", "--output-format", "json"))["page.md"]
    assert page["old_path"] == "page.txt"
    assert page["before"]["words"] == page["after"]["words"]


@pytest.mark.usefixtures("changed")
@pytest.mark.parametrize("width", [60, 80, 120])
def test_the_table_fits_and_nothing_in_it_steers(readcheck, monkeypatch, width):
    monkeypatch.setenv("COLUMNS", str(width))
    write(HOSTILE, EASY * 20)
    done = readcheck("diff", "HEAD", "--max-increase", "0.1")
    for line in done.stdout.splitlines():
        assert len(line) <= width
        assert line.isprintable()
        assert not line.lstrip().startswith("::")
    assert "##[" not in done.stdout
    for text in ("posts/harder.md", "fresh.md new", "gone.md gone", "was posts/old name.md"):
        assert text in done.stdout
    machine = readcheck("diff", "HEAD", "--output-format", "json").stdout
    assert machine.isascii()
    assert "##[" not in machine
    assert HOSTILE in json.loads(machine)["pages"][0]["path"]


@pytest.mark.usefixtures("changed")
def test_sections_are_told_where_they_are_asked_for(readcheck, monkeypatch):
    write("posts/harder.md", f"{EASY * 20}\n\n## Moon\n\n{EASY * 3}")
    plain = readcheck("diff", "HEAD", "--output-format", "json")
    assert all("sections" not in page for page in json.loads(plain.stdout)["pages"])
    told = json.loads(
        readcheck("diff", "HEAD", "--by", "section", "--output-format", "json").stdout
    )
    (harder,) = (page for page in told["pages"] if page["path"] == "posts/harder.md")
    (moon,) = harder["sections"]
    assert (moon["title"], moon["status"], moon["before"]) == ("Moon", "new", None)
    assert moon["after"]["words"] == 3 * len(EASY.split())
    for width in ("60", "120"):
        monkeypatch.setenv("COLUMNS", width)
        shown = readcheck("diff", "HEAD", "--by", "section").stdout
        assert "Sections" in shown
        assert "Moon new" in shown
