"""Comments in an article that switch rules off: found, obeyed, and written."""
