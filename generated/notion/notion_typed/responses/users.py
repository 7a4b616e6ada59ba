"""The methods of `client.users` in forms that give the response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.forms import raw, raw_async, streaming, streaming_async

if TYPE_CHECKING:
    from ..resources.users import AsyncUsersResource, UsersResource


class RawUsersResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: UsersResource) -> None:
        self.list = raw(resource.list)
        self.me = raw(resource.me)
        self.retrieve = raw(resource.retrieve)


class StreamingUsersResource:
    """The same methods, to be used with `with`; they read the body piece by piece."""

    def __init__(self, resource: UsersResource) -> None:
        self.list = streaming(resource.list)
        self.me = streaming(resource.me)
        self.retrieve = streaming(resource.retrieve)


class AsyncRawUsersResource:
    """The same methods; they return status, headers and content along with the result."""

    def __init__(self, resource: AsyncUsersResource) -> None:
        self.list = raw_async(resource.list)
        self.me = raw_async(resource.me)
        self.retrieve = raw_async(resource.retrieve)


class AsyncStreamingUsersResource:
    """The same methods, to be used with `async with`; they read the body piece by piece."""

    def __init__(self, resource: AsyncUsersResource) -> None:
        self.list = streaming_async(resource.list)
        self.me = streaming_async(resource.me)
        self.retrieve = streaming_async(resource.retrieve)
