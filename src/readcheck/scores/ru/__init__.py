"""Formulas made for Russian."""
