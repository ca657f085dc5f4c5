"""Formulas made for Dutch."""
