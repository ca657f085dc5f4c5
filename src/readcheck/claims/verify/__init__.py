"""Claims held against the measurement and against each other."""
