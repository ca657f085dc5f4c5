"""The article in the terminal: its text with what is hard marked, and what each part weighs."""
