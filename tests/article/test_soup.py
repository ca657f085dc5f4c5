"""What importing BeautifulSoup brings into a process."""

from __future__ import annotations

import subprocess
import sys

import pytest

PAGE = """
import sys
{before}
from readcheck import check_text
check_text("<p>Some words.", "a.html")
print(sorted({{"lxml", "html5lib", "soupsieve"}} & {{n for n, m in sys.modules.items() if m}}))
from readcheck.settings import Settings
print(check_text("<p>a<b>b</b>", "a.html", settings=Settings(selector="b")).chosen)
{after}
"""


def run(before="", after=""):
    script = PAGE.format(before=before, after=after)
    command = [sys.executable, "-W", "error", "-c", script]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


def test_the_command_line_imports_no_parser_that_it_does_not_use():
    assert run("import readcheck.cli") == ["[]", "p (--selector b)"]


@pytest.mark.parametrize("before", ["", "import bs4, readcheck.cli"])
def test_a_library_leaves_beautifulsoup_whole(before):
    found = run(before, "import bs4; print(bs4.BeautifulSoup('<p>a', 'html5lib').p.text)")
    assert found[-1] == "a"
    assert "soupsieve" in found[0]
