"""The file cannot be checked: it cannot be opened, holds no text, or is broken.

What was not read must not pass for right. So this is no finding that a comment or `ignore` could
switch off: the run itself reports it for a file that is missing or may not be opened, that is
binary or not in the encoding it declares, or whose front matter cannot be parsed. The other files
are still checked, and the run ends with exit code 2.

Bad, a front matter whose quote is never closed:

    ---
    title: "Why the tide keeps two clocks
    ---

Good:

    ---
    title: "Why the tide keeps two clocks"
    ---
"""

from __future__ import annotations

from readcheck.checks.base import Check
from readcheck.findings import Severity

# Neither `find` nor `review`: such a file never becomes an article that a check could be handed.
CHECK = Check(severity=Severity.ERROR)
