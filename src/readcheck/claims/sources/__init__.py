"""Claim sources, one file each: `find(article)` yields the claims of one origin."""
