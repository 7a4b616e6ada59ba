"""Views of the package's own tests: for each operation a call, what must be sent, what comes back.

In: the surface, its names, example values. Out: `TestModuleView`s and the example answers as JSON.
What a call must put on the wire is decided in `testwire`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from clientsmith.api.operations import Api, MediaKind
from clientsmith.api.types import Binary, TypeExpr
from clientsmith.config import Config
from clientsmith.frozen import dataclass
from clientsmith.python.arguments import Argument
from clientsmith.python.bodies import preferred
from clientsmith.python.credentials import Credential
from clientsmith.python.errorviews import ErrorCodes, status_class
from clientsmith.python.examples import Examples
from clientsmith.python.literals import docstring, string_literal
from clientsmith.python.methods import Method, ResultKind
from clientsmith.python.names import SurfaceNames
from clientsmith.python.naming import module_name
from clientsmith.python.pretty import Expr, Pair, call, lay_out, value_expr
from clientsmith.python.surface import Resource
from clientsmith.python.testwire import SECRET, Expectations
from clientsmith.python.usage import Role, is_error, named_in
from clientsmith.python.views import TestCaseView, TestModuleView
from clientsmith.source.node import JsonValue

if TYPE_CHECKING:  # its library takes long to import
    from clientsmith.python.mockrequests import Requests


@dataclass(frozen=True, slots=True)
class TestViews:
    """Builds the views of tests for one API."""

    api: Api
    config: Config
    names: SurfaceNames
    credentials: tuple[Credential, ...]
    errors: ErrorCodes
    examples: Examples
    requests: Requests

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
        admitted = self.requests.admit(dotted, method, values)
        status = "200" if result is None or not result.status.isdecimal() else result.status
        return TestCaseView(
            name=key,
            dotted=dotted,
            call=lay_out(made, indent=4, prefix=kept),
            async_call=lay_out(made_async, indent=4, prefix=f"{kept}await "),
            error_call=lay_out(call(f"client.{dotted}", *given), indent=8),
            expect=lay_out(
                call(
                    "expect",
                    "mock",
                    *Expectations(self.api, self.config, self.credentials).of(method, sent, values),
                ),
                indent=4,
            ),
            tell=_tell(dotted, "answer", int(status), admitted=admitted),
            answer=_answer_expression(kind, key, typed=key in answers),
            check=_check(kind),
            has_error=error_status > 0,
            error_status=error_status,
            error_class=self.errors.by_code.get(
                (error_status, error_code), status_class(error_status)
            ),
            error_tell=_tell(
                dotted,
                f"examples[{string_literal(f'{key}_error')}]",
                error_status,
                admitted=admitted,
            ),
        )

    def _value(self, argument: Argument) -> JsonValue:
        return self.examples.of(argument.types[0], Role.INPUT, argument.name)

    def _answer(self, method: Method, expr: TypeExpr) -> JsonValue:
        value = self.examples.of(expr, Role.OUTPUT, "value")
        if method.pages is not None and isinstance(value, dict) and method.pages.items in value:
            if method.pages.array:
                return [] if method.pages.by != "link" else value[method.pages.items]
            # The example is the last page, so that a walk over all pages ends with it.
            if method.pages.next:
                # Of what is not there at all nothing within is there either.
                value = {**value, method.pages.next.partition(".")[0]: None}
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


def test_arguments(credentials: Iterable[Credential]) -> tuple[str, ...]:
    """The lines that give a client its credentials."""
    secret = string_literal(SECRET)
    return tuple(f"{name}={secret}," for c in credentials for name in c.sufficient)


def _check(kind: ResultKind) -> tuple[str, ...]:
    match kind:
        case ResultKind.NONE:
            return ()
        case ResultKind.TEXT | ResultKind.BYTES:
            return ("assert result == answer" + (".decode()" if kind is ResultKind.TEXT else ""),)
        case ResultKind.JSON | ResultKind.EVENTS:
            return ("assert plain(result) == answer",)


def _helpers(cases: Iterable[TestCaseView]) -> str:
    lines = [line for case in cases for line in (*case.check, *case.async_call, *case.expect)]
    names = ("collect", "expect", "plain")
    return ", ".join(name for name in names if any(f"{name}(" in line for line in lines))


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


def _tell(dotted: str, answer: str, status: int, *, admitted: bool) -> tuple[str, ...]:
    """The statement that tells the mock what to answer."""
    given: list[Expr] = [string_literal(dotted), answer]
    if status != 200:
        given.append(Pair("status=", str(status)))
    if not admitted:
        given.append(Pair("validate=", "False"))
    return lay_out(call("mock.answer", *given), indent=4)
