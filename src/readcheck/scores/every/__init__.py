"""Formulas for every language."""
