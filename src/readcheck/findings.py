"""Finding and Fix: one breach of a rule, and the edit that mends it."""

# Annotations are values here, not texts: a named tuple compiles each text that it is given.

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from readcheck.source import Span

NO_DATA: Mapping[str, object] = {}


class Severity(StrEnum):
    """How bad a finding is, worst first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Edit(NamedTuple):
    """Put `text` in place of the source characters of `span`."""

    span: Span
    text: str


class Fix(NamedTuple):
    """Edits that mend a finding together; `safe` when no reader's meaning can change."""

    edits: tuple[Edit, ...]
    safe: bool = True


class Finding(NamedTuple):
    """One breach of a rule, at a place in the source.

    `data` holds the figures of the message for machines (claimed, computed, unit ...), `related`
    other places that the finding is about.
    """

    rule: str
    severity: Severity
    message: str
    span: Span
    fix: Fix | None = None
    data: Mapping[str, object] = NO_DATA
    related: tuple[Span, ...] = ()
