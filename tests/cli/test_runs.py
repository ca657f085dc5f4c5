"""What a whole run does: fixes, diffs, baselines, changes since a revision, several outputs."""

from __future__ import annotations

import json
import os
import subprocess

import pytest


@pytest.fixture
def repository(articles):
    for command in (
        ["init", "-q", "-b", "main"],
        ["config", "user.email", "a@example.org"],
        ["config", "user.name", "A"],
        ["add", "-A"],
        ["commit", "-qm", "x"],
    ):
        subprocess.run(["git", *command], cwd=articles, check=True, capture_output=True)
    return articles


CONCISE = ("--output-format", "concise")


def test_fix_mends_the_value_alone_and_the_run_is_clean(readcheck, articles):
    before = (articles / "wrong.md").read_bytes()
    done = readcheck(".", "--fix", *CONCISE)
    assert done.returncode == 0
    assert "wrong.md: fixed 1 reading-time-off\nFixed 1 finding.\n" in done.stderr
    after = (articles / "wrong.md").read_bytes()
    assert after == before.replace(b"9 minutes", b"3 minutes")
    assert readcheck(".", "--fix", *CONCISE).returncode == 0
    assert (articles / "wrong.md").read_bytes() == after


def test_fix_keeps_mark_line_endings_and_mode(readcheck, articles):
    path = articles / "wrong.md"
    text = path.read_text("utf-8").replace("\n", "\r\n")
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    path.chmod(0o640)
    before = path.read_bytes()
    readcheck("wrong.md", "--fix")
    assert path.read_bytes() == before.replace(b"9 minutes", b"3 minutes")
    assert path.stat().st_mode & 0o777 == 0o640


def test_diff_prints_a_patch_that_fixes_and_writes_nothing(readcheck, articles):
    before = (articles / "wrong.md").read_bytes()
    done = readcheck(".", "--diff")
    assert done.returncode == 1
    assert (articles / "wrong.md").read_bytes() == before
    subprocess.run(["git", "apply", "-"], cwd=articles, input=done.stdout.encode(), check=True)
    assert readcheck(".", "--diff").stdout == ""
    assert readcheck(".", "--diff").returncode == 0


def test_standard_input_is_mended_to_standard_output(readcheck, articles):
    text = (articles / "wrong.md").read_text("utf-8")
    done = readcheck("-", "--fix", "--stdin-filename", "a.md", stdin=text)
    assert done.returncode == 0
    assert done.stdout == text.replace("9 minutes", "3 minutes")


def test_a_fix_never_touches_a_file_that_cannot_be_read(readcheck, articles):
    (articles / "binary.md").write_bytes(b"9 minutes\0read")
    done = readcheck(".", "--fix", *CONCISE)
    assert done.returncode == 2
    assert (articles / "binary.md").read_bytes() == b"9 minutes\0read"


def test_a_baseline_lets_only_new_findings_through(readcheck, articles):
    assert readcheck(".", "--write-baseline").returncode == 0
    assert readcheck(".", *CONCISE).returncode == 0
    new = articles / "new.md"
    new.write_bytes((articles / "wrong.md").read_bytes())
    done = readcheck(".", *CONCISE)
    assert done.returncode == 1
    assert [line.partition(":")[0] for line in done.stdout.splitlines()] == ["new.md"]
    new.unlink()
    readcheck("wrong.md", "--fix")
    told = readcheck(".", *CONCISE)
    assert "1 accepted finding gone; --prune-baseline forgets" in told.stderr
    assert "and forgotten" in readcheck(".", "--prune-baseline", *CONCISE).stderr
    entries = json.loads((articles / "readcheck-baseline.json").read_text("utf-8"))
    assert entries == {"version": 1, "findings": {}}


def test_a_baseline_survives_moved_lines(readcheck, articles):
    readcheck(".", "--write-baseline")
    path = articles / "wrong.md"
    path.write_text(f"<!-- a new line -->\n\n{path.read_text('utf-8')}", "utf-8")
    assert readcheck(".", *CONCISE).returncode == 0


