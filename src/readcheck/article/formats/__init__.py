"""Input formats, one file each.

A member has `ENDINGS`, the file name endings it reads, `parse(source, settings) -> Article`, and
`comment_marks(path)`: what opens and closes a comment in a file of that name, or None where the
format has no comments. It is imported to learn its endings, so what is heavy is imported inside
its functions.
"""
