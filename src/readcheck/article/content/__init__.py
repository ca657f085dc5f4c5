"""Main content: which part of a page is the article, and what of that part is not."""
