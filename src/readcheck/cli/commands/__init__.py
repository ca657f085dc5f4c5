"""The commands of the command line, one file each."""

FAMILY = "cli.commands"
DEFAULT = "check"
