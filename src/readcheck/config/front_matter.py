"""Settings that an article makes for itself, in the front matter key `readcheck`.

`readcheck: false` switches every rule off; a mapping holds settings as a configuration file does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from readcheck.article.model import Origin
from readcheck.config.model import ConfigError
from readcheck.config.validate import check_value
from readcheck.settings import EVERY, Scope, ValueKind, kebab, snake, specs
from readcheck.source import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Article, Datum
    from readcheck.settings import Settings

KEY = "readcheck"
# They decide how the text is parsed, which has happened by the time the front matter is read.
_TOO_LATE = frozenset({"selector", "inline-config"})


def with_front_matter(settings: Settings, article: Article) -> Settings:
    """The settings as the article's own front matter changes them.

    Raises:
        UnreadableError: the key holds what is no setting of an article; the message names the line.
    """
    if not settings.inline_config:
        return settings
    changes: dict[str, Any] = {}
    for name, datum, value in _entries(article):
        where = f"line {article.source.position(datum.span.start).line}"
        try:
            _add(changes, name, _checked(name, value, where))
        except ConfigError as error:
            raise UnreadableError(f"front matter {error}") from None
    made = {field: _whole(value) for field, value in changes.items()}
    return settings._replace(**made) if made else settings


def _entries(article: Article) -> Iterator[tuple[str, Datum, object]]:
    """Each setting's name, where it stands and its raw value; of lists and tables an entry each."""
    for datum in article.data:
        if datum.origin is not Origin.FRONT_MATTER:
            continue
        if datum.key == KEY and not datum.path and datum.value is not None:
            if datum.value is False:
                yield "ignore", datum, [EVERY]
        elif datum.path == (KEY,):
            spec = specs().get(datum.key)
            listed = spec is not None and spec.kind is ValueKind.LIST
            yield datum.key, datum, [datum.value] if listed else datum.value
        elif datum.path[:1] == (KEY,) and len(datum.path) == 2:  # noqa: PLR2004 The key and a table's name.
            yield datum.path[1], datum, {datum.key: datum.value}


def _add(changes: dict[str, Any], name: str, value: Any) -> None:  # noqa: ANN401 - as below
    """Put a value in, or an entry to those of its list or table, so that each is checked once."""
    kind = specs()[name].kind
    if kind is ValueKind.LIST:
        changes.setdefault(snake(name), []).extend(value)
    elif kind is ValueKind.TABLE:
        changes.setdefault(snake(name), {}).update(value)
    else:
        changes[snake(name)] = value


def _whole(value: Any) -> Any:  # noqa: ANN401 - the values of all settings pass here
    """A list or table of entries as a setting has it."""
    if isinstance(value, dict):
        return tuple(sorted(value.items()))
    return tuple(value) if isinstance(value, list) else value


def _checked(name: str, value: object, where: str) -> object:
    checked = check_value(name, value, where)
    if specs()[name].scope is Scope.RUN or name in _TOO_LATE:
        raise ConfigError(f"{where}: {kebab(name)} cannot be set in front matter")
    return checked
