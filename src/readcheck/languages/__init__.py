"""What readcheck knows of each language: one file or folder a language, named by its code."""
