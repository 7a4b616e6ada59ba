"""`client.pets`: `create` and `update`."""

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

_CREATE: Endpoint[None] = Endpoint("POST", "/pets", body="json")
_UPDATE: Endpoint[None] = Endpoint("PATCH", "/pets/{id}", body="json")


class PetsResource(SyncResource):
    """Pets: `create` and `update`.

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
        kind: Literal["dog"],
        bark: bool,
        owner: str,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        kind: Literal["cat"],
        purr: bool,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        kind: Literal["fish"],
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        kind: Literal["bird"],
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        *,
        kind: Literal["cat", "dog", "fish", "bird"],
        name: str | Omit = omit,
        purr: bool | Omit = omit,
        bark: bool | Omit = omit,
        owner: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /pets`

        Args:
            kind: Says which of the other arguments are given:
                - `cat`: with `purr`.
                - `dog`: with `bark` and `owner`.
                - `fish`
                - `bird`
            name: It depends on the other arguments; for example:
                - What the cat hears.
                - What the dog hears.
                - Fish hear nothing.

        Returns:
            Done.
        """
        return self._client.request(
            _CREATE,
            options,
            body={"kind": kind, "name": name, "purr": purr, "bark": bark, "owner": owner},
        )

    @overload
    def update(
        self,
        id: str,
        *,
        type: Literal["cat"] | Omit = omit,
        cat: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        id: str,
        *,
        type: Literal["dog"] | Omit = omit,
        dog: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def update(
        self,
        id: str,
        *,
        type: Literal["cat", "dog"] | Omit = omit,
        cat: str | Omit = omit,
        dog: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Update.

        `PATCH /pets/{id}`

        Args:
            type: Says which of the other arguments is given: the one that it
                names. May be left out.
            cat: What a cat is told.
            dog: What a dog is told.

        Returns:
            Done.
        """
        return self._client.request(
            _UPDATE,
            options,
            path={"id": id},
            body={"type": type, "cat": cat, "dog": dog},
        )


class AsyncPetsResource(AsyncResource):
    """Pets: `create` and `update`.

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
        kind: Literal["dog"],
        bark: bool,
        owner: str,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        kind: Literal["cat"],
        purr: bool,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        kind: Literal["fish"],
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        kind: Literal["bird"],
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        *,
        kind: Literal["cat", "dog", "fish", "bird"],
        name: str | Omit = omit,
        purr: bool | Omit = omit,
        bark: bool | Omit = omit,
        owner: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /pets`

        Args:
            kind: Says which of the other arguments are given:
                - `cat`: with `purr`.
                - `dog`: with `bark` and `owner`.
                - `fish`
                - `bird`
            name: It depends on the other arguments; for example:
                - What the cat hears.
                - What the dog hears.
                - Fish hear nothing.

        Returns:
            Done.
        """
        return await self._client.request(
            _CREATE,
            options,
            body={"kind": kind, "name": name, "purr": purr, "bark": bark, "owner": owner},
        )

    @overload
    async def update(
        self,
        id: str,
        *,
        type: Literal["cat"] | Omit = omit,
        cat: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        id: str,
        *,
        type: Literal["dog"] | Omit = omit,
        dog: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def update(
        self,
        id: str,
        *,
        type: Literal["cat", "dog"] | Omit = omit,
        cat: str | Omit = omit,
        dog: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Update.

        `PATCH /pets/{id}`

        Args:
            type: Says which of the other arguments is given: the one that it
                names. May be left out.
            cat: What a cat is told.
            dog: What a dog is told.

        Returns:
            Done.
        """
        return await self._client.request(
            _UPDATE,
            options,
            path={"id": id},
            body={"type": type, "cat": cat, "dog": dog},
        )
