"""A run of `readcheck check`: find the inputs, check them, write the reports, end as fits."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple, TextIO

from readcheck.config.model import ConfigError
from readcheck.files.find import STDIN, Selection, find_files
from readcheck.files.inside import refusal
from readcheck.findings import Severity
from readcheck.output import escape, targets
from readcheck.output.style import Tally, counted_noun
from readcheck.report import Report
from readcheck.run.batch import check_all
from readcheck.run.interruption import Interruption
from readcheck.run.task import Result, Wanted, analyse_task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from readcheck.analysis import Analysis
    from readcheck.output.style import Style
    from readcheck.output.targets import Output
    from readcheck.run.shard import Shard
    from readcheck.run.task import Reading, Task
    from readcheck.settings import Settings

OK, FINDINGS, FAILED = 0, 1, 2
_UPWARDS = 3  # Folders above the inputs in which a generator's files are looked for.
_CI = ("CI", "TF_BUILD", "JENKINS_URL", "TEAMCITY_VERSION")
BASELINE = "readcheck-baseline.json"  # It is found without being named.


class Place(NamedTuple):
    """The run's own settings, and the folder that its globs and files start from.

    `named` are the settings (by field name) that the user of the run set, and no file.
    """

    settings: Settings
    folder: str
    named: frozenset[str] = frozenset()

    def path(self, name: str) -> str:
        """A file of the run: relative names start from the folder."""
        return os.path.join(self.folder, name)

    @property
    def cache(self) -> str:
        """The folder of the cache."""
        return self.path(self.settings.cache_dir)

    @property
    def baseline(self) -> str:
        """The file of accepted findings: the one that is set, or the one of the usual name.

        Raises:
            ConfigError: it would not be the project's own, and nobody named it.
        """
        path = self.path(self.settings.baseline or BASELINE)
        why = refusal(path, self.folder, named="baseline" in self.named)
        if why:
            raise ConfigError(f"{path}: not used as a baseline: {why}")
        return path

    @property
    def has_baseline(self) -> bool:
        """Whether findings are held against that file: it is set, or it is there."""
        return self.settings.baseline is not None or os.path.exists(self.baseline)


class Options(NamedTuple):
    """How a run goes, beyond what settings say.

    `outputs` is empty for those of the settings or of the CI system at hand; `accept` changes each
    report before it is written and counted. `shard` tells which part of a run it is, if it is one.
    `whole` tells that no page of the site is left out of the run, as far as anybody can know:
    folders are checked, and not what changed in them.
    """

    outputs: tuple[Output, ...] = ()
    cross_check: bool = False
    by: tuple[str, ...] = ()
    workers: int | None = None
    exit_zero: bool = False
    quiet: bool = False
    accept: tuple[Callable[[Report], Report], ...] = ()
    shard: Shard | None = None
    whole: bool = False


def place(reading: Reading) -> Place:
    """Where a run takes place: in the folder of its configuration file, or in the current one.

    Raises:
        ConfigError: the configuration cannot be followed.
    """
    resolver = reading.resolver
    config = resolver.config_for("-")
    folder = os.curdir if config is None else os.path.relpath(config.folder)
    settings = resolver.of_run().settings
    if _in_ci() and "cache_dir" not in resolver.named:
        settings = settings._replace(cache=False)
    return Place(settings, folder, resolver.named)


def _in_ci() -> bool:
    """Whether a CI system runs us: there a cache comes from elsewhere, if there is one."""
    return any(os.environ.get(name, "false") not in {"", "0", "false"} for name in _CI)


def find_tasks(
    paths: Iterable[str], reading: Reading, at: Place, *, lists: bool = False
) -> list[Task | Report]:
    """The tasks of a run, and reports for arguments that lead to nothing.

    Args:
        paths: the arguments.
        reading: how inputs are read.
        at: where the run takes place.
        lists: whether the feeds and sitemaps of folders are read beside their articles.
    """
    selection = Selection(at.settings, at.folder, lists)
    kept = [path for path in paths if path != STDIN or not leaves_out_stdin(reading, at)]
    return list(reading.tasks(find_files(kept, selection)))


def leaves_out_stdin(reading: Reading, at: Place) -> bool:
    """Whether standard input is called as an excluded file is, and that is not to be checked.

    An editor hands over a file that it has open: it is left out as a hook would leave it out.
    """
    name = reading.stdin_filename
    if name is None or not at.settings.force_exclude:
        return False
    selection = Selection(at.settings, at.folder)
    return selection.excluded(selection.relative(name))


def run_check(
    tasks: list[Task | Report], at: Place, options: Options, style: Callable[[TextIO], Style]
) -> int:
    """Check the tasks, write the reports, and give the exit code.

    Whoever interrupts it gets the reports that were made until then.

    Raises:
        ConfigError: a file of the outputs cannot be written, or no rule is left to run.
    """
    if at.settings.ignore:
        from readcheck.checks.base import selected

        if not selected(at.settings):
            raise ConfigError("ignore leaves no rule to run")
    chosen = options.outputs or _outputs(at.settings)
    measures = any(each.renderer.NEEDS_MEASURES for each in chosen)
    whole = any(getattr(each.renderer, "NEEDS_EVERYTHING", False) for each in chosen)
    by = {*options.by, *(("section",) if whole else ())} if measures else set()
    if len(tasks) == 1 and any(getattr(each.renderer, "NEEDS_HARDEST", False) for each in chosen):
        by.add("sentence")  # Of many articles nobody could look at their sentences.
    # A baseline may know of suspicions of the page, and another part of what it is held against.
    across = len(tasks) > 1 or at.has_baseline or options.shard is not None
    wanted = Wanted(measures, options.cross_check, tuple(sorted(by)), across, whole)
    tally = Tally()
    with Interruption() as interruption:
        stream = interruption.until_asked(reports(tasks, at, options, wanted))
        targets.write(_watched(stream, tally), chosen, style)
    if interruption.exit_code:
        done = f"{tally.articles + tally.errors:,} of {counted_noun(len(tasks), 'input')}"
        sys.stderr.write(f"Interrupted: {done} checked.\n")
        return interruption.exit_code
    if any(each.renderer.CLOSING_LINE for each in chosen) and not options.quiet:
        sys.stderr.write(f"{tally.sentence()}\n")
    if options.shard is not None:
        tally.selected.clear()  # What it names may be in the pages of another part.
    return ended(tally, at.settings, exit_zero=options.exit_zero)


def ended(tally: Tally, settings: Settings, *, exit_zero: bool = False) -> int:
    """The exit code of a run, with a line where a selector led to nothing; see `exit_code`."""
    if not (tally.articles or tally.lists or tally.errors):
        return OK  # Everything there was to check was left out on purpose.
    if False in tally.selected and True not in tally.selected:
        sys.stderr.write("Error: the selector matches nothing in any page\n")
        return FAILED
    return exit_code(tally, settings, exit_zero=exit_zero)


def reports(
    tasks: list[Task | Report], at: Place, options: Options, wanted: Wanted
) -> Iterator[Report]:
    """Each task's report, as the run accepts it.

    How far it is is told as articles are read: reports may have to wait for those of other pages.
    """
    cache = _cache(at) if at.settings.cache and tasks else None
    read = check_all(tasks, wanted, cache_folder=cache, workers=options.workers)
    every = made = _with_progress(read, len(tasks))
    if options.shard is None and wanted.across:
        from readcheck.run.across import across

        made = across(every, site_of(at, map(_shown, tasks)), whole=options.whole)
    elif options.shard is not None:
        from readcheck.run.shard import recorded

        made = recorded(every, options.shard, options.accept)
    for report in made:
        accepted = report
        for accept in options.accept:
            accepted = accept(accepted)
        yield accepted


def _shown(task: Task | Report) -> str:
    return task.path if isinstance(task, Report) else task.shown


def site_of(at: Place, paths: Iterable[str]) -> dict[str, str]:
    """What the settings say of the site, and else its generator; folders as paths of reports begin.

    The site's files are looked for in the run's folder, then around the folder of all inputs.

    Args:
        at: where the run takes place.
        paths: those of all inputs, or of the folders that they lie in and a slash.
    """
    said = dict(at.settings.site)
    if "root" in said:
        return said | {"root": at.path(said["root"]).replace(os.sep, "/")}
    from readcheck.files.layouts import published

    try:
        folder = os.path.commonpath({os.path.dirname(os.path.abspath(path)) for path in paths})
    except ValueError:  # They lie on several drives.
        return said
    around = [folder]
    while len(around) <= _UPWARDS and around[-1] != os.path.dirname(around[-1]):
        around.append(os.path.dirname(around[-1]))
    found = next(filter(None, map(published, (at.folder, *map(os.path.relpath, around)))), None)
    if found is None:
        return said
    return {"base-url": found.base, **said, "likely-root": found.root.replace(os.sep, "/")}


def _cache(at: Place) -> str | None:
    """The folder of the cache; None, and a line, where nothing may be written there."""
    from readcheck.run.cache import refusal_of

    why = refusal_of(at.cache, at.folder, named="cache_dir" in at.named)
    if why:
        sys.stderr.write(f"{escape.path(at.cache)}: not used as a cache: {why}\n")
        return None
    return at.cache


def exit_code(tally: Tally, settings: Settings, *, exit_zero: bool = False) -> int:
    """0 when nothing is to be reported, 1 for findings, 2 when something could not be checked.

    Args:
        tally: what the run came to.
        settings: the mildest severity that counts as a finding, and how many warnings may be.
        exit_zero: whether findings do not count.
    """
    if tally.errors or not tally.articles:
        return FAILED
    worst_first = list(Severity)
    failing = worst_first[: worst_first.index(Severity(settings.fail_on)) + 1]
    found = any(tally.findings[severity] for severity in failing)
    most = settings.max_warnings
    found |= most is not None and tally.findings[Severity.WARNING] > most
    return FINDINGS if found and not exit_zero else OK


def for_each(
    tasks: Iterable[Task | Report],
    make: Callable[[Analysis], Result | Report],
    use: Callable[[Result], None],
) -> int:
    """Use what is made of each input; the exit code, with what failed told as it comes.

    Args:
        tasks: the inputs, and reports for arguments that lead to nothing.
        make: what is made of an input's analysis, or a report whose `error` says why it cannot be.
        use: what is done with it.
    """
    code = OK
    for task in tasks:
        made = task if isinstance(task, Report) else analyse_task(task, make)
        if isinstance(made, Report):
            tell_failure(made)
            code = FAILED
        else:
            use(made)
    return code


def tell_failure(report: Report) -> None:
    """Say on standard error why an input could not be read."""
    message = escape.text(report.error or "")
    sys.stderr.write(f"{escape.path(report.path)}: error unreadable-file: {message}\n")


def _outputs(settings: Settings) -> tuple[Output, ...]:
    if settings.output_format is not None:
        return (targets.Output(settings.output_format),)
    return tuple(targets.by_default())


def _with_progress(stream: Iterator[Report], total: int) -> Iterator[Report]:
    """The same reports, with a bar on standard error while somebody waits for them there."""
    from readcheck.output import progress

    if not progress.is_wanted(total, sys.stderr, sys.stdout):
        return stream
    return progress.counted(stream, total, sys.stderr)


def _watched(stream: Iterable[Report], tally: Tally) -> Iterator[Report]:
    """The same reports, counted, and failures told as they come."""
    for report in stream:
        tally.add(report)
        if report.error is not None:
            tell_failure(report)
        yield report
