"""Readability formulas, one file each, in a folder of their language; `every` for all of them."""
