"""Claims that readers see in the text: bylines, dates, amounts of time."""
