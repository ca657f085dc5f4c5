"""The library's face: check a text, a file or many texts, get their Reports."""

from __future__ import annotations

# `typing` makes so much that Python would look for garbage before the command line says how often.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from pathlib import Path

    from readcheck.report import Report
    from readcheck.settings import Settings

    Content = str | bytes

_NAMELESS = "<text>"


def check_text(
    text: str,
    path: str = _NAMELESS,
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


def batch(
    texts: Iterable[Content | tuple[str, Content]],
    *,
    format_name: str | None = None,
    language: str | None = None,
    settings: Settings | None = None,
    by: Collection[str] = ("section",),
) -> Iterator[Report]:
    """Measure and check many texts, each when its report is asked for.

    The reports are those that `readcheck check` makes of files with the same names and contents,
    one for each text in the same order; nothing is read, written, printed or kept, and no text has
    to do with another. A text that cannot be read, or that is none (`None`), gives a report whose
    `error` says why, in one line; the next one is not concerned.

    Args:
        texts: each a text, or the path that it is reported under and the text. Bytes are decoded as
            a file's are.
        format_name: "html", "markdown" or "text", whatever the paths say. By default the path's
            ending decides, and without a known one how the text begins.
        language: the code of the language that all are in; by default what each says, or its words.
        settings: what decides how they are measured; the defaults if left out.
        by: what figures are told by, beside the whole: "section", "paragraph", "sentence".

    Raises:
        TypeError: `texts` is one text, whose characters would be taken for texts.
        ValueError: there is no such language or format.
    """
    from readcheck import families
    from readcheck.languages.base import known_code
    from readcheck.settings import Settings

    if isinstance(texts, str | bytes | bytearray | memoryview):
        raise TypeError("batch takes many texts: put the one into a list, or use check_text")
    formats = families.names("article.formats")
    if format_name is not None and format_name not in formats:
        raise ValueError(f"unknown format {format_name!r} (known: {', '.join(formats)})")
    chosen = settings or Settings()
    if language is not None:
        chosen = chosen._replace(language=known_code(language))
    return (_report(*_named(each), format_name, chosen, by) for each in texts)


def _named(each: object) -> tuple[str, object]:
    """The path that a text is reported under, and the text, whatever was given as one."""
    if isinstance(each, tuple) and len(each) == len(("path", "text")) and isinstance(each[0], str):
        return each
    return _NAMELESS, each


def _report(
    path: str, content: object, format_name: str | None, settings: Settings, by: Collection[str]
) -> Report:
    from readcheck import bug, engine
    from readcheck.article.parse import decode, told_format
    from readcheck.config.model import ConfigError
    from readcheck.report import Report
    from readcheck.source import Source, UnreadableError

    if not isinstance(content, str | bytes):
        return Report(path, error=f"neither a text nor a path and a text: {type(content).__name__}")
    try:
        if isinstance(content, bytes):
            source = decode(content, path, format_name)
        else:
            source = Source(content, path)
        name = format_name or told_format(path, source.text)
        return engine.check(engine.analyse(source, settings, format_name=name), by=by)
    except (UnreadableError, ConfigError) as error:
        return Report(path, error=str(error))
    except Exception as error:  # noqa: BLE001 One text must not take the others down.
        return Report(path, error=bug.told(error))
