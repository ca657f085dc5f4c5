"""Formulas for every language that is written in an alphabet and parts its words by spaces."""
