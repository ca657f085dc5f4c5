"""Front matter: what is one, every value with its place, and what is broken."""

from __future__ import annotations

import json
import re
import tomllib

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from readcheck.article.frontmatter import simple as frontmatter_simple
from readcheck.article.frontmatter import yaml as frontmatter_yaml
from readcheck.article.frontmatter.broken import BrokenDataError
from readcheck.article.frontmatter.read import front_matter
from readcheck.source import Source, UnreadableError


def read(content: str) -> list[tuple[str, object, str, str]]:
    """Each datum as dotted key, value, the text of its span, and its quote."""
    data = front_matter(Source(content)).data
    return [
        (".".join([*d.path, d.key]), d.value, content[d.span.start : d.span.end], d.quote)
        for d in data
    ]


YAML = [
    pytest.param("a: 5 min", [("a", "5 min", "5 min", "")], id="plain"),
    pytest.param('a: "5 min"  # c', [("a", "5 min", "5 min", '"')], id="double quotes, comment"),
    pytest.param("a: 'it''s'", [("a", "it's", "it''s", "'")], id="single quotes"),
    pytest.param('a: "t\\tb"', [("a", "t\tb", "t\\tb", '"')], id="escape"),
    pytest.param("a: 7", [("a", 7, "7", "")], id="integer"),
    pytest.param("a: 4.6", [("a", 4.6, "4.6", "")], id="float"),
    pytest.param("a: true\nb: No", [("a", True, "true", ""), ("b", False, "No", "")], id="switch"),
    pytest.param("a: 1:05", [("a", "1:05", "1:05", "")], id="clock time stays text"),
    pytest.param("a: 2024-05-03", [("a", "2024-05-03", "2024-05-03", "")], id="date stays text"),
    pytest.param("a:\nb: ~", [("a", None, "", ""), ("b", None, "~", "")], id="nothing"),
    pytest.param("a: [x, 'y z']", [("a", "x", "x", ""), ("a", "y z", "y z", "'")], id="flow list"),
    pytest.param("a:\n- x\n-   y # c", [("a", "x", "x", ""), ("a", "y", "y", "")], id="block list"),
    pytest.param("a:\n  b:\n    c: 1\n  d: 2\ne: 3",
                 [("a.b.c", 1, "1", ""), ("a.d", 2, "2", ""), ("e", 3, "3", "")], id="nested"),
    pytest.param('a: {text: "5 min read", minutes: 4.6}',
                 [("a.text", "5 min read", "5 min read", '"'), ("a.minutes", 4.6, "4.6", "")],
                 id="flow mapping"),
    pytest.param("a: |\n  one\n  two\nb: 1", [("a", "one\ntwo\n", "one\n  two", ""),
                 ("b", 1, "1", "")], id="literal block"),
    pytest.param("a: >-\n  one\n  two", [("a", "one two", "one\n  two", "")], id="folded block"),
    pytest.param("a: one\n  two", [("a", "one two", "one\n  two", "")], id="plain on two lines"),
    pytest.param("a: &x 5\nb: *x", [("a", 5, "5", ""), ("b", 5, "5", "")], id="anchor and alias"),
    pytest.param("a: !!str 5", [("a", "5", "5", "")], id="tag"),
    pytest.param("a: 1\na: 2", [("a", 1, "1", ""), ("a", 2, "2", "")], id="key given twice"),
    pytest.param("a: 😀 é\nb: 字", [("a", "😀 é", "😀 é", ""), ("b", "字", "字", "")],
                 id="beyond ASCII"),
    pytest.param("? a\n: 1", [("a", 1, "1", "")], id="explicit key"),
    pytest.param("a:\n  - b: 1\n  - b: 2", [("a.b", 1, "1", ""), ("a.b", 2, "2", "")],
                 id="list of mappings"),
]  # fmt: skip


