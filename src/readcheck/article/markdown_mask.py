"""What is no Markdown in a Markdown file: template tags, shortcodes, fences of other dialects.

Such constructs are covered by a filler of equal length before the parser sees them, so that every
offset stays what it was.
"""

from __future__ import annotations

FILLER = "\ue000"  # A private-use character: no letter, no space and no markup to any parser.
NOTE_MARK = "\ue001"  # The same, at the start of a container that is an admonition.
