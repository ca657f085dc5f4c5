"""Pages of a run held against each other, however their reports were come by."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from readcheck import families

SAMPLES = Path(__file__).parents[1] / "checks" / "fixtures"
RULES = [n for n in families.names("checks") if families.module("checks", n).CHECK.confirm]
CARDS = "card-disagrees"
INDEX, HERON = "notes/index.html", "notes/heron/index.html"


@pytest.fixture
def site(tmp_path, monkeypatch):
    """The current folder with the bad sample of the cards' rule."""
    shutil.copytree(SAMPLES / CARDS / "bad", tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CI", raising=False)
    return tmp_path


@pytest.fixture
def check(readcheck):
    """Runs `readcheck check` and gives the exit code, the findings by file and line, and more."""

    def run(*arguments):
        done = readcheck("check", *arguments, "--output-format", "json")
        told = json.loads(done.stdout)
        found = [
            (each["path"], finding["location"]["start"]["line"])
            for each in told["articles"]
            for finding in each["findings"]
            if finding["rule"] in RULES
        ]
        return done.returncode, found, told

    return run


def edit(path, old, new):
    file = Path(path)
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_finds_its_bad_sample_and_passes_its_good_one(rule, check):
    for name, breaks in (("bad", True), ("good", False)):
        _, found, told = check(str(SAMPLES / rule / name), "--no-cache", "--extend-select", rule)
        assert bool(found) is breaks
        for message in (f["message"] for each in told["articles"] for f in each["findings"]):
            assert message[0] == message[0].lower()
            assert not message.endswith(".")


@pytest.mark.usefixtures("site")
def test_a_card_is_told_at_its_line_with_both_times(check):
    code, found, told = check(".", "--fail-on", "warning")
    assert (code, found) == (1, [(INDEX, 6)])
    (finding,) = next(each for each in told["articles"] if each["path"] == INDEX)["findings"]
    assert (finding["rule"], finding["severity"]) == (CARDS, "warning")
    assert "'2 min'" in finding["message"]
    assert "'6 min'" in finding["message"]
    assert HERON in finding["message"]


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.usefixtures("site")
def test_the_cache_and_workers_change_nothing(check, jobs):
    runs = [check(".", "--jobs", jobs, "--cache-dir", "kept") for _ in range(2)]
    runs.append(check(".", "--jobs", jobs, "--no-cache"))
    assert runs[0] == runs[1] == runs[2]
    edit(HERON, "6 min read", "2 min read")
    assert (INDEX, 6) not in check(".", "--cache-dir", "kept")[1]


@pytest.mark.usefixtures("site")
def test_what_is_not_in_the_run_tells_nothing(check):
    assert check(INDEX)[1] == []
    assert check(INDEX, HERON)[1] == [(INDEX, 6)]
    assert check(HERON, INDEX)[1] == [(INDEX, 6)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2 min read", "5 min read"),
        ("2 min read", "4-7 min read"),
        ("2 min read", "2 min"),
        ('href="/notes/heron/"', 'href="/notes/crane/"'),
        ('href="/notes/heron/"', 'href="https://elsewhere.example/notes/heron/"'),
    ],
    ids=["a minute apart", "a range", "minutes of what?", "no such page", "another site"],
)
@pytest.mark.usefixtures("site")
def test_what_another_reading_explains_is_no_finding(check, old, new):
    edit(INDEX, old, new)
    assert check(".")[1] == []


@pytest.mark.usefixtures("site")
def test_a_page_that_gives_several_times_is_held_against_none(check):
    edit(HERON, "</h1>", '</h1>\n<p class="post-meta">Reading time: 9 minutes</p>')
    assert check(".")[1] == []


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("told", [False, True])
def test_settings_say_where_a_site_is_published(check, told):
    edit(INDEX, "/notes/heron/", "https://example.org/docs/notes/heron/")
    if told:
        settings = '[site]\nbase-url = "https://example.org/docs/"\nroot = "."\n'
        Path("readcheck.toml").write_text(settings, "utf-8")
    assert check(".")[1] == ([(INDEX, 6)] if told else [])


@pytest.mark.usefixtures("site")
def test_a_comment_silences_a_card_and_is_counted(check):
    edit(INDEX, '<p class="meta">2', f'<p class="meta"><!-- readcheck-disable-line {CARDS} -->2')
    _, found, told = check(".")
    assert found == []
    assert told["summary"]["silenced"]["comments"] == 1
    assert check(INDEX)[2]["summary"]["silenced"]["comments"] == 0


@pytest.mark.usefixtures("site")
def test_a_rule_may_be_ignored_or_milder_for_some_paths(check):
    assert check(".", "--ignore", CARDS)[1] == []
    _, _, told = check(".", "--severity", f"{CARDS}=info")
    assert [f["severity"] for each in told["articles"] for f in each["findings"]] == ["info"]


