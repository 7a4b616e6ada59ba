"""`client.pets`: `create`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.endpoint import Endpoint
from .._runtime.omit import omit
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from ..responses.pets import (
        AsyncRawPetsResource,
        AsyncStreamingPetsResource,
        RawPetsResource,
        StreamingPetsResource,
    )
    from ..types.pets import Pet, Task

_CREATE: Endpoint[Pet | Task] = Endpoint(
    "POST",
    "/pets",
    result="types.pets:Pet",
    results={"202": "types.pets:Task"},
    body="json",
)


class PetsResource(SyncResource):
    """Pets: `create`.

    Each method also takes `timeout`, `max_retries`, `extra_headers`, `extra_query` and
    `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> RawPetsResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.pets import RawPetsResource

        return RawPetsResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamingPetsResource:
        """The same methods, to be used with `with`; they read the body piece by piece."""
        from ..responses.pets import StreamingPetsResource

        return StreamingPetsResource(self)

    @overload
    def create(
        self,
        *,
        name: str,
        later: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Pet: ...

    @overload
    def create(
        self,
        *,
        name: str,
        later: bool,
        **options: Unpack[RequestOptions],
    ) -> Pet | Task: ...

    def create(
        self,
        *,
        name: str,
        later: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Pet | Task:
        """Create.

        `POST /pets`

        Returns:
            201: A pet.
            202: A task.
        """
        return self._client.request(_CREATE, options, body={"name": name, "later": later})


class AsyncPetsResource(AsyncResource):
    """Pets: `create`.

    Every method is to be awaited. Each method also takes `timeout`, `max_retries`, `extra_headers`,
    `extra_query` and `extra_body`, for its one call.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRawPetsResource:
        """The same methods; they return status, headers and content along with the result."""
        from ..responses.pets import AsyncRawPetsResource

        return AsyncRawPetsResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamingPetsResource:
        """The same methods, to be used with `async with`; they read the body piece by piece."""
        from ..responses.pets import AsyncStreamingPetsResource

        return AsyncStreamingPetsResource(self)

    @overload
    async def create(
        self,
        *,
        name: str,
        later: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Pet: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        later: bool,
        **options: Unpack[RequestOptions],
    ) -> Pet | Task: ...

    async def create(
        self,
        *,
        name: str,
        later: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Pet | Task:
        """Create.

        `POST /pets`

        Returns:
            201: A pet.
            202: A task.
        """
        return await self._client.request(_CREATE, options, body={"name": name, "later": later})
