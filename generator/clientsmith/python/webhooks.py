"""One type for whatever a webhook brings: the union of all payloads.

In: an `Api` with webhooks. Out: the same with a declared union of their payloads, told apart by
the constant that every payload demands (`type: page.created`); without such a constant there is
no union. How a payload is verified is *not* decided here.
"""

from __future__ import annotations

from clientsmith.api.dispatch import Only, TagDispatch
from clientsmith.api.operations import Api
from clientsmith.api.types import (
    Doc,
    LiteralOf,
    Named,
    ObjectType,
    Origin,
    Presence,
    TypeId,
    UnionType,
    Variant,
)
from clientsmith.frozen import replace
from clientsmith.python.bodies import declared, preferred
from clientsmith.python.usage import EVENTS
from clientsmith.source.node import JsonScalar


def join_webhooks(api: Api) -> Api:
    """The API with a union of its webhooks' payloads, when there are several that can be told
    apart.
    """
    payloads = _payloads(api)
    tags = [_constants(decl) for decl in payloads]
    shared = sorted(set(tags[0]).intersection(*tags)) if len(tags) > 1 else []
    for name in shared:
        values = [found[name] for found in tags]
        if len(set(map(repr, values))) == len(values):
            arms = tuple(((value,), Only(index)) for index, value in enumerate(values))
            union = UnionType(
                id=EVENTS,
                origin=Origin(component="webhookEvent"),
                doc=Doc(text="Whatever the API sends to a webhook."),
                location=payloads[0].location,
                variants=tuple(Variant(Named(decl.id)) for decl in payloads),
                dispatch=TagDispatch(name, arms, required=True),
                reason=f'tag "{name}"',
            )
            return replace(api, types={**api.types, EVENTS: union})
    return api


def _payloads(api: Api) -> list[ObjectType]:
    """The objects that webhooks bring, in the order of their ids; none when one is no object."""
    found: dict[TypeId, ObjectType] = {}
    for webhook in api.webhooks:
        media = preferred(webhook.body.content) if webhook.body else None
        decl = declared(api.types, media.type) if media else None
        if not isinstance(decl, ObjectType):
            return []
        found[decl.id] = decl
    return [found[type_id] for type_id in sorted(found)]


def _constants(decl: ObjectType) -> dict[str, JsonScalar]:
    return {
        field.name: field.type.values[0]
        for field in decl.fields
        if field.presence is Presence.REQUIRED
        and isinstance(field.type, LiteralOf)
        and len(field.type.values) == 1
    }
