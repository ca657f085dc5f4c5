"""Numbers of minutes as a reader and a message want them."""

from __future__ import annotations


def minutes_text(low: float, high: float) -> str:
    """Minutes in words: "1 minute", "4–6 minutes", "less than a minute"."""
    if (low, high) == (0, 1):
        return "less than a minute"
    value = f"{low:g}" if low == high else f"{low:g}–{high:g}"
    return f"{value} minute" if high == 1 else f"{value} minutes"


def short(low: float, high: float) -> str:
    """The same, as short as a message wants it: "1 min", "4–6 min", "under 1 min"."""
    if (low, high) == (0, 1):
        return "under 1 min"
    return f"{low:g} min" if low == high else f"{low:g}–{high:g} min"
