"""XML as far as feeds need it: tags with their places, in one pass that nothing slows down.

No entity is expanded but character references and the five names that XML has, and what HTML adds
to these: a document type is passed over, so nothing it declares or links to is ever looked at. What
is not well-formed ends the reading where it stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from readcheck.patterns import lazy
from readcheck.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_CDATA, _CDATA_END = "<![CDATA[", "]]>"
# What is opened by the first and passed over up to the second.
_PASSED = (("<!--", "-->"), (_CDATA, _CDATA_END), ("<?", "?>"))
# A tag that never ends takes no second look: reading stops there.
_TAG = lazy(r"""<(/?)([^\s/<>"'!?][^\s/<>"']*+)((?:[^<>"']|"[^"]*+"|'[^']*+')*+)>""")
_ATTRIBUTE = lazy(r"""(?<![^\s=/"'])([^\s=/"']++)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)')""")


class Node(NamedTuple):
    """An element: its name, its attributes, the place of its content, and what it stands in.

    Names are in lower case, without a prefix. `depth` is 0 for the outermost one, whose `parent` is
    empty.
    """

    name: str
    attributes: dict[str, Span]
    content: Span
    parent: str
    depth: int


def nodes(text: str) -> Iterator[Node]:
    """The elements of an XML text, each where it ends; what stands in comments and CDATA is none.

    The outermost one comes first as well, with what follows its tag for a content.
    """
    stack: list[tuple[str, dict[str, Span], int]] = []
    at = text.find("<")
    while at >= 0:
        after = _passed(text, at)
        if after is None:
            match = _TAG.match(text, at)
            if match is None:
                return
            after = match.end()
            name, inner = local(match[2]), match[3]
            if not match[1]:
                stack.append((name, _attributes(inner, match.start(3)), after))
                if len(stack) == 1:
                    yield Node(*stack[0][:2], Span(after, len(text)), "", 0)
            if match[1] or inner.endswith("/"):
                if not stack or stack[-1][0] != name:
                    return
                _, attributes, start = stack.pop()
                end = max(start, at)
                yield Node(
                    name, attributes, Span(start, end), stack[-1][0] if stack else "", len(stack)
                )
        at = text.find("<", after)


def local(name: str) -> str:
    """A name without its prefix, in lower case."""
    return name.rpartition(":")[2].lower()


def _passed(text: str, at: int) -> int | None:
    """Where a comment or the like ends that starts at an offset; None where a tag should start."""
    for opening, closing in _PASSED:
        if text.startswith(opening, at):
            end = text.find(closing, at + len(opening))
            return len(text) if end < 0 else end + len(closing)
    return _after_declaration(text, at) if text.startswith("<!", at) else None


def _after_declaration(text: str, at: int) -> int:
    """The end of a document type, with the declarations between its brackets."""
    end = text.find(">", at)
    bracket = text.find("[", at, end if end >= 0 else len(text))
    if bracket >= 0:
        end = text.find("]>", bracket)
        end = end + 1 if end >= 0 else -1
    return len(text) if end < 0 else end + 1


def _attributes(inner: str, offset: int) -> dict[str, Span]:
    found: dict[str, Span] = {}
    if "=" in inner:
        for match in _ATTRIBUTE.finditer(inner):
            start, end = match.span(2 if match[2] is not None else 3)
            found.setdefault(match[1].lower(), Span(offset + start, offset + end))
    return found


def content(text: str, span: Span) -> tuple[Span, bool]:
    """The place of an element's text without the CDATA around it, and whether it had any."""
    raw = text[span.start : span.end]
    start = span.start + len(raw) - len(raw.lstrip())
    end = span.start + len(raw.rstrip())
    if text.startswith(_CDATA, start) and text.endswith(_CDATA_END, start, end):
        inner = Span(start + len(_CDATA), end - len(_CDATA_END))
        if text.find(_CDATA, inner.start, inner.end) < 0:
            return inner, True
    return Span(start, max(start, end)), False
