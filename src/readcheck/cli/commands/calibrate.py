"""`readcheck calibrate`: find out by which rule a site publishes its reading times."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from readcheck.cli import options
from readcheck.cli.declare import Argument, BadParameter
from readcheck.cli.options import Color, flag
from readcheck.output import escape
from readcheck.report import Report
from readcheck.run.check import FAILED, FINDINGS, OK, find_tasks, place
from readcheck.run.task import Reading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.calibrate.fit import Calibration
    from readcheck.calibrate.site import Survey
    from readcheck.config.resolve import Resolver
    from readcheck.output.style import Style
    from readcheck.run.task import Task

NEW_FILE = "readcheck.toml"
WRITING = "Configuration"
EXAMPLES = """\b
Examples:
  readcheck calibrate public/            which rule the site's times follow
  readcheck calibrate public/ --write    and let check hold claims against it

Exit codes: 0 a rule was found and is sure, 1 none is, 2 something could not be
read.
"""


def command(
    paths: Annotated[
        list[str],
        Argument(
            metavar="PATHS...",
            help="A site's pages: files, folders, or - for standard input.",
            rich_help_panel="Arguments",
        ),
    ],
    *,
    write: Annotated[
        bool,
        flag(WRITING, "--write", say="Set the rule in the nearest configuration file, if sure."),
    ] = False,
    force: Annotated[
        bool, flag(WRITING, "--force", say="Write the likeliest rule though it is not sure.")
    ] = False,
    output_format: options.TableOrJson = "table",
    color: options.When = Color.AUTO,
    input_format: options.InputFormat = None,
    language: options.Language = None,
    selector: options.Selector = None,
    stdin_filename: options.StdinFilename = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
    jobs: options.Jobs = None,
) -> int:
    """Find out the rule by which a site computes its reading times."""
    if isolated and write:
        raise BadParameter("with --isolated there is no file to write", param_hint="--write")
    if force and not write:
        raise BadParameter("goes with --write", param_hint="--force")
    from readcheck.calibrate.fit import calibrate
    from readcheck.calibrate.site import survey

    resolver = options.resolver(config, isolated=isolated, language=language, selector=selector)
    reading = Reading(resolver, input_format, stdin_filename)
    tasks = find_tasks(paths, reading, place(reading))
    told = survey(tasks, jobs)
    found = calibrate([page.evidence for page in told.pages])
    if output_format == "json":
        _json(found, told)
    else:
        _table(found, told, options.style(sys.stdout, color))
    code = FAILED if told.failed else OK if found.sure else FINDINGS
    if write:
        return max(code, _write(found, _file(tasks, resolver), force=force))
    return code


def _table(found: Calibration, told: Survey, style: Style) -> None:
    from readcheck.calibrate import table
    from readcheck.output.tables import parts

    console = parts.console_for(sys.stdout, style)
    parts.show(console, table.panels(found, told.pages, told.silent, console.width))


def _json(found: Calibration, told: Survey) -> None:
    from readcheck.calibrate.summary import as_dict
    from readcheck.output.json_contract import dumps

    made = as_dict(found, told.pages, silent=told.silent, unreadable=told.failed)
    sys.stdout.write(f"{dumps(made, indent=2)}\n")


def _write(found: Calibration, file: Path, *, force: bool) -> int:
    """Write the best convention into a configuration file; 1 where it is not sure enough."""
    from readcheck.config.edit import write_setting

    best = found.best
    shown = escape.path(os.path.relpath(file))
    if best is None or not (found.sure or force):
        hint = "" if best is None else f"; --force writes {best.name} all the same"
        sys.stderr.write(f"{shown}: nothing written: no rule is sure{hint}\n")
        return FINDINGS
    changed = write_setting(file, "convention", best.name)
    says = "now says" if changed else "says already"
    sys.stderr.write(f'{shown} {says} convention = "{best.name}"\n')
    return OK


def _file(tasks: Iterable[Task | Report], resolver: Resolver) -> Path:
    """The configuration file that all pages fall under, or where a new one should stand."""
    folders = [
        os.path.dirname(os.path.abspath(task.shown))
        for task in tasks
        if not isinstance(task, Report)
    ]
    here = os.getcwd()
    common = os.path.commonpath(folders) if folders else here
    config = resolver.config_for(Path(common) / NEW_FILE)
    if config is not None:
        return config.path
    below = os.path.commonpath([here, common]) == here
    return Path(here if below else common) / NEW_FILE
