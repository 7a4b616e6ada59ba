"""What a method takes and gives.

In: operations with their places in the resource tree, and the configuration. Out: for each a
`Method`: arguments from path, query, headers, cookies and body, overloads where the body has
alternatives, results by status, and how further pages are fetched. Names of arguments, annotations
and texts are *not* decided here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from clientsmith.api.operations import (
    Api,
    Media,
    MediaKind,
    Operation,
    Parameter,
    Place,
    RequestBody,
    Response,
)
from clientsmith.api.types import (
    AliasType,
    Anything,
    Binary,
    Doc,
    Field,
    Kind,
    ListOf,
    LiteralOf,
    MapOf,
    Named,
    Nullable,
    ObjectType,
    Presence,
    Primitive,
    TypeExpr,
    TypeId,
    TypeTable,
)
from clientsmith.config import Config, PaginationRule
from clientsmith.diagnostics import Diagnostic, Location, diagnostic
from clientsmith.python.bodies import alternatives, declared, preferred
from clientsmith.python.resources import Target
from clientsmith.python.usage import Role, visible_fields

MOST_OVERLOADS = 8
"""More alternatives than a person reads in a tooltip become one signature with optional arguments."""

_LISTS = ("results", "data", "items", "entries", "values", "records")
_USUAL_PAGES = tuple(
    PaginationRule(cursor, following, more, _LISTS)
    for cursor, following, more in (
        ("start_cursor", "next_cursor", "has_more"),
        ("cursor", "next_cursor", "has_more"),
        ("cursor", "nextCursor", "hasMore"),
        ("page_token", "next_page_token", ""),
        ("pageToken", "nextPageToken", ""),
        ("marker", "next_marker", ""),
    )
)
"""The ways of pages that many APIs share; the configuration's go first."""

_METHOD_ORDER = ("get", "head", "options", "post", "put", "patch", "delete", "trace")
_SET_BY_RUNTIME = frozenset({"accept", "content-type", "authorization"})
_BODY = "body"


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


@dataclass(frozen=True, slots=True)
class BodyPlan:
    """How the body is sent: `flat` when its fields are arguments, else one argument `body`."""

    media: Media
    flat: bool


class ResultKind(StrEnum):
    """What the body of a successful response is read as."""

    JSON = "json"
    TEXT = "text"
    BYTES = "bytes"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Result:
    """What a successful response of one status holds; `type` is Anything unless the kind is JSON."""

    status: str
    kind: ResultKind
    type: TypeExpr


@dataclass(frozen=True, slots=True)
class PagePlan:
    """How a list is walked: where the cursor goes and where items and next cursor are found."""

    item: TypeExpr
    items: str
    next: str
    more: str
    cursor: str
    where: str


@dataclass(frozen=True, slots=True)
class Method:
    """One operation as a method. `overloads` is empty when there is one signature; `example` has
    the arguments that one call may be given together.
    """

    operation: Operation
    resource: tuple[str, ...]
    wishes: tuple[str, ...]
    told: bool
    arguments: tuple[Argument, ...]
    overloads: tuple[tuple[Argument, ...], ...]
    example: tuple[Argument, ...]
    body: BodyPlan | None
    results: tuple[Result, ...]
    pages: PagePlan | None
    envelope: TypeId | None


@dataclass(frozen=True, slots=True)
class HeaderOption:
    """A header that every request carries and that the client, not the caller of a method, sets."""

    name: str
    type: TypeExpr
    default: str
    doc: Doc


def plan_methods(
    api: Api, targets: Mapping[str, Target], config: Config
) -> tuple[tuple[Method, ...], tuple[Diagnostic, ...]]:
    """A method for each operation, ordered by path and HTTP method."""
    found: list[Diagnostic] = []
    client_headers = {option.name.lower() for option in header_options(api, config)}
    methods: list[Method] = []
    for operation in sorted(api.operations, key=_order):
        target = targets[operation.id]
        method, notes = _plan(api, operation, target, client_headers, config)
        methods.append(method)
        found.extend(notes)
        if not target.told and not operation.operation_id:
            found.append(
                diagnostic(
                    "method-name-guessed",
                    f'"{operation.method.upper()} {operation.path}" has no operationId; '
                    f'its method is named "{target.wishes[0]}" after its path',
                    operation.location,
                    pointer=operation.id,
                    hint="give it an operationId, or a name under resources.methods",
                )
            )
    return tuple(methods), tuple(found)


