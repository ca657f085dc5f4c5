"""A run over many files: from paths to reports, to mended files and to an exit code."""
