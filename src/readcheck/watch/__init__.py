"""Checking on save: what moved since the last save, and since watching began."""
