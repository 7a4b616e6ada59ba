"""Views of the package's own tests: for each operation a call, what must be sent, what comes back.

In: the surface, its names, example values. Out: `TestModuleView`s and the example answers as JSON.
What values look like on the wire is decided in `wire`.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from clientsmith.api.operations import Api, MediaKind, Operation, Place, SchemeKind
from clientsmith.api.types import Binary, TypeExpr
from clientsmith.config import Config
from clientsmith.python.arguments import Argument
from clientsmith.python.bodies import preferred
from clientsmith.python.clientviews import (
    Credential,
    header_arguments,
)
from clientsmith.python.errorviews import ErrorCodes, status_class
from clientsmith.python.examples import Examples
from clientsmith.python.literals import docstring, string_literal
from clientsmith.python.methods import Method, ResultKind
from clientsmith.python.names import SurfaceNames
from clientsmith.python.naming import module_name
from clientsmith.python.pretty import Expr, Pair, call, lay_out, value_expr
from clientsmith.python.surface import Resource
from clientsmith.python.usage import Role, is_error, named_in
from clientsmith.python.views import TestCaseView, TestModuleView
from clientsmith.python.wire import query_pairs, wire_path, wire_text
from clientsmith.source.node import JsonValue

SECRET = "test-secret"
"""The value of every credential in the tests."""


@dataclass(frozen=True, slots=True)
class TestViews:
    """Builds the views of tests for one API."""

    api: Api
    config: Config
    names: SurfaceNames
    credentials: tuple[Credential, ...]
    errors: ErrorCodes
    examples: Examples

    def module(self, resource: Resource, answers: dict[str, JsonValue]) -> TestModuleView:
        """The tests of a resource; their example answers are added to `answers` by name."""
        dotted = ".".join(
            self.names.resources[resource.path[: depth + 1]] for depth in range(len(resource.path))
        )
        ordered = sorted(resource.methods, key=lambda m: self.names.methods[m.operation.id])
        cases = tuple(self._case(method, dotted, answers) for method in ordered)
        return TestModuleView(
            name=module_name(resource.path) or "client",
            dotted=dotted,
            helpers=_helpers(cases),
            has_deprecated=any(method.operation.deprecated for method in ordered),
            has_errors=any(case.has_error for case in cases),
            doc=docstring((f"Tests of `client{'.' if dotted else ''}{dotted}`.",), 0),
            cases=cases,
        )

    def values(self, method: Method) -> Mapping[str, JsonValue]:
        """The values of the arguments of a call by example, by the id of the argument."""
        return {argument.id: self._value(argument) for argument in method.example}

    def given(
        self, method: Method, instead: Mapping[str, Expr], *, required: bool
    ) -> tuple[Expr, ...]:
        """The arguments of a call by example, or only those that are required.

        `instead` has other values by the id of their argument.
        """
        sent = [a for a in method.example if a.required or not required]
        values = {argument.id: self._value(argument) for argument in sent}
        return self._arguments(method, sent, values, instead)

    def _case(self, method: Method, above: str, answers: dict[str, JsonValue]) -> TestCaseView:
        operation = method.operation
        name = self.names.methods[operation.id]
        dotted = f"{above}.{name}" if above else name
        key = dotted.replace(".", "_")
        sent = method.example
        values = {argument.id: self._value(argument) for argument in sent}
        given = self._arguments(method, sent, values)
        result = method.results[0] if method.results else None
        kind = result.kind if result else ResultKind.NONE
        if result is not None and kind is ResultKind.JSON:
            answers[key] = self._answer(method, result.type)
        error_status, error_code = self._error(method, key, answers)
        if result is not None and kind is ResultKind.EVENTS and named_in(result.type):
            answers[key] = self._answer(method, result.type)
        # Type checkers refuse to keep the result of what returns nothing.
        kept = "" if kind is ResultKind.NONE else "result = "
        made, made_async = call(f"client.{dotted}", *given), call(f"async_client.{dotted}", *given)
        if method.streams:
            made, made_async = call("list", made), call("collect", made_async)
        status = "200" if result is None or not result.status.isdecimal() else result.status
        return TestCaseView(
            name=key,
            dotted=dotted,
            call=lay_out(made, indent=4, prefix=kept),
            async_call=lay_out(made_async, indent=4, prefix=f"{kept}await "),
            error_call=lay_out(call(f"client.{dotted}", *given), indent=8),
            expect=lay_out(call("server.expect", *self._expected(method, sent, values)), indent=4),
            status=int(status),
            answer=_answer_expression(kind, key, typed=key in answers),
            content_type=_content_type(kind),
            check=_check(kind),
            has_error=error_status > 0,
            error_status=error_status,
            error_class=self.errors.by_code.get(
                (error_status, error_code), status_class(error_status)
            ),
            error_answer=string_literal(f"{key}_error"),
        )

    def _expected(
        self, method: Method, sent: Iterable[Argument], values: Mapping[str, JsonValue]
    ) -> tuple[Expr, ...]:
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

    def _value(self, argument: Argument) -> JsonValue:
        return self.examples.of(argument.types[0], Role.INPUT, argument.name)

    def _answer(self, method: Method, expr: TypeExpr) -> JsonValue:
        value = self.examples.of(expr, Role.OUTPUT, "value")
        if method.pages is not None and isinstance(value, dict):
            # The example is the last page, so that a walk over all pages ends with it.
            if method.pages.next:
                value = {**value, method.pages.next: None}
            if method.pages.by in ("offset", "page"):
                value = {**value, method.pages.items: []}
            if method.pages.more:
                value[method.pages.more] = False
        return value

    def _error(self, method: Method, key: str, answers: dict[str, JsonValue]) -> tuple[int, str]:
        for response in sorted(method.operation.responses, key=lambda r: r.status):
            media = preferred(response.content)
            if not is_error(response) or not response.status.isdecimal() or media is None:
                continue
            if media.kind is not MediaKind.JSON or response.status in ("408", "429"):
                continue
            value = self.examples.of(media.type, Role.OUTPUT, "error")
            answers[f"{key}_error"] = value
            code = ""
            if isinstance(value, dict):
                found = [value.get(name) for name in self.config.errors.code]
                code = next((item for item in found if isinstance(item, str)), "")
            return int(response.status), code
        return 0, ""

    def _arguments(
        self,
        method: Method,
        sent: Iterable[Argument],
        values: Mapping[str, JsonValue],
        instead: Mapping[str, Expr] = MappingProxyType({}),
    ) -> tuple[Expr, ...]:
        names = self.names.arguments[method.operation.id]
        found: list[Expr] = []
        for argument in sorted(sent, key=lambda a: a.place != "path"):
            value = values[argument.id]
            expr: Expr = value_expr(value)
            if any(isinstance(each, Binary) for each in argument.types):
                expr = 'b"binary"'
            expr = instead.get(argument.id, expr)
            found.append(expr if argument.place == "path" else Pair(f"{names[argument.id]}=", expr))
        return tuple(found)

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


def test_arguments(credentials: Iterable[Credential]) -> tuple[str, ...]:
    """The lines that give a client its credentials."""
    secret = string_literal(SECRET)
    return tuple(f"{name}={secret}," for c in credentials for _, name, _ in c.arguments)


def _check(kind: ResultKind) -> tuple[str, ...]:
    match kind:
        case ResultKind.NONE:
            return ()
        case ResultKind.TEXT | ResultKind.BYTES:
            return ("assert result == answer" + (".decode()" if kind is ResultKind.TEXT else ""),)
        case ResultKind.JSON | ResultKind.EVENTS:
            return ("assert plain(result) == answer",)


def _helpers(cases: Iterable[TestCaseView]) -> str:
    lines = [line for case in cases for line in (*case.check, *case.async_call)]
    used = [name for name in ("collect", "plain") if any(f"{name}(" in line for line in lines)]
    return ", ".join(["Server", *used])


def _answer_expression(kind: ResultKind, key: str, *, typed: bool) -> str:
    match kind:
        case ResultKind.EVENTS if typed:
            return f"[examples[{string_literal(key)}]] * 2"
        case ResultKind.EVENTS:
            return '["content", "of\\ntwo lines"]'
        case ResultKind.JSON:
            return f"examples[{string_literal(key)}]"
        case ResultKind.NONE:
            return 'b""'
        case ResultKind.TEXT | ResultKind.BYTES:
            return 'b"content"'


def _content_type(kind: ResultKind) -> str:
    match kind:
        case ResultKind.TEXT:
            return "text/plain"
        case ResultKind.BYTES:
            return "application/octet-stream"
        case ResultKind.EVENTS:
            return "text/event-stream"
        case _:
            return "application/json"
