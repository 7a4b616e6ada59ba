"""A client of httpx2 for the mock of the small document."""

from __future__ import annotations

import httpx2

from testing import Mock, MockTransport


def connect(mock: Mock) -> httpx2.Client:
    """A client that carries what every request needs."""
    return httpx2.Client(
        transport=MockTransport(mock),
        base_url="http://mock.invalid",
        headers={"x-key": "k", "x-version": "2"},
    )
