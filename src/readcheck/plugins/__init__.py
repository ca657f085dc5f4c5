"""Plugins for site generators that run Python: each fills its pages with numbers as it builds.

They measure what the generator made of a source, so that readcheck need not read the source's
format, and there is no file of numbers to keep up to date. docs/generators.md tells how each is
used. No other part of readcheck imports them, and they are imported by their generator alone.
"""