@pytest.mark.usefixtures("articles")
def test_a_baseline_that_is_not_there_is_an_error_only_where_it_is_named(readcheck):
    done = readcheck(".", "--baseline", "gone.json")
    assert done.returncode == 2
    assert "gone.json" in done.stderr


def test_since_reports_what_a_change_brought(readcheck, repository):
    assert readcheck(".", "--since", "HEAD", *CONCISE).returncode == 0
    wrong = repository / "wrong.md"
    wrong.write_text(wrong.read_text("utf-8") + "\nOne more paragraph.\n", "utf-8")
    assert readcheck(".", "--since", "HEAD", *CONCISE).stdout == ""
    good = repository / "good.md"
    good.write_text(good.read_text("utf-8") * 12, "utf-8")
    done = readcheck(".", "--since", "HEAD", *CONCISE)
    assert done.returncode == 1
    assert "good.md:3:2: error reading-time-off" in done.stdout
    assert "wrong.md" not in done.stdout


def test_since_an_unknown_revision_is_told(readcheck, repository):
    done = readcheck(".", "--since", "nowhere")
    assert done.returncode == 2
    assert "git knows no revision 'nowhere' here" in done.stderr
    assert repository.exists()


def test_add_ignore_silences_everything_without_changing_the_page(readcheck, articles):
    done = readcheck(".", "--add-ignore=old page", *CONCISE)
    assert done.returncode == 0
    assert "Silenced 1 finding." in done.stderr
    text = (articles / "wrong.md").read_text("utf-8")
    assert "<!-- readcheck-disable" in text
    assert "-- old page -->" in text
    assert readcheck(".", *CONCISE).returncode == 0
    told = readcheck(".", "--no-inline-config", *CONCISE)
    assert told.returncode == 1


def test_add_ignore_needs_no_reason(readcheck, articles):
    assert readcheck("--add-ignore", "wrong.md").returncode == 0
    assert "readcheck-disable-next-line reading-time-off -->" in (articles / "wrong.md").read_text(
        "utf-8"
    )


def test_standard_input_is_silenced_to_standard_output(readcheck, articles):
    text = (articles / "wrong.md").read_text("utf-8")
    done = readcheck("-", "--add-ignore=old", "--stdin-filename", "a.md", stdin=text)
    assert done.returncode == 0
    comment = "<!-- readcheck-disable-next-line reading-time-off -- old -->\n"
    assert done.stdout == text.replace("*Reading", f"{comment}*Reading")
    assert done.stderr == "Silenced 1 finding.\n"
    assert sorted(os.listdir()) == ["good.md", "wrong.md"]
    again = readcheck("-", "--add-ignore=", "--stdin-filename", "a.md", stdin=done.stdout)
    assert (again.returncode, again.stdout) == (0, done.stdout)


def test_where_comments_cannot_be_written_the_file_stays_and_the_others_are_done(
    readcheck, articles
):
    notes = articles / "notes.txt"
    notes.write_bytes((articles / "wrong.md").read_bytes().replace(b"*", b""))
    (articles / "quiet.txt").write_text("The sea comes in twice a day.\n", "utf-8")
    before = notes.read_bytes()
    done = readcheck(".", "--add-ignore=old")
    assert done.returncode == 2
    assert done.stderr == (
        "notes.txt: error: text has no comments to silence findings by\nSilenced 1 finding.\n"
    )
    assert notes.read_bytes() == before
    assert "readcheck-disable-next-line" in (articles / "wrong.md").read_text("utf-8")


def test_a_comment_that_the_page_s_charset_lacks_is_told(readcheck, articles):
    page = articles / "page.html"
    page.write_text(
        "<!DOCTYPE html><meta charset=windows-1252><title>Tides</title><article><h1>Tides</h1>"
        f"<p>9 min read</p><p>{'The sea comes in – and goes. ' * 90}</p></article>",
        "windows-1252",
    )
    before = page.read_bytes()
    done = readcheck(".", "--add-ignore=潮")
    assert done.returncode == 2
    assert "page.html: error: cannot be written in windows-1252\n" in done.stderr
    assert page.read_bytes() == before


