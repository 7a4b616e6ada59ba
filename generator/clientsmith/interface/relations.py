"""How two types differ, as far as code that uses them is concerned.

In: two annotations of two editions. Out: kinds of change, each with what has come or gone. Unions
are compared as sets, aliases by what they stand for, containers by what they hold; classes are the
same when they have the same public path.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import Final

from clientsmith.frozen import dataclass
from clientsmith.interface.model import Alias, Class, Field, Interface, Member, head_of, is_public
from clientsmith.interface.rules import Kind

_SILENT: Final = ("Omit", "NotGiven")
"""They stand for an argument that is left out, which its default says."""


@dataclass(frozen=True, slots=True)
class Relation:
    """One way in which a type differs; `what` has the parts that have come or gone."""

    kind: Kind
    what: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Types:
    """The types of two editions; `renamed` gives the new path of a definition by its old one."""

    old: Interface
    new: Interface
    renamed: Mapping[str, str]

    def compare(self, old: str, new: str) -> tuple[Relation, ...]:
        """How the type `new` differs from `old`; nothing when it is the same."""
        if old == new:
            return ()
        before = frozenset(self._atoms(self.old, old, self.renamed, frozenset()))
        after = frozenset(self._atoms(self.new, new, {}, frozenset()))
        come, gone = self._without_equals(before, after)
        if not come and not gone:
            return ()
        held = self._compare_held(gone, come)
        if held is not None:
            return held
        return (*self._gone(gone, come, before), *self._come(gone, come, before))

    def _without_equals(
        self, before: frozenset[str], after: frozenset[str]
    ) -> tuple[list[str], list[str]]:
        """What has come and what has gone, but for what makes no difference to code.

        Any string is a string already, and two typed dicts with the same keys are one type.
        """
        come, gone = after - before, before - after
        if "str" in before & after:
            if not any(map(_is_literal, before)):
                come = frozenset(it for it in come if not _is_text(it))
            if not any(map(_is_literal, after)):
                gone = frozenset(it for it in gone if not _is_text(it))
        taken = {it: [other for other in after if self._takes(it, other, ())] for it in gone}
        same = {
            other
            for it, others in taken.items()
            for other in others
            if Types(self.new, self.old, {})._takes(other, it, ())  # noqa: SLF001  # the way back
        }
        return sorted(come - same), sorted(it for it in gone if not taken[it])

    def _takes(self, old: str, new: str, within: tuple[tuple[str, str], ...]) -> bool:
        """Whether whatever was right as the old typed dict is right as the new one."""
        if (old, new) in within:
            return True
        if not (self._is_typed_dict(self.old, old) and self._is_typed_dict(self.new, new)):
            return False
        before, after = self.old.members_of(old), self.new.members_of(new)
        if before.keys() - after.keys():
            return False
        within = (*within, (old, new))
        for name, field in after.items():
            known = before.get(name)
            if not isinstance(field, Field):
                continue
            if field.required and not (isinstance(known, Field) and known.required):
                return False
            if isinstance(known, Field) and not self._fits(
                known.annotation, field.annotation, within
            ):
                return False
        return True

    def _fits(self, old: str, new: str, within: tuple[tuple[str, str], ...]) -> bool:
        if old == new and not self._mentions_typed_dicts(old):
            return True
        before = set(self._atoms(self.old, old, self.renamed, frozenset()))
        after = set(self._atoms(self.new, new, {}, frozenset()))
        return all(
            it in after
            or ("str" in after and _is_text(it))
            or any(
                self._takes(it, other, within) or self._holds(it, other, within) for other in after
            )
            for it in before
        )

    def _holds(self, old: str, new: str, within: tuple[tuple[str, str], ...]) -> bool:
        if "[" not in old or "[" not in new or _is_literal(old) or _is_literal(new):
            return False
        (head, inner), (other, held) = _split(old), _split(new)
        if head != other or len(inner) != len(held):
            return False
        return all(self._fits(*pair, within) for pair in zip(inner, held, strict=True))

    def _mentions_typed_dicts(self, text: str) -> bool:
        return any(
            self._is_typed_dict(self.old, it) for it in self._atoms(self.old, text, {}, frozenset())
        )

    def _is_typed_dict(self, interface: Interface, path: str) -> bool:
        return path in interface.definitions and "TypedDict" in interface.family_of(path)

    def _gone(self, gone: list[str], come: list[str], before: frozenset[str]) -> Iterator[Relation]:
        if not gone:
            return
        if gone == ["None"] and not come:
            yield Relation(Kind.NO_LONGER_NONE)
        elif all(map(_is_literal, gone)) and all(map(_is_literal, come)):
            yield Relation(Kind.VALUE_REMOVED, tuple(map(_value, gone)))
        elif (
            self._are_variants(gone, self.old)
            and self._are_variants(come, self.new)
            and len(before - {"None"}) > len(gone)
        ):
            yield Relation(Kind.VARIANT_REMOVED, tuple(gone))
        else:
            yield Relation(Kind.TYPE_CHANGED if come else Kind.TYPE_NARROWED, tuple(gone))

    def _come(self, gone: list[str], come: list[str], before: frozenset[str]) -> Iterator[Relation]:
        if not come:
            return
        classes = [it for it in before if isinstance(self.old.definitions.get(it), Class)]
        if come == ["None"] and not gone:
            yield Relation(Kind.MAY_BE_NONE)
        elif (
            all(map(_is_literal, come))
            and all(map(_is_literal, gone))
            and any(map(_is_literal, before))
        ):
            yield Relation(Kind.VALUE_ADDED, tuple(map(_value, come)))
        elif (
            self._are_variants(come, self.new)
            and self._are_variants(gone, self.old)
            and len(classes) > max(1, len(gone))
        ):
            yield Relation(Kind.VARIANT_ADDED, tuple(come))
        elif not gone:
            yield Relation(Kind.TYPE_WIDENED, tuple(come))

    def _are_variants(self, atoms: list[str], interface: Interface) -> bool:
        return all(isinstance(interface.definitions.get(it), Class) for it in atoms)

    def _compare_held(self, gone: list[str], come: list[str]) -> tuple[Relation, ...] | None:
        """The relation of what two containers of one kind hold; None when that says not all."""
        match gone, come:
            case [old], [new] if self.offers(old, new):
                return (Relation(Kind.CLASS_REPLACED, (new,)),)
            case [old], [new] if "[" in old and "[" in new and not _is_literal(old):
                (head, inner), (other, held) = _split(old), _split(new)
                if head != other or len(inner) != len(held):
                    return None
                pairs = zip(inner, held, strict=True)
                return tuple(found for pair in pairs for found in self.compare(*pair))
            case _:
                return None

    def offers(self, old: str, new: str) -> bool:
        """Whether a class has every attribute of another one."""
        known, other = self.old.definitions.get(old), self.new.definitions.get(new)
        if not isinstance(known, Class) or not isinstance(other, Class):
            return False
        before, after = self.old.members_of(old), self.new.members_of(new)
        return (
            bool(before)
            and not self._is_typed_dict(self.old, old)
            and all(name in after and self._is_kept(it, after[name]) for name, it in before.items())
        )

    def _is_kept(self, old: Member, new: Member) -> bool:
        match old, new:
            case Field(annotation=one), Field(annotation=other):
                return not self.compare(one, other)
            case _:
                return old == new

    def _atoms(
        self, interface: Interface, text: str, renamed: Mapping[str, str], within: frozenset[str]
    ) -> Iterator[str]:
        """The members of a union that a type is, through all aliases."""
        try:
            tree = ast.parse(text, mode="eval").body
        except SyntaxError:
            yield text
            return
        for node in _members(tree):
            written = ast.unparse(node)
            known = interface.definitions.get(written)
            if isinstance(known, Alias) and written not in within:
                yield from self._atoms(interface, known.target, renamed, within | {written})
            elif (last := written.rpartition(".")[2]) not in _SILENT:
                # Where a class stands that nobody can import is nobody's concern.
                yield renamed.get(written, written if is_public(head_of(written)) else last)


def find_joined(old: Interface, new: Interface, renamed: Mapping[str, str]) -> dict[str, str]:
    """The classes that are second names now, of classes with all of their attributes.

    Code that uses such a name goes on to work: it is the class itself.
    """
    joined: dict[str, str] = {}
    for path, it in old.public():
        known = new.definitions.get(path)
        if isinstance(it, Class) and isinstance(known, Alias):
            target = _resolve(new, known)
            if target:
                joined[path] = target
    while joined:  # one may have another one as an attribute: what does not fit takes others along
        types = Types(old, new, {**renamed, **joined})
        fitting = {path: target for path, target in joined.items() if types.offers(path, target)}
        if fitting == joined:
            break
        joined = fitting
    return joined


def _resolve(interface: Interface, alias: Alias) -> str:
    """The class that an alias is another name of; empty when it is another name of no class."""
    seen: set[str] = set()
    while alias.target not in seen:
        seen.add(alias.target)
        match interface.definitions.get(alias.target):
            case Class():
                return alias.target
            case Alias() as alias:
                continue
            case _:
                break
    return ""


def _members(node: ast.expr) -> Iterator[ast.expr]:
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            yield from _members(left)
            yield from _members(right)
        case ast.Subscript(value=ast.Name(id="Literal") as name, slice=ast.Tuple(elts=items)):
            for item in items:
                yield ast.Subscript(name, item, ast.Load())
        case _:
            yield node


def _split(text: str) -> tuple[str, list[str]]:
    """The class and the arguments of `dict[str, Page]`."""
    tree = ast.parse(text, mode="eval").body
    if not isinstance(tree, ast.Subscript):
        return text, []
    inner = tree.slice.elts if isinstance(tree.slice, ast.Tuple) else [tree.slice]
    return ast.unparse(tree.value), [ast.unparse(it) for it in inner]


def _is_literal(atom: str) -> bool:
    return atom.startswith("Literal[")


def _is_text(atom: str) -> bool:
    return _is_literal(atom) and _value(atom)[:1] in "'\""


def _value(atom: str) -> str:
    return atom.removeprefix("Literal[").removesuffix("]")