@pytest.mark.parametrize(("content", "expected"), YAML)
@pytest.mark.parametrize("close", ["---", "...", "---  "])
@pytest.mark.parametrize("loader", ["SafeLoader", "CSafeLoader"])
def test_yaml(content, expected, close, loader, monkeypatch):
    monkeypatch.setattr(frontmatter_yaml, "_LOADER", getattr(yaml, loader, yaml.SafeLoader))
    assert read(f"---\n{content}\n{close}\nText") == expected
    windows = f"---\n{content}\n{close}\nText".replace("\n", "\r\n")
    found = read(windows)
    assert [(k, v, s.replace("\r\n", "\n"), q) for k, v, s, q in found] == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param('a = "5 min" # c', [("a", "5 min", "5 min", '"')], id="basic string"),
        pytest.param("a = '5 \\ min'", [("a", "5 \\ min", "5 \\ min", "'")], id="literal string"),
        pytest.param('a = """\n5"" min"""', [("a", '5"" min', '\n5"" min', '"""')], id="long"),
        pytest.param("a = '''x'y'''", [("a", "x'y", "x'y", "'''")], id="long literal"),
        pytest.param("a = 1_0\nb=4.5", [("a", 10, "1_0", ""), ("b", 4.5, "4.5", "")], id="numbers"),
        pytest.param("a = true", [("a", True, "true", "")], id="switch"),
        pytest.param("a = 2024-05-03 10:00:00", [("a", "2024-05-03 10:00:00",
                     "2024-05-03 10:00:00", "")], id="date with a space"),
        pytest.param("a.b.'c d' = 1", [("a.b.c d", 1, "1", "")], id="dotted key"),
        pytest.param("[x]\na = 1\n[x.y]\nb = 2\n[[z]]\nc = 3",
                     [("x.a", 1, "1", ""), ("x.y.b", 2, "2", ""), ("z.c", 3, "3", "")],
                     id="tables"),
        pytest.param('a = {t = "x", "u v" = 2}', [("a.t", "x", "x", '"'), ("a.u v", 2, "2", "")],
                     id="inline table"),
        pytest.param("a = [ # c\n 1,\n 'x', # d\n]", [("a", 1, "1", ""), ("a", "x", "x", "'")],
                     id="list over lines"),
        pytest.param("a = []\nb = {}", [], id="nothing in it"),
    ],
)  # fmt: skip
def test_toml(content, expected):
    assert read(f"+++\n{content}\n+++\nText") == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('{"a": "5 min", "b": [1, {"c": null}], "d": {"e": true}}',
         [("a", "5 min", "5 min", '"'), ("b", 1, "1", ""), ("b.c", None, "null", ""),
          ("d.e", True, "true", "")]),
        ('{\n  "a": "q\\"\\u00e9"\n}', [("a", 'q"é', 'q\\"\\u00e9', '"')]),
        ("{}", []),
    ],
)  # fmt: skip
def test_json(content, expected):
    assert read(f"{content}\n\nText") == expected
    assert front_matter(Source(f"{content}\nText")).end == len(content) + 1


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("---\n\nJust a text\n\n---\n\nMore", id="thematic breaks"),
        pytest.param("---\nJust a text\n---\nMore", id="a text between thematic breaks"),
        pytest.param("---\n\nText", id="one thematic break"),
        pytest.param("--- a\nb: 1\n---", id="more than a fence"),
        pytest.param("----\na: 1\n----", id="longer rule"),
        pytest.param("Text\n---\na: 1\n---", id="not at the start"),
        pytest.param("{{< shortcode >}}\n", id="shortcode"),
        pytest.param("{% if %}", id="Liquid"),
        pytest.param('{"text"} is JSX', id="expression"),
        pytest.param("{/* comment */}", id="MDX comment"),
        pytest.param('{"a": 1} and more', id="an object in a line"),
        pytest.param("", id="nothing"),
    ],
)
def test_no_front_matter(content):
    assert front_matter(Source(content)) == ((), 0)


