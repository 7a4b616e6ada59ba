"""What a template receives, as a tree that people read: each field with its kind and its value.

In: a planned file, or something within what it receives. Out: lines. What is looked for is found in
`lookup`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from typing import Final, cast

from clientsmith.templates.contract import Contract
from clientsmith.templates.kinds import LOOSE, Kind, Many, Row, View, spell

_WIDTH: Final = 60
_INDENT: Final = "  "


def show_value(
    name: str, value: object, kind: Kind, contract: Contract, depth: int, *, full: bool = False
) -> Iterator[str]:
    """A value under its name, and what is in it down to a depth; of a tuple the first view only,
    unless it shall be `full`.
    """
    yield f"{name}: {spell(kind)}{_brief(value)}"
    if depth <= 0:
        return
    for line in _below(value, kind, contract, depth, full=full):
        yield _INDENT + line


def show_mapping(name: str, values: Mapping[str, object]) -> Iterator[str]:
    """What a template can look up by name: variables, and the values of plugins."""
    yield name if values else f"{name}: none"
    for key, value in values.items():
        yield f"{_INDENT}{key} = {_cut(repr(value))}"


def show_example(value: object) -> str:
    """A value in short, as an example: the first of several."""
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        filled = next((item for item in items if item != ""), None)
        return "" if filled is None else show_example(filled)
    if isinstance(value, str):
        return _cut(value) if value else ""
    return "" if is_dataclass(value) else repr(value)


def _below(
    value: object, kind: Kind, contract: Contract, depth: int, *, full: bool
) -> Iterator[str]:
    match kind:
        case View(name=name):
            for field in contract.views[name].fields:
                inner = getattr(value, field.name)
                yield from show_value(field.name, inner, field.kind, contract, depth - 1, full=full)
        case Many(item=View() | Row() | Many() as item):
            items = cast("tuple[object, ...]", value)
            for at, each in enumerate(items if full else items[:1]):
                yield from show_value(f"[{at}]", each, item, contract, depth, full=full)
            if not full and len(items) > 1:
                yield f"... and {len(items) - 1} more"
        case Row(items=kinds):
            pairs = zip(cast("tuple[object, ...]", value), kinds, strict=True)
            for at, (each, inner_kind) in enumerate(pairs):
                yield from show_value(f"[{at}]", each, inner_kind, contract, depth - 1, full=full)
        case Many() if full:
            yield from (repr(line) for line in cast("tuple[object, ...]", value))
        case _:
            pass


def _brief(value: object) -> str:
    """What fits behind the kind of a value."""
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        if not items:
            return " = none"
        first = items[0]
        if isinstance(first, str):
            more = f" and {len(items) - 1} more" if len(items) > 1 else ""
            shown = next((item for item in items if item), first)
            return f" = {_cut(repr(shown))}{more}"
        return f" ({len(items)})"
    return "" if is_dataclass(value) else f" = {_cut(repr(value))}"


def _cut(text: str) -> str:
    text = " ".join(text.split()) if "\n" in text else text
    return text if len(text) <= _WIDTH else f"{text[: _WIDTH - 3]}..."


__all__ = ["LOOSE", "show_example", "show_mapping", "show_value"]
