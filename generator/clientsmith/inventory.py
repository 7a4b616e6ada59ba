"""Everything that a document declares, read from its nodes alone.

In: the root node of a bundled document. Out: its operations, webhooks, parameters, bodies,
responses and component schemas with their places. No stage of the flow has a part in this, so
that the ledger sees whatever one of them loses. What became of it all is *not* decided here
(`ledger`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum

from clientsmith.diagnostics import Location
from clientsmith.frozen import dataclass
from clientsmith.source.node import Map, Node, Scalar, Seq, escape_token, resolve_pointer

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
"""The fixed fields of a Path Item Object that are operations (OpenAPI 3.1, section 4.8.9.1)."""

_MOST_REFERENCES = 100
"""References that lead only to each other are reported by the parser, not here."""

_SET_BY_CLIENT = ("accept", "content-type", "authorization")
"""Header parameters that the specification says shall be ignored (section 4.8.12.1)."""


class Thing(StrEnum):
    """What the ledger counts, in the order of its report."""

    OPERATION = "operations"
    WEBHOOK = "webhooks"
    PARAMETER = "parameters"
    BODY = "bodies"
    RESPONSE = "responses"
    SCHEMA = "schemas"


@dataclass(frozen=True, slots=True)
class Declared:
    """A thing that the document declares.

    `id` is its JSON Pointer; for a parameter that of the operation and `?place.name` behind it.
    `shared` is the pointer of the component that a body or response refers to, or empty.
    """

    thing: Thing
    id: str
    location: Location
    shared: str = ""


def declared_things(root: Map) -> Iterator[Declared]:
    """Everything that a document declares, read from the nodes alone."""
    paths = root.get("paths")
    if isinstance(paths, Map):
        for path, item in paths.items.items():
            if not path.startswith("x-"):
                yield from _path_item(root, item, f"#/paths/{escape_token(path)}", Thing.OPERATION)
    webhooks = root.get("webhooks")
    if isinstance(webhooks, Map):
        for name, item in webhooks.items.items():
            if not name.startswith("x-"):
                yield from _path_item(root, item, f"#/webhooks/{escape_token(name)}", Thing.WEBHOOK)
    schemas = resolve_pointer(root, "/components/schemas")
    if isinstance(schemas, Map):
        for name in schemas:
            pointer = f"#/components/schemas/{escape_token(name)}"
            yield Declared(Thing.SCHEMA, pointer, schemas.key_location(name))


def _path_item(root: Map, item: Node, pointer: str, thing: Thing) -> Iterator[Declared]:
    item = _follow(root, item)
    if not isinstance(item, Map):
        return
    common = _parameters(root, item)
    for method in METHODS:
        operation = item.get(method)
        if not isinstance(operation, Map):
            continue
        own = f"{pointer}/{method}"
        yield Declared(thing, own, item.key_location(method))
        if thing is Thing.OPERATION:
            for named, place in {**common, **_parameters(root, operation)}.values():
                yield Declared(Thing.PARAMETER, f"{own}?{named}", place)
        if "requestBody" in operation:
            place = operation.key_location("requestBody")
            shared = _target(root, operation.items["requestBody"])
            yield Declared(Thing.BODY, f"{own}/requestBody", place, shared)
        responses = operation.get("responses")
        if thing is Thing.OPERATION and isinstance(responses, Map):
            for status, response in responses.items.items():
                if not status.startswith("x-"):
                    place, shared = responses.key_location(status), _target(root, response)
                    yield Declared(Thing.RESPONSE, f"{own}/responses/{status}", place, shared)


def _parameters(root: Map, owner: Map) -> Mapping[str, tuple[str, Location]]:
    """The parameters that an operation or path item declares: `place.name` and where each stands.

    They are told by that, except that names of headers are the same in any case.
    """
    parameters = owner.get("parameters")
    found: dict[str, tuple[str, Location]] = {}
    for node in parameters if isinstance(parameters, Seq) else ():
        parameter = _follow(root, node)
        match parameter:
            case Map(items={"in": Scalar(value=str(place)), "name": Scalar(value=str(name))}):
                if not (place == "header" and name.lower() in _SET_BY_CLIENT):
                    named = f"{place}.{name}"
                    key = named.lower() if place == "header" else named
                    found[key] = named, node.location
            case _:
                pass
    return found


def _follow(root: Map, node: Node) -> Node:
    """What a Reference Object leads to within the document; the node itself when it is none."""
    target = _target(root, node)
    return (resolve_pointer(root, target[1:]) if target else None) or node


def _target(root: Map, node: Node | None) -> str:
    """The pointer behind all references that a node is nothing but; empty when it is none."""
    target = ""
    for _ in range(_MOST_REFERENCES):
        match node:
            case Map(items={"$ref": Scalar(value=str(reference))}) if reference.startswith("#"):
                target = reference
                node = resolve_pointer(root, reference[1:])
            case _:
                break
    return target