@pytest.mark.usefixtures("site")
def test_a_baseline_keeps_a_card_where_its_page_is_not_read(check, readcheck):
    readcheck("check", ".", "--write-baseline")
    kept = Path("readcheck-baseline.json").read_text("utf-8")
    assert CARDS in kept
    assert check(".")[1] == []
    readcheck("check", INDEX, "--write-baseline")
    check(INDEX, "--prune-baseline")
    assert Path("readcheck-baseline.json").read_text("utf-8") == kept
    edit(INDEX, "2 min read", "6 min read")
    check(".", "--prune-baseline")
    assert CARDS not in Path("readcheck-baseline.json").read_text("utf-8")


@pytest.mark.usefixtures("site")
def test_since_tells_new_cards_and_not_old_ones(check):
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
        subprocess.run(["git", *identity, *command], check=True)
    for path in (INDEX, HERON):
        edit(path, "</body>", "<!-- touched --></body>")
    assert check(".", "--since", "HEAD")[1] == []
    edit(INDEX, "2 min read", "3 min read")
    assert check(".", "--since", "HEAD")[1] == [(INDEX, 6)]


FEEDS = "feed-disagrees"


@pytest.fixture
def feeds(tmp_path, monkeypatch):
    """The current folder with the bad sample of the feeds' rule."""
    shutil.copytree(SAMPLES / FEEDS / "bad", tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("feeds")
def test_feeds_of_a_folder_are_read_and_count_as_no_articles(check, readcheck):
    _, found, told = check(".", "--no-cache")
    assert found == [("feed.json", 8), ("index.xml", 6), ("notes/atom.xml", 6)]
    assert told["summary"]["articles"] == 3
    shown = readcheck("check", ".", "--show-files").stdout.split()
    assert {"feed.json", "index.xml", "notes/atom.xml"} < set(shown)
    assert "ferry" in readcheck("text", ".").stdout
    assert "xml" not in readcheck("data", ".").stdout


@pytest.mark.usefixtures("feeds")
def test_a_feed_may_be_named_and_tells_nothing_by_itself(check):
    assert check("index.xml", HERON, "--no-cache")[1] == [("index.xml", 6)]
    code, found, told = check("index.xml", "--no-cache")
    assert (code, found, told["summary"]["articles"]) == (2, [], 0)


@pytest.mark.usefixtures("feeds")
def test_files_that_are_called_like_feeds_are_left_alone(check):
    Path("pom.xml").write_text("<project><name>5 min read</name></project>", "utf-8")
    Path("notes/feed.json").write_text('["5 min read"]', "utf-8")
    _, _, told = check(".", "--no-cache")
    assert not {"pom.xml", "notes/feed.json"} & {each["path"] for each in told["articles"]}


@pytest.mark.usefixtures("feeds")
def test_the_cache_keeps_what_a_feed_says(check):
    runs = [check(".", "--cache-dir", "kept") for _ in range(2)]
    assert runs[0] == runs[1]
    assert len(runs[0][1]) == 3


def test_a_title_is_accepted_where_its_twin_is_not_read(check, readcheck, tmp_path, monkeypatch):
    shutil.copytree(SAMPLES / "title-duplicate" / "bad", tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    later = "tides/index.html"
    assert check(".", "--no-cache")[1] == [(later, 3)]
    readcheck("check", ".", "--write-baseline")
    kept = Path("readcheck-baseline.json").read_text("utf-8")
    check(later, "--prune-baseline")
    assert Path("readcheck-baseline.json").read_text("utf-8") == kept
    edit("currents/index.html", "<title>Why", "<title>How")
    check(".", "--prune-baseline")
    assert later not in Path("readcheck-baseline.json").read_text("utf-8")


def test_a_time_is_held_against_the_others_of_a_cached_run_and_of_merged_parts(
    check, readcheck, tmp_path, monkeypatch
):
    shutil.copytree(SAMPLES / "reading-time-inconsistent" / "bad", tmp_path / "site")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CI", raising=False)
    expected = [("site/g/index.html", 5)]
    first, again = (check("site", "--cache-dir", "kept") for _ in range(2))
    assert first[1] == again[1] == expected
    parts = []
    for part in ("1/2", "2/2"):
        told = readcheck("check", "site", "--shard", part, "--output-format", "json")
        parts.append(Path(f"{part[0]}.json"))
        parts[-1].write_text(told.stdout, "utf-8")
        alone = json.loads(told.stdout)["articles"]
        assert not any(finding["rule"] in RULES for each in alone for finding in each["findings"])
    merged = readcheck("merge", *map(str, parts))
    assert "site/g/index.html" in merged.stdout
    assert "reading-time-inconsistent" in merged.stdout
