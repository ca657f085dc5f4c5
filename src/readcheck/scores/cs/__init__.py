"""Formulas made for Czech."""
