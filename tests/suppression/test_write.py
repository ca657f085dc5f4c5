"""Comments written for findings: they silence, and the article stays what it was."""

from __future__ import annotations

import pytest

from readcheck import engine, families
from readcheck.article.parse import input_format
from readcheck.checks.base import run_checks
from readcheck.fixes import apply
from readcheck.settings import Settings
from readcheck.source import Source
from readcheck.suppression.write import ignoring

PROSE = "The sea comes in twice a day, and it goes out again twice a day. " * 12
PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Tides</title>
<script type="application/ld+json">{{"@type": "Article", "timeRequired": "PT44M"}}</script></head>
<body><article><h1>Tides</h1><p class="meta">By Ann Lee · <b>45</b> min read</p>
<p>{prose}</p></article></body></html>
"""


def analysed(text: str, path: str):
    return engine.analyse(Source(text, path), Settings())


def words(text: str, path: str) -> list[str]:
    return [" ".join(block.text.split()) for block in analysed(text, path).article.body]


@pytest.mark.parametrize(
    ("path", "text", "directive"),
    [
        pytest.param("a.md", f"*45 min read*\n\n{PROSE}\n", "disable-next-line", id="paragraph"),
        pytest.param(
            "a.md", f"# Tides\n\n45 min read\n\n{PROSE}\n", "disable-next-line", id="later"
        ),
        pytest.param(
            "a.md",
            f"---\ntitle: Tides\nreading_time: 45\n---\n\n{PROSE}\n",
            "file",
            id="front matter",
        ),
        pytest.param("a.md", f"> 45 min read\n\n{PROSE}\n", "file", id="inside a quote"),
        pytest.param("a.mdx", f"45 min read\n\n{PROSE}\n", "{/* readcheck-disable", id="mdx"),
        pytest.param("a.md", f"45 min read\r\n\r\n{PROSE}\r\n", "-->\r\n", id="line endings"),
        pytest.param("a.html", PAGE.format(prose=PROSE), "disable-line", id="page"),
    ],
)
def test_what_is_found_is_silenced_and_the_text_stays(path, text, directive):
    analysis = analysed(text, path)
    findings = run_checks(analysis)
    assert findings
    silenced = apply(text, ignoring(analysis.article, findings, "old"))
    assert directive in silenced
    assert "-- old" in silenced
    assert run_checks(analysed(silenced, path)) == []
    assert words(silenced, path) == words(text, path)


DATA = '<script type="application/ld+json">{"@type": "Article", "timeRequired": "PT44M"}</script>'
FILE = "<!-- readcheck-disable-file reading-time-off -->"


@pytest.mark.parametrize(
    ("path", "before", "after"),
    [
        pytest.param("a.html", "<!doctype html>\n{}", "<!doctype html>\n{c}\n{}", id="doctype"),
        pytest.param("a.html", "<!DOCTYPE html>{}", "<!DOCTYPE html>{c}\n{}", id="one line"),
        pytest.param("a.html", "{}", "{c}\n{}", id="no doctype"),
        pytest.param("a.html", "<!doctype html>\r\n{}", "<!doctype html>\r\n{c}\r\n{}", id="cr"),
        pytest.param("a.md", "---\nreading_time: 44\n---\n", "---\nreading_time: 44\n---\n{c}\n\n",
                     id="after front matter"),
    ],
)  # fmt: skip
def test_a_comment_for_the_whole_file_stands_at_its_head(path, before, after):
    rest = f"{DATA}<article><h1>Tides</h1><p>{PROSE}</p></article>" if "html" in path else PROSE
    text = before.replace("{}", rest) if "{}" in before else before + rest
    wanted = after.replace("{c}", FILE).replace("{}", rest)
    analysis = analysed(text, path)
    silenced = apply(text, ignoring(analysis.article, run_checks(analysis)))
    assert silenced == (wanted if "{}" in after else wanted + rest)


@pytest.mark.parametrize("name", families.names("article.formats"))
def test_what_a_format_says_of_its_comments_is_what_is_read(name):
    text = f"45 min read\n\n{PROSE}\n"
    plain = engine.analyse(Source(text), Settings(), format_name=name).article
    comments = input_format(name).comments
    if comments is not None:
        opening, closing = comments.marks(plain.source.path)
        commented = f"{opening} a word {closing}\n\n{text}"
        article = engine.analyse(Source(commented), Settings(), format_name=name).article
        assert [block.text for block in article.blocks] == [block.text for block in plain.blocks]


def test_plain_text_has_no_comments():
    text = f"Tides\n\nReading time: 45 minutes\n\n{PROSE}\n"
    analysis = analysed(text, "a.txt")
    assert ignoring(analysis.article, run_checks(analysis)) is None
