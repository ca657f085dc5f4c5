"""What each generator takes for a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck import engine
from readcheck.reading.content import RULES, Content
from readcheck.settings import Settings
from readcheck.source import Source


def content(text: str, path: str = "a.md", language: str = "en") -> Content:
    settings = Settings(language=language)
    return Content(engine.analyse(Source(text, path), settings).article, language)


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        pytest.param(
            "It doesn't matter.",
            {"spaces": 3, "non-word": 5, "ghost": 4, "lodash": 3, "estimator": 3, "wordpress": 3},
            id="an apostrophe; a full stop makes readtime count an empty word",
        ),
        pytest.param(
            "A well-known state-of-the-art tool",
            {"spaces": 4, "estimator": 4, "lodash": 8, "segmenter": 8, "ghost": 8},
            id="hyphens",
        ),
        pytest.param(
            "Call camelCaseWords now",
            {"spaces": 3, "lodash": 5, "ghost": 3},
            id="lodash splits camelCase",
        ),
        pytest.param(
            "one — two -- three",
            {"spaces": 5, "wordpress": 3, "text-words": 3},
            id="dashes on their own",
        ),
        pytest.param(
            "See [our guide](https://example.org/a/b-c) now",
            {"spaces": 4, "npm": 4, "raw-non-word": 10, "segmenter": 9, "single-spaces": 4},
            id="a link: its address counts in raw Markdown",
        ),
        pytest.param(
            "第一章 hello", {"spaces": 2, "jekyll-auto": 4, "npm": 4, "runes": 4}, id="han"
        ),
        pytest.param("カタカナ", {"npm": 1, "estimator": 4, "jekyll-auto": 4}, id="katakana"),
        pytest.param("안녕하세요 세계", {"npm": 7, "estimator": 2, "jekyll-auto": 7}, id="hangul"),
        pytest.param("Il était né", {"runes": 8, "spaces": 3, "ghost": 3}, id="runes of non-ASCII"),
        pytest.param("ab c\u0301😀", {"visible-characters": 4, "symbols": 6}, id="characters"),
        pytest.param(
            "Don't 漢字かなカタ 3.5 – ok",
            {"uax-segments": 8, "hexo-words": 8, "icarus": 10, "hexo-wordcount-300": 7},
            id="Hexo's and Zola's ways with Chinese and Japanese",
        ),
        pytest.param(
            "古い水車は、朝に回る。2024年5月",
            {"hexo-words": 10, "stellar": 9, "vuepress": 9},
            id="what Chinese characters part is one word to hexo-wordcount",
        ),
        pytest.param(
            "It's 5/6, see a.b@c and well-known ё",
            {"stellar": 9, "vuepress": 9, "nolebase": 7},
            id="apostrophes, hyphens and addresses",
        ),
        pytest.param("漢字と仮名。 ok", {"nolebase": 5}, id="kana at another pace than Han"),
        pytest.param(
            "See [it](https://e.org/a-b) now\n\n```\nx = y\n```\nend",
            {"linkless-segments": 6, "fenceless-segments": 8, "uax-segments": 10},
            id="without targets of links; without fenced code",
        ),
        pytest.param(
            "Лодка, берег — and sea, so",
            {"spaces": 6, "cyrillic-apart": 7},
            id="punctuation after a Cyrillic word",
        ),
        # What the packages themselves count.
        pytest.param(
            "It's 5/6, see `a_b` and [well-known](https://e.org/x) ё。 "
            "潮が満ちる、カタカナ2024年 - ok",
            {
                "doubled-han": 23,
                "raw-hexo-words": 20,
                "raw-hexo-wordcount-300": 19,
                "raw-characters": 77,
            },
            id="raw Markdown with Chinese characters and kana",
        ),
        pytest.param("ไทยดี ລາວ", {"spaces": 2, "uax-segments": 7, "plain": 2}, id="thai and lao"),
    ],
)
def test_counts(text: str, counts: dict[str, int]) -> None:
    measured = content(text)
    assert {rule: measured.amount(rule).likely for rule in counts} == counts


def test_code_counts_but_not_for_the_jekyll_plugin() -> None:
    measured = content("Three words here\n\n```\nx = 1\n```\n")
    assert measured.amount("spaces").likely == 6
    assert measured.amount("text-words").likely == 3


def test_raw_markdown_is_counted_after_the_front_matter_and_exactly() -> None:
    measured = content(
        "---\ntitle: Not counted at all\ntags: [a, b]\n---\n\n## Two words\n\n- one\n"
    )
    assert measured.amount("npm") == (5, 5, 5)  # "##" and "-" count


def test_raw_markdown_of_toml_front_matter() -> None:
    assert content('+++\ntitle = "x"\nn = 2\n+++\nOne two\n').amount("npm") == (2, 2, 2)


def test_raw_markdown_of_json_front_matter() -> None:
    assert content('{\n  "title": "x y z"\n}\n\nOne two\n').amount("npm") == (2, 2, 2)


def test_raw_markdown_of_a_page_is_written_anew() -> None:
    page = (
        "<html><body><article><h2>Two words</h2><p>See <a href='https://e.org/x'>it</a> here and"
        " there, where every reader may find it in the end.</p></article></body></html>"
    )
    low, likely, high = content(page, "a.html").amount("npm")
    assert low <= 17 <= likely <= high
    assert content(page, "a.html").amount("raw-non-word").likely > likely


# What the packages themselves say of these pages, run on node 20 in November 2026.
AS_WRITTEN = {
    "code": (
        "<p>It is Anna’s boat &amp; Tom&#39;s café: 3.5 m &lt; 4 m.</p>\n<pre><code>if (a &lt; b"
        " &amp;&amp; c &gt; &quot;d&quot;) {\n  say('x');\n}\n</code></pre>\n"
        "<!-- nobody reads this -->\n<p>Some&nbsp;more.</p>"
    ),
    "eastern": "<p>潮は&quot;満ちる&quot;。AI와 ML을 쓴다 &amp; 海辺のデータ</p>",
    "greek": "<p>Παλίρροια δύο φορές τη μέρα &gt; μία</p>",
}


@pytest.mark.parametrize(
    ("rule", "counts"),
    [
        pytest.param("visible-characters", (108, 37, 30), id="eleventy-plugin-time-to-read 1.3.0"),
        pytest.param("cyrillic-apart", (24, 5, 7), id="eleventy-plugin-reading-time 0.0.1"),
        pytest.param("symbols", (108, 37, 30), id="hexo-theme-fluid 1.9.9"),
        pytest.param("hexo-words", (32, 15, 8), id="hexo-wordcount 6.0.1"),
        pytest.param("ghost", (32, 17, 8), id="@tryghost/helpers 1.1.108"),
        # It counts the three words of the comment, too.
        pytest.param("ascii-runs", (35 - 3, 5, 1), id="read-time-estimate 0.0.3"),
        pytest.param("estimator", (26, 15, 1), id="reading-time-estimator 2.13.0"),
        pytest.param("stellar", (32, 9, 1), id="hexo-theme-stellar 1.44.0"),
    ],
)
def test_generators_count_character_references_as_words_and_characters(
    rule: str, counts: tuple[int, int, int]
) -> None:
    found = tuple(content(page, "a.html").amount(rule).likely for page in AS_WRITTEN.values())
    assert found == counts


# As marked writes it, and highlight.js with line numbers. hexo-wordcount 6.0.1 counts 20 words: the
# end of a heading is one with its paragraph, and so are lines of code and of a paragraph.
TAGS_ALONE = (
    '<h2 id="locks"><a href="#locks" title="Locks"></a>Locks</h2><p>Boats wait below the gate'
    " until the basin fills.</p>\n<p>Nobody hurries them.</p>\n"
    '<figure class="highlight"><table><tr><td class="gutter"><pre><span class="line">1</span><br>'
    '<span class="line">2</span><br></pre></td><td class="code"><pre><span class="line">'
    'level = gate</span><br><span class="line">open level</span><br></pre></td></tr></table>'
    "</figure>\n"
    "<h2>Weirs</h2><p>They never close<br>or open, either.</p>"
)


def test_what_tags_alone_part_is_one_word_where_nothing_takes_their_place() -> None:
    assert content(TAGS_ALONE, "a.html").amount("hexo-words").likely == 20
    assert content(TAGS_ALONE, "a.html").amount("ghost").likely == 24


def test_of_a_draft_and_of_a_squeezed_page_what_tags_parted_is_not_certain() -> None:
    squeezed = content(TAGS_ALONE.replace("\n", ""), "a.html")
    draft = content("## Locks\n\nBoats wait.\n\n```\nlevel = gate\nopen it\n```\n\nThey do.")
    assert squeezed.amount("hexo-words")[:2] == (20, 24)
    assert draft.amount("hexo-words")[:2] == (7, 9)


def test_line_numbers_beside_code_may_count_with_all_their_digits() -> None:
    page = f"<p>Boats wait.</p><pre>{'open level' + chr(10)}{('open' + chr(10)) * 119}</pre>"
    digits = 9 + 90 * 2 + 21 * 3
    for rule, numbers in {"symbols": digits, "spaces": 120}.items():
        _, likely, high = content(page, "a.html").amount(rule)
        assert high - likely == numbers


def test_words_under_the_first_picture_may_count() -> None:
    page = (
        "<html><body><nav>Home</nav><main><h1>Locks</h1><figure><img src=a.png><figcaption>A gate"
        f" at dusk</figcaption></figure><p>{'Boats wait below the gate. ' * 9}</p>"
        f"<p>{'They go up. ' * 20}</p></main></body></html>"
    )
    low, likely, high = content(page, "a.html").amount("spaces")
    assert (likely - low, high - likely) == (0, 4)


def test_gatsby_counts_what_is_left_when_html_is_sanitized() -> None:
    assert content(AS_WRITTEN["code"], "a.html").amount("lodash").likely == 26
    assert content("a < b && c").amount("lodash").likely == 6, "lt, amp and amp are words"


def test_a_draft_counts_the_references_that_every_renderer_writes() -> None:
    assert content('Salt & "sea" < 4').amount("symbols").likely == len('Salt&amp;"sea"&lt;4')


def test_texts_glued_together_are_words_across_blocks_and_inline_code() -> None:
    text = "# Tides\n\nThe `sea` comes\n\n- in twice\n\n```\nx = 1\n```\n"
    # "TidesThe", "comesin", "twicex", "=", "1"; the heading may be the template's.
    assert content(text).amount("glued-texts") == (4, 5, 9)


def test_wordpress_counts_japanese_by_characters() -> None:
    assert content("これは本です。", language="ja").amount("wordpress").likely == 7
    assert content("これは本です。", language="en").amount("wordpress").likely == 1


@pytest.mark.parametrize("rule", sorted(RULES))
@given(text=st.text(alphabet=st.sampled_from("ab -–'’.:/#[](`|\n第かカ한é1_"), max_size=80))
def test_amounts_are_ordered_and_not_negative(rule: str, text: str) -> None:
    low, likely, high = content(text).amount(rule)
    assert 0 <= low <= likely <= high


@pytest.mark.parametrize("rule", sorted(RULES))
@pytest.mark.parametrize("piece", ["a", "a-", "'", "a.", "1.", "A", "_", "第", " ", "#", "—"])
def test_long_runs_take_no_time(rule: str, piece: str) -> None:
    measured = Content(engine.analyse(Source("x", "a.txt"), Settings()).article, "en")
    for text in ("rendered", "written", "glued", "raw"):
        measured.__dict__[text] = piece * 50_000
    assert measured.amount(rule).high >= 0


def test_the_images_of_an_article_are_its_own_ones() -> None:
    page = (
        "<html lang=en><body><nav><img src=logo.png alt=Logo></nav><article><h1>Tides</h1>"
        "<p>The sea comes in twice a day.</p><img src=a.png alt=Low><img src=b.png alt=High>"
        "<p>It goes out twice a day.</p></article></body></html>"
    )
    assert content(page, "a.html").images == 2
