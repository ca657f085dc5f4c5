"""Decoding, and the mapping of offsets to lines and columns."""

from __future__ import annotations

import codecs
import re

import pytest
import webencodings
from hypothesis import given
from hypothesis import strategies as st

from readcheck.article.parse import decode
from readcheck.charsets import codec_of, encoding_of
from readcheck.source import Source, Span, UnreadableError

TEXTS = st.text(alphabet=st.sampled_from("a é\U0001f600字\r\n\u2028\t"), max_size=60)


@pytest.mark.parametrize(
    ("data", "html", "text", "encoding"),
    [
        pytest.param("né".encode(), False, "né", "utf-8", id="utf-8"),
        pytest.param(codecs.BOM_UTF8 + b"a", False, "a", "utf-8", id="utf-8 with a mark"),
        pytest.param("\ufeffné".encode("utf-16-le"), False, "né", "utf-16-le", id="utf-16-le"),
        pytest.param("\ufeffné".encode("utf-16-be"), False, "né", "utf-16-be", id="utf-16-be"),
        pytest.param(
            b'<meta charset="iso-8859-1">n\xe9 \x93x\x94',
            True,
            '<meta charset="iso-8859-1">né “x”',
            "windows-1252",
            id="declared latin-1 is windows-1252, as in browsers",
        ),
        pytest.param(
            "<meta charset=koi8-r>да".encode("koi8-r"),
            True,
            "<meta charset=koi8-r>да",
            "koi8-r",
            id="declared koi8-r",
        ),
        pytest.param(
            b"<meta charset='klingon'>n\xe9",
            True,
            "<meta charset='klingon'>né",
            "windows-1252",
            id="an unknown declaration is none, as in browsers",
        ),
        pytest.param(
            b"<meta charset=utf-8>n\xe9\xc3\xa9",
            True,
            "<meta charset=utf-8>n\udce9é",
            "utf-8",
            id="declared utf-8 with a wrong byte",
        ),
        pytest.param(
            b'<meta charset="windows-1251">\x98\xe6',
            True,
            '<meta charset="windows-1251">\x98ж',
            "windows-1251",
            id="undefined in another code page",
        ),
        pytest.param(b"a\x81\xe9", True, "a\x81é", "windows-1252", id="undefined in windows-1252"),
        pytest.param(
            b"<meta charset=base64>a", True, "<meta charset=base64>a", "utf-8", id="no text"
        ),
        pytest.param(
            b" " * 1007 + b"<meta charset=utf-8>",
            True,
            " " * 1007 + "<meta charset=utf-8>",
            "utf-8",
            id="a declaration cut by the end of the prescan is none",
        ),
        pytest.param(b"n\xe9", True, "né", "windows-1252", id="undeclared page, not utf-8"),
    ],
)
def test_decodes_at_once_and_piece_by_piece(data, html, text, encoding):
    source = decode(data, "a", "html" if html else "text")
    assert (source.text, source.encoding) == (text, encoding)
    assert data.startswith(source.bom)
    assert source.decoder().decode(data[len(source.bom) :], final=True) == text


@pytest.mark.parametrize(
    ("data", "html", "message"),
    [
        pytest.param(b"a\0b", False, "binary file", id="binary"),
        pytest.param(b"caf\xe9", False, "not valid utf-8 (byte 0xe9 at offset 3)", id="not utf-8"),
        pytest.param(
            b"<meta charset=gb2312>\xff\xff", True, "not valid gbk (byte 0xff", id="not gb2312"
        ),
    ],
)
def test_unreadable_bytes_are_told_in_one_line(data, html, message):
    with pytest.raises(UnreadableError, match=re.escape(message)) as caught:
        decode(data, "a", "html" if html else "text")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "offset", "expected"),
    [
        pytest.param("ab\ncd", 3, (2, 1, 3, 1, 1), id="line feed"),
        pytest.param("ab\r\ncd", 5, (2, 2, 5, 2, 2), id="carriage return and line feed"),
        pytest.param("ab\rcd", 3, (2, 1, 3, 1, 1), id="carriage return"),
        pytest.param("é\U0001f600x", 2, (1, 3, 2, 7, 4), id="three ways to count columns"),
        pytest.param("ab", 99, (1, 3, 2, 3, 3), id="beyond the end"),
    ],
)
def test_position(text, offset, expected):
    assert Source(text).position(offset) == expected


@given(TEXTS, st.integers(0, 60))
def test_a_position_leads_back_to_its_offset(text, offset):
    source = Source(text)
    offset = min(offset, len(text))
    position = source.position(offset)
    start = source.line_starts[position.line - 1]
    assert start + position.column - 1 == offset
    before = text[start:offset]
    assert len(before.encode()) == position.utf8_column - 1
    assert len(before.encode("utf-16-le")) // 2 == position.utf16_column - 1


@given(st.text("a\N{SNOWMAN}\U0001f30a\n", min_size=1), st.integers(0, 5000))
def test_a_place_on_a_long_line_is_counted_from_its_start(piece, offset):
    text = piece * (3000 // len(piece) + 1)
    offset = min(offset, len(text))
    position = Source(text).position(offset)
    before = text[:offset].rpartition("\n")[2]
    assert position.column == len(before) + 1
    assert position.utf8_column == len(before.encode()) + 1
    assert position.utf16_column == len(before.encode("utf-16-le")) // 2 + 1


@given(TEXTS)
def test_lines_put_together_are_the_text(text):
    source = Source(text)
    ends = [*source.line_starts[1:], len(text)]
    pieces = [text[a:b] for a, b in zip(source.line_starts, ends, strict=True)]
    assert "".join(pieces) == text
    assert not any(mark in piece.rstrip("\r\n") for piece in pieces for mark in "\r\n")


def test_location_ends_where_the_span_ends():
    location = Source("ab\ncd").location(Span(1, 4))
    assert (location.start.line, location.end.line, location.end.column) == (1, 2, 2)


@pytest.mark.parametrize("label", sorted(webencodings.labels.LABELS))
def test_a_label_means_what_browsers_take_it_for(label):
    name = webencodings.labels.LABELS[label]
    if name == "replacement":
        with pytest.raises(LookupError):
            encoding_of(label)
        return
    read_as = {"utf-16be": "utf-8", "utf-16le": "utf-8", "x-user-defined": "windows-1252"}
    assert encoding_of(label) == read_as.get(name, name)
    assert "a".encode(codec_of(read_as.get(name, name)))


@pytest.mark.parametrize("label", ["cp500", "punycode", "utf-32", "utf-8-sig", "idna", "hz"])
def test_a_label_that_no_browser_knows_is_no_declaration(label):
    data = f"<meta charset={label}>né".encode()
    assert decode(data, "a.html").text == f"<meta charset={label}>né"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\xff\xfe\0\0a\0\0\0", "UTF-32 is not read"),
        (b"\0\0\xfe\xff\0\0\0a", "UTF-32 is not read"),
        (b"<meta charset=hz-gb-2312>a", "no browser reads hz-gb-2312"),
    ],
)
def test_what_browsers_do_not_read_is_told(data, message):
    with pytest.raises(UnreadableError, match=message):
        decode(data, "a.html")
