"""JSON values, and what all modules of the mock ask them.

What is *not* decided here: any meaning of a value.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Final, TypeAlias, TypeGuard, final

__all__ = [
    "MISSING",
    "Json",
    "Missing",
    "at_path",
    "child",
    "is_scalar",
    "objects",
    "put_at",
    "same_id",
    "scalars_in",
    "text_of",
    "texts",
    "unknown_name",
]

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"


@final
class Missing:
    """The type of `MISSING`: there is no value, not even null."""

    def __repr__(self) -> str:
        return "MISSING"


MISSING: Final = Missing()


def child(value: Json | Missing, name: str) -> Json | Missing:
    """A property of an object; `MISSING` when there is none, or no object."""
    return value.get(name, MISSING) if isinstance(value, dict) else MISSING


def at_path(value: Json, path: str) -> Json | Missing:
    """What a path with dots leads to."""
    found: Json | Missing = value
    for name in path.split("."):
        found = child(found, name)
    return found


def put_at(value: dict[str, Json], path: str, told: Json) -> None:
    """Put something where a path with dots leads to; null is put by leaving the rest of it out."""
    name, _, rest = path.partition(".")
    if not rest:
        value[name] = told
    elif told is None:
        value.pop(name, None)
    else:
        inner = value.get(name)
        value[name] = inner = inner if isinstance(inner, dict) else {}
        put_at(inner, rest, told)


def texts(value: Json | Missing) -> list[str]:
    """The strings of a list."""
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def objects(value: Json | Missing) -> list[dict[str, Json]]:
    """The objects of a list."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def text_of(value: Json | Missing) -> str:
    """A scalar as it stands in a path or a query."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, str | int | float) else ""


def same_id(one: str, other: str) -> bool:
    """Whether two texts name the same thing: UUIDs with and without dashes do."""
    return one == other or (_is_uuid(one) and _bare(one) == _bare(other))


def is_scalar(value: Json | Missing) -> TypeGuard[str | int | float | bool]:
    """Whether a value is a string, a number or a boolean."""
    return isinstance(value, str | int | float | bool)


def scalars_in(value: Json) -> Iterator[str]:
    """All scalars of a value as texts, however deep they are."""
    match value:
        case dict():
            for item in value.values():
                yield from scalars_in(item)
        case list():
            for item in value:
                yield from scalars_in(item)
        case _:
            yield text_of(value)


def unknown_name(what: str, name: str, known: Iterable[str]) -> KeyError:
    """The error for a name that a test has got wrong, with those that it may have meant."""
    names = sorted(known)
    near = get_close_matches(name, names, 3, 0.5) or names
    return KeyError(f'there is no {what} "{name}"; known are {", ".join(near)}')


def _is_uuid(text: str) -> bool:
    return len(_bare(text)) == 32 and all(c in "0123456789abcdef" for c in _bare(text))


def _bare(text: str) -> str:
    return text.replace("-", "").lower()
