"""Formulas made for Spanish."""
