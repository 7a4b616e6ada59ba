"""Views of the tests that a package makes with its own mock.

In: methods by name, what they do to objects, and the views of tests. Out: a `MockTestView`: calls
that create, retrieve, list and delete objects of each kind that can be created, and one call that
faults are tried with. What the mock does is *not* decided here (the templates).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from clientsmith.api.types import ListOf
from clientsmith.frozen import dataclass
from clientsmith.python.literals import string_literal
from clientsmith.python.methods import Method, ResultKind
from clientsmith.python.mockpaths import item_parameter
from clientsmith.python.mockstate import Does, MockState
from clientsmith.python.pretty import Expr, call, lay_out, value_expr
from clientsmith.python.testviews import TestViews

_PARAMETER = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, slots=True)
class KindTestView:
    """The test of one kind. The calls are statements; those that there is no method for are empty.

    `above` puts there what the new object belongs to. `id` is a literal. `same` says that creating
    and retrieving give the same type.
    """

    name: str
    id: str
    above: tuple[str, ...]
    create: tuple[str, ...]
    retrieve: tuple[str, ...]
    list: tuple[str, ...]
    delete: tuple[str, ...]
    same: bool


@dataclass(frozen=True, slots=True)
class MockTestView:
    """The tests with the mock. `probe` is the call that faults are tried with; `operation` its
    name as a literal. `probe_pages` says that it gives a list whose pages can be walked.
    """

    kinds: tuple[KindTestView, ...]
    operation: str
    probe: tuple[str, ...]
    bare: tuple[str, ...]
    """The same without keeping its result, indented once more; `deep` is indented twice more."""
    bare_async: tuple[str, ...]
    deep: tuple[str, ...]
    probe_pages: bool
    has_security: bool


def plan_mock_tests(
    methods: Mapping[str, Method], state: MockState, tests: TestViews
) -> tuple[MockTestView, ...]:
    """The tests with the mock; none for an API that never gives JSON."""
    probe = find_probe(methods)
    if not probe:
        return ()
    finder = _KindTests(methods, state, tests)
    kinds = (finder.of(path) for path, kind in state.kinds.items() if kind.made)
    method = methods[probe]
    return (
        MockTestView(
            kinds=tuple(kind for kind in kinds if kind is not None),
            operation=string_literal(probe),
            probe=_statement("result = ", probe, method, tests, indent=4),
            bare=_statement("", probe, method, tests, indent=8),
            bare_async=_statement("await ", probe, method, tests, indent=8, owner="async_client"),
            deep=_statement("", probe, method, tests, indent=12),
            probe_pages=method.pages is not None and method.pages.is_plain,
            has_security=bool(method.operation.security)
            and all(method.operation.security)
            and bool(tests.credentials),
        ),
    )


def find_probe(methods: Mapping[str, Method]) -> str:
    """The method that is called most easily, one with pages before others."""
    usable = {
        name: method
        for name, method in methods.items()
        if method.results and method.results[0].kind is ResultKind.JSON
    }
    return min(
        usable,
        key=lambda name: (
            usable[name].pages is None,
            usable[name].operation.deprecated,
            sum(argument.required for argument in usable[name].arguments),
            name,
        ),
        default="",
    )


class _KindTests:
    """Finds the calls that create, retrieve, list and delete the objects of a kind."""

    def __init__(
        self,
        methods: Mapping[str, Method],
        state: MockState,
        tests: TestViews,
    ) -> None:
        self._methods = methods
        self._state = state
        self._tests = tests

    def of(self, path: str) -> KindTestView | None:
        """The test of a kind; None without a way to create an object and to retrieve it."""
        found: dict[Does, str] = {}
        for name, method in self._methods.items():
            if method.streams:
                continue
            role = self._state.roles[method.operation.id]
            below = method.operation.path.removeprefix(path)
            if role.kinds[:1] == (path,) and "/" not in below.strip("/"):
                found.setdefault(role.does, name)
        create, retrieve = found.get(Does.CREATE, ""), found.get(Does.RETRIEVE, "")
        if not create or not retrieve or self._methods[create].operation.path != path:
            return None
        made, got = self._methods[create], self._methods[retrieve]
        if made.operation.deprecated or got.operation.deprecated:
            return None
        if not self._tests.requests.admit(create, made, self._tests.values(made)):
            return None
        kind = self._state.kinds[path]
        own = f"made[{string_literal(kind.id)}]"
        listing, delete = found.get(Does.LIST, ""), found.get(Does.DELETE, "")
        if listing and (
            self._methods[listing].operation.path != path or not _is_walked(self._methods[listing])
        ):
            listing = ""
        return KindTestView(
            name=create.replace(".", "_"),
            id=string_literal(kind.id),
            above=self._above(made),
            create=self._statement("made = wire(", create, ")"),
            retrieve=self._statement("found = wire(", retrieve, ")", own),
            list=self._statement("items = ", listing) if listing else (),
            delete=self._statement("", delete, "", own) if delete else (),
            same=made.results[0].type == got.results[0].type,
        )

    def _above(self, made: Method) -> tuple[str, ...]:
        """Statements that put there what a path names and an operation would have to create."""
        values = self._tests.values(made)
        lines: list[str] = []
        for path, kind in self._state.kinds.items():
            name = item_parameter(made.operation.path, path)
            if kind.made and f"path:{name}" in values:
                seed = value_expr({kind.id: values[f"path:{name}"]})
                lines += lay_out(call("mock.add", string_literal(kind.name), seed), indent=4)
        return tuple(lines)

    def _statement(self, before: str, name: str, after: str = "", own: str = "") -> tuple[str, ...]:
        return _statement(before, name, self._methods[name], self._tests, after=after, own=own)


def _is_walked(method: Method) -> bool:
    """Whether a loop over the result gives the items, and all of them."""
    is_list = method.pages is not None or isinstance(method.results[0].type, ListOf)
    return is_list and not any(a.required and a.place != "path" for a in method.arguments)


def _statement(
    before: str,
    name: str,
    method: Method,
    tests: TestViews,
    *,
    after: str = "",
    own: str = "",
    indent: int = 4,
    owner: str = "client",
) -> tuple[str, ...]:
    """A statement that calls a method; `own` is the id of the object that it is about."""
    instead: dict[str, Expr] = {}
    if own:
        instead[f"path:{_PARAMETER.findall(method.operation.path)[-1]}"] = own
    # What is created is described in full; else the least that can be sent is enough.
    given = tests.given(method, instead, required=not before.startswith("made"))
    made = call(f"{owner}.{name}", *given)
    return lay_out(made, indent=indent, prefix=before, suffix=after)
