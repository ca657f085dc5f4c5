"""The reports of a run's parts made into the one that the run would have written undivided.

Reports are read line by line, as `check --output-format json` writes them, twice: first all are
looked at, and what the pass across pages needs rests in a spool; then they are written in the
order of the inputs. So neither their number nor their size costs memory.
"""

from __future__ import annotations

import json
import os
import stat
from heapq import merge as in_order
from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from readcheck import families
from readcheck._version import __version__
from readcheck.config.model import ConfigError
from readcheck.files.spool import Spool
from readcheck.findings import Severity
from readcheck.output.formats.json import VERSION, summary_of, write
from readcheck.output.json_contract import SEPARATOR, finding_dict
from readcheck.output.style import Tally
from readcheck.report import Report, Silenced
from readcheck.run.across import across
from readcheck.run.cached_report import load
from readcheck.run.check import tell_failure
from readcheck.run.shard import BASELINE, KEPT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import TextIO

    from readcheck.report import LocatedFinding

Json = dict[str, Any]

# What broken lines do to whoever reads them as if they were whole.
_BROKEN = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
_NAMED = 10  # Missing parts that are told one by one.


class _Part(NamedTuple):
    """One report: its path, and which part of which run it is, as `Shard` tells it."""

    path: str
    number: int
    of: int
    inputs: int
    whole: bool
    run: str


class Merged:
    """A run whose parts are at hand.

    Args:
        paths: a report in JSON of each part.

    Raises:
        ConfigError: they are not all the parts of one run, whole and of this version.
    """

    def __init__(self, paths: Sequence[str]) -> None:
        self._parts = _all_of_one(list(map(_part, paths)))
        self._reports: Spool[Report] = Spool()
        self._fates: Spool[dict[str, str]] = Spool()
        self._is_whole = all(part.whole for part in self._parts)
        self.folders: set[str] = set()
        self.tally = Tally()
        every = in_order(*map(_articles, self._parts), key=itemgetter(0))
        for number, (place, path, article) in enumerate(every):
            if place != number:
                raise _refused(path, "its inputs and those of the other parts make no whole run")
            try:
                self._add(_proved(article))
            except _BROKEN:
                raise _refused(path, "an article in it is not as readcheck wrote it") from None
        for part in self._parts:
            self._add_silenced(part)

    def write(self, out: TextIO, site: Mapping[str, str]) -> None:
        """Write the report of the whole run.

        Args:
            out: where to.
            site: what is known of the site, as `across` takes it.
        """
        write(self._whole(site), out, lambda: summary_of(self.tally))

    def tell_failures(self) -> None:
        """Say on standard error why some inputs could not be read."""
        for report in self._reports:
            if report.error is not None:
                tell_failure(report)

    def _add(self, article: Json) -> None:
        record = article["record"]
        if article["error"] is not None:
            report = Report(article["path"], error=str(article["error"]))
        else:
            report = load(record, article["path"])
            for each in article["findings"]:
                self.tally.findings[Severity(each["severity"])] += 1
            self.tally.selected.add(report.selected)
        self.tally.articles += report.error is None and not report.is_list
        self.tally.lists += report.is_list
        self.tally.errors += report.error is not None
        self.folders.add(os.path.join(os.path.dirname(report.path), ""))
        self._reports.append(report)
        self._fates.append(record["fates"])

    def _add_silenced(self, part: _Part) -> None:
        *_, last = _lines(part.path)
        try:
            silenced = Silenced(**json.loads(f'{{"articles": [{last}')["summary"]["silenced"])
            self.tally.silence(silenced)
        except _BROKEN:
            raise _refused(part.path, "it does not end as readcheck ends a report") from None

    def _whole(self, site: Mapping[str, str]) -> Iterator[Json]:
        """The articles in the order of the inputs, with what other pages say of them."""
        articles = in_order(*map(_articles, self._parts), key=itemgetter(0))
        every = zip(
            articles, across(self._reports, site, whole=self._is_whole), self._fates, strict=True
        )
        for (_, _, article), report, fates in every:
            found = [f for f in report.findings if self._stays(f, fates)]
            self.tally.silence(Silenced(comments=report.silenced.comments))
            article["findings"] += map(finding_dict, found)
            article["findings"].sort(key=_place)
            del article["record"]
            yield article

    def _stays(self, finding: LocatedFinding, fates: Mapping[str, str]) -> bool:
        """Whether a finding of the pass is told; either way it is counted."""
        fate = fates.get(finding.fingerprint, KEPT)
        if fate == KEPT:
            self.tally.findings[finding.severity] += 1
            self.tally.mendable += finding.fix is not None and finding.fix.safe
        elif fate == BASELINE:
            self.tally.silence(Silenced(baseline=1))
        return fate == KEPT


