"""A name for every result: what an operation returns becomes a declared type.

In: an `Api`. Out: the same with an alias for each JSON answer, and for each event of a stream, that
is not a named type already (`list of pets`), so that generated code can refer to every result by
module and name.
"""

from __future__ import annotations

from clientsmith.api.operations import Api, Media, MediaKind, Operation, Response
from clientsmith.api.types import (
    AliasType,
    Anything,
    Doc,
    Kind,
    Named,
    Nothing,
    Origin,
    Primitive,
    TypeDecl,
    TypeId,
)
from clientsmith.frozen import replace


def name_results(api: Api) -> Api:
    """The API with a declared type for each JSON answer."""
    added: dict[TypeId, TypeDecl] = {}
    operations = tuple(_with_names(operation, added) for operation in api.operations)
    return replace(api, operations=operations, types={**api.types, **added})


def _with_names(operation: Operation, added: dict[TypeId, TypeDecl]) -> Operation:
    responses = tuple(_named(operation, response, added) for response in operation.responses)
    return replace(operation, responses=responses)


def _named(operation: Operation, response: Response, added: dict[TypeId, TypeDecl]) -> Response:
    content: list[Media] = []
    for media in response.content:
        if _is_read(media) and not isinstance(media.type, Named | Anything | Nothing):
            type_id = TypeId(f"{operation.id}/responses/{response.status}/result")
            added[type_id] = AliasType(
                id=type_id,
                origin=Origin(parent=operation.id, role=_role(response, media)),
                doc=Doc(),
                location=media.location,
                target=media.type,
            )
            content.append(replace(media, type=Named(type_id)))
        else:
            content.append(media)
    return replace(response, content=tuple(content))


def _role(response: Response, media: Media) -> tuple[str, ...]:
    is_event = media.kind is MediaKind.EVENT_STREAM
    return ("event",) if is_event else ("response", response.status)


def _is_read(media: Media) -> bool:
    """Whether values of the type are read; a stream of text is one of text as it comes."""
    if media.kind is MediaKind.EVENT_STREAM:
        return media.type != Primitive(Kind.STRING)
    return media.kind is MediaKind.JSON