@pytest.mark.usefixtures("articles")
@pytest.mark.parametrize("reason", ["a --> b", "<b>", "{x}", "two\nlines"])
def test_a_reason_that_would_end_its_comment_is_refused(readcheck, reason):
    done = readcheck(".", f"--add-ignore={reason}")
    assert done.returncode == 2
    assert "--add-ignore" in done.stderr


def test_where_standard_input_is_mended_no_report_follows_and_failures_are_told(
    readcheck, articles
):
    (articles / "binary.md").write_bytes(b"a\0b")
    text = (articles / "good.md").read_text("utf-8")
    done = readcheck("-", "binary.md", "--fix", "--stdin-filename", "a.md", stdin=text)
    assert done.returncode == 2
    assert done.stdout == text
    assert "binary.md: error unreadable-file: binary file" in done.stderr


def test_bytes_that_would_not_be_written_so_stay_beside_a_fix(readcheck, articles):
    """Shift JIS has two codes for some characters, of which only one is ever written."""
    page = articles / "page.html"
    page.write_bytes(
        b"<!DOCTYPE html><meta charset=shift_jis><title>Tides</title><article><h1>Tides</h1>"
        b"<p>9 min read</p><p>\xfa\x54 "
        + b"The sea comes in and goes out. " * 80
        + b"</p></article>"
    )
    before = page.read_bytes()
    assert readcheck("page.html", "--fix", *CONCISE).returncode == 0
    assert page.read_bytes() == before.replace(b"9 min", b"3 min")


def test_where_a_change_s_place_is_no_text_the_page_is_left_alone_and_told(readcheck, articles):
    page = articles / "page.html"
    page.write_bytes(
        b"<!DOCTYPE html><meta charset=utf-8><title>Tides</title><article><h1>Tides</h1>"
        b"<p>\x80Reading time: 9 min\xff</p><p>"
        + b"The sea comes in and goes out. " * 80
        + b"</p></article>"
    )
    before = page.read_bytes()
    done = readcheck("page.html", "--add-ignore=old")
    assert done.returncode == 2
    problem = "stays as it is: bytes that are no utf-8 stand there"
    assert done.stderr == f"page.html: error: {problem}\nSilenced 0 findings.\n"
    assert page.read_bytes() == before


def test_a_change_that_would_hide_the_charset_from_browsers_is_not_made(readcheck, articles):
    """They look for it in the first 1024 bytes."""
    page = articles / "page.html"
    page.write_bytes(
        "<!DOCTYPE html>\n<title>Tides</title><!--{}--><meta charset=windows-1251><article>"
        "<h1>Tides</h1><script type=application/ld+json>"
        '{{"@type": "Article", "timeRequired": "PT9M"}}</script><p>Прилив. {}</p></article>'.format(
            "-" * 900, "The sea comes in and goes out. " * 80
        ).encode("windows-1251")
    )
    before = page.read_bytes()
    done = readcheck("page.html", "--add-ignore=old")
    assert done.returncode == 2
    assert "page.html: error: stays as it is: changed, it would not read back" in done.stderr
    assert page.read_bytes() == before


def test_several_outputs_at_once(readcheck, articles):
    formats = ("concise", "sarif=out.sarif", "json=out.json", "table=out.txt")
    arguments = [item for name in formats for item in ("--output-format", name)]
    done = readcheck("wrong.md", *arguments)
    assert done.stdout.startswith("wrong.md:3:")
    assert json.loads((articles / "out.sarif").read_text("utf-8"))["runs"][0]["results"]
    assert json.loads((articles / "out.json").read_text("utf-8"))["summary"]["articles"] == 1
    assert "reading-time-off" in (articles / "out.txt").read_text("utf-8")


def test_on_github_annotations_and_a_summary_come_by_themselves(readcheck, articles):
    ci = {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(articles / "summary.md")}
    done = readcheck(".", env=ci)
    assert "\n::error file=wrong.md,line=3," in done.stdout
    assert done.stdout.splitlines()[-1].startswith("::notice title=readcheck::Checked 2 articles")
    assert "| wrong.md | " in (articles / "summary.md").read_text("utf-8")
    told = readcheck(".", *CONCISE, env=ci)
    assert "::error" not in told.stdout


