"""`readcheck improve` as a writer runs it."""

from __future__ import annotations

import json

import pytest

from improve.drafts import draft


@pytest.fixture
def article(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "draft.md").write_text(draft("en"), encoding="utf-8")
    (tmp_path / "ja.md").write_text("海は一日に二度来る。" * 30, encoding="utf-8")
    return tmp_path


@pytest.mark.usefixtures("article")
def test_the_long_sentences_are_named_with_what_they_bring(readcheck):
    done = readcheck("improve", "draft.md", "--target-grade", "4.1")
    assert done.returncode == 0
    assert "split these" in done.stdout
    assert "would bring it from" in done.stdout


@pytest.mark.usefixtures("article")
def test_json_is_one_object(readcheck):
    done = readcheck("improve", "draft.md", "--most", "2", "--output-format", "json")
    [told] = json.loads(done.stdout)["articles"]
    assert len(told["steps"]) == 2
    assert told["target"] is None


@pytest.mark.usefixtures("article")
def test_two_targets_are_an_error(readcheck):
    done = readcheck("improve", "draft.md", "--target-grade", "6", "--target-minutes", "2")
    assert done.returncode == 2
    assert "only one target at a time" in done.stderr


def test_a_file_that_cannot_be_planned_stops_no_other(article, readcheck):
    (article / "bad.md").write_bytes(b"\xff\xfe\xfa")
    done = readcheck("improve", "bad.md", "draft.md", "--output-format", "json")
    assert done.returncode == 2
    assert "bad.md: error" in done.stderr
    assert [each["path"] for each in json.loads(done.stdout)["articles"]] == ["draft.md"]
