"""Each convention's arithmetic, at the edges where rounding, minimum and images decide."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.reading.content import RULES
from readcheck.reading.conventions import CONVENTIONS, names, resolve
from readcheck.reading.publishing import ImageRule, Published, Rounding, image_seconds, rounded


def shown(name: str, units: float, images: int = 0, language: str = "en") -> tuple[float, ...]:
    return tuple(CONVENTIONS[name].publish(units, images, language))


@pytest.mark.parametrize(
    ("name", "minutes_of_units"),
    [
        pytest.param("hugo-212", {0: 0, 1: 1, 212: 1, 213: 2, 1060: 5, 1061: 6}, id="hugo-212"),
        pytest.param("hugo-213", {0: 0, 1: 1, 213: 1, 214: 2, 1065: 5, 1066: 6}, id="hugo-213"),
        pytest.param("hugo-cjk-500", {0: 0, 1: 1, 500: 1, 501: 2}, id="hugo-cjk"),
        pytest.param("chirpy-plain", {0: 1, 1: 1, 359: 1, 360: 2, 539: 2, 540: 3}, id="chirpy"),
        pytest.param("jekyll-reading-time", {0: 0, 1: 1, 270: 1, 271: 2}, id="bdesham"),
        pytest.param("ghost", {0: 1, 1: 1, 412: 1, 413: 2, 687: 2, 688: 3}, id="ghost"),
        pytest.param("medium", {0: 1, 265: 1, 266: 2}, id="medium"),
        pytest.param("readtime", {1: 1, 265: 1, 266: 2, 530: 2, 531: 3}, id="readtime"),
        pytest.param("reading-time", {0: 0, 1: 1, 200: 1, 201: 1, 202: 2, 1601: 9}, id="npm"),
        pytest.param("reading-time-1.0", {0: 0, 1: 1, 200: 1, 201: 2}, id="npm-1.0"),
        pytest.param("docusaurus", {0: 0, 1: 1, 200: 1, 202: 2}, id="docusaurus"),
        pytest.param("gatsby", {0: 1, 1: 1, 397: 1, 398: 2}, id="gatsby"),
        pytest.param("eleventy-reading-time", {0: 0, 1: 1, 300: 1, 301: 2}, id="eleventy"),
        pytest.param("eleventy-time-to-read", {0: 1, 1483: 1, 1484: 2}, id="eleventy characters"),
        pytest.param("forem", {0: 0, 1: 1, 275: 1, 276: 2}, id="forem"),
        pytest.param("quarto", {1: 1, 200: 1, 201: 2}, id="quarto"),
        pytest.param("wordpress-single", {0: 1, 283: 1, 284: 2}, id="wordpress, no range"),
        pytest.param("yoast", {1: 1, 228: 1, 229: 2}, id="yoast"),
        pytest.param("pelican-readtime", {0: 0, 199: 0, 200: 1, 399: 1, 400: 2}, id="pelican"),
        pytest.param("pelican-post-stats", {0: 1, 250: 1, 251: 2}, id="post-stats"),
        pytest.param("mkdocs-timetoread", {1: 1, 255: 1, 256: 2, 510: 2, 511: 3}, id="timetoread"),
        pytest.param("mkdocs-timetoread-zh", {0: 1, 300: 1, 301: 2}, id="timetoread-zh"),
        pytest.param("hexo-shokax", {0: 1, 1649: 1, 1650: 2}, id="ShokaX"),
        pytest.param("mdsvex-reading-time", {0: 0, 1: 1, 201: 1, 202: 2}, id="mdsvex"),
        pytest.param(
            "vitepress-doc-analysis", {0: 1, 159: 1, 168: 1, 176: 1.1, 383: 2.3}, id="tenths"
        ),
        pytest.param("nikola", {0: 1, 220: 1, 221: 2, 440: 2, 441: 3}, id="nikola"),
        pytest.param("hexo-symbols-1100", {0: 1, 1649: 1, 1650: 2}, id="hexo"),
    ],
)
def test_edges(name: str, minutes_of_units: dict[int, float]) -> None:
    assert {n: shown(name, n) for n in minutes_of_units} == {
        n: (minutes, minutes) for n, minutes in minutes_of_units.items()
    }


@pytest.mark.parametrize(
    ("name", "units", "expected"),
    [
        pytest.param("minimal-mistakes", 199, (0, 1), id="minimal mistakes, under"),
        pytest.param("minimal-mistakes", 200, (1, 1), id="minimal mistakes, at"),
        pytest.param("minimal-mistakes", 399, (1, 1), id="minimal mistakes rounds down"),
        pytest.param("reading-time-estimator", 199, (0, 1), id="estimator, under"),
        pytest.param("reading-time-estimator", 299, (0, 1), id="estimator never says one minute"),
        pytest.param("reading-time-estimator", 300, (2, 2), id="estimator rounds to nearest"),
        pytest.param("read-time-estimate", 137, (0, 1), id="read-time-estimate, under half"),
        pytest.param("read-time-estimate", 412, (1, 1), id="read-time-estimate, one and a half"),
        pytest.param("read-time-estimate", 413, (2, 2), id="read-time-estimate rounds up then"),
        pytest.param("read-time-estimate", 551, (3, 3), id="read-time-estimate, over two"),
        pytest.param("vuepress", 298, (0, 1), id="VuePress, under"),
        pytest.param("vuepress", 299, (1, 1), id="VuePress, at one by its decimals"),
        pytest.param("vuepress", 448, (1, 1), id="VuePress, under one and a half"),
        pytest.param("vuepress", 449, (2, 2), id="VuePress, at it by its decimals"),
        pytest.param("reading-time-wp", 299, (0, 1), id="Reading Time WP, under"),
        pytest.param("reading-time-wp", 300, (1, 1), id="Reading Time WP, at"),
        pytest.param("reading-time-wp", 301, (2, 2), id="Reading Time WP, over"),
    ],
)
def test_less_than_a_minute(name: str, units: int, expected: tuple[int, int]) -> None:
    assert shown(name, units) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(0, (1, 2), id="nothing: equal ends, so one more"),
        pytest.param(189, (1, 2), id="a minute: 0.8 and 1.2 are both 1"),
        pytest.param(945, (4, 6), id="five minutes"),
        pytest.param(1890, (8, 12), id="ten minutes"),
    ],
)
def test_wordpress_shows_a_range(words: int, expected: tuple[int, int]) -> None:
    assert shown("wordpress-range", words) == expected


@pytest.mark.parametrize(
    ("images", "seconds"), [(0, 0), (1, 12), (2, 23), (9, 72), (10, 75), (11, 78), (100, 345)]
)
def test_falling_image_seconds(images: int, seconds: int) -> None:
    assert image_seconds(ImageRule.FALLING, images) == seconds
    assert image_seconds(ImageRule.FLAT, images) == 12 * images
    assert image_seconds(ImageRule.NONE, images) == 0


def test_images_move_the_minutes_where_the_generator_counts_them() -> None:
    assert shown("ghost", 275, images=2) == (1, 1)  # 83 s
    assert shown("ghost", 275, images=3) == (2, 2)  # 94 s
    assert shown("yoast", 228, images=1) == (2, 2)
    assert shown("hugo-212", 212, images=50) == (1, 1)
    assert shown("nikola", 440, images=1) == (3, 3)  # 2.33 minutes
    assert shown("nikola", 440, images=3) == (3, 3)  # 2.99
    assert shown("nikola", 440, images=4) == (4, 4)


def test_yoast_has_a_speed_for_each_language_it_knows() -> None:
    assert shown("yoast", 1000, language="fi") == (7, 7)  # 161 words a minute
    assert shown("yoast", 1000, language="es") == (5, 5)  # 218
    assert shown("yoast", 357, language="ja") == (1, 1)  # characters
    assert shown("yoast", 1000, language="zh") == (6, 6)  # no speed of its own: 183.1


def test_two_decimals_are_rounded_as_javascript_does() -> None:
    # (1.005).toFixed(2) is "1.00", because the number nearest to 1.005 is below it.
    assert [rounded(n / 200, Rounding.CENTS_UP) for n in (201, 401, 1601)] == [1, 2, 9]


@given(
    name=st.sampled_from(sorted(CONVENTIONS)),
    units=st.integers(0, 20_000),
    more=st.integers(0, 500),
    images=st.integers(0, 30),
)
def test_more_text_never_takes_less_time(name: str, units: int, more: int, images: int) -> None:
    row = CONVENTIONS[name]
    assert row.publish(units, images) <= row.publish(units + more, images)
    assert row.publish(units, images) <= row.publish(units, images + 1)


@given(units=st.integers(0, 5000), images=st.integers(0, 20))
def test_published_minutes_are_within_their_own_rounding(units: int, images: int) -> None:
    for row in CONVENTIONS.values():
        if row.spread is None and not row.less_than:
            minutes = row.minutes(units, images)
            low, high = row.publish(units, images)
            assert low == high
            assert minutes - 1 <= low <= max(minutes + 1.02, row.minimum)


@pytest.mark.parametrize("row", CONVENTIONS.values(), ids=lambda row: row.name)
def test_every_row_is_documented_and_counts_by_a_known_rule(row) -> None:
    assert row.counting in RULES
    assert row.title
    assert row.source
    assert row.speed > 0
    assert row.name == row.name.lower()
    assert resolve(row.name)[0].group == row.group


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        pytest.param(
            "hugo", ["hugo-212", "hugo-213", "hugo-cjk-500", "hugo-cjk-501"], id="a family"
        ),
        pytest.param("hugo-213", ["hugo-213"], id="one of a family"),
        pytest.param("225-up", ["225-up"], id="a site's own rule"),
    ],
)
def test_resolve(name: str, rows: list[str]) -> None:
    assert [row.name for row in resolve(name)] == rows


def test_own_rule() -> None:
    (row,) = resolve("225-nearest")
    assert row.publish(337) == Published(1, 1)
    assert row.publish(338) == Published(2, 2)


@pytest.mark.parametrize("name", ["", "hugp", "0-up", "225-sideways", "225", "99999-up"])
def test_unknown_names(name: str) -> None:
    with pytest.raises(KeyError):
        resolve(name)


def test_names_hold_families_and_rows() -> None:
    assert {"hugo", "hugo-212", "ghost", "wordpress"} <= set(names())


@pytest.mark.parametrize(
    ("name", "minutes"),
    [
        pytest.param("hexo-fluid", {0: 1, 119: 1, 120: 2, 2400: 21}, id="fluid: down, plus one"),
        pytest.param(
            "hexo-icarus", {0: 1, 75: 1, 225: 2, 6674: 44, 6675: 60, 13500: 120}, id="icarus"
        ),
        pytest.param("hexo-wordcount", {0: 1, 319: 1, 320: 2}, id="hexo-wordcount"),
        pytest.param("hexo-word-counter", {0: 1, 412: 1, 413: 2}, id="hexo-word-counter"),
        pytest.param("hexo-symbols-550", {0: 1, 824: 1, 825: 2}, id="hexo with awl 2"),
        pytest.param("zola-prose", {0: 0, 1: 1, 200: 1, 201: 2}, id="zola"),
        pytest.param("hexo-stellar", {0: 1, 300: 1, 301: 2}, id="stellar"),
        pytest.param(
            "vuepress", {0: 0, 298: 0, 299: 1, 448: 1, 449: 2}, id="vuepress: less than 1"
        ),
        pytest.param("vitepress-nolebase", {0: 1, 160: 1, 161: 2}, id="nolebase"),
        pytest.param("starlight-blog", {0: 1, 213: 1, 214: 2}, id="starlight"),
        pytest.param("eleventy-emoji-readtime", {0: 1, 275: 1, 276: 2}, id="eleventy"),
    ],
)
def test_edges_of_themes_and_plugins(name: str, minutes: dict[int, int]) -> None:
    row = CONVENTIONS[name]
    assert {units: row.publish(units).low for units in minutes} == minutes


@pytest.mark.parametrize(
    ("alias", "rows"),
    [
        ("mkdocs-material", {"readtime"}),
        ("npm-reading-time", {"reading-time"}),
        ("nextjs", {"reading-time"}),
        ("hugo-cjk", {"hugo-cjk-500", "hugo-cjk-501"}),
        ("hugo-no-cjk", {"hugo-212", "hugo-213"}),
        ("hexo-symbols", {"hexo-symbols-1100", "hexo-symbols-550"}),
        ("chirpy", {"chirpy-gutters", "chirpy-plain"}),
        (
            "11ty",
            {"eleventy-reading-time", "eleventy-time-to-read", "eleventy-emoji-readtime"},
        ),
        ("vuepress-theme-plume", {"vuepress"}),
        ("anzhiyu", {"hexo-butterfly"}),
    ],
)
def test_names_that_people_know(alias: str, rows: set[str]) -> None:
    assert {row.name for row in resolve(alias)} == rows


def test_no_alias_is_the_name_of_another_row() -> None:
    names = set(CONVENTIONS) | {row.group for row in CONVENTIONS.values()}
    for row in CONVENTIONS.values():
        assert not set(row.aliases) & (names - {row.name, row.group})


@pytest.mark.parametrize("name", CONVENTIONS)
def test_where_nobody_tells_of_images_there_are_none(name):
    row = CONVENTIONS[name]
    assert row.minutes(1000) == row.minutes(1000, images=0) <= row.minutes(1000, images=3)
    assert row.publish(1000) == row.publish(1000, images=0)
