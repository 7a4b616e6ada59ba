"""What a method takes and gives.

In: operations with their places in the resource tree, and the configuration. Out: for each a
`Method`: arguments from path, query, headers, cookies and body, overloads where the body has
alternatives, results by status, and how further pages are fetched. Names of arguments, annotations
and texts are *not* decided here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from clientsmith.api.operations import Api, Media, MediaKind, Operation, Place, Response
from clientsmith.api.types import Anything, Doc, LiteralOf, Presence, TypeExpr, TypeId
from clientsmith.config import Config, Continuation
from clientsmith.diagnostics import Diagnostic, diagnostic
from clientsmith.frozen import dataclass, replace
from clientsmith.python.arguments import Argument, of_object, of_parameter, whole_body
from clientsmith.python.bodies import alternatives, preferred
from clientsmith.python.forms import distinct, in_order, merge
from clientsmith.python.paging import FurtherPages, PagePlan, continue_pages, find_pages
from clientsmith.python.resources import Target

_METHOD_ORDER = ("get", "head", "options", "post", "put", "patch", "delete", "trace")
_SET_BY_RUNTIME = frozenset({"accept", "content-type", "authorization"})


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
    EVENTS = "events"
    """A stream of server-sent events."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a successful response of one status holds.

    `type` is Anything unless the kind is JSON, or EVENTS: then it is that of one event.

    `when` are the arguments that must be true for it to come.
    """

    status: str
    kind: ResultKind
    type: TypeExpr
    when: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Method:
    """One operation as a method.

    `forms` has the arguments of each alternative of a body that has some, as each has them;
    `overloads` is empty when there is one signature; `example` has the arguments that one call may
    be given together.
    """

    operation: Operation
    resource: tuple[str, ...]
    wishes: tuple[str, ...]
    told: bool
    arguments: tuple[Argument, ...]
    forms: tuple[tuple[Argument, ...], ...]
    overloads: tuple[tuple[Argument, ...], ...]
    example: tuple[Argument, ...]
    body: BodyPlan | None
    results: tuple[Result, ...]
    pages: PagePlan | None
    envelope: TypeId | None

    @property
    def streams(self) -> bool:
        """Whether it gives events while they arrive."""
        return any(result.kind is ResultKind.EVENTS for result in self.results)


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
        methods.append(_plan(api, operation, target, client_headers, config))
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
    return tuple(_continued(api, methods, config)), tuple(found)


def _continued(api: Api, methods: Iterable[Method], config: Config) -> Iterable[Method]:
    """The methods, those of them with pages that another operation continues."""
    by_id = {method.operation.operation_id: method for method in methods}
    rules = {rule.operation: rule for rule in config.pagination if isinstance(rule, Continuation)}
    for method in methods:
        rule = rules.get(method.operation.operation_id)
        other = by_id.get(rule.further) if rule is not None else None
        if rule is None or other is None or other.pages is None or not other.pages.is_plain:
            yield method
            continue
        pages = other.pages
        given = {a.name for a in method.arguments if a.place in ("query", "body")}
        kept = (a.name for a in other.arguments if a.place == "query" and a.name in given)
        further = FurtherPages(
            other.operation,
            other.resource,
            other.results[0].type,
            pages.item,
            rule.parameters,
            tuple(name for name in kept if name != pages.cursor and name not in rule.parameters),
        )
        plan, envelope = continue_pages(api.types, _answer(method.results), further, pages)
        yield replace(method, pages=plan, envelope=envelope) if plan is not None else method


def _answer(results: Iterable[Result]) -> TypeExpr | None:
    """What the pages of a list would be in: the only result, if it is JSON."""
    answers = [result.type if result.kind is ResultKind.JSON else None for result in results]
    return answers[0] if len(answers) == 1 else None


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
) -> Method:
    outer = [
        of_parameter(parameter)
        for parameter in operation.parameters
        if not (
            parameter.place is Place.HEADER
            and parameter.name.lower() in _SET_BY_RUNTIME | client_headers
        )
    ]
    media = preferred(operation.body.content) if operation.body else None
    body: BodyPlan | None = None
    forms: list[list[Argument]] = []
    inner: list[Argument] = []
    overloads: tuple[tuple[Argument, ...], ...] = ()
    if operation.body is not None and media is not None:
        objects = alternatives(api.types, media)
        body = BodyPlan(media, flat=bool(objects))
        required = operation.body.required or any(
            field.presence is Presence.REQUIRED for decl in objects for field in decl.fields
        )
        if objects:
            files = media.kind is MediaKind.MULTIPART
            forms = [of_object(decl, body_required=required, files=files) for decl in objects]
            inner = merge(forms)
            overloads = distinct([[*outer, *form] for form in forms])
        else:
            inner = [whole_body(operation.body, media)]
    results = tuple(_results(operation.responses))
    # Where events may come, a method can only be made for them.
    results = tuple(r for r in results if r.kind is ResultKind.EVENTS)[:1] or results
    arguments = in_order([*outer, *inner], forms)
    pages, envelope = find_pages(api.types, operation, arguments, _answer(results), config)
    return Method(
        operation=operation,
        resource=target.resource,
        wishes=target.wishes,
        told=target.told,
        arguments=arguments,
        forms=tuple(map(tuple, forms)) if len(forms) > 1 else (),
        overloads=tuple(in_order(o, forms) for o in overloads) if len(overloads) > 1 else (),
        example=in_order([*outer, *(forms[0] if forms else inner)], forms),
        body=body,
        results=results,
        pages=pages,
        envelope=envelope,
    )


def _results(responses: Iterable[Response]) -> Iterable[Result]:
    responses = sorted(responses, key=lambda response: response.status)
    success = [r for r in responses if r.status[:1] == "2"]
    for response in success or [r for r in responses if r.status == "default"]:
        media = preferred(response.content)
        if media is None:
            yield Result(response.status, ResultKind.NONE, Anything(), response.when)
        elif media.kind is MediaKind.JSON:
            yield Result(response.status, ResultKind.JSON, media.type, response.when)
        elif media.kind is MediaKind.EVENT_STREAM:
            yield Result(response.status, ResultKind.EVENTS, media.type, response.when)
        elif media.kind is MediaKind.TEXT or "xml" in media.media_type:
            yield Result(response.status, ResultKind.TEXT, Anything(), response.when)
        else:
            yield Result(response.status, ResultKind.BYTES, Anything(), response.when)
