"""What differs between two editions of a package for code that uses it.

In: two `Interface`s. Out: `Change`s, the gravest first. A definition is found again by its public
path, or when something that has gone looks just like something that has come. The same change of a
synchronous and an asynchronous method is one change.

Not decided here: how functions (`signatures`) and types (`relations`) differ, what a change does to
code (`rules`), how it is worded (`words`) and what one does about it (`advice`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from clientsmith.difference.effects import Effect
from clientsmith.interface.calls import find_calls, merge_forms
from clientsmith.interface.changes import Change, Finding
from clientsmith.interface.model import (
    Alias,
    Class,
    Constant,
    Definition,
    Field,
    Form,
    Function,
    Interface,
    Member,
    head_of,
    is_public,
)
from clientsmith.interface.pairing import pair_definitions, pair_members
from clientsmith.interface.relations import Types, find_joined
from clientsmith.interface.rules import Kind, Use
from clientsmith.interface.signatures import compare_functions
from clientsmith.interface.uses import Uses
from clientsmith.interface.words import declare

_GRAVITY: Final = tuple(Effect)
_KINDS: Final = tuple(Kind)


def compare_interfaces(old: Interface, new: Interface) -> tuple[Change, ...]:
    """Every difference once: the gravest first, then what is called, then by kind and place."""
    if old.definitions == new.definitions and old.paths == new.paths:
        return ()
    known = old.definitions.keys() | new.definitions.keys()
    changes = merge_forms(_Comparison(old, new).find(), known)
    return tuple(
        sorted(
            changes,
            key=lambda it: (
                _GRAVITY.index(it.effect),
                not it.call,
                _KINDS.index(it.kind),
                it.where,
                it.part,
            ),
        )
    )


class _Comparison:
    """Two editions, and how to find things again."""

    def __init__(self, old: Interface, new: Interface) -> None:
        before, after = dict(old.public()), dict(new.public())
        self._gone = {path: it for path, it in before.items() if path not in after}
        self._come = {path: it for path, it in after.items() if path not in before}
        self._renamed = pair_definitions(self._gone, self._come)
        self._old = old
        self._new = new
        self._joined = find_joined(old, new, self._renamed)
        self._types = Types(old, new, {**self._renamed, **self._joined})
        self._uses = Uses(old, new)
        self._told: set[tuple[Finding, str, str]] = set()
        self._calls = {**find_calls(old), **find_calls(new)}

    def find(self) -> Iterator[Change]:
        """Every difference, as often as there are classes that have it."""
        for path, it in self._old.public():
            if path in self._gone:
                yield from self._lose(path, it)
            elif path in self._new.definitions:
                yield from self._compare(path, it, self._new.definitions[path])
        news = set(self._renamed.values())
        for path, it in self._come.items():
            if path not in news:
                line = declare(path.rpartition(".")[2], it)[0]
                yield Change(Kind.NAME_ADDED, self._uses.of(path), path, after=line)
                yield from self._gain_methods(path, it)

    def _gain_methods(self, path: str, it: Definition) -> Iterator[Change]:
        """The methods of a new class that the client leads to: they are what is new for a user."""
        if isinstance(it, Class) and path in self._calls:
            for name, member in it.members.items():
                if isinstance(member, Function) and member.form is not Form.PROPERTY:
                    yield from self._tell(_gained(name, member, Use.BOTH), path, name, path)

    def _lose(self, path: str, it: Definition) -> Iterator[Change]:
        use = self._uses.of(path)
        before = self._import(self._old, path)
        if path not in self._renamed:
            yield Change(Kind.NAME_REMOVED, use, path, before=before)
            return
        other = self._renamed[path]
        after = self._import(self._new, other)
        yield Change(Kind.NAME_RENAMED, use, path, "", "", other, before, after)
        yield from self._compare(path, it, self._new.definitions[other])

    def _import(self, interface: Interface, path: str) -> str:
        module, _, name = path.rpartition(".")
        return f"from {'.'.join(it for it in (interface.package, module) if it)} import {name}"

    def _compare(self, path: str, old: Definition, new: Definition) -> Iterator[Change]:
        use, name = self._uses.of(path), path.rpartition(".")[2]
        for lost in self._old.paths.get(path, ()):
            if lost not in self._new.paths.get(path, ()) and is_public(path):
                yield Change(Kind.NAME_MOVED, use, path, "", "", lost.rpartition(".")[0])
        if old == new and not isinstance(old, Class):
            return
        before, after = declare(name, old)[0], declare(name, new)[0]
        match old, new:
            case Class(), Class():
                yield from self._compare_classes(path, old, new)
            case Function(), Function():
                for finding in compare_functions(name, old, new, self._types):
                    yield _change(finding, path)
            case Alias(target=one), Alias(target=other):
                for relation in self._types.compare(one, other):
                    what = ", ".join(relation.what)
                    yield Change(relation.kind, use, path, "", "", what, before, after)
            case Constant(), Constant():
                yield Change(Kind.CONSTANT_CHANGED, use, path, "", "", "", before, after)
            case Class(), Alias() if path in self._joined:
                joined = self._new.definitions[self._joined[path]]
                if isinstance(joined, Class):
                    yield from self._compare_classes(path, old, joined)
            case (Class() | Alias()), (Class() | Alias()):
                for relation in self._types.compare(_stands_for(path, old), _stands_for(path, new)):
                    what = ", ".join(relation.what)
                    yield Change(relation.kind, use, path, "", "", what, before, after)
            case _:
                yield Change(Kind.NAME_CHANGED_KIND, use, path, "", "", "", before, after)

    def _compare_classes(self, path: str, old: Class, new: Class) -> Iterator[Change]:
        name, use = path.rpartition(".")[2], self._uses.of(path)
        new_path = self._renamed.get(path) or self._joined.get(path, path)
        lines = declare(name, old)[0], declare(name, new)[0]
        if bool(old.deprecated) != bool(new.deprecated):
            kind = Kind.DEPRECATED if new.deprecated else Kind.NO_LONGER_DEPRECATED
            yield Change(kind, use, path, "", "", new.deprecated, *lines)
        if old.bases != new.bases and is_public(path):
            yield from self._compare_bases(path, new_path, lines)
        before, after = self._old.members_of(path), self._new.members_of(new_path)
        if before == after:
            return
        gone = {it: member for it, member in before.items() if it not in after}
        come = {it: member for it, member in after.items() if it not in before}
        renamed = pair_members(gone, come)
        for it, member in before.items():
            if it not in gone:
                found = tuple(_compare_members(it, member, after[it], use, self._types))
            elif it in renamed:
                found = (_renamed(it, member, renamed[it], come[renamed[it]], use),)
            else:
                found = (_lost(it, member, use),)
            for finding in found:
                yield from self._tell(finding, path, it, self._old.owner_of(path, it))
        for it, member in come.items():
            if it not in renamed.values():
                owner = self._new.owner_of(new_path, it)
                yield from self._tell(_gained(it, member, use), path, it, owner)

    def _compare_bases(self, old: str, new: str, lines: tuple[str, str]) -> Iterator[Change]:
        before = {self._renamed.get(it, it) for it in self._old.family_of(old)} - {old, new}
        after = set(self._new.family_of(new)) - {new}
        for kind, bases in ((Kind.BASE_REMOVED, before - after), (Kind.BASE_ADDED, after - before)):
            for base in sorted(it for it in bases if is_public(it)):
                yield Change(kind, self._uses.of(old), old, "", "", head_of(base), *lines)

    def _tell(self, finding: Finding, path: str, member: str, owner: str) -> Iterator[Change]:
        """A change of a member, once for all classes that inherit it from `owner`."""
        if owner != path:
            if (finding, owner, member) in self._told:
                return
            self._told.add((finding, owner, member))
            if is_public(owner) and owner in self._new.definitions:
                return  # it is told there
        call = self._calls.get(path, "")
        if call and member != "__init__":
            call = f"{call}.{member}"
        yield _change(finding, path, member, call)


def _change(finding: Finding, owner: str, member: str = "", call: str = "") -> Change:
    return Change(
        finding.kind,
        finding.use,
        owner,
        member,
        finding.part,
        finding.what,
        finding.before,
        finding.after,
        call,
    )


def _compare_members(
    name: str, old: Member, new: Member, use: Use, types: Types
) -> Iterator[Finding]:
    if old == new:
        return
    before, after = declare(name, old)[0], declare(name, new)[0]
    match old, new:
        case Function(), Function():
            yield from compare_functions(name, old, new, types)
        case Field(), Field():
            if old.required != new.required:
                kind = Kind.FIELD_BECAME_REQUIRED if new.required else Kind.FIELD_BECAME_OPTIONAL
                yield Finding(kind, use, "", "", before, after)
            elif old.default != new.default:
                yield Finding(Kind.CONSTANT_CHANGED, use, "", "", before, after)
            if bool(old.deprecated) != bool(new.deprecated):
                kind = Kind.DEPRECATED if new.deprecated else Kind.NO_LONGER_DEPRECATED
                yield Finding(kind, use, "", new.deprecated, before, after)
            for relation in types.compare(old.annotation, new.annotation):
                absent = new.default == "None" and not new.required and old.required
                if relation.kind is Kind.MAY_BE_NONE and absent:
                    continue  # that is what it means to be left out, which was said
                yield Finding(relation.kind, use, "", ", ".join(relation.what), before, after)
        case _:
            yield Finding(Kind.FORM_CHANGED, Use.BOTH, "", "", before, after)


def _lost(name: str, it: Member, use: Use) -> Finding:
    line = declare(name, it)[0]
    if isinstance(it, Function):
        return Finding(Kind.METHOD_REMOVED, Use.BOTH, "", "", line)
    return Finding(Kind.FIELD_REMOVED, use, "", "", line)


def _gained(name: str, it: Member, use: Use) -> Finding:
    line = declare(name, it)[0]
    if isinstance(it, Function):
        return Finding(Kind.METHOD_ADDED, Use.BOTH, "", "", "", line)
    needed = it.required and use is not Use.READ
    kind = Kind.REQUIRED_FIELD_ADDED if needed else Kind.FIELD_ADDED
    return Finding(kind, use, "", "", "", line)


def _renamed(name: str, old: Member, other: str, new: Member, use: Use) -> Finding:
    kind = Kind.METHOD_RENAMED if isinstance(old, Function) else Kind.FIELD_RENAMED
    return Finding(kind, use, "", other, declare(name, old)[0], declare(other, new)[0])


def _stands_for(path: str, it: Class | Alias) -> str:
    return it.target if isinstance(it, Alias) else path
