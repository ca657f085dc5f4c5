"""Formulas made for Arabic."""
