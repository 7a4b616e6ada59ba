"""What a call by example must put on the wire: the arguments of `expect` in the generated tests.

In: methods, and the values of their arguments. Out: expressions of method, path, query, headers and
body. What single values look like on the wire is decided in `wire`.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping

from clientsmith.api.operations import Api, MediaKind, Operation, Place, SchemeKind
from clientsmith.api.types import Binary
from clientsmith.config import Config
from clientsmith.frozen import dataclass
from clientsmith.python.arguments import Argument
from clientsmith.python.clientviews import header_arguments
from clientsmith.python.credentials import Credential
from clientsmith.python.literals import string_literal
from clientsmith.python.methods import Method
from clientsmith.python.pretty import Expr, Pair, value_expr
from clientsmith.python.wire import query_pairs, wire_path, wire_text
from clientsmith.source.node import JsonValue

SECRET = "test-secret"
"""The value of every credential in the tests."""


@dataclass(frozen=True, slots=True)
class Expectations:
    """Says what the calls of one API send."""

    api: Api
    config: Config
    credentials: tuple[Credential, ...]

    def of(
        self, method: Method, sent: Iterable[Argument], values: Mapping[str, JsonValue]
    ) -> tuple[Expr, ...]:
        """The arguments that describe the request of a call with these values."""
        operation = method.operation
        found: list[Expr] = [
            string_literal(operation.method.upper()),
            string_literal(wire_path(operation.path, sent, values)),
        ]
        query = [*self._query(sent, values), *self._credential_pairs(operation)]
        if query:
            found.append(Pair("query=", value_expr(query)))
        headers = self._headers(method, sent, values)
        if headers:
            found.append(Pair("headers=", value_expr(headers)))
        return (*found, *self._body(method, sent, values))

    def _query(self, sent: Iterable[Argument], values: Mapping[str, JsonValue]) -> list[JsonValue]:
        return [
            [name, text]
            for argument in sent
            if argument.place == "query"
            for name, text in query_pairs(self.api.types, argument, values[argument.id])
        ]

    def _headers(
        self, method: Method, sent: Iterable[Argument], values: Mapping[str, JsonValue]
    ) -> dict[str, JsonValue]:
        expected: dict[str, JsonValue] = {
            option.name: option.default or SECRET
            for option in header_arguments(self.api, self.config).values()
            if any(p.name == option.name for p in method.operation.parameters)
        }
        for argument in sent:
            if argument.place == "header" and not isinstance(values[argument.id], dict | list):
                expected[argument.name] = wire_text(values[argument.id])
        if method.streams:
            expected["Accept"] = "text/event-stream"
        for credential in self._credentials(method.operation):
            expected.update(_credential_header(credential))
        return {name: expected[name] for name in sorted(expected)}

    def _credential_pairs(self, operation: Operation) -> list[JsonValue]:
        return [
            [credential.scheme.parameter, SECRET]
            for credential in self._credentials(operation)
            if credential.scheme.kind is SchemeKind.API_KEY
            and credential.scheme.place is Place.QUERY
        ]

    def _credentials(self, operation: Operation) -> tuple[Credential, ...]:
        """What a client that has every credential sends: the first alternative that it knows."""
        known = {credential.scheme.name: credential for credential in self.credentials}
        for alternative in operation.security:
            if all(name in known for name in alternative):
                return tuple(known[name] for name in alternative)
        return ()

    def _body(
        self, method: Method, sent: Iterable[Argument], values: Mapping[str, JsonValue]
    ) -> tuple[Expr, ...]:
        given = {a.name: values[a.id] for a in sent if a.place == "body"}
        if method.body is None or not (given or method.body.flat):
            return ()
        value: JsonValue = given if method.body.flat else next(iter(given.values()))
        kind = method.body.media.kind
        if kind is MediaKind.JSON:
            if method.body.flat:
                value = {a.name: _in_json(a, values[a.id]) for a in sent if a.place == "body"}
            return (Pair("json=", value_expr(value)),)
        if kind in (MediaKind.FORM, MediaKind.MULTIPART) and isinstance(value, dict):
            plain: dict[str, JsonValue] = {
                name: wire_text(item)
                for name, item in value.items()
                if not isinstance(item, dict | list) and item is not None
            }
            return (Pair("form=" if kind is MediaKind.FORM else "parts=", value_expr(plain)),)
        raw = value if isinstance(value, str) else ""
        return (f"content={string_literal(raw)}.encode()",)


def _in_json(argument: Argument, value: JsonValue) -> JsonValue:
    """A value within JSON, where bytes are base64."""
    if any(isinstance(each, Binary) for each in argument.types) and isinstance(value, str):
        return base64.b64encode(value.encode()).decode()
    return value


def _credential_header(credential: Credential) -> dict[str, JsonValue]:
    scheme = credential.scheme
    match scheme.kind:
        case SchemeKind.BEARER | SchemeKind.OAUTH2 | SchemeKind.OPENID:
            return {"Authorization": f"Bearer {SECRET}"}
        case SchemeKind.BASIC:
            pair = base64.b64encode(f"{SECRET}:{SECRET}".encode()).decode()
            return {"Authorization": f"Basic {pair}"}
        case SchemeKind.API_KEY if scheme.place is Place.HEADER:
            return {scheme.parameter: SECRET}
        case _:
            return {}
