"""Formulas made for Japanese."""
