"""Formulas made for Portuguese."""
