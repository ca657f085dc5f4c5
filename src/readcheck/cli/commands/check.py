"""`readcheck check`: measure articles and verify what they claim about themselves."""

# Annotations are values here, not texts: typer evaluates them, and would compile each of the texts.

import os
import sys
from collections.abc import Callable
from functools import partial
from typing import Annotated, TextIO

from readcheck import families
from readcheck.cli import options
from readcheck.cli.declare import BadParameter, Option
from readcheck.cli.options import OUTPUT, SPEED, Color, flag, setting
from readcheck.files.find import STDIN
from readcheck.output import escape, targets
from readcheck.output.style import FIRST_PANELS, PANELS, Style
from readcheck.report import Report
from readcheck.run.check import (
    FAILED,
    OK,
    Options,
    Place,
    find_tasks,
    leaves_out_stdin,
    place,
    run_check,
    tell_failure,
)
from readcheck.run.task import Reading, Task
from readcheck.settings import EVERY

CHOICE = "What is checked"
MENDING = "Mending"
ADOPTION = "Old findings"
EXAMPLES = """\b
Examples:
  readcheck check draft.md
  readcheck check content/ --output-format concise --fix
  readcheck check public/ --select reading-time-off --convention hugo
  curl -s https://example.org/post | readcheck check - --format html

Exit codes: 0 nothing to report, 1 findings, 2 something was not checked.
"""


