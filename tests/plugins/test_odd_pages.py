"""What generators hand over to their plugins, at its oddest; the generators stand aside here."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType, SimpleNamespace

import pytest

from readcheck.plugins import sphinx
from rendering import HOSTILE

BODY = "<p>" + "The sea comes in twice a day. " * 100 + "</p>"


@pytest.fixture
def pelican(monkeypatch):
    """Pelican's plugin, and what it answers to Pelican's signal with."""
    stand_in = ModuleType("pelican")
    handlers = []
    signal = SimpleNamespace(connect=handlers.append)
    stand_in.signals = SimpleNamespace(content_object_init=signal)
    monkeypatch.setitem(sys.modules, "pelican", stand_in)
    monkeypatch.delitem(sys.modules, "readcheck.plugins.pelican", raising=False)
    import_module("readcheck.plugins.pelican").register()
    yield handlers[0]
    sys.modules.pop("readcheck.plugins.pelican", None)


USUAL = {"source_path": "a.rst", "title": "Tides", "lang": "en"}


@pytest.mark.parametrize(
    "odd",
    [{"title": None}, {"title": 1984}, {"lang": None}, {"source_path": None}],
    ids=lambda odd: next(iter(odd)),
)
def test_a_content_that_lacks_something_is_measured(pelican, odd):
    content = SimpleNamespace(_content=BODY, **USUAL | odd)
    pelican(content)
    assert content.readcheck.minutes == 3


def test_a_content_without_a_title_is_measured(pelican):
    """Pelican tells of it and leaves it out, but after it handed it over."""
    content = SimpleNamespace(_content=BODY, source_path="a.rst")
    pelican(content)
    assert content.readcheck.minutes == 3


@pytest.mark.parametrize("body", [None, ""])
def test_what_has_no_body_is_none_of_ours(pelican, body):
    content = SimpleNamespace(_content=body, source_path="logo.png")
    pelican(content)
    assert not hasattr(content, "readcheck")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_nothing_of_a_page_comes_into_its_time(pelican, text):
    content = SimpleNamespace(_content=f"<p>{text}</p>{BODY}", **USUAL | {"title": text})
    pelican(content)
    config = SimpleNamespace(root_doc="index", language=text, readcheck_text="{minutes} min read")
    app = SimpleNamespace(config=config, env=SimpleNamespace(doc2path="{}.rst".format))
    body = f"<h1>x</h1><p>{text}</p>{BODY}"
    context = {"body": body}
    sphinx._fill(app, "tides", "page.html", context, object())
    minutes = context["readcheck"].minutes
    time = f'<time datetime="PT{minutes}M">{minutes} min read</time>'
    added = f'\n<p class="reading-time">{time}</p>'
    assert context["body"] == body.replace("</h1>", f"</h1>{added}", 1)
