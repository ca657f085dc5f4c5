"""One setting written into a file that someone keeps by hand."""

from __future__ import annotations

import os
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.config.edit import with_setting, write_setting
from readcheck.config.model import ConfigError
from readcheck.config.toml import starter

OURS = ("tool", "readcheck")


def edited(text, table=()):
    return with_setting(text, "convention", "hugo", table)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("", 'convention = "hugo"\n', id="empty"),
        pytest.param("a = 1", 'a = 1\nconvention = "hugo"\n', id="no end of line"),
        pytest.param("a = 1\r\n", 'a = 1\r\nconvention = "hugo"\r\n', id="crlf"),
        pytest.param(
            'convention = "ghost"  # since May\n',
            'convention = "hugo"  # since May\n',
            id="replaced",
        ),
        pytest.param("\tconvention='ghost'\n", '\tconvention="hugo"\n', id="other quotes"),
        pytest.param('"convention" = "a"\n', '"convention" = "hugo"\n', id="quoted key"),
        pytest.param(
            '# convention = "ghost"\n\n# a = 1\n',
            '# convention = "ghost"\nconvention = "hugo"\n\n# a = 1\n',
            id="after its comment",
        ),
        pytest.param(
            'a = 1\n\n[severity]\nx = "info"\n',
            'a = 1\nconvention = "hugo"\n\n[severity]\nx = "info"\n',
            id="before the tables",
        ),
        pytest.param(
            '[[overrides]]\nfiles = ["a"]\nconvention = "ghost"\n',
            'convention = "hugo"\n[[overrides]]\nfiles = ["a"]\nconvention = "ghost"\n',
            id="not in an override",
        ),
        pytest.param('convention = "hugo" \n', 'convention = "hugo" \n', id="nothing to do"),
    ],
)
def test_a_setting_at_the_top(before, after):
    assert edited(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            '[tool.readcheck]\na = 1\n\n[tool.other]\nconvention = "x"\n',
            '[tool.readcheck]\na = 1\nconvention = "hugo"\n\n[tool.other]\nconvention = "x"\n',
            id="added",
        ),
        pytest.param(
            '[project]\nname = "a"\n[ tool.readcheck ] # ours\nconvention = "x"\n',
            '[project]\nname = "a"\n[ tool.readcheck ] # ours\nconvention = "hugo"\n',
            id="replaced",
        ),
        pytest.param(
            '[tool.readcheck.severity]\nx = "info"\n',
            '[tool.readcheck]\nconvention = "hugo"\n\n[tool.readcheck.severity]\nx = "info"\n',
            id="only a table within ours",
        ),
        pytest.param(
            "[project]\n", '[project]\n\n[tool.readcheck]\nconvention = "hugo"\n', id="no table"
        ),
        pytest.param(
            "[tool.readcheck]", '[tool.readcheck]\nconvention = "hugo"\n', id="header alone"
        ),
    ],
)
def test_a_setting_in_a_table(before, after):
    assert edited(before, OURS) == after


@pytest.mark.parametrize(
    ("text", "table"),
    [
        pytest.param("tool.readcheck.convention = 'x'\n", OURS, id="dotted key"),
        pytest.param("tool = { readcheck = { a = 1 } }\n", OURS, id="inline table"),
        pytest.param('a = """\nconvention = "x"\n"""\n', (), id="within a text"),
        pytest.param("convention = 3\n", (), id="no text"),
    ],
)
def test_what_cannot_be_edited_safely_is_left_to_its_owner(text, table):
    with pytest.raises(ValueError, match=r'set convention = "hugo" .* by hand'):
        edited(text, table)


def test_the_starter_file_takes_it_where_it_explains_it():
    lines = edited(starter()).splitlines()
    at = lines.index('convention = "hugo"')
    assert lines[at - 1].startswith("# convention = ")
    assert [line for index, line in enumerate(lines) if index != at] == starter().splitlines()


KEYS = st.sampled_from(["a", "b", "convention", "d-e"])
VALUES = st.sampled_from(
    ['"x"', "'y'", "3", "[\n 1,\n 2,\n]", "true", '"""\n[x]\n"""', "{ q = 1 }"]
)
LINES = st.one_of(
    st.tuples(KEYS, VALUES).map(" = ".join),
    st.sampled_from(
        ["", "# note", "# convention = 1", "[t]", "[tool.readcheck]", "[[o]]", "[o.x]"]
    ),
)


@given(st.lists(LINES, max_size=8).map("\n".join), st.sampled_from([(), OURS]))
def test_whatever_the_file_holds_nothing_else_changes(text, table):
    try:
        before = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    try:
        after = tomllib.loads(edited(text, table))
    except ValueError:
        return
    place = before
    for name in table:
        place = place.setdefault(name, {})
    place["convention"] = "hugo"
    assert after == before


def test_the_file_keeps_its_mark_and_mode(tmp_path):
    path = tmp_path / "readcheck.toml"
    path.write_bytes(b"\xef\xbb\xbf# \xc3\xa9\r\na = 1\r\n")
    path.chmod(0o640)
    assert write_setting(path, "convention", "hugo")
    assert path.read_bytes() == b'\xef\xbb\xbf# \xc3\xa9\r\na = 1\r\nconvention = "hugo"\r\n'
    assert path.stat().st_mode & 0o777 == 0o640
    assert not write_setting(path, "convention", "hugo")
    assert os.listdir(tmp_path) == ["readcheck.toml"]


@pytest.mark.parametrize("content", [b"a = \n", b"\xff\xfe", b"a = 1\na = 2\n"])
def test_a_file_that_cannot_be_followed_stays_as_it_is(tmp_path, content):
    path = tmp_path / "readcheck.toml"
    path.write_bytes(content)
    with pytest.raises(ConfigError, match=r"readcheck\.toml: "):
        write_setting(path, "convention", "hugo")
    assert path.read_bytes() == content
