"""One file for each generator's way of putting an article and its claims into a page."""
