"""A `Document` to an `Api`: from what is written to what it means.

In goes the closed shape of a document, out comes the intermediate model that every target is made
from. The steps, each in a module of its own: types as they are used (`schemas`), discriminated
bases (`inheritance`), flat unions (`settle`), one declaration for equal inline schemas (`inline`),
how variants are told apart (`unions`), where declarations come from (`origins`), operations
(`operations`). What is *not* decided here: anything about a programming language.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from clientsmith.api.dispatch import Dispatch, InOrder, Only
from clientsmith.api.operations import Api, Server
from clientsmith.api.types import (
    Doc,
    Named,
    Nullable,
    ObjectType,
    Origin,
    TypeDecl,
    TypeExpr,
    TypeId,
    UnionType,
    Variant,
)
from clientsmith.diagnostics import Diagnostic, Note, diagnostic
from clientsmith.lower.credentials import lower_schemes
from clientsmith.lower.inheritance import open_bases
from clientsmith.lower.inline import declared_uses, share, uses_in
from clientsmith.lower.labels import reason_of
from clientsmith.lower.notes import unexpressed
from clientsmith.lower.operations import (
    bodies_of,
    fill_in,
    lower_operations,
    lower_webhooks,
    schemas_used,
)
from clientsmith.lower.origins import give_origins
from clientsmith.lower.raw import RawDecl, RawUnion
from clientsmith.lower.schemas import TypeBuilder
from clientsmith.lower.settle import Rewriting, settle
from clientsmith.lower.unions import (
    decide,
    decide_by_discriminator,
    decides_by_order,
    walk,
)
from clientsmith.lower.views import View, view
from clientsmith.openapi.model import SCHEMAS, Discriminator, Document, Pointer, is_component
from clientsmith.source.node import JsonScalar, unescape_token


def lower(document: Document) -> tuple[Api, tuple[Diagnostic, ...]]:
    """The API that a document describes, and what of it could not be expressed as it is."""
    builder = TypeBuilder(document)
    for pointer in document.components:
        builder.declare(pointer)
    used = {pointer: builder.use(pointer) for pointer in schemas_used(document)}
    components = frozenset(TypeId(pointer) for pointer in document.components)
    opened = open_bases(document, builder.declared)
    settled, flat, circles = settle(opened, components, builder.nullable)
    used = {pointer: flat.of(type_) for pointer, type_ in used.items()}
    declared, renamed, said = share(
        settled,
        components,
        (id_ for type_ in used.values() for id_ in uses_in(type_)),
        _of_operations(document, used, settled),
    )
    renaming = Rewriting({}, renamed, frozenset())
    used = {pointer: renaming.of(type_) for pointer, type_ in used.items()}
    found = [*unexpressed(document), *builder.found, *circles]
    types = give_origins(document, _decided(declared, found), renamed)

    def type_of(pointer: Pointer | None) -> TypeExpr:
        return builder.use(None) if pointer is None else used[pointer]

    operations = lower_operations(document, type_of, found)
    webhooks = lower_webhooks(document, type_of, found)
    became = {id_: _use_of(id_, flat) for id_ in map(TypeId, document.components)}
    api = Api(
        title=document.title,
        version=document.version,
        doc=Doc(document.title, document.description, document.docs_url),
        servers=tuple(Server(fill_in(server), server.description) for server in document.servers),
        types=types,
        operations=operations,
        webhooks=webhooks,
        security_schemes=lower_schemes(document),
        tags={tag.name: tag.description for tag in document.tags},
        components=became,
        merged=_merged(types, used.values()),
        said=said,
        extensions=document.extensions,
    )
    return api, tuple(dict.fromkeys(found))


def _of_operations(
    document: Document, used: Mapping[Pointer, TypeExpr], declared: Mapping[TypeId, RawDecl]
) -> dict[TypeId, Pointer]:
    """The inline objects that a request body is, or is one of, each with its operation: what is
    said of their properties is said of what the operation takes.
    """
    found: dict[TypeId, Pointer] = {}
    for owner, pointer in bodies_of(document):
        match used[pointer]:
            case Named(id=id_) | Nullable(inner=Named(id=id_)):
                whole = declared[id_]
            case _:
                continue
        members = whole.members if isinstance(whole, RawUnion) else ()
        named = [member.type.id for member in members if isinstance(member.type, Named)]
        objects = {at for at in (id_, *named) if isinstance(declared[at], ObjectType)}
        if len(named) == len(members) and len(objects) == max(len(named), 1):
            found |= dict.fromkeys((id_, *sorted(objects)), owner)
    return {id_: owner for id_, owner in found.items() if not is_component(id_)}


def _use_of(id_: TypeId, flat: Rewriting) -> TypeExpr:
    return Nullable(Named(id_)) if id_ in flat.nullable else Named(id_)


def _decided(declared: Mapping[TypeId, RawDecl], found: list[Diagnostic]) -> dict[TypeId, TypeDecl]:
    return {
        id_: _union(raw, declared, found) if isinstance(raw, RawUnion) else raw
        for id_, raw in declared.items()
    }


def _union(raw: RawUnion, declared: Mapping[TypeId, RawDecl], found: list[Diagnostic]) -> UnionType:
    views = tuple(view(member.type, declared) for member in raw.members)
    dispatch = None
    if raw.discriminator is not None:
        name = raw.discriminator.property
        dispatch = decide_by_discriminator(views, name, _tags_of(raw, raw.discriminator, views))
    dispatch = dispatch or decide(views, tuple(range(len(views))))
    _note_ambiguous(raw, dispatch, views, found)
    return UnionType(
        raw.id,
        Origin(),
        raw.doc,
        raw.location,
        tuple(Variant(member.type, member.title, member.location) for member in raw.members),
        dispatch,
        reason_of(dispatch),
        raw.deprecated,
    )


def _tags_of(
    raw: RawUnion, discriminator: Discriminator, views: tuple[View, ...]
) -> dict[int, tuple[JsonScalar, ...]]:
    """The discriminator's values for each variant (OpenAPI 3.1, section 4.8.25).

    They are what the mapping says, else the constants of the property, else the component's name.
    """
    tags: dict[int, tuple[JsonScalar, ...]] = {}
    for index, member in enumerate(raw.members):
        mapped = tuple(v for v, target in discriminator.mapping if target in member.names)
        key = views[index].keys.get(discriminator.property)
        implied = tuple(
            unescape_token(name.removeprefix(SCHEMAS))
            for name in member.names
            if is_component(name)
        )
        values = mapped or (() if key is None else key.constants) or implied[:1]
        if values:
            tags[index] = values
    return tags


def _note_ambiguous(
    raw: RawUnion, dispatch: Dispatch, views: tuple[View, ...], found: list[Diagnostic]
) -> None:
    """Say which variants are only tried in order, unless the order itself decides."""
    for part in walk(dispatch):
        match part:
            case InOrder(arms=arms) if not decides_by_order(views, part):
                tried = sum(isinstance(arm, Only) for arm in arms)
                message = f"nothing tells {tried} of {len(views)} variants apart: tried in order"
                notes = [
                    Note(f"variant {arm.index}", raw.members[arm.index].location)
                    for arm in arms
                    if isinstance(arm, Only)
                ]
                found.append(
                    diagnostic(
                        "ambiguous-union", message, raw.location, pointer=raw.id, notes=notes
                    )
                )
            case _:
                pass


def _merged(
    types: Mapping[TypeId, TypeDecl], used: Iterable[TypeExpr]
) -> dict[TypeId, tuple[TypeId, ...]]:
    """The components that no type and no operation names, but that others have taken in."""
    named = {id_ for type_ in used for id_ in uses_in(type_)}
    inside: dict[TypeId, list[TypeId]] = {}
    for declared in types.values():
        named.update(id_ for id_ in declared_uses(declared) if id_ != declared.id)
        for id_ in declared.merged if isinstance(declared, ObjectType) else ():
            inside.setdefault(id_, []).append(declared.id)
    return {id_: tuple(sorted(ids)) for id_, ids in sorted(inside.items()) if id_ not in named}
