"""Every setting of a run, as one frozen dataclass."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """What decides how articles are measured and checked."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    max_grade: float | None = None
    grade_formula: str = "flesch-kincaid"
    convention: str | None = None
    words_per_minute: float | None = None
    language: str | None = None
    selector: str | None = None
