"""Formulas made for Turkish."""
