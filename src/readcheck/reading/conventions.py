"""How the generators of the web publish reading times: one row each.

Speeds are words a minute unless the row's unit says otherwise. A site's own rule ("225-up": words
/ 225, rounded up) needs no row: see `resolve`.
"""

from __future__ import annotations

from functools import cache

from readcheck.patterns import lazy
from readcheck.reading.publishing import Convention, ImageRule, Rounding

UP, DOWN, NEAREST = Rounding.UP, Rounding.DOWN, Rounding.NEAREST
_CHARACTERS = "characters"

# yoastseo 3.6.0, readingTime.js: the IReST speeds (Trauzettel-Klosinski & Dietz 2012, read aloud);
# a language without one gets the mean of the sixteen. Its key for Chinese, `cn`, no locale yields.
_YOAST_SPEEDS = {
    "ar": 138, "nl": 202, "en": 228, "fi": 161, "fr": 195, "de": 179, "he": 187, "it": 188,
    "ja": 357, "pl": 166, "pt": 181, "ru": 184, "sl": 180, "es": 218, "sv": 199, "tr": 166,
}  # fmt: skip

_ROWS = (
    Convention(
        name="hugo-212",
        title="Hugo's .ReadingTime since August 2026",
        source="gohugoio/hugo, hugolib/page__content.go since commit 5e7099256",
        speed=212,
        counting="spaces",
        rounding=UP,
        minimum=0,
        family="hugo",
        generator="hugo",
        quirks="0 words are 0 minutes; front matter is not counted, code is",
    ),
    Convention(
        name="hugo-213",
        title="Hugo's .ReadingTime before August 2026",
        source="gohugoio/hugo, hugolib/page__content.go before commit 5e7099256",
        speed=213,
        counting="spaces",
        rounding=UP,
        minimum=0,
        family="hugo",
        generator="hugo",
    ),
    Convention(
        name="hugo-cjk-500",
        title="Hugo's .ReadingTime with hasCJKLanguage",
        source="gohugoio/hugo, hugolib/page__content.go since commit 5e7099256",
        speed=500,
        counting="runes",
        rounding=UP,
        minimum=0,
        unit=_CHARACTERS,
        cjk_only=True,
        family="hugo",
        generator="hugo",
        quirks="a token with any character outside ASCII counts its characters",
    ),
    Convention(
        name="hugo-cjk-501",
        title="Hugo's .ReadingTime with hasCJKLanguage, before August 2026",
        source="gohugoio/hugo, hugolib/page__content.go before commit 5e7099256",
        speed=501,
        counting="runes",
        rounding=UP,
        minimum=0,
        unit=_CHARACTERS,
        cjk_only=True,
        family="hugo",
        generator="hugo",
    ),
    Convention(
        name="minimal-mistakes",
        title="Jekyll theme Minimal Mistakes",
        source="mmistakes/minimal-mistakes, _includes/page__meta.html",
        speed=200,
        counting="spaces",
        rounding=DOWN,
        less_than=True,
        generator="jekyll",
        quirks='words_per_minute can be set; below it "less than 1 minute read"',
    ),
    Convention(
        name="chirpy",
        title="Jekyll theme Chirpy",
        source="cotes2020/jekyll-theme-chirpy, _includes/read-time.html",
        speed=180,
        counting="jekyll-auto",
        rounding=DOWN,
        generator="jekyll",
        quirks="the words stand in the title attribute",
    ),
    Convention(
        name="jekyll-reading-time",
        title="Jekyll plugin reading_time",
        source="bdesham/reading_time, reading_time.rb",
        speed=270,
        counting="text-words",
        rounding=UP,
        minimum=0,
        generator="jekyll",
        weight=0.3,
        quirks="code, tables, forms, figures and navigation do not count",
    ),
    Convention(
        name="liquid-180-up",
        title="Liquid snippet: words / 180, rounded up",
        source="snippets in public Jekyll sites",
        speed=180,
        counting="spaces",
        rounding=UP,
        generator="jekyll",
        weight=0.2,
    ),
    Convention(
        name="liquid-200-up",
        title="Liquid snippet: words / 200, rounded up",
        source="snippets in public Jekyll sites",
        speed=200,
        counting="spaces",
        rounding=UP,
        generator="jekyll",
        weight=0.2,
    ),
    Convention(
        name="liquid-250-up",
        title="Liquid snippet: words / 250, rounded up",
        source="snippets in public Jekyll sites",
        speed=250,
        counting="spaces",
        rounding=UP,
        generator="jekyll",
        weight=0.2,
    ),
    Convention(
        name="liquid-180-down",
        title="Liquid snippet: words / 180, rounded down, at least 1",
        source="snippets in public Jekyll sites",
        speed=180,
        counting="spaces",
        rounding=DOWN,
        generator="jekyll",
        weight=0.2,
    ),
    Convention(
        name="liquid-200-down",
        title="Liquid snippet: words / 200, rounded down, at least 1",
        source="snippets in public Jekyll sites",
        speed=200,
        counting="spaces",
        rounding=DOWN,
        generator="jekyll",
        weight=0.2,
    ),
    Convention(
        name="liquid-250-down",
        title="Liquid snippet: words / 250, rounded down, at least 1",
        source="snippets in public Jekyll sites",
        speed=250,
        counting="spaces",
        rounding=DOWN,
        generator="jekyll",
        weight=0.2,
    ),
    Convention(
        name="liquid-270-down",
        title="Liquid snippet: words / 270, rounded down, at least 1",
        source="snippets in public Jekyll sites",
        speed=270,
        counting="spaces",
        rounding=DOWN,
        generator="jekyll",
        weight=0.2,
    ),
    Convention(
        name="ghost",
        title="Ghost",
        source="@tryghost/helpers 1.1.108, reading-time.js and count-words.js",
        speed=275,
        counting="ghost",
        rounding=NEAREST,
        images=ImageRule.FALLING,
        extra_image=True,
        generator="ghost",
        quirks="the feature image counts; each character of a Chinese run is a word",
    ),
    Convention(
        name="medium",
        title="Medium",
        source="Medium's help page, as the README of PyPI readtime quotes it",
        speed=265,
        counting="medium",
        rounding=UP,
        images=ImageRule.FALLING,
        weight=0.3,
        quirks="Chinese, Japanese and Korean at 500 characters a minute",
    ),
    Convention(
        name="readtime",
        title="PyPI readtime, MkDocs Material's blog",
        source="readtime 3.0.0; mkdocs-material 9.8.1, plugins/blog/readtime",
        speed=265,
        counting="non-word",
        rounding=Rounding.SECONDS_UP,
        images=ImageRule.FALLING,
        generator="mkdocs",
        quirks="splits at every character that is no letter, digit or underscore",
    ),
    Convention(
        name="reading-time",
        title="npm reading-time 1.5 (Gatsby plugin, many Next.js and MDX blogs)",
        source="ngryman/reading-time 1.5.0; gatsby-remark-reading-time 1.1.0",
        speed=200,
        counting="npm",
        rounding=Rounding.CENTS_UP,
        minimum=0,
        quirks="counts raw Markdown; katakana do not count as words, other CJK characters do",
    ),
    Convention(
        name="reading-time-1.0",
        title="npm reading-time 1.0",
        source="ngryman/reading-time at 0d7e115",
        speed=200,
        counting="raw-spaces",
        rounding=UP,
        minimum=0,
        weight=0.3,
        quirks="counts raw Markdown; knows no CJK",
    ),
    Convention(
        name="astro",
        title="The recipe of Astro's documentation",
        source="withastro/docs, recipes/reading-time.mdx",
        speed=200,
        counting="glued",
        rounding=Rounding.CENTS_UP,
        minimum=0,
        generator="astro",
        weight=0.3,
        quirks="npm reading-time on the text of all nodes, glued together, alternative text too",
    ),
    Convention(
        name="reading-time-estimator",
        title="npm reading-time-estimator",
        source="reading-time-estimator 2.13.0",
        speed=200,
        counting="estimator",
        rounding=NEAREST,
        less_than=True,
    ),
    Convention(
        name="read-time-estimate",
        title="npm read-time-estimate",
        source="read-time-estimate, its documentation",
        speed=275,
        counting="medium",
        rounding=NEAREST,
        images=ImageRule.FALLING,
        less_than=True,
        weight=0.3,
    ),
    Convention(
        name="docusaurus",
        title="Docusaurus' blog",
        source="facebook/docusaurus 3.10.2, plugin-content-blog; theme-classic",
        speed=200,
        counting="segmenter",
        rounding=Rounding.CENTS_UP,
        minimum=0,
        generator="docusaurus",
        quirks="counts raw Markdown by Intl.Segmenter: a URL is several words",
    ),
    Convention(
        name="gatsby",
        title="Gatsby's timeToRead",
        source="gatsbyjs/gatsby, gatsby-transformer-remark, time-to-read.js",
        speed=265,
        counting="lodash",
        rounding=NEAREST,
        generator="gatsby",
        quirks="lodash words: camelCase and hyphens split; a CJK character is 0.56 words",
    ),
    Convention(
        name="eleventy-reading-time",
        title="eleventy-plugin-reading-time",
        source="eleventy-plugin-reading-time 0.0.1",
        speed=300,
        counting="spaces",
        rounding=UP,
        minimum=0,
        generator="eleventy",
        weight=0.3,
    ),
    Convention(
        name="eleventy-time-to-read",
        title="eleventy-plugin-time-to-read",
        source="eleventy-plugin-time-to-read 1.3.0",
        speed=1000,
        counting="visible-characters",
        rounding=Rounding.SECONDS_NEAREST,
        unit=_CHARACTERS,
        generator="eleventy",
        weight=0.3,
    ),
    Convention(
        name="quarto",
        title="Quarto's listings",
        source="quarto-dev/quarto-cli, discover-meta.ts",
        speed=200,
        counting="single-spaces",
        rounding=UP,
        generator="quarto",
        weight=0.3,
        quirks="splits Markdown at single spaces",
    ),
    Convention(
        name="forem",
        title="Forem (dev.to)",
        source="forem/forem, app/services/markdown_processor/parser.rb",
        speed=275,
        counting="raw-non-word",
        rounding=UP,
        minimum=0,
        weight=0.3,
        quirks="splits raw Markdown at non-word characters: a URL is several words",
    ),
    Convention(
        name="wordpress-range",
        title="WordPress' block post-time-to-read",
        source="@wordpress/block-library 11.1.0, post-time-to-read",
        speed=189,
        counting="wordpress",
        rounding=NEAREST,
        spread=(0.8, 1.2),
        family="wordpress",
        generator="wordpress",
        quirks="shows a range by default; Chinese and Japanese by characters, at the same speed",
    ),
    Convention(
        name="wordpress-single",
        title="WordPress' block post-time-to-read, displayAsRange off",
        source="@wordpress/block-library 11.1.0, post-time-to-read",
        speed=189,
        counting="wordpress",
        rounding=NEAREST,
        family="wordpress",
        generator="wordpress",
    ),
    Convention(
        name="reading-time-wp",
        title="WordPress plugin Reading Time WP",
        source="jasonyingling/reading-time-wp 2.0.13",
        speed=300,
        counting="spaces",
        rounding=UP,
        images=ImageRule.FALLING,
        images_optional=True,
        less_than=True,
        generator="wordpress",
        quirks='under a minute it shows "< 1"',
    ),
    Convention(
        name="rank-math",
        title="WordPress plugin Rank Math",
        source="rankmath/seo-by-rank-math, calculate_time_to_read",
        speed=200,
        counting="spaces",
        rounding=DOWN,
        less_than=True,
        generator="wordpress",
        weight=0.03,
        quirks="its str_word_count knows no letter outside ASCII",
    ),
    Convention(
        name="yoast",
        title="Yoast SEO",
        source="yoastseo 3.6.0, readingTime.js and wordsPerMinute.js",
        speed=183.1,
        speeds=_YOAST_SPEEDS,
        counting="yoast",
        rounding=UP,
        images=ImageRule.FLAT,
        generator="wordpress",
        quirks="Japanese by characters",
    ),
    Convention(
        name="pelican-readtime",
        title="Pelican plugin readtime",
        source="pelican-readtime 0.2.1",
        speed=200,
        counting="tagged",
        rounding=DOWN,
        minimum=0,
        generator="pelican",
        weight=0.3,
        quirks="HTML tags count as words",
    ),
    Convention(
        name="pelican-post-stats",
        title="Pelican plugin post_stats",
        source="pelican-plugins post_stats",
        speed=250,
        counting="bare-words",
        rounding=UP,
        generator="pelican",
        weight=0.3,
    ),
    Convention(
        name="hexo-symbols",
        title="hexo-symbols-count-time (theme NexT)",
        source="theme-next/hexo-symbols-count-time; awl 4 and wpm 275 by default",
        speed=1100,
        counting="symbols",
        rounding=NEAREST,
        unit=_CHARACTERS,
        generator="hexo",
        quirks='an hour or more is shown as "1:05"',
    ),
    Convention(
        name="hexo-symbols-cjk",
        title="hexo-symbols-count-time with awl 2 for Chinese",
        source="theme-next/hexo-symbols-count-time, README",
        speed=550,
        counting="symbols",
        rounding=NEAREST,
        unit=_CHARACTERS,
        cjk_only=True,
        family="hexo-symbols",
        generator="hexo",
    ),
)

