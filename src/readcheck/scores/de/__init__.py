"""Formulas made for German."""
