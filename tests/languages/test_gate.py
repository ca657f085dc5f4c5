"""One way in for a language's name, wherever it is set."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck import check_text
from readcheck.config.model import ConfigError
from readcheck.config.validate import check_value
from readcheck.languages.base import code_of, known_code
from readcheck.settings import Settings
from readcheck.source import UnreadableError

TEXT = "The old mill stands by the river, and the wheel turns slowly in the sun. " * 3


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en", "en"),
        ("EN", "en"),
        ("en-GB", "en"),
        ("pt_BR", "pt"),
        ("zh-Hans", "zh"),
        ("zh-Hant-TW", "zh"),
        ("de_DE.UTF-8", "de"),
        (" fr ", "fr"),
        ("no", "nb"),
        ("iw-IL", "he"),
        ("in", "id"),
        ("yue", "yue"),
    ],
)
def test_a_tag_names_the_language_of_its_first_part(tag, code):
    assert code_of(tag) == known_code(tag) == code
    assert check_value("language", tag, "here") == code


@pytest.mark.parametrize(
    ("tag", "hint"),
    [
        ("english", "did you mean 'en'"),
        ("Norwegian Bokmål", "did you mean 'nb'"),
        ("xx", "known: af, ar, az,"),
        ("", "known: af, ar, az,"),
        ("en GB", "known: af, ar, az,"),
        ("deutsch", "known: af, ar, az,"),
    ],
)
def test_no_language_is_an_error_that_names_those_that_are(tag, hint):
    with pytest.raises(ValueError, match=hint):
        known_code(tag)
    with pytest.raises(ConfigError, match=hint):
        check_value("language", tag, "here")


@given(st.text(max_size=30))
def test_any_text_has_a_code_or_none(text):
    code = code_of(text)
    assert code is None or (2 <= len(code) <= 3 and code.islower())


def test_a_setting_with_a_region_has_all_scores_of_its_language():
    report, plain = (check_text(TEXT, settings=Settings(language=tag)) for tag in ("en-GB", "en"))
    assert report.language == "en"
    assert report.measures == plain.measures


def test_a_library_call_is_told_of_an_unknown_language():
    with pytest.raises(ValueError, match="unknown language 'xx'"):
        check_text(TEXT, settings=Settings(language="xx"))


def test_front_matter_may_not_set_an_unknown_language():
    with pytest.raises(UnreadableError, match=r"line 3.*unknown language 'englisch'"):
        check_text(f"---\nreadcheck:\n  language: englisch\n---\n\n{TEXT}", "a.md")


@pytest.mark.parametrize(
    ("text", "path", "language"),
    [
        (f"---\nlang: english\n---\n\n{TEXT}", "a.md", "en"),
        (f"---\nlang: EN_gb\n---\n\n{TEXT}", "a.md", "en"),
        (f"---\nlocale: 'no'\n---\n\n{TEXT[:60]}", "a.md", "nb"),
        (f"---\nlang: qu-PE\n---\n\n{TEXT[:60]}", "a.md", "qu"),
        (f"<html lang='iw'><p>{TEXT[:60]}</p></html>", "a.html", "he"),
        (f"<html lang='template'><p>{TEXT}</p></html>", "a.html", "en"),
    ],
)
def test_what_a_page_says_of_itself_is_never_an_error(text, path, language):
    assert check_text(text, path).language == language
