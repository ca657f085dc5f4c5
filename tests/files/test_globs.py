"""Globs over relative paths."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.files.globs import Globs, _Machine, _machine


@pytest.mark.parametrize(
    ("pattern", "path", "matches"),
    [
        pytest.param("drafts", "drafts/a.md", True, id="a folder's name holds all in it"),
        pytest.param("drafts", "posts/drafts/a.md", True, id="at any depth"),
        pytest.param("drafts", "drafts-old/a.md", False, id="whole names only"),
        pytest.param("*.md", "posts/a.md", True, id="a star without a slash"),
        pytest.param("posts/*.md", "posts/a.md", True, id="anchored"),
        pytest.param("posts/*.md", "blog/posts/a.md", False, id="anchored at the folder"),
        pytest.param("posts/*.md", "posts/old/a.md", False, id="a star stops at a slash"),
        pytest.param("posts/**", "posts/old/a.md", True, id="two stars do not"),
        pytest.param("**/old/*.md", "posts/old/a.md", True, id="leading two stars"),
        pytest.param("**/old/*.md", "old/a.md", True, id="leading two stars match nothing too"),
        pytest.param("posts/**/a.md", "posts/a.md", True, id="two stars between"),
        pytest.param("a?c.md", "abc.md", True, id="question mark"),
        pytest.param("a?c.md", "a/c.md", False, id="question mark stops at a slash"),
        pytest.param("[ab].md", "b.md", True, id="set"),
        pytest.param("[!ab].md", "b.md", False, id="negated set"),
        pytest.param("[a.md", "[a.md", True, id="an unclosed bracket is itself"),
        pytest.param("./posts/a.md", "posts/a.md", True, id="dot slash"),
        pytest.param("posts/", "posts/a.md", True, id="trailing slash"),
        pytest.param(".*_cache", "x/.mypy_cache/a.md", True, id="dotted"),
    ],
)
def test_match(pattern, path, matches):
    assert Globs((pattern,)).match(path) is matches


@given(st.text(max_size=20), st.text(max_size=20))
def test_any_text_is_a_glob(pattern, path):
    assert Globs((pattern,)).match(path) in (True, False)


@given(st.text(alphabet=st.characters(exclude_characters="*?[\0", codec="utf-8"), min_size=1))
def test_a_plain_name_matches_itself(name):
    plain = name.strip("/").removeprefix("./")
    if plain:
        assert Globs((name,)).match(plain)


@pytest.mark.parametrize(
    "pattern", ["[z-a]", "x[9-0]", "[!]", "[]", "[!z-a]", "a[", "[[:]", "[\\]"]
)
def test_a_set_that_is_none_matches_without_failing(pattern):
    assert not Globs((pattern,)).match("b.md")


@given(st.text("[]!^-&|~az\\*?/", max_size=12))
def test_sets_of_any_characters_are_globs(pattern):
    Globs((pattern,)).match("a/z.md")


@pytest.mark.parametrize(
    "pattern",
    ["**/" + "*a" * 30 + "b", "*" + "?*" * 30 + "b", "a**" * 30 + "b", "**/a*/" * 30 + "b"],
)
def test_stars_take_a_step_a_character(pattern):
    path = "/".join(["a" * 20] * 20)
    patterns = (pattern, "*.md")
    assert not Globs(patterns).match(path)
    assert len(_machine(patterns)._next) <= len(path)


@given(
    st.lists(st.text("ab.*/", max_size=5), min_size=1, max_size=3),
    st.text("ab./", max_size=8),
)
def test_names_and_halves_match_what_the_automaton_does(patterns, path):
    # A set of one letter is that letter, but is read by the automaton alone.
    by_parts = _Machine(re.sub("[ab]", r"[\g<0>]", pattern) for pattern in patterns)
    assert Globs(tuple(patterns)).match(path) is by_parts.match(path)