def test_on_gitlab_the_report_is_written(readcheck, articles):
    readcheck(".", env={"GITLAB_CI": "true"})
    entries = json.loads((articles / "gl-code-quality-report.json").read_text("utf-8"))
    assert [entry["location"]["path"] for entry in entries] == ["wrong.md"]


@pytest.mark.usefixtures("articles")
def test_statistics_count_by_rule(readcheck):
    assert readcheck(".", "--statistics").stdout == "1  [*]  reading-time-off\n"


@pytest.mark.usefixtures("articles")
def test_statistics_asked_for_twice_are_told_once(readcheck):
    once = readcheck(".", "--statistics")
    assert readcheck(".", "--statistics", "--output-format", "statistics").stdout == once.stdout


@pytest.mark.usefixtures("articles")
def test_files_and_settings_are_shown(readcheck):
    assert readcheck(".", "--show-files").stdout == "good.md\nwrong.md\n"
    shown = readcheck(".", "--show-settings", "--max-grade", "9").stdout
    assert "max-grade = 9  # command line\n" in shown


@pytest.mark.usefixtures("articles")
def test_severities_and_gates(readcheck):
    milder = ("--severity", "reading-time-off=warning", *CONCISE)
    assert readcheck(".", *milder).returncode == 0
    assert readcheck(".", *milder, "--fail-on", "warning").returncode == 1
    assert readcheck(".", *milder, "--max-warnings", "0").returncode == 1
    assert readcheck(".", *milder, "--max-warnings", "1").returncode == 0
    assert readcheck(".", "--severity", "reading-time-off=fatal").returncode == 2


@pytest.mark.usefixtures("articles")
def test_single_settings_by_config(readcheck):
    assert readcheck(".", "--config", "ignore=['reading-time-off']", *CONCISE).returncode == 0
    assert readcheck(".", "--config", "convention=hugo", *CONCISE).returncode == 1
    done = readcheck(".", "--config", "max-grad=3")
    assert done.returncode == 2
    assert "did you mean 'max-grade'" in done.stderr


def test_everything_excluded_on_purpose_is_no_failure(readcheck, articles):
    (articles / "readcheck.toml").write_text("extend-exclude = ['wrong.md']\n", "utf-8")
    done = readcheck("wrong.md", "--force-exclude")
    assert done.returncode == 0
    assert "Nothing to check" in done.stderr


def test_results_are_the_same_with_cache_and_with_workers(readcheck, articles):
    for number in range(30):
        (articles / f"{number}.md").write_bytes((articles / "wrong.md").read_bytes())
    wanted = ("--output-format", "json")
    alone = readcheck(".", *wanted, "--no-cache", "-j", "1").stdout
    assert readcheck(".", *wanted, "--no-cache", "-j", "2").stdout == alone
    assert readcheck(".", *wanted).stdout == alone
    assert readcheck(".", *wanted).stdout == alone
    assert (articles / ".readcheck_cache").is_dir()


def test_a_changed_file_is_checked_anew(readcheck, articles):
    assert readcheck("good.md", *CONCISE).returncode == 0
    path = articles / "good.md"
    stamp = path.stat()
    path.write_text(path.read_text("utf-8").replace("2 minutes", "9 minutes"), "utf-8")
    os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    assert readcheck("good.md", *CONCISE).returncode == 1


def test_the_cache_can_be_cleaned(readcheck, articles):
    readcheck("good.md")
    assert readcheck("clean").stdout == "removed ./.readcheck_cache\n"
    assert not (articles / ".readcheck_cache").exists()


