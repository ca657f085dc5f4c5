"""JSON-LD that parsers reject, with the character where they give up."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.article.html.json_ld import fault
from readcheck.source import Span


def told(text):
    found = fault(text, Span(0, len(text)))
    return found and (found.at.start, text[slice(*found.at)], found.reason)


@pytest.mark.parametrize(
    ("text", "at", "character", "reason"),
    [
        ('{"a": 1,}', 7, ",", "a comma before a closing bracket"),
        ('{"a": [1, 2 , \n ]}', 12, ",", "a comma before a closing bracket"),
        ('{"a": "the "old" pier"}', 12, "o", "a comma or a closing bracket is missing"),
        ('{"a": 1\n "b": 2}', 9, '"', "a comma or a closing bracket is missing"),
        ('{"a" 1}', 5, "1", "a colon is missing"),
        ("{'a': 1}", 1, "'", "a key in double quotes"),
        ('{"a": }', 6, "}", "a value should stand here"),
        ('{"a": 1}}', 8, "}", "behind the end"),
        ('{"a": "two\nlines"}', 10, "\n", "a raw line break"),
        (r'{"a": "\d"}', 7, "\\", "no escape"),
        ('{"a": "open}', 6, '"', "never closed"),
        ('{"a": {"b": 1}\n', 13, "}", "end before they are complete"),
        ('{"a": NaN}', 6, "NaN", "no value that JSON has"),
        ("{&quot;a&quot;: 1}", 1, "&", "a key in double quotes"),
        ('{"a": 1, // why\n "b": 2}', 9, "/", "a comment"),
    ],
)
def test_the_first_wrong_character_is_told(text, at, character, reason):
    found = told(text)
    assert found[:2] == (at, character)
    assert reason in found[2]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n ",
        '{"a": [1, 2.5e3, true, null, "x\\n\\u00e9"]}',
        '{"a": 1, "a": 2}',
        f'{{"a": {"9" * 5000}}}',
        '<!--\n{"a": 1}\n-->',
        '//<![CDATA[\n{"a": 1}\n//]]>\n',
        '/*<![CDATA[*/{"a": 1}/*]]>*/',
        '{"a": {{ page.title | jsonify }}}',
        '{"a": "x", {% if b %}"b": 1{% endif %}}',
        "[" * 5000 + "]" * 5000,
    ],
    ids=lambda text: text[:30],
)
def test_what_a_parser_takes_or_nobody_can_know_is_no_fault(text):
    assert told(text) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False) | st.text('ab {"'),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab"), inner, max_size=3),
)


@given(JSON)
def test_no_valid_json_is_told(value):
    text = json.dumps(value)
    assert told(text) is None


@given(st.text('{}[]":,a1\\ \n', max_size=30))
def test_a_fault_lies_within_its_script(text):
    found = fault(f"xx{text}yy", Span(2, 2 + len(text)))
    assert found is None or 2 <= found.at.start < found.at.end <= 2 + len(text)
