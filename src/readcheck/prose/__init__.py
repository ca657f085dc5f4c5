"""Sentences, words and syllables, and the counts that every formula needs."""
