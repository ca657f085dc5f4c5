"""Reading time and readability of an article, and whether its claims about itself are true."""

from __future__ import annotations

from readcheck._version import __version__
from readcheck.api import batch, check_path, check_text

__all__ = ["__version__", "batch", "check_path", "check_text"]
