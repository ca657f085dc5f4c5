"""Formulas made for Italian."""