@pytest.mark.parametrize("option", ["--fix", "--add-ignore=old"])
def test_a_walk_writes_through_no_link_out_of_its_folder(readcheck, articles, option):
    site = articles / "site"
    site.mkdir()
    inner, outer = site / "inner.md", articles / "wrong.md"
    inner.write_bytes(outer.read_bytes())
    (site / "a-link.md").symlink_to("inner.md")
    (site / "out.md").symlink_to("../wrong.md")
    before = outer.read_bytes()
    for folder in ("site", "site/*.md"):
        done = readcheck(folder, option)
        assert done.returncode == 2
        assert "site/out.md: error: stays as it is: it is a link out of the folder" in done.stderr
        assert outer.read_bytes() == before
    assert inner.read_bytes() != before
    assert readcheck("site", "site/out.md", option, "--exit-zero").returncode == 0
    assert outer.read_bytes() == inner.read_bytes()
    assert (site / "out.md").is_symlink()


@pytest.mark.parametrize("option", ["--fix", "--add-ignore=old"])
def test_what_cannot_be_written_is_told_and_the_rest_is_done(readcheck, articles, option):
    wrong = articles / "wrong.md"
    for name in ("locked.md", "linked.md", "other.md"):
        (articles / name).write_bytes(wrong.read_bytes())
    (articles / "locked.md").chmod(0o444)
    os.link(articles / "linked.md", articles / "twin")
    before = wrong.read_bytes()
    done = readcheck(".", option)
    assert done.returncode == 2
    assert "locked.md: error: cannot be written: it is read-only\n" in done.stderr
    assert "linked.md: error: cannot be written: it has another name" in done.stderr
    for name in ("locked.md", "linked.md", "twin"):
        assert (articles / name).read_bytes() == before
    assert wrong.read_bytes() == (articles / "other.md").read_bytes() != before


def test_a_committed_cache_turns_nothing_green(readcheck, articles):
    assert readcheck(".", *CONCISE).returncode == 1
    (kept,) = (articles / ".readcheck_cache").glob("*.json")
    head, *lines = kept.read_text("utf-8").splitlines()
    entries = []
    for line in lines:
        signed, key, plain = line.split(" ", 2)
        changed = json.dumps(json.loads(plain) | {"findings": []})
        entries.append(f"{signed} {key} {changed}")
    for written in ([head, *entries], entries):
        kept.write_text("".join(f"{line}\n" for line in written), "utf-8")
        assert readcheck(".", *CONCISE).returncode == 1


def test_in_ci_a_cache_is_kept_only_where_it_is_named(readcheck, articles, monkeypatch):
    monkeypatch.setenv("CI", "true")
    (articles / "readcheck.toml").write_text('cache-dir = "by-file"\n', "utf-8")
    readcheck(".", *CONCISE)
    readcheck(".", *CONCISE, "--cache-dir", "by-option")
    assert {path.name for path in articles.iterdir() if path.is_dir()} == {"by-option"}
    monkeypatch.setenv("CI", "false")
    readcheck(".", *CONCISE)
    assert (articles / "by-file").exists()


@pytest.mark.usefixtures("articles")
def test_reading_aloud_changes_the_estimate_and_no_verdict(readcheck):
    silent, aloud = (
        json.loads(readcheck("good.md", "--output-format", "json", *option).stdout)["articles"][0]
        for option in ([], ["--aloud"])
    )
    assert silent["reading_time"]["words_per_minute"] == 238
    assert aloud["reading_time"]["words_per_minute"] == 183
    assert [claim["verdict"] for claim in aloud["claims"]] == [
        claim["verdict"] for claim in silent["claims"]
    ]


@pytest.mark.parametrize(
    ("text", "options", "certainty"),
    [
        ("---\nlang: en\n---\n\nA b c.\n", [], "stated"),
        ("Alpha beta.\n", ["--language", "en"], "stated"),
        ("The sea that they know is not with us.\n", [], "sure"),
        ("Alpha beta.\n", [], "guess"),
    ],
)
def test_json_says_how_sure_the_language_is(readcheck, tmp_path, text, options, certainty):
    page = tmp_path / "page.md"
    page.write_text(text, "utf-8")
    told = json.loads(readcheck(str(page), "--output-format", "json", *options).stdout)
    assert told["articles"][0]["language_certainty"] == certainty
