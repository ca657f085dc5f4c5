"""Formulas made for Ukrainian."""
