"""`readcheck merge`: one report of those of a run's parts."""

# Annotations are values here, not texts: typer evaluates them.

from typing import Annotated

from readcheck.cli import options
from readcheck.cli.declare import Argument
from readcheck.output import targets
from readcheck.run.check import ended, place, site_of
from readcheck.run.merge import Merged
from readcheck.run.task import Reading

EXAMPLES = """\b
Examples:
  readcheck check public/ --shard 1/2 --output-format json=1.json --exit-zero
  readcheck check public/ --shard 2/2 --output-format json=2.json --exit-zero
  readcheck merge 1.json 2.json -o report.json

Exit codes: 0 nothing to report, 1 findings, 2 something could not be checked, or
the reports are not those of all parts of one run.
"""


def command(
    reports: Annotated[
        list[str],
        Argument(
            metavar="REPORTS...",
            help="The reports in JSON of all parts, in any order.",
            rich_help_panel="Arguments",
        ),
    ],
    *,
    output_file: options.OutputFile = None,
    fail_on: options.FailOn = None,
    max_warnings: options.MaxWarnings = None,
    exit_zero: options.ExitZero = False,
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """Make one report of those of `check --shard`, held across all pages."""
    resolver = options.resolver(
        config, isolated=isolated, fail_on=fail_on, max_warnings=max_warnings
    )
    at = place(Reading(resolver))
    output = targets.Output("json", output_file)
    targets.refuse_inputs([output], reports)
    merged = Merged(reports)
    with targets.opened(output) as out:
        merged.write(out, site_of(at, merged.folders))
        out.flush()
    merged.tell_failures()
    return ended(merged.tally, at.settings, exit_zero=exit_zero)
