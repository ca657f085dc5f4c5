"""The library's face: check a text or a file, get its Report."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from readcheck.report import Report
    from readcheck.settings import Settings


def check_text(
    text: str,
    path: str = "<text>",
    *,
    format_name: str | None = None,
    settings: Settings | None = None,
) -> Report:
    """Measure and check a text that is not (or not yet) in a file.

    Args:
        text: the article's source text: HTML, Markdown or plain text.
        path: the name it is reported under; its ending decides the format.
        format_name: "html", "markdown" or "text", whatever the path says.
        settings: what decides how it is measured; the defaults if left out.

    Raises:
        UnreadableError: the text is broken in a way that leaves nothing to trust.
    """
    from readcheck import engine
    from readcheck.settings import Settings
    from readcheck.source import Source

    return engine.check(
        engine.analyse(Source(text, path), settings or Settings(), format_name=format_name)
    )


def check_path(path: str | Path, *, settings: Settings | None = None) -> Report:
    """Measure and check a file.

    Raises:
        OSError: the file cannot be read.
        UnreadableError: it holds no text, or text that leaves nothing to trust.
    """
    from readcheck import engine
    from readcheck.article.parse import decode
    from readcheck.files.regular import read_regular
    from readcheck.settings import Settings

    source = decode(read_regular(str(path)), str(path))
    return engine.check(engine.analyse(source, settings or Settings()))
