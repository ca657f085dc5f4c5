"""Which page of a run a link leads to.

Pages are known by their files and by the addresses that they state (canonical, og:url). The folder
that `/` leads to and the path that the site lies under are told by the settings, else by a page's
own file and address, else by trying the folders around the page. A host that no page and no setting
names is the site's if nearly all that cards link to there has a file. What could be two pages is
none.
"""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeVar, cast

from readcheck.patterns import lazy
from readcheck.site.model import Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from readcheck.site.model import Breach, Gathered, Page

Key = TypeVar("Key")
Made = TypeVar("Made")
Kept = TypeVar("Kept", bound="Gathered")

_LEAST_FILES = 3  # Pages by which a host is known to be the site's.
_SHARE = 0.9  # Of a host's links that lead to files if it is; some pages may not be in the run.
_INDEX = frozenset({"index", "_index"})
_ENDINGS = (".html", ".htm", ".xhtml", ".md", ".markdown", ".mdx")


_SCHEME = lazy(r"(https?:)?//|([A-Za-z][A-Za-z0-9+.-]{0,20}):", re.IGNORECASE)
_REST = lazy(r"[?#]")
_KNOWN = 1 << 16  # Addresses that are kept: a page's own, and those of the cards that lead to it.


class Root(NamedTuple):
    """The folder that a site's pages lie in, and the path of the address that it stands for."""

    folder: str
    path: str = ""


class Site:
    """The pages of a run, found by links.

    Args:
        pages: those that are there from the beginning.
        base: the address that the site is published under, or its path ("/docs/"), where the
            settings say it or the files of its generator.
        folder: the folder of the site's files, where the settings say it.
        likely: the folder of the site's files by those of its generator; pages that say themselves
            where they are published are believed before.
        whole: whether no page of it is left out.
        growing: whether pages are still to come.
    """

    def __init__(
        self,
        pages: Iterable[Page] = (),
        base: str = "",
        folder: str | None = None,
        *,
        likely: str | None = None,
        whole: bool = False,
        growing: bool = False,
    ) -> None:
        self.whole = whole
        self.growing = growing
        self.pages = [*pages]
        self._base = address_of(base) if base else None
        self._base_path = self._base[1] if self._base else _key(base) if base[:1] == "/" else ""
        self._folder = None if folder is None else posixpath.normpath(folder)
        self._likely = None if likely is None else posixpath.normpath(likely)
        self._files: dict[str, Page | None] = {}  # None for what several pages have.
        self._addresses: dict[tuple[str, str], Page | None] = {}
        self._known = 0  # How many pages are in both.
        self._gathered: dict[object, Gathered] = {}
        self._made: dict[object, object] = {}

    @property
    def untold(self) -> Answer:
        """What comes of a suspicion that no page bears out: one that is not here still may."""
        return Answer.HOLDS if self.whole else Answer.OPEN

    def settled(self, answer: Breach | Answer) -> Breach | Answer:
        """What an answer is worth that pages which are still to come may change.

        That all is well is believed at once.
        """
        return Answer.WAITS if self.growing and answer is not Answer.HOLDS else answer

    def gathered(self, kind: type[Kept]) -> Kept:
        """What a rule keeps of the pages that it suspects, in the order of the run."""
        if kind not in self._gathered:
            self._gathered[kind] = kind()
        return cast("Kept", self._gathered[kind])

    def once(self, make: Callable[[Site], Made]) -> Made:
        """What a check makes of all pages together, when all are there; it is made once."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast("Made", self._made[make])

    def page(self, link: str, here: Page) -> Page | None:
        """The page that a link on a page leads to; None for a page itself, and where none is known.

        Args:
            link: the address as written.
            here: the page that the link is on.
        """
        scheme = _SCHEME.match(link)
        if scheme is None:
            found = self._local(_REST.split(link, maxsplit=1)[0], here)
        else:
            found = None if scheme[2] else self._elsewhere(link, here)
        return None if found is None or found.path == here.path else found

    def _elsewhere(self, link: str, here: Page) -> Page | None:
        target = address_of(link)
        if target is None:
            return None
        stated = self._at(target)
        if stated is not None:
            return stated
        known = {found[0] for found in (address_of(here.address), self._base) if found}
        ours = target[0] in known if known else not self.growing and target[0] == self._likely_host
        return self._from_root(target[1], here) if ours else None

    @cached_property
    def _likely_host(self) -> str | None:
        """The host whose links lead to files, where nothing says what the site's is."""
        linked: dict[str, set[str]] = defaultdict(set)
        here: dict[tuple[str, str], Page] = {}
        for page in self.pages:
            for target in filter(None, map(address_of, page.links)):
                linked[target[0]].add(target[1])
                here[target] = page
        there = {
            host: sum(self._from_root(path, here[host, path]) is not None for path in paths)
            for host, paths in linked.items()
        }
        likely = [
            host
            for host, paths in linked.items()
            if there[host] >= max(_LEAST_FILES, _SHARE * len(paths))
        ]
        return likely[0] if len(likely) == 1 else None

    def _local(self, path: str, here: Page) -> Page | None:
        if "%" in path:
            from urllib.parse import unquote

            path = unquote(path)
        if path.startswith("/"):
            return self._from_root(_key(path), here)
        return self._file(_key(posixpath.join(posixpath.dirname(here.path), path)))

    def _file(self, key: str) -> Page | None:
        """The one page in a file, without its ending."""
        self._take_in()
        return self._files.get(key)

    def _at(self, address: tuple[str, str]) -> Page | None:
        """The one page that states an address."""
        self._take_in()
        return self._addresses.get(address)

    def _take_in(self) -> None:
        """Note where the pages are that came since somebody last asked."""
        if self._known == len(self.pages):
            return
        for page in self.pages[self._known :]:
            _note(self._files, _key(page.path), page)
            address = address_of(page.address)
            if address is not None:
                _note(self._addresses, address, page)
        self._known = len(self.pages)

    def _from_root(self, path: str, here: Page) -> Page | None:
        """The page at a path of the site."""
        own = address_of(here.address)
        stated = None if own is None else self._at((own[0], path))
        if stated is not None:
            return stated
        found = {
            page.path: page
            for root in self._roots(here)
            if (page := self._file(_below(root, path))) is not None
        }
        return found.popitem()[1] if len(found) == 1 else None

    def _roots(self, here: Page) -> Iterator[Root]:
        base = self._base_path
        if self._folder is not None:
            yield Root(self._folder, base)
            return
        own = address_of(here.address)
        if own is not None:
            yield _root(here.path, own[1])
            return
        if self._likely is not None and _is_within(here.path, self._likely):
            yield Root(self._likely, base)
            return
        folder = here.path
        while folder not in {"", "/", "."}:
            folder = posixpath.dirname(folder)
            yield Root(folder, base)