def header_options(api: Api, config: Config) -> tuple[HeaderOption, ...]:
    """The headers that are configuration of the client: those that the configuration names, and
    required ones that admit one value only (an API version).
    """
    options: dict[str, HeaderOption] = {}
    for operation in api.operations:
        for parameter in operation.parameters:
            if parameter.place is not Place.HEADER or parameter.name in options:
                continue
            value = _single_value(parameter.type)
            if parameter.name in config.client_headers or (parameter.required and value):
                default = value or next((v for v in parameter.default if isinstance(v, str)), "")
                options[parameter.name] = HeaderOption(
                    parameter.name, parameter.type, default, parameter.doc
                )
    return tuple(options[name] for name in sorted(options))


def _single_value(expr: TypeExpr) -> str:
    match expr:
        case LiteralOf((str() as value,)):
            return value
        case _:
            return ""


def _order(operation: Operation) -> tuple[str, int, str]:
    verb = operation.method.lower()
    rank = _METHOD_ORDER.index(verb) if verb in _METHOD_ORDER else len(_METHOD_ORDER)
    return operation.path, rank, operation.id


def _plan(
    api: Api,
    operation: Operation,
    target: Target,
    client_headers: set[str],
    config: Config,
) -> tuple[Method, tuple[Diagnostic, ...]]:
    outer = [
        _of_parameter(parameter)
        for parameter in operation.parameters
        if not (
            parameter.place is Place.HEADER
            and parameter.name.lower() in _SET_BY_RUNTIME | client_headers
        )
    ]
    media = preferred(operation.body.content) if operation.body else None
    body: BodyPlan | None = None
    inner: list[Argument] = []
    example = outer
    overloads: tuple[tuple[Argument, ...], ...] = ()
    if operation.body is not None and media is not None:
        objects = alternatives(api.types, media)
        body = BodyPlan(media, flat=bool(objects))
        required = operation.body.required or any(
            field.presence is Presence.REQUIRED for decl in objects for field in decl.fields
        )
        if objects:
            files = media.kind is MediaKind.MULTIPART
            forms = [_of_object(decl, body_required=required, files=files) for decl in objects]
            inner = _merge(forms)
            overloads = _distinct([[*outer, *form] for form in forms])
            example = [*outer, *forms[0]]
        else:
            inner = [_whole(operation.body, media)]
            example = [*outer, *inner]
    results = tuple(_results(operation.responses))
    arguments = (*outer, *inner)
    pages, envelope = _pages(api.types, arguments, results, config)
    return (
        Method(
            operation=operation,
            resource=target.resource,
            wishes=target.wishes,
            told=target.told,
            arguments=arguments,
            overloads=overloads if len(overloads) > 1 else (),
            example=tuple(example),
            body=body,
            results=results,
            pages=pages,
            envelope=envelope,
        ),
        (),
    )


def _whole(body: RequestBody, media: Media) -> Argument:
    """The one argument of a body that is not taken apart."""
    sent: TypeExpr = media.type
    if media.kind is MediaKind.OTHER and "xml" in media.media_type:
        sent = Primitive(Kind.STRING)
    elif media.kind in (MediaKind.BINARY, MediaKind.OTHER):
        sent = Binary()
    elif media.kind in (MediaKind.TEXT, MediaKind.EVENT_STREAM):
        sent = Primitive(Kind.STRING)
    return Argument("body:", _BODY, _BODY, (sent,), body.required, body.doc, body.location)


def _of_parameter(parameter: Parameter) -> Argument:
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


def _of_object(decl: ObjectType, *, body_required: bool, files: bool) -> list[Argument]:
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
        place=_BODY,
        types=(field.type,),
        required=body_required and field.presence is Presence.REQUIRED,
        doc=field.doc,
        location=field.location,
        deprecated=field.deprecated,
    )


def _merge(forms: Sequence[Sequence[Argument]]) -> list[Argument]:
    """The arguments of all alternatives as one list: required only where every alternative agrees."""
    merged: dict[str, Argument] = {}
    for form in forms:
        for argument in form:
            known = merged.get(argument.id)
            if known is None:
                merged[argument.id] = argument
            else:
                types = known.types + tuple(t for t in argument.types if t not in known.types)
                doc = known.doc if known.doc.text else argument.doc
                if argument.doc.text not in (doc.text, ""):
                    doc = replace(doc, text=f"{doc.text} Or: {argument.doc.text}")
                merged[argument.id] = replace(known, types=types, doc=doc)
    everywhere = [{argument.id for argument in form if argument.required} for form in forms]
    needed: set[str] = everywhere[0].intersection(*everywhere) if everywhere else set()
    return [replace(argument, required=argument.id in needed) for argument in merged.values()]