def test_empty_front_matter_is_passed_over():
    assert front_matter(Source("---\n---\nText")) == ((), 8)


def test_front_matter_of_a_template_is_passed_over():
    content = '---\ntitle: "{{ replace .Name "-" " " }}"\n---\nText'
    assert front_matter(Source(content)) == ((), content.index("Text"))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("---\na: 1\nb: [1\n---\n", "broken YAML front matter, line "),
        ("---\na: 'x\n---\n", "broken YAML front matter, line "),
        ("---\na: 1\nb: x: y\n---\n", "broken YAML front matter, line 3: "),
        ("---\na: 1\n\tb: 2\n---\n", "broken YAML front matter, line 3: "),
        ("---\na: \x07\n---\n", "broken YAML front matter, line 2: "),
        ("---\na: 1\nText", "broken YAML front matter, line 1: it is never closed"),
        ("+++\na = 1\nb = \n+++\n", "broken TOML front matter, line 3: "),
        ("+++\na = 1\na = 2\n+++\n", "broken TOML front matter, line 3: "),
        ("+++\na = 1\n", "broken TOML front matter, line 1: it is never closed"),
        ('{\n"a": 1,\n"b": \n}\n', "broken JSON front matter, line 4: "),
    ],
)
def test_broken_front_matter_is_told_with_its_line(content, message):
    with pytest.raises(UnreadableError) as raised:
        front_matter(Source(content))
    assert str(raised.value).startswith(message)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("opening", ["[", "{", "- ", "a: ", "&a [*a, ", '{"a":', "? "])
def test_deep_nesting_and_aliases_are_survived(opening):
    for fences in ("---\na: {}\n---\n", "+++\na = {}\n+++\n", '{{"a": {}}}'):
        try:
            front_matter(Source(fences.format(opening * 5000)))
        except (UnreadableError, RecursionError):
            continue


def test_aliases_of_aliases_do_not_multiply():
    lines = ["a0: &a0 [x, x]", *(f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]" for i in range(1, 40))]
    data = front_matter(Source("---\n" + "\n".join(lines) + "\n---\n")).data
    assert len(data) <= 80


VALUES = [
    *("", "", "", "x y", "x", "'q'", '"d"', "[a, 'b']", "[]", "5", "true # c", "a,b", "it's"),
    *("# c", "-", "[a", "[a,]", "a: b", "x:", "~", "https://x.y/#z", "a #b", "*x", "|"),
    *("é😀", "-5", "=", "\t"),
]
LINES = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["", "", "", "  ", "    ", " "]),
    st.sampled_from(["a:", "b:", "key:", "- ", "- a:", "# x", ""]),
    st.sampled_from(["", " "]),
    st.sampled_from(VALUES),
)


@given(st.lists(LINES, max_size=6), st.sampled_from(["\n", "\r\n"]))
@settings(max_examples=150, deadline=None)
def test_simple_reading_agrees_with_the_parser(lines, ending):
    text = "".join(line + ending for line in lines)
    simple = frontmatter_simple.read(text, 4)
    if simple is not None:
        assert simple == frontmatter_yaml.read(text, 4)


@given(st.dictionaries(st.text(min_size=1, max_size=8), st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner,
                                                               max_size=3), max_leaves=6),
    max_size=4), st.sampled_from([None, 2]))  # fmt: skip
@settings(max_examples=100, deadline=None)
def test_json_spans_hold_the_values(data, indent):
    content = json.dumps(data, indent=indent, ensure_ascii=False)
    assume(data and "\ud800" not in content)
    for datum in front_matter(Source(content + "\nText")).data:
        written = content[datum.span.start : datum.span.end]
        assert json.loads(datum.quote + written + datum.quote) == datum.value


@given(st.dictionaries(st.from_regex(r"[a-z]{1,5}", fullmatch=True), st.text(max_size=12),
                       min_size=1, max_size=4), st.sampled_from(["'", '"', None]))  # fmt: skip
