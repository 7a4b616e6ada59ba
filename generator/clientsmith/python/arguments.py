"""The arguments that parameters and bodies become.

In: parameters and request bodies. Out: `Argument`s, one for each parameter, for each property of a
body that is taken apart, and for a body that is not. Their names, annotations and texts are *not*
decided here.
"""

from __future__ import annotations

from clientsmith.api.operations import Media, MediaKind, Parameter, Place, RequestBody
from clientsmith.api.types import (
    Anything,
    Binary,
    Doc,
    Field,
    Kind,
    MapOf,
    ObjectType,
    Presence,
    Primitive,
    TypeExpr,
)
from clientsmith.diagnostics import Location
from clientsmith.frozen import dataclass, replace
from clientsmith.python.usage import Role, visible_fields

BODY = "body"
"""The place of arguments that stand in the body, and the name of one that is all of it."""


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument. `id` is place and wire name (`query:page_size`); `types` are alternatives."""

    id: str
    name: str
    place: str
    types: tuple[TypeExpr, ...]
    required: bool
    doc: Doc
    location: Location
    deprecated: bool = False
    parameter: Parameter | None = None


def whole_body(body: RequestBody, media: Media) -> Argument:
    """The one argument of a body that is not taken apart."""
    sent: TypeExpr = media.type
    if media.kind is MediaKind.OTHER and "xml" in media.media_type:
        sent = Primitive(Kind.STRING)
    elif media.kind in (MediaKind.BINARY, MediaKind.OTHER):
        sent = Binary()
    elif media.kind in (MediaKind.TEXT, MediaKind.EVENT_STREAM):
        sent = Primitive(Kind.STRING)
    return Argument("body:", BODY, BODY, (sent,), body.required, body.doc, body.location)


def of_parameter(parameter: Parameter) -> Argument:
    """A parameter as an argument."""
    return Argument(
        id=f"{parameter.place}:{parameter.name}",
        name=parameter.name,
        place=parameter.place.value,
        types=(parameter.type,),
        required=parameter.required or parameter.place is Place.PATH,
        doc=parameter.doc,
        location=parameter.location,
        deprecated=parameter.deprecated,
        parameter=parameter,
    )


def of_object(decl: ObjectType, *, body_required: bool, files: bool) -> list[Argument]:
    """The properties of a body as arguments; `files` says that it is sent in parts."""
    arguments = [
        _of_field(field, body_required=body_required) for field in visible_fields(decl, Role.INPUT)
    ]
    return [_perhaps_file(argument) for argument in arguments] if files else arguments


def _perhaps_file(argument: Argument) -> Argument:
    """An object without properties as part of a multipart body: some documents say so and mean the
    bytes of a file, so both are taken.
    """
    match argument.types:
        case (MapOf(value=Anything()),):
            return replace(argument, types=(Binary(), *argument.types))
        case _:
            return argument


def _of_field(field: Field, *, body_required: bool) -> Argument:
    return Argument(
        id=f"body:{field.name}",
        name=field.name,
        place=BODY,
        types=(field.type,),
        required=body_required and field.presence is Presence.REQUIRED,
        doc=field.doc,
        location=field.location,
        deprecated=field.deprecated,
    )
