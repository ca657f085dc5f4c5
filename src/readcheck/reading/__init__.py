"""Reading time: the honest estimate, and the conventions that generators publish minutes by."""
