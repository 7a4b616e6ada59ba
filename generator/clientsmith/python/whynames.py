"""Why something is called what it is called: the rule that made its name.

In: what is named, its wishes, and what the configuration and the lock say. Out: sentences, each
with the place where the rule stands. Names are *not* decided here (`naming`, `wishes`,
`resources`); this tells what those have decided.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from clientsmith.api.operations import Operation
from clientsmith.config import Config
from clientsmith.diagnostics import Location
from clientsmith.frozen import dataclass
from clientsmith.python.errorviews import error_scope
from clientsmith.python.named import NamedPackage
from clientsmith.python.namelock import NameId, NameKind, NameLock, last_part
from clientsmith.python.names import find_symbols_of
from clientsmith.python.naming import Scope, Symbol, identifier
from clientsmith.python.reserved import KEYWORDS
from clientsmith.python.usage import UseKey, split_key

_SAID = {
    NameKind.FIELD: "the name of the property, in snake case",
    NameKind.ARGUMENT: "the name of the parameter or property, in snake case",
    NameKind.ERROR: "the code of the error, as a class",
    NameKind.CLASS: "the path of the resource, as a class",
    NameKind.RESOURCE: "the path of its methods",
}
_CHIEF = {
    "distribution": "the name to import, with hyphens",
    "error": 'the name of the client, with "Error"',
}


@dataclass(frozen=True, slots=True)
class Why:
    """One thing that a name comes from, and where that stands, if it stands anywhere."""

    text: str
    location: Location | None = None


class WhyNames:
    """The reasons of all names of one package (a view of its scopes)."""

    def __init__(self, named: NamedPackage, config: Config, lock: NameLock | None) -> None:
        self._named = named
        self._config = config
        self._lock = lock or NameLock()
        self._symbols: dict[NameId, tuple[Symbol, Scope]] = dict(
            find_symbols_of(named.surface, named.api.types, named.held)
        )
        taken = frozenset({named.identity.error})
        scope = error_scope(named.errors, taken, named.held)
        for symbol in scope.symbols:
            self._symbols[NameId(NameKind.ERROR, symbol.id)] = (symbol, scope)
        self._operations = {operation.id: operation for operation in named.api.operations}

    def of(self, key: NameId, name: str, names: Mapping[NameId, str]) -> tuple[Why, ...]:
        """Why a thing has a name; `names` are those of everything."""
        return tuple(self._reasons(key, last_part(name), names))

    def _reasons(self, key: NameId, name: str, names: Mapping[NameId, str]) -> Iterator[Why]:
        if key.kind is NameKind.PACKAGE:
            yield from self._chief(key, name)
            return
        symbol, scope = self._symbols[key]
        old = self._named.held.were.get(key)
        entry = None if old is None else self._lock.entries.get(old)
        kept = entry is not None and last_part(entry.name) == name
        if entry is not None and kept and self._lock.text is not None:
            place = Location(self._lock.text.name, entry.line, 1)
            yield Why("the lock of names keeps it", place)
            if old != key:
                yield Why(f'it was given to "{old}", which has moved here', place)
        match key.kind:
            case NameKind.METHOD:
                yield self._method(self._operations[key.owner])
            case NameKind.TYPE | NameKind.UNKNOWN:
                yield from self._type(UseKey(key.owner))
            case kind:
                yield Why(_SAID[kind])
        yield from self._wish(key, name, symbol, scope, names)

    def _chief(self, key: NameId, name: str) -> Iterator[Why]:
        """What the package itself, its client and the root of its errors are called after."""
        place = self._config.where("package", key.owner)
        if place is not None:
            yield Why(f'"package.{key.owner}" of the configuration: {name}', place)
            return
        entry = self._lock.entries.get(key)
        if entry is not None and self._lock.text is not None:
            place = Location(self._lock.text.name, entry.line, 1)
            yield Why("the lock of names keeps it", place)
        if key.owner in _CHIEF:
            yield Why(_CHIEF[key.owner])
        else:
            yield Why(f'the first words of the title of the document: "{self._named.api.title}"')

    def _wish(
        self, key: NameId, name: str, symbol: Symbol, scope: Scope, names: Mapping[NameId, str]
    ) -> Iterator[Why]:
        wishes = list(dict.fromkeys(identifier(wish) for wish in symbol.wishes))
        listed = ", ".join(f'"{wish}"' for wish in wishes)
        if name in wishes:
            at = wishes.index(name)
            if len(wishes) > 1:
                yield Why(f"wish {at + 1} of {len(wishes)}: {listed}")
            for wish in wishes[:at]:
                yield Why(f'"{wish}" {self._holder(key, wish, scope, names)}')
        elif name.rstrip("_") in wishes:
            plain = name.rstrip("_")
            why = "is a word of Python" if plain in KEYWORDS else "is a word of the package"
            yield Why(f'with an underscore, because "{plain}" {why}')
        elif re.sub(r"_?[0-9]+$", "", name) in wishes:
            yield Why(f"numbered, because others wish for the same: {listed}")
        else:
            yield Why(f"none of its wishes of today: {listed}")

    def _holder(self, key: NameId, wish: str, scope: Scope, names: Mapping[NameId, str]) -> str:
        for other, name in names.items():
            if other != key and last_part(name) == wish and self._symbols[other][1] == scope:
                return f'is that of "{other}"'
        if wish in scope.gone:
            return "is kept for what had it before, and is gone"
        if wish in scope.reserved:
            return "is a word of the package"
        return "is wished for by others too"

    def _method(self, operation: Operation) -> Why:
        """What told how a method is called: the order is that of `resources`."""
        config, name = self._config.resources, operation.operation_id
        if name in config.methods:
            return Why(
                f'"resources.methods" of the configuration: {config.methods[name]}',
                self._config.where("resources", "methods", name),
            )
        extension = config.stream_extension if operation.stream_of else config.extension
        told = operation.extensions.get(extension) if extension else None
        if isinstance(told, str):
            return Why(f'the extension "{extension}": {told}', operation.location)
        if operation.stream_of:
            return Why("the method that it streams the answer of")
        if config.samples is not None:
            for sample in operation.samples:
                found = config.samples.pattern.findall(sample.source)
                if sample.language == config.samples.language and len(set(found)) == 1:
                    text = f"the code samples in {sample.language}: {found[0]}"
                    return Why(text, self._config.where("resources", "samples"))
        return Why(f'a rule over tag, operationId and path: "{name or operation.path}"')

    def _type(self, key: UseKey) -> Iterator[Why]:
        type_id, role = split_key(key)
        if type_id in self._config.types.names:
            place, pin = (
                self._config.where("types", "names", type_id),
                self._config.types.names[type_id],
            )
            yield Why(f'"types.names" of the configuration: {pin}', place)
            return
        origin = self._named.api.types[type_id].origin
        if not origin.component:
            yield Why(f'where it stands: {" ".join(origin.role)} of "{origin.parent}"')
            return
        name = origin.component
        yield Why(f'the name of the component: "{name}"')
        for number, rule in enumerate(self._config.types.rules):
            renamed = rule.rename(name) if role.value in rule.roles else None
            if renamed:
                place = self._config.where("types", "rules", number)
                yield Why(f'the rule "{rule.match.pattern}": "{name}" is "{renamed}"', place)
                name = renamed
