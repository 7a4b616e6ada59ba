"""Where in the package the code of a name stands.

In: what is named, and the modules of the package. Out: a `Spot`: a file, and patterns that lead to
the line. What the line says, and which template wrote it, are *not* decided here (`emit`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from clientsmith.frozen import dataclass
from clientsmith.python.layout import Module, lay_out_modules
from clientsmith.python.literals import string_literal
from clientsmith.python.named import NamedPackage
from clientsmith.python.namelock import NameId, NameKind, last_part
from clientsmith.python.naming import module_name
from clientsmith.python.usage import UseKey


@dataclass(frozen=True, slots=True)
class Spot:
    """A file below the output folder, and patterns: each is looked for in the block that the line of
    the one before it opens. `dotted` is how a program gets at what stands there.
    """

    path: str
    patterns: tuple[str, ...]
    dotted: str

    def inside(self, pattern: str, name: str) -> Spot:
        """A spot further in."""
        return Spot(self.path, (*self.patterns, pattern), f"{self.dotted}.{name}")


class Whereabouts:
    """The spots of one package (a view of its layout)."""

    def __init__(self, named: NamedPackage) -> None:
        self._named = named
        modules = lay_out_modules(named.api.types, named.surface.declarations, named.names.types)
        self._homes: Mapping[str, Module] = {key: m for m in modules for key in m.keys}
        self._paths = {
            method.operation.id: resource.path
            for resource in named.surface.resources
            for method in resource.methods
        }

    def find(self, key: NameId, name: str) -> Spot:
        """Where the code of a name stands; `name` is dotted for methods."""
        names, module = self._named.names, self._named.identity.module
        match key.kind:
            case NameKind.TYPE | NameKind.UNKNOWN:
                return self._type(key.owner, name)
            case NameKind.FIELD:
                owner = self._type(key.owner, names.types[UseKey(key.owner)])
                return owner.inside(rf"^    {name}\s*:", name)
            case NameKind.METHOD:
                return self._method(key.owner, last_part(name))
            case NameKind.ARGUMENT:
                method = self._method(key.owner, names.methods[key.owner])
                return method.inside(rf"^        {name}\s*:", name)
            case NameKind.CLASS:
                path = tuple(key.owner.split("."))
                return Spot(
                    self._resource(path), (rf"^class {name}\b",), f"{module}.resources.{name}"
                )
            case NameKind.RESOURCE:
                *above, _ = key.owner.split(".")
                client = self._named.identity.client
                return Spot(
                    self._resource(tuple(above)),
                    (rf"^    def {name}\(self\)",),
                    ".".join((client, *above, name)),
                )
            case NameKind.ERROR:
                return Spot(
                    f"{module}/errors.py", (rf"^class {name}\b",), f"{module}.errors.{name}"
                )
            case NameKind.PACKAGE:
                return self._chief(key.owner, name)

    def key_of(self, owner: str, wire: str) -> Spot:
        """A key of a typed dict."""
        spot = self._type(owner, self._named.names.types[UseKey(owner)])
        return spot.inside(rf"^    \"?{re.escape(wire)}\"?\s*:", wire)

    def value_of(self, owner: str, value: str) -> Spot:
        """A value of an enum."""
        spot = self._type(owner, self._named.names.types[UseKey(owner)])
        return spot.inside(re.escape(string_literal(value)), value)

    def _chief(self, key: str, name: str) -> Spot:
        """The client, the root of all errors, and the package itself."""
        module = self._named.identity.module
        match key:
            case "client":
                return Spot(f"{module}/_client.py", (rf"^class {name}\b",), f"{module}.{name}")
            case "error":
                return Spot(f"{module}/errors.py", (rf"^{name} = ",), f"{module}.errors.{name}")
            case "env_prefix":
                return Spot(f"{module}/_client.py", (rf"\b{name}_",), f"{name}_...")
            case "distribution":
                return Spot("pyproject.toml", (r"^name = ",), name)
            case _:
                return Spot(f"{module}/__init__.py", ("",), module)

    def _type(self, key: str, name: str) -> Spot:
        home, module = self._homes[key], self._named.identity.module
        dotted = f"{module}.{home.folder}.{name}"
        return Spot(f"{module}/{home.folder}/{home.name}.py", (rf"^(?:class )?{name}\b",), dotted)

    def _method(self, operation: str, name: str) -> Spot:
        path = self._paths[operation]
        client = self._named.identity.client
        owner = self._named.names.classes[path] if path else client
        dotted = ".".join((client, *path, name))
        patterns = (rf"^class {owner}\b", rf"^    def {name}\(")
        return Spot(self._resource(path), patterns, dotted)

    def _resource(self, path: tuple[str, ...]) -> str:
        module = self._named.identity.module
        return f"{module}/resources/{module_name(path)}.py" if path else f"{module}/_client.py"


def find_line(lines: Sequence[str], patterns: Sequence[str]) -> int | None:
    """The number of the line, from 1, that patterns lead to; of the last of them that is found."""
    at, found, end = 0, None, len(lines)
    for pattern in patterns:
        match = re.compile(pattern)
        hit = next((n for n in range(at, end) if match.search(lines[n])), None)
        if hit is None:
            return found
        found, at = hit + 1, hit
        if found == 1 or lines[hit].startswith(("class ", "@")) or not lines[hit][:1].isspace():
            rest = range(hit + 1, len(lines))
            end = next((n for n in rest if lines[n] and lines[n][0] not in " )]}"), len(lines))
        at = hit + 1 if lines[hit].rstrip().endswith((":", "(", "=", "[")) else hit
    return found
