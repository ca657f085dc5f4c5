"""Finding out the rule that a site computes its reading times by, and telling it."""