def _distinct(forms: list[list[Argument]]) -> tuple[tuple[Argument, ...], ...]:
    """The alternatives as overloads, most demanding first, without those that another one covers."""
    if len(forms) > MOST_OVERLOADS:
        return ()
    ordered = sorted(
        forms,
        key=lambda form: (
            -sum(argument.required for argument in form),
            sorted(argument.id for argument in form),
        ),
    )
    kept: list[list[Argument]] = []
    for form in ordered:
        if not any(_covers(other, form) for other in kept):
            kept.append(form)
    kept = [
        form
        for form in kept
        if not any(form is not other and _covers(other, form) for other in kept)
    ]
    return tuple(tuple(form) for form in kept)


def _covers(wide: list[Argument], narrow: list[Argument]) -> bool:
    """Whether every call that fits `narrow` fits `wide` too."""
    known = {argument.id: argument for argument in wide}
    given = {argument.id: argument for argument in narrow}
    return all(
        argument.id in given and given[argument.id].required
        for argument in wide
        if argument.required
    ) and all(
        argument.id in known and _bare(argument.types) <= _bare(known[argument.id].types)
        for argument in narrow
    )


def _bare(exprs: Iterable[TypeExpr]) -> set[TypeExpr]:
    """Types without their bounds, which no annotation shows."""
    return {_without_bounds(expr) for expr in exprs}


def _without_bounds(expr: TypeExpr) -> TypeExpr:
    match expr:
        case Primitive(kind, form):
            return Primitive(kind, form)
        case ListOf(item):
            return ListOf(_without_bounds(item))
        case MapOf(value):
            return MapOf(_without_bounds(value))
        case Nullable(inner):
            return Nullable(_without_bounds(inner))
        case _:
            return expr


def _results(responses: Iterable[Response]) -> Iterable[Result]:
    responses = sorted(responses, key=lambda response: response.status)
    success = [r for r in responses if r.status[:1] == "2"]
    for response in success or [r for r in responses if r.status == "default"]:
        media = preferred(response.content)
        if media is None:
            yield Result(response.status, ResultKind.NONE, Anything())
        elif media.kind is MediaKind.JSON:
            yield Result(response.status, ResultKind.JSON, media.type)
        elif media.kind in (MediaKind.TEXT, MediaKind.EVENT_STREAM) or "xml" in media.media_type:
            yield Result(response.status, ResultKind.TEXT, Anything())
        else:
            yield Result(response.status, ResultKind.BYTES, Anything())


def _pages(
    types: TypeTable, arguments: Iterable[Argument], results: Sequence[Result], config: Config
) -> tuple[PagePlan | None, TypeId | None]:
    """How the result is continued, when it is an envelope that a rule of the configuration knows."""
    if len(results) != 1 or results[0].kind is not ResultKind.JSON:
        return None, None
    decl = declared(types, results[0].type)
    if not isinstance(decl, ObjectType):
        return None, None
    fields = {field.name: field for field in decl.fields}
    for rule in (*config.pagination, *_USUAL_PAGES):
        cursor = next(
            (a for a in arguments if a.name == rule.cursor and a.place in ("query", _BODY)), None
        )
        if cursor is None or rule.next not in fields:
            continue
        listed = _items(types, fields, rule)
        if listed is not None:
            name, item = listed
            more = rule.more if rule.more in fields else ""
            return PagePlan(item, name, rule.next, more, rule.cursor, cursor.place), decl.id
    return None, None


def _items(
    types: TypeTable, fields: Mapping[str, Field], rule: PaginationRule
) -> tuple[str, TypeExpr] | None:
    for name in rule.items:
        if name in fields:
            expr = _list_of(types, fields[name].type)
            if expr is not None:
                return name, expr
    return None


def _list_of(types: TypeTable, expr: TypeExpr) -> TypeExpr | None:
    while isinstance(expr, Named):
        decl = types[expr.id]
        if not isinstance(decl, AliasType):
            return None
        expr = decl.target
    return expr.item if isinstance(expr, ListOf) else None
