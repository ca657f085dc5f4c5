"""What a language's writers shorten, and the words their sentences begin with.

One module a language, named by its two-letter code and found by that name; each holds one `ROW`.
"""
