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
from clientsmith.python.doors import Name, Python
from clientsmith.python.literals import string_literal
from clientsmith.python.methods import Method, ResultKind
from clientsmith.python.mockpaths import item_parameter
from clientsmith.python.mockstate import Does, MockState
from clientsmith.python.pretty import Expr, call, lay_out, value_expr
from clientsmith.python.testviews import TestViews

_PARAMETER = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, slots=True)
class KindTestView:
    """The test of one kind. Calls are statements; those that there is no method for are empty."""

    name: Name
    """What the names of its tests have in them: `comments_create`."""
    id: Python
    """The property that has the id of an object, as a literal: `"id"`."""
    above: tuple[Python, ...]
    """Puts there what the new object belongs to."""
    create: tuple[Python, ...]
    """Creates an object and calls it `made`."""
    retrieve: tuple[Python, ...]
    """Retrieves it and calls it `found`."""
    list: tuple[Python, ...]
    """Lists the objects and calls them `items`."""
    delete: tuple[Python, ...]
    """Deletes the object."""
    same: bool
    """Whether creating and retrieving give the same type."""


@dataclass(frozen=True, slots=True)
class MockTestView:
    """The tests with the mock."""

    kinds: tuple[KindTestView, ...]
    """The kinds of objects that can be created and found again."""
    operation: Python
    """The name of the call that faults are tried with, as a literal: `"agents.query"`."""
    probe: tuple[Python, ...]
    """That call: `result = client.agents.query()`."""
    bare: tuple[Python, ...]
    """The same without keeping its result, indented once more."""
    bare_async: tuple[Python, ...]
    """The same with the asynchronous client."""
    deep: tuple[Python, ...]
    """The same as `bare`, indented once more than that."""
    probe_pages: bool
    """Whether the call gives a list whose pages can be walked."""
    has_security: bool
    """Whether the call needs credentials."""


def plan_mock_tests(
    methods: Mapping[str, Method], state: MockState, tests: TestViews, probe: str
) -> MockTestView:
    """The tests with the mock; `probe` is the name of the method that faults are tried with."""
    finder = _KindTests(methods, state, tests)
    kinds = (finder.of(path) for path, kind in state.kinds.items() if kind.made)
    method = methods[probe]
    return MockTestView(
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
            create=self._statement("made = ", create, within="wire"),
            retrieve=self._statement("found = ", retrieve, own, within="wire"),
            list=self._statement("items = ", listing) if listing else (),
            delete=self._statement("", delete, own) if delete else (),
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

    def _statement(
        self, before: str, name: str, own: str = "", *, within: str = ""
    ) -> tuple[str, ...]:
        method = self._methods[name]
        return _statement(before, name, method, self._tests, own=own, within=within)


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
    own: str = "",
    within: str = "",
    indent: int = 4,
    owner: str = "client",
) -> tuple[str, ...]:
    """A statement that calls a method; `own` is the id of the object that it is about, and `within`
    the function that takes the result.
    """
    instead: dict[str, Expr] = {}
    if own:
        instead[f"path:{_PARAMETER.findall(method.operation.path)[-1]}"] = own
    # What is created is described in full; else the least that can be sent is enough.
    given = tests.given(method, instead, required=not before.startswith("made"))
    made = call(f"{owner}.{name}", *given)
    return lay_out(call(within, made) if within else made, indent=indent, prefix=before)
