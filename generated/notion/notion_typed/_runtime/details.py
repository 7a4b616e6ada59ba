"""Lists of problems in the bodies of errors, as many frameworks write them.

In: the body of an error. Out: one line that says what is wrong and where, or ``None`` if the body
holds no such list. What is *not* decided here: what else the message of an error says
(`responses`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from .narrow import is_list, is_mapping

__all__ = ["list_details"]

_SHOWN: Final = 3
_LONG: Final = 160

_LISTS: Final = (
    *("errors", "details", "detail", "violations", "issues"),
    *("error.details", "error.errors"),
)
_TEXTS: Final = ("message", "msg", "detail", "description", "reason", "title", "code")
_PLACES: Final = (
    *("loc", "path", "pointer", "instancePath", "source.pointer", "source.parameter"),
    *("field", "property", "param", "name"),
)


def list_details(body: object) -> str | None:
    """Say in one line what the list of problems in the body of an error comes to, if it has one."""
    for path in _LISTS:
        found = _at(body, path)
        texts = list(_listed(found) if is_list(found) else _mapped(found))
        if texts:
            more = len(texts) - _SHOWN
            shown = "; ".join(texts[:_SHOWN])
            return f"{shown}; and {more} more" if more > 0 else shown
    return None


def _listed(items: list[object]) -> Iterator[str]:
    """Read a list of texts, or of objects that have a text and perhaps a place."""
    for item in items:
        text = item if isinstance(item, str) else _first(item, _TEXTS)
        if text:
            place = _first(item, _PLACES)
            yield f"{place}: {_line(text)}" if place else _line(text)


def _mapped(items: object) -> Iterator[str]:
    """Read problems by the name of what they are about, each a text or a list of texts."""
    for name, item in items.items() if is_mapping(items) else ():
        texts = [text for text in (item if is_list(item) else [item]) if isinstance(text, str)]
        if texts:
            yield f"{name}: {_line(', '.join(texts))}"


def _first(item: object, paths: tuple[str, ...]) -> str | None:
    for path in paths:
        value = _at(item, path)
        if is_list(value) and value:
            return ".".join(map(str, value))
        if isinstance(value, str | int) and value != "":
            return str(value)
    return None


def _line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONG else f"{line[:_LONG]}..."


def _at(value: object, path: str) -> object:
    for name in path.split("."):
        value = value.get(name) if is_mapping(value) else None
    return value
