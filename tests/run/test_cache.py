"""Reports kept for unchanged contents."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from example_reports import GOOD, HOSTILE, WRONG
from readcheck.files import unchanged
from readcheck.report import Report
from readcheck.run import cache
from readcheck.run.across import is_asked_for
from readcheck.run.batch import check_all
from readcheck.run.cache import Cache
from readcheck.run.cache_key import made_key, signature, user_key
from readcheck.run.cached_report import dump, load
from readcheck.run.task import Task, Wanted
from readcheck.settings import Settings


@pytest.mark.parametrize("report", [GOOD, WRONG, HOSTILE, WRONG._replace(measures=None)])
def test_a_report_comes_back_from_json_as_it_was(report):
    plain = json.loads(json.dumps(dump(report)))
    assert load(plain, report.path) == report


def test_a_kept_report_is_found_by_content_and_settings(tmp_path):
    folder = str(tmp_path / "cache")
    kept = Cache(folder, Settings(), measures=True)
    key = Cache.key(b"content", "markdown")
    assert kept.get(key, "a.md") is None
    kept.put(key, WRONG)
    kept.save()
    again = Cache(folder, Settings(), measures=True)
    assert again.get(key, "b.md") == WRONG._replace(path="b.md")
    assert again.get(Cache.key(b"other", "markdown"), "a.md") is None
    assert again.get(Cache.key(b"content", "text"), "a.md") is None
    assert Cache(folder, Settings(max_grade=9.0), measures=True).get(key, "a.md") is None
    assert Cache(folder, Settings(), measures=False).get(key, "a.md") is None


def test_errors_are_not_kept(tmp_path):
    kept = Cache(str(tmp_path / "cache"), Settings(), measures=True)
    kept.put("key", Report("a.md", error="gone"))
    kept.save()
    assert not (tmp_path / "cache").exists()


def test_two_processes_at_once_lose_nothing(tmp_path):
    first, second = (Cache(str(tmp_path / "c"), Settings(), measures=True) for _ in range(2))
    first.put("one", WRONG)
    second.put("two", WRONG)
    first.save()
    second.save()
    third = Cache(str(tmp_path / "c"), Settings(), measures=True)
    assert third.get("one", "a") is not None
    assert third.get("two", "a") is not None


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"\xff", b'{"key": 3}', b'{"key": {"format": 1}}', b"[" * 99999]
)
def test_a_broken_cache_is_no_cache(tmp_path, content):
    folder = tmp_path / "cache"
    kept = Cache(str(folder), Settings(), measures=True)
    kept.put("key", WRONG)
    kept.save()
    (file,) = folder.glob("*.json")
    signed = signature(user_key(), file.name, content)
    for written in (content, signed, signed + b"\n" + content):
        file.write_bytes(written)
        assert Cache(str(folder), Settings(), measures=True).get("key", "a") is None


def test_a_torn_line_is_written_anew(tmp_path, monkeypatch):
    """Else its content would be worked out in every later run."""
    monkeypatch.setattr(cache, "_AT_ONCE", 0)
    tasks = []
    for name in "ab":
        page = tmp_path / f"{name}.md"
        page.write_text(f"# {name}\n\nThe sea comes in.\n", "utf-8")
        tasks.append(Task(str(page), page.name, Settings()))

    def run():
        return [*check_all(tasks, Wanted(measures=True), cache_folder=str(tmp_path / "c"))]

    whole = run()
    (file,) = (tmp_path / "c").glob("*.json")
    file.write_bytes(file.read_bytes()[:-30])
    assert run() == whole
    kept = file.read_bytes()
    assert run() == whole
    assert file.read_bytes() == kept
    last = Cache(str(tmp_path / "c"), Settings(), measures=True)
    for task in tasks:
        assert last.get(Cache.key(task.read(), f"{task.format_name} .md"), task.shown) is not None


def kept_at(folder):
    """What a cache still knows of the report that was kept in it."""
    return Cache(str(folder), Settings(), measures=True).get("key", "a")


@pytest.fixture
def folder(tmp_path):
    """The folder of a cache that knows one report."""
    kept = Cache(str(tmp_path / "cache"), Settings(), measures=True)
    kept.put("key", WRONG)
    kept.save()
    assert kept_at(tmp_path / "cache") is not None
    return tmp_path / "cache"


def test_a_cache_that_somebody_else_wrote_is_not_believed(folder, tmp_path, monkeypatch):
    (file,) = folder.glob("*.json")
    data = file.read_bytes()
    file.write_bytes(data.replace(WRONG.findings[0].rule.encode(), b"grade-too-high"))
    assert kept_at(folder) is None
    file.write_bytes(data)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "another user"))
    assert kept_at(folder) is None


def test_a_cache_is_no_other_one_s(folder):
    (file,) = folder.glob("*.json")
    other = Cache(str(folder), Settings(max_grade=9.0), measures=True)
    other.put("other", WRONG)
    other.save()
    (second,) = {*folder.glob("*.json")} - {file}
    second.write_bytes(file.read_bytes())
    again = Cache(str(folder), Settings(max_grade=9.0), measures=True)
    assert again.get("key", "a") is None


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX's")
def test_a_key_that_others_could_have_written_is_none(folder):
    (key,) = Path(os.environ["XDG_STATE_HOME"]).glob("readcheck/*")
    assert key.stat().st_mode & 0o777 == 0o600
    for mode in (0o644, 0o660):
        key.chmod(mode)
        assert kept_at(folder) is None
    key.chmod(0o600)
    assert kept_at(folder) is not None
    target = key.rename(key.with_name("elsewhere"))
    key.symlink_to(target)
    assert kept_at(folder) is None
    key.unlink()
    target.rename(key)


@pytest.mark.parametrize("home", ["/dev/null/home", "relative"])
def test_without_a_place_for_the_key_nothing_is_kept(tmp_path, monkeypatch, home):
    monkeypatch.setenv("XDG_STATE_HOME", home)
    kept = Cache(str(tmp_path / "cache"), Settings(), measures=True)
    kept.put("key", WRONG)
    kept.save()
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_cannot_be_written_is_no_error(tmp_path, monkeypatch):
    def refuse(*_, **__):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(os, "makedirs", refuse)
    kept = Cache(str(tmp_path / "cache"), Settings(), measures=True)
    kept.put("key", WRONG)
    kept.save()
    assert list(tmp_path.iterdir()) == []


def filled(folder):
    """A cache folder with something in it."""
    kept = Cache(str(folder), Settings(), measures=True)
    kept.put("key", WRONG)
    kept.save()
    return folder


def test_clean_removes_our_folder_and_no_other(tmp_path):
    folder = filled(tmp_path / "cache")
    assert {path.name for path in folder.iterdir()} >= {".gitignore", "CACHEDIR.TAG"}
    assert cache.clean(str(folder))
    assert not folder.exists()
    assert not cache.clean(str(folder))


def foreign_tag(folder):
    tag = folder / "CACHEDIR.TAG"
    tag.write_text(tag.read_text("utf-8").splitlines()[0] + "\n# By another tool.\n", "utf-8")


def linked_tag(folder):
    tag = folder / "CACHEDIR.TAG"
    tag.rename(folder.parent / "tag")
    tag.symlink_to("../tag")


def no_tag(folder):
    (folder / "CACHEDIR.TAG").unlink()


def linked_folder(folder):
    folder.rename(folder.parent / "elsewhere")
    folder.symlink_to("elsewhere")


@pytest.mark.parametrize("changed", [foreign_tag, linked_tag, no_tag, linked_folder])
def test_clean_leaves_what_does_not_say_that_readcheck_made_it(tmp_path, changed):
    folder = filled(tmp_path / "cache")
    changed(folder)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(ValueError, match="is no cache of readcheck's"):
        cache.clean(str(folder))
    assert sorted(tmp_path.rglob("*")) == before


def test_clean_leaves_what_others_put_into_our_folder(tmp_path):
    folder = filled(tmp_path / "cache")
    (folder / "notes.json").touch()
    (folder / ".gitignore").write_text("build/\n", "utf-8")
    (folder / "below").mkdir()
    (folder / "below" / f"{'a' * 24}.json").touch()
    (folder / ".readcheck-k3x9q1_z").touch()
    assert cache.clean(str(folder))
    assert sorted(path.name for path in folder.iterdir()) == [".gitignore", "below", "notes.json"]
    assert len(list((folder / "below").iterdir())) == 1


def test_nothing_is_written_through_a_link_in_the_folder(tmp_path):
    folder = filled(tmp_path / "cache")
    mine = tmp_path / "mine"
    mine.write_text("mine", "utf-8")
    (file,) = folder.glob("*.json")
    file.unlink()
    file.symlink_to(mine)
    filled(folder)
    assert mine.read_text("utf-8") == "mine"
    assert not file.is_symlink()


def outside(project):
    return project.parent / "out"


def existing(project):
    (project / "drafts").mkdir()
    return project / "drafts"


def link_out(project):
    (project / "link").symlink_to("..")
    return project / "link" / "cache"


def link_as_usual(project):
    (project / ".readcheck_cache").symlink_to(project.parent)
    return project / ".readcheck_cache"


def usual_with_a_stranger(project):
    (project / ".readcheck_cache").mkdir()
    (project / ".readcheck_cache" / "x").touch()
    return project / ".readcheck_cache"


@pytest.mark.parametrize(
    ("place", "why", "why_named"),
    [
        (outside, "lies outside", ""),
        (existing, "was not made by readcheck", ""),
        (usual_with_a_stranger, "was not made by readcheck", ""),
        (link_out, "a link leads out", "a link leads out"),
        (link_as_usual, "a link leads out", "a link leads out"),
    ],
)
def test_where_a_cache_is_not_kept(tmp_path, place, why, why_named):
    project = tmp_path / "project"
    project.mkdir()
    folder = str(place(project))
    assert why in cache.refusal_of(folder, str(project), named=False)
    told = cache.refusal_of(folder, str(project), named=True)
    assert (why_named in told) if why_named else not told


def test_where_a_cache_is_kept(tmp_path):
    made, usual = tmp_path / "a" / "b", tmp_path / ".readcheck_cache"
    for folder in (made, usual):
        assert not cache.refusal_of(str(folder), str(tmp_path), named=False)
        filled(folder)
        assert not cache.refusal_of(str(folder), str(tmp_path), named=False)


@pytest.mark.parametrize("left", [(), (".gitignore",), (".gitignore", ".readcheck-k3x9q1_z")])
def test_a_folder_that_a_killed_run_began_is_finished(tmp_path, left):
    folder = tmp_path / ".readcheck_cache"
    folder.mkdir()
    for name in left:
        (folder / name).touch()
    assert not cache.refusal_of(str(folder), str(tmp_path), named=False)
    filled(folder)
    assert (folder / ".gitignore").read_text("utf-8") == "*\n"
    assert cache.clean(str(folder))
    assert not folder.exists()


def test_a_named_folder_with_files_is_used_and_stays_as_it_is(tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "x").touch()
    filled(folder)
    assert not {".gitignore", "CACHEDIR.TAG"} & {path.name for path in folder.iterdir()}


@pytest.fixture
def pages(tmp_path, monkeypatch):
    """Two pages that nobody touched for long, as far as runs here can tell."""
    monkeypatch.setattr(unchanged, "_SETTLED", -(10**12))
    for name in "ab":
        (tmp_path / f"{name}.md").write_text(f"# {name}\n\nReading time: 5 minutes\n", "utf-8")
    time.sleep(0.02)  # The clock of files goes on in steps of some milliseconds.
    return tmp_path


def run_over(folder, *, measures=True):
    settings = Settings()
    tasks = [Task(str(path), path.name, settings) for path in sorted(folder.glob("*.md"))]
    return [*check_all(tasks, Wanted(measures), cache_folder=str(folder / "c"))]


def test_a_file_that_nobody_touched_is_not_read(pages, monkeypatch):
    first = run_over(pages)
    with monkeypatch.context() as patch:
        patch.setattr(Task, "read", lambda _: pytest.fail("read"))
        assert run_over(pages) == first


def test_a_file_of_the_same_size_and_time_is_read_when_it_was_touched(pages):
    run_over(pages)
    path = pages / "a.md"
    times = path.stat()
    path.write_text("# c\n\nReading time: 6 minutes\n", "utf-8")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    report, _ = run_over(pages)
    assert report.title == "c"


def test_a_file_that_was_only_touched_is_told_by_its_content(pages, monkeypatch):
    first = run_over(pages)
    os.utime(pages / "a.md")
    with monkeypatch.context() as patch:
        patch.setattr("readcheck.run.batch.check_task", lambda *_, **__: pytest.fail("checked"))
        assert run_over(pages) == first


@pytest.mark.parametrize("again", [False, True])
def test_nobody_else_tells_what_a_file_holds(pages, monkeypatch, again):
    """A forged line that gives a page the content of another one."""
    first = run_over(pages)
    (file,) = (pages / "c").glob("*.json")
    head, *lines = file.read_bytes().splitlines(keepends=True)
    (at,) = (i for i, line in enumerate(lines) if line[65:].startswith(b"states "))
    states = json.loads(lines[at][72:])
    (one, key), (other, _) = states.items()
    forged = b"states " + json.dumps({one: key, other: key}).encode()
    signed = lines[at][:64]
    if again:
        monkeypatch.setenv("XDG_STATE_HOME", str(pages / "another user"))
        signed = signature(made_key(), file.name, forged)
        monkeypatch.undo()
        monkeypatch.setattr(unchanged, "_SETTLED", -(10**12))
    lines[at] = signed + b" " + forged + b"\n"
    file.write_bytes(head + b"".join(lines))
    assert run_over(pages) == first


def test_what_changes_while_a_run_looks_at_it_is_not_taken_for_what_it_was(pages, monkeypatch):
    """Else the report of the new content would be kept under the name of the old one."""
    path = pages / "a.md"
    before = path.read_bytes()
    key = Cache.key

    def while_somebody_saves(data, format_name):
        path.write_text("# z\n\nReading time: 7 minutes\n", "utf-8")
        return key(data, format_name)

    with monkeypatch.context() as patch:
        patch.setattr(Cache, "key", staticmethod(while_somebody_saves))
        run_over(pages)
    time.sleep(0.02)
    assert run_over(pages)[0].title == "z"
    path.write_bytes(before)
    assert run_over(pages)[0].title == "a"


def test_a_run_for_findings_keeps_the_claims_that_other_pages_are_held_against(pages):
    fresh, kept = (run_over(pages, measures=False) for _ in range(2))
    assert [report.findings for report in fresh] == [report.findings for report in kept]
    wanted = [each for each in fresh[0].claims if is_asked_for(each.claim)]
    assert wanted
    assert [*kept[0].claims] == wanted
