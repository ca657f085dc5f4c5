"""Steps of a datatrove pipeline: pages in, a row of figures each out. See docs/scale.md.

datatrove takes any function of documents for a step, so that nothing of it is imported before a
pipeline runs; the extra `readcheck[scale]` brings it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from readcheck import families
from readcheck.api import batch
from readcheck.article.parse import decode, format_of
from readcheck.output.headline import telling_claim
from readcheck.output.json_contract import article_dict, dumps
from readcheck.settings import Settings
from readcheck.source import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readcheck.report import Report

    class Document(Protocol):
        """What datatrove hands from step to step."""

        text: str
        id: str
        metadata: dict[str, Any]


_UNREADABLE = "unreadable"
_ROW = "readcheck"
_TEXTS = ("id", "path", "format", "language", "title", "claimed", "verdict", "error", "report")
_NUMBERS = ("words", "sentences", "minutes", "errors", "warnings", "infos")
_SECONDS = ("seconds", "seconds_low", "seconds_high")


class FolderReader(NamedTuple):
    """A step that reads the articles of a folder, each file one document, as `check` decodes it.

    `folder` is a path or an address that fsspec knows; files whose ending names no format of ours
    are passed over. Each task reads its part of the files.
    """

    folder: str

    def __call__(
        self, data: Iterable[Document] | None, rank: int = 0, world_size: int = 1
    ) -> Iterator[Document]:
        """The documents of earlier steps, then those of the task's files."""
        from datatrove.data import Document as Read
        from datatrove.io import get_datafolder

        yield from data or ()
        folder = get_datafolder(self.folder)
        names = [name for name in folder.list_files() if format_of(name)]
        for name in names[rank::world_size]:
            try:
                source = decode(folder.cat_file(name), name)
            except UnreadableError as error:
                yield Read(text="", id=name, metadata={_UNREADABLE: str(error)})
            else:
                yield Read(text=source.text, id=name)


class Measure(NamedTuple):
    """A step that puts into each document's metadata the row that `row` writes.

    `path` is the key of the metadata that holds what a document is reported as (`url` for WARC),
    its id where that is missing. `format_name`, `language` and `settings` are those of
    `readcheck.batch`. `report` adds the whole report as JSON, a line of `--output-format jsonl`.
    """

    format_name: str | None = None
    language: str | None = None
    settings: Settings = Settings()
    path: str = "url"
    report: bool = False

    def __call__(
        self, data: Iterable[Document], rank: int = 0, world_size: int = 1
    ) -> Iterator[Document]:
        """The same documents, each with its figures; one that cannot be read has an error."""
        del rank, world_size  # A document is measured alike wherever it comes.
        for document in data:
            report = self._measured(document)
            document.metadata[_ROW] = {
                **_figures(report),
                "id": document.id,
                "report": dumps(article_dict(report)) if self.report else None,
            }
            yield document

    def _measured(self, document: Document) -> Report:
        from readcheck.report import Report

        path = str(document.metadata.get(self.path) or document.id)
        if _UNREADABLE in document.metadata:
            return Report(path, error=document.metadata[_UNREADABLE])
        (made,) = batch(
            [(path, document.text)],
            format_name=self.format_name,
            language=self.language,
            settings=self.settings,
        )
        return made


def row(_writer: object, document: Document) -> dict[str, Any]:
    """The adapter of a writer: what is written of a measured document."""
    found: dict[str, Any] = document.metadata[_ROW]
    return found


def schema() -> Any:  # noqa: ANN401 - pyarrow has no types.
    """The columns of the rows, for datatrove's `ParquetWriter`; a formula's name is a column."""
    import pyarrow as pa

    formulas = families.names("scores")
    return pa.schema(
        [
            *((name, pa.string()) for name in _TEXTS),
            *((name, pa.int64()) for name in _NUMBERS),
            *((name, pa.float64()) for name in (*_SECONDS, *formulas)),
            ("rules", pa.list_(pa.string())),
        ]
    )


def _figures(report: Report) -> dict[str, Any]:
    """A report's row, None in the columns that it has nothing for; figures are not rounded."""
    claim = telling_claim(report)
    severities = [str(finding.severity) for finding in report.findings]
    return {
        "path": report.path,
        "format": report.format or None,
        "language": report.language or None,
        "title": report.title,
        "claimed": claim.claim.published if claim else None,
        "verdict": claim.outcome if claim else None,
        "error": report.error,
        **{f"{name}s": severities.count(name) for name in ("error", "warning", "info")},
        "rules": [finding.rule for finding in report.findings],
        **_measures(report),
    }


def _measures(report: Report) -> dict[str, Any]:
    measures = report.measures
    if measures is None:
        return {}
    return {
        "words": measures.extent.text_words,
        "sentences": measures.counts.sentences,
        "minutes": measures.estimate.minutes,
        "seconds": measures.estimate.seconds,
        "seconds_low": measures.estimate.low,
        "seconds_high": measures.estimate.high,
        **{name: score.value for name, score in measures.scores.items()},
    }
