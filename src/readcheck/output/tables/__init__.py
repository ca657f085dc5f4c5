"""What the table format shows, built from rich's parts. Only that format imports this package."""
