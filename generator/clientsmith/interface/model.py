"""What Python sees of a package: the values that all of `interface` speaks of.

A definition is known by its public path, the shortest one that it can be imported by, seen from the
package: `types.Page`. Annotations and defaults are texts in which every name is spelled as such a
path, so that they are the same wherever a class is defined; names of `typing`, `collections.abc`
and `builtins` stand without their module. A path with a part that begins with `_` is not public,
and is only here because something public is built on it.

Not decided here: how this is read from code (`read`) and how it is compared (`compare`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Final, TypeAlias

from clientsmith.frozen import dataclass

NOTHING: Final = ""
"""An annotation that is not there, the default of what is required."""


class Place(StrEnum):
    """How a parameter takes its argument, in the order in which Python wants them."""

    POSITIONAL = "/"
    ANY = "."
    MORE = "*"
    KEYWORD = "="
    MORE_KEYWORDS = "**"


class Form(StrEnum):
    """What calling or reading something gives."""

    FUNCTION = "def"
    ASYNC = "async def"
    PROPERTY = "property"
    STATIC = "staticmethod"
    CLASS = "classmethod"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter; `default` is NOTHING when an argument is required."""

    name: str
    place: Place
    annotation: str
    default: str

    @property
    def required(self) -> bool:
        """Whether a call without it fails."""
        return self.default == NOTHING and self.place not in (Place.MORE, Place.MORE_KEYWORDS)


@dataclass(frozen=True, slots=True)
class Signature:
    """One way to call something; `self` and `cls` are left out."""

    parameters: tuple[Parameter, ...]
    returns: str


@dataclass(frozen=True, slots=True)
class Function:
    """A function, a method or a property, with all overloads that a type checker is shown.

    `deprecated` is what its `@deprecated` says, empty without one.
    """

    form: Form
    signatures: tuple[Signature, ...]
    deprecated: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """An attribute: of a model, a key of a typed dict, a member of an enum, or set in `__init__`.

    `default` is NOTHING when there is none; then a model or typed dict may still do without it
    (`required` is False). `deprecated` is as for `Function`.
    """

    annotation: str
    default: str
    required: bool
    deprecated: str = ""


Member: TypeAlias = Function | Field


@dataclass(frozen=True, slots=True)
class Class:
    """A class with its own members; `bases` are spelled as annotations are."""

    bases: tuple[str, ...]
    members: Mapping[str, Member]
    deprecated: str = ""


@dataclass(frozen=True, slots=True)
class Alias:
    """A name for a type."""

    target: str


@dataclass(frozen=True, slots=True)
class Constant:
    """A module's value; `value` is its text, empty when that is no literal."""

    annotation: str
    value: str


Definition: TypeAlias = Class | Function | Alias | Constant


@dataclass(frozen=True, slots=True)
class Interface:
    """What Python sees of one edition of a package.

    `paths` has the other public paths that each definition can be imported by.
    """

    package: str
    version: str
    definitions: Mapping[str, Definition]
    paths: Mapping[str, tuple[str, ...]]

    def public(self) -> Iterator[tuple[str, Definition]]:
        """What may be imported, in order."""
        return ((path, it) for path, it in self.definitions.items() if is_public(path))

    def family_of(self, path: str) -> Iterator[str]:
        """The paths of a class and of all that it is built on, nearest first; others come too."""
        seen: set[str] = set()
        pending = [path]
        while pending:
            path = pending.pop(0)
            if path in seen:
                continue
            seen.add(path)
            yield path
            known = self.definitions.get(path)
            if isinstance(known, Class):
                pending += [head_of(base) for base in known.bases]

    def members_of(self, path: str) -> dict[str, Member]:
        """The members of a class, inherited ones included."""
        members: dict[str, Member] = {}
        for name in self.family_of(path):
            known = self.definitions.get(name)
            if isinstance(known, Class):
                members = {**known.members, **members}
        return members

    def owner_of(self, path: str, member: str) -> str:
        """The class of a family that has a member."""
        for name in self.family_of(path):
            known = self.definitions.get(name)
            if isinstance(known, Class) and member in known.members:
                return name
        return path


def is_public(path: str) -> bool:
    """Whether no part of a path begins with an underscore; `__init__` and its kind are public."""
    return not any(part.startswith("_") and not part.endswith("__") for part in path.split("."))


def head_of(annotation: str) -> str:
    """The generic class of `Page[User]`: `Page`."""
    return annotation.partition("[")[0]
