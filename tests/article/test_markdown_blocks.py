"""What each Markdown construct is read as."""

from __future__ import annotations

import pytest

from article_shapes import assert_maps_back, read, shown


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param("One.\n\nTwo.", ["paragraph: One.", "paragraph: Two."], id="paragraphs"),
        pytest.param("# A\n\nB\n===\n\n### C ###", ["heading1: A", "heading1: B", "heading3: C"],
                     id="atx and setext headings"),
        pytest.param("- a\n- b\n  - c\n", ["list-item: a", "list-item: b", "list-item: c"],
                     id="nested tight list"),
        pytest.param("1. a\n\n   b\n\n2. c", ["list-item: a", "list-item: b", "list-item: c"],
                     id="loose list"),
        pytest.param("- [x] done\n- [ ] open", ["list-item: done", "list-item: open"],
                     id="task list without its boxes"),
        pytest.param("> quoted\nlazily\n> on", ["quote: quoted lazily on"], id="lazy quote"),
        pytest.param("> - in\n>   both", ["list-item: in both"], id="list in a quote"),
        pytest.param("| a | b |\n|---|---|\n| c \\| d | `e` |",
                     ["table-cell: a", "table-cell: b", "table-cell: c | d", "table-cell: e"],
                     id="table with an escaped bar"),
        pytest.param("> | a |\n> |---|\n> | b |", ["table-cell: a", "table-cell: b"],
                     id="table in a quote"),
        pytest.param("- | a | b |\n  |---|---|\n  | | c |",
                     ["table-cell: a", "table-cell: b", "table-cell: c"], id="table in a list"),
        pytest.param("```py\nx = 1\n```\n\n    indented", ["code: x = 1", "code: indented"],
                     id="code"),
        pytest.param("```math\na^2\n```", ["math: a^2"], id="math fence"),
        pytest.param("See[^1].\n\n[^1]: The note\n    goes on.",
                     ["paragraph: See.", "note: The note goes on."], id="footnote"),
        pytest.param("Term\n: What it means.", ["definition: Term", "definition: What it means."],
                     id="definition list"),
        pytest.param("Some ![old *map*](m.png) here.", ["paragraph: Some here.", "image: old map"],
                     id="image in prose"),
        pytest.param("![](m.png)", ["image: "], id="image without alternative text"),
        pytest.param('<img src="m.png" alt="A map"> aside', ["paragraph: aside", "image: A map"],
                     id="image as a tag"),
        pytest.param("[![badge](b.svg)](https://ci)", ["image: badge"], id="linked image"),
        pytest.param("~~gone~~ *still* __here__", ["paragraph: gone still here"],
                     id="emphasis and strikethrough"),
        pytest.param('[a link](https://x.org "t") and [ref][r]\n\n[r]: /u',
                     ["paragraph: a link and ref"], id="link texts without their targets"),
        pytest.param("<https://x.org/a%20b>", ["paragraph: https://x.org/a%20b"], id="autolink"),
        pytest.param("run `ls -l  x` now", ["paragraph: run ls -l x now"], id="code span"),
        pytest.param("H<sub>2</sub>O", ["paragraph: H2O"], id="tags do not split words"),
        pytest.param("one<br>two", ["paragraph: one two"], id="a line break does"),
        pytest.param("a <!-- no\nwords --> b", ["paragraph: a b"], id="comment in a line"),
        pytest.param("<!-- none\n\nhere -->\n\nText.", ["paragraph: Text."], id="comment block"),
        pytest.param("<div>\n\nText.\n\n</div>", ["paragraph: Text."], id="tags around Markdown"),
        pytest.param("<p align=center>Mid <b>bold</b></p>", ["paragraph: Mid bold"],
                     id="text in an HTML block"),
        pytest.param("a &amp; b \\* c &copy;", ["paragraph: a & b * c ©"], id="entities, escapes"),
        pytest.param("  ~~~\na\n\tb\n", ["code: a b"], id="a tab cut in two"),
        pytest.param("", [], id="nothing"),
        pytest.param("{}", [], id="nothing but front matter"),
        pytest.param("---\na: 1\n---", [], id="nothing but YAML"),
        pytest.param("---\n\nText.", ["paragraph: Text."], id="a thematic break first"),
    ],
)  # fmt: skip
def test_construct_is_read_as(content, expected):
    assert shown(content) == expected
    assert_maps_back(read(content))
    windows = content.replace("\n", "\r\n")
    assert shown(windows) == expected
    assert_maps_back(read(windows))


def test_a_phrase_maps_to_its_place_across_markup():
    content = "# T\n\n> Some *very\n> odd* [link](u) &amp; more.\n"
    block = read(content).blocks[1]
    start = block.text.index("odd link & more")
    span = block.source_span(start, start + len("odd link & more"))
    assert content[span.start : span.end] == "odd* [link](u) &amp; more"


def test_marks_tell_links_code_and_tags():
    block = read('[a](u) `b` <span class="reading-time">5 min</span>').blocks[0]
    marks = {m.element.tag: block.text[m.start : m.end] for m in block.marks}
    assert marks == {"a": "a", "code": "b", "span": "5 min"}
    assert [m.element.names for m in block.marks if m.element.tag == "span"] == ["reading-time"]


def test_nesting_without_end_is_survived():
    for opener in ("> ", "- ", "[", "![", "*a **b ", "<div>", "    "):
        assert_maps_back(read(opener * 3000 + "x"))


@pytest.mark.parametrize(
    ("content", "title"),
    [
        ("---\ntitle: From the data\n---\n# Other", "From the data"),
        ("# The  *first*\n\n# Second", "The first"),
        ("## Only a second level", None),
        ('---\ntitle: "{{ replace .Name }}"\n---\n# Kept', "Kept"),
    ],
)
def test_title(content, title):
    assert read(content).title == title


@pytest.mark.parametrize(
    ("value", "language"),
    [("en-GB", "en"), ("zh_Hans", "zh"), ("'de'", "de"), ("all languages", None), ("5", None)],
)
@pytest.mark.parametrize("key", ["lang", "language", "locale"])
def test_language(key, value, language):
    assert read(f"---\n{key}: {value}\n---\nText").language == language


def test_lines_about_the_article_are_its_header():
    content = (
        "# Title\n\n*By Jane Roe | 3 May 2024*\n5 min read\n\n> Reviewed by: Dr. Poe\n\n"
        "A first paragraph that is long enough to be the text of this article, since it has "
        "more than twenty-five words and therefore ends the article's head.\n\n5 min read\n"
    )
    regions = [(b.region.value, " ".join(b.text.split())[:25]) for b in read(content).blocks]
    assert regions == [
        ("body", "Title"),
        ("header", "By Jane Roe | 3 May 2024"),
        ("header", "5 min read"),
        ("header", "Reviewed by: Dr. Poe"),
        ("body", "A first paragraph that is"),
        ("body", "5 min read"),
    ]
