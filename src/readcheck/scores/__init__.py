"""Readability formulas, one file each."""