def command(
    paths: options.Paths = None,
    *,
    select: Annotated[
        list[str] | None,
        setting(
            "select",
            "RULES",
            CHOICE,
            callback=options.rules,
            common='Run these rules only; "all" is every one.',
        ),
    ] = None,
    extend_select: Annotated[
        list[str] | None, setting("extend-select", "RULES", CHOICE, callback=options.rules)
    ] = None,
    ignore: Annotated[
        list[str] | None,
        setting("ignore", "RULES", CHOICE, callback=options.rules, common="Run all but these."),
    ] = None,
    severity: Annotated[
        list[str] | None,
        setting("severity", "RULE=SEVERITY", CHOICE, callback=options.severities),
    ] = None,
    audience: Annotated[
        str | None,
        setting(
            "audience",
            "NAME",
            CHOICE,
            callback=options.choice("audience"),
            common="The limit for such readers: general, technical and more.",
        ),
    ] = None,
    max_grade: Annotated[
        float | None,
        setting(
            "max-grade",
            "GRADE",
            CHOICE,
            common="The highest school grade; 8 is plain, 9 is WCAG's limit.",
        ),
    ] = None,
    grade_formula: Annotated[
        str | None,
        setting("grade-formula", "NAME", CHOICE, callback=options.member_of("scores")),
    ] = None,
    strictness: Annotated[
        str | None,
        setting("strictness", "value|range", CHOICE, callback=options.choice("strictness")),
    ] = None,
    convention: Annotated[
        str | None,
        setting(
            "convention",
            "NAME",
            CHOICE,
            callback=options.member_of("reading.conventions"),
            common="Demand the minutes that this generator computes.",
        ),
    ] = None,
    words_per_minute: Annotated[float | None, setting("words-per-minute", "N", CHOICE)] = None,
    aloud: Annotated[bool, setting("aloud", None, CHOICE)] = False,
    input_format: options.InputFormat = None,
    language: options.Language = None,
    selector: options.Selector = None,
    stdin_filename: options.StdinFilename = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
    extend_exclude: Annotated[
        list[str] | None, setting("extend-exclude", "GLOB", options.READING)
    ] = None,
    force_exclude: Annotated[bool, setting("force-exclude", None, options.READING)] = False,
    max_file_size: Annotated[float | None, setting("max-file-size", "MB", options.READING)] = None,
    no_inline_config: Annotated[
        bool,
        flag(options.READING, "--no-inline-config", say="Let articles switch no rule off."),
    ] = False,
    fix: Annotated[
        bool,
        flag(
            MENDING,
            "--fix",
            say="Mend in place what can be mended.",
            common=True,
        ),
    ] = False,
    diff: Annotated[
        bool,
        flag(
            MENDING,
            "--diff",
            say="Print what --fix would change.",
            common=True,
        ),
    ] = False,
    unsafe_fixes: Annotated[bool, setting("unsafe-fixes", None, MENDING)] = False,
    add_ignore: Annotated[
        str | None,
        Option(
            metavar="REASON",
            callback=options.reason,
            help="Silence all findings by comments in the articles: --add-ignore[=REASON].",
            rich_help_panel=MENDING,
        ),
    ] = None,
    baseline: Annotated[str | None, setting("baseline", "FILE", ADOPTION)] = None,
    write_baseline: Annotated[
        bool,
        flag(
            ADOPTION,
            "--write-baseline",
            say="Accept all findings for now.",
            common=True,
        ),
    ] = False,
    prune_baseline: Annotated[
        bool, flag(ADOPTION, "--prune-baseline", say="Forget accepted findings that are gone.")
    ] = False,
    since: Annotated[
        str | None,
        Option(
            metavar="REVISION",
            common=True,
            help="Report only what changed since a git revision.",
            rich_help_panel=ADOPTION,
        ),
    ] = None,
    output_format: Annotated[
        list[str] | None,
        Option(
            metavar="NAME[=FILE]",
            callback=options.output,
            common="concise, json, sarif, github and more.",
            help=f"One of {', '.join(families.names('output.formats'))}; several may be given."
            "  [default: table]",
            rich_help_panel=OUTPUT,
        ),
    ] = None,
    output_file: options.OutputFile = None,
    statistics: Annotated[
        bool, flag(OUTPUT, "--statistics", say="Count findings by rule.")
    ] = False,
    by: Annotated[
        str | None,
        Option(
            metavar="section|paragraph",
            callback=options.among("section", "paragraph"),
            help="Show figures by section or by paragraph, too.",
            rich_help_panel=OUTPUT,
        ),
    ] = None,
    explain_content: Annotated[
        bool, flag(OUTPUT, "--explain-content", say="Say which part of a page was taken.")
    ] = False,
    show: Annotated[
        str | None,
        Option(
            metavar="PANELS",
            callback=options.panels,
            common="Parts of a report: scores, parts, all and more.",
            help=f"Show of an article what else there is: {', '.join(PANELS)} or all.",
            rich_help_panel=OUTPUT,
        ),
    ] = None,
    all_formulas: Annotated[bool, setting("all-formulas", None, OUTPUT)] = False,
    every_row: Annotated[
        bool,
        flag(
            OUTPUT,
            "--all",
            say="Of many articles, show those without findings, too.",
            common="Rows for articles without findings, too.",
        ),
    ] = False,
    cross_check: Annotated[
        bool, flag(OUTPUT, "--cross-check", say="Show textstat's figures beside.")
    ] = False,
    show_files: Annotated[
        bool, flag(OUTPUT, "--show-files", say="List what would be checked.")
    ] = False,
    show_settings: Annotated[
        bool,
        flag(OUTPUT, "--show-settings", say="Print each setting and where it was set."),
    ] = False,
    color: options.When = Color.AUTO,
    quiet: Annotated[
        bool, flag(OUTPUT, "--quiet", "-q", say="No closing line.", common=True)
    ] = False,
    fail_on: options.FailOn = None,
    max_warnings: options.MaxWarnings = None,
    exit_zero: options.ExitZero = False,
    jobs: options.Jobs = None,
    shard: Annotated[
        str | None,
        Option(
            metavar="K/N",
            callback=options.shard,
            help="Check part K of N alone; `readcheck merge` makes one report of their JSON.",
            rich_help_panel=SPEED,
        ),
    ] = None,
    no_cache: Annotated[
        bool, flag(SPEED, "--no-cache", "-n", say="Work everything out anew.")
    ] = False,
    cache_dir: Annotated[str | None, setting("cache-dir", "FOLDER", SPEED)] = None,
    max_seconds: Annotated[float | None, setting("max-seconds", "N", SPEED)] = None,
) -> int:
    """Measure articles and verify what they claim about themselves."""
    resolver = options.resolver(
        config,
        isolated=isolated,
        select=select and tuple(select),
        extend_select=extend_select and tuple(extend_select),
        ignore=ignore and tuple(ignore),
        severity=severity and tuple(severity),
        audience=audience,
        max_grade=max_grade,
        grade_formula=grade_formula,
        strictness=strictness,
        convention=convention,
        words_per_minute=words_per_minute,
        aloud=aloud or None,
        language=language,
        selector=selector,
        extend_exclude=extend_exclude and tuple(extend_exclude),
        force_exclude=force_exclude or None,
        max_file_size=max_file_size,
        inline_config=False if no_inline_config else None,
        unsafe_fixes=unsafe_fixes or None,
        all_formulas=all_formulas or None,
        baseline=baseline and os.path.abspath(baseline),
        fail_on=fail_on,
        max_warnings=max_warnings,
        cache=False if no_cache else None,
        cache_dir=cache_dir and os.path.abspath(cache_dir),
        max_seconds=max_seconds,
    )
    reading = Reading(resolver, input_format, stdin_filename)
    at = place(reading)
    tasks = find_tasks(paths or [os.curdir], reading, at, lists=True)
    if show_files:
        return _list(_dealt(tasks, Options(), shard)[0])
    if show_settings:
        from readcheck.cli.commands.config import show as show_all

        return show_all(resolver, paths[0] if paths else None)
    chosen = _outputs(output_format, output_file, at, statistics=statistics)
    targets.refuse_inputs(chosen, (task.path for task in tasks))
    plan = Options(
        chosen,
        cross_check=cross_check,
        by=(by,) if by else (),
        workers=jobs,
        exit_zero=exit_zero,
        quiet=quiet,
        whole=since is None and all(map(os.path.isdir, paths or [os.curdir])),
    )
    if since is not None:
        from readcheck.run.since import only_since

        tasks, plan = only_since(since, tasks, plan)
    tasks, plan = _dealt(tasks, plan, shard)
    final, code, accept = _change(tasks, at, add_ignore, fix=fix, diff=diff, quiet=quiet)
    if (fix or add_ignore is not None) and STDIN in (paths or ()) and leaves_out_stdin(reading, at):
        from readcheck.run.fix_files import hand_on

        hand_on()
        final = True
    if final:
        return code
    plan = plan._replace(accept=(*plan.accept, *accept))
    if write_baseline:
        from readcheck.run.baseline import accept_everything

        return accept_everything(tasks, at, plan)
    asked = Style(
        explain_content=explain_content,
        by=by or "",
        shown=_shown(show, all_formulas=at.settings.all_formulas),
        every_row=every_row,
        shard=plan.shard and plan.shard.head,
    )
    style = partial(_style, color=color, asked=asked)
    return max(code, _check(tasks, at, plan, style, prune=prune_baseline))


