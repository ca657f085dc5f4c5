"""Output formats, one file each.

A member has `NEEDS_MEASURES`, whether it shows figures beside claims and findings,
`CLOSING_LINE`, whether the run says on standard error what it came to, and
`render(reports, out, style)`, which writes each report when it comes, where the format allows.
One that tells everything, figures by section and the conventions of each claim, whatever is asked
for, has `NEEDS_EVERYTHING`, too, and one that names the hardest sentences of a single article
`NEEDS_HARDEST`.
"""
