"""`readcheck report`, as people run it."""

from __future__ import annotations

import pytest


@pytest.mark.usefixtures("articles")
def test_it_writes_a_page_of_all_articles(readcheck, tmp_path):
    done = readcheck("report", ".", "-o", "page.html")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    page = (tmp_path / "page.html").read_text("utf-8")
    assert "<title>Readability of 2 articles</title>" in page
    assert "good.md" in page
    assert "9 minutes" in page


@pytest.mark.usefixtures("articles")
def test_to_standard_output_and_by_several_processes_it_is_the_same(readcheck, tmp_path):
    readcheck("report", "good.md", "wrong.md", "-o", "page.html")
    printed = readcheck("report", "good.md", "wrong.md", "-o", "-", "--jobs", "2").stdout
    assert printed == (tmp_path / "page.html").read_text("utf-8")


@pytest.mark.usefixtures("articles")
def test_the_page_of_an_earlier_run_is_no_article(readcheck, tmp_path):
    pages = []
    for _ in range(2):
        readcheck("report", ".", "-o", "page.html")
        pages.append((tmp_path / "page.html").read_text("utf-8"))
    assert pages[0] == pages[1]


@pytest.mark.usefixtures("articles")
def test_what_cannot_be_read_is_told_and_stands_on_the_page(readcheck, tmp_path):
    done = readcheck("report", "good.md", "gone.md", "-o", "page.html")
    assert done.returncode == 2
    assert done.stderr == "gone.md: error unreadable-file: no such file or directory\n"
    assert "no such file or directory" in (tmp_path / "page.html").read_text("utf-8")


@pytest.mark.usefixtures("articles")
def test_accepted_findings_are_left_out(readcheck, tmp_path):
    readcheck("check", ".", "--write-baseline")
    readcheck("report", ".", "-o", "page.html")
    assert 'class="findings"' not in (tmp_path / "page.html").read_text("utf-8")


@pytest.mark.usefixtures("articles")
@pytest.mark.parametrize(("number", "texts"), [("0", 0), ("1", 1), ("5", 2)])
def test_texts_of_as_many_as_asked_for(readcheck, number, texts):
    page = readcheck("report", ".", "-o", "-", "--texts", number).stdout
    assert page.count('<div class="text"') == texts
    assert page.count("The text is not on this page.") == 2 - texts


@pytest.mark.usefixtures("articles")
def test_where_it_cannot_be_written_is_an_error(readcheck):
    done = readcheck("report", ".", "-o", "nowhere/page.html")
    assert done.returncode == 2
    assert done.stderr == "Error: nowhere/page.html: no such file or directory\n"


@pytest.mark.usefixtures("articles")
def test_of_nothing_no_page_is_made(readcheck, tmp_path):
    (tmp_path / "readcheck.toml").write_text('exclude = ["*.md"]\nforce-exclude = true\n')
    done = readcheck("report", "good.md", "-o", "page.html")
    assert done.returncode == 0
    assert done.stderr == "Nothing to report on: every input is excluded.\n"
    assert not (tmp_path / "page.html").exists()


@pytest.mark.usefixtures("articles")
def test_where_to_is_asked_for(readcheck):
    done = readcheck("report", ".")
    assert done.returncode == 2
    assert "--output-file" in done.stderr


@pytest.mark.usefixtures("articles")
def test_standard_input_is_read_however_many_processes_there_are(readcheck):
    text = "# From a pipe\n\nThe sea comes in twice a day, and it goes out twice a day.\n"
    page = readcheck("report", "good.md", "-", "-o", "-", "--jobs", "2", stdin=text).stdout
    assert "The sea comes in twice a day, and it goes out twice a day." in page
