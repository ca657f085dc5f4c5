"""Settings as a configuration file writes them."""

from __future__ import annotations

from typing import Any

from readcheck.settings import Scope, Settings, ValueKind, snake, specs

_HEAD = """\
# readcheck's configuration. Everything here is a default; take the # off a line to change it.
# Paths and globs start from this file's folder. `readcheck config` prints what holds, and why.
"""
_OVERRIDES = """\
# Other settings for some files; all overrides that match apply, the last one wins.
# [[overrides]]
# files = ["posts/kids/**"]
# max-grade = 5
"""


def parsed(text: str) -> dict[str, Any]:
    """What a TOML text holds.

    Raises:
        ValueError: it is no TOML, nests too deeply, or has a number of thousands of digits; the
            message is one line.
    """
    import tomllib

    from readcheck.toml import loads

    try:
        return loads(text)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    except tomllib.TOMLDecodeError as error:
        raise ValueError(" ".join(str(error).split())) from None
    except ValueError:  # Python converts no number of more than 4,300 digits.
        raise ValueError("a number is too long") from None


def as_toml(value: object) -> str:
    """A setting's value in TOML; an unset one, which TOML has no word for, as `(not set)`."""
    if value is None:
        return "(not set)"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{key} = {as_toml(item)}' for key, item in value.items())} }}"
    if isinstance(value, tuple):
        return f"[{', '.join(as_toml(item) for item in value)}]"
    if isinstance(value, str):
        import json

        return json.dumps(value, ensure_ascii=False)
    return f"{value:g}"


def value_of(settings: Settings, name: str) -> object:
    """A setting's value by its kebab-case name, a table as a dictionary."""
    value = getattr(settings, snake(name))
    return dict(value) if specs()[name].kind is ValueKind.TABLE else value


def starter() -> str:
    """A configuration file that sets nothing and explains everything."""
    defaults = Settings()
    parts = [_HEAD]
    for scope, title in ((Scope.ARTICLE, "Each article"), (Scope.RUN, "The run as a whole")):
        parts.append(f"# --- {title} ---\n")
        for name, spec in specs().items():
            if spec.scope is scope:
                value = spec.example or as_toml(value_of(defaults, name))
                choices = f"\n# One of {', '.join(spec.choices)}." if spec.choices else ""
                parts.append(f"# {spec.doc}{choices}\n# {name} = {value}\n")
    return "\n".join([*parts, _OVERRIDES])
