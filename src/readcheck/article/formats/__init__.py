"""Input formats, one file each.

A member has `ENDINGS`, the file name endings it reads, and `parse(source, settings) -> Article`.
It is imported to learn its endings, so what is heavy is imported inside its functions.
"""
