"""Fixtures for pytest; they are there wherever this package is installed.

``<package>_mock`` is a `Mock` that is new for each test, ``<package>_server`` the same one as a
server on the loopback. What is *not* decided here: anything about the mock (`mock`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .mock import Mock
    from .server import MockServer

_PACKAGE = __name__.partition(".")[0]


# pytest loads this module in every run of every project; the mock itself is loaded by its users.
@pytest.fixture(name=f"{_PACKAGE}_mock")
def mock() -> Mock:
    """A mock of the API without sockets: `mock.http_client()`."""
    from .mock import Mock

    return Mock()


@pytest.fixture(name=f"{_PACKAGE}_server")
def server(request: pytest.FixtureRequest) -> Iterator[MockServer]:
    """The mock of the test as a server on the loopback: `server.url`."""
    from .mock import Mock

    found: object = request.getfixturevalue(f"{_PACKAGE}_mock")
    if not isinstance(found, Mock):
        raise TypeError(f'the fixture "{_PACKAGE}_mock" must give a Mock')
    with found.serve() as running:
        yield running