class Distinct:
    """Tells pages from copies of others, and from translations and versions of earlier ones.

    Those have the same name in other folders (`de/tides/`, `v2/tides.html`, `tides.de.md`).
    """

    def __init__(self) -> None:
        self._known: set[str] = set()

    def takes(self, page: Page) -> bool:
        """Whether a page is none of those; it is an earlier one for all that come after it."""
        if is_copy(page):
            return False
        names = {posixpath.basename(_key(page.path)).partition(".")[0], page.address} - {""}
        is_new = self._known.isdisjoint(names)
        self._known |= names
        return is_new


def is_copy(page: Page) -> bool:
    """Whether a page names another one as its address, as copies and printed forms do."""
    address = address_of(page.address)
    if address is None or not address[1]:
        return False  # The first page may lie anywhere, and some templates name it on all pages.
    return posixpath.basename(address[1]) != posixpath.basename(_key(page.path))


def _root(path: str, address: str) -> Root:
    """The root that a page's file and the path of its address have in common."""
    folders, names = _key(path).split("/"), address.split("/")
    while folders and names and names[-1] and folders[-1] == names[-1]:
        folders.pop()
        names.pop()
    return Root("/".join(folders), "/".join(names))


def _is_within(path: str, folder: str) -> bool:
    return folder == "." or path.startswith(f"{folder}/")


def _below(root: Root, path: str) -> str:
    if root.path and (path == root.path or path.startswith(f"{root.path}/")):
        path = path[len(root.path) :]
    folder = "" if root.folder == "." else root.folder
    return _normal(f"{folder.rstrip('/')}/{path.lstrip('/')}" if folder else path.lstrip("/"))


@lru_cache(_KNOWN)
def address_of(address: str) -> tuple[str, str] | None:
    """An address's host and path, each in one form; None for what is no full address."""
    from urllib.parse import unquote, urlsplit  # A site on which nothing links needs none of it.

    try:
        parts = urlsplit(address.strip())
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    return (host, _key(unquote(parts.path) or "/")) if host else None


def _key(path: str) -> str:
    """A file or the path of an address, without what generators write in several ways."""
    stem = path = _normal(path)
    if path.lower().endswith(_ENDINGS):
        stem = path.rpartition(".")[0]
        folder, _, name = stem.rpartition("/")
        if name in _INDEX:
            stem = folder or ("/" if stem[:1] == "/" else ".")
    return "" if stem == "/" else stem


def _normal(path: str) -> str:
    """`posixpath.normpath`, which most paths need not be put through."""
    is_odd = "//" in path or "/." in path or path[:1] == "." or path[-1:] in {"/", ""}
    return posixpath.normpath(path) if is_odd else path


def _note(pages: dict[Key, Page | None], key: Key, page: Page) -> None:
    """Put a page in under a key, or nothing where another one has it."""
    if pages.setdefault(key, page) is not page:
        pages[key] = None
