"""Readcheck's figures on one built site, held against what the site was built from."""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from model import Article, Page, Pair, Words

FEW = 10  # Shares of fewer are printed as they are.
CLOSE = 0.02  # How far a number of words may be from the source's.
SHOWN = 0.7  # The least share of pages with minutes on which the site's patterns must find them.
ABOUT_TIME = "reading-time"  # Part of the name of each rule that speaks of minutes.
FACTORS = ("x3", ":3")
AMOUNT = re.compile(rb"(\b\d+) min[a-z]*", re.IGNORECASE)
TURNS = 12  # Planted pages at most that are put in their site's place one at a time.
EVERY = 5  # One of so many pages is wrong where several are at once.
THIRDS_FROM = 3  # Minutes; a third of fewer is no other number.


class Share(NamedTuple):
    """So many of so many."""

    hits: int = 0
    total: int = 0

    def plus(self, other: Share) -> Share:
        """Both together."""
        return Share(self.hits + other.hits, self.total + other.total)

    def __str__(self) -> str:
        if not self.total:
            return "-"
        return f"{self.hits}/{self.total}" if self.total < FEW else f"{self.hits / self.total:.0%}"


class Figures(NamedTuple):
    """What is measured on a site; each share's hits are pages.

    Attributes:
        words: Words of prose as in the source.
        all_words: All words, with headings, tables and code, as in the source.
        clean: Article pages without a finding by the default rules.
        clean_lists: The site's other pages without one.
        clean_sources: Markdown sources without one.
        source_words: Sources whose words of prose are right.
        own: Pages whose own minutes are among their own claims.
        foreign: Pages on which other minutes are taken for the page's own: a fault.
        tripled: Planted threefold minutes that are found without configuration.
        thirds: Planted thirds of the minutes, likewise.
        in_turn: Planted pages that are found in a run over the site, whose other pages are right.
        at_once: The same where a fifth of the site's pages are planted.
        accused: Right pages with a finding about times in either of these runs: a fault.
        right: Right pages that hold under the site's convention.
        tripled_exact: Threefold minutes found under it.
        thirds_exact: Thirds found under it.
        named: Sites whose convention `calibrate` names.
        sure: Sites where it was sure, and right, of those where it was sure.
        mended: Planted pages that --fix brings back to the very bytes, of those it changes, a fifth
            of the site's pages at once; where a theme says "1 mins", "1 min" is as right.
        left: Planted pages that it leaves alone, of all.
        overwritten: Right pages that it changes then: a fault.
    """

    words: Share = Share()
    all_words: Share = Share()
    clean: Share = Share()
    clean_lists: Share = Share()
    clean_sources: Share = Share()
    source_words: Share = Share()
    own: Share = Share()
    foreign: Share = Share()
    tripled: Share = Share()
    thirds: Share = Share()
    in_turn: Share = Share()
    at_once: Share = Share()
    accused: Share = Share()
    right: Share = Share()
    tripled_exact: Share = Share()
    thirds_exact: Share = Share()
    named: Share = Share()
    sure: Share = Share()
    mended: Share = Share()
    left: Share = Share()
    overwritten: Share = Share()

    def plus(self, other: Figures) -> Figures:
        """Both sites together."""
        return Figures(*(mine.plus(theirs) for mine, theirs in zip(self, other, strict=True)))


class Fault(NamedTuple):
    """One thing that readcheck got wrong."""

    kind: str
    file: str
    detail: str


class Measured(NamedTuple):
    """A site's figures and what stands behind those that are not full."""

    figures: Figures
    faults: list[Fault]


def measured(
    pair: Pair, pages: Sequence[Page], articles: Mapping[str, Article], site: Path, command: str
) -> Measured:
    """Everything that is measured on a built site.

    Args:
        pair: The generator and theme.
        pages: The articles' pages.
        articles: The articles by name.
        site: The folder that holds all built pages, also lists and indexes.
        command: The readcheck to measure.
    """
    faults: list[Fault] = []
    reports = check(command, [site])
    built = {page.html: page for page in pages}
    figures = _words(built, articles, reports, faults)._asdict()
    figures["clean_lists"] = _clean(
        (file for file in reports if file not in built), reports, "finding on a list", faults
    )
    figures |= _sources(pages, articles, command, faults)
    timed = {file: page for file, page in built.items() if page.minutes is not None}
    if timed:
        figures |= _claims(timed, reports, faults)
    if timed and pair.conventions:
        with tempfile.TemporaryDirectory() as folder:
            planted = plant(pair, timed, site, Path(folder))
            figures |= _planted(planted, command, faults)
            figures |= _among_others(planted, timed, site, command, faults)
            rule = known(pair, command)
            if rule is not None:
                figures |= _exact(
                    timed, planted, site, command, "--convention", rule, faults=faults
                )
        figures |= _calibrated(pair, timed, command, faults)
    return Measured(Figures(**figures), faults)


