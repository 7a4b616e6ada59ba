"""Base classes of the generated groups of methods, such as ``client.pages``.

What is *not* decided here: anything; a resource only hands its endpoints to the client.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient

__all__ = ["AsyncResource", "SyncResource"]


class SyncResource:
    """A group of operations that share a synchronous client."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class AsyncResource:
    """A group of operations that share an asynchronous client."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"
