"""Cards of sites as their generators lay them out: links find files by the generator's files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from readcheck.files.layouts import Published, published

LAYOUTS = {
    "hugo": (
        {"hugo.toml": "title = 'Pier'\nbaseURL = 'https://pier.example/notes/'\n"},
        "public",
        "https://pier.example/notes",
    ),
    "hugo, parted": (
        {
            "hugo.yaml": "publishDir: out # built\n",
            "config/_default/hugo.yaml": "baseURL: https://pier.example/notes/\n",
        },
        "out",
        "https://pier.example/notes",
    ),
    "mkdocs": (
        {"mkdocs.yml": 'site_name: Pier\nsite_url: "https://pier.example/notes/"\n'},
        "site",
        "https://pier.example/notes",
    ),
    "jekyll": (
        {"_config.yml": "url: https://pier.example\nbaseurl: /notes\n", "Gemfile": ""},
        "_site",
        "https://pier.example/notes",
    ),
    "docusaurus": (
        {
            "docusaurus.config.js": "module.exports = {\n  url: 'https://pier.example',\n"
            "  baseUrl: '/notes/',\n};\n"
        },
        "build",
        "https://pier.example/notes",
    ),
    "eleventy": (
        {
            "eleventy.config.mjs": "export default function () {\n  return {\n"
            '    pathPrefix: "/notes/",\n    dir: {\n      output: "dist" },\n  };\n}\n'
        },
        "dist",
        "/notes",
    ),
}
SENTENCE = "The ferry waits until the lamp on the pier is lit, and only then it leaves. "
PAGE = '<html lang="en"><body><article><h1>{0}</h1><p class="meta">{1} min read</p>{2}</article>'
CARD = '<div class="card"><h2><a href="{0}">Ebb</a></h2><p class="meta">2 min read</p></div>'


@pytest.fixture(params=LAYOUTS)
def built(request, tmp_path, monkeypatch):
    """The output folder and the address of a built site; its own folder is the current one."""
    files, output, base = LAYOUTS[request.param]
    monkeypatch.chdir(tmp_path)
    for name, text in files.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(text, "utf-8")
    for page in ("ebb", "flood", "other/ebb"):
        folder = Path(output, page)
        folder.mkdir(parents=True)
        words = f"<p>{SENTENCE * 4}</p>"
        (folder / "index.html").write_text(PAGE.format(page, 7, words), "utf-8")
    return output, base


def test_a_generator_s_files_say_where_its_site_is_published(built):
    output, base = built
    assert published(".") == Published(base, output)


@pytest.mark.parametrize("link", ["{base}/ebb/", "/notes/ebb/", "/notes/ebb", "ebb/index.html"])
@pytest.mark.parametrize("inside", [False, True], ids=["from the site", "from its output"])
def test_cards_are_held_against_pages(built, link, inside, monkeypatch, capsys):
    from readcheck.cli.app import main

    output, base = built
    index = Path(output, "index.html")
    index.write_text(f"<html><main><h1>All</h1>{CARD.format(link.format(base=base))}", "utf-8")
    if inside:
        monkeypatch.chdir(output)
    arguments = [".", "--no-cache", "--output-format", "json", "--select", "card-disagrees"]
    monkeypatch.setattr("sys.argv", ["readcheck", "check", *arguments])
    with pytest.raises(SystemExit):
        main()
    told = json.loads(capsys.readouterr().out)
    assert [f["rule"] for page in told["articles"] for f in page["findings"]] == ["card-disagrees"]


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("# baseURL = 'https://a.example/'\n", ""),
        ("baseURL = '/'\n", ""),
        ('baseURL = ""\n', ""),
        ("mybaseURL = 'https://a.example/'\n", ""),
        ("baseURL = process.env.URL\n", ""),
        ("baseURL: https://a.example # theirs\n", "https://a.example"),
        ("baseURL = 'http://localhost:1313/x/'\n", "http://localhost:1313/x"),
    ],
)
def test_what_is_no_plain_address_is_left_open(text, base, tmp_path):
    (tmp_path / "hugo.toml").write_text(text, "utf-8")
    found = published(str(tmp_path))
    assert found is not None
    assert found.base == base


def test_a_file_that_is_no_text_tells_nothing(tmp_path):
    (tmp_path / "hugo.toml").write_bytes(b"\xff\xfe\x00baseURL")
    assert published(str(tmp_path)) == Published("", str(tmp_path / "public"))
    assert published(str(tmp_path / "public")) is None