def check(command: str, paths: Sequence[Path], *options: str) -> dict[Path, Mapping[str, Any]]:
    """The reports of `readcheck check` by file."""
    said = subprocess.run(
        [
            *(command, "check", *map(str, paths), *options, "--isolated", "--no-cache"),
            *("--exit-zero", "--output-format", "json"),
        ],
        stdout=subprocess.PIPE,
        check=False,
    ).stdout
    return {Path(report["path"]).resolve(): report for report in json.loads(said)["articles"]}


def findings(
    command: str, paths: Sequence[Path], *options: str, cached: bool = False
) -> dict[Path, list[Mapping[str, Any]]]:
    """The findings of `readcheck check` by file, for all that were given; scores are spared."""
    said = subprocess.run(
        [
            *(command, "check", *map(str, paths), *options, "--isolated"),
            *(() if cached else ("--no-cache",)),
            *("--exit-zero", "--output-format", "rdjsonl"),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=False,
    ).stdout
    found: dict[Path, list[Mapping[str, Any]]] = {path: [] for path in paths}
    for line in said.splitlines():
        one = json.loads(line)
        found.setdefault(Path(one["location"]["path"]).resolve(), []).append(one)
    return found


class Planted(NamedTuple):
    """A page with a wrong time."""

    factor: str
    page: Page
    right: bytes


def plant(pair: Pair, pages: Mapping[Path, Page], site: Path, folder: Path) -> dict[Path, Planted]:
    """Copies of pages whose own minutes are three times and a third of the right ones.

    Thirds are planted from three minutes on.

    Raises:
        ValueError: A pattern of the pair finds another number than the generator published, or
            too few pages show one.
    """
    planted: dict[Path, Planted] = {}
    seen = 0
    for file, page in pages.items():
        text = file.read_bytes().decode("utf-8")
        spans = [found.span(1) for each in pair.shown for found in re.finditer(each, text)]
        wrong = {text[start:end] for start, end in spans} - {str(page.minutes)}
        if wrong:
            raise ValueError(f"{pair.name}: {file} shows {wrong}, not {page.minutes}")
        if not spans or not page.minutes:
            continue
        seen += 1
        values = {"x3": round(page.minutes * 3, 1), ":3": round(page.minutes / 3)}
        for factor in FACTORS if page.minutes >= THIRDS_FROM else FACTORS[:1]:
            copy = folder / factor.strip(":") / file.relative_to(site)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(_replaced(text, spans, str(values[factor])).encode())
            planted[copy.resolve()] = Planted(factor, page, file.read_bytes())
    if seen < SHOWN * sum(page.minutes != 0 for page in pages.values()):
        raise ValueError(f"{pair.name}: {seen} of {len(pages)} pages show their minutes")
    return planted


def _replaced(text: str, spans: Iterable[tuple[int, int]], value: str) -> str:
    for start, end in sorted(set(spans), reverse=True):
        text = text[:start] + value + text[end:]
    return text


def _words(
    built: Mapping[Path, Page],
    articles: Mapping[str, Article],
    reports: Mapping[Path, Mapping[str, Any]],
    faults: list[Fault],
) -> Figures:
    prose = whole = 0
    for file, page in built.items():
        truth, counts = articles[page.article].words, reports[file]["counts"]
        prose += _prose_right(truth, counts, str(file), "words", faults)
        beside = truth.headings + truth.tables + truth.code
        found = sum(counts[f"{part}_words"] for part in ("prose", "heading", "table", "code"))
        right = _between(
            truth.prose + beside, truth.doubtful + truth.code_names - truth.code, found
        )
        whole += right
        if not right:
            detail = (
                f"headings {counts['heading_words']} of {truth.headings}, tables "
                f"{counts['table_words']} of {truth.tables}, code {counts['code_words']} of "
                f"{truth.code}, all {found} of {truth.prose + beside}"
            )
            faults.append(Fault("all words", str(file), detail))
    total = len(built)
    return Figures(
        words=Share(prose, total),
        all_words=Share(whole, total),
        clean=_clean(built, reports, "finding", faults),
    )


def _prose_right(
    truth: Words, counts: Mapping[str, Any], file: str, kind: str, faults: list[Fault]
) -> bool:
    right = _between(truth.prose, truth.doubtful, counts["prose_words"])
    if not right:
        detail = f"{counts['prose_words']} of {truth.prose}"
        faults.append(Fault(kind, file, f"{detail} (to {truth.prose + truth.doubtful})"))
    return right


def _between(least: int, doubtful: int, found: int) -> bool:
    return least * (1 - CLOSE) <= found <= (least + doubtful) * (1 + CLOSE)


def _clean(
    files: Iterable[Path],
    reports: Mapping[Path, Mapping[str, Any]],
    kind: str,
    faults: list[Fault],
) -> Share:
    share = Share()
    for file in files:
        found = reports[file]["findings"]
        share = share.plus(Share(int(not found), 1))
        faults += [Fault(f"{kind}: {each['rule']}", str(file), each["message"]) for each in found]
    return share


def _sources(
    pages: Sequence[Page], articles: Mapping[str, Article], command: str, faults: list[Fault]
) -> dict[str, Share]:
    sources = {page.source: page for page in pages if page.source is not None}
    if not sources:
        return {}
    reports = check(command, list(sources))
    right = sum(
        _prose_right(
            articles[page.article].words,
            reports[source]["counts"],
            str(source),
            "words of a source",
            faults,
        )
        for source, page in sources.items()
    )
    return {
        "source_words": Share(right, len(sources)),
        "clean_sources": _clean(sources, reports, "finding on a source", faults),
    }


def _claims(
    timed: Mapping[Path, Page],
    reports: Mapping[Path, Mapping[str, Any]],
    faults: list[Fault],
) -> dict[str, Share]:
    own = foreign = 0
    for file, page in timed.items():
        claims = [each for each in reports[file]["claims"] if each["kind"] == "reading-time"]
        found = [each for each in claims if each["own"]]
        right = [each for each in found if _says(each, page.minutes or 0)]
        own += bool(right)
        foreign += len(right) < len(found)
        if not right:
            told = [each["published"] for each in claims]
            faults.append(Fault("own claim missed", str(file), f"{page.minutes} min; {told}"))
        if len(right) < len(found):
            told = [each["published"] for each in found if each not in right]
            faults.append(Fault("foreign claim taken", str(file), f"{page.minutes} min; {told}"))
    return {"own": Share(own, len(timed)), "foreign": Share(foreign, len(timed))}


def _says(claim: Mapping[str, Any], minutes: float) -> bool:
    low, high = claim["value"]["minutes"]
    return bool(low <= minutes <= high)


def known(pair: Pair, command: str) -> str | None:
    """The first of a pair's conventions that this readcheck knows."""
    for name in pair.conventions:
        if (
            subprocess.run(
                [command, "convention", name], capture_output=True, check=False
            ).returncode
            == 0
        ):
            return name
    return None


def _planted(
    planted: Mapping[Path, Planted], command: str, faults: list[Fault]
) -> dict[str, Share]:
    found = findings(command, list(planted))
    shares = dict.fromkeys(FACTORS, Share())
    for file, each in planted.items():
        hit = any(_about_time(finding) for finding in found[file])
        shares[each.factor] = shares[each.factor].plus(Share(int(hit), 1))
        if not hit:
            detail = f"right is {each.page.minutes} min"
            faults.append(Fault(f"planted {each.factor} missed", str(each.page.html), detail))
    return {"tripled": shares["x3"], "thirds": shares[":3"]}


def _among_others(
    planted: Mapping[Path, Planted],
    timed: Mapping[Path, Page],
    site: Path,
    command: str,
    faults: list[Fault],
) -> dict[str, Share]:
    """Planted pages in their places among the others, one at a time, then a fifth at once."""
    files = sorted(planted, key=lambda file: (str(planted[file].page.html), file))
    step = -(-len(files) // TURNS) or 1
    pages: dict[Path, list[Path]] = {}
    for file in files:
        pages.setdefault(planted[file].page.html, []).append(file)
    several = [each[n % len(each)] for n, each in enumerate([*pages.values()][::EVERY])]
    with tempfile.TemporaryDirectory() as folder:
        copies = _copied(timed, site, folder)
        before = _run(command, folder)
        clean = {html for html in timed if not _told(before, copies[html])}

        def tried(together: Sequence[Path]) -> tuple[int, int]:
            """How many of those planted are found, and how many right pages are accused."""
            here = {planted[file].page.html: file for file in together}
            for html, file in here.items():
                copies[html].write_bytes(file.read_bytes())
            found = _run(command, folder)
            told = {html for html, copy in copies.items() if _told(found, copy)}
            for html in here:
                copies[html].write_bytes(html.read_bytes())
            accused = (told & clean) - here.keys()
            faults.extend(Fault("accused beside a wrong page", str(html), "") for html in accused)
            return len(told & here.keys()), len(accused)

        turns = [tried([file]) for file in files[::step]]
        at_once, accused = tried(several)
    return {
        "in_turn": Share(sum(hits for hits, _ in turns), len(turns)),
        "at_once": Share(at_once, len(several)),
        "accused": Share(
            sum(wrongly for _, wrongly in turns) + accused,
            len(turns) * (len(timed) - 1) + len(timed) - len(several),
        ),
    }


def _copied(pages: Iterable[Path], site: Path, folder: str) -> dict[Path, Path]:
    """A copy of each page in a folder `site`, by page."""
    copies = {html: Path(folder, "site", html.relative_to(site)).resolve() for html in pages}
    for html, copy in copies.items():
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(html.read_bytes())
    return copies


def _run(command: str, folder: str) -> dict[Path, list[Mapping[str, Any]]]:
    """The findings of a run over a site's copy, of whose pages most are as they were before."""
    site = Path(folder, "site").resolve()
    kept = ("--cache-dir", str(Path(folder, "cache")))
    return findings(command, [site], *kept, cached=True)


def _told(found: Mapping[Path, list[Mapping[str, Any]]], file: Path) -> bool:
    return any(map(_about_time, found.get(file, ())))


def _about_time(finding: Mapping[str, Any]) -> bool:
    return ABOUT_TIME in finding["code"]["value"]


def _exact(
    timed: Mapping[Path, Page],
    planted: Mapping[Path, Planted],
    site: Path,
    command: str,
    *rule: str,
    faults: list[Fault],
) -> dict[str, Share]:
    """Right pages under the site's rule; after --fix, planted ones among them, a fifth at once."""
    right = Share()
    for file, found in findings(command, list(timed), *rule).items():
        flagged = [each["message"] for each in found if _about_time(each)]
        right = right.plus(Share(int(not flagged), 1))
        faults += [Fault("right page flagged under its rule", str(file), each) for each in flagged]
    shares = dict.fromkeys(FACTORS, Share())
    mended = left = overwritten = kept = 0
    with tempfile.TemporaryDirectory() as folder:
        copies = _copied(timed, site, folder)
        for together in _rounds(planted):
            for html, copy in copies.items():
                copy.write_bytes(together.get(html, html).read_bytes())
            remaining = findings(command, [Path(folder, "site").resolve()], *rule, "--fix")
            for html, copy in copies.items():
                now = copy.read_bytes()
                if html not in together:
                    kept += 1
                    overwritten += now != html.read_bytes()
                    continue
                each = planted[together[html]]
                same = now == together[html].read_bytes()
                hit = not same or _told(remaining, copy)
                shares[each.factor] = shares[each.factor].plus(Share(int(hit), 1))
                left += same
                good = same_but_for_the_plural(now, each.right)
                mended += good
                if not hit:
                    detail = f"right is {each.page.minutes} min"
                    kind = f"planted {each.factor} missed under the rule"
                    faults.append(Fault(kind, str(html), detail))
                if not same and not good:
                    faults.append(Fault("mended wrongly", str(html), _difference(each.right, now)))
    return {
        "right": right,
        "tripled_exact": shares["x3"],
        "thirds_exact": shares[":3"],
        "mended": Share(mended, len(planted) - left),
        "left": Share(left, len(planted)),
        "overwritten": Share(overwritten, kept),
    }


def _rounds(planted: Mapping[Path, Planted]) -> list[dict[Path, Path]]:
    """The planted files of each run over the site, by the page in whose place they are."""
    pages: dict[Path, list[Path]] = {}
    for file in sorted(planted, key=lambda file: (str(planted[file].page.html), file)):
        pages.setdefault(planted[file].page.html, []).append(file)
    rounds: list[dict[Path, Path]] = [{} for _ in range(EVERY)]
    for number, (html, files) in enumerate(pages.items()):
        for turn, file in enumerate(files):
            rounds[(number + 2 * turn) % EVERY][html] = file
    return rounds


def same_but_for_the_plural(found: bytes, right: bytes) -> bool:
    """Whether two pages are the same, but for the form of the unit after a number."""
    return found == right or AMOUNT.sub(rb"\1", found) == AMOUNT.sub(rb"\1", right)


def _difference(right: bytes, found: bytes) -> str:
    at = next((n for n, (a, b) in enumerate(zip(right, found, strict=False)) if a != b), 0)
    parts = (text[max(0, at - 30) : at + 20].decode("utf-8", "replace") for text in (right, found))
    return " -> ".join(map(repr, parts))


def _calibrated(
    pair: Pair, timed: Mapping[Path, Page], command: str, faults: list[Fault]
) -> dict[str, Share]:
    said = subprocess.run(
        [
            *(command, "calibrate", *map(str, timed), "--isolated"),
            *("--output-format", "json"),
        ],
        stdout=subprocess.PIPE,
        check=False,
    ).stdout
    answer = json.loads(said)
    right = answer["convention"] in pair.conventions
    if not right:
        detail = f"{answer['convention']} ({answer['reason']}), not {pair.conventions}"
        kind = "calibrated wrongly, and sure" if answer["sure"] else "not calibrated"
        faults.append(Fault(kind, pair.name, detail))
    sure = bool(answer["sure"])
    return {"named": Share(int(right), 1), "sure": Share(int(right and sure), int(sure))}
