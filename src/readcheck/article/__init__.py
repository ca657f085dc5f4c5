"""What a parser makes of a Source: an Article of Blocks in reading order, and its metadata."""
