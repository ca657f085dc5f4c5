"""Edits made in the bytes that a text was decoded from."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from readcheck import fixes
from readcheck.article.parse import decode
from readcheck.charsets import _CODECS, codec_of
from readcheck.findings import Edit
from readcheck.source import Source, Span
from readcheck.splice import SpliceError, splice

# Letters of every script that an encoding is for, signs, kana in two widths, and wide figures.
LETTERS = "a9 é–€şčжщأابבגדกขά字海約分１ーｱㄱ가潮①～\\~\r\n\t<&"
ENCODINGS = st.sampled_from(sorted(_CODECS))
TEXTS = st.text(alphabet=LETTERS, max_size=30)
NEW = st.text(alphabet="0123456789 PTM", max_size=6)


def pages(encoding: str, text: str, *, bom: bytes = b"") -> tuple[bytes, Source]:
    """A text's bytes in an encoding, without what the encoding lacks, and as they are read."""
    codec = codec_of(encoding)
    data = text.encode(codec, "ignore")
    return bom + data, Source(data.decode(codec), "a.html", encoding, bom)


@given(ENCODINGS, TEXTS, st.lists(st.tuples(st.integers(0, 30), st.integers(0, 4), NEW)))
def test_a_splice_reads_back_and_changes_nothing_beside(encoding, text, raw):
    data, source = pages(encoding, text)
    length = len(source.text)
    edits: list[Edit] = []
    for start, size, new in sorted(raw):
        span = Span(min(start, length), min(start + size, length))
        if not edits or span.start > edits[-1].span.end:
            edits.append(Edit(span, new))
    try:
        made = splice(data, source, edits)
    except SpliceError:
        assert encoding == "iso-2022-jp"  # It alone has states.
        return
    assert made.decode(codec_of(encoding)) == fixes.apply(source.text, edits)
    rest = made
    at = 0
    for edit in edits:
        kept = source.text[at : edit.span.start].encode(codec_of(encoding))
        written = edit.text.encode(codec_of(encoding))
        assert rest.startswith(kept + written)
        rest = rest[len(kept) + len(written) :]
        at = edit.span.end
    assert data.endswith(rest)


@given(st.sampled_from(["utf-8", "windows-1252"]), st.binary(max_size=30), st.data(), NEW)
def test_bytes_that_are_no_text_stay_or_the_edit_is_refused(encoding, data, draw, new):
    page = f"<meta charset={encoding}>".encode() + data.replace(b"\0", b"")
    source = decode(page, "a.html")
    assume(source.encoding == encoding and not source.bom)
    start = draw.draw(st.integers(0, len(source.text)))
    end = draw.draw(st.integers(start, len(source.text)))
    edit = Edit(Span(start, end), new)
    around = source.text[max(start - 1, 0) : end + 1]
    try:
        made = splice(page, source, [edit])
    except SpliceError:
        assert any("\ud800" <= character <= "\udfff" for character in around)
        return
    kept = len(page) - len(made) + len(new)
    assert any(
        made == page[:at] + new.encode() + page[at + kept :] for at in range(len(page) - kept + 1)
    )
    assert source.decoder().decode(made, final=True) == fixes.apply(source.text, [edit])


@pytest.mark.parametrize(
    ("encoding", "data", "result"),
    [
        pytest.param("shift_jis", b"\xfa\x54 9 \xee\xf9", b"\xfa\x54 3 \xee\xf9", id="two codes"),
        pytest.param("big5", b"\xa1\xc3 9 \xa2\xcc", b"\xa1\xc3 3 \xa2\xcc", id="big5"),
        pytest.param("gbk", b"\xa2\xe3 \x819\xef59", b"\xa2\xe3 \x819\xef53", id="figures in one"),
        pytest.param("euc-kr", b"\xb0\xa1 9", b"\xb0\xa1 3", id="korean"),
        pytest.param(
            "iso-2022-jp", b"\x1b$BLs\x1b(B9\x1b$BJ,\x1b(B", b"\x1b$BLs\x1b(B3\x1b$BJ,\x1b(B",
            id="between escapes",
        ),
        pytest.param(
            "iso-2022-jp", b"\x1b(J\x1b(B\x1b(B9\x1b(B\x1b(B", b"\x1b(J\x1b(B\x1b(B3\x1b(B\x1b(B",
            id="idle escapes",
        ),
        pytest.param("utf-8", b"\xff 9 \xc3", b"\xff 3 \xc3", id="no utf-8 further off"),
        pytest.param("windows-1252", b"\x819\x8d", b"\x813\x8d", id="controls by the standard"),
    ],
)  # fmt: skip
def test_the_bytes_beside_an_edit_stay(encoding, data, result):
    source = Source(Source("", encoding=encoding).decoder().decode(data, final=True), "", encoding)
    at = source.text.rindex("9")
    assert splice(data, source, [Edit(Span(at, at + 1), "3")]) == result


@pytest.mark.parametrize("bom", [b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"])
def test_a_byte_order_mark_stays(bom):
    encoding = {b"\xef": "utf-8", b"\xff": "utf-16-le", b"\xfe": "utf-16-be"}[bom[:1]]
    data, source = pages(encoding, "\U0001f600 9 min", bom=bom)
    wanted, _ = pages(encoding, "\U0001f600 12 min", bom=bom)
    assert splice(data, source, [Edit(Span(2, 3), "12")]) == wanted


@pytest.mark.parametrize(
    ("encoding", "data", "edit", "message"),
    [
        pytest.param(
            "iso-2022-jp", b"\x1b$BLsJ,\x1b(B", Edit(Span(1, 1), "9"), "in doubt",
            id="within another state",
        ),
        pytest.param("utf-8", b"9\xff", Edit(Span(0, 1), "3"), "no utf-8", id="no text behind"),
        pytest.param("utf-8", b"\xff9", Edit(Span(1, 2), "3"), "no utf-8", id="no text before"),
        pytest.param("utf-8", b"9\xff9", Edit(Span(0, 3), "3"), "no utf-8", id="no text within"),
        pytest.param("big5", b"\x88\x62", Edit(Span(1, 2), "3"), "in doubt", id="half a code"),
        pytest.param("koi8-r", b"9", Edit(Span(0, 1), "é"), "cannot be written", id="no such"),
    ],
)  # fmt: skip
def test_what_is_not_certain_is_refused_in_one_line(encoding, data, edit, message):
    source = Source(Source("", encoding=encoding).decoder().decode(data, final=True), "", encoding)
    with pytest.raises(SpliceError, match=message) as caught:
        splice(data, source, [edit])
    assert "\n" not in str(caught.value)
