"""Rules of OpenAPI that no schema can express.

In: the root node of a bundled document. Out: diagnostics only: operations with the same id, path
templates and the parameters that belong to them, security requirements, status codes.

Not decided here: the shape of objects (`structure`) and dangling references (`parse`); what does
not resolve or has the wrong shape is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from clientsmith.diagnostics import Diagnostic, Note, diagnostic
from clientsmith.frozen import dataclass
from clientsmith.openapi.references import References
from clientsmith.source.node import Map, Node, Scalar, Seq, escape_token
from clientsmith.source.walk import Visit, walk_objects

_METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_STATUS_CODE: Final = re.compile(r"[1-5](?:[0-9][0-9]|XX)|default|x-.*")
_VARIABLE: Final = re.compile(r"\{([^{}]+)\}")


def check_rules(root: Map) -> tuple[Diagnostic, ...]:
    """What is wrong with a document of any 3.x version beyond the shape of its objects."""
    visits = list(walk_objects(root, into_schemas=False))
    paths = list(_paths(root, References(root)))
    return (
        *_check_operation_ids(visits),
        *_check_templates(paths),
        *(found for path in paths for found in _check_path(path)),
        *_check_security(root, visits),
        *_check_status_codes(visits),
    )


@dataclass(frozen=True, slots=True)
class _Parameter:
    name: str
    place: str
    node: Map
    """The parameter or the reference to it, where messages point."""


@dataclass(frozen=True, slots=True)
class _Operation:
    method: str
    node: Map
    parameters: tuple[_Parameter, ...]


@dataclass(frozen=True, slots=True)
class _Path:
    template: str
    pointer: str
    key: Scalar
    item: Map
    parameters: tuple[_Parameter, ...]
    operations: tuple[_Operation, ...]

    @property
    def variables(self) -> tuple[str, ...]:
        return tuple(_VARIABLE.findall(self.template))


def _check_operation_ids(visits: list[Visit]) -> Iterator[Diagnostic]:
    first: dict[str, Scalar] = {}
    for visit in visits:
        name = visit.node.get("operationId") if visit.kind == "operation" else None
        if not isinstance(name, Scalar) or not isinstance(name.value, str):
            continue
        known = first.setdefault(name.value, name)
        if known is not name:
            yield diagnostic(
                "duplicate-operation-id",
                f'two operations are called "{name.value}"',
                name.location,
                pointer=f"#{visit.pointer}/operationId",
                notes=[Note("first here", known.location)],
                hint="give each operation an operationId of its own",
            )


def _check_templates(paths: list[_Path]) -> Iterator[Diagnostic]:
    """Paths that differ only in the names of their variables match the same requests."""
    first: dict[str, _Path] = {}
    for path in paths:
        known = first.setdefault(_VARIABLE.sub("{}", path.template), path)
        if known is not path:
            yield diagnostic(
                "ambiguous-path",
                f'"{path.template}" and "{known.template}" are the same path',
                path.key.location,
                pointer=path.pointer,
                notes=[Note("first here", known.key.location)],
                hint="put the operations under one of them",
            )


def _check_path(path: _Path) -> Iterator[Diagnostic]:
    yield from _check_duplicates(path.parameters, path.pointer)
    for operation in path.operations:
        yield from _check_duplicates(operation.parameters, f"{path.pointer}/{operation.method}")
    yield from _check_undeclared(path)
    declared = (*path.parameters, *(p for o in path.operations for p in o.parameters))
    for parameter in declared:
        if parameter.place == "path" and parameter.name not in path.variables:
            yield diagnostic(
                "unused-path-parameter",
                f'the path "{path.template}" has no "{{{parameter.name}}}" for this parameter',
                parameter.node.location,
                pointer=path.pointer,
                hint="correct the name, or remove the parameter",
            )


def _check_duplicates(parameters: tuple[_Parameter, ...], pointer: str) -> Iterator[Diagnostic]:
    first: dict[tuple[str, str], _Parameter] = {}
    for parameter in parameters:
        name = parameter.name.lower() if parameter.place == "header" else parameter.name
        known = first.setdefault((parameter.place, name), parameter)
        if known is not parameter:
            yield diagnostic(
                "duplicate-parameter",
                f'the {parameter.place} parameter "{parameter.name}" is declared twice',
                parameter.node.location,
                pointer=f"{pointer}/parameters",
                notes=[Note("first here", known.node.location)],
                hint="remove one of them",
            )


def _check_undeclared(path: _Path) -> Iterator[Diagnostic]:
    for name in dict.fromkeys(path.variables):
        lacking = [
            operation
            for operation in path.operations
            if not any(
                (parameter.name, parameter.place) == (name, "path")
                for parameter in (*path.parameters, *operation.parameters)
            )
        ]
        message = f'the path "{path.template}" names "{name}", but no path parameter declares it'
        hint = f'declare a parameter with "name: {name}" and "in: path"'
        code = "undeclared-path-parameter"
        if len(lacking) == len(path.operations) and lacking:
            yield diagnostic(code, message, path.key.location, pointer=path.pointer, hint=hint)
            continue
        for operation in lacking:
            place = path.item.key_location(operation.method)
            pointer = f"{path.pointer}/{operation.method}"
            yield diagnostic(code, message, place, pointer=pointer, hint=hint)


def _check_security(root: Map, visits: list[Visit]) -> Iterator[Diagnostic]:
    components = root.get("components")
    schemes = components.get("securitySchemes") if isinstance(components, Map) else None
    known = frozenset(schemes if isinstance(schemes, Map) else ())
    for visit in visits:
        if visit.kind not in ("document", "operation"):
            continue
        for requirement in _items(visit.node.get("security")):
            for name in requirement:
                # OpenAPI 3.2 also allows a scheme to be named by its address.
                if name not in known and "/" not in name:
                    yield diagnostic(
                        "unknown-security-scheme",
                        f'no security scheme is called "{name}"',
                        requirement.key_location(name),
                        pointer=f"#{visit.pointer}/security",
                        hint='declare it under "components.securitySchemes"',
                    )


def _check_status_codes(visits: list[Visit]) -> Iterator[Diagnostic]:
    for visit in visits:
        if visit.kind != "map of response":
            continue
        for key in visit.node:
            if not _STATUS_CODE.fullmatch(key):
                hint = 'write three digits, "4XX" for all of a kind, or "default"'
                yield diagnostic(
                    "invalid-status-code",
                    f'"{key}" is no status code',
                    visit.node.key_location(key),
                    pointer=f"#{visit.pointer}/{escape_token(key)}",
                    hint=hint,
                )


def _paths(root: Map, references: References) -> Iterator[_Path]:
    paths = root.get("paths")
    if not isinstance(paths, Map):
        return
    for template in paths:
        item = _resolve(paths.items[template], references)
        if item is None or not template.startswith("/"):
            continue
        operations: list[_Operation] = []
        for method in _METHODS:
            node = item.get(method)
            if isinstance(node, Map):
                operations.append(_Operation(method, node, _parameters(node, references)))
        key = paths.keys.get(template) or Scalar(paths.text, paths.offset, template)
        yield _Path(
            template,
            f"#/paths/{escape_token(template)}",
            key,
            item,
            _parameters(item, references),
            tuple(operations),
        )


def _parameters(owner: Map, references: References) -> tuple[_Parameter, ...]:
    found: list[_Parameter] = []
    for node in _items(owner.get("parameters")):
        resolved = _resolve(node, references)
        name = None if resolved is None else resolved.get("name")
        place = None if resolved is None else resolved.get("in")
        match name, place:
            case Scalar(value=str() as called), Scalar(value=str() as where):
                found.append(_Parameter(called, where, node))
            case _:
                pass
    return tuple(found)


def _resolve(node: Node, references: References) -> Map | None:
    """The object behind a reference or a chain of them."""
    seen: set[str] = set()
    while isinstance(node, Map):
        reference = node.get("$ref")
        if not isinstance(reference, Scalar) or not isinstance(reference.value, str):
            return node
        found = references.find(reference.value)
        if found is None or reference.value in seen:
            return None
        seen.add(reference.value)
        node = found[1]
    return None


def _items(node: Node | None) -> list[Map]:
    return [item for item in node if isinstance(item, Map)] if isinstance(node, Seq) else []
