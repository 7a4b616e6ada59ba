"""Identifiers: wishes become names that differ within their scope.

In: symbols, each with its wishes from short to long, grouped in scopes with reserved words. Out:
one identifier a symbol, and a warning for each that had to be numbered. What exists and what it
would like to be called is *not* decided here (`surface`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.frozen import dataclass
from clientsmith.python.reserved import KEYWORDS

_PIN: Final = "pin a name for it in the configuration (types.names or resources.methods)"
_PIN_ANOTHER: Final = "pin another name for it in the configuration: this one is taken"


@dataclass(frozen=True, slots=True)
class Symbol:
    """Something that needs a name. `id` orders symbols and outlives changes of the document.

    `wishes` run from short to long; `spelled` is how the document spells it, so that the one
    that is spelled exactly so keeps a contested name; `pinned` symbols have no wish but their first,
    and `locked` is the name that the lock keeps for it, which goes before everything.
    """

    id: str
    wishes: tuple[str, ...]
    spelled: str = ""
    pinned: bool = False
    location: Location | None = None
    locked: str = ""


@dataclass(frozen=True, slots=True)
class Scope:
    """Symbols that must differ from each other and from `reserved`.

    A wish that is reserved gets a trailing underscore when `underscore` is set (arguments and
    fields, PEP 8), else the symbol steps to its next wish (classes). `gone` are names that are kept
    for what exists no more: a symbol always steps over them.
    """

    name: str
    symbols: tuple[Symbol, ...]
    reserved: frozenset[str] = frozenset()
    underscore: bool = True
    gone: frozenset[str] = frozenset()


Names = Mapping[str, str]
"""The identifier of each symbol of a scope, by symbol id."""


def resolve(scope: Scope) -> tuple[Names, tuple[Diagnostic, ...]]:
    """Name every symbol of a scope; the result depends on ids and wishes, never on their order."""
    symbols = sorted(scope.symbols, key=lambda symbol: symbol.id)
    wishes = {symbol.id: _usable(symbol, scope) for symbol in symbols}
    step = {symbol.id: 0 for symbol in symbols}
    while True:
        holders: dict[str, list[Symbol]] = {}
        for symbol in symbols:
            holders.setdefault(wishes[symbol.id][step[symbol.id]], []).append(symbol)
        moved = False
        for name, group in holders.items():
            if len(group) == 1:
                continue
            for symbol in _losers(name, group):
                if step[symbol.id] + 1 < len(wishes[symbol.id]):
                    step[symbol.id] += 1
                    moved = True
        if not moved:
            break
    return _number(scope, holders)


def _usable(symbol: Symbol, scope: Scope) -> tuple[str, ...]:
    """The wishes as identifiers that are not reserved; at least one."""
    usable: list[str] = []
    before = [symbol.locked] if symbol.locked else []
    for wish in (*before, *symbol.wishes):
        name = identifier(wish)
        if name in KEYWORDS or name in scope.reserved:
            if not scope.underscore:
                continue
            name += "_"
        if name not in usable and name not in scope.gone:
            usable.append(name)
    if not usable:
        last = identifier(symbol.wishes[-1] if symbol.wishes else "unnamed")
        free = last if last in scope.gone else f"{last}_"
        number = 2
        while free in scope.gone:
            free, number = _numbered(last, number), number + 1
        usable.append(free)
    return tuple(usable[:1] if symbol.pinned else usable)


def identifier(wish: str) -> str:
    """The wish with what Python forbids replaced: no leading digit, nothing but word characters."""
    if wish.isidentifier() and wish[0] != "_":
        return wish
    name = "".join(char if f"a{char}".isidentifier() else "_" for char in wish)
    if not name.strip("_"):
        return "unnamed"
    if not name.lstrip("_").isidentifier():
        return ("N" if any(char.isupper() for char in name) else "n_") + name.lstrip("_")
    return name


def _losers(name: str, group: Iterable[Symbol]) -> list[Symbol]:
    group = list(group)
    locked = [symbol for symbol in group if symbol.locked == name]
    if locked:
        return [symbol for symbol in group if symbol.locked != name]
    pinned = [symbol for symbol in group if symbol.pinned]
    if pinned:
        return [symbol for symbol in group if not symbol.pinned]
    exact = [symbol for symbol in group if symbol.spelled == name]
    if len(exact) == 1:
        return [symbol for symbol in group if symbol is not exact[0]]
    return group


def _number(
    scope: Scope, holders: Mapping[str, list[Symbol]]
) -> tuple[Names, tuple[Diagnostic, ...]]:
    if all(len(group) == 1 for group in holders.values()):  # nearly always
        return {symbol.id: name for name, (symbol,) in sorted(holders.items())}, ()
    names: dict[str, str] = {}
    taken = set(holders) | scope.reserved | scope.gone
    found: list[Diagnostic] = []
    for name, group in sorted(holders.items()):
        number = 2
        # Whom a pin or the lock keeps the name for is not numbered.
        first, *others = sorted(group, key=_losers(name, group).__contains__)
        names[first.id] = name
        for symbol in others:
            while (numbered := _numbered(name, number)) in taken:
                number += 1
            taken.add(numbered)
            names[symbol.id] = numbered
            message = (
                f'"{symbol.id}" and "{first.id}" both wish to be called "{name}" in {scope.name}'
            )
            found.append(
                diagnostic(
                    "numbered-name",
                    f'{message}; this one is called "{numbered}"',
                    symbol.location,
                    pointer=symbol.id,
                    hint=_PIN_ANOTHER if symbol.pinned else _PIN,
                )
            )
    return names, tuple(found)


def _numbered(name: str, number: int) -> str:
    return f"{name}_{number}" if name.islower() else f"{name}{number}"


def module_name(path: tuple[str, ...]) -> str:
    """The module of a resource: `blocks_children`, and `import_` when Python has the word."""
    name = "_".join(path)
    return name + "_" if name in KEYWORDS else name
