from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.prose.model import Extent
from readcheck.reading.estimate import estimate
from readcheck.reading.images import falling_seconds
from readcheck.reading.speeds import speed
from readcheck.settings import Settings

if TYPE_CHECKING:
    from readcheck.reading.model import Estimate


def of(
    extent: Extent, language: str = "en", *, wpm: float | None = None, aloud: bool = False
) -> Estimate:
    return estimate(extent, language, Settings(words_per_minute=wpm, aloud=aloud))


@pytest.mark.parametrize(
    ("words", "minutes"), [(0, 0), (1, 1), (238, 1), (239, 2), (476, 2), (477, 3), (2380, 10)]
)
def test_minutes_are_rounded_up_at_238_words(words: int, minutes: int):
    found = of(Extent(prose_words=words))
    assert found.minutes == minutes
    assert found.seconds == pytest.approx(60 * words / 238)


def test_the_parts_add_up_and_each_has_its_own_pace():
    found = of(Extent(prose_words=476, heading_words=24, table_words=60, code_words=119, images=2))
    assert dict(found.parts) == {
        "prose": pytest.approx(120),
        "headings": pytest.approx(60 * 24 / 238),
        "code": pytest.approx(60),  # A word of code takes twice as long.
        "tables": pytest.approx(60 * 60 / 238),
        "images": 12 + 11,
    }
    assert found.seconds == pytest.approx(sum(found.parts.values()))


@pytest.mark.parametrize("language", ["en", "ko", "zh", "xx"])
def test_slow_and_fast_readers_are_the_ends_of_the_middle_four_in_five(language: str):
    found = of(Extent(prose_words=2380, images=1), language)
    assert found.low == pytest.approx(0.64 * found.parts["prose"] + 12)
    assert found.high == pytest.approx(1.44 * found.parts["prose"] + 12)


def test_reading_aloud_is_slower_and_looking_is_not():
    extent = Extent(prose_words=1830, code_words=183, images=2)
    found = of(extent, aloud=True)
    assert found.words_per_minute == 183
    assert found.parts["prose"] == pytest.approx(600)
    assert found.parts["code"] == pytest.approx(120)
    assert found.parts["images"] == of(extent).parts["images"]
    assert "aloud" in found.source


def test_reading_aloud_keeps_the_proportion_of_silent_speeds():
    for language in ("de", "ko", "zh", "xx"):
        silent, spoken = speed(language), speed(language, aloud=True)
        assert spoken.unit == silent.unit
        assert spoken.typical / silent.typical == pytest.approx(183 / 238, abs=0.005)
        assert silent.source in spoken.source


def test_the_readers_own_speed_holds_aloud_as_well():
    assert of(Extent(prose_words=600), wpm=150, aloud=True).parts["prose"] == 240


@pytest.mark.parametrize(
    ("images", "seconds"), [(0, 0), (1, 12), (2, 23), (9, 72), (10, 75), (11, 78), (110, 375)]
)
def test_images_take_less_and_less_time(images: int, seconds: int):
    assert falling_seconds(images) == seconds


def test_images_alone_are_something_to_look_at():
    found = of(Extent(images=1))
    assert (found.minutes, found.low, found.high) == (1, 12, 12)


def test_the_readers_own_speed_takes_the_languages_place():
    found = of(Extent(prose_words=600, code_words=100), wpm=300)
    assert found.parts["prose"] == 120
    assert found.parts["code"] == 40
    assert (found.words_per_minute, found.source) == (300, "settings")
    assert found.low < 160 < found.high


def test_chinese_and_japanese_are_read_by_characters():
    for language in ("zh", "ja"):
        found = of(Extent(prose_words=1000), language)
        assert (found.unit, found.words_per_minute, found.minutes) == ("characters", 500, 2)
    code = of(Extent(prose_words=500, code_words=119), "zh").parts["code"]
    assert code == pytest.approx(60), "code is words in every language"


@pytest.mark.parametrize(
    ("language", "words", "source"),
    [
        ("en", 238, "Brysbaert 2019, silent"),
        ("nl", 238, "Sui et al. 2021, silent"),
        ("ko", 254, "MECO"),
        ("ru", 235, "MECO"),
        # 238 x (words of the language's IReST text) / (words of the English one)
        ("de", round(238 * (179 / 1.36) / (228 / 1.49)), "IReST"),
        ("es", 222, "IReST"),
        ("fi", 176, "MECO"),
        ("cs", 202, "no figure"),
    ],
)
def test_each_languages_speed_names_its_source(language: str, words: float, source: str):
    found = speed(language)
    assert found.typical == words
    assert source in found.source


def test_no_silent_speed_is_a_speed_of_reading_aloud():
    aloud = {"ar": 138, "de": 179, "es": 218, "fr": 195, "it": 188, "pl": 166, "ru": 184}
    assert all(speed(language).typical > words for language, words in aloud.items())


extents = st.builds(Extent, **{name: st.integers(0, 100_000) for name in Extent._fields})


@given(extents, st.sampled_from(["en", "de", "zh", "ko", "xx"]))
def test_every_estimate_is_consistent(extent: Extent, language: str):
    found = of(extent, language)
    assert found.low <= found.seconds <= found.high
    assert 60 * (found.minutes - 1) < found.seconds + 1e-9
    assert found.seconds <= 60 * found.minutes + 1e-9
    assert (found.minutes == 0) is (found.seconds == 0)


@given(extents)
def test_more_to_read_takes_no_less_time(extent: Extent):
    more = Extent(
        prose_words=extent.prose_words + 1,
        heading_words=extent.heading_words,
        table_words=extent.table_words,
        code_words=extent.code_words + 5,
        images=extent.images + 1,
    )
    assert of(more).seconds > of(extent).seconds


def test_english_is_the_yardstick():
    assert speed("en") is speed("en")
