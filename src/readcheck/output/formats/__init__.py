"""Output formats, one file each.

A member has `NEEDS_MEASURES`, whether it shows figures beside claims and findings,
`CLOSING_LINE`, whether the run says on standard error what it came to, and
`render(reports, out, style)`, which writes each report when it comes, where the format allows.
One that shows figures by section whatever is asked for has `NEEDS_SECTIONS`, too, and one that
names the hardest sentences of a single article `NEEDS_HARDEST`.
"""