@settings(max_examples=100, deadline=None)
def test_yaml_spans_hold_the_values(data, style):
    content = yaml.safe_dump(data, default_style=style, allow_unicode=True, width=10_000)
    assume(re.search(r"[\x85\u2028\u2029]", content) is None)
    try:
        found = front_matter(Source(f"---\n{content}---\n")).data
    except UnreadableError:
        with pytest.raises(yaml.YAMLError):
            yaml.safe_load(content)
        return
    for datum in found:
        written = f"---\n{content}"[datum.span.start : datum.span.end]
        assert isinstance(datum.value, str)
        assert yaml.load(datum.quote + written + datum.quote, yaml.BaseLoader) == datum.value


@given(st.text(alphabet=st.sampled_from("a=[]{}\"'#,.\n1 -:&*|>"), max_size=30))
@settings(max_examples=150, deadline=None)
def test_any_data_is_read_or_called_broken(text):
    for content in (f"---\n{text}\n---\n", f"+++\n{text}\n+++\n", f'{{"a": {text}'):
        try:
            data = front_matter(Source(content)).data
        except UnreadableError:
            continue
        assert all(0 < d.span.start <= d.span.end <= len(content) for d in data)


@given(st.text(alphabet=st.sampled_from("a=[]{}\"'#,.\n1 -"), max_size=20))
@settings(max_examples=150, deadline=None)
def test_toml_values_are_those_of_the_standard_library(text):
    try:
        expected = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    found = {d.key: d.value for d in front_matter(Source(f"+++\n{text}\n+++\n")).data}
    for key, value in expected.items():
        if isinstance(value, str | int | float):
            assert found[key] == value


def test_the_parser_and_its_error_agree_on_the_line():
    with pytest.raises(BrokenDataError) as raised:
        frontmatter_yaml.read("a: 1\nb: [\n", 0)
    assert raised.value.line == 3


@pytest.mark.parametrize(
    "before",
    [
        pytest.param("title: A\nlevel: 9 m\n---\n", id="Hexo without an opening line"),
        pytest.param(';;;\n"title": "A",\n"level": "9 m"\n;;;\n', id="JSON between semicolons"),
        pytest.param('"title": "A",\n"level": "9 m"\n;;;\n', id="JSON before semicolons"),
        pytest.param("Title: A\nLevel: 9 m\n\n", id="Pelican"),
        pytest.param("Date: 2024-01-02\nSlug: a\nLevel: 9 m\n\n", id="Pelican without a title"),
        pytest.param("<!-- x -->\n\n---\nlevel: 9 m\n---\n", id="behind a comment"),
        pytest.param("\n\n---\nlevel: 9 m\n---\n", id="behind blank lines"),
        pytest.param("{/* x */}\n---\nlevel: 9 m\n---\n", id="behind a comment of MDX"),
        pytest.param('---toml\nlevel = "9 m"\n---\n', id="TOML by name"),
        pytest.param("--- yaml\nlevel: 9 m\n---\n", id="YAML by name"),
        pytest.param('---json\n{"level": "9 m"}\n---\n', id="JSON by name"),
    ],
)
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_forms_of_generators(before, ending):
    text = (before + "Text.").replace("\n", ending)
    front = front_matter(Source(text))
    level = next(datum for datum in front.data if datum.key.lower() == "level")
    assert level.value == "9 m"
    assert text[slice(*level.span)] == "9 m"
    assert text[front.end :].strip() == "Text."


@pytest.mark.parametrize(
    "content",
    [
        "Note: this is prose.\n\nText.",
        "Summary: in short, all is well.\n\nText.",
        "Title case: how to\n---\n\nText.",
        "Warning: hot\n---\n\nText.",
        "<!-- x -->\n---\n\nText.\n\n---\n",
        "\n\n---\nText: yes, and no blank line.",
    ],
)
def test_prose_that_looks_like_front_matter(content):
    assert front_matter(Source(content)) == ((), 0)
