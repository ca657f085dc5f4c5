"""Keep one comment on a pull request up to date; action.yml runs it where it is asked to.

    GITHUB_TOKEN=… python3 -I tools/comment.py FILE

FILE holds the comment; its first line is the mark by which the one of an earlier run is found. Only
comments of the action's own account are looked at, so that nobody's text is written over. Where
there is none yet and no page moved, none is begun. Needs nothing but Python.

Exits with 1, after a line on standard error, where GitHub did not take it: the token of a pull
request from a fork may only read.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from typing import TYPE_CHECKING, Any
from urllib.error import HTTPError, URLError
from urllib.request import HTTPRedirectHandler, Request, build_opener

if TYPE_CHECKING:
    from urllib.request import OpenerDirector

AUTHOR = "github-actions[bot]"  # Whose comments the token of a workflow writes.
PAGE = 100  # Comments; the most that GitHub gives at once.
SECONDS = 30
MOST_PAGES = 50


class _StaysHere(HTTPRedirectHandler):
    """Follows no redirect: it would take the token along."""

    def redirect_request(self, *_: object) -> None:
        """None, which makes the answer an error."""


class Api:
    """GitHub's API for the comments of one pull request."""

    def __init__(self, url: str, repository: str, number: int, token: str) -> None:
        self._issues = f"{url.rstrip('/')}/repos/{repository}/issues"
        self._number = number
        self._token = token
        self._opener: OpenerDirector = build_opener(_StaysHere)

    def comments(self) -> list[dict[str, Any]]:
        """The comments there are, oldest first."""
        found: list[dict[str, Any]] = []
        for page in range(1, MOST_PAGES + 1):
            way = f"{self._number}/comments?per_page={PAGE}&page={page}"
            some = self._call("GET", way)
            found += some
            if len(some) < PAGE:
                break
        return found

    def write(self, body: str, comment: int | None) -> None:
        """Change a comment, or begin one."""
        if comment is None:
            self._call("POST", f"{self._number}/comments", body)
        else:
            self._call("PATCH", f"comments/{comment}", body)

    def _call(self, method: str, way: str, body: str | None = None) -> Any:  # noqa: ANN401 - any JSON
        request = Request(
            f"{self._issues}/{way}",
            method=method,
            data=None if body is None else json.dumps({"body": body}).encode(),
            headers={
                "Accept": "application/vnd.github+json",
                "Authorization": f"Bearer {self._token}",
                "Content-Type": "application/json",
                "User-Agent": "readcheck",
                "X-GitHub-Api-Version": "2022-11-28",
            },
        )
        with self._opener.open(request, timeout=SECONDS) as answer:
            return json.load(answer)


def keep(api: Api, body: str) -> str:
    """Write the comment, or nothing where none is needed; what was done, in a word."""
    mark = body.partition("\n")[0]
    own = (each for each in api.comments() if (each.get("user") or {}).get("login") == AUTHOR)
    found = next((each for each in own if (each.get("body") or "").startswith(mark)), None)
    if found is None:
        if "\n| " not in body:  # No table: no page moved.
            return "left out"
        api.write(body, None)
        return "written"
    if found["body"].replace("\r\n", "\n").rstrip() == body.rstrip():
        return "kept"
    api.write(body, found["id"])
    return "brought up to date"


def pull_request() -> int | None:
    """The number of the pull request that the workflow runs for."""
    with open(os.environ["GITHUB_EVENT_PATH"], encoding="utf-8") as file:
        number = json.load(file).get("pull_request", {}).get("number")
    return number if isinstance(number, int) else None


def main() -> int:
    """Read the file and the environment, and keep the comment."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("file", help="the comment")
    path = parser.parse_args().file
    try:
        number = pull_request()
        if number is None:
            print("comment: not a pull request, so there is none to comment on", file=sys.stderr)
            return 0
        with open(path, encoding="utf-8") as file:
            body = file.read()
        url = os.environ.get("GITHUB_API_URL") or "https://api.github.com"
        repository, token = os.environ["GITHUB_REPOSITORY"], os.environ["GITHUB_TOKEN"]
        done = keep(Api(url, repository, number, token), body)
    except HTTPError as error:
        print(f"comment: GitHub answered {error.code}; it takes", end=" ", file=sys.stderr)
        print("`permissions: pull-requests: write`, which forks do not have", file=sys.stderr)
        return 1
    except (OSError, URLError, KeyError, ValueError) as error:
        print(f"comment: not written: {type(error).__name__}", file=sys.stderr)
        return 1
    print(f"comment: {done}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
