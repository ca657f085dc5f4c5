"""Formulas made for English."""
