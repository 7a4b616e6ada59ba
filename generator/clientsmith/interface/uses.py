"""Whether code passes a type to the package or gets it from there.

In: two editions. Out: the `Use` of each definition: parameters lead to what is passed, results and
what is below them to what is read. What neither leads to is passed if it is a typed dict, for
nothing else is made of one, and else read: a webhook's event.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from clientsmith.interface.model import (
    Alias,
    Class,
    Constant,
    Definition,
    Field,
    Function,
    Interface,
)
from clientsmith.interface.rules import Use

_find_names = re.compile(r"'[^']*'|\"[^\"]*\"|([A-Za-z_][\w.]*)").finditer


class Uses:
    """The uses of all definitions of two editions; found when they are first asked for."""

    def __init__(self, old: Interface, new: Interface) -> None:
        self._editions = (old, new)
        self._passed: frozenset[str] | None = None
        self._read: frozenset[str] = frozenset()

    def of(self, path: str) -> Use:
        """What code does with a definition."""
        if self._passed is None:
            self._passed = frozenset().union(*(_follow(it, passed=True) for it in self._editions))
            self._read = frozenset().union(*(_follow(it, passed=False) for it in self._editions))
        match path in self._passed, path in self._read:
            case True, True:
                return Use.BOTH
            case True, False:
                return Use.WRITTEN
            case False, True:
                return Use.READ
            case _:
                typed_dict = any("TypedDict" in it.family_of(path) for it in self._editions)
                return Use.WRITTEN if typed_dict else Use.READ


def _follow(interface: Interface, *, passed: bool) -> frozenset[str]:
    """All definitions that the parameters, or else the results, of any public function lead to."""
    seen: set[str] = set()
    pending = list(_starts(interface, passed=passed))
    while pending:
        path = pending.pop()
        definition = interface.definitions.get(path)
        if definition is None or path in seen:
            continue
        seen.add(path)
        pending += _below(definition)
    return frozenset(seen)


def _starts(interface: Interface, *, passed: bool) -> Iterator[str]:
    for _, definition in interface.public():
        members: Iterable[object] = (definition,)
        if isinstance(definition, Class):
            members = definition.members.values()
        for it in members:
            if not isinstance(it, Function):
                continue
            for signature in it.signatures:
                if passed:
                    for parameter in signature.parameters:
                        yield from _names(parameter.annotation)
                else:
                    yield from _names(signature.returns)


def _below(definition: Definition) -> Iterator[str]:
    match definition:
        case Class(bases=bases, members=members):
            for base in bases:
                yield from _names(base)
            for member in members.values():
                if isinstance(member, Field):
                    yield from _names(member.annotation)
        case Alias(target=target):
            yield from _names(target)
        case Function() | Constant():
            pass


def _names(text: str) -> Iterator[str]:
    return (found[1] for found in _find_names(text) if found[1])