def _part(path: str) -> _Part:
    first = next(_lines(path), "")
    try:
        head = json.loads(f"{first}]}}")
        version, by, shard = head["version"], head["readcheck"], head.get("shard")
        part = shard and _proved_part(_Part(path, *map(shard.__getitem__, _Part._fields[1:])))
    except _BROKEN:
        raise _refused(path, "no report as `check --output-format json` writes it") from None
    if version != VERSION:
        raise _refused(path, f"it is a report of version {version!r}, not {VERSION}")
    if by != __version__:
        raise _refused(path, f"readcheck {by} wrote it, and this is {__version__}")
    if part is None:
        raise _refused(path, "it is no part of a run; `check --shard K/N` makes them")
    return part


def _proved_part(part: _Part) -> _Part:
    """The same part.

    Raises:
        ValueError: there is no such part.
    """
    numbers = (part.number, part.of, part.inputs)
    if {*map(type, numbers)} != {int} or not (1 <= part.number <= part.of and part.inputs >= 0):
        raise ValueError
    if type(part.whole) is not bool or type(part.run) is not str:
        raise ValueError
    return part


def _all_of_one(parts: list[_Part]) -> list[_Part]:
    """The parts by number.

    Raises:
        ConfigError: they are not each part of one run, once.
    """
    by_number: dict[int, _Part] = {}
    for part in parts:
        if part.of != parts[0].of:
            raise _refused(part.path, f"one of {part.of} parts, and others are of {parts[0].of}")
        if part.run != parts[0].run:
            others = f"{parts[0].path} is of a run with other inputs or settings"
            raise _refused(part.path, others)
        if by_number.setdefault(part.number, part) is not part:
            raise _refused(part.path, f"part {part.number} of {part.of} is there twice")
    missing = (str(n) for n in range(1, parts[0].of + 1) if n not in by_number)
    named = ", ".join(islice(missing, _NAMED))
    if named:
        more = ", and more" if next(missing, None) else ""
        raise ConfigError(f"of {parts[0].of} parts these are missing: {named}{more}")
    return [by_number[number] for number in sorted(by_number)]


def _articles(part: _Part) -> Iterator[tuple[int, str, Json]]:
    """Each article of a part with its place among all and the path of its report.

    Raises:
        ConfigError: some are missing, or are none.
    """
    number = 0
    lines = _lines(part.path)
    next(lines)
    for line in lines:
        if line.startswith("]"):
            break
        try:
            article = json.loads(line.removesuffix(SEPARATOR))
            place = article["record"]["place"] + 0
        except _BROKEN:
            raise _refused(part.path, "an article in it is not as readcheck wrote it") from None
        number += 1
        yield place, part.path, article
    else:
        raise _refused(part.path, "it does not end as readcheck ends a report")
    if number != part.inputs:
        raise _refused(part.path, f"its run was ended after {number} of {part.inputs} inputs")


def _proved(article: Json) -> Json:
    """The same article, of which all that is read later has the form that readcheck writes.

    Raises:
        LookupError, TypeError, ValueError: some has not.
    """
    suspicions: list[Any] = []
    texts = [article["path"], *(each["rule"] for each in article["findings"])]
    if article["error"] is not None:
        texts.append(article["error"])
    else:
        suspicions = article["record"]["suspicions"]
        rules = [rule for rule, *_ in suspicions]
        texts += [*rules, *article["record"]["fates"].values()]
        if not {*rules} <= {*families.names("checks")}:
            raise ValueError
    offsets = [offset for each in article["findings"] for offset in _place(each)[:2]]
    offsets += [number for _, _, place, *_ in suspicions for number in place]
    if not (all(isinstance(each, str) for each in texts) and {*map(type, offsets)} <= {int}):
        raise TypeError
    return article


def _lines(path: str) -> Iterator[str]:
    try:
        # They are read more than once, and opening a pipe would wait for who writes to it.
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise _refused(path, "not a regular file")
        with open(path, encoding="utf-8-sig") as file:
            yield from file
    except UnicodeDecodeError:
        raise _refused(path, "no text in UTF-8") from None
    except OSError as error:
        raise _refused(path, (error.strerror or str(error)).lower()) from None


def _place(finding: Json) -> tuple[int, int, str]:
    location = finding["location"]
    return location["start"]["offset"], location["end"]["offset"], finding["rule"]


def _refused(path: str, why: str) -> ConfigError:
    return ConfigError(f"{path}: {why}")
