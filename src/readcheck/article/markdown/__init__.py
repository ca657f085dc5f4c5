"""Markdown: what is none covered, the parser with exact positions, tokens made into blocks."""
