"""The version, as a literal: asking the installed metadata costs more than reading an article."""

__version__ = "0.1.0"
