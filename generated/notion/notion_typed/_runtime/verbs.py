"""Calls of operations that the package has no method for: ``client.get("/v1/new", cast_to=...)``.

In: a method, a path and a type. Out: an endpoint for the client, which treats it like any other: with
credentials, retries and errors. What is *not* decided here: how it is sent (`client`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar, overload

from .arguments import NO_ARGUMENTS
from .endpoint import BodyKind, Endpoint
from .errors import InvalidArgumentError
from .omit import omit
from .options import RequestOptions

if TYPE_CHECKING:
    from typing_extensions import Unpack

__all__ = ["AsyncVerb", "AsyncVerbs", "SyncVerb", "SyncVerbs", "verb_endpoint"]

T = TypeVar("T")

_PLAIN: Final[Mapping[type[object], str]] = {bytes: "bytes", str: "text", object: "json"}


def verb_endpoint(
    method: str,
    path: str,
    cast_to: type[T] | None,
    body_kind: BodyKind,
    security: tuple[tuple[str, ...], ...],
) -> Endpoint[T]:
    """Describe a call as generated code describes operations. Raises `InvalidArgumentError`."""
    if not path.startswith("/"):
        raise InvalidArgumentError(f'a path starts with "/", and is below the base URL: "{path}"')
    if set(path) & set("?#"):
        raise InvalidArgumentError('a path has no "?" and no "#": pass what follows as "query"')
    result = "none" if cast_to is None else _PLAIN.get(cast_to, cast_to)
    return Endpoint(method, path, result=result, body=body_kind, security=security)


class SyncRequests(Protocol):
    """A synchronous client, as far as it matters here."""

    def any_security(self) -> tuple[tuple[str, ...], ...]:
        """Give the credentials as alternatives."""
        ...

    def request(
        self,
        endpoint: Endpoint[T],
        options: RequestOptions | None = None,
        *,
        path: Mapping[str, object] = NO_ARGUMENTS,
        query: Mapping[str, object] = NO_ARGUMENTS,
        body: object = omit,
    ) -> T:
        """Call an operation of the API and give its result."""
        ...


class SyncVerb:
    """One of the methods of HTTP, for any path of the API."""

    def __init__(self, client: SyncRequests, method: str) -> None:
        self._client = client
        self._method = method

    @overload
    def __call__(
        self,
        path: str,
        *,
        cast_to: type[T],
        path_params: Mapping[str, object] = NO_ARGUMENTS,
        query: Mapping[str, object] = NO_ARGUMENTS,
        body: object = omit,
        body_kind: BodyKind = "json",
        **options: Unpack[RequestOptions],
    ) -> T: ...

    @overload
    def __call__(
        self,
        path: str,
        *,
        cast_to: None,
        path_params: Mapping[str, object] = NO_ARGUMENTS,
        query: Mapping[str, object] = NO_ARGUMENTS,
        body: object = omit,
        body_kind: BodyKind = "json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def __call__(
        self,
        path: str,
        *,
        path_params: Mapping[str, object] = NO_ARGUMENTS,
        query: Mapping[str, object] = NO_ARGUMENTS,
        body: object = omit,
        body_kind: BodyKind = "json",
        **options: Unpack[RequestOptions],
    ) -> object: ...

    def __call__(
        self,
        path: str,
        *,
        cast_to: type[Any] | None = object,  # Any: the overloads say what comes back
        path_params: Mapping[str, object] = NO_ARGUMENTS,
        query: Mapping[str, object] = NO_ARGUMENTS,
        body: object = omit,
        body_kind: BodyKind = "json",
        **options: Unpack[RequestOptions],
    ) -> object:
        """Call a path of the API, such as ``/v1/new/{id}`` with `path_params`.

        `cast_to` says what becomes of the answer: a model class or another type that pydantic can
        validate such as ``list[Page]`` (all as lenient as the methods of the package), ``bytes`` or
        ``str`` for the body as it is, ``None`` for nothing; by default it is JSON of any kind.
        `body` is sent as JSON, or as `body_kind` says.

        Raises `InvalidArgumentError` before anything is sent, and an `APIError` afterwards.
        """
        endpoint: Endpoint[object] = verb_endpoint(
            self._method, path, cast_to, body_kind, self._client.any_security()
        )
        return self._client.request(endpoint, options, path=path_params, query=query, body=body)


class SyncVerbs:
    """The methods of HTTP on a client; `SyncVerb` says how they are called."""

    @property
    def get(self: SyncRequests) -> SyncVerb:
        """Call a path of the API by GET."""
        return SyncVerb(self, "GET")

    @property
    def post(self: SyncRequests) -> SyncVerb:
        """Call a path of the API by POST."""
        return SyncVerb(self, "POST")

    @property
    def put(self: SyncRequests) -> SyncVerb:
        """Call a path of the API by PUT."""
        return SyncVerb(self, "PUT")

    @property
    def patch(self: SyncRequests) -> SyncVerb:
        """Call a path of the API by PATCH."""
        return SyncVerb(self, "PATCH")

    @property
    def delete(self: SyncRequests) -> SyncVerb:
        """Call a path of the API by DELETE."""
        return SyncVerb(self, "DELETE")


class AsyncRequests(Protocol):
    """An asynchronous client, as far as it matters here."""

    def any_security(self) -> tuple[tuple[str, ...], ...]:
        """Give the credentials as alternatives."""
        ...

    async def request(
        self,
        endpoint: Endpoint[T],
        options: RequestOptions | None = None,
        *,
        path: Mapping[str, object] = NO_ARGUMENTS,
        query: Mapping[str, object] = NO_ARGUMENTS,
        body: object = omit,
    ) -> T:
        """Call an operation of the API and give its result."""
        ...


class AsyncVerb:
    """One of the methods of HTTP, for any path of the API."""

    def __init__(self, client: AsyncRequests, method: str) -> None:
        self._client = client
        self._method = method

    @overload
    async def __call__(
        self,
        path: str,
        *,
        cast_to: type[T],
        path_params: Mapping[str, object] = NO_ARGUMENTS,
        query: Mapping[str, object] = NO_ARGUMENTS,
        body: object = omit,
        body_kind: BodyKind = "json",
        **options: Unpack[RequestOptions],
    ) -> T: ...

    @overload
    async def __call__(
        self,
        path: str,
        *,
        cast_to: None,
        path_params: Mapping[str, object] = NO_ARGUMENTS,
        query: Mapping[str, object] = NO_ARGUMENTS,
        body: object = omit,
        body_kind: BodyKind = "json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def __call__(
        self,
        path: str,
        *,
        path_params: Mapping[str, object] = NO_ARGUMENTS,
        query: Mapping[str, object] = NO_ARGUMENTS,
        body: object = omit,
        body_kind: BodyKind = "json",
        **options: Unpack[RequestOptions],
    ) -> object: ...

    async def __call__(
        self,
        path: str,
        *,
        cast_to: type[Any] | None = object,  # Any: the overloads say what comes back
        path_params: Mapping[str, object] = NO_ARGUMENTS,
        query: Mapping[str, object] = NO_ARGUMENTS,
        body: object = omit,
        body_kind: BodyKind = "json",
        **options: Unpack[RequestOptions],
    ) -> object:
        """Call a path of the API, such as ``/v1/new/{id}`` with `path_params`.

        `cast_to` says what becomes of the answer: a model class or another type that pydantic can
        validate such as ``list[Page]`` (all as lenient as the methods of the package), ``bytes`` or
        ``str`` for the body as it is, ``None`` for nothing; by default it is JSON of any kind.
        `body` is sent as JSON, or as `body_kind` says.

        Raises `InvalidArgumentError` before anything is sent, and an `APIError` afterwards.
        """
        endpoint: Endpoint[object] = verb_endpoint(
            self._method, path, cast_to, body_kind, self._client.any_security()
        )
        return await self._client.request(
            endpoint, options, path=path_params, query=query, body=body
        )


class AsyncVerbs:
    """The methods of HTTP on a client; `AsyncVerb` says how they are called."""

    @property
    def get(self: AsyncRequests) -> AsyncVerb:
        """Call a path of the API by GET."""
        return AsyncVerb(self, "GET")

    @property
    def post(self: AsyncRequests) -> AsyncVerb:
        """Call a path of the API by POST."""
        return AsyncVerb(self, "POST")

    @property
    def put(self: AsyncRequests) -> AsyncVerb:
        """Call a path of the API by PUT."""
        return AsyncVerb(self, "PUT")

    @property
    def patch(self: AsyncRequests) -> AsyncVerb:
        """Call a path of the API by PATCH."""
        return AsyncVerb(self, "PATCH")

    @property
    def delete(self: AsyncRequests) -> AsyncVerb:
        """Call a path of the API by DELETE."""
        return AsyncVerb(self, "DELETE")
