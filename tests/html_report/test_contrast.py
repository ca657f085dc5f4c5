"""Colours that can be told apart by whoever sees little, in light, in the dark and on paper."""

from __future__ import annotations

import re

import pytest

from readcheck.resources import ascii_text

# What stands on what: WCAG 2.2, 1.4.3 and 1.4.11.
CONTRASTS = {
    ("ink", "paper"): 4.5,
    ("ink", "panel"): 4.5,
    ("pale", "paper"): 4.5,
    ("pale", "panel"): 4.5,
    ("link", "paper"): 4.5,
    ("off", "paper"): 4.5,
    ("unsure", "paper"): 4.5,
    ("good", "paper"): 4.5,
    ("ink", "shade-1"): 4.5,
    ("ink", "shade-2"): 4.5,
    ("ink", "shade-3"): 4.5,
    ("bar", "paper"): 3,
    ("edge", "shade-1"): 3,
    ("edge", "shade-2"): 3,
    ("edge", "shade-3"): 3,
}
STYLE = ascii_text("readcheck.html_report", "data", "report.css")
THEMES = dict(
    zip(
        ("light", "dark", "print"),
        (
            dict(re.findall(r"--([\w-]+): #(\w+);", block))
            for block in re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)
        ),
        strict=True,
    )
)


def luminance(color):
    """Relative luminance, as WCAG 2.2 defines it."""
    whole = color if len(color) == 6 else "".join(digit * 2 for digit in color)
    parts = (int(whole[at : at + 2], 16) / 255 for at in (0, 2, 4))
    linear = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return sum(weight * p for weight, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_black_on_white_is_the_most():
    assert contrast("000", "ffffff") == pytest.approx(21)


@pytest.mark.parametrize(("front", "back"), CONTRASTS)
@pytest.mark.parametrize("theme", THEMES)
def test_contrast_is_enough(theme, front, back):
    colors = THEMES[theme]
    assert contrast(colors[front], colors[back]) >= CONTRASTS[front, back]


def test_themes_have_the_same_colours():
    assert set(THEMES["light"]) == set(THEMES["dark"]) == set(THEMES["print"])
