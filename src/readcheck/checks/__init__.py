"""Checks: rules that an article can break, one file each; a check's docstring documents it."""
