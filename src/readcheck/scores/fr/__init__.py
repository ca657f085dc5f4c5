"""Formulas made for French."""