def _dealt(
    tasks: list[Task | Report], plan: Options, shard: str | None
) -> tuple[list[Task | Report], Options]:
    """The tasks of the part that is asked for; all, where none is."""
    if shard is None:
        return tasks, plan
    from readcheck.run.shard import dealt

    own, part = dealt(tasks, shard, whole=plan.whole)
    return own, plan._replace(shard=part)


def _change(
    tasks: list[Task | Report],
    at: Place,
    add_ignore: str | None,
    *,
    fix: bool,
    diff: bool,
    quiet: bool,
) -> tuple[bool, int, tuple[Callable[[Report], Report], ...]]:
    """Change the files as the options ask; whether that is all of the run, its exit code.

    And what the reports of a check that follows go through.
    """
    if not (add_ignore is not None or fix or diff):
        return False, OK, ()
    from readcheck.run import fix_files

    unsafe = at.settings.unsafe_fixes
    if add_ignore is not None:
        return fix_files.add_ignores(tasks, add_ignore, quiet=quiet)
    if diff:
        return fix_files.diff(tasks, unsafe=unsafe)
    return fix_files.fix(tasks, unsafe=unsafe, quiet=quiet)


def _check(
    tasks: list[Task | Report],
    at: Place,
    plan: Options,
    style: Callable[[TextIO], Style],
    *,
    prune: bool,
) -> int:
    if not tasks and not plan.quiet:
        why = (
            "no input falls to this part" if plan.shard else "all inputs are excluded or unchanged"
        )
        sys.stderr.write(f"Nothing to check: {why}.\n")
    if not at.has_baseline:
        return run_check(tasks, at, plan, style)
    from pathlib import Path

    from readcheck.run.baseline import read, tell_stale

    known = read(Path(at.baseline))
    code = run_check(tasks, at, plan._replace(accept=(*plan.accept, known.accept)), style)
    tell_stale(known, at, prune=prune, quiet=plan.quiet)
    return code


def _list(tasks: list[Task | Report]) -> int:
    code = OK
    for task in tasks:
        if isinstance(task, Report):
            tell_failure(task)
            code = FAILED
        else:
            sys.stdout.write(f"{escape.path(task.shown)}\n")
    return code


def _outputs(
    formats: list[str] | None, file: str | None, at: Place, *, statistics: bool
) -> tuple[targets.Output, ...]:
    """What the options ask to be written; nothing where they are silent."""
    chosen = tuple(targets.parsed(text) for text in formats or ())
    if statistics and targets.Output("statistics") not in chosen:
        chosen = (*chosen, targets.Output("statistics"))
    if file is None:
        return chosen
    if file in families.names("output.formats") and not os.path.exists(file):
        message = f"{file!r} is a form of the output and no file; use --output-format {file}"
        raise BadParameter(message, param_hint="--output-file")
    if len(chosen) > 1:
        raise BadParameter("goes with one format; use NAME=FILE", param_hint="--output-file")
    name = chosen[0].format if chosen else at.settings.output_format or targets.DEFAULT_FORMAT
    return (targets.Output(name, file),)


def _shown(named: str | None, *, all_formulas: bool) -> frozenset[str]:
    """The panels of an article: those of a first look, and what is asked for beside."""
    asked = set((named or "").split(",")) | ({"scores"} if all_formulas else set())
    return frozenset(PANELS) if EVERY in asked else FIRST_PANELS | (asked & set(PANELS))


def _style(out: TextIO, *, color: Color, asked: Style) -> Style:
    at_hand = options.style(out, color)
    return asked._replace(color=at_hand.color, width=at_hand.width, frames=at_hand.frames)
