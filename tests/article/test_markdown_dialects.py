"""What sites write around their Markdown is not counted; what it wraps is."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from article_shapes import assert_maps_back, read, shown

CASES = [
    pytest.param('{{< youtube x >}}\n\nText {{% ref "a" %}} on.', ["paragraph: Text on."],
                 id="Hugo shortcodes"),
    pytest.param("{{< note >}}\nInner.\n{{< /note >}}", ["paragraph: Inner."],
                 id="paired shortcode keeps its prose"),
    pytest.param("{{< highlight go >}}\nf()\n{{< /highlight >}}\n\nText.",
                 ["code: f()", "paragraph: Text."], id="highlight shortcode is code"),
    pytest.param("{{< code c=x />}}\n\nText.\n\n{{< code >}}\na\n{{< /code >}}",
                 ["paragraph: Text.", "code: a"], id="a complete shortcode opens nothing"),
    pytest.param('[there]({{< ref "a b" >}}) we go', ["paragraph: there we go"],
                 id="shortcode as a link's target"),
    pytest.param("{% if x %}\nShown {{ page.a | b }} now.\n{% endif %}", ["paragraph: Shown now."],
                 id="Liquid"),
    pytest.param("{%- comment -%}\nNo.\n{%- endcomment -%}\nYes.", ["paragraph: Yes."],
                 id="Liquid comment"),
    pytest.param("{% raw %}Kept{% endraw %}", ["paragraph: Kept"], id="Liquid raw"),
    pytest.param("{% highlight rb %}\nputs 1\n{% endhighlight %}", ["code: puts 1"],
                 id="Liquid highlight"),
    pytest.param("Use `{% comment %}` so.\n\nText.", ["paragraph: Use {% comment %} so.",
                 "paragraph: Text."], id="a tag shown as code is code"),
    pytest.param("```\n{% comment %}\n```\n\nText.", ["code: {% comment %}", "paragraph: Text."],
                 id="a tag shown in a fence is code"),
    pytest.param(":::note Mind this\nInner.\n:::", ["paragraph: Inner."], id="colon fence"),
    pytest.param('!!! warning "Hot"\n    Inner.\n\n    More.\n\nOut.',
                 ["note: Inner.", "note: More.", "paragraph: Out."], id="MkDocs admonition"),
    pytest.param("??? note\n    Inner.\n\n        code", ["note: Inner.", "code: code"],
                 id="MkDocs details"),
    pytest.param('=== "Tab"\n\n    Inner.', ["note: Inner."], id="MkDocs tab"),
    pytest.param("!!! what a day\nit was", ["paragraph: !!! what a day it was"],
                 id="three exclamation marks in prose"),
    pytest.param("> [!NOTE]\n> Inner.", ["note: Inner."], id="GitHub alert"),
    pytest.param("> [!tip]- Own title\n> Inner.", ["note: Inner."], id="Obsidian callout"),
    pytest.param("```{note}\nInner.\n```\n\n```\ncode\n```\n{.x}", ["paragraph: Inner.",
                 "code: code"], id="MyST directive"),
    pytest.param("See [[Page name|this page]] and [[Other]]. ![[a.png]]",
                 ["paragraph: See this page and Other.", "image: "], id="wiki links"),
    pytest.param("## Part {#part .big}\n\nText.\n{: .lead}", ["heading2: Part",
                 "paragraph: Text."], id="attribute lists"),
    pytest.param("[TOC]\n\nText.\n\n[[_toc_]]", ["paragraph: Text."], id="table of contents"),
    pytest.param("Fine :tada: at 10:30:15.", ["paragraph: Fine at 10:30:15."], id="emoji codes"),
    pytest.param("$$\nx^2\n$$\n\nText $a_i$ for $5 and $10.", ["math: x^2",
                 "paragraph: Text for $5 and $10."], id="math"),
    pytest.param("\\[\nx^2\n\\]\n\nText.", ["math: x^2", "paragraph: Text."],
                 id="math in brackets"),
    pytest.param("Costs $$ here.\n\nNot $$ math.", ["paragraph: Costs $$ here.",
                 "paragraph: Not $$ math."], id="dollars in prose"),
    pytest.param('import Tabs from "@theme/Tabs";\n\nText.', ["paragraph: Text."],
                 id="import line of Docusaurus"),
    pytest.param("<div>\n{{ x }} In {#a}<a href='u'>the</a>{%y%} tag.\n</div>",
                 ["paragraph: In the tag."], id="templates in an HTML block"),
    pytest.param("Some {curly} and {{ unclosed braces.", [
                 "paragraph: Some {curly} and {{ unclosed braces."], id="plain braces are text"),
]  # fmt: skip


@pytest.mark.parametrize(("content", "expected"), CASES)
def test_construct_is_read_as(content, expected):
    assert shown(content) == expected
    assert_maps_back(read(content))


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param("import A from 'a'\nexport const b = {\n  c: 1,\n}\n\nText.",
                     ["paragraph: Text."], id="import and export"),
        pytest.param("<Tabs>\n  <Item l='a > b' on={() => {}}>\n\n    In.\n\n  </Item>\n</Tabs>",
                     ["paragraph: In."], id="JSX around indented prose"),
        pytest.param("It is <Icon name='x' /> a {props.word} word.",
                     ["paragraph: It is a word."], id="JSX in a line"),
        pytest.param("{/* no words */}\n\nText <b>bold</b>ly.", ["paragraph: Text boldly."],
                     id="comment and inline tags"),
        pytest.param('<Image src={map} alt="A map" />', ["image: A map"], id="image component"),
        pytest.param("`<Tabs>` and `{x}` are code.", ["paragraph: <Tabs> and {x} are code."],
                     id="code spans stay"),
        pytest.param("## Part {#part}\n\na < b and {unclosed", ["heading2: Part",
                     "paragraph: a < b and {unclosed"], id="broken JSX is text"),
    ],
)  # fmt: skip
def test_mdx_is_read_as(content, expected):
    assert shown(content, "post.mdx") == expected
    assert_maps_back(read(content, "post.mdx"))


def test_marks_of_html_stay_where_they_belong_when_something_before_is_covered():
    block = read("<div>{{ x }}In <a href='u'>the</a> tag.</div>").blocks[0]
    assert [(m.element.tag, block.text[m.start : m.end]) for m in block.marks] == [("a", "the")]


SITES = [
    pytest.param("Seen %%ask again%% today.", ["paragraph: Seen today."], id="Obsidian comment"),
    pytest.param("%%\nOne.\n\nTwo.\n%%\n\nText.",
                 ["paragraph: Text."], id="Obsidian block comment"),
    pytest.param("Up 10% and 15%% off, 20%% more.", ["paragraph: Up 10% and 15%% off, 20%% more."],
                 id="per cent in prose"),
    pytest.param("A line. ^name-1\n\n- item\n\n^list", ["paragraph: A line.", "list-item: item"],
                 id="Obsidian block names"),
    pytest.param("mood:: fair\n\nThe [level:: low] water.", ["paragraph: The low water."],
                 id="Dataview fields"),
    pytest.param("```dataview\nLIST\n```\n\nText.", ["paragraph: Text."], id="Dataview query"),
    pytest.param("{::comment}\nNo.\n\nNo.\n{:/comment}\n\nText.", ["paragraph: Text."],
                 id="kramdown comment"),
    pytest.param("* TOC\n{:toc}\n\nText.", ["paragraph: Text."], id="kramdown contents"),
    pytest.param("The CSS.\n\n*[CSS]: Style Sheets", ["paragraph: The CSS."], id="abbreviations"),
    pytest.param('--8<-- "a.md"\n\nText.\n\n{! b.md !}', ["paragraph: Text."], id="MkDocs files"),
    pytest.param("A {--cut--}{++new++} {~~old~>now~~} word{>>why<<}.",
                 ["paragraph: A new now word."], id="CriticMarkup as accepted"),
    pytest.param("![p](i.png){ width=300 .left } end", ["paragraph: end", "image: p"],
                 id="attribute list with blanks"),
    pytest.param("/// note | Title\n    open: true\n\nInner.\n///", ["paragraph: Inner."],
                 id="pymdownx block"),
    pytest.param("::: pkg.module\n    options:\n      members: no\n\nText.", ["paragraph: Text."],
                 id="mkdocstrings"),
    pytest.param("(goal)=\n\n% a comment\n\nSee {ref}`the goal <goal>`.",
                 ["paragraph: See the goal."], id="MyST target, comment and role"),
    pytest.param("```{note}\n:class: tip\n\nInner.\n```", ["paragraph: Inner."],
                 id="MyST options"),
    pytest.param(":::{toctree}\na\nb\n:::\n\n```{toctree}\nc\n```\n\nText.", ["paragraph: Text."],
                 id="MyST contents"),
    pytest.param('::: {.content-visible when-format="pdf"}\nNo.\n:::\n\nText.',
                 ["paragraph: Text."], id="Quarto, for print alone"),
    pytest.param('::: {.content-hidden unless-format="html"}\nYes.\n:::', ["paragraph: Yes."],
                 id="Quarto, for the web"),
    pytest.param("```{r}\n#| echo: false\nplot(x)\n```\n\n```{r}\n#| label: a\nf(x)\n```",
                 ["code: f(x)"], id="Quarto cells"),
    pytest.param("A claim.^[With **its** note.]", ["paragraph: A claim.", "note: With its note."],
                 id="note in place"),
    pytest.param("{% katex() %}\nx\n{% end %}\n\nText.", ["math: x", "paragraph: Text."],
                 id="Zola formula"),
    pytest.param("So \\(x = y\\) and \\(see there\\).", ["paragraph: So and (see there)."],
                 id="formula between bracket marks"),
    pytest.param("\\begin{align}\na &= b\n\\end{align}\n\nText.",
                 ["math: a &= b", "paragraph: Text."], id="LaTeX environment"),
    pytest.param("\\newpage\n\nText.", ["paragraph: Text."], id="LaTeX command"),
    pytest.param("<div>\n<script>\nvar a;\n\nvar b;\n</script>\n</div>\n\nText.",
                 ["paragraph: Text."], id="script with a blank line"),
    pytest.param("<div><pre>\na\n\nb\n</pre></div>\n\nText.", ["code: a b", "paragraph: Text."],
                 id="code in HTML with a blank line"),
    pytest.param('<div style="display: none">\n\nNo.\n\n</div>\n\nText.',
                 ["foreign paragraph: No.", "paragraph: Text."], id="hidden HTML"),
    pytest.param("<div class=a hidden>\n\nNo.\n\n</div>\n\nText.",
                 ["foreign paragraph: No.", "paragraph: Text."], id="hidden by its attribute"),
    pytest.param('<div title="not hidden here">\n\nYes.\n\n</div>',
                 ["paragraph: Yes."], id="a tooltip that speaks of hiding"),
    pytest.param("Use the <template> tag. <ruby>漢<rp>(</rp><rt>かん</rt></ruby>字",
                 ["paragraph: Use the tag. 漢字"], id="readings go, a tag in prose hides nothing"),
    pytest.param("export const a = () => {\n  f()\n\n  g()\n}\n\nText.", ["paragraph: Text."],
                 id="export in Docusaurus' Markdown"),
]  # fmt: skip


@pytest.mark.parametrize(("content", "expected"), SITES)
def test_what_sites_write_is_read_as(content, expected):
    assert shown(content) == expected
    assert_maps_back(read(content))


@given(
    st.lists(st.sampled_from([case.values[0] for case in [*CASES, *SITES]]), max_size=4),
    st.sampled_from(["post.md", "post.mdx"]),
)
@example(['!!! warning "Hot"\n    Inner.\n\nOut.'], "post.md")
@example(["import a from 'b'\n\nText.", "Text."], "post.md")
@settings(max_examples=100, deadline=None)
def test_line_endings_change_nothing(parts, path):
    content = "\n\nBetween.\n\n".join(parts)
    expected = shown(content, path)
    for ending in ("\r\n", "\r"):
        written = content.replace("\n", ending)
        assert shown(written, path) == expected
        assert_maps_back(read(written, path))


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param("export const A = () => (\n  <b>Don't</b>\n\n)\n\nText.", ["paragraph: Text."],
                     id="export with a blank line"),
        pytest.param("{a.map((x) => <b>It's {x}</b>)}\n\nDon't stop.", ["paragraph: Don't stop."],
                     id="apostrophe in an expression"),
        pytest.param("<style>{`\n.a { b: c }\n\n.d { e: f }\n`}</style>\n\nText.",
                     ["paragraph: Text."], id="style"),
    ],
)  # fmt: skip
def test_javascript_in_mdx_is_covered(content, expected):
    assert shown(content, "post.mdx") == expected
