"""Formulas made for Polish."""
