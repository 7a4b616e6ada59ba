"""The tests and the mock of a package, none of which is made before somebody asks for it.

In: what was named, the document, and what tests need to know of the client. Out: the views of the
test modules, of the tests with the mock, and of the mock. They are made from one another and from
nothing else that has to be planned, so that another process can make them (`emit/render`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property, partial

from clientsmith.api.operations import Api
from clientsmith.config import Config
from clientsmith.deferred import defer
from clientsmith.python.credentials import Credential
from clientsmith.python.errorviews import ErrorCodes
from clientsmith.python.examples import Examples
from clientsmith.python.methods import Method
from clientsmith.python.mock import write_mock
from clientsmith.python.mockstate import MockState, infer_state
from clientsmith.python.mocktests import MockTestView, find_probe, plan_mock_tests
from clientsmith.python.names import SurfaceNames
from clientsmith.python.naming import module_name
from clientsmith.python.surface import Surface
from clientsmith.python.testviews import TestViews
from clientsmith.python.views import MockView, TestModuleView
from clientsmith.source.node import JsonValue, Node


class TestPlan:
    """The views of tests and mock."""

    def __init__(
        self,
        api: Api,
        config: Config,
        surface: Surface,
        names: SurfaceNames,
        *,
        document: Node,
        methods: Mapping[str, Method],
        credentials: tuple[Credential, ...],
        errors: ErrorCodes,
    ) -> None:
        self._api, self._config, self._surface, self._names = api, config, surface, names
        self._document, self._methods = document, methods
        self._credentials, self._errors = credentials, errors

    def modules(self) -> tuple[TestModuleView, ...]:
        """The generated tests, a module for each resource with methods."""
        tested = [resource for resource in self._surface.resources if resource.methods]
        return tuple(
            defer(
                TestModuleView,
                partial(self._module, number),
                name=module_name(resource.path) or "client",
            )
            for number, resource in enumerate(tested)
        )

    def mock_tests(self) -> tuple[MockTestView, ...]:
        """The tests with the mock; none for an API that never gives JSON."""
        probe = find_probe(self._methods)
        return (defer(MockTestView, partial(self._mock_tests, probe)),) if probe else ()

    def mock(self) -> tuple[MockView, ...]:
        """What the mock and the tests read."""
        return (defer(MockView, self._mock_view),)

    def _module(self, number: int) -> TestModuleView:
        return self._made[0][number]

    def _mock_tests(self, probe: str) -> MockTestView:
        return plan_mock_tests(self._methods, self._state, self._views, probe)

    def _mock_view(self) -> MockView:
        answers = json.dumps(self._made[1], indent=1, sort_keys=True, ensure_ascii=False) + "\n"
        return MockView(document=self._mock, answers=answers)

    @cached_property
    def _made(self) -> tuple[tuple[TestModuleView, ...], Mapping[str, JsonValue]]:
        """All test modules, and the answers that they share."""
        answers: dict[str, JsonValue] = {}
        tested = (resource for resource in self._surface.resources if resource.methods)
        return tuple(self._views.module(resource, answers) for resource in tested), answers

    @cached_property
    def _views(self) -> TestViews:
        from clientsmith.python.mockrequests import Requests  # noqa: PLC0415  # for who makes tests

        return TestViews(
            self._api,
            self._config,
            self._names,
            self._credentials,
            self._errors,
            Examples(self._api.types),
            Requests(self._mock),
        )

    @cached_property
    def _state(self) -> MockState:
        return infer_state(self._api.types, tuple(self._methods.values()))

    @cached_property
    def _mock(self) -> str:
        return write_mock(self._document, self._api, self._config, self._methods, self._state)
