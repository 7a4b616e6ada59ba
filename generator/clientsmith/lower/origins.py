"""Where each declaration comes from: the component, or the declaration or operation it stands in.

In go the final declarations, out come their origins, read off the ids alone. What is *not*
decided here: names; a role is only the material for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from clientsmith.api.operations import MediaKind
from clientsmith.api.types import (
    Named,
    Origin,
    TypeDecl,
    TypeId,
    UnionType,
)
from clientsmith.frozen import dataclass, replace
from clientsmith.lower.labels import variant_labels
from clientsmith.lower.media import media_kind
from clientsmith.openapi.model import (
    SCHEMAS,
    Document,
    MediaType,
    Parameter,
    Pointer,
    is_component,
)
from clientsmith.source.node import unescape_token

Owner: TypeAlias = tuple[Pointer, tuple[str, ...]]
"""Whose a schema is, and what it is there."""

_NUMBERED = frozenset(("allOf", "anyOf", "oneOf"))


def give_origins(
    document: Document,
    types: Mapping[TypeId, TypeDecl],
    renamed: Mapping[TypeId, TypeId],
) -> dict[TypeId, TypeDecl]:
    """The declarations with their origins, in document order."""
    shared: dict[TypeId, list[TypeId]] = {}
    for gone, stays in renamed.items():
        shared.setdefault(stays, []).append(gone)
    kin = _Kin(types, renamed, dict(_owners(document)), dict(_labels(types)), shared)
    made = {id_: replace(declared, origin=kin.origin(id_)) for id_, declared in types.items()}
    places = {pointer: index for index, pointer in enumerate(document.schemas)}
    return dict(sorted(made.items(), key=lambda item: (_place(item[0], places), item[0])))


@dataclass(frozen=True, slots=True)
class _Kin:
    """What the origin of one declaration depends on."""

    types: Mapping[TypeId, TypeDecl]
    renamed: Mapping[TypeId, TypeId]
    owners: Mapping[Pointer, Owner]
    labels: Mapping[tuple[TypeId, TypeId], str]
    shared: Mapping[TypeId, list[TypeId]]

    def origin(self, id_: TypeId) -> Origin:
        shared = tuple(sorted(self.shared.get(id_, ())))
        if is_component(id_):
            return Origin(component=unescape_token(id_.removeprefix(SCHEMAS)), shared=shared)
        parent, role = self._parent(id_)
        return Origin(parent=parent, role=role, shared=shared)

    def _parent(self, id_: TypeId) -> Owner:
        """The nearest declaration or owner around an id, and the way down from there."""
        if id_ in self.owners:
            return self.owners[id_]
        tokens = id_.split("/")
        for end in range(len(tokens) - 1, 0, -1):
            at = TypeId("/".join(tokens[:end]))
            if at in self.owners and at not in self.types and at not in self.renamed:
                owner, first = self.owners[at]
                return owner, (*first, *_role(tokens[end:]))
            if at in self.types or at in self.renamed:
                parent = self.renamed.get(at, at)
                label = self.labels.get((parent, id_))
                return parent, _role(tokens[end:]) if label is None else ("variant", label)
        # A reference has led to where no schemas are kept: it is called after its own key.
        return "/".join(tokens[:-1]), (unescape_token(tokens[-1]),)


def _labels(types: Mapping[TypeId, TypeDecl]) -> Iterator[tuple[tuple[TypeId, TypeId], str]]:
    """What each declared variant is called in its union."""
    for union in types.values():
        if isinstance(union, UnionType):
            for variant, label in zip(union.variants, variant_labels(union, types), strict=True):
                if isinstance(variant.type, Named):
                    yield (union.id, variant.type.id), label


def _role(tokens: list[str]) -> tuple[str, ...]:
    """The part of a pointer between two declarations as the parts of a name."""
    role: list[str] = []
    waiting = list(tokens)
    while waiting:
        token = waiting.pop(0)
        if token in _NUMBERED and waiting:
            waiting.pop(0)
        elif token == "properties" and waiting:
            role += [token, unescape_token(waiting.pop(0))]
        elif token == "prefixItems":
            role.append("items")
        else:
            role.append(unescape_token(token))
    return tuple(role)


def _owners(document: Document) -> Iterator[tuple[Pointer, Owner]]:
    """For each schema that an operation names directly: whose it is and what it is there."""
    for item in (*document.paths, *document.webhooks):
        for operation in item.operations:
            for parameter in (*item.parameters, *operation.parameters):
                yield from _parameter_owner(parameter, (operation.pointer, item.pointer))
            if operation.body is not None:
                owner, _ = _holder(operation.body.pointer, operation.pointer)
                yield from _content(operation.body.content, (owner, ("body",)))
            for status, response in operation.responses:
                owner, inside = _holder(response.pointer, operation.pointer)
                role = ("response", status) if inside else ("response",)
                yield from _content(response.content, (owner, role))
                for name, header in response.headers:
                    if header.schema is not None:
                        yield header.schema, (owner, (*role, "header", name))


def _parameter_owner(
    parameter: Parameter, holders: tuple[Pointer, ...]
) -> Iterator[tuple[Pointer, Owner]]:
    own: Owner = (parameter.pointer, ("parameter",))
    for holder in holders:
        if parameter.pointer.startswith(f"{holder}/"):
            own = (holder, ("parameter", parameter.name))
            break
    if parameter.schema is not None:
        yield parameter.schema, own
    yield from _content(parameter.content, own)


def _holder(pointer: Pointer, operation: Pointer) -> tuple[Pointer, bool]:
    """The operation when a part stands in it, else the part itself, and whether it does."""
    inside = pointer.startswith(f"{operation}/")
    return (operation if inside else pointer), inside


def _content(content: tuple[MediaType, ...], own: Owner) -> Iterator[tuple[Pointer, Owner]]:
    """The schemas of a `content` map; all but the most usual media type say which one it is."""
    ordered = sorted(content, key=lambda m: (media_kind(m.name) is not MediaKind.JSON, m.name))
    for index, media in enumerate(ordered):
        role = own[1] if index == 0 else (*own[1], media.name)
        for at in (media.schema, media.item_schema):
            if at is not None:
                yield at, (own[0], role)


def _place(id_: TypeId, places: Mapping[Pointer, int]) -> int:
    at = str(id_)
    while at and at not in places:
        at = at.rpartition("/")[0]
    return places.get(at, len(places))
