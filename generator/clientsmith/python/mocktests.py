"""Views of the tests that a package makes with its own mock.

In: methods by name, what they do to objects, and the views of tests. Out: a `MockTestView`: calls
that create, retrieve, list and delete objects of each kind that can be created, and one call that
faults are tried with. What the mock does is *not* decided here (the templates).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from clientsmith.python.literals import string_literal
from clientsmith.python.methods import Method, ResultKind
from clientsmith.python.mockstate import Does, MockState
from clientsmith.python.pretty import Expr, call, lay_out
from clientsmith.python.testviews import TestViews

_PARAMETER = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, slots=True)
class KindTestView:
    """The test of one kind. The calls are statements; those that there is no method for are empty.

    `id` is a literal. `same` says that creating and retrieving give the same type.
    """

    name: str
    id: str
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
    deep: tuple[str, ...]
    probe_pages: bool
    has_security: bool


def plan_mock_tests(
    methods: Mapping[str, Method], state: MockState, tests: TestViews
) -> tuple[MockTestView, ...]:
    """The tests with the mock; none for an API without an operation that gives JSON."""
    probe = _find_probe(methods)
    if not probe:
        return ()
    kinds = (_kind(path, methods, state, tests) for path, kind in state.kinds.items() if kind.made)
    method = methods[probe]
    return (
        MockTestView(
            kinds=tuple(kind for kind in kinds if kind is not None),
            operation=string_literal(probe),
            probe=_statement("result = ", probe, method, tests, indent=4),
            bare=_statement("", probe, method, tests, indent=8),
            deep=_statement("", probe, method, tests, indent=12),
            probe_pages=method.pages is not None,
            has_security=bool(method.operation.security)
            and all(method.operation.security)
            and bool(tests.credentials),
        ),
    )


def _find_probe(methods: Mapping[str, Method]) -> str:
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


def _kind(
    path: str, methods: Mapping[str, Method], state: MockState, tests: TestViews
) -> KindTestView | None:
    found: dict[Does, str] = {}
    for name, method in methods.items():
        role = state.roles[method.operation.id]
        below = method.operation.path.removeprefix(path)
        if role.kinds[:1] == (path,) and "/" not in below.strip("/"):
            found.setdefault(role.does, name)
    create, retrieve = found.get(Does.CREATE, ""), found.get(Does.RETRIEVE, "")
    if not create or not retrieve or methods[create].operation.path != path:
        return None
    if _is_deprecated(methods[create], methods[retrieve]):
        return None
    kind = state.kinds[path]
    own = f"made[{string_literal(kind.id)}]"
    listing, delete = found.get(Does.LIST, ""), found.get(Does.DELETE, "")
    if listing and (methods[listing].operation.path != path or _filters(methods[listing])):
        listing = ""
    results = [methods[name].results[0].type for name in (create, retrieve)]
    return KindTestView(
        name=create.replace(".", "_"),
        id=string_literal(kind.id),
        create=_statement("made = wire(", create, methods[create], tests, ")", indent=4),
        retrieve=_statement("found = wire(", retrieve, methods[retrieve], tests, ")", own, 4),
        list=_statement("items = ", listing, methods[listing], tests, indent=4) if listing else (),
        delete=_statement("", delete, methods[delete], tests, "", own, 4) if delete else (),
        same=results[0] == results[1],
    )


def _is_deprecated(*methods: Method) -> bool:
    return any(method.operation.deprecated for method in methods)


def _filters(method: Method) -> bool:
    """Whether a list must be asked for with more than where it is."""
    return any(a.required and a.place != "path" for a in method.arguments)


def _statement(
    before: str,
    name: str,
    method: Method,
    tests: TestViews,
    after: str = "",
    own: str = "",
    indent: int = 4,
) -> tuple[str, ...]:
    instead: dict[str, Expr] = {}
    if own:
        instead[f"path:{_PARAMETER.findall(method.operation.path)[-1]}"] = own
    # What is created is described in full; else the least that can be sent is enough.
    given = tests.given(method, instead, required=not before.startswith("made"))
    made = call(f"client.{name}", *given)
    return lay_out(made, indent=indent, prefix=before, suffix=after)
