"""Texts made comparable: what stays when entities, case, quotes, dashes and spaces do not count."""

from __future__ import annotations

from unicodedata import normalize

from readcheck.languages._index.names import CONJUNCTIONS
from readcheck.patterns import lazy

_LONGEST = 5000  # Characters of a title or description that are compared.
_ENTITY = lazy(r"&(?:[A-Za-z][A-Za-z0-9]{1,31}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")
_TAG = lazy(r"</?[a-zA-Z][^<>]{0,200}>")
_APOSTROPHE = lazy(r"['’‘`´ʼ′]")
_UNSEEN = lazy(r"[\u00ad\u200b-\u200f\u2060\ufeff]")
# Letters and digits, with the marks that stand on them in Indic and Arabic writing.
_WORD = lazy(r"(?:[^\W_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0dff\u0e31-\u0e4e])+")
_AND = frozenset(CONJUNCTIONS)


def decoded(text: str) -> str:
    """A text without the entities that generators leave in metadata, encoded twice or not."""
    text = text[:_LONGEST]
    if "&" in text and _ENTITY.search(text):
        from html import unescape

        text = unescape(unescape(text))
    return text


def words(text: str) -> list[str]:
    """The words of a text in one form: "Tom &amp; Ann’s — Boats" and "Tom and Anns boats" agree.

    Case, quotes, punctuation, accents composed or not, markup, spaces and "and" do not count. A
    text of signs only is one word.
    """
    text = _UNSEEN.sub("", _TAG.sub(" ", decoded(text)))
    plain = _APOSTROPHE.sub("", normalize("NFKC", text).casefold())
    every = _WORD.findall(plain)
    inner = range(1, len(every) - 1)
    found = [word for i, word in enumerate(every) if i not in inner or word not in _AND]
    return found or [part for part in ["".join(plain.split())] if part]


def contains(longer: list[str], shorter: list[str]) -> bool:
    """Whether words stand in other words one after the other."""
    return f" {' '.join(shorter)} " in f" {' '.join(longer)} "
