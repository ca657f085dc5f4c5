"""What GitHub's runner takes from a log (actions/runner, Runner.Common/ActionCommand.cs)."""

from __future__ import annotations

REGISTERED = {
    *("add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group"),
    *("notice", "remove-matcher", "save-state", "set-env", "set-output", "stop-commands"),
    "warning",
}


def unescaped(value, *pairs):
    for token, character in (("%0D", "\r"), ("%0A", "\n"), *pairs, ("%25", "%")):
        value = value.replace(token, character)
    return value


def new_form(line):
    """A command at the start of a line, `::name key=value,key=value::data`."""
    line = line.lstrip()
    head, end, data = line[2:].partition("::")
    if not line.startswith("::") or not end:
        return None
    name, _, listed = head.partition(" ")
    if name.lower() not in REGISTERED:
        return None
    pairs = [pair.split("=", 1) for pair in listed.strip().split(",") if "=" in pair]
    properties = {key: unescaped(value, ("%3A", ":"), ("%2C", ",")) for key, value in pairs}
    return name, properties, unescaped(data)


def old_form(line):
    """A command anywhere in a line, `##[name]data`."""
    _, start, rest = line.partition("##[")
    name, end, data = rest.partition("]")
    return (name, {}, data) if start and end and name.partition(" ")[0] in REGISTERED else None


def commands(output):
    """Every command that the runner takes from a log, and the lines that hold none."""
    lines = output.split("\n")
    assert lines.pop() == ""
    assert "\r" not in output
    found = [new_form(line) or old_form(line) for line in lines]
    return [each for each in found if each], [
        line for line, each in zip(lines, found, strict=True) if not each
    ]
