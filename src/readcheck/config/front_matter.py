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
            changes[snake(name)] = _checked(name, value, where)
        except ConfigError as error:
            raise UnreadableError(f"front matter {error}") from None
    return settings._replace(**changes) if changes else settings


def _entries(article: Article) -> Iterator[tuple[str, Datum, object]]:
    """Each setting's name, where it stands and its raw value, lists and tables put together."""
    lists: dict[str, list[object]] = {}
    tables: dict[str, dict[str, object]] = {}
    for datum in article.data:
        if datum.origin is not Origin.FRONT_MATTER:
            continue
        if datum.key == KEY and not datum.path and datum.value is not None:
            if datum.value is False:
                yield "ignore", datum, [EVERY]
        elif datum.path == (KEY,):
            spec = specs().get(datum.key)
            value: object = datum.value
            if spec is not None and spec.kind is ValueKind.LIST:
                value = lists.setdefault(datum.key, [])
                lists[datum.key].append(datum.value)
            yield datum.key, datum, value
        elif datum.path[:1] == (KEY,) and len(datum.path) == 2:  # noqa: PLR2004 The key and a table's name.
            table = tables.setdefault(datum.path[1], {})
            table[datum.key] = datum.value
            yield datum.path[1], datum, table


def _checked(name: str, value: object, where: str) -> object:
    checked = check_value(name, value, where)
    if specs()[name].scope is Scope.RUN or name in _TOO_LATE:
        raise ConfigError(f"{where}: {kebab(name)} cannot be set in front matter")
    return checked
