"""How texts word what a claim says: amounts of time, counts, dates, durations, names."""
