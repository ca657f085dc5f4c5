"""Made by `tools/make_languages.py` of all languages."""