CONVENTIONS: dict[str, Convention] = {row.name: row for row in _ROWS}
_OWN = lazy(r"(?P<speed>[1-9][0-9]{1,3})-(?P<rounding>up|down|nearest)")
_ROUNDINGS = {"up": UP, "down": DOWN, "nearest": NEAREST}


@cache
def names() -> tuple[str, ...]:
    """Every name that `resolve` knows beside the sites' own rules, sorted."""
    return tuple(sorted({name for row in _ROWS for name in (row.name, row.group)}))


@cache
def resolve(name: str) -> tuple[Convention, ...]:
    """The conventions of a name: one row, all of a family, or a site's own rule.

    A site's own rule is written as speed and rounding: `225-up`, `250-nearest`, `180-down`.

    Raises:
        KeyError: there is no such convention.
    """
    own = _OWN.fullmatch(name)
    if own is not None:
        return (own_rule(float(own["speed"]), _ROUNDINGS[own["rounding"]]),)
    found = tuple(row for row in _ROWS if name in {row.name, row.group})
    if not found:
        raise KeyError(name)
    return found


def own_rule(speed: float, rounding: Rounding) -> Convention:
    """A site's own rule: white-space runs of the rendered text, a speed and a rounding."""
    return Convention(
        name=f"{speed:g}-{rounding}",
        title=f"words / {speed:g}, rounded {rounding}",
        source="the site's own rule",
        speed=speed,
        counting="spaces",
        rounding=rounding,
    )
