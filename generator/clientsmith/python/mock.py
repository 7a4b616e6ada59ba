"""The document as the mock of a package reads it: one file of data without prose.

In: the bundled document, methods with their names, and the configuration. Out: JSON text with
operations, schemas, credentials, and what each operation does to the objects that the mock keeps.
How schemas are shared is decided in `mockschemas`, what operations do in `mockstate`; what the
mock makes of all that is *not* decided here (the templates).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from clientsmith.api.operations import Api, Operation, Parameter, SecurityScheme
from clientsmith.config import Config
from clientsmith.python.methods import Method
from clientsmith.python.mockschemas import SchemaTable
from clientsmith.python.mockstate import MockState, Role
from clientsmith.python.names import SurfaceNames
from clientsmith.python.paging import PagePlan
from clientsmith.python.surface import Surface
from clientsmith.python.usage import is_error
from clientsmith.source.node import JsonValue, Map, Node, Scalar, Seq, plain, resolve_pointer


def methods_by_name(surface: Surface, names: SurfaceNames) -> Mapping[str, Method]:
    """All methods by how the client calls them: `pages.create`."""
    found: dict[str, Method] = {}
    for resource in surface.resources:
        path = resource.path
        above = "".join(f"{names.resources[path[: depth + 1]]}." for depth in range(len(path)))
        for method in resource.methods:
            found[above + names.methods[method.operation.id]] = method
    return dict(sorted(found.items()))


def write_mock(
    root: Node,
    api: Api,
    config: Config,
    methods: Mapping[str, Method],
    state: MockState,
) -> str:
    """The data of the mock; `methods` by their dotted names."""
    return _Writer(root, api, config, state).write(methods)


class _Writer:
    """One writing of the data; collects schemas, and each set of error answers once."""

    def __init__(self, root: Node, api: Api, config: Config, state: MockState) -> None:
        self._root = root
        self._api = api
        self._config = config
        self._state = state
        self._table = SchemaTable(root)
        self._errors: list[JsonValue] = []
        self._names: Mapping[str, str] = {}

    def write(self, methods: Mapping[str, Method]) -> str:
        self._names = {method.operation.id: name for name, method in methods.items()}
        operations: list[JsonValue] = [
            self._operation(name, method) for name, method in methods.items()
        ]
        tree, schemas = self._table.share({"operations": operations, "errors": self._errors})
        fields = self._config.errors
        data: dict[str, JsonValue] = {
            "base": (
                urlsplit(self._api.servers[0].url).path.rstrip("/") if self._api.servers else ""
            ),
            "error_fields": {
                "code": list(fields.code),
                "message": list(fields.message),
                "request_id": list(fields.request_id),
                "request_id_headers": list(fields.request_id_headers),
            },
            "schemes": {scheme.name: _scheme(scheme) for scheme in self._api.security_schemes},
            "kinds": {
                path: {"name": kind.name, "id": kind.id, "made": kind.made}
                for path, kind in self._state.kinds.items()
            },
            **(tree if isinstance(tree, dict) else {}),
            "schemas": schemas,
        }
        return _lines(data)

    def _operation(self, name: str, method: Method) -> JsonValue:
        operation = method.operation
        # A stream that another operation can be asked for is described by that operation.
        raw = resolve_pointer(self._root, (operation.stream_of or operation.id).removeprefix("#"))
        data: dict[str, JsonValue] = {
            "name": name,
            "method": operation.method.upper(),
            "path": operation.path.partition("#")[0],
        }
        parameters = [self._parameter(p, raw, operation) for p in operation.parameters]
        if parameters:
            data["parameters"] = parameters
        if operation.body is not None:
            body = self._follow(_child(raw, "requestBody"))
            data["body"] = {
                "required": operation.body.required,
                "content": self._content(body, (m.media_type for m in operation.body.content)),
            }
        responses = _child(raw, "responses")
        good: dict[str, JsonValue] = {}
        bad: dict[str, JsonValue] = {}
        for response in operation.responses:
            node = self._follow(_child(responses, response.status))
            media = self._content(node, (m.media_type for m in response.content))
            (bad if is_error(response) else good)[response.status] = media
        data["responses"] = good
        data["errors"] = self._error_set(bad)
        if operation.security and operation.security != ((),):
            data["security"] = [list(names) for names in operation.security]
        if method.pages is not None and not method.pages.sometimes:
            data["pages"] = self._pages(method.pages)
        role = self._state.roles.get(operation.id)
        if role is not None:
            data["role"] = _role(role)
        return data

    def _pages(self, plan: PagePlan) -> JsonValue:
        data: dict[str, JsonValue] = {
            "items": plan.place,
            "next": plan.next,
            "more": plan.more,
            "cursor": plan.cursor,
            "where": plan.where,
        }
        if plan.by != "cursor":
            data.update(by=plan.by, total=plan.total, start=plan.start)
        if plan.further is not None:
            data["further"] = self._names[plan.further.operation.id]
            data["found"] = dict(plan.further.parameters)
        return data

    def _error_set(self, errors: dict[str, JsonValue]) -> int:
        if errors not in self._errors:
            self._errors.append(errors)
        return self._errors.index(errors)

    def _parameter(self, parameter: Parameter, raw: Node | None, operation: Operation) -> JsonValue:
        node = self._raw_parameter(parameter, raw, operation)
        data: dict[str, JsonValue] = {"name": parameter.name, "in": parameter.place.value}
        if parameter.required:
            data["required"] = True
        usual = (
            ("form", True) if parameter.place.value in ("query", "cookie") else ("simple", False)
        )
        if (parameter.style, parameter.explode) != usual:
            data["style"] = parameter.style
            data["explode"] = parameter.explode
        content = _child(node, "content")
        if parameter.json_content and isinstance(content, Map):
            data["json"] = True
            node = next(iter(content.items.values()), None)
        data["schema"] = self._schema(_child(node, "schema"))
        return data

    def _raw_parameter(
        self, parameter: Parameter, raw: Node | None, operation: Operation
    ) -> Node | None:
        above = resolve_pointer(self._root, operation.id.removeprefix("#").rpartition("/")[0])
        for owner in (raw, above):
            listed = _child(owner, "parameters")
            for item in listed if isinstance(listed, Seq) else ():
                node = self._follow(item)
                name, place = _text(node, "name"), _text(node, "in")
                if (name, place) == (parameter.name, parameter.place.value):
                    return node
        return None

    def _content(self, owner: Node | None, media_types: Iterable[str]) -> JsonValue:
        content = _child(owner, "content")
        found: dict[str, JsonValue] = {}
        wanted = set(media_types)
        for name, node in content.items.items() if isinstance(content, Map) else ():
            media_type = name.partition(";")[0].strip()
            if media_type in wanted:
                one = _child(node, "itemSchema") or _child(node, "schema")
                found[media_type] = {"schema": self._schema(one)}
        return found

    def _schema(self, node: Node | None) -> JsonValue:
        return True if node is None else self._table.add(plain(node))

    def _follow(self, node: Node | None) -> Node | None:
        for _ in range(_LONGEST_CHAIN):
            reference = _text(node, "$ref")
            if not reference:
                return node
            node = resolve_pointer(self._root, reference.removeprefix("#"))
        return node


_LONGEST_CHAIN = 20


def _scheme(scheme: SecurityScheme) -> JsonValue:
    if scheme.place is None:
        return {"kind": scheme.kind.value}
    return {"kind": scheme.kind.value, "in": scheme.place.value, "name": scheme.parameter}


def _role(role: Role) -> JsonValue:
    data: dict[str, JsonValue] = {"does": role.does.value}
    if role.kinds:
        data["kinds"] = list(role.kinds)
    if role.items:
        data["items"] = role.items
    if role.given:
        data["given"] = role.given
    return data


def _child(node: Node | None, key: str) -> Node | None:
    return node.get(key) if isinstance(node, Map) else None


def _text(node: Node | None, key: str) -> str:
    match _child(node, key):
        case Scalar(value=str(value)):
            return value
        case _:
            return ""


def _lines(data: Mapping[str, JsonValue]) -> str:
    """Compact, but a line for each operation and each schema, so that differences can be read."""
    parts: list[str] = []
    for key, value in data.items():
        if isinstance(value, dict):
            inner = ",\n".join(f"{_compact(k)}:{_compact(v)}" for k, v in value.items())
            parts.append(f"{_compact(key)}:{{\n{inner}\n}}" if value else f"{_compact(key)}:{{}}")
        elif isinstance(value, list):
            inner = ",\n".join(_compact(item) for item in value)
            parts.append(f"{_compact(key)}:[\n{inner}\n]" if value else f"{_compact(key)}:[]")
        else:
            parts.append(f"{_compact(key)}:{_compact(value)}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
