"""Input formats, one file or folder each.

A member has `FORMAT`, a `base.Format` of everything that sets its texts apart; no other part of
readcheck asks for a format's name. It is imported to learn its endings, so what is heavy is
imported inside its functions.
"""
