"""The time that images take by the rule of Medium, which most that count images follow."""

from __future__ import annotations

FIRST, LAST = 12, 3  # seconds for the first image, and for each from the tenth on


def falling_seconds(images: int) -> float:
    """Seconds for so many images: 12 for the first, one less for each further one, at least 3."""
    falling = min(images, FIRST - LAST)
    return float(sum(range(FIRST, FIRST - falling, -1)) + LAST * (images - falling))
